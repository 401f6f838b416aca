package org.baihua.plain.rewrite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baihua.law.Citation;

/// Says what another article is about where a unit first sends the reader there: 第 2 條 → 第 2
/// 條（申請許可）.
///
/// Only the article's own heading is certain enough for that, and only where it is short; a unit
/// gets two at most, or the explanations would hide the sentence.
final class Captions implements Rule {

    private static final int LONGEST = 12;

    private static final int MOST = 2;

    @Override
    public String id() {
        return "captions";
    }

    @Override
    public String says() {
        return "第一次提到別條時，用那一條的標題說明它在講什麼";
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        if (setting.facts().captions().isEmpty()) {
            return;
        }
        String text = sheet.text();
        List<Citation> citations = setting.citations();
        Set<String> said = new HashSet<>();
        said.add(setting.anchor().article());
        int cursor = 0;
        for (int i = 0; i < citations.size() && said.size() <= MOST; i++) {
            Citation citation = citations.get(i);
            int at = text.indexOf(citation.text(), cursor);
            if (at < 0) {
                continue;
            }
            int end = at + citation.text().length();
            boolean several =
                    i > 0 && citations.get(i - 1).span().equals(citation.span())
                            || i + 1 < citations.size()
                                    && citations.get(i + 1).span().equals(citation.span());
            cursor = several ? cursor : end;
            String caption = setting.facts().captions().get(citation.target().article());
            if (several
                    || citation.law() != null
                    || !citation.resolved()
                    || caption == null
                    || caption.length() > LONGEST
                    || text.startsWith("（", end)
                    || text.charAt(at) == '本'
                    || !said.add(citation.target().article())) {
                continue;
            }
            sheet.change();
            sheet.insert(id(), end, "（" + caption + "）");
        }
    }
}
