package org.baihua.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a file said, nothing dropped.
///
/// All lines, those in table cells included, stand in one text in reading order, each followed by
/// `\n`. Every offset in the program counts in that text.
///
/// @param name the file's name as shown to people
/// @param sha256 of the file's bytes, lower-case hexadecimal
/// @param format what it was, by content
/// @param text all lines in reading order, each followed by `\n`
/// @param blocks the flow
/// @param revisions tracked changes
/// @param hidden text that nobody sees
/// @param asides headers, footnotes, comments and the like
/// @param properties what the file says of itself (title, author, company …), keys as the format
///   names them
public record SourceDocument(
        String name,
        String sha256,
        Format format,
        String text,
        List<Block> blocks,
        List<Revision> revisions,
        List<Hidden> hidden,
        List<Aside> asides,
        Map<String, String> properties) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        revisions = List.copyOf(revisions);
        hidden = List.copyOf(hidden);
        asides = List.copyOf(asides);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /// The same document under its name alone: what is published names no folders.
    public SourceDocument withoutFolders() {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.equals(name)
                ? this
                : new SourceDocument(
                        bare, sha256, format, text, blocks, revisions, hidden, asides, properties);
    }

    /// All lines in reading order, those of tables included.
    public List<Line> lines() {
        return linesOf(blocks);
    }

    /// All tables that stand in the flow or in a cell, outer before inner.
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        collectTables(blocks, tables);
        return tables;
    }

    /// A text without tables is its lines already.
    @SuppressWarnings("unchecked") // Every block is a line.
    static List<Line> linesOf(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Line)) {
                List<Line> lines = new ArrayList<>();
                collectLines(blocks, lines);
                return lines;
            }
        }
        return (List<Line>) (List<? extends Block>) blocks;
    }

    private static void collectLines(List<Block> blocks, List<Line> lines) {
        for (Block block : blocks) {
            if (block instanceof Line line) {
                lines.add(line);
            } else if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    for (Table.Cell cell : row.cells()) {
                        collectLines(cell.blocks(), lines);
                    }
                }
            }
        }
    }

    private static void collectTables(List<Block> blocks, List<Table> tables) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
                for (Table.Row row : table.rows()) {
                    for (Table.Cell cell : row.cells()) {
                        collectTables(cell.blocks(), tables);
                    }
                }
            }
        }
    }
}
