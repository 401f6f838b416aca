package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// One article's part of a cell: its label, if it has one, and its lines.
///
/// @param label null for text that has no article
/// @param caption the article's own title where it is printed on the line above the label: （授權依據）;
///   usually empty
/// @param lines the text after the label
record SideText(@Nullable ArticleLabel label, Passage caption, List<Passage> lines) {

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
        Passage caption = Passage.EMPTY;
        List<Passage> collected = new ArrayList<>();
        boolean first = true;
        for (Passage line : lines) {
            if (Glyphs.isBlank(line.text())) {
                continue;
            }
            ArticleLabel next = label(line, style, first, label);
            if (next != null) {
                Passage above = Passage.EMPTY;
                if (!collected.isEmpty() && isCaption(collected.getLast().text())) {
                    above = Glyphs.trim(collected.removeLast());
                }
                if (!collected.isEmpty() || label != null) {
                    texts.add(new SideText(label, caption, collected));
                }
                label = next;
                caption = above;
                collected = new ArrayList<>();
                collected.add(line.sub(next.end(), line.length()));
            } else {
                collected.add(line);
            }
            first = collected.size() == 1 && isCaption(line.text());
        }
        if (!collected.isEmpty() || label != null) {
            texts.add(new SideText(label, caption, collected));
        }
        return texts;
    }

    /// 「（授權依據）」 on a line of its own. 「（刪除）」 is no caption.
    static boolean isCaption(String line) {
        String words = line.length() > 80 ? "" : Glyphs.squeeze(line);
        return words.length() > 2
                && Glyphs.isOpenBracket(words.charAt(0))
                && Glyphs.isCloseBracket(words.charAt(words.length() - 1))
                && words.indexOf('。') < 0
                && !Placeholders.core(words).equals("刪除");
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
                                        : label.number().main() == last.number().main() + 1
                                                && isArabic(label) == isArabic(last));
                yield next ? label : null;
            }
            case NONE -> null;
        };
    }

    /// 「５、」 within the fourth point is not 「五、」.
    private static boolean isArabic(ArticleLabel label) {
        return label.label().text().chars().anyMatch(Character::isDigit);
    }

    /// The text after the label, the caption first.
    Passage text() {
        Passage body = Glyphs.join(lines);
        if (caption.isEmpty()) {
            return body;
        }
        return body.isEmpty() ? caption : Passage.join("\n", List.of(caption, body));
    }

    /// The canonical number, or empty.
    String number() {
        return label == null ? "" : label.number().toString();
    }
}
