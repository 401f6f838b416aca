package org.baihua.plain.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.Entry.Register;

/// Ends a sentence where a law only pauses: a semicolon between two statements becomes a full stop.
final class Splits implements Rule {

    /// What a statement begins with, and what it holds.
    private static final List<String> NEXT =
            List.of("其", "必要時", "但", "如", "逾", "屆", "未", "經", "無", "有", "修正時", "變更時", "各該", "前");

    private static final List<String> SAYS =
            List.of(
                    "應", "得", "須", "由", "如附", "視為", "準用", "不受", "不適用", "為限", "計算", "計之", "亦同",
                    "為之");

    /// What a sentence that tells of several cases may be about.
    private static final List<String> NAMED =
            List.of(
                    "方式", "標準", "基準", "金額", "比例", "比率", "期間", "期限", "費用", "對象", "資格", "種類", "範圍",
                    "項目", "條件", "額度", "費率", "順序", "人數", "時間", "名稱", "如下");

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
        // In an explanation the parts belong to what it tells: 明定甲；乙之規定，….
        if (text.indexOf('；') < 0 || setting.register() == Register.EXPLANATION) {
            return;
        }
        List<Clause> clauses = Clause.split(text);
        int first = 0;
        for (int i = 0; i < clauses.size(); i++) {
            char mark = clauses.get(i).mark();
            if (mark != '；' && clauses.get(i).endsSentence() || mark == '：') {
                sentence(sheet, text, clauses, first, i);
                first = i + 1;
            }
        }
    }

    /// All semicolons of a sentence become full stops, or none: what lists several things under one
    /// verb is not cut in the middle.
    private void sentence(Sheet sheet, String text, List<Clause> clauses, int first, int last) {
        List<Clause> ends = new ArrayList<>();
        int from = first;
        for (int i = first; i < last; i++) {
            if (clauses.get(i).mark() != '；') {
                continue;
            }
            boolean splits =
                    // 由…擔任；並得…: a sentence that begins with 並且 has lost its subject.
                    !begins(text, clauses.get(i + 1), "並且及或")
                            && (Statements.isStatement(text, clauses, i + 1)
                                    || saysItsOwn(text, clauses, i + 1))
                            && !shares(text, clauses, i + 1)
                            && standsAlone(text, clauses, from, i);
            if (!splits) {
                return;
            }
            ends.add(clauses.get(i));
            from = i + 1;
        }
        if (!ends.isEmpty() && !governsAll(text, clauses, first, from, last)) {
            for (Clause end : ends) {
                sheet.change();
                sheet.replace(id(), end.end(), end.end() + 1, "。");
            }
        }
    }

    /// 在縣應交鄉公所；在市交區公所，分別公開展示: what follows is said of both parts.
    private static boolean shares(String text, List<Clause> clauses, int first) {
        boolean modal = false;
        for (int i = first; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            modal |= Duty.in(text, clause) != null;
            if (begins(text, clause, "分各均皆都")) {
                return true;
            }
            if (clause.endsSentence()) {
                break;
            }
        }
        return !modal && begins(text, clauses.get(first), "在於");
    }

    /// 擔保金計算方式，承租土地者以…；承租房屋者以…，其擔保金於…退還: what is named first, and what is said of it last, hold for
    /// every part.
    private static boolean governsAll(
            String text, List<Clause> clauses, int first, int part, int last) {
        Clause named = clauses.get(first);
        boolean topic =
                named.mark() == '，'
                        && NAMED.stream()
                                .anyMatch(it -> text.startsWith(it, named.end() - it.length()));
        for (int i = part + 1; i <= last; i++) {
            topic |= begins(text, clauses.get(i), "其");
        }
        return topic;
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
        if ("前內起時者".indexOf(clauses.get(last).last(text)) >= 0) {
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
