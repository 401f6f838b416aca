package org.baihua.plain.rewrite;

import java.util.Set;

/// Words that end in 者 and say who (消費者), against clauses that end in 者 and say what somebody does
/// (逾期未申報者).
final class People {

    /// Words that end in 者 and name somebody.
    private static final Set<String> NOUNS =
            Set.of(
                    "業者", "記者", "學者", "作者", "讀者", "費者", "患者", "用者", "動者", "礙者", "護者", "長者", "老者",
                    "使者", "兩者", "二者", "三者", "前者", "後者", "何者", "或者", "再者", "弱者", "強者", "亡者", "死者",
                    "傷者", "病者", "弟者", "任者", "投者", "營者", "有者", "害者", "約者", "索者", "租者", "播者", "觀者",
                    "聽者", "領者", "養者", "明者", "導者", "僱者", "雇者", "職者", "權者", "次者", "先者");

    /// Words that name somebody whatever stands before them.
    private static final Set<String> STRONG =
            Set.of(
                    "障礙者", "消費者", "勞動者", "求職者", "加害者", "被害者", "愛好者", "感染者", "代理者", "負責者", "競爭者",
                    "志願者", "身障者", "照顧者", "照護者", "年長者", "繼承者");

    /// Verbs after which 者 is not the end of such a word: 畢業者 against 業者.
    private static final Set<String> VERBAL =
            Set.of(
                    "之用", "畢業", "結業", "修業", "營業", "執業", "停業", "歇業", "開業", "作業", "任用", "採用", "適用",
                    "引用", "進用", "僱用", "雇用", "占用", "移用", "動用", "具有", "領有", "持有", "設有", "含有", "訂有",
                    "備有", "占有", "未有", "製作", "合作", "操作", "運作", "死亡", "遺失", "升任", "調任", "專任", "兼任",
                    "擔任", "受領", "申領", "請領");

    /// Verbs that after 之 name somebody: 該基金之估價者.
    private static final Set<String> AGENTS =
            Set.of(
                    "估價", "申請", "使用", "經營", "管理", "負責", "提供", "製造", "販賣", "輸入", "受託", "委託", "投資",
                    "得標", "參加", "檢舉", "被害", "加害", "行為", "競價", "出租", "承租", "照顧", "消費", "勞動", "所有",
                    "占有", "持有", "繼承", "受益", "扶養", "監護", "保證", "介紹", "仲介", "運送", "設計", "監造", "承造",
                    "駕駛", "參與", "研究", "服務", "從業", "求職", "承擔", "發行", "供應", "開發", "承攬", "生產", "加工",
                    "贊助", "捐贈", "競標", "投標", "營運", "銷售");

    private People() {}

    /// Words that are nothing but a name, whatever a clause says besides: 判斷為精神疾病患者.
    private static final Set<String> ONLY_NAMES =
            Set.of("業者", "患者", "記者", "學者", "作者", "讀者", "礙者", "費者");

    /// Whether the word that ends at `end` in 者 can only be a name.
    static boolean isOnlyName(String text, int end) {
        return ONLY_NAMES.contains(text.substring(end - 2, end))
                && (end < 3
                        || text.startsWith("經營業者", end - 4)
                        || !VERBAL.contains(text.substring(end - 3, end - 1))
                                && "免收繳退妨自浪".indexOf(text.charAt(end - 3)) < 0);
    }

    /// Whether the word that ends at `end` in 者 names somebody.
    static boolean isNamed(String text, int end) {
        if (STRONG.contains(text.substring(Math.max(0, end - 3), end)) || isListed(text, end)) {
            return true;
        }
        if (end > 3
                && "之的".indexOf(text.charAt(end - 4)) >= 0
                && AGENTS.contains(text.substring(end - 3, end - 1))) {
            return true;
        }
        return NOUNS.contains(text.substring(end - 2, end))
                && (end < 3 || !VERBAL.contains(text.substring(end - 3, end - 1)))
                && text.charAt(end - 3) != '致';
    }

    /// Whether it may name somebody by what they do (委託者).
    static boolean isAgent(String text, int end) {
        return end > 2 && AGENTS.contains(text.substring(end - 3, end - 1));
    }

    /// Whether it names somebody although the clause holds a verb.
    static boolean isSurelyNamed(String text, Clause clause) {
        int end = clause.end();
        return isDescribed(text, clause)
                || isListed(text, end)
                || STRONG.contains(text.substring(end - 3, end));
    }

    /// 所有人或登錄者, 委託者及受託者: one of several people.
    private static boolean isListed(String text, int end) {
        int join = end - 4;
        return join > 0
                && "或及、與".indexOf(text.charAt(join)) >= 0
                && "人者員構業".indexOf(text.charAt(join - 1)) >= 0;
    }

    /// 違反規定之業者: what stands before 之 describes the noun.
    private static boolean isDescribed(String text, Clause clause) {
        int of =
                Math.max(
                        text.lastIndexOf('之', clause.end() - 1),
                        text.lastIndexOf('的', clause.end() - 1));
        return of >= clause.start() && clause.end() - of <= 6;
    }
}
