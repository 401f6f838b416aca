package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.parse.Outline.Mark;
import org.baihua.parse.Outline.Role;
import org.baihua.source.Block;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Outcome;
import org.baihua.source.Passage;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Lines become the exact tree of a law.
///
/// It never refuses a text and never drops a word: what has no place becomes [Provision.Unplaced]
/// and is reported. The text of the tree, node by node, is the text of the lines, white space
/// aside.
public final class StatuteParser {

    private StatuteParser() {}

    /// Parses a whole law.
    public static Outcome<Statute> parse(SourceDocument document) {
        return parse(document.blocks(), LineIndex.of(document));
    }

    /// Parses a whole law: title, preamble, headings and articles.
    ///
    /// @param blocks the law's lines and tables
    /// @param index the document's, for the places of diagnostics
    public static Outcome<Statute> parse(List<? extends Block> blocks, LineIndex index) {
        Troubles troubles = new Troubles(index);
        List<Row> rows = rows(blocks);
        Wrapping wrapping = Wrapping.of(rows, 2);
        List<Mark> marks = Outline.of(rows, wrapping, true, troubles);
        List<Row> front = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (marks.get(i).role() == Role.FRONT) {
                front.add(rows.get(i));
            }
        }
        boolean structured = marks.stream().anyMatch(mark -> mark.role() == Role.ARTICLE);
        TitlePage title = TitlePage.of(front, structured);
        Assembly assembly = new Assembly(rows, marks, wrapping, troubles);
        for (Row row : title.rest()) {
            assembly.unplaced(row);
        }
        List<Provision> provisions = assembly.provisions();
        if (!structured && !provisions.isEmpty()) {
            troubles.noStructure(title.title());
        }
        return new Outcome<>(
                new Statute(title.title(), title.preamble(), provisions), troubles.said());
    }

    /// Parses headings and articles that stand in a cell of a comparison table or the like, without
    /// title or preamble. Text before the first label is [Provision.Unplaced].
    public static List<Provision> parseProvisions(List<Passage> lines) {
        List<Row> rows = new ArrayList<>(lines.size());
        for (Passage line : lines) {
            rows.add(Row.of(line));
        }
        return parseRows(rows, null);
    }

    /// Parses headings and articles of a cell, tables in it included.
    ///
    /// @param index the document's, for the places of diagnostics
    public static Outcome<List<Provision>> parseProvisions(
            List<? extends Block> blocks, LineIndex index) {
        Troubles troubles = new Troubles(index);
        return new Outcome<>(parseRows(rows(blocks), troubles), troubles.said());
    }

    /// Parses the text of one article, without its label, into its 項. Text that goes on in the next
    /// row of a table is parsed this way too.
    public static List<Provision> parseArticleBody(List<Passage> lines) {
        List<Row> rows = new ArrayList<>(lines.size());
        for (Passage line : lines) {
            rows.add(Row.of(line));
        }
        return BodyBuilder.build(rows, Wrapping.of(rows, 1), new Troubles(null));
    }

    private static List<Provision> parseRows(List<Row> rows, @Nullable Troubles given) {
        Troubles troubles = given == null ? new Troubles(null) : given;
        Wrapping wrapping = Wrapping.of(rows, 1);
        List<Mark> marks = Outline.of(rows, wrapping, false, troubles);
        return new Assembly(rows, marks, wrapping, troubles).provisions();
    }

    private static List<Row> rows(List<? extends Block> blocks) {
        List<Row> rows = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Line line) {
                rows.add(Row.of(line.passage()));
            } else if (block instanceof Table table) {
                rows.add(Row.of(table));
            }
        }
        return rows;
    }

    /// Whether a level may hold another as a child.
    static boolean holds(Level outer, Level inner) {
        return outer.isHeading() && outer.compareTo(inner) < 0;
    }
}
