package org.baihua.parse.draft;

import java.util.List;
import org.baihua.law.Provision;
import org.baihua.parse.StatuteParser;
import org.baihua.source.Passage;

/// Reads the structure of one side of a comparison row.
final class BodyReader {

    private BodyReader() {}

    /// One article.
    static Provision.Article article(ArticleLabel label, SideText text) {
        List<Provision> paragraphs = StatuteParser.parseArticleBody(text.lines());
        boolean deleted =
                Placeholders.core(Glyphs.squeeze(Glyphs.join(text.lines()).text())).equals("刪除");
        return new Provision.Article(
                label.label(), label.number(), text.caption(), paragraphs, deleted);
    }

    /// Headings, or text without a place.
    static List<Provision> other(List<Passage> lines) {
        return StatuteParser.parseProvisions(lines);
    }
}
