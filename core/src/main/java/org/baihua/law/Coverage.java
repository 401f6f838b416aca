package org.baihua.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How much of one document found its place in the tree.
///
/// @param name the document's name
/// @param title the law's name, possibly empty
/// @param nodes how many nodes of each level
/// @param placed characters that have a place, white space aside
/// @param unplaced characters in [Provision.Unplaced] nodes, white space aside
/// @param tables tables inside articles
/// @param references references found, one for each target
/// @param dangling references to places that the law does not have
/// @param warnings how many warnings the parser had
public record Coverage(
        String name,
        String title,
        Map<Level, Integer> nodes,
        long placed,
        long unplaced,
        int tables,
        int references,
        int dangling,
        int warnings) {

    /// How well a document was understood.
    public enum Grade {
        /// Every word has its place and nothing looked odd.
        WHOLE,
        /// There are articles, and something to look at.
        PARTLY,
        /// No article was found.
        NOT
    }

    public Coverage {
        nodes = Map.copyOf(nodes);
    }

    public static Coverage of(
            String name, Statute statute, List<Citation> citations, int warnings) {
        Count count = new Count();
        count.placed += visible(statute.title().text()) + visible(statute.preamble().text());
        statute.provisions().forEach(count::add);
        int dangling = 0;
        for (Citation citation : citations) {
            dangling += citation.resolved() ? 0 : 1;
        }
        return new Coverage(
                name,
                statute.title().text(),
                count.nodes,
                count.placed,
                count.unplaced,
                count.tables,
                citations.size(),
                dangling,
                warnings);
    }

    public int count(Level level) {
        return nodes.getOrDefault(level, 0);
    }

    public Grade grade() {
        if (count(Level.ARTICLE) == 0) {
            return Grade.NOT;
        }
        return unplaced == 0 && warnings == 0 ? Grade.WHOLE : Grade.PARTLY;
    }

    private static final class Count {
        private final Map<Level, Integer> nodes = new EnumMap<>(Level.class);
        private long placed;
        private long unplaced;
        private int tables;

        private void add(Provision provision) {
            nodes.merge(provision.level(), 1, Integer::sum);
            long own =
                    visible(provision.label().text())
                            + visible(provision.text().text())
                            + visible(provision.closing().text());
            if (provision instanceof Provision.Article article) {
                own += visible(article.caption().text());
            }
            if (provision.table() != null) {
                tables++;
            }
            if (provision.level() == Level.UNPLACED) {
                unplaced += own;
            } else {
                placed += own;
            }
            provision.children().forEach(this::add);
        }
    }

    private static long visible(String text) {
        long visible = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                visible++;
            }
        }
        return visible;
    }
}
