package org.baihua.plain.rewrite;

import java.util.List;

/// Which clauses state something — a duty, a permission, a penalty — and which only lead up to it.
final class Statements {

    /// What a clause that states something, rather than setting a condition, begins with.
    private static final List<String> MAIN_BEGINS =
            List.of(
                    "處", "科", "免", "不予", "駁回", "撤銷", "廢止", "註銷", "準用", "適用", "視為", "推定", "並處",
                    "並限期", "並令", "並通知", "並得", "並應", "沒入", "由", "先由", "不受", "每次", "以書面", "發還", "退還",
                    "核發", "發給", "送請", "通知");

    /// What only a statement holds.
    private static final List<String> MAIN_HOLDS =
            List.of(
                    "不在此限", "處新臺幣", "視為", "為限", "為準", "為主", "計收", "計徵", "發給", "給與", "給予", "不給",
                    "核給", "支給", "計給", "扣薪", "亦同", "從其規定", "年以下有期徒刑", "準用", "為原則", "不包括", "不包含");

    private static final String CONDITION_BEGINS = "未違曾有無因經受逾屆非如若倘";

    private Statements() {}

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
    static boolean isMain(String text, Clause clause) {
        int start = clause.start();
        for (String word : MAIN_BEGINS) {
            if (text.startsWith(word, start) && !text.startsWith("免稅商店", start)) {
                // 發給之獎金，經判決無罪者: what is given, not that it is.
                int next = start + word.length();
                return next == text.length() || "之的".indexOf(text.charAt(next)) < 0;
            }
        }
        if (CONDITION_BEGINS.indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        if (text.startsWith("依", start) && text.startsWith("案件", clause.end() - 2)) {
            // 依第三條規定應處罰鍰案件，其…: what is spoken of, not a statement.
            return false;
        }
        String words = clause.of(text);
        if (text.startsWith("犯", start) && words.endsWith("罪")) {
            // 犯五年以下有期徒刑之罪: what is spoken of.
            return false;
        }
        return words.endsWith("為單位")
                || words.endsWith("定之")
                || words.endsWith("行之")
                || words.endsWith("計算")
                || words.endsWith("為之")
                || MAIN_HOLDS.stream().anyMatch(word -> states(words, word))
                || holdsModal(text, clause);
    }

    /// Whether a clause states by a word that does not only describe a noun (所支給之俸給).
    private static boolean states(String words, String word) {
        int at = words.indexOf(word);
        if (at < 0) {
            return false;
        }
        int end = at + word.length();
        boolean describes =
                end < words.length() && "之的".indexOf(words.charAt(end)) >= 0
                        // 合於第二條之發給對象: a noun that begins with the word.
                        || words.startsWith("對象", end)
                        || words.startsWith("標準", end)
                        || at > 0 && words.charAt(at - 1) == '所';
        return !describes;
    }

    /// 退休依本辦法之規定，本辦法未規定者: a statement, and what it left open, not one condition.
    static boolean leavesGap(String text, Clause before, Clause clause) {
        String words = clause.of(text);
        return (text.startsWith("規定", before.end() - 2)
                        || text.startsWith("規定辦理", before.end() - 4)
                        || text.startsWith("規定為之", before.end() - 4))
                && before.of(text).indexOf('依') >= 0
                && (words.contains("未規定") || words.contains("沒有規定") || words.contains("無規定"))
                && words.length() <= 14;
    }

    /// Whether it says what must or may be, not only of what kind a thing is.
    static boolean holdsModal(String text, Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = text.charAt(i);
            if ("未違曾無逾".indexOf(c) >= 0) {
                return false;
            }
            boolean modal =
                    (c == '應' || c == '得') && Modals.isModal(text, i)
                            || c == '須'
                                    && (i == 0 || "無毋".indexOf(text.charAt(i - 1)) < 0)
                                    && !hasCause(text, clause.start(), i)
                            || text.startsWith("可以", i)
                            || c == '宜' && isAdvice(text, i);
            if (modal
                    && !describes(text, i, clause.end())
                    && (c != '應' || Nominals.read(text, i).nominal() != Nominals.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /// Whether its modal may belong to what describes a noun: 輸入應施檢驗之商品.
    static boolean mayDescribe(String text, Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = text.charAt(i);
            boolean modal = (c == '應' || c == '得' || c == '須') || text.startsWith("必須", i);
            if (modal) {
                for (int k = i + 1; k < Math.min(clause.end(), i + 11); k++) {
                    if (text.charAt(k) == '之' || text.charAt(k) == '的') {
                        return clause.end() - k < 8;
                    }
                }
            }
        }
        return false;
    }

    /// 宜以書面為之; in 事宜, 適宜 it is part of another word.
    private static boolean isAdvice(String text, int at) {
        return at > 0
                && "事適便權合得相時機制不".indexOf(text.charAt(at - 1)) < 0
                && at + 1 < text.length()
                && "蘭居農林牧人".indexOf(text.charAt(at + 1)) < 0;
    }

    /// 學生因特殊事故須轉學: what happens to somebody, not what the law demands.
    private static boolean hasCause(String text, int start, int at) {
        int cause = text.indexOf('因', start);
        return cause >= 0 && cause < at;
    }

    /// 應檢附之文件不全: the modal belongs to what describes a noun. In 應記載其理由之全部 it does not.
    static boolean describes(String text, int modal, int end) {
        for (int i = modal + 1; i < Math.min(end, modal + 9); i++) {
            char c = text.charAt(i);
            if ("於依向由在以自其該將，".indexOf(c) >= 0) {
                return false;
            }
            if (c == '的' || c == '之' && text.charAt(i - 1) != '分') {
                return end - i > 4;
            }
        }
        return false;
    }
}
