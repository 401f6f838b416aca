package org.baihua.publish.odt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/// Writes `content.xml`.
final class ContentPart {

    private final Xml xml = OdfPackage.document("office:document-content");
    private boolean official;
    private int tables;

    String write(Outline outline) {
        official = outline.form() == Form.OFFICIAL;
        xml.open("office:automatic-styles");
        clauseStyles(outline);
        xml.open("style:style", "style:name", "Grid", "style:family", "table");
        xml.empty("style:table-properties", "style:rel-width", "100%", "fo:margin-bottom", "0.3cm");
        xml.close("style:style");
        xml.open("style:style", "style:name", "GridCell", "style:family", "table-cell");
        xml.empty(
                "style:table-cell-properties",
                "fo:border",
                "0.5pt solid #b9b5a9",
                "fo:padding",
                "0.15cm");
        xml.close("style:style");
        xml.close("office:automatic-styles").open("office:body").open("office:text");
        for (Outline.Part part : outline.parts()) {
            switch (part) {
                case Title title -> title(title);
                case Prose prose -> paragraph(style(prose.tone()), prose.spans());
                case Clause clause -> clause(clause);
                case Items items -> items(items);
                case Grid grid -> grid(grid);
            }
        }
        xml.close("office:text").close("office:body").close("office:document-content");
        return xml.toString();
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case NORMAL -> "Standard";
            case LEAD -> "Lead";
            case REMARK -> "Remark";
            case SIGNED -> "Signed";
        };
    }

    /// One style for each way in which labels hang.
    private void clauseStyles(Outline outline) {
        Set<String> known = new LinkedHashSet<>();
        for (Outline.Part part : outline.parts()) {
            if (!(part instanceof Clause clause) || !known.add(style(clause))) {
                continue;
            }
            xml.open(
                    "style:style",
                    "style:name",
                    style(clause),
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    "Standard");
            xml.empty(
                    "style:paragraph-properties",
                    "fo:margin-left",
                    (clause.indent() + clause.hang()) * 12 + "pt",
                    "fo:text-indent",
                    -clause.hang() * 12 + "pt");
            xml.close("style:style");
        }
    }

    private static String style(Clause clause) {
        return "Clause"
                + clause.indent()
                + (clause.hang() < 0 ? "first" + -clause.hang() : "hang" + clause.hang());
    }

    private void clause(Clause clause) {
        xml.open("text:p", "text:style-name", style(clause));
        words(clause.label());
        spans(clause.spans());
        xml.close("text:p");
    }

    private void title(Title title) {
        String level = String.valueOf(Math.min(title.level(), 4));
        String style = official && title.level() == 1 ? "Announcement" : "Heading_20_" + level;
        xml.open("text:h", "text:style-name", style, "text:outline-level", level);
        words(title.text());
        xml.close("text:h");
    }

    private void paragraph(String style, List<Span> spans) {
        xml.open("text:p", "text:style-name", style);
        spans(spans);
        xml.close("text:p");
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            String look =
                    switch (span.look()) {
                        case PLAIN -> "";
                        case STRONG -> "Strong";
                        case CHANGED -> "Changed";
                        case INSERTED -> "Underlined";
                        case DELETED -> "Struck";
                    };
            if (look.isEmpty()) {
                words(span.text());
            } else if (!span.text().isEmpty()) {
                xml.open("text:span", "text:style-name", look);
                words(span.text());
                xml.close("text:span");
            }
        }
    }

    private void items(Items items) {
        xml.open("text:list", "text:style-name", items.numbered() ? "Numbers" : "Bullets");
        for (String item : items.items()) {
            xml.open("text:list-item");
            paragraph("Standard", List.of(Span.of(item)));
            xml.close("text:list-item");
        }
        xml.close("text:list");
    }

    private void grid(Grid grid) {
        tables++;
        xml.open("table:table", "table:name", "Table" + tables, "table:style-name", "Grid");
        xml.empty(
                "table:table-column",
                "table:number-columns-repeated",
                String.valueOf(grid.header().size()));
        xml.open("table:table-header-rows").open("table:table-row");
        for (String cell : grid.header()) {
            cell(List.of(Span.strong(cell)));
        }
        xml.close("table:table-row").close("table:table-header-rows");
        for (List<List<Span>> row : grid.rows()) {
            xml.open("table:table-row");
            row.forEach(this::cell);
            xml.close("table:table-row");
        }
        xml.close("table:table");
    }

    private void cell(List<Span> spans) {
        xml.open("table:table-cell", "table:style-name", "GridCell", "office:value-type", "string");
        for (List<Span> paragraph : Outline.paragraphs(spans)) {
            paragraph("Cell", paragraph);
        }
        xml.close("table:table-cell");
    }

    private void words(String text) {
        OdfPackage.words(xml, text);
    }
}
