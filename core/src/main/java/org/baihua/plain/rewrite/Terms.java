package org.baihua.plain.rewrite;

import java.util.List;
import org.baihua.glossary.Match;

/// Replaces glossary terms whose conditions hold.
final class Terms implements Rule {

    private final List<Match> matches;

    Terms(List<Match> matches) {
        this.matches = List.copyOf(matches);
    }

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public String says() {
        return "詞庫裡可以替換的詞，條件成立時換成白話";
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        for (Match match : matches) {
            if (match.replaceable()) {
                String to = match.replacement().equals("∅") ? "" : match.replacement();
                sheet.replace(
                        id() + ":" + match.entry().term(),
                        match.span().start(),
                        match.span().end(),
                        to);
            }
        }
    }
}
