package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// One article's part of a cell: its label, if it has one, and its lines.
///
/// @param label null for text that has no article
/// @param lines the whole text, label included
record SideText(@Nullable ArticleLabel label, List<Passage> lines) {

    /// How a column numbers what it holds.
    enum Style {
        /// 第一條
        ARTICLES,
        /// 一、 as in administrative rules
        POINTS,
        /// Neither: notices, annexes.
        NONE
    }

    /// Cuts the lines of a cell before each line that begins an article.
    static List<SideText> cut(List<Passage> lines, Style style) {
        List<SideText> texts = new ArrayList<>();
        ArticleLabel label = null;
        List<Passage> collected = new ArrayList<>();
        boolean first = true;
        for (Passage line : lines) {
            if (Glyphs.isBlank(line.text())) {
                continue;
            }
            ArticleLabel next = label(line, style, first, label);
            if (next != null) {
                if (!collected.isEmpty()) {
                    texts.add(new SideText(label, collected));
                }
                label = next;
                collected = new ArrayList<>();
            }
            collected.add(line);
            first = false;
        }
        if (!collected.isEmpty()) {
            texts.add(new SideText(label, collected));
        }
        return texts;
    }

    private static @Nullable ArticleLabel label(
            Passage line, Style style, boolean first, @Nullable ArticleLabel last) {
        return switch (style) {
            case ARTICLES -> {
                ArticleLabel label = ArticleLabel.article(line, first);
                // A line that repeats its own article's number is a reference broken over lines.
                boolean repeats =
                        label != null && last != null && label.number().equals(last.number());
                yield repeats ? null : label;
            }
            case POINTS -> {
                ArticleLabel label = ArticleLabel.point(line);
                boolean next =
                        label != null
                                && (last == null
                                        ? first
                                        : label.number().main() == last.number().main() + 1);
                yield next ? label : null;
            }
            case NONE -> null;
        };
    }

    /// The text after the label.
    Passage text() {
        if (label == null) {
            return Glyphs.join(lines);
        }
        List<Passage> rest = new ArrayList<>(lines);
        Passage head = rest.getFirst();
        rest.set(0, head.sub(label.end(), head.length()));
        return Glyphs.join(rest);
    }

    /// The canonical number, or empty.
    String number() {
        return label == null ? "" : label.number().toString();
    }
}
