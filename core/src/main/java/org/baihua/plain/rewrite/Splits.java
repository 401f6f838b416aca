package org.baihua.plain.rewrite;

import java.util.List;

/// Ends a sentence where a law only pauses: a semicolon between two statements becomes a full stop.
final class Splits implements Rule {

    /// What a statement begins with, and what it holds.
    private static final List<String> NEXT =
            List.of("其", "必要時", "但", "如", "逾", "屆", "未", "經", "無", "有", "修正時", "變更時", "各該", "前");

    private static final List<String> SAYS =
            List.of(
                    "應", "得", "須", "由", "如附", "視為", "準用", "不受", "不適用", "為限", "計算", "計之", "亦同",
                    "為之");

    @Override
    public String id() {
        return "splits";
    }

    @Override
    public String says() {
        return "分號連起來的兩句話分成兩句";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("申請人應辦理登記；逾期者，不得參加。", "申請人應辦理登記。逾期者，不得參加。"),
                new Example("應於期限前；無所得者，應於三個月內申請。", "應於期限前；無所得者，應於三個月內申請。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        if (text.indexOf('；') < 0) {
            return;
        }
        List<Clause> clauses = Clause.split(text);
        int first = 0;
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.mark() == '；'
                    // 由…擔任；並得…: a sentence that begins with 並且 has lost its subject.
                    && !begins(text, clauses.get(i + 1), "並且及或")
                    && (Statements.isStatement(text, clauses, i + 1)
                            || saysItsOwn(text, clauses, i + 1))
                    && standsAlone(text, clauses, first, i)) {
                sheet.change();
                sheet.replace(id(), clause.end(), clause.end() + 1, "。");
            }
            if (clause.endsSentence() || clause.mark() == '：') {
                first = i + 1;
            }
        }
    }

    /// Whether the sentence from clause `first` on opens like one and is no lead-in to a list.
    private static boolean saysItsOwn(String text, List<Clause> clauses, int first) {
        int last = first;
        while (last < clauses.size() - 1
                && !clauses.get(last).endsSentence()
                && clauses.get(last).mark() != '：') {
            last++;
        }
        int start = clauses.get(first).start();
        int end = clauses.get(last).end();
        if (clauses.get(last).mark() == '：' || Pauses.length(text, start, end) < 6) {
            return false;
        }
        String says = text.substring(start, end);
        return NEXT.stream().anyMatch(says::startsWith) || SAYS.stream().anyMatch(says::contains);
    }

    private static boolean begins(String text, Clause clause, String any) {
        return clause.end() > clause.start() && any.indexOf(text.charAt(clause.start())) >= 0;
    }

    /// Whether what stands before a semicolon says all of its own: in 應於期限前；無所得者，應於三個月內，申請發還 the
    /// first part waits for the verb of the second.
    private static boolean standsAlone(String text, List<Clause> clauses, int first, int last) {
        if (clauses.get(last).end() == clauses.get(last).start()) {
            return false;
        }
        if ("前內起時".indexOf(clauses.get(last).last(text)) >= 0) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (Statements.isMain(text, clauses.get(i))) {
                return true;
            }
        }
        return false;
    }
}
