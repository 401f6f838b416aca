package org.baihua.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// What somebody does, told from what somebody is called: 領有航政機關 is a verb and its object, 申請設立幼兒園者
/// a name.
final class Deeds {

    /// The longest name, in UTF-16 code units, that says who applies: 申請設立登記者.
    static final int LONGEST_CALLED = 8;

    /// A clause in 者 that says under which circumstances, not who.
    static final Pattern NO_DEED =
            Pattern.compile(
                    "規定者|情形|如(?!期)|逾期|未|違反|不(?!動產)|符合|必要|困難|變更者|之一|案件|損壞|遺失|滅失|污損|毀損|破損|屆滿|期滿|錯誤|不全|失效|異動|危險者|支出者|清晰者|用書者|停放者|裝載者|修理者|整修者|建造者|協定者|遷移者|外文者|特優者|在外者|^不須|^毋須|[一二三四五六七八九十]+[處座輛件次](?:以上)?[^，]{0,6}者|(?<![行記])為(?!之|人)[^，]{0,12}者|經.{0,12}(?:認定|核准|審查)");

    /// 維持證券商: an act and whom it befalls.
    static final Pattern NO_NAME =
            Pattern.compile(
                    "^(?:本[部會署局院府校](?=為|設|得|依)|完成|致|請(?!領|求)|經(?!銷|理|紀|營|管|辦)|指(?!定|導|揮)|核給|合計|成為|之|書之|要時|中(?=原住民|之)|受(?=國民|主管)|遇|獲(?!選|獎)|占|備|轉請|送請|報請|函請|逕|維持|確保|保障|促進|避免|防止|認為|涉及|屬於|包括|包含|檢附|檢具|取得|如有|協調|督導|邀集|邀請|股票|配合|查獲|發現|非屬|原列|列屬|屬於?|符合)");

    /// 碩士以上學歷者: somebody named by what they have.
    static final Pattern HAS = Pattern.compile("(?:學歷|學位|文憑|護照|資格|身分|證書|執照|證照|經驗|國籍|年資)者$");

    /// 領有航政機關, 計算委託書徵求人: a verb and its object, which is nobody here. What ends in 者 may be named
    /// so.
    static final Pattern DOES_IT =
            Pattern.compile(
                    "^(?:交付|核定(?!機關|單位|人)|停止|兼辦|召開|扣除|查明|瞭解|申領(?!人)|會同|參加(?!人|單位|機[關構]|廠商|學校|團體|國|會員)|操作(?!人|員)|否則|至下屆|每滿|實際用|附表|限期|請求(?!人|權)|平均每|充分|加入|加強|填具|成立|擔任|退回|報(?![考名驗關到告紙])|確定|給付|訂定|計算|記載|註明|說明|載明|遴聘|遵守|配置|陳報|領有|領得|顯示|換領|收受|前往|委託(?!人|者|單位|機[構關]|代[理表]|書)|廢止|刊登|跨越|經營(?!者|人|業|管理)|接受(?!委託|補助)|未領"
                            + "|聲請(?!人)|決定|選出|藉端|遇有|搭載|鼓勵|凡|具[有備]|免(?!稅)|能(?!源)|擬|欲|已(?!婚)|對|送(?!達|審|驗人|件)|期滿|逾|需(?!求|地|用土地)|屆期|事後|總使用|規模|查驗登記業務|直接|視為|違反|申報前|聘僱(?!人)"
                            + "|第[一二三四五六七八九十]+[條項款目名]|[一二三四五六七八九十]+第|日間每|夜間每|最近|一之)"
                            + "|逕行|聘任合格|聘請|填載|發給(?!單位|機[關構])|係指|所聘僱|作成|透過|每逾|每增|每照顧|違反|前項|成員包含|共同組成|準用|兼任(?!教|人員)|(?<!資料)提供(?!者|人|單位|機)|辦理免試|現有.家");

    /// 通知前任會計師, 前任會計師曾通知公司: a predicate, and its object acts nowhere.
    static final Pattern PREDICATE =
            Pattern.compile(
                    "通知|告知|函請|報請|曾|搭載|舉辦(?!人|單位|機[關構]|者)|全權|累積達|分屬|同時使|面使用者|面積為|適宜|欲|校所有者|(?<![附直所家親眷隸])屬(?![員機單])|提名|規格|比例|(?:實施|施行)日?前|(?<!自)由|未(?!成年)|使(?!用|館|節|者)|要求|拒絕|期間|置委員|置主任|晉升|合意|附設(?!實習|醫)|取得標準|持有(?!人|者)|(?<![等科學中])以上|至少|所[定稱]|載運|內適當|人數達?|加計|具有|(?<!基)因|申請(?!人|者|單位|機[構關]|廠商|學校|公司|業者)");

    /// 依本辦法|受獎勵者
    static final Pattern UNDER =
            Pattern.compile("依(?:本|第|前)[^，者]{1,14}?(?=受[獎補輔評查稽委]|再參加|參加|申請|經營|取得|領有|設立|設置)");

    static final int LONGEST_DOER = 6;

    /// What begins a circumstance in 者 and no doer.
    static final String NO_DOER =
            "含僅前後新駁准核如若有其屬為因逾經係已未無不非情同前後二一三四五六七八九十達滿超符合在依至須應得每兩自擬欲確仍再尚第本該此另但並或及與於以是可能否重輕全部公私設";

    /// 申請政府資訊: what somebody does, though it ends like somebody.
    static boolean isDeed(String name) {
        return ActorWords.of("does").stream().anyMatch(name::startsWith)
                        && !name.startsWith("申請人")
                        && !name.startsWith("申請案")
                        && !name.startsWith("使用人")
                || NO_NAME.matcher(name).find()
                || isVerbAndObject(name);
    }

    static boolean isVerbAndObject(String name) {
        return !name.endsWith("者") && DOES_IT.matcher(name).find();
    }

    /// Whether a noun may be a name, and is no act.
    static boolean mayBeName(String noun) {
        return !PREDICATE.matcher(noun).find() && !isDeed(noun);
    }

    /// 申請設立幼兒園者，: somebody named by what they do.
    static @Nullable Actor byDeed(String clause, int from) {
        int end = clause.indexOf('者', from) + 1;
        if (end < from + 3
                || end - from > ActorNouns.LONGEST_DESCRIPTION
                || !ActorNouns.goesOn(clause, end, false)) {
            return null;
        }
        Matcher under = UNDER.matcher(clause).region(from, end);
        String name = clause.substring(under.lookingAt() ? under.end() : from, end);
        if (clause.startsWith("（以下簡稱", end) && clause.indexOf('）', end) > 0) {
            String given = clause.substring(end + 5, clause.indexOf('）', end));
            return new Actor(given, ActorWords.canonical(given), ActorKind.PERSON, end);
        }
        if (end >= clause.length() - 1 && HAS.matcher(name).find() && name.length() <= 16) {
            return new Actor(name, name, ActorKind.PERSON, end);
        }
        if (NO_DEED.matcher(name).find()) {
            return null;
        }
        if (name.contains("申請") || name.contains("請領")) {
            // What somebody applies for is no name of theirs.
            String called = name.length() > LONGEST_CALLED ? "申請人" : name;
            return new Actor(called, "申請人", ActorKind.PERSON, end);
        }
        // 服用藥物者，
        boolean brief =
                from == ActorNames.skipLead(clause)
                        && name.length() <= LONGEST_DOER
                        && !PREDICATE.matcher(name).find()
                        && NO_DOER.indexOf(name.charAt(0)) < 0;
        boolean deed = brief || ActorWords.of("does").stream().anyMatch(name::startsWith);
        return deed && name.length() <= ActorNouns.LONGEST
                ? new Actor(name, name, ActorKind.PERSON, end)
                : null;
    }

    private Deeds() {}
}
