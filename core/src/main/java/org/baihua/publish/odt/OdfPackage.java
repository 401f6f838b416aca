package org.baihua.publish.odt;

import org.baihua.publish.Archive;
import org.baihua.publish.Xml;

/// What every OpenDocument file has around its content.
public final class OdfPackage {

    static final String NS = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdfPackage() {}

    /// A package of content and styles.
    ///
    /// @param type the media type
    public static byte[] write(String type, String title, String content, String styles) {
        return new Archive()
                .store("mimetype", type)
                .add("META-INF/manifest.xml", manifest(type))
                .add("content.xml", content)
                .add("meta.xml", meta(title))
                .add("styles.xml", styles)
                .bytes();
    }

    /// Opens a document element with all name spaces in use.
    public static Xml document(String root) {
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
                        "xmlns:svg",
                        NS + "svg-compatible:1.0",
                        "office:version",
                        "1.3");
    }

    /// Text; ODF collapses white space unless it is said in elements.
    public static void words(Xml xml, String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = c == ' ' && (i == 0 || text.charAt(i - 1) == ' ');
            if (c != '\n' && c != '\t' && !again) {
                continue;
            }
            xml.text(text.substring(start, i));
            xml.empty(c == '\n' ? "text:line-break" : c == '\t' ? "text:tab" : "text:s");
            start = i + 1;
        }
        xml.text(text.substring(start));
    }

    private static String manifest(String type) {
        Xml xml =
                new Xml()
                        .open(
                                "manifest:manifest",
                                "xmlns:manifest",
                                NS + "manifest:1.0",
                                "manifest:version",
                                "1.3");
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                type);
        for (String part : new String[] {"content.xml", "meta.xml", "styles.xml"}) {
            xml.empty(
                    "manifest:file-entry",
                    "manifest:full-path",
                    part,
                    "manifest:media-type",
                    "text/xml");
        }
        return xml.close("manifest:manifest").toString();
    }

    private static String meta(String title) {
        return new Xml()
                .open(
                        "office:document-meta",
                        "xmlns:office",
                        NS + "office:1.0",
                        "xmlns:meta",
                        NS + "meta:1.0",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "office:version",
                        "1.3")
                .open("office:meta")
                .open("meta:generator")
                .text("Baihua 白話")
                .close("meta:generator")
                .open("dc:title")
                .text(title)
                .close("dc:title")
                .open("dc:language")
                .text("zh-TW")
                .close("dc:language")
                .close("office:meta")
                .close("office:document-meta")
                .toString();
    }
}
