package org.baihua.publish.docx;

import java.util.List;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part.Clause;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Items;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.publish.Xml;

/// Writes `word/document.xml`.
final class DocumentPart {

    /// A4 with margins of 2.5 cm, on its side of 2 cm, in twentieths of a point.
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;

    /// One character of the text's size.
    private static final int CHARACTER = 240;

    private final Xml xml = new Xml();
    private final boolean wide;
    private final boolean official;
    private final int margin;
    private int numberedLists;

    DocumentPart(Form form) {
        this.wide = form == Form.WIDE;
        this.official = form == Form.OFFICIAL;
        this.margin = wide ? 1134 : 1418;
    }

    private int width() {
        return (wide ? LONG_SIDE : SHORT_SIDE) - 2 * margin;
    }

    int numberedLists() {
        return numberedLists;
    }

    String write(Outline outline) {
        xml.open("w:document", "xmlns:w", FixedParts.W).open("w:body");
        for (Outline.Part part : outline.parts()) {
            switch (part) {
                case Title title -> title(title);
                case Prose prose -> paragraph(style(prose.tone()), 0, prose.spans());
                case Clause clause -> clause(clause);
                case Items items -> items(items);
                case Grid grid -> grid(grid);
            }
        }
        xml.open("w:sectPr");
        if (wide) {
            xml.empty(
                    "w:pgSz",
                    "w:w",
                    "" + LONG_SIDE,
                    "w:h",
                    "" + SHORT_SIDE,
                    "w:orient",
                    "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", "" + SHORT_SIDE, "w:h", "" + LONG_SIDE);
        }
        String side = String.valueOf(margin);
        xml.empty(
                "w:pgMar",
                "w:top",
                side,
                "w:right",
                side,
                "w:bottom",
                side,
                "w:left",
                side,
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.close("w:sectPr").close("w:body").close("w:document");
        return xml.toString();
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case NORMAL -> "";
            case LEAD -> "Lead";
            case REMARK -> "Remark";
            case SIGNED -> "Signed";
        };
    }

    private void title(Title title) {
        if (official && title.level() == 1) {
            paragraph("Announcement", 0, List.of(Span.of(title.text())));
        } else {
            paragraph("Heading" + Math.min(title.level(), 4), 0, List.of(Span.of(title.text())));
        }
    }

    private void clause(Clause clause) {
        xml.open("w:p").open("w:pPr");
        xml.empty(
                "w:ind",
                "w:left",
                String.valueOf((clause.indent() + clause.hang()) * CHARACTER),
                clause.hang() < 0 ? "w:firstLine" : "w:hanging",
                String.valueOf(Math.abs(clause.hang()) * CHARACTER));
        xml.close("w:pPr");
        run(Span.of(clause.label()));
        clause.spans().forEach(this::run);
        xml.close("w:p");
    }

    private void items(Items items) {
        int list = items.numbered() ? 2 + numberedLists++ : 1;
        for (String item : items.items()) {
            paragraph("ListItem", list, List.of(Span.of(item)));
        }
    }

    private void paragraph(String style, int list, List<Span> spans) {
        xml.open("w:p");
        if (!style.isEmpty() || list > 0) {
            xml.open("w:pPr");
            if (!style.isEmpty()) {
                xml.empty("w:pStyle", "w:val", style);
            }
            if (list > 0) {
                xml.open("w:numPr").empty("w:ilvl", "w:val", "0");
                xml.empty("w:numId", "w:val", String.valueOf(list)).close("w:numPr");
            }
            xml.close("w:pPr");
        }
        spans.forEach(this::run);
        xml.close("w:p");
    }

    private void run(Span span) {
        if (span.text().isEmpty()) {
            return;
        }
        xml.open("w:r");
        switch (span.look()) {
            case PLAIN -> {}
            case STRONG -> xml.open("w:rPr").empty("w:b").close("w:rPr");
            // Shading, not colour alone in the letters: it survives a black-and-white copy.
            case CHANGED ->
                    xml.open("w:rPr")
                            .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FDF0C0")
                            .close("w:rPr");
            case INSERTED -> xml.open("w:rPr").empty("w:u", "w:val", "single").close("w:rPr");
            case DELETED -> xml.open("w:rPr").empty("w:strike").close("w:rPr");
        }
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve").text(lines[i]).close("w:t");
        }
        xml.close("w:r");
    }

    private void grid(Grid grid) {
        int columns = grid.header().size();
        String width = String.valueOf(width() / columns);
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(
                    "w:" + side,
                    "w:val",
                    "single",
                    "w:sz",
                    "4",
                    "w:space",
                    "0",
                    "w:color",
                    "B9B5A9");
        }
        xml.close("w:tblBorders").open("w:tblCellMar");
        xml.empty("w:left", "w:w", "100", "w:type", "dxa");
        xml.empty("w:right", "w:w", "100", "w:type", "dxa");
        xml.close("w:tblCellMar").close("w:tblPr").open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.close("w:tblGrid");
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close("w:trPr");
        for (String cell : grid.header()) {
            cell(width, List.of(Span.strong(cell)));
        }
        xml.close("w:tr");
        for (List<List<Span>> row : grid.rows()) {
            xml.open("w:tr");
            row.forEach(cell -> cell(width, cell));
            xml.close("w:tr");
        }
        xml.close("w:tbl");
        // Word joins tables that touch, and wants a paragraph after the last one.
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:after", "0", "w:line", "120", "w:lineRule", "exact");
        xml.close("w:pPr").close("w:p");
    }

    private void cell(String width, List<Span> spans) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        xml.close("w:tcPr");
        for (List<Span> paragraph : Outline.paragraphs(spans)) {
            paragraph("", 0, paragraph);
        }
        xml.close("w:tc");
    }
}
