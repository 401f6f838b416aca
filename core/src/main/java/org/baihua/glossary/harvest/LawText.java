package org.baihua.glossary.harvest;

import java.util.List;

/// A law as the harvest reads it.
///
/// @param name the law's full name
/// @param articles its articles in order
public record LawText(String name, List<ArticleText> articles) {

    public LawText {
        articles = List.copyOf(articles);
    }

    /// An article.
    ///
    /// @param label as printed, such as 第三條
    /// @param text its paragraphs (項) and their items (款、目), a line each, labels included
    public record ArticleText(String label, String text) {}
}
