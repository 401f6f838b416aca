package org.baihua.publish.odt;

import org.baihua.publish.Archive;
import org.baihua.publish.Outline;
import org.baihua.publish.Publication;
import org.baihua.publish.Xml;

/// The summary as an OpenDocument text (ODF 1.3), the format that Taiwan's government exchanges.
public final class SummaryOdt {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private SummaryOdt() {}

    public static byte[] write(Publication publication) {
        return write(Outline.of(publication));
    }

    /// Any document that is made of the same simple parts.
    public static byte[] write(Outline outline) {
        return new Archive()
                .store("mimetype", TYPE)
                .add("META-INF/manifest.xml", manifest())
                .add("content.xml", new ContentPart().write(outline))
                .add("meta.xml", meta(outline.title()))
                .add("styles.xml", StylesPart.write())
                .bytes();
    }

    private static String manifest() {
        Xml xml =
                new Xml()
                        .open(
                                "manifest:manifest",
                                "xmlns:manifest",
                                StylesPart.NS + "manifest:1.0",
                                "manifest:version",
                                "1.3");
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                TYPE);
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
                        StylesPart.NS + "office:1.0",
                        "xmlns:meta",
                        StylesPart.NS + "meta:1.0",
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
