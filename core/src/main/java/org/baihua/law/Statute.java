package org.baihua.law;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Provision.Article;
import org.baihua.source.Passage;

/// A law, regulation or administrative rule, in force or proposed.
///
/// @param title its name; empty when the text does not say
/// @param preamble what stands between the title and the first provision (前言、依據); usually empty
/// @param provisions headings, articles, and what has no place, in order
public record Statute(Passage title, Passage preamble, List<Provision> provisions) {

    public static final Statute EMPTY = new Statute(Passage.EMPTY, Passage.EMPTY, List.of());

    public Statute {
        provisions = List.copyOf(provisions);
    }

    /// All articles in order, those under headings included.
    public List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        collect(provisions, articles);
        return articles;
    }

    private static void collect(List<Provision> provisions, List<Article> articles) {
        for (Provision provision : provisions) {
            if (provision instanceof Article article) {
                articles.add(article);
            } else if (provision.level().isHeading()) {
                collect(provision.children(), articles);
            }
        }
    }
}
