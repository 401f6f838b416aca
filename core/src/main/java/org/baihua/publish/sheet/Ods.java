package org.baihua.publish.sheet;

import java.util.List;
import org.baihua.publish.Xml;
import org.baihua.publish.odt.OdfPackage;

/// Sheets as an OpenDocument spreadsheet (ODF 1.3): one workbook, a sheet a table.
public final class Ods {

    private Ods() {}

    public static byte[] write(String title, List<Sheet> sheets) {
        return OdfPackage.write(
                "application/vnd.oasis.opendocument.spreadsheet", title, content(sheets), styles());
    }

    private static String content(List<Sheet> sheets) {
        Xml xml = OdfPackage.document("office:document-content");
        xml.open("office:automatic-styles");
        xml.open("style:style", "style:name", "Wide", "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", "9cm");
        xml.close("style:style");
        xml.open("style:style", "style:name", "Narrow", "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", "3.2cm");
        xml.close("style:style");
        xml.close("office:automatic-styles").open("office:body").open("office:spreadsheet");
        for (Sheet sheet : sheets) {
            xml.open("table:table", "table:name", sheet.title());
            for (int i = 0; i < sheet.columns().size(); i++) {
                xml.empty(
                        "table:table-column",
                        "table:style-name",
                        isWide(sheet, i) ? "Wide" : "Narrow");
            }
            xml.open("table:table-header-rows").open("table:table-row");
            for (Sheet.Column column : sheet.columns()) {
                text(xml, "Heading", column.title());
            }
            xml.close("table:table-row").close("table:table-header-rows");
            for (List<String> row : sheet.rows()) {
                xml.open("table:table-row");
                for (int i = 0; i < row.size(); i++) {
                    cell(xml, sheet.columns().get(i), row.get(i));
                }
                xml.close("table:table-row");
            }
            xml.close("table:table");
        }
        xml.close("office:spreadsheet").close("office:body").close("office:document-content");
        return xml.toString();
    }

    private static boolean isWide(Sheet sheet, int column) {
        return sheet.rows().stream().anyMatch(row -> row.get(column).length() > 20);
    }

    private static void cell(Xml xml, Sheet.Column column, String value) {
        if (value.isEmpty()) {
            xml.empty("table:table-cell");
        } else if (column.number()) {
            xml.open("table:table-cell", "office:value-type", "float", "office:value", value);
            xml.open("text:p").text(value).close("text:p").close("table:table-cell");
        } else {
            text(xml, "Default", value);
        }
    }

    private static void text(Xml xml, String style, String value) {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        for (String line : value.split("\n", -1)) {
            xml.open("text:p");
            OdfPackage.words(xml, line);
            xml.close("text:p");
        }
        xml.close("table:table-cell");
    }

    private static String styles() {
        Xml xml = OdfPackage.document("office:document-styles").open("office:styles");
        xml.open("style:default-style", "style:family", "table-cell");
        xml.empty(
                "style:text-properties",
                "fo:font-size",
                "11pt",
                "style:font-size-asian",
                "11pt",
                "style:language-asian",
                "zh",
                "style:country-asian",
                "TW");
        xml.close("style:default-style");
        xml.open("style:style", "style:name", "Default", "style:family", "table-cell");
        xml.empty(
                "style:table-cell-properties",
                "fo:wrap-option",
                "wrap",
                "style:vertical-align",
                "top");
        xml.close("style:style");
        xml.open(
                "style:style",
                "style:name",
                "Heading",
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default");
        xml.empty("style:table-cell-properties", "fo:background-color", "#e4eef0");
        xml.empty(
                "style:text-properties",
                "fo:font-weight",
                "bold",
                "style:font-weight-asian",
                "bold");
        return xml.close("style:style")
                .close("office:styles")
                .close("office:document-styles")
                .toString();
    }
}
