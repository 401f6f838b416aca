package org.baihua.publish.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baihua.publish.Archive;
import org.baihua.publish.Xml;
import org.baihua.source.Block;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Mark;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// A Word document with comments, built from what was read: for files that are neither Word nor
/// ODF.
final class ModelDocx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WML =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// The text's width on A4 with margins of 2.5 cm, in twentieths of a point.
    private static final int WIDTH = 9070;

    private final Xml xml = new Xml();
    private final Map<Integer, List<Integer>> starts = new TreeMap<>();
    private final Map<Integer, List<Integer>> ends = new TreeMap<>();

    private ModelDocx(SourceDocument source, List<Remark> remarks) {
        LineIndex index = LineIndex.of(source);
        for (int id = 0; id < remarks.size(); id++) {
            Remark remark = remarks.get(id);
            // What ends with a line ends before its line break.
            Line last = index.lineAt(remark.span().end() - 1);
            int end = Math.min(remark.span().end(), last.span().end());
            starts.computeIfAbsent(Math.min(remark.span().start(), end), key -> new ArrayList<>())
                    .add(id);
            ends.computeIfAbsent(end, key -> new ArrayList<>()).add(id);
        }
    }

    static byte[] write(SourceDocument source, List<Remark> remarks) {
        List<Remark> placed = source.lines().isEmpty() ? List.of() : remarks;
        ModelDocx document = new ModelDocx(source, placed);
        return new Archive()
                .add("[Content_Types].xml", contentTypes())
                .add("_rels/.rels", relations("officeDocument", "word/document.xml"))
                .add("word/document.xml", document.document(source))
                .add(
                        "word/_rels/document.xml.rels",
                        relations("styles", "styles.xml", "comments", "comments.xml"))
                .add("word/styles.xml", styles())
                .add("word/comments.xml", comments(placed))
                .bytes();
    }

    private String document(SourceDocument source) {
        xml.open("w:document", "xmlns:w", W).open("w:body");
        blocks(source.blocks());
        xml.open("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1418",
                "w:bottom",
                "1418",
                "w:left",
                "1418",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        return xml.close("w:sectPr").close("w:body").close("w:document").toString();
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Line line -> line(line);
                case Table table -> {
                    table(table);
                    // Word joins tables that nothing separates.
                    xml.empty("w:p");
                }
            }
        }
    }

    private void line(Line line) {
        xml.open("w:p");
        int base = line.span().start();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.text().length()));
        for (Mark mark : line.marks()) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        for (int at = 0; at <= line.text().length(); at++) {
            if (starts.containsKey(base + at) || ends.containsKey(base + at)) {
                cuts.add(at);
            }
        }
        Map<Mark.Kind, BitSet> looks = new EnumMap<>(Mark.Kind.class);
        for (Mark mark : line.marks()) {
            looks.computeIfAbsent(mark.kind(), kind -> new BitSet())
                    .set(mark.span().start(), mark.span().end());
        }
        Integer from = null;
        for (int cut : cuts) {
            if (from != null) {
                run(line.text().substring(from, cut), from, looks);
            }
            markers(base + cut);
            from = cut;
        }
        xml.close("w:p");
    }

    private void markers(int offset) {
        for (int id : ends.getOrDefault(offset, List.of())) {
            xml.empty("w:commentRangeEnd", "w:id", Integer.toString(id));
            xml.open("w:r").empty("w:commentReference", "w:id", Integer.toString(id)).close("w:r");
        }
        for (int id : starts.getOrDefault(offset, List.of())) {
            xml.empty("w:commentRangeStart", "w:id", Integer.toString(id));
        }
    }

    private void run(String text, int at, Map<Mark.Kind, BitSet> looks) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r").open("w:rPr");
        if (is(looks, Mark.Kind.BOLD, at)) {
            xml.empty("w:b");
        }
        if (is(looks, Mark.Kind.STRIKE, at) || is(looks, Mark.Kind.DELETED, at)) {
            xml.empty("w:strike");
        }
        if (is(looks, Mark.Kind.UNDERLINE, at) || is(looks, Mark.Kind.INSERTED, at)) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.close("w:rPr");
        xml.open("w:t", "xml:space", "preserve").text(text).close("w:t").close("w:r");
    }

    private static boolean is(Map<Mark.Kind, BitSet> looks, Mark.Kind kind, int at) {
        BitSet look = looks.get(kind);
        return look != null && look.get(at);
    }

    private void table(Table table) {
        int columns = Math.max(1, table.columns());
        int width = WIDTH / columns;
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0");
        }
        xml.close("w:tblBorders").close("w:tblPr").open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close("w:tblGrid");
        List<List<Table.@Nullable Cell>> grid = table.grid();
        for (int r = 0; r < grid.size(); r++) {
            xml.open("w:tr");
            if (table.rows().get(r).header()) {
                xml.open("w:trPr").empty("w:tblHeader").close("w:trPr");
            }
            List<Table.@Nullable Cell> places = grid.get(r);
            for (int c = 0; c < columns; ) {
                Table.Cell cell = places.get(c);
                int span = cell == null ? 1 : Math.min(cell.columnSpan(), columns - c);
                boolean begins = r == 0 || cell == null || grid.get(r - 1).get(c) != cell;
                cell(cell, span, width, begins);
                c += span;
            }
            if (columns == 1 && places.isEmpty()) {
                cell(null, 1, width, true);
            }
            xml.close("w:tr");
        }
        xml.close("w:tbl");
    }

    private void cell(Table.@Nullable Cell cell, int span, int width, boolean begins) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width * span), "w:type", "dxa");
        if (span > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(span));
        }
        if (cell != null && cell.rowSpan() > 1) {
            xml.empty("w:vMerge", "w:val", begins ? "restart" : "continue");
        }
        xml.close("w:tcPr");
        List<Block> blocks = cell == null || !begins ? List.of() : cell.blocks();
        blocks(blocks);
        if (blocks.isEmpty()) {
            xml.empty("w:p");
        }
        xml.close("w:tc");
    }

    private static String comments(List<Remark> remarks) {
        Xml xml = new Xml().open("w:comments", "xmlns:w", W);
        for (int id = 0; id < remarks.size(); id++) {
            xml.open(
                    "w:comment",
                    "w:id",
                    Integer.toString(id),
                    "w:author",
                    Remark.AUTHOR,
                    "w:initials",
                    Remark.INITIALS);
            for (String paragraph : remarks.get(id).paragraphs()) {
                xml.open("w:p").open("w:r").open("w:t", "xml:space", "preserve");
                xml.text(paragraph).close("w:t").close("w:r").close("w:p");
            }
            xml.close("w:comment");
        }
        return xml.close("w:comments").toString();
    }

    private static String contentTypes() {
        Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty(
                "Override",
                "PartName",
                "/word/document.xml",
                "ContentType",
                WML + "document.main+xml");
        xml.empty("Override", "PartName", "/word/styles.xml", "ContentType", WML + "styles+xml");
        xml.empty(
                "Override", "PartName", "/word/comments.xml", "ContentType", WML + "comments+xml");
        return xml.close("Types").toString();
    }

    /// @param typesAndTargets types and targets in turn
    private static String relations(String... typesAndTargets) {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + (i / 2 + 1),
                    "Type",
                    R + "/" + typesAndTargets[i],
                    "Target",
                    typesAndTargets[i + 1]);
        }
        return xml.close("Relationships").toString();
    }

    private static String styles() {
        Xml xml = new Xml().open("w:styles", "xmlns:w", W);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty(
                "w:rFonts",
                "w:ascii",
                "Times New Roman",
                "w:hAnsi",
                "Times New Roman",
                "w:eastAsia",
                "標楷體");
        xml.empty("w:sz", "w:val", "24").empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-TW");
        xml.close("w:rPr").close("w:rPrDefault").close("w:docDefaults");
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").close("w:style");
        return xml.close("w:styles").toString();
    }
}
