package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Provision;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// Reads the structure of one side of a comparison row.
final class BodyReader {

    List<Provision> read(List<Passage> lines, @Nullable ArticleLabel label) {
        if (label == null) {
            return List.of(new Provision.Unplaced(Glyphs.join(lines), null));
        }
        List<Passage> rest = new ArrayList<>(lines);
        boolean inside =
                !rest.getFirst().isEmpty() && rest.getFirst().text().contains(label.label().text());
        if (inside) {
            Passage head = rest.getFirst();
            rest.set(0, head.sub(label.end(), head.length()));
        }
        List<Provision> paragraphs = new ArrayList<>();
        for (Passage line : rest) {
            if (!Glyphs.isBlank(line.text())) {
                paragraphs.add(
                        new Provision.Paragraph(
                                Passage.EMPTY,
                                String.valueOf(paragraphs.size() + 1),
                                Glyphs.trim(line),
                                List.of(),
                                Passage.EMPTY,
                                null));
            }
        }
        boolean deleted =
                paragraphs.size() == 1
                        && Placeholders.core(Glyphs.squeeze(paragraphs.getFirst().text().text()))
                                .equals("刪除");
        return List.of(
                new Provision.Article(
                        label.label(), label.number(), Passage.EMPTY, paragraphs, deleted));
    }
}
