package org.baihua.plain.rewrite;

import java.util.List;

/// Ends a sentence where a law only pauses: a semicolon between two statements becomes a full stop.
final class Splits implements Rule {

    @Override
    public String id() {
        return "splits";
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
            if (clause.mark() == '；' && clauses.get(i + 1).end() > clauses.get(i + 1).start() + 3) {
                sheet.replace(id(), clause.end(), clause.end() + 1, "。");
            }
        }
    }
}
