package org.baihua.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.law.Anchor;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Provision.Item;
import org.baihua.law.Provision.Paragraph;
import org.baihua.law.Provision.Subitem;
import org.baihua.law.Provision.Subparagraph;
import org.baihua.source.Passage;

/// A law whose units hold other texts.
final class Restated {

    private Restated() {}

    static Article article(Article article, Map<Anchor, String> texts) {
        Anchor anchor = Anchor.of(article.number());
        return new Article(
                article.label(),
                article.articleNumber(),
                article.caption(),
                children(article, anchor, texts),
                article.deleted());
    }

    private static List<Provision> children(
            Provision node, Anchor anchor, Map<Anchor, String> texts) {
        List<Provision> children = new ArrayList<>();
        for (Provision child : node.children()) {
            children.add(node(child, anchor.child(child.number()), texts));
        }
        return children;
    }

    private static Provision node(Provision node, Anchor anchor, Map<Anchor, String> texts) {
        Passage text =
                node.text().isEmpty()
                        ? Passage.EMPTY
                        : Passage.untraced(texts.getOrDefault(anchor, node.text().text()));
        List<Provision> children = children(node, anchor, texts);
        return switch (node) {
            case Paragraph it ->
                    new Paragraph(it.label(), it.number(), text, children, Passage.EMPTY, null);
            case Subparagraph it ->
                    new Subparagraph(it.label(), it.number(), text, children, Passage.EMPTY, null);
            case Item it -> new Item(it.label(), it.number(), text, children, Passage.EMPTY, null);
            case Subitem it ->
                    new Subitem(it.label(), it.number(), text, children, Passage.EMPTY, null);
            case Article it -> it;
            case Provision.Heading it -> it;
            case Provision.Unplaced it -> it;
        };
    }
}
