package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Anchor;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Statute;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// One sentence of a law, as the summary reads it.
///
/// @param anchor the 項, 款 or 目 in which it stands
/// @param text the sentence
/// @param items the 款 or 目 that it leads into, when it ends with a colon
/// @param before the sentence before it in the same unit, null for the first
/// @param lead the sentence that leads into the list in which this one stands, null outside lists
/// @param names whom its law calls by names of its own
record Said(
        Anchor anchor,
        String text,
        List<String> items,
        @Nullable Said before,
        @Nullable Said lead,
        OwnNames names) {

    Said {
        items = List.copyOf(items);
    }

    String article() {
        return anchor.article();
    }

    /// Every sentence of the articles, in order; deleted articles say nothing.
    static List<Said> of(Statute statute) {
        OwnNames names = OwnNames.of(statute);
        List<Said> all = new ArrayList<>();
        for (Article article : statute.articles()) {
            all.addAll(of(article, names));
        }
        return all;
    }

    static List<Said> of(Article article) {
        return of(article, OwnNames.NONE);
    }

    private static List<Said> of(Article article, OwnNames names) {
        List<Said> all = new ArrayList<>();
        if (!article.deleted()) {
            for (Provision child : article.children()) {
                collect(child, Anchor.of(article.number()), null, names, all);
            }
        }
        return all;
    }

    private static void collect(
            Provision provision,
            Anchor parent,
            @Nullable Said lead,
            OwnNames names,
            List<Said> all) {
        Anchor anchor = provision.number().isEmpty() ? parent : parent.child(provision.number());
        Said last = null;
        List<Span> sentences = Clauses.sentences(provision.text().text());
        for (int i = 0; i < sentences.size(); i++) {
            String text = sentences.get(i).of(provision.text().text()).strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean leads = i == sentences.size() - 1 && text.endsWith("：");
            Said said =
                    new Said(anchor, text, leads ? items(provision) : List.of(), last, lead, names);
            all.add(said);
            last = said;
        }
        boolean list = last != null && last.text.endsWith("：");
        for (Provision child : provision.children()) {
            collect(child, anchor, list ? last : lead, names, all);
        }
        if (!provision.closing().isEmpty()) {
            for (Span sentence : Clauses.sentences(provision.closing().text())) {
                String text = sentence.of(provision.closing().text()).strip();
                if (!text.isEmpty()) {
                    last = new Said(anchor, text, List.of(), last, lead, names);
                    all.add(last);
                }
            }
        }
    }

    private static List<String> items(Provision provision) {
        List<String> items = new ArrayList<>();
        for (Provision child : provision.children()) {
            items.add(child.text().text().strip());
        }
        return items;
    }
}
