package org.baihua.law.diff;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Provision.Heading;
import org.baihua.source.Passage;

/// Prints a provision as the lines that it was read from.
final class ArticleText {

    private ArticleText() {}

    /// An article as one side of a comparison.
    static Side side(Article article) {
        List<Passage> lines = new ArrayList<>();
        if (!article.caption().isEmpty()) {
            lines.add(article.caption());
        }
        article.children().forEach(child -> lines(child, lines));
        return new Side(article.label(), article.number(), join(lines), List.of(article));
    }

    /// A heading without what stands below it.
    static Side side(Heading heading) {
        Passage text =
                heading.text().isEmpty()
                        ? heading.label()
                        : Passage.join("　", List.of(heading.label(), heading.text()));
        Heading alone =
                new Heading(
                        heading.level(),
                        heading.label(),
                        heading.number(),
                        heading.text(),
                        List.of());
        return new Side(Passage.EMPTY, "", text, List.of(alone));
    }

    private static void lines(Provision provision, List<Passage> lines) {
        Passage label = provision.label();
        Passage text = provision.text();
        if (!label.isEmpty() || !text.isEmpty()) {
            lines.add(join(List.of(label, text), ""));
        }
        provision.children().forEach(child -> lines(child, lines));
        if (!provision.closing().isEmpty()) {
            lines.add(provision.closing());
        }
    }

    private static Passage join(List<Passage> lines) {
        return join(lines, "\n");
    }

    private static Passage join(List<Passage> parts, String separator) {
        List<Passage> kept = parts.stream().filter(part -> !part.isEmpty()).toList();
        return kept.isEmpty() ? Passage.EMPTY : Passage.join(separator, kept);
    }
}
