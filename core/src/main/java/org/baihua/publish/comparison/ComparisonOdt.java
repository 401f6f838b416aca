package org.baihua.publish.comparison;

import java.util.List;
import org.baihua.publish.Archive;
import org.baihua.publish.Xml;
import org.baihua.publish.comparison.ComparisonView.Row;
import org.baihua.publish.comparison.ComparisonView.Words;

/// The comparison as an OpenDocument text (ODF 1.3), on landscape A4.
public final class ComparisonOdt {

    private static final String NS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private Xml xml = new Xml();

    private ComparisonOdt() {}

    public static byte[] write(ComparisonView view) {
        return new Archive()
                .store("mimetype", TYPE)
                .add("META-INF/manifest.xml", manifest())
                .add("content.xml", new ComparisonOdt().content(view))
                .add("styles.xml", styles())
                .bytes();
    }

    private static String manifest() {
        Xml xml =
                new Xml()
                        .open(
                                "manifest:manifest",
                                "xmlns:manifest",
                                NS + "manifest:1.0",
                                "manifest:version",
                                "1.3");
        for (String[] entry :
                new String[][] {
                    {"/", TYPE}, {"content.xml", "text/xml"}, {"styles.xml", "text/xml"}
                }) {
            xml.empty(
                    "manifest:file-entry",
                    "manifest:full-path",
                    entry[0],
                    "manifest:media-type",
                    entry[1]);
        }
        return xml.close("manifest:manifest").toString();
    }

    private static Xml document(String root) {
        return new Xml()
                .open(
                        root,
                        "xmlns:office",
                        NS + "office:1.0",
                        "xmlns:style",
                        NS + "style:1.0",
                        "xmlns:text",
                        NS + "text:1.0",
                        "xmlns:table",
                        NS + "table:1.0",
                        "xmlns:fo",
                        NS + "xsl-fo-compatible:1.0",
                        "office:version",
                        "1.3");
    }

    private static String styles() {
        Xml xml = document("office:document-styles").open("office:styles");
        xml.open("style:default-style", "style:family", "paragraph");
        xml.empty("style:paragraph-properties", "fo:line-height", "140%");
        xml.empty(
                "style:text-properties",
                "fo:font-size",
                "12pt",
                "style:font-size-asian",
                "12pt",
                "style:font-family-asian",
                "標楷體",
                "style:language-asian",
                "zh",
                "style:country-asian",
                "TW");
        xml.close("style:default-style");
        xml.empty("style:style", "style:name", "Standard", "style:family", "paragraph");
        xml.close("office:styles").open("office:automatic-styles");
        xml.open("style:page-layout", "style:name", "A4");
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                "29.7cm",
                "fo:page-height",
                "21cm",
                "style:print-orientation",
                "landscape",
                "fo:margin",
                "2cm");
        xml.close("style:page-layout").close("office:automatic-styles");
        xml.open("office:master-styles");
        xml.empty("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
        return xml.close("office:master-styles").close("office:document-styles").toString();
    }

    private String content(ComparisonView view) {
        boolean explained = view.hasExplanations();
        xml = document("office:document-content").open("office:automatic-styles");
        look("Underlined", "style:text-underline-style", "solid");
        look("Struck", "style:text-line-through-style", "solid");
        look("Bold", "style:font-weight-asian", "bold");
        xml.open("style:style", "style:name", "Cell", "style:family", "table-cell");
        xml.empty(
                "style:table-cell-properties",
                "fo:border",
                "0.5pt solid #000000",
                "fo:padding",
                "0.15cm");
        xml.close("style:style").close("office:automatic-styles");
        xml.open("office:body").open("office:text");
        xml.open("text:h", "text:outline-level", "1").text(view.title()).close("text:h");
        xml.open("table:table", "table:name", "Comparison");
        xml.empty("table:table-column", "table:number-columns-repeated", "3");
        xml.open("table:table-header-rows").open("table:table-row");
        for (String head : List.of("修正條文", "現行條文", explained ? "說明" : "變動")) {
            cell(List.of(new Words(head, true)), "Bold");
        }
        xml.close("table:table-row").close("table:table-header-rows");
        for (Row row : view.rows()) {
            xml.open("table:table-row");
            cell(row.proposed(), "Underlined");
            cell(row.current(), "Struck");
            String last = explained ? row.explanation() : row.sentence();
            cell(List.of(new Words(last, false)), "Bold");
            xml.close("table:table-row");
        }
        xml.close("table:table").close("office:text").close("office:body");
        return xml.close("office:document-content").toString();
    }

    private void look(String name, String property, String value) {
        xml.open("style:style", "style:name", name, "style:family", "text");
        xml.empty("style:text-properties", property, value).close("style:style");
    }

    private void cell(List<Words> side, String look) {
        xml.open("table:table-cell", "table:style-name", "Cell", "office:value-type", "string");
        xml.open("text:p", "text:style-name", "Standard");
        for (Words words : side) {
            String[] lines = words.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    xml.close("text:p").open("text:p", "text:style-name", "Standard");
                }
                if (words.marked() && !lines[i].isEmpty()) {
                    xml.open("text:span", "text:style-name", look);
                    xml.text(lines[i]).close("text:span");
                } else {
                    xml.text(lines[i]);
                }
            }
        }
        xml.close("text:p").close("table:table-cell");
    }
}
