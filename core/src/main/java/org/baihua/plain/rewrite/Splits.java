package org.baihua.plain.rewrite;

import java.util.List;

/// Ends a sentence where a law only pauses: a semicolon between two statements becomes a full stop.
final class Splits implements Rule {

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
        return List.of(new Example("申請人應繳費；逾期者，不得參加。", "申請人應繳費。逾期者，不得參加。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        if (text.indexOf('；') < 0) {
            return;
        }
        List<Clause> clauses = Clause.split(text);
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.mark() == '；' && Statements.isStatement(text, clauses, i + 1)) {
                sheet.change();
                sheet.replace(id(), clause.end(), clause.end() + 1, "。");
            }
        }
    }
}
