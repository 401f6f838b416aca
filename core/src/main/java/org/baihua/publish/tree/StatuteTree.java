package org.baihua.publish.tree;

import java.util.List;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Table;

/// The tree of a law as indented text, for reading on a terminal: one node a line, its kind, its
/// canonical number, its label and its text.
public final class StatuteTree {

    private final StringBuilder out = new StringBuilder();

    private StatuteTree() {}

    public static String of(Statute statute) {
        StatuteTree tree = new StatuteTree();
        tree.line(0, statute.title().text());
        for (String line : statute.preamble().text().split("\n", -1)) {
            tree.line(0, line);
        }
        tree.provisions(statute.provisions(), 0);
        return tree.out.toString();
    }

    private void provisions(List<Provision> provisions, int depth) {
        for (Provision provision : provisions) {
            String head =
                    switch (provision.level()) {
                                case PART -> "編";
                                case CHAPTER -> "章";
                                case SECTION -> "節";
                                case SUBSECTION -> "款（節下）";
                                case SUBSUBSECTION -> "目（款下）";
                                case ARTICLE -> "條";
                                case PARAGRAPH -> "項";
                                case SUBPARAGRAPH -> "款";
                                case ITEM -> "目";
                                case SUBITEM -> "細目";
                                case UNPLACED -> "？";
                            }
                            + provision.number();
            String label = provision.label().text();
            String caption =
                    provision instanceof Provision.Article article ? article.caption().text() : "";
            line(
                    depth,
                    String.join(
                            " ",
                            List.of("[" + head + "]", label, caption, oneLine(provision)).stream()
                                    .filter(part -> !part.isEmpty())
                                    .toList()));
            Table table = provision.table();
            if (table != null) {
                for (Table.Row row : table.rows()) {
                    line(
                            depth + 1,
                            "| "
                                    + String.join(
                                            " | ",
                                            row.cells().stream()
                                                    .map(cell -> cell.text().replace('\n', ' '))
                                                    .toList())
                                    + " |");
                }
            }
            provisions(provision.children(), depth + 1);
            if (!provision.closing().isEmpty()) {
                line(depth + 1, "[續] " + provision.closing().text().replace('\n', ' '));
            }
        }
    }

    private static String oneLine(Provision provision) {
        return provision.text().text().replace('\n', ' ');
    }

    private void line(int depth, String text) {
        if (!text.isEmpty()) {
            out.append("  ".repeat(depth)).append(text).append('\n');
        }
    }
}
