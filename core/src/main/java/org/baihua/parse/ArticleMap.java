package org.baihua.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.law.Anchor;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.jspecify.annotations.Nullable;

/// Which places a law has, for finding what a reference means.
final class ArticleMap {

    /// A place, and whether the law has it.
    record Place(Anchor anchor, boolean exists) {}

    private final List<ArticleNumber> order = new ArrayList<>();
    private final Map<ArticleNumber, Integer> positions = new HashMap<>();
    private final Map<ArticleNumber, Provision.Article> articles = new HashMap<>();
    private final Set<String> divisions = new HashSet<>();
    private final List<String> annexes = new ArrayList<>();

    ArticleMap(Statute statute) {
        collect(statute.provisions());
    }

    private void collect(List<Provision> provisions) {
        for (Provision provision : provisions) {
            if (provision instanceof Provision.Article article) {
                positions.putIfAbsent(article.articleNumber(), order.size());
                articles.putIfAbsent(article.articleNumber(), article);
                order.add(article.articleNumber());
            } else if (provision instanceof Provision.Heading heading) {
                divisions.add(divisionKey(heading.label().text()));
                collect(heading.children());
            } else if (provision instanceof Provision.Unplaced unplaced
                    && unplaced.text().text().startsWith("附")) {
                annexes.add(Row.compact(unplaced.text().text().lines().findFirst().orElse("")));
            }
        }
    }

    /// 第 二 章 and 第二章 are the same.
    static String divisionKey(String label) {
        return Row.compact(label);
    }

    boolean hasDivision(String label) {
        return divisions.contains(divisionKey(label));
    }

    /// Whether the law has the annex; true when it shows none at all, since annexes are often
    /// published apart.
    boolean mayHaveAnnex(String name) {
        String compact = Row.compact(name);
        return annexes.isEmpty() || annexes.stream().anyMatch(title -> title.startsWith(compact));
    }

    boolean has(ArticleNumber number) {
        return articles.containsKey(number);
    }

    /// All articles before the given one, in the law's order.
    List<ArticleNumber> before(ArticleNumber number) {
        Integer at = positions.get(number);
        return at == null ? List.of() : order.subList(0, at);
    }

    /// The `count` articles before the given one, in the law's order; fewer when there are not so
    /// many, or when one of them isn't shown. An amendment prints 第十三條 and 第二十九條 one after the
    /// other, and there 前條 is 第二十八條.
    List<ArticleNumber> before(ArticleNumber number, int count) {
        Integer at = positions.get(number);
        if (at == null) {
            return List.of();
        }
        int first = at;
        while (first > 0
                && at - first < count
                && order.get(first).isRightAfter(order.get(first - 1))) {
            first--;
        }
        return order.subList(first, at);
    }

    /// All articles from `first` to `last` in the law's order; empty when one of them is missing.
    List<ArticleNumber> range(ArticleNumber first, ArticleNumber last) {
        Integer from = positions.get(first);
        Integer to = positions.get(last);
        return from == null || to == null || to < from ? List.of() : order.subList(from, to + 1);
    }

    /// The numbers from the place to its sibling `last`, 之一 included; empty when there is no such
    /// sibling behind it.
    List<String> siblings(Anchor from, String last) {
        int depth = from.parts().size() - 1;
        Provision parent = node(new Anchor(from.parts().subList(0, depth)));
        List<String> numbers = new ArrayList<>();
        if (parent == null) {
            return numbers;
        }
        boolean inside = false;
        for (Provision child : parent.children()) {
            inside |= child.number().equals(from.parts().get(depth));
            if (inside) {
                numbers.add(child.number());
                if (child.number().equals(last)) {
                    return numbers;
                }
            }
        }
        return List.of();
    }

    /// Turns article, 項, 款, 目 and 細目 as a reference names them into a place. A 款 without 項 stands
    /// in the 項 that has such a 款.
    ///
    /// @param below 項, 款, 目, 細目; empty strings for what the reference leaves out
    Place resolve(ArticleNumber number, List<String> below) {
        Provision.Article article = articles.get(number);
        List<String> parts = new ArrayList<>();
        parts.add(number.toString());
        parts.addAll(below);
        while (parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        if (article == null) {
            return new Place(new Anchor(parts), false);
        }
        Provision at = article;
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                Provision child = childHolding(at, parts.get(i + 1));
                if (child == null) {
                    return new Place(new Anchor(parts), false);
                }
                parts.set(i, child.number());
                at = child;
            } else {
                Provision child = child(at, parts.get(i));
                if (child == null) {
                    return new Place(new Anchor(parts), false);
                }
                at = child;
            }
        }
        return new Place(new Anchor(parts), true);
    }

    /// The node at an anchor whose parts are all given; null when there is none.
    @Nullable Provision node(Anchor anchor) {
        if (anchor.parts().isEmpty()) {
            return null;
        }
        Provision at = articles.get(ArticleNumber.parse(anchor.article()));
        for (int i = 1; at != null && i < anchor.parts().size(); i++) {
            at = child(at, anchor.parts().get(i));
        }
        return at;
    }

    private static @Nullable Provision child(Provision parent, String number) {
        for (Provision child : parent.children()) {
            if (child.number().equals(number)) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable Provision childHolding(Provision parent, String grandchild) {
        if (parent.children().size() == 1) {
            return parent.children().getFirst();
        }
        for (Provision child : parent.children()) {
            if (child(child, grandchild) != null) {
                return child;
            }
        }
        return null;
    }
}
