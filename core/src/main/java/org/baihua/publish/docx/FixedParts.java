package org.baihua.publish.docx;

import org.baihua.publish.Xml;

/// The parts of the package that hold no words of the draft, its title aside.
final class FixedParts {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WML =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private FixedParts() {}

    static String contentTypes() {
        Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", WML + "document.main+xml");
        override(xml, "/word/numbering.xml", WML + "numbering+xml");
        override(xml, "/word/settings.xml", WML + "settings+xml");
        override(xml, "/word/styles.xml", WML + "styles+xml");
        override(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.close("Types").toString();
    }

    private static void override(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    static String relationships() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        relationship(xml, "rId1", R + "/officeDocument", "word/document.xml");
        relationship(
                xml,
                "rId2",
                PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml");
        return xml.close("Relationships").toString();
    }

    static String documentRelationships() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        relationship(xml, "rId1", R + "/styles", "styles.xml");
        relationship(xml, "rId2", R + "/numbering", "numbering.xml");
        relationship(xml, "rId3", R + "/settings", "settings.xml");
        return xml.close("Relationships").toString();
    }

    private static void relationship(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    static String core(String title) {
        return new Xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(title)
                .close("dc:title")
                .open("dc:creator")
                .text("Baihua 白話")
                .close("dc:creator")
                .open("dc:language")
                .text("zh-Hant-TW")
                .close("dc:language")
                .close("cp:coreProperties")
                .toString();
    }

    static String settings() {
        return new Xml()
                .open("w:settings", "xmlns:w", W)
                .empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-TW")
                .close("w:settings")
                .toString();
    }

    /// List 1 has bullets; each numbered list has a number of its own, so that it begins at 1.
    static String numbering(int numberedLists) {
        Xml xml = new Xml().open("w:numbering", "xmlns:w", W);
        definition(xml, "1", "bullet", "•");
        definition(xml, "2", "decimal", "%1.");
        xml.open("w:num", "w:numId", "1").empty("w:abstractNumId", "w:val", "1").close("w:num");
        for (int i = 0; i < numberedLists; i++) {
            xml.open("w:num", "w:numId", String.valueOf(2 + i))
                    .empty("w:abstractNumId", "w:val", "2")
                    .open("w:lvlOverride", "w:ilvl", "0")
                    .empty("w:startOverride", "w:val", "1")
                    .close("w:lvlOverride")
                    .close("w:num");
        }
        return xml.close("w:numbering").toString();
    }

    private static void definition(Xml xml, String id, String format, String text) {
        xml.open("w:abstractNum", "w:abstractNumId", id)
                .empty("w:multiLevelType", "w:val", "singleLevel")
                .open("w:lvl", "w:ilvl", "0")
                .empty("w:start", "w:val", "1")
                .empty("w:numFmt", "w:val", format)
                .empty("w:lvlText", "w:val", text)
                .empty("w:lvlJc", "w:val", "left")
                .open("w:pPr")
                .empty("w:ind", "w:left", "480", "w:hanging", "480")
                .close("w:pPr")
                .close("w:lvl")
                .close("w:abstractNum");
    }

    static String styles() {
        Xml xml = new Xml().open("w:styles", "xmlns:w", W);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty(
                "w:rFonts",
                "w:ascii",
                "Calibri",
                "w:hAnsi",
                "Calibri",
                "w:eastAsia",
                "微軟正黑體",
                "w:cs",
                "Calibri");
        xml.empty("w:sz", "w:val", "24").empty("w:szCs", "w:val", "24");
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-TW");
        xml.close("w:rPr").close("w:rPrDefault").open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", "120", "w:line", "360", "w:lineRule", "auto");
        xml.close("w:pPr").close("w:pPrDefault").close("w:docDefaults");
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").close("w:style");
        heading(xml, 1, "36", "123B48", "0");
        heading(xml, 2, "30", "1D5566", "360");
        heading(xml, 3, "26", "22262A", "240");
        heading(xml, 4, "24", "22262A", "200");
        paragraph(xml, "Lead", "28", "22262A");
        paragraph(xml, "Remark", "20", "565D63");
        paragraph(xml, "ListItem", "24", "22262A");
        aligned(xml, "Signed", "24", "right");
        aligned(xml, "Announcement", "40", "center");
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table").open("w:tblPr");
        xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa").close("w:tblPr").close("w:style");
        return xml.close("w:styles").toString();
    }

    private static void heading(Xml xml, int level, String size, String colour, String before) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", "Heading" + level);
        xml.empty("w:name", "w:val", "heading " + level).empty("w:basedOn", "w:val", "Normal");
        xml.empty("w:next", "w:val", "Normal").empty("w:qFormat").open("w:pPr");
        xml.empty("w:keepNext").empty("w:spacing", "w:before", before, "w:after", "100");
        xml.empty("w:outlineLvl", "w:val", String.valueOf(level - 1)).close("w:pPr");
        xml.open("w:rPr").empty("w:b").empty("w:color", "w:val", colour);
        xml.empty("w:sz", "w:val", size).close("w:rPr").close("w:style");
    }

    private static void paragraph(Xml xml, String name, String size, String colour) {
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", name);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
        xml.empty("w:qFormat");
        xml.open("w:rPr").empty("w:color", "w:val", colour);
        xml.empty("w:sz", "w:val", size).close("w:rPr").close("w:style");
    }

    /// A paragraph that does not stand at the left; one in the middle is a document's heading.
    private static void aligned(Xml xml, String name, String size, String side) {
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", name);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
        xml.empty("w:qFormat").open("w:pPr").empty("w:jc", "w:val", side);
        if (side.equals("center")) {
            xml.empty("w:outlineLvl", "w:val", "0");
        }
        xml.close("w:pPr").open("w:rPr").empty("w:sz", "w:val", size);
        xml.close("w:rPr").close("w:style");
    }
}
