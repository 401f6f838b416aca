package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;
import org.baihua.glossary.Entry.Register;
import org.baihua.plain.modality.Modality;

/// Turns a condition that ends in 者 into one that begins with 如果.
///
/// 申請人逾期未補正者，主管機關得駁回 → 如果申請人逾期未補正，主管機關得駁回. Where the condition is said of a bare subject, 如果 comes
/// after it: 汽車駕駛人，有下列情形之一者 → 汽車駕駛人如果有下列情形之一. A second condition of the same sentence only loses
/// its 者; one that follows a whole statement starts a new sentence.
final class Conditions implements Rule {

    /// Words that end in 者 and name somebody.
    private static final Set<String> NOUNS =
            Set.of(
                    "業者", "記者", "學者", "作者", "讀者", "費者", "患者", "用者", "動者", "礙者", "護者", "長者", "老者",
                    "使者", "兩者", "二者", "三者", "前者", "後者", "何者", "或者", "再者", "弱者", "強者", "亡者", "死者",
                    "傷者", "病者", "弟者", "任者", "投者", "營者", "有者", "害者", "約者", "索者", "租者", "播者", "觀者",
                    "聽者", "領者", "養者", "明者", "導者", "僱者", "雇者", "職者", "權者", "次者", "先者");

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
                    "駕駛", "參與", "研究", "服務", "從業", "求職");

    /// What a clause begins with when 如果 does not fit before it.
    private static final List<String> NOT_BEFORE =
            List.of(
                    "對於", "對", "就前", "就其", "就第", "就本", "就該", "就各", "由", "將", "向", "除", "使", "令",
                    "所稱", "所謂", "至", "關於", "有關", "與", "和", "及", "或", "供", "給", "受理", "下列", "左列",
                    "各該");

    /// What a clause that states something, rather than setting a condition, begins with.
    private static final List<String> MAIN_BEGINS =
            List.of(
                    "處", "科", "免", "不予", "駁回", "撤銷", "廢止", "註銷", "準用", "適用", "視為", "推定", "並處",
                    "並限期", "並令", "並通知", "並得", "並應", "沒入", "由", "每次", "以書面", "發還", "退還", "核發", "發給",
                    "送請", "通知");

    /// What only a statement holds.
    private static final List<String> MAIN_HOLDS =
            List.of("不在此限", "處新臺幣", "視為", "為限", "亦同", "從其規定", "年以下有期徒刑", "準用");

    private static final String CONDITION_BEGINS = "未違曾有無因經受逾屆非如若倘";

    /// What may join a clause to the condition that began before it.
    private static final String JOINS = "且並而或及亦仍致又均";

    private static final List<String> IF = List.of("如果", "倘若", "如有", "如", "若", "倘", "凡");

    private static final String PREDICATE = "未無有不為於經依因違屬具非逾已受以係符達可能需須欲擬願得應自從無滿在由";

    @Override
    public String id() {
        return "conditions";
    }

    @Override
    public String says() {
        return "「…者，」改成「如果…，」，條件說在前面";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("申請人逾期未補正者，主管機關得駁回。", "如果申請人逾期未補正，主管機關得駁回。"),
                new Example("汽車駕駛人，有下列情形之一者，處罰鍰。", "汽車駕駛人如果有下列情形之一，處罰鍰。"),
                new Example("主管機關應於十日內審查，其有欠缺者，應通知補正。", "主管機關應於十日內審查。如果有欠缺，應通知補正。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        if (text.indexOf('者') < 0) {
            return;
        }
        List<Clause> clauses = Clause.split(text);
        int sentence = 0;
        int lastCondition = -1;
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0 && (clauses.get(i - 1).endsSentence() || clauses.get(i - 1).mark() == '：')) {
                sentence = i;
                lastCondition = -1;
            }
            if (isCondition(text, clauses, i)
                    && sheet.isFree(clauses.get(i).end() - 1, clauses.get(i).end())) {
                // An explanation argues: what stands before a condition there is seldom part of it.
                boolean argues = setting.register() == Register.EXPLANATION;
                if ((!argues || i == sentence)
                        && rewrite(sheet, text, clauses, sentence, lastCondition, i)) {
                    lastCondition = i;
                }
            }
        }
    }

    private static boolean isCondition(String text, List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        int end = clause.end();
        if (clause.mark() != '，' || end - clause.start() < 4 || text.charAt(end - 1) != '者') {
            return false;
        }
        String last = text.substring(end - 2, end);
        if (isNoun(text, end) && (!hasPredicate(text, clause) || isDescribed(text, clause))
                || isRank(text, clause)
                || last.equals("之者") && !text.startsWith("為之者", end - 3)) {
            return false;
        }
        if (i + 1 < clauses.size()) {
            int next = clauses.get(i + 1).start();
            for (String not : List.of("指", "謂", "係", "為", "即", "其中")) {
                if (text.startsWith(not, next)) {
                    return false;
                }
            }
        }
        return hasPredicate(text, clause) || end - clause.start() > 4;
    }

    /// Whether a clause that ends in 者 says what somebody does or is, rather than who (消費者).
    static boolean saysSomething(String text, Clause clause) {
        return clause.end() - clause.start() >= 4
                && !isNoun(text, clause.end())
                && (hasPredicate(text, clause) || clause.end() - clause.start() > 6);
    }

    private static boolean isNoun(String text, int end) {
        if (end > 3
                && "之的".indexOf(text.charAt(end - 4)) >= 0
                && AGENTS.contains(text.substring(end - 3, end - 1))) {
            return true;
        }
        return NOUNS.contains(text.substring(end - 2, end))
                && (end < 3 || !VERBAL.contains(text.substring(end - 3, end - 1)))
                && text.charAt(end - 3) != '致';
    }

    /// 違反規定之業者: what stands before 之 describes the noun.
    private static boolean isDescribed(String text, Clause clause) {
        int of =
                Math.max(
                        text.lastIndexOf('之', clause.end() - 1),
                        text.lastIndexOf('的', clause.end() - 1));
        return of >= clause.start() && clause.end() - of <= 6;
    }

    /// 金額較高者, 最先申請者: one of several, not a condition.
    private static boolean isRank(String text, Clause clause) {
        int from = Math.max(clause.start(), clause.end() - 5);
        return text.substring(from, clause.end()).matches(".*[較最孰].*");
    }

    private static boolean hasPredicate(String text, Clause clause) {
        for (int i = clause.start(); i < clause.end() - 2; i++) {
            if (PREDICATE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean rewrite(
            Sheet sheet,
            String text,
            List<Clause> clauses,
            int sentence,
            int lastCondition,
            int i) {
        sheet.change();
        int first = i;
        while (first > sentence && first - 1 > lastCondition && reachesBack(text, clauses, first)) {
            first--;
        }
        Clause end = clauses.get(i);
        if (first < i
                && first > sentence
                && !mayBegin(text, clauses.get(first).start())
                && JOINS.indexOf(text.charAt(clauses.get(i).start())) < 0) {
            first = i;
        }
        boolean goesOn = first > sentence && first - 1 == lastCondition;
        if (goesOn) {
            return sheet.replace(id(), end.end() - 1, end.end(), "");
        }
        Clause from = clauses.get(first);
        if (first < i
                && first == sentence
                && isBareSubject(text, from)
                && JOINS.indexOf(text.charAt(clauses.get(first + 1).start())) < 0) {
            // 汽車駕駛人，有下列情形之一者
            Clause second = clauses.get(first + 1);
            if (IF.stream().anyMatch(word -> text.startsWith(word, second.start()))) {
                return begin(sheet, text, second.start())
                        && sheet.replace(id(), end.end() - 1, end.end(), "");
            }
            if (mayBegin(text, second.start())
                    && sheet.replace(id(), from.end(), from.end() + 1, "如果")) {
                return sheet.replace(id(), end.end() - 1, end.end(), "");
            }
            return false;
        }
        int at = from.start();
        if (text.startsWith("但", at)) {
            at += text.startsWith("但是", at) ? 2 : 1;
        }
        if (!mayBegin(text, at) || !begin(sheet, text, at)) {
            return false;
        }
        if (first > sentence
                && clauses.get(first - 1).mark() == '，'
                && at == from.start()
                && isMain(text, clauses.get(first - 1))) {
            sheet.replace(id(), from.start() - 1, from.start(), "。");
        }
        return sheet.replace(id(), end.end() - 1, end.end(), "");
    }

    /// Whether the condition that holds clause `at` began before it.
    private static boolean reachesBack(String text, List<Clause> clauses, int at) {
        Clause before = clauses.get(at - 1);
        Clause clause = clauses.get(at);
        if (JOINS.indexOf(text.charAt(clause.start())) >= 0) {
            return true;
        }
        return !isMain(text, before)
                && !isSetting(text, before)
                && !text.startsWith("但", clause.start());
    }

    /// 必要時, 前項情形, 除…外, 為…: said of the whole sentence, not of the condition.
    private static boolean isSetting(String text, Clause clause) {
        int end = clause.end();
        return text.startsWith("為", clause.start())
                || text.startsWith("外", end - 1)
                || text.startsWith("時", end - 1)
                || text.startsWith("後", end - 1)
                || text.startsWith("情形", end - 2);
    }

    /// Whether the sentence that begins with clause `first` states something: 關於甲之審核；乙之審核事項 lists
    /// nouns.
    static boolean isStatement(String text, List<Clause> clauses, int first) {
        for (int i = first; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (isMain(text, clause)) {
                return true;
            }
            if (clause.endsSentence() || clause.mark() == '：') {
                return false;
            }
        }
        return false;
    }

    /// Whether a clause states something, so that the next condition cannot reach back over it.
    private static boolean isMain(String text, Clause clause) {
        int start = clause.start();
        for (String word : MAIN_BEGINS) {
            if (text.startsWith(word, start)) {
                return true;
            }
        }
        if (CONDITION_BEGINS.indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        String words = clause.of(text);
        return words.endsWith("定之")
                || words.endsWith("為之")
                || MAIN_HOLDS.stream().anyMatch(words::contains)
                || holdsModal(text, clause);
    }

    private static boolean holdsModal(String text, Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = text.charAt(i);
            if ("未違曾無".indexOf(c) >= 0) {
                return false;
            }
            boolean modal =
                    (c == '應' || c == '得') && Modality.isAuxiliary(text, i)
                            || c == '須' && (i == 0 || "無毋".indexOf(text.charAt(i - 1)) < 0)
                            || text.startsWith("可以", i);
            if (modal && !describes(text, i, clause.end())) {
                return true;
            }
        }
        return false;
    }

    /// 應檢附之文件不全: the modal belongs to what describes a noun. In 應記載其理由之全部 it does not.
    private static boolean describes(String text, int modal, int end) {
        for (int i = modal + 1; i < Math.min(end, modal + 9); i++) {
            char c = text.charAt(i);
            if ("於依向由在以自，".indexOf(c) >= 0) {
                return false;
            }
            if (c == '的' || c == '之' && text.charAt(i - 1) != '分') {
                return end - i > 4;
            }
        }
        return false;
    }

    private static boolean isBareSubject(String text, Clause clause) {
        int length = clause.end() - clause.start();
        if (length > 14 || length < 2) {
            return false;
        }
        for (int i = clause.start(); i < clause.end(); i++) {
            if ((PREDICATE + "時後前其內").indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBegin(String text, int at) {
        for (String word : NOT_BEFORE) {
            if (text.startsWith(word, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean begin(Sheet sheet, String text, int at) {
        for (String word : IF) {
            if (text.startsWith(word, at)) {
                return word.equals("如果")
                        || sheet.replace(
                                id(), at, at + (word.equals("如有") ? 1 : word.length()), "如果");
            }
        }
        for (String word : List.of("又", "另", "而", "且", "並", "惟", "至")) {
            if (text.startsWith(word, at) && "非未無不".indexOf(text.charAt(at + 1)) < 0) {
                return sheet.insert(id(), at + 1, "如果");
            }
        }
        if (text.startsWith("為", at) && !text.startsWith("為了", at)) {
            return sheet.replace(id(), at, at + 1, "如果是");
        }
        if (text.startsWith("其為", at)) {
            return sheet.replace(id(), at, at + 2, "如果是");
        }
        if (text.startsWith("其", at)
                && at + 1 < text.length()
                && "未無有不為經因違屬非逾已受係".indexOf(text.charAt(at + 1)) >= 0) {
            return sheet.replace(id(), at, at + 1, "如果");
        }
        return sheet.insert(id(), at, "如果");
    }
}
