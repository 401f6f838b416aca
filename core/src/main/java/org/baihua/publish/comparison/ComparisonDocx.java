package org.baihua.publish.comparison;

import java.util.List;
import org.baihua.publish.Archive;
import org.baihua.publish.Xml;
import org.baihua.publish.comparison.ComparisonView.Row;
import org.baihua.publish.comparison.ComparisonView.Words;

/// The comparison for Word: a table on landscape A4 whose header repeats on every page.
public final class ComparisonDocx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WML =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// The text's width on landscape A4 with margins of 2 cm, in twentieths of a point.
    private static final int WIDTH = 14570;

    private final Xml xml = new Xml();

    private ComparisonDocx() {}

    public static byte[] write(ComparisonView view) {
        return new Archive()
                .add("[Content_Types].xml", contentTypes())
                .add("_rels/.rels", relationship("/officeDocument", "word/document.xml"))
                .add("word/_rels/document.xml.rels", relationship("/styles", "styles.xml"))
                .add("word/document.xml", new ComparisonDocx().document(view))
                .add("word/styles.xml", styles())
                .bytes();
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
        return xml.close("Types").toString();
    }

    private static String relationship(String type, String target) {
        return new Xml()
                .open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", R + type, "Target", target)
                .close("Relationships")
                .toString();
    }

    private static String styles() {
        Xml xml = new Xml().open("w:styles", "xmlns:w", W);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:eastAsia", "標楷體");
        xml.empty("w:sz", "w:val", "24").empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-TW");
        xml.close("w:rPr").close("w:rPrDefault").close("w:docDefaults");
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").close("w:style");
        xml.open("w:style", "w:type", "paragraph", "w:styleId", "Heading1");
        xml.empty("w:name", "w:val", "heading 1").empty("w:basedOn", "w:val", "Normal");
        xml.open("w:pPr").empty("w:jc", "w:val", "center");
        xml.empty("w:outlineLvl", "w:val", "0").close("w:pPr");
        xml.open("w:rPr").empty("w:b").empty("w:sz", "w:val", "32").close("w:rPr");
        return xml.close("w:style").close("w:styles").toString();
    }

    private String document(ComparisonView view) {
        boolean explained = view.hasExplanations();
        xml.open("w:document", "xmlns:w", W).open("w:body");
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading1").close("w:pPr");
        run(view.title(), Look.PLAIN);
        xml.close("w:p");
        tableStart();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader");
        xml.close("w:trPr");
        for (String head : List.of("修正條文", "現行條文", explained ? "說明" : "變動")) {
            cell(List.of(new Words(head, true)), Look.BOLD);
        }
        xml.close("w:tr");
        for (Row row : view.rows()) {
            xml.open("w:tr");
            cell(row.proposed(), Look.UNDERLINED);
            cell(row.current(), Look.STRUCK);
            String last = explained ? row.explanation() : row.sentence();
            cell(List.of(new Words(last, false)), Look.PLAIN);
            xml.close("w:tr");
        }
        xml.close("w:tbl").empty("w:p");
        xml.open("w:sectPr");
        xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        return xml.close("w:sectPr").close("w:body").close("w:document").toString();
    }

    private void tableStart() {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(
                    "w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close("w:tblBorders");
        xml.empty("w:tblLayout", "w:type", "fixed").close("w:tblPr").open("w:tblGrid");
        for (int i = 0; i < 3; i++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(WIDTH / 3));
        }
        xml.close("w:tblGrid");
    }

    /// How marked words look.
    private enum Look {
        PLAIN,
        BOLD,
        UNDERLINED,
        STRUCK
    }

    private void cell(List<Words> side, Look look) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", String.valueOf(WIDTH / 3), "w:type", "dxa");
        xml.close("w:tcPr").open("w:p");
        for (Words words : side) {
            String[] lines = words.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    xml.close("w:p").open("w:p");
                }
                run(lines[i], words.marked() ? look : Look.PLAIN);
            }
        }
        xml.close("w:p").close("w:tc");
    }

    private void run(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        switch (look) {
            case PLAIN -> {}
            case BOLD -> xml.open("w:rPr").empty("w:b").close("w:rPr");
            case UNDERLINED -> xml.open("w:rPr").empty("w:u", "w:val", "single").close("w:rPr");
            case STRUCK -> xml.open("w:rPr").empty("w:strike").close("w:rPr");
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close("w:t").close("w:r");
    }
}
