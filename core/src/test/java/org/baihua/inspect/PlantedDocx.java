package org.baihua.inspect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baihua.testing.Office;

/// Word files with one leak each.
public final class PlantedDocx {

    static final String CLEAN =
            Office.p("示範市步道管理辦法") + Office.p("第一條　本辦法依示範法第三條規定訂定之。") + Office.p("第二條　本辦法自發布日施行。");

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private static final String W15 =
            " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    private final List<Plant> plants = new ArrayList<>();

    private PlantedDocx() {}

    static byte[] clean() {
        return Office.docx(CLEAN).bytes();
    }

    public static List<Plant> all() {
        PlantedDocx planted = new PlantedDocx();
        planted.changes();
        planted.remarks();
        planted.unseen();
        planted.properties();
        planted.parts();
        planted.personal();
        return planted.plants;
    }

    private void add(String name, byte[] bytes, Leak.Kind kind, String secret) {
        plants.add(new Plant(name, "草案.docx", bytes, kind, secret));
    }

    private void body(String name, String xml, Leak.Kind kind, String secret) {
        add(name, Office.docx(CLEAN + xml).bytes(), kind, secret);
    }

    private static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private void changes() {
        String by = " w:id=\"1\" w:author=\"陳科員\" w:date=\"2026-03-01T08:00:00Z\"";
        String inserted = "<w:ins" + by + ">" + r("", "密插入") + "</w:ins>";
        String deleted = "<w:del" + by + "><w:r><w:delText>密刪除</w:delText></w:r></w:del>";
        Leak.Kind kind = Leak.Kind.TRACKED_CHANGE;
        body("插入", p(inserted), kind, "密插入");
        body("刪除", p(deleted), kind, "密刪除");
        body("移入", p("<w:moveTo" + by + ">" + r("", "密移入") + "</w:moveTo>"), kind, "密移入");
        body("移出", p("<w:moveFrom" + by + ">" + r("", "密移出") + "</w:moveFrom>"), kind, "密移出");
        body("表格裡的刪除", "<w:tbl><w:tr><w:tc>" + p(deleted) + "</w:tc></w:tr></w:tbl>", kind, "密刪除");
        body("修訂的人", p(inserted), Leak.Kind.AUTHOR, "陳科員");
        add(
                "註腳裡的刪除",
                Office.docx(CLEAN + p("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                        .part(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"2\">" + p(deleted) + "</w:footnote>")
                        .bytes(),
                kind,
                "密刪除");
    }

    private void remarks() {
        String comment =
                "<w:comment w:id=\"0\" w:author=\"林專員\" w:initials=\"林\">"
                        + p(r("", "密註解"))
                        + "</w:comment>";
        byte[] marked =
                Office.docx(CLEAN + p(r("", "甲") + "<w:r><w:commentReference w:id=\"0\"/></w:r>"))
                        .part("comments", "comments", comment)
                        .bytes();
        add("註解", marked, Leak.Kind.COMMENT, "密註解");
        add("註解的人", marked, Leak.Kind.AUTHOR, "林專員");
        add(
                "沒有位置的註解",
                Office.docx(CLEAN).part("comments", "comments", comment).bytes(),
                Leak.Kind.COMMENT,
                "密註解");
        add(
                "註解裡的電話",
                Office.docx(CLEAN)
                        .part("comments", "comments", comment.replace("密註解", "問他0912345678"))
                        .bytes(),
                Leak.Kind.PHONE,
                "0912345678");
    }

    private void unseen() {
        Leak.Kind hidden = Leak.Kind.HIDDEN_TEXT;
        Leak.Kind white = Leak.Kind.WHITE_TEXT;
        Leak.Kind covered = Leak.Kind.COVERED_TEXT;
        body("隱藏", p(r("<w:vanish/>", "密隱藏")), hidden, "密隱藏");
        body(
                "表格裡的隱藏",
                "<w:tbl><w:tr><w:tc>" + p(r("<w:vanish/>", "密隱藏")) + "</w:tc></w:tr></w:tbl>",
                hidden,
                "密隱藏");
        add(
                "樣式隱藏",
                Office.docx(CLEAN + p(r("<w:rStyle w:val=\"H\"/>", "密隱藏")))
                        .styles(
                                "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr>"
                                        + "</w:style>")
                        .bytes(),
                hidden,
                "密隱藏");
        add(
                "頁首裡的隱藏",
                Office.docx(
                                CLEAN
                                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>")
                        .part("header1", "hdr", p(r("<w:vanish/>", "密隱藏")))
                        .bytes(),
                hidden,
                "密隱藏");
        body("白字", p(r("<w:color w:val=\"FFFFFF\"/>", "密白字")), white, "密白字");
        body("近白字", p(r("<w:color w:val=\"FEFEFE\"/>", "密白字")), white, "密白字");
        body(
                "佈景白字",
                p(r("<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>", "密白字")),
                white,
                "密白字");
        body("黑底螢光筆", p(r("<w:highlight w:val=\"black\"/>", "密塗黑")), covered, "密塗黑");
        body(
                "黑底黑字",
                p(
                        r(
                                "<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>",
                                "密塗黑")),
                covered,
                "密塗黑");
        body("隱藏的身分證", p(r("<w:vanish/>", "承辦人A123456789。")), Leak.Kind.PERSONAL_ID, "A123456789");
    }

    private static byte[] related(String type, String target, String part, String xml) {
        return Plant.with(
                clean(),
                Map.of(
                        "_rels/.rels",
                        utf8(
                                RELATIONS
                                        + "<Relationship Id=\"rId1\" Type=\""
                                        + TYPE
                                        + "officeDocument\" Target=\"word/document.xml\"/>"
                                        + "<Relationship Id=\"rId2\" Type=\""
                                        + type
                                        + "\" Target=\""
                                        + target
                                        + "\"/></Relationships>"),
                        part,
                        utf8(xml)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void properties() {
        String core =
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">%s</cp:coreProperties>";
        String extended =
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">%s</Properties>";
        String custom =
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                        + "<property name=\"案號\"><vt:lpwstr>密案號</vt:lpwstr></property></Properties>";
        for (String[] each :
                new String[][] {
                    {"作者", core, "<dc:creator>張科長</dc:creator>"},
                    {"最後修改的人", core, "<cp:lastModifiedBy>張科長</cp:lastModifiedBy>"},
                    {"公司", extended, "<Company>張科長</Company>"},
                    {"主管", extended, "<Manager>張科長</Manager>"}
                }) {
            boolean isCore = each[1].equals(core);
            add(
                    each[0],
                    related(
                            isCore ? PACKAGE + "core-properties" : TYPE + "extended-properties",
                            "docProps/a.xml",
                            "docProps/a.xml",
                            each[1].formatted(each[2])),
                    Leak.Kind.AUTHOR,
                    "張科長");
        }
        add(
                "自訂屬性",
                related(TYPE + "custom-properties", "docProps/c.xml", "docProps/c.xml", custom),
                Leak.Kind.CUSTOM_PROPERTY,
                "密案號");
        add(
                "修訂識別碼",
                Office.docx(CLEAN)
                        .part(
                                "settings",
                                "settings",
                                "<w:rsids><w:rsidRoot w:val=\"00ABC123\"/></w:rsids>")
                        .bytes(),
                Leak.Kind.CUSTOM_PROPERTY,
                "00ABC123");
        add(
                "文件變數",
                Office.docx(CLEAN)
                        .part(
                                "settings",
                                "settings",
                                "<w:docVars><w:docVar w:name=\"x\" w:val=\"密變數\"/></w:docVars>")
                        .bytes(),
                Leak.Kind.CUSTOM_PROPERTY,
                "密變數");
        add(
                "合併列印",
                Office.docx(CLEAN)
                        .part(
                                "settings",
                                "settings",
                                "<w:mailMerge><w:query w:val=\"SELECT * FROM 密名冊\"/></w:mailMerge>")
                        .bytes(),
                Leak.Kind.CUSTOM_PROPERTY,
                "密名冊");
        String people =
                "<w15:people"
                        + W15
                        + "><w15:person w15:author=\"吳主任\"><w15:presenceInfo w15:userId=\"wu@example.org\"/>"
                        + "</w15:person></w15:people>";
        byte[] known = Office.docx(CLEAN).raw("word/people.xml", people).bytes();
        add("人員名單", known, Leak.Kind.AUTHOR, "吳主任");
        add("人員帳號", known, Leak.Kind.AUTHOR, "wu@example.org");
    }

    private void parts() {
        add("縮圖", part("docProps/thumbnail.jpeg", new byte[1234]), Leak.Kind.THUMBNAIL, "1234");
        add(
                "嵌入試算表",
                part("word/embeddings/名冊.xlsx", new byte[] {'P', 'K'}),
                Leak.Kind.EMBEDDED_FILE,
                "名冊.xlsx");
        add(
                "嵌入物件",
                part("word/embeddings/oleObject1.bin", ole("密件.pdf")),
                Leak.Kind.EMBEDDED_FILE,
                "密件.pdf");
        add(
                "嵌入物件的路徑",
                part("word/embeddings/oleObject1.bin", ole("密件.pdf")),
                Leak.Kind.EMBEDDED_FILE,
                "C:\\Users\\wang");
        add(
                "巨集",
                part("word/vbaProject.bin", new byte[9]),
                Leak.Kind.EMBEDDED_FILE,
                "vbaProject.bin");
        add("插入檔", part("word/afchunk1.rtf", new byte[9]), Leak.Kind.EMBEDDED_FILE, "afchunk1.rtf");
        add(
                "資料繫結",
                part("customXml/item1.xml", utf8("<a><b>密資料</b></a>")),
                Leak.Kind.CUSTOM_PROPERTY,
                "密資料");
        add(
                "範本路徑",
                part(
                        "word/_rels/settings.xml.rels",
                        utf8(
                                RELATIONS
                                        + "<Relationship Id=\"a\" TargetMode=\"External\" Type=\"x/attachedTemplate\""
                                        + " Target=\"file:///C:\\Users\\wang\\a.dotx\"/></Relationships>")),
                Leak.Kind.CUSTOM_PROPERTY,
                "C:\\Users\\wang");
        body(
                "圖片路徑",
                p(
                        "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\""
                                + " descr=\"D:\\密資料夾\\a.jpg\"/></wp:inline></w:drawing></w:r>"),
                Leak.Kind.CUSTOM_PROPERTY,
                "密資料夾");
        for (PlantedPicture.Told each : PlantedPicture.all()) {
            add(
                    "圖片" + each.name(),
                    part("word/media/image1.bin", each.bytes()),
                    each.kind(),
                    each.secret());
        }
    }

    private static byte[] part(String name, byte[] content) {
        return Plant.with(clean(), Map.of(name, content));
    }

    /// A file as Windows' packer wraps it.
    static byte[] ole(String name) {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Charset windows = Charset.forName("x-windows-950");
            byte[] path = ("C:\\Users\\wang\\" + name + "\0").getBytes(windows);
            ByteBuffer packed = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
            packed.putInt(196).putShort((short) 2);
            packed.put((name + "\0").getBytes(windows)).put(path);
            packed.putShort((short) 0).putShort((short) 3);
            packed.putInt(path.length).put(path);
            packed.putInt(3).put(new byte[] {1, 2, 3});
            container.createDocument(
                    new ByteArrayInputStream(packed.array(), 0, packed.position()),
                    "\u0001Ole10Native");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void personal() {
        for (Plant.Secret each : Plant.PERSONAL) {
            body(each.name(), Office.p(each.sentence()), each.kind(), each.text());
        }
    }
}
