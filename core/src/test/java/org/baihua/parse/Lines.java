package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Passage;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;

/// What several tests of the parser need.
final class Lines {

    private Lines() {}

    static SourceDocument document(String text) {
        SourceBuilder builder = new SourceBuilder("法規.txt", "0", Format.TEXT);
        text.lines().forEach(builder::line);
        return builder.build();
    }

    static Outcome<Statute> parse(String text) {
        return StatuteParser.parse(document(text));
    }

    static List<Passage> passages(String text) {
        return document(text).lines().stream().map(line -> line.passage()).toList();
    }

    /// The whole text of a law's tree in reading order, without white space.
    static String textOf(Statute statute) {
        StringBuilder all = new StringBuilder();
        append(statute.title(), all);
        append(statute.preamble(), all);
        statute.provisions().forEach(provision -> append(provision, all));
        return all.toString();
    }

    static String textOf(List<Provision> provisions) {
        StringBuilder all = new StringBuilder();
        provisions.forEach(provision -> append(provision, all));
        return all.toString();
    }

    private static void append(Provision provision, StringBuilder all) {
        append(provision.label(), all);
        if (provision instanceof Provision.Article article) {
            append(article.caption(), all);
        }
        append(provision.text(), all);
        Table table = provision.table();
        if (table != null) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> all.append(compact(cell.text()))));
        }
        provision.children().forEach(child -> append(child, all));
        append(provision.closing(), all);
    }

    private static void append(Passage passage, StringBuilder all) {
        all.append(compact(passage.text()));
    }

    static String compact(String text) {
        return Row.compact(text);
    }

    /// A short picture of a tree: `1{項1{款1 款2}項2}`.
    static String shape(List<? extends Provision> provisions) {
        List<String> shapes = new ArrayList<>();
        for (Provision provision : provisions) {
            String below = shape(provision.children());
            String closing = provision.closing().isEmpty() ? "" : "+";
            shapes.add(
                    switch (provision.level()) {
                                case PART -> "編";
                                case CHAPTER -> "章";
                                case SECTION -> "節";
                                case SUBSECTION -> "節款";
                                case SUBSUBSECTION -> "節目";
                                case ARTICLE -> "條";
                                case PARAGRAPH -> "項";
                                case SUBPARAGRAPH -> "款";
                                case ITEM -> "目";
                                case SUBITEM -> "細";
                                case UNPLACED -> "?";
                            }
                            + provision.number()
                            + (below.isEmpty() ? "" : "{" + below + "}")
                            + closing);
        }
        return String.join(" ", shapes);
    }
}
