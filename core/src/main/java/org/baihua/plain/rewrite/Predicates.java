package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;

/// Whether a clause that ends in 者 says what somebody does or how things stand, as a condition
/// must.
///
/// Nobody can tell 第一項查詢者 (who asks) from 申請人死亡者 (when the applicant dies) by its form, only by its
/// words. What is not known to say something is left alone.
final class Predicates {

    /// What a clause that says something holds.
    private static final String SIGNS = "未無有不為於經依因違屬具非逾已受以係符達可能需須欲擬願得應自從滿在由";

    /// Words that hold one of those and say nothing by it.
    private static final Set<String> WORDS =
            Set.of(
                    "所有", "有限", "有關", "有價", "公有", "國有", "私有", "共有", "行為", "自來", "自由", "自然", "自動",
                    "不動", "以上", "以下", "以內", "以外", "理由", "事由", "器具", "工具", "用具", "家具", "漁具", "機具",
                    "模具", "玩具", "經費", "經理", "經營", "經紀", "經濟", "經驗", "供應", "反應", "適應", "效應", "對應",
                    "受託", "受益", "受刑", "受僱", "受雇", "受評", "受測", "受試", "受獎", "所在", "無線", "無人", "因素",
                    "原因", "病因", "基因", "依據", "得標", "得獎", "所得", "能源", "能力", "功能", "符號", "自治", "從業",
                    "從屬", "應用", "應考", "應募", "應徵", "在地", "為限");

    /// What a clause ends in that says how things stand or what has happened of itself.
    private static final Set<String> STATES =
            Set.of(
                    "重大", "複雜", "繁雜", "相同", "死亡", "及格", "特殊", "遺失", "損壞", "優良", "通過", "合併", "錄取",
                    "合格", "毀損", "相關", "急迫", "卓著", "嚴重", "出生", "優異", "停訓", "良好", "矛盾", "殘廢", "成立",
                    "確定", "偏低", "滅失", "停薪", "作廢", "退休", "輕微", "錯誤", "犯罪", "重疊", "中斷", "資遣", "損毀",
                    "出境", "出缺", "減少", "增加", "完備", "績優", "相近", "失蹤", "危急", "耗損", "破產", "繁多", "鉅大",
                    "清寒", "過小", "過大", "虧損", "成熟", "消滅", "明確", "合法", "惡化", "簡單", "甚大", "重複", "停辦",
                    "停業", "歇業", "緊急", "相當", "低劣", "欠缺", "近似", "過鉅", "困難", "不足", "擴充", "入國", "復職",
                    "離職", "轉役", "變更", "核准", "發現", "完成", "完竣", "辭職", "解散", "喪失", "終止", "受傷", "失效",
                    "齊全", "繁複", "合理", "適當", "否決", "反對", "拒絕", "上訴", "缺席", "中籤", "落選", "當選", "退學",
                    "休學", "轉學", "畢業", "調職", "停職", "撤回", "更正", "衝突", "牴觸", "獲獎", "移轉", "逃逸", "起訴",
                    "服役", "除役");

    /// What is done to something; the something must follow.
    private static final List<String> DEEDS =
            List.of(
                    "申請", "涉及", "超過", "採用", "採取", "採", "拒絕", "規避", "妨礙", "委託", "變更", "發生", "發現",
                    "辦理", "參加", "參與", "擔任", "執行", "從事", "提供", "使用", "利用", "設置", "設立", "裝設", "裝置",
                    "裝載", "加入", "增加", "減少", "低於", "高於", "大於", "小於", "損及", "通過", "補發", "換發", "換領",
                    "補領", "請求", "聲請", "捐贈", "贈與", "收養", "喪失", "修習", "修讀", "就讀", "飼養", "搭配", "製造",
                    "輸入", "輸出", "進口", "出口", "販賣", "販售", "運送", "載運", "經營", "購買", "購置", "出售", "出租",
                    "租用", "承租", "投保", "繳納", "繳交", "提出", "提起", "撤回", "撤銷", "廢止", "駁回", "發表", "擅自",
                    "冒用", "偽造", "犯", "宣告", "缺少", "跨越", "穿越", "跨", "列", "觸犯", "領有", "領取", "持", "設定",
                    "填具", "檢附", "附加", "含", "內含", "占用", "侵占", "毀損", "損害", "改建", "增建", "興建", "建造",
                    "拆除", "建築", "開發", "儲存", "貯存", "處理", "清除", "銷售", "轉讓", "移轉", "分割", "合併", "暫行",
                    "仍", "再", "初次", "首次", "每", "僅", "曾", "致", "送", "託", "調任", "轉任", "任職", "請領",
                    "支領", "投資", "標示", "揭露", "引用", "釋明", "命", "安排", "妨害", "刺探", "散布", "公開", "報名",
                    "履行", "遲延");

    private Predicates() {}

    /// Who may stand before 或 and another who is described: 運輸業或以航空器供運輸業營運者.
    private static final List<String> CARRIERS =
            List.of("業", "業者", "人", "機關", "機構", "公司", "團體", "法人", "學校", "商", "單位", "人員");

    private static boolean isFirstOfTwo(String text, int start, int end) {
        int or = text.indexOf('或', start, end);
        if (or < 0 || "以經於受領從自".indexOf(text.charAt(or + 1)) < 0) {
            return false;
        }
        for (int i = start; i < or; i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0
                    && !WORDS.contains(text.substring(i, i + 2))
                    && !(i > start && WORDS.contains(text.substring(i - 1, i + 1)))) {
                return false;
            }
        }
        return CARRIERS.stream().anyMatch(word -> text.startsWith(word, or - word.length()));
    }

    /// Whether the clause, which ends in 者, says something.
    static boolean says(String text, Clause clause) {
        int start = clause.start();
        int end = clause.end() - 1;
        if (isPlaceAndDeed(text, start, end)
                || isPlaceAndVerb(text, start, end)
                || isFirstOfTwo(text, start, end)
                || isDescribed(text, start, end)) {
            return false;
        }
        for (int i = start; i < end - 1; i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0
                    && !WORDS.contains(text.substring(i, i + 2))
                    && !(i > start && WORDS.contains(text.substring(i - 1, i + 1)))) {
                return !isMeasured(text, i, start, end);
            }
        }
        if (end - start >= 2 && STATES.contains(text.substring(end - 2, end))) {
            return true;
        }
        for (int i = start; i < end - 2; i++) {
            for (String deed : DEEDS) {
                if (text.startsWith(deed, i)
                        && i + deed.length() < end
                        && !isHalf(text, i, start, deed)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Words that end in a verb of one character, or begin with it, and do not say what is done: in
    /// 支持與反對意見 nobody 持 anything.
    private static final Set<String> COMPOUNDS =
            Set.of(
                    "支持", "維持", "保持", "主持", "扶持", "把持", "系列", "序列", "陳列", "排列", "一致", "極致", "生命",
                    "壽命", "革命", "信託", "輸送", "開採", "囚犯", "戰犯", "再生", "命令", "列車", "送達", "犯罪", "持續",
                    "致力", "採光", "列管", "每人", "每年", "每月", "採購", "含量", "送件");

    private static boolean isHalf(String text, int at, int start, String deed) {
        return deed.length() == 1
                && (at > start && COMPOUNDS.contains(text.substring(at - 1, at + 1))
                        || COMPOUNDS.contains(text.substring(at, at + 2)));
    }

    /// Whether what ends at `end` says how things stand.
    static boolean isState(String text, int end) {
        return end >= 2 && STATES.contains(text.substring(end - 2, end));
    }

    /// 未滿五噸之漁船者: a kind of thing, by its measure.
    private static boolean isMeasured(String text, int at, int start, int end) {
        if (at != start || "未逾達滿不超".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int of = Math.max(text.lastIndexOf('之', end - 1), text.lastIndexOf('的', end - 1));
        return of > start
                && end - of <= 4
                && !text.startsWith("規定", of + 1)
                && text.charAt(of + 1) != '一';
    }

    /// What says something of a subject, so that the 之 behind it only describes its object.
    private static final String VERBS = "有無違受具未不為屬符逾達超涉致非犯使將就發沒是";

    /// 依第三條申請之併網型直供者: a thing, described.
    private static boolean isDescribed(String text, int start, int end) {
        int of = Math.max(text.lastIndexOf('之', end - 1), text.lastIndexOf('的', end - 1));
        if (of <= start + 1
                || end - of > 7
                || end - of < 3
                || text.startsWith("規定", of + 1)
                || text.charAt(of + 1) == '一'
                || isState(text, end)) {
            return false;
        }
        for (int i = start; i < of; i++) {
            if (VERBS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        for (int i = of + 1; i < end; i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// What somebody does of whom a place speaks: 前條停止領受月退休給與者, 前項檢附身分證者.
    private static final Openers AFTER_PLACE =
            new Openers(
                    "檢附", "檢具", "檢送", "附上", "違反第", "違反規定", "違反前", "違反本", "參加", "報名", "修習", "停止",
                    "停發", "領受", "承租", "取得", "已", "經", "指", "命", "以", "由", "屬", "因", "得", "可以", "應",
                    "必須", "依", "採", "負有", "具備", "申請發", "難以", "供", "從事", "受通知", "受限期", "受教育", "未共同");

    private static boolean isPlaceAndVerb(String text, int start, int end) {
        int i = start;
        boolean place = false;
        while (i < end) {
            char c = text.charAt(i);
            boolean numbers =
                    c == '第' || c == '前' || c == ' ' || Character.isDigit(c) || Script.isNumeral(c);
            boolean unit = "條項款目".indexOf(c) >= 0;
            if (!numbers && !unit && !(place && "之、及和或至".indexOf(c) >= 0)) {
                break;
            }
            place |= unit;
            i++;
        }
        return place && AFTER_PLACE.begin(text, i) && !text.startsWith("應備", i);
    }

    /// 第三條第一款捐獻者, 前項查詢者: who is spoken of there.
    private static boolean isPlaceAndDeed(String text, int start, int end) {
        int i = end - 2;
        boolean place = i > start && "條項款目".indexOf(text.charAt(i - 1)) >= 0;
        return place
                && ("前第".indexOf(text.charAt(start)) >= 0)
                && i - start < 24
                && text.indexOf('有', start) < 0;
    }
}
