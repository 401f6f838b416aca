package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a clause that ends in 者 sets a condition (申請人逾期未補正者), rather than naming somebody (消費者)
/// or picking somebody out (擇優遴任).
final class Conditional {

    /// 離島之被保險人或在區域外失能者: people, and others who are described.
    private static final Pattern JOINED = Pattern.compile("[之的](?:被保險人|[一-鿿]{1,4}[人員])或[在於因未有經]");

    /// What a clause that says how things stand holds.
    static final String PREDICATE = "未無有不為於經依因違屬具非逾已受以係符達可能需須欲擬願得應自從無滿在由";

    private Conditional() {}

    /// Whether clause `i` ends in 者 and sets a condition on what follows.
    static boolean isCondition(String text, List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        int end = clause.end();
        if (clause.mark() != '，' || end - clause.start() < 4 || text.charAt(end - 1) != '者') {
            return false;
        }
        String last = text.substring(end - 2, end);
        if (People.isOnlyName(text, end)
                || isLaidDown(text, clause)
                || holdsAnother(text, clause)
                || setsBound(text, clause)
                || isSomebody(text, clause)) {
            return false;
        }
        if (namesByItself(text, clause)) {
            return false;
        }
        if (People.isNamed(text, end)
                        && (!hasPredicate(text, clause) || People.isSurelyNamed(text, clause))
                || isRank(text, clause)
                // 主持人應通知試驗委託者, 營業人應疏散露營者: a statement about somebody.
                || (People.isAgent(text, end) || People.isNamed(text, end))
                        && Statements.holdsModal(text, clause)
                || last.equals("之者") && !text.startsWith("為之者", end - 3)) {
            return false;
        }
        if (i + 1 < clauses.size()) {
            int next = clauses.get(i + 1).start();
            for (String not :
                    List.of(
                            "指", "謂", "係", "為", "即", "稱", "均稱", "合稱", "其中", "特依", "特訂", "特設", "爰",
                            "茲")) {
                if (text.startsWith(not, next)) {
                    return false;
                }
            }
            if (text.startsWith("適用", next + 1) && clause.of(text).contains("規定於")) {
                // 前條之規定於檢查不合格者，亦適用之
                return false;
            }
            if (countsThem(text, clauses.get(i + 1)) || listsOn(text, clauses.get(i + 1))) {
                return false;
            }
        }
        return !picksOut(text, clause)
                && !states(text, clause)
                && !Namings.isName(text, clause)
                && Predicates.says(text, clause);
    }

    /// 得為強制執行者，或科處罰鍰之裁定: the next of a list of things.
    private static boolean listsOn(String text, Clause next) {
        return "或及與".indexOf(text.charAt(next.start())) >= 0
                && next.last(text) != '者'
                && !Statements.holdsModal(text, next);
    }

    /// 以具自償性質者為限, as said anew: 只限於具自償性質者.
    private static boolean setsBound(String text, Clause clause) {
        String words = clause.of(text);
        return words.contains("只限於")
                || words.contains("不限於")
                || words.contains("只限")
                || words.startsWith("包括")
                || words.startsWith("包含")
                || words.startsWith("應具")
                || words.startsWith("必須具")
                || words.startsWith("須具")
                || words.indexOf('＝') >= 0
                || JOINED.matcher(words).find()
                || words.startsWith("指")
                || words.startsWith("係指")
                || words.startsWith("謂")
                || words.startsWith("就")
                        && words.length() > 2
                        && "讀業學任醫養地職診".indexOf(words.charAt(1)) < 0;
    }

    /// 第十五條第一款所定受有罪判決者: those of whom a place speaks. In 違反第三條所定期限者 somebody does something.
    private static boolean isLaidDown(String text, Clause clause) {
        int at = -1;
        for (String word : List.of("所定", "所列", "所稱", "規定的", "所說的")) {
            int found = text.indexOf(word, clause.start());
            if (found > clause.start() && found < clause.end()) {
                at = at < 0 ? found : Math.min(at, found);
            }
        }
        if (at < 0 || "條項款目法例 ".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        for (int i = clause.start(); i < at; i++) {
            if ("違符有具依經未逾非屬為無合因於".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        for (int i = at + 2; i < clause.end(); i++) {
            if ("未無違經逾屬不為".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// What no person is.
    private static final Set<String> THINGS =
            Set.of(
                    "需要", "必要", "核准", "決定", "變更", "許可", "限制", "處分", "目的", "用途", "場所", "土地", "裁定",
                    "判決", "事項", "文件");

    /// 且為相互承認協議之簽署者: a 為, a 之 and two characters before 者.
    private static boolean isMember(String text, Clause clause) {
        int of = clause.end() - 4;
        if (of <= clause.start()
                || "之的".indexOf(text.charAt(of)) < 0
                || "一規情行".indexOf(text.charAt(of + 1)) >= 0
                || THINGS.contains(text.substring(of + 1, of + 3))) {
            return false;
        }
        for (int i = clause.start(); i < of; i++) {
            if ("為係是".indexOf(text.charAt(i)) >= 0
                    && (i == 0 || "行因認所作".indexOf(text.charAt(i - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }

    /// 國內顧客如為信用風險承擔者: what somebody is, in a word that ends in 者.
    private static boolean isSomebody(String text, Clause clause) {
        if (isMember(text, clause)) {
            return true;
        }
        if (!People.isAgent(text, clause.end())) {
            return false;
        }
        int of =
                Math.max(
                        text.lastIndexOf('之', clause.end() - 3),
                        text.lastIndexOf('的', clause.end() - 3));
        if (of > clause.start() && clause.end() - of <= 10) {
            // 經核准之團體專題研究者
            return true;
        }
        for (int i = clause.end() - 4; i >= Math.max(clause.start(), clause.end() - 10); i--) {
            char c = text.charAt(i);
            if (c == '為' || c == '係' || c == '是') {
                return "因所行作".indexOf(i > 0 ? text.charAt(i - 1) : ' ') < 0;
            }
            if ("經未由於依".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// 受考人列甲等者，不得超過百分之六十五: how many of them there may be.
    private static boolean countsThem(String text, Clause next) {
        int at = next.start();
        for (String word : List.of("其", "人數", "應", "必須", "總數", "合計", "每年", "不得", "不可以", "不")) {
            at += text.startsWith(word, at) ? word.length() : 0;
        }
        for (String word : List.of("超過", "逾", "少於", "低於", "多於", "占", "佔")) {
            if (text.startsWith(word, at)) {
                int number = Math.min(text.length() - 1, at + word.length());
                return text.charAt(number) == ' '
                        || Script.isNumeral(text.charAt(number))
                        || next.of(text).contains("分之")
                        || next.of(text).contains("總");
            }
        }
        return false;
    }

    private static final List<String> HELPS =
            List.of("得協助", "應協助", "可以協助", "必須協助", "得輔導", "應輔導", "可以輔導", "必須輔導");

    /// 主管機關得公告自一定地區進口之車者: a permission of its own, unless a law, a contract or an opinion is said
    /// to give it.
    private static boolean states(String text, Clause clause) {
        boolean may = false;
        for (String word : HELPS) {
            int at = text.indexOf(word, clause.start());
            if (at > clause.start() && at < clause.end() - 3) {
                return true;
            }
        }
        for (int i = clause.start() + 2; i < clause.end() - 2; i++) {
            boolean modal =
                    (text.charAt(i) == '應' || text.charAt(i) == '得') && Modals.isModal(text, i)
                            || text.startsWith("可以", i)
                            || text.startsWith("必須", i);
            // Somebody stands before it who may or must.
            may |= modal && "關構人會校司部府局署院位商".indexOf(text.charAt(i - 1)) >= 0;
        }
        if (!may) {
            return false;
        }
        String words = clause.of(text);
        for (String word : List.of("而", "規定", "法", "約定", "訂定", "認", "經", "如", "若", "有", "因")) {
            if (words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// 應就具有下列資格之一者，擇優遴任: those who are to be chosen from, named by what they must be.
    private static boolean picksOut(String text, Clause clause) {
        for (int i = clause.start() + 1; i < clause.end() - 2; i++) {
            boolean modal =
                    (text.charAt(i) == '應' || text.charAt(i) == '得') && Modals.isModal(text, i);
            boolean said = text.startsWith("必須", i - 1) || text.startsWith("可以", i - 1);
            if ((modal || said)
                    && "就由將為".indexOf(text.charAt(i + 1)) >= 0
                    && "定法規約".indexOf(text.charAt(Math.max(0, said ? i - 2 : i - 1))) < 0) {
                return true;
            }
        }
        return text.startsWith("應就", clause.start()) || text.startsWith("得由", clause.start());
    }

    /// 其他團體為申請者及設備設置者: two of a kind, so the second one names somebody too.
    private static boolean holdsAnother(String text, Clause clause) {
        for (int i = clause.start() + 2; i < clause.end() - 3; i++) {
            if (text.charAt(i) == '者' && "及或與、和".indexOf(text.charAt(i + 1)) >= 0) {
                return "未經有無違不逾".indexOf(text.charAt(i + 2)) < 0;
            }
        }
        return false;
    }

    /// 法令之與憲法相牴觸者: those of them that do.
    private static boolean namesByItself(String text, Clause clause) {
        if (text.startsWith("以", clause.start()) && !text.startsWith("為之者", clause.end() - 3)) {
            // 以排名在前者，取最優: with those who are first.
            return true;
        }
        int of =
                Math.max(
                        text.indexOf("之與", clause.start()),
                        // 依其他法律規定與前項人員職責相當者: those who are.
                        text.startsWith("相當者", clause.end() - 3)
                                ? text.indexOf("與", clause.start())
                                : -1);
        if (of > clause.start() && of < clause.end() - 3) {
            return true;
        }
        // 對於下列各款與其職務有關係者: those who are listed.
        int to = text.indexOf("對於下列", clause.start());
        return to >= clause.start()
                && to < clause.end()
                && !text.startsWith("情形", clause.end() - 5);
    }

    /// Whether a clause that ends in 者 says what somebody does or is, rather than who (消費者).
    static boolean saysSomething(String text, Clause clause) {
        return clause.end() - clause.start() >= 4
                && !People.isNamed(text, clause.end())
                && (hasPredicate(text, clause) || clause.end() - clause.start() > 6);
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
}
