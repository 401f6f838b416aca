package org.baihua.publish.odt;

import org.baihua.publish.Outline.Form;
import org.baihua.publish.Xml;

/// Writes `styles.xml`: every look that `content.xml` refers to, and the page.
final class StylesPart {

    private StylesPart() {}

    static String write(Form form) {
        Xml xml = OdfPackage.document("office:document-styles");
        xml.open("office:font-face-decls");
        xml.empty(
                "style:font-face",
                "style:name",
                "Body",
                "svg:font-family",
                "'Noto Sans TC', 'Noto Sans CJK TC', '微軟正黑體', 'PingFang TC', sans-serif");
        xml.close("office:font-face-decls").open("office:styles");
        xml.open("style:default-style", "style:family", "paragraph");
        xml.empty(
                "style:paragraph-properties",
                "fo:line-height",
                "150%",
                "fo:margin-bottom",
                "0.2cm");
        xml.empty(
                "style:text-properties",
                "style:font-name",
                "Body",
                "style:font-name-asian",
                "Body",
                "fo:font-size",
                "12pt",
                "style:font-size-asian",
                "12pt",
                "fo:language",
                "en",
                "fo:country",
                "US",
                "style:language-asian",
                "zh",
                "style:country-asian",
                "TW");
        xml.close("style:default-style");
        xml.empty("style:style", "style:name", "Standard", "style:family", "paragraph");
        heading(xml, 1, "18pt", "#123b48", "0cm");
        heading(xml, 2, "15pt", "#1d5566", "0.6cm");
        heading(xml, 3, "13pt", "#22262a", "0.4cm");
        heading(xml, 4, "12pt", "#22262a", "0.35cm");
        paragraph(xml, "Lead", "14pt", "#22262a");
        paragraph(xml, "Remark", "10pt", "#565d63");
        paragraph(xml, "Cell", "11pt", "#22262a");
        xml.open("style:style", "style:name", "Strong", "style:family", "text");
        xml.empty(
                "style:text-properties",
                "fo:font-weight",
                "bold",
                "style:font-weight-asian",
                "bold");
        xml.close("style:style");
        xml.open("style:style", "style:name", "Changed", "style:family", "text");
        xml.empty("style:text-properties", "fo:background-color", "#fdf0c0");
        xml.close("style:style");
        line(xml, "Underlined", "style:text-underline-style");
        line(xml, "Struck", "style:text-line-through-style");
        aligned(xml, "Signed", "12pt", "end");
        aligned(xml, "Announcement", "20pt", "center");
        list(xml, "Bullets", false);
        list(xml, "Numbers", true);
        xml.close("office:styles").open("office:automatic-styles");
        xml.open("style:page-layout", "style:name", "A4");
        boolean wide = form == Form.WIDE;
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                wide ? "29.7cm" : "21cm",
                "fo:page-height",
                wide ? "21cm" : "29.7cm",
                "style:print-orientation",
                wide ? "landscape" : "portrait",
                "fo:margin",
                wide ? "2cm" : "2.5cm");
        xml.close("style:page-layout").close("office:automatic-styles");
        xml.open("office:master-styles");
        xml.empty("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
        xml.close("office:master-styles");
        return xml.close("office:document-styles").toString();
    }

    private static void heading(Xml xml, int level, String size, String colour, String before) {
        xml.open(
                "style:style",
                "style:name",
                "Heading_20_" + level,
                "style:display-name",
                "Heading " + level,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Standard",
                "style:next-style-name",
                "Standard",
                "style:default-outline-level",
                String.valueOf(level));
        xml.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                before,
                "fo:keep-with-next",
                "always");
        xml.empty(
                "style:text-properties",
                "fo:font-size",
                size,
                "style:font-size-asian",
                size,
                "fo:font-weight",
                "bold",
                "style:font-weight-asian",
                "bold",
                "fo:color",
                colour);
        xml.close("style:style");
    }

    private static void paragraph(Xml xml, String name, String size, String colour) {
        xml.open(
                "style:style",
                "style:name",
                name,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Standard");
        xml.empty(
                "style:text-properties",
                "fo:font-size",
                size,
                "style:font-size-asian",
                size,
                "fo:color",
                colour);
        xml.close("style:style");
    }

    private static void line(Xml xml, String name, String property) {
        xml.open("style:style", "style:name", name, "style:family", "text");
        xml.empty("style:text-properties", property, "solid").close("style:style");
    }

    private static void aligned(Xml xml, String name, String size, String side) {
        xml.open(
                "style:style",
                "style:name",
                name,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Standard");
        xml.empty("style:paragraph-properties", "fo:text-align", side);
        xml.empty("style:text-properties", "fo:font-size", size, "style:font-size-asian", size);
        xml.close("style:style");
    }

    private static void list(Xml xml, String name, boolean numbered) {
        xml.open("text:list-style", "style:name", name);
        if (numbered) {
            xml.open(
                    "text:list-level-style-number",
                    "text:level",
                    "1",
                    "style:num-format",
                    "1",
                    "style:num-suffix",
                    ".");
        } else {
            xml.open("text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•");
        }
        xml.open(
                "style:list-level-properties",
                "text:list-level-position-and-space-mode",
                "label-alignment");
        xml.empty(
                "style:list-level-label-alignment",
                "text:label-followed-by",
                "listtab",
                "text:list-tab-stop-position",
                "0.85cm",
                "fo:text-indent",
                "-0.85cm",
                "fo:margin-left",
                "0.85cm");
        xml.close("style:list-level-properties");
        xml.close(numbered ? "text:list-level-style-number" : "text:list-level-style-bullet");
        xml.close("text:list-style");
    }
}
