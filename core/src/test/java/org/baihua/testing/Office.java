package org.baihua.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Builds small Word and ODF files out of the XML that a test wants to talk about.
public final class Office {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String ODF =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""
                    + " xmlns:math=\"http://www.w3.org/1998/Math/MathML\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Office() {}

    /// A Word file in the making.
    public static final class Docx {
        private final Map<String, String> parts = new LinkedHashMap<>();
        private final StringBuilder relations = new StringBuilder();

        private Docx(String body) {
            parts.put(
                    "word/document.xml",
                    XML + "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        }

        /// Adds `word/<name>.xml` with the root element `w:<root>`, related by its name.
        public Docx part(String name, String root, String content) {
            parts.put(
                    "word/" + name + ".xml",
                    XML + "<w:" + root + W + ">" + content + "</w:" + root + ">");
            String type = name.replaceAll("\\d", "");
            relations.append(
                    "<Relationship Id=\""
                            + name
                            + "\" Type=\""
                            + RELATION
                            + type
                            + "\" Target=\""
                            + name
                            + ".xml\"/>");
            return this;
        }

        public Docx numbering(String content) {
            return part("numbering", "numbering", content);
        }

        public Docx styles(String content) {
            return part("styles", "styles", content);
        }

        /// Adds or replaces any part.
        public Docx raw(String name, String content) {
            parts.put(name, content);
            return this;
        }

        public byte[] bytes() {
            String relationsOpen =
                    XML
                            + "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
            Map<String, String> all = new LinkedHashMap<>();
            StringBuilder types =
                    new StringBuilder(
                            XML
                                    + "<Types"
                                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                    + "<Default Extension=\"rels\""
                                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
            for (String part : parts.keySet()) {
                String name =
                        part.substring(part.lastIndexOf('/') + 1).replaceAll("\\d*\\.xml", "");
                String kind = name.equals("document") ? "document.main" : name;
                types.append(
                        "<Override PartName=\"/"
                                + part
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                                + kind
                                + "+xml\"/>");
            }
            all.put("[Content_Types].xml", types + "</Types>");
            all.put(
                    "_rels/.rels",
                    relationsOpen
                            + "<Relationship Id=\"rId1\" Type=\""
                            + RELATION
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            all.put("word/_rels/document.xml.rels", relationsOpen + relations + "</Relationships>");
            all.putAll(parts);
            return zip(all);
        }
    }

    public static Docx docx(String body) {
        return new Docx(body);
    }

    /// An .odt whose automatic styles and text are given.
    public static byte[] odt(String styles, String text) {
        return odt(styles, text, "");
    }

    /// An .odt whose automatic styles, text, and children of `office:document-styles` are given.
    public static byte[] odt(String styles, String text, String common) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mimetype", "application/vnd.oasis.opendocument.text");
        all.put(
                "content.xml",
                XML
                        + "<office:document-content"
                        + ODF
                        + "><office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:text>"
                        + text
                        + "</office:text></office:body></office:document-content>");
        all.put(
                "styles.xml",
                XML + "<office:document-styles" + ODF + ">" + common + "</office:document-styles>");
        all.put(
                "META-INF/manifest.xml",
                XML
                        + "<manifest:manifest"
                        + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                        + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\""
                        + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\""
                        + " manifest:media-type=\"text/xml\"/><manifest:file-entry"
                        + " manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>");
        return zip(all);
    }

    /// A flat .fodt.
    public static byte[] fodt(String styles, String text) {
        return (XML
                        + "<office:document"
                        + ODF
                        + " office:mimetype=\"application/vnd.oasis.opendocument.text\">"
                        + "<office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:text>"
                        + text
                        + "</office:text></office:body></office:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// `<w:p>` with plain text.
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /// `<w:p>` in a list.
    public static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\""
                + list
                + "\"/></w:numPr></w:pPr>"
                + r(text)
                + "</w:p>";
    }

    /// `<w:r>` with plain text.
    public static String r(String text) {
        return r("", text);
    }

    /// `<w:r>` with properties.
    public static String r(String properties, String text) {
        return "<w:r>"
                + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">"
                + text
                + "</w:t></w:r>";
    }

    /// `<w:lvl>`.
    public static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\""
                + level
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format
                + "\"/><w:lvlText w:val=\""
                + text
                + "\"/></w:lvl>";
    }

    /// `<w:abstractNum>` and the `<w:num>` of the same id that uses it.
    public static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\""
                + id
                + "\">"
                + levels
                + "</w:abstractNum><w:num w:numId=\""
                + id
                + "\"><w:abstractNumId w:val=\""
                + id
                + "\"/></w:num>";
    }
}
