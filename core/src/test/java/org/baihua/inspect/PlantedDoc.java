package org.baihua.inspect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.Variant;
import org.apache.poi.hpsf.wellknown.PropertyIDMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Binary Word documents with leaks. What the library cannot write stands in `planted.doc`, which
/// LibreOffice made of our own text.
public final class PlantedDoc {

    private final List<Plant> plants = new ArrayList<>();

    private PlantedDoc() {}

    private interface Change {
        void make(HWPFDocument document) throws IOException;
    }

    private interface Addition {
        void make(DirectoryEntry root) throws IOException;
    }

    static byte[] clean() {
        return made("plain.doc");
    }

    public static List<Plant> all() {
        PlantedDoc planted = new PlantedDoc();
        planted.written();
        planted.text();
        planted.properties();
        planted.parts();
        return planted.plants;
    }

    private static byte[] made(String name) {
        try (InputStream in = PlantedDoc.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, byte[] bytes, Leak.Kind kind, String secret) {
        plants.add(new Plant(name, "草案.doc", bytes, kind, secret));
    }

    private void written() {
        byte[] all = made("planted.doc");
        add("插入", all, Leak.Kind.TRACKED_CHANGE, "密插入");
        add("刪除", all, Leak.Kind.TRACKED_CHANGE, "密刪除");
        add("表格裡的刪除", all, Leak.Kind.TRACKED_CHANGE, "密表刪除");
        add("註解", all, Leak.Kind.COMMENT, "密註解");
        add("隱藏", all, Leak.Kind.HIDDEN_TEXT, "密隱藏");
        add("表格裡的隱藏", all, Leak.Kind.HIDDEN_TEXT, "密表隱藏");
        add("註腳裡的隱藏", all, Leak.Kind.HIDDEN_TEXT, "密註腳");
        add("頁首裡的隱藏", all, Leak.Kind.HIDDEN_TEXT, "密頁首");
        add("白字", all, Leak.Kind.WHITE_TEXT, "密白字");
        add("黑底螢光筆", all, Leak.Kind.COVERED_TEXT, "密塗黑");
        add("修訂的人", all, Leak.Kind.AUTHOR, "陳科員");
        add("註解的人", all, Leak.Kind.AUTHOR, "林專員");
        add("註解裡的電話", all, Leak.Kind.PHONE, "0912345678");
    }

    private static byte[] changed(Change change) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(clean()))) {
            change.make(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] grown(Addition addition) {
        try (POIFSFileSystem from = new POIFSFileSystem(new ByteArrayInputStream(clean()));
                POIFSFileSystem to = new POIFSFileSystem()) {
            EntryUtils.copyNodes(from, to);
            addition.make(to.getRoot());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            to.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharacterRun last(HWPFDocument document) {
        return document.getRange().getCharacterRun(document.getRange().numCharacterRuns() - 1);
    }

    private void text() {
        for (Plant.Secret each : Plant.PERSONAL) {
            add(
                    each.name(),
                    changed(document ->
                            document.getRange().getParagraph(1).insertBefore(each.sentence())),
                    each.kind(),
                    each.text());
        }
        add(
                "整段隱藏",
                changed(document -> last(document).setVanished(true)),
                Leak.Kind.HIDDEN_TEXT,
                "本辦法自發布日施行");
        add(
                "標成刪除",
                changed(document -> last(document).markDeleted(true)),
                Leak.Kind.TRACKED_CHANGE,
                "本辦法自發布日施行");
    }

    private void properties() {
        add(
                "作者",
                changed(document -> document.getSummaryInformation().setAuthor("張科長")),
                Leak.Kind.AUTHOR,
                "張科長");
        add(
                "最後修改的人",
                changed(document -> document.getSummaryInformation().setLastAuthor("張科長")),
                Leak.Kind.AUTHOR,
                "張科長");
        add(
                "縮圖",
                changed(document ->
                        document.getSummaryInformation()
                                .getFirstSection()
                                .setProperty(
                                        PropertyIDMap.PID_THUMBNAIL, Variant.VT_CF, picture(1234))),
                Leak.Kind.THUMBNAIL,
                "1234");
        add(
                "公司",
                changed(document -> document.getDocumentSummaryInformation().setCompany("示範公司")),
                Leak.Kind.AUTHOR,
                "示範公司");
        add(
                "主管",
                changed(document -> document.getDocumentSummaryInformation().setManager("張科長")),
                Leak.Kind.AUTHOR,
                "張科長");
        add(
                "自訂屬性",
                changed(document -> {
                    CustomProperties custom = new CustomProperties();
                    custom.put("案號", "密案號");
                    document.getDocumentSummaryInformation().setCustomProperties(custom);
                }),
                Leak.Kind.CUSTOM_PROPERTY,
                "密案號");
    }

    /// A picture as Windows' clipboard holds it: its size, then what it is.
    private static byte[] picture(int size) {
        return ByteBuffer.allocate(size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(size - 4)
                .putInt(-1)
                .array();
    }

    private void parts() {
        add(
                "嵌入物件",
                grown(root -> {
                    DirectoryEntry pool = root.createDirectory("ObjectPool");
                    DirectoryEntry object = pool.createDirectory("_1234");
                    try (POIFSFileSystem packed =
                            new POIFSFileSystem(
                                    new ByteArrayInputStream(PlantedDocx.ole("密件.pdf")))) {
                        EntryUtils.copyNodes(packed.getRoot(), object);
                    }
                }),
                Leak.Kind.EMBEDDED_FILE,
                "密件.pdf");
        add(
                "嵌入試算表",
                grown(root -> {
                    DirectoryEntry pool = root.createDirectory("ObjectPool");
                    pool.createDirectory("_1235")
                            .createDocument("Workbook", new ByteArrayInputStream(new byte[9]));
                }),
                Leak.Kind.EMBEDDED_FILE,
                "Excel");
        add("巨集", grown(root -> root.createDirectory("Macros")), Leak.Kind.EMBEDDED_FILE, "Macros");
        add(
                "夾帶的檔案",
                grown(root -> root.createDocument("密件", new ByteArrayInputStream(new byte[9]))),
                Leak.Kind.EMBEDDED_FILE,
                "密件");
    }
}
