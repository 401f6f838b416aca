package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Recognizes who acts at the head of a clause: by the rows of `actors.tsv`, otherwise by the
/// ending of the noun.
final class ActorNames {

    /// @param name as it stands in the text
    /// @param canonical the name under which it is gathered
    /// @param end offset after the name, in the text that was searched
    record Actor(String name, String canonical, ActorKind kind, int end) {}

    private static final int LONGEST = 24;

    /// How far 之 may be from the start of 依法設立之公司.
    private static final int LONGEST_DESCRIPTION = 44;

    /// The longest name, in UTF-16 code units, that says who applies: 申請設立登記者.
    private static final int LONGEST_CALLED = 8;

    /// What a noun that names somebody does not hold.
    private static final String BREAKS = "於依向經應得須與、，：並且對已在認以。；！？「」『』_＿%％";

    /// What such a noun does not begin with.
    private static final String OPENERS = "「『於依在向對因就經自以按如若應得須未無有為將及與或並且曾係";

    /// Authorities whose names hold what otherwise parts names.
    private static final List<String> LOCAL =
            List.of("直轄市、縣（市）", "直轄市、縣(市)", "直轄市或縣（市）", "直轄市及縣（市）", "直轄市、縣市");

    /// A list of which only the last word says what they are: 消防、醫療、軍警等單位.
    private static final Pattern SUCH_AS =
            Pattern.compile(".{0,30}、.{0,40}等((?:相關)?(?:機關|單位|機構|團體|人員|業者))(?:，|$)");

    /// What belongs to somebody and is not somebody.
    private static final Pattern BELONGS =
            Pattern.compile(
                    "列車|車輛|名稱|資料|資格|名冊|人數|費|章程|總額|資本|營業所|登記|身分|權益|財產|畢業|證|聚集|族?地區|清冊|執業|配偶|子女|父母|眷|遺族|家屬|子弟");

    /// A clause in 者 that says under which circumstances, not who.
    private static final Pattern NO_DEED =
            Pattern.compile("規定者|情形|逾期|未|違反|不(?!動產)|符合|必要|困難|變更者|之一|案件|經.{0,12}(?:認定|核准|審查)");

    /// 本規則所定申請人, 第二點第四款之處遇計畫執行機關
    private static final Pattern BY_LAW =
            Pattern.compile(
                    "(?:本(?:法|條例|規則|辦法|標準|準則|規程|細則|要點|規範)?)?(?:第[一二三四五六七八九十百零○〇0-9之]{1,8}[條項款目點]、?)*所[定稱]");

    /// 維持證券商: an act and whom it befalls.
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "^(?:本[部會署局院府校](?=為|設|得|依)|完成|致|請(?!領|求)|經(?!銷|理|紀|營|管|辦)|指(?!定|導|揮)|核給|合計|成為|之|書之|要時|中(?=原住民|之)|受(?=國民|主管)|遇|獲(?!選|獎)|占|備|轉請|送請|報請|函請|逕|維持|確保|保障|促進|避免|防止|認為|涉及|屬於|包括|包含|檢附|檢具|取得|如有|協調|督導|邀集|邀請|股票|配合|查獲|發現|非屬|原列|列屬|屬於?|符合)");

    /// 碩士以上學歷者: somebody named by what they have.
    private static final Pattern HAS = Pattern.compile("(?:學歷|資格|身分|證書|執照|證照|經驗|國籍|年資)者$");

    /// 領有航政機關, 計算委託書徵求人: a verb and its object, which is nobody here. What ends in 者 may be
    /// named so.
    private static final Pattern DOES_IT =
            Pattern.compile(
                    "^(?:交付|充分|加入|加強|填具|成立|擔任|退回|報(?![考名驗關到告紙])|確定|給付|訂定|計算|記載|註明|說明|載明|遴聘|遵守|配置|陳報|領有|領得|顯示|換領|收受|前往|委託(?!人|者|單位|機[構關]|代[理表]|書)|廢止|刊登|經營(?!者|人|業|管理)|接受(?!委託|補助)|未領"
                            + "|聲請(?!人)|決定|選出|藉端|遇有|搭載|鼓勵|凡|具[有備]|免(?!稅)|能(?!源)|擬|欲|已(?!婚)|對|送(?!達|審|驗人|件)|期滿|逾|需(?!求|地|用土地)|屆期|事後|總使用|規模|查驗登記業務|直接|視為|違反|申報前|聘僱(?!人)"
                            + "|第[一二三四五六七八九十]+[條項款目名]|[一二三四五六七八九十]+第|日間每|夜間每|最近|一之)"
                            + "|逕行|聘任合格|聘請|填載|發給(?!單位|機[關構])|係指|所聘僱|作成|透過|每逾|每增|每照顧|違反|前項|成員包含|共同組成|準用|兼任(?!教|人員)|(?<!資料)提供(?!者|人|單位|機)|辦理免試|現有.家");

    /// 通知前任會計師, 前任會計師曾通知公司: a predicate, and its object acts nowhere.
    private static final Pattern PREDICATE =
            Pattern.compile(
                    "通知|告知|函請|報請|曾|(?<!自)由|未(?!成年)|使(?!用|館|節|者)|要求|拒絕|期間|置委員|置主任|晉升|附設(?!實習|醫)|取得標準|持有(?!人|者)|以上|至少|所[定稱]|載運|內適當|人數達?|加計|具有|(?<!基)因|申請(?!人|者|單位|機[構關]|廠商|學校|公司|業者)");

    /// 醫療機構|二年內: a period between somebody and the verb.
    private static final Pattern WITHIN =
            Pattern.compile("[一二三四五六七八九十]{1,3}(?:年|個月|日|週)(?:內|後|前)");

    private static final Pattern WORDS_OF_LIST = Pattern.compile("(?:[^，。；：、於依經應得須之（）]{1,5}、){1,3}");

    /// 前條第二項之|中央目的事業主管機關
    private static final Pattern OF_PLACE =
            Pattern.compile("(?:前[一二三]?[條項款]|第[一二三四五六七八九十百零之]{1,8}[條項款])(?:第[一二三四五六七八九十]{1,3}[項款]){0,2}之(?=[^，])");

    /// 依本辦法|受獎勵者
    private static final Pattern UNDER =
            Pattern.compile("依(?:本|第|前)[^，者]{1,14}?(?=受[獎補輔評查稽委]|申請|經營|取得|領有|設立|設置)");

    private ActorNames() {}

    /// Who acts at the start of `clause`; empty when nobody is named there. Several for 申請人或經營者.
    static List<Actor> at(String clause, OwnNames own) {
        List<Actor> actors = new ArrayList<>();
        int from = skipLead(clause);
        boolean sure = true;
        boolean with = false;
        while (from < clause.length()) {
            Actor actor = one(clause, from, own);
            int end;
            if (actor != null) {
                actors.add(actor);
                sure = true;
                end = skipBracket(clause, actor.end());
            } else if (!actors.isEmpty()) {
                // 私立學校、文化事業、漁業及人民團體: a word that we do not know among those that we do.
                // 承銷商與發行公司間: the first alone. 人員及車輛應: the same.
                int rest = clause.length() - from;
                sure = with || rest > 1 && rest <= SHORT_WORD && clause.charAt(from) != '其';
                end = nextOfList(clause, from);
            } else {
                break;
            }
            if (end < clause.length() && "或及、與".indexOf(clause.charAt(end)) >= 0) {
                with = clause.charAt(end) == '與';
                from = end + 1;
                if (from < clause.length()
                        && "其該各".indexOf(clause.charAt(from)) >= 0
                        && !clause.startsWith("其他", from)) {
                    from++;
                }
            } else {
                break;
            }
        }
        if (actors.isEmpty()) {
            Matcher words = WORDS_OF_LIST.matcher(clause).region(skipLead(clause), clause.length());
            if (words.lookingAt()) {
                // 廣播、電視事業應: only the last word says what they are.
                Actor last = ending(clause, words.end(), own, false);
                if (last != null && goesOn(clause, last.end(), false)) {
                    return List.of(last);
                }
            }
            Matcher such = SUCH_AS.matcher(clause);
            if (such.lookingAt()) {
                String name = such.group(1);
                ActorKind kind = ActorWords.kindOfEnding(name);
                return kind == null
                        ? List.of()
                        : List.of(new Actor(name, ActorWords.canonical(name), kind, such.end(1)));
            }
        }
        // 申請人及其保證金額: a half-understood list names nobody for sure.
        return sure || actors.size() > 1 ? actors : List.of();
    }

    /// Where the word at `from` ends and the list goes on; the end of the clause when it does not.
    private static int nextOfList(String clause, int from) {
        for (int i = from; i < Math.min(clause.length(), from + 8); i++) {
            if ("或及、與".indexOf(clause.charAt(i)) >= 0) {
                return i;
            }
            if (isBreak(clause, i)) {
                break;
            }
        }
        return clause.length();
    }

    /// The offset after connectives, ordinals and other words that say nothing of who acts.
    static int skipLead(String clause) {
        int at = 0;
        while (at < clause.length() && Character.isWhitespace(clause.charAt(at))) {
            at++;
        }
        boolean again = true;
        while (again) {
            again = false;
            Matcher by = BY_LAW.matcher(clause).region(at, clause.length());
            if (by.lookingAt()) {
                at = by.end();
            }
            Matcher of = OF_PLACE.matcher(clause).region(at, clause.length());
            if (of.lookingAt()) {
                at = of.end();
            }
            for (String word : ActorWords.of("lead")) {
                if (clause.startsWith(word, at)
                        && !clause.startsWith("其他", at)
                        && !clause.startsWith("該管", at)
                        && known(clause, at, OwnNames.NONE) == null) {
                    at += word.length();
                    again = true;
                }
            }
        }
        return at;
    }

    private static @Nullable Actor one(String clause, int from, OwnNames own) {
        Actor listed = known(clause, from, own);
        Actor ended = ending(clause, from, own, false);
        boolean whole =
                listed != null
                        && goesOn(clause, listed.end(), true)
                        && (goesOn(clause, listed.end(), false)
                                || !isLonger(clause, from, listed.end()));
        if (listed != null && whole && (ended == null || ended.end() <= listed.end())) {
            return listed;
        }
        if (listed != null && whole && ended != null && ended.end() == listed.end() + 1) {
            // 信用部業務
            return listed;
        }
        // 幼兒園在職人員 is somebody else than 幼兒園.
        return ended != null ? ended : whole ? listed : byDeed(clause, from);
    }

    /// 證券商|負責人: a listed name begins the name of somebody else.
    private static boolean isLonger(String clause, int from, int end) {
        for (int i = end + 2; i <= Math.min(clause.length(), end + LONGER + 2); i++) {
            if (isBreak(clause, i - 1) || "之或及所認同".indexOf(clause.charAt(i - 1)) >= 0) {
                return false;
            }
            if (ActorWords.kindOfEnding(clause.substring(from, i)) != null
                    && !ActorWords.isAct(clause.substring(end, i))) {
                return true;
            }
        }
        return false;
    }

    /// Who is named right after 由, whatever they do then.
    static List<Actor> afterBy(String text, OwnNames own) {
        int from = skipLead(text);
        int described = text.indexOf('之', from);
        if (from < text.length() && "經依".indexOf(text.charAt(from)) >= 0 && described > 0) {
            // 由經董事會同意之專責人員保管
            Actor actor = described(text, described + 1, own);
            return actor == null ? List.of() : List.of(actor);
        }
        Actor listed = known(text, from, own);
        Actor found = listed;
        for (int end = listed != null ? listed.end() + 1 : skipLocal(text, from) + 2;
                end <= Math.min(text.length(), from + LONGEST);
                end++) {
            String name = text.substring(from, end);
            if (isBreak(text, end - 1)) {
                break;
            }
            ActorKind kind = ActorWords.kindOfEnding(name);
            if (found != null && !mayBeLonger(text, found, end)) {
                break;
            }
            if (found != null && found == listed && "會團部處所".indexOf(text.charAt(end - 1)) < 0) {
                // 藥師|公會|全國聯合會: only a body is named after others.
                continue;
            }
            if (kind != null && !isVerbAndObject(name) && !PREDICATE.matcher(name).find()) {
                found = new Actor(name, ActorWords.canonical(name), kind, end);
            }
        }
        if (found == null) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>(List.of(found));
        if (found.end() < text.length() && "及或、".indexOf(text.charAt(found.end())) >= 0) {
            actors.addAll(afterBy(text.substring(found.end() + 1), own));
        }
        return actors;
    }

    /// 藥師執業執照損壞時，: whose thing a clause begins with; empty when it begins with nobody.
    static List<Actor> owner(String clause, OwnNames own) {
        int from = skipLead(clause);
        Actor owner = from < clause.length() ? known(clause, from, own) : null;
        if (from >= clause.length()
                || OPENERS.indexOf(clause.charAt(from)) >= 0 && !isWithinWord(clause, from)) {
            return owner == null ? List.of() : List.of(owner);
        }
        for (int end = from + 2; end <= Math.min(clause.length(), from + LONGEST_OWNER); end++) {
            if (isBreak(clause, end - 1)) {
                break;
            }
            String name = clause.substring(from, end);
            ActorKind kind = ActorWords.kindOfEnding(name);
            if (clause.charAt(end - 1) == '之' && (owner == null || end > owner.end() + 1)) {
                // 經核准之醫療機構: the name is what follows.
                Actor after = described(clause, end, own);
                return after == null ? List.of() : List.of(after);
            }
            if (kind != null
                    && !isPartOfDuties(clause, end)
                    && !PREDICATE.matcher(name).find()
                    && !NO_NAME.matcher(name).find()
                    && !isDeed(name)
                    && (owner == null || end > owner.end())) {
                owner = new Actor(name, ActorWords.canonical(name), kind, end);
            }
        }
        if (owner != null
                && owner.kind() == ActorKind.AGENCY
                && owner.end() < clause.length()
                && "、或及".indexOf(clause.charAt(owner.end())) >= 0) {
            // 警察機關、警察大學人員之自請調地
            return owner(clause.substring(owner.end() + 1), own);
        }
        return owner == null ? List.of() : List.of(owner);
    }

    private static final int LONGEST_OWNER = 14;

    private static final int SHORT_WORD = 3;

    /// The longest listed name, or name of the law's own, that begins at `from`.
    private static @Nullable Actor known(String clause, int from, OwnNames own) {
        String name = own.at(clause, from);
        Actor listed = listed(clause, from);
        return name != null && (listed == null || listed.end() < from + name.length())
                ? new Actor(name, ActorWords.canonical(name), own.kind(name), from + name.length())
                : listed;
    }

    private static @Nullable Actor listed(String clause, int from) {
        for (int end = Math.min(clause.length(), from + LONGEST); end > from + 1; end--) {
            String name = clause.substring(from, end);
            ActorWords.Known row = ActorWords.row(name);
            if (row != null) {
                return new Actor(name, row.canonical(), row.kind(), end);
            }
        }
        return null;
    }

    /// A noun that begins at `from` and ends like somebody who can act.
    private static @Nullable Actor ending(
            String clause, int from, OwnNames own, boolean described) {
        boolean noun =
                from < clause.length()
                        && (OPENERS.indexOf(clause.charAt(from)) < 0 || isWithinWord(clause, from));
        int limit = Math.min(clause.length(), from + LONGEST_DESCRIPTION);
        boolean circumstance = !described && isCircumstance(clause);
        Actor loose = null;
        for (int end = skipLocal(clause, from) + 2; end <= limit; end++) {
            if (loose != null && !mayBeLonger(clause, loose, end)) {
                return loose;
            }
            char last = clause.charAt(end - 1);
            if (Clauses.isOpening(last)) {
                int closing = Clauses.closing(clause, end - 1);
                // 縣（市）, 機關（構）: short brackets belong to the name.
                if (closing - end > 4) {
                    return loose;
                }
                end = closing;
                continue;
            }
            if (last == '之' && end - from > 2) {
                if ("向對得應須將就為由".indexOf(clause.charAt(from)) >= 0) {
                    // 得向當地之主管機關: somebody is addressed, and does not act.
                    return null;
                }
                // 依法設立之公司: the name is what follows.
                return described(clause, end, own);
            }
            // 處理或清理機構 is one name; a list of things is none.
            boolean inName = (last == '或' || last == '及') && end - from <= 3;
            if (isBreak(clause, end - 1) || ((last == '或' || last == '及') && !inName)) {
                noun = false;
            }
            if (!noun || end - from > LONGEST) {
                continue;
            }
            String name = clause.substring(from, end);
            ActorKind kind = ActorWords.kindOfEnding(name);
            boolean state = name.endsWith("者") && (name.startsWith("已") || name.contains("或"));
            if (kind == null || state || isPartOfDuties(clause, end) || PREDICATE.matcher(name).find()) {
                continue;
            }
            if (goesOn(clause, end, false)
                    && !NO_NAME.matcher(name).find()
                    && !isVerbAndObject(name)) {
                return new Actor(name, ActorWords.canonical(name), kind, end);
            }
            if (circumstance) {
                // 會務委員|會之決議: what is longer and does not act leaves nobody.
                loose =
                        goesOn(clause, end, true) && !isDeed(name)
                                ? new Actor(name, ActorWords.canonical(name), kind, end)
                                : null;
            }
        }
        return loose;
    }

    /// How much longer a name may be than the first end that would do: 移民署|人員.
    private static final int LONGER = 4;

    private static boolean mayBeLonger(String clause, Actor loose, int end) {
        // 主管教育行政機關
        int more = loose.name().endsWith("主管") ? LONGER + 2 : LONGER;
        return end <= loose.end() + more
                && "所認之及或與、視".indexOf(clause.charAt(end - 1)) < 0
                && !ActorWords.isAct(clause.substring(loose.end(), end));
    }

    /// 申請政府資訊: what somebody does, though it ends like somebody.
    private static boolean isDeed(String name) {
        return ActorWords.of("does").stream().anyMatch(name::startsWith)
                        && !name.startsWith("申請人")
                        && !name.startsWith("使用人")
                || NO_NAME.matcher(name).find()
                || isVerbAndObject(name);
    }

    private static boolean isVerbAndObject(String name) {
        return !name.endsWith("者") && DOES_IT.matcher(name).find();
    }

    /// 事業|業務: the last character belongs to what follows.
    private static boolean isPartOfDuties(String clause, int end) {
        return end < clause.length()
                        && "人員戶生".indexOf(clause.charAt(end - 1)) >= 0
                        && "數次口名".indexOf(clause.charAt(end)) >= 0
                || clause.startsWith("師資格", end - 2)
                || clause.charAt(end - 1) == '業'
                && end < clause.length()
                && ("務已".indexOf(clause.charAt(end)) >= 0
                        || (clause.charAt(end) == '經' && !isWithinWord(clause, end)));
    }

    /// The offset after 直轄市、縣（市） at `from`, whose marks part nothing.
    private static int skipLocal(String clause, int from) {
        for (String local : LOCAL) {
            if (clause.startsWith(local, from)) {
                return from + local.length();
            }
        }
        return from;
    }

    /// 航空人員增加檢定項目時，: whoever begins such a clause acts in it, whatever they do.
    private static boolean isCircumstance(String clause) {
        return clause.endsWith("，");
    }

    /// Whether a noun may be a name, and is no act.
    static boolean mayBeName(String noun) {
        return !PREDICATE.matcher(noun).find() && !isDeed(noun);
    }

    /// Whether `[from, to)` holds what a name does not.
    static boolean isBroken(String clause, int from, int to) {
        if (OPENERS.indexOf(clause.charAt(from)) >= 0 && !isWithinWord(clause, from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (isBreak(clause, i) || "之者或及在（）".indexOf(clause.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(String clause, int at) {
        return BREAKS.indexOf(clause.charAt(at)) >= 0 && !isWithinWord(clause, at);
    }

    /// 經銷商, 供應商, 得標廠商: the character is part of a noun here.
    private static boolean isWithinWord(String clause, int at) {
        char c = clause.charAt(at);
        char before = at == 0 ? 0 : clause.charAt(at - 1);
        char after = at + 1 == clause.length() ? 0 : clause.charAt(at + 1);
        return (c == '自' && "由然治營備來".indexOf(after) >= 0)
                || (c == '由' && before == '自')
                || (c == '經' && "銷理紀營".indexOf(after) >= 0)
                || (c == '應' && before == '供')
                || (c == '得' && "標獎".indexOf(after) >= 0)
                || (c == '與' && before == '參')
                || (c == '對' && before == '相')
                || (c == '在' && (before == '所' || "職學校監".indexOf(after) >= 0))
                || (c == '認' && "可證養股".indexOf(after) >= 0);
    }

    /// The listed authority whose name ends `head`; empty when none does.
    static List<Actor> authorityAtEnd(String head) {
        for (int start = Math.max(0, head.length() - LONGEST);
                start <= head.length() - 4;
                start++) {
            Actor actor = known(head, start, OwnNames.NONE);
            if (actor != null && actor.end() == head.length() && actor.kind() == ActorKind.AGENCY) {
                return List.of(actor);
            }
        }
        return List.of();
    }

    /// The name at the end of a description; only one that clearly acts.
    private static @Nullable Actor described(String clause, int from, OwnNames own) {
        Actor listed = known(clause, from, own);
        Actor ended = ending(clause, from, own, true);
        if (listed != null
                && goesOn(clause, listed.end(), false)
                && (ended == null || ended.end() <= listed.end())) {
            return listed;
        }
        return ended;
    }

    /// 申請設立幼兒園者，: somebody named by what they do.
    private static @Nullable Actor byDeed(String clause, int from) {
        int end = clause.indexOf('者', from) + 1;
        if (end < from + 3 || end - from > LONGEST_DESCRIPTION || !goesOn(clause, end, false)) {
            return null;
        }
        Matcher under = UNDER.matcher(clause).region(from, end);
        String name = clause.substring(under.lookingAt() ? under.end() : from, end);
        if (clause.startsWith("（以下簡稱", end) && clause.indexOf('）', end) > 0) {
            String given = clause.substring(end + 5, clause.indexOf('）', end));
            return new Actor(given, ActorWords.canonical(given), ActorKind.PERSON, end);
        }
        if (end == clause.length() && HAS.matcher(name).find() && name.length() <= 16) {
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
        boolean deed = ActorWords.of("does").stream().anyMatch(name::startsWith);
        return deed && name.length() <= LONGEST
                ? new Actor(name, name, ActorKind.PERSON, end)
                : null;
    }

    /// Whether what follows a noun lets it be the one who acts: 申請人應, 申請人於; not 申請人資料應.
    ///
    /// @param listed whether the noun is a row of our list: then a longer predicate of any words
    ///   will do
    private static boolean goesOn(String clause, int at, boolean listed) {
        int next = skipBracket(clause, at);
        if (next >= clause.length() || (next == clause.length() - 1 && clause.endsWith("中"))) {
            return true;
        }
        char c = clause.charAt(next);
        if ("，。；：或及、與".indexOf(c) >= 0) {
            return true;
        }
        if (clause.startsWith("在職", next) || clause.startsWith("在學", next)) {
            return false;
        }
        if (clause.startsWith("以下", next)
                || clause.startsWith("以上", next)
                || clause.startsWith("以外", next)) {
            return false;
        }
        if (WITHIN.matcher(clause).region(next, clause.length()).lookingAt()) {
            return true;
        }
        for (String word : ActorWords.of("follows")) {
            if (clause.startsWith(word, next)) {
                return true;
            }
        }
        return listed
                && clause.length() - next >= 3
                && "之的所等間".indexOf(c) < 0
                && !BELONGS.matcher(clause).region(next, clause.length()).lookingAt();
    }

    private static int skipBracket(String clause, int at) {
        return at < clause.length() && Clauses.isOpening(clause.charAt(at))
                ? Clauses.closing(clause, at)
                : at;
    }
}
