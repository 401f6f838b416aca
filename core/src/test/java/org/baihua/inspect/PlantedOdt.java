package org.baihua.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.testing.Office;

/// OpenDocument files with one leak each.
public final class PlantedOdt {

    private static final String CLEAN =
            p("示範市步道管理辦法") + p("第一條　本辦法依示範法第三條規定訂定之。") + p("第二條　本辦法自發布日施行。");

    private static final String NAMES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                    + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private final List<Plant> plants = new ArrayList<>();

    private PlantedOdt() {}

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    static byte[] clean() {
        return Office.odt("", CLEAN);
    }

    public static List<Plant> all() {
        PlantedOdt planted = new PlantedOdt();
        planted.changes();
        planted.unseen();
        planted.properties();
        planted.parts();
        for (Plant.Secret each : Plant.PERSONAL) {
            planted.body(each.name(), p(each.sentence()), each.kind(), each.text());
        }
        return planted.plants;
    }

    private void add(String name, byte[] bytes, Leak.Kind kind, String secret) {
        plants.add(new Plant(name, "草案.odt", bytes, kind, secret));
    }

    private void body(String name, String xml, Leak.Kind kind, String secret) {
        add(name, Office.odt("", CLEAN + xml), kind, secret);
    }

    private void changes() {
        String info =
                "<office:change-info><dc:creator>陳科員</dc:creator><dc:date>2026-03-01T08:00:00</dc:date>"
                        + "</office:change-info>";
        String inserted =
                "<text:tracked-changes><text:changed-region text:id=\"a\"><text:insertion>"
                        + info
                        + "</text:insertion></text:changed-region></text:tracked-changes>"
                        + p(
                                "<text:change-start text:change-id=\"a\"/>密插入<text:change-end text:change-id=\"a\"/>");
        String deleted =
                "<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion>"
                        + info
                        + p("密刪除")
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + p("甲<text:change text:change-id=\"a\"/>乙");
        add("插入", Office.odt("", inserted + CLEAN), Leak.Kind.TRACKED_CHANGE, "密插入");
        add("刪除", Office.odt("", deleted + CLEAN), Leak.Kind.TRACKED_CHANGE, "密刪除");
        add("修訂的人", Office.odt("", inserted + CLEAN), Leak.Kind.AUTHOR, "陳科員");
        add(
                "刪掉的電話",
                Office.odt("", deleted.replace("密刪除", "請撥0912-345-678") + CLEAN),
                Leak.Kind.PHONE,
                "0912-345-678");
        String note =
                p(
                        "甲<office:annotation><dc:creator>林專員</dc:creator>"
                                + p("密註解")
                                + "</office:annotation>乙");
        body("註解", note, Leak.Kind.COMMENT, "密註解");
        body("註解的人", note, Leak.Kind.AUTHOR, "林專員");
    }

    private void styled(String name, String look, Leak.Kind kind) {
        add(
                name,
                Office.odt(
                        "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
                                + look
                                + "/></style:style>",
                        CLEAN + p("甲<text:span text:style-name=\"T1\">密文字</text:span>乙")),
                kind,
                "密文字");
    }

    private void unseen() {
        styled("隱藏", "text:display=\"none\"", Leak.Kind.HIDDEN_TEXT);
        styled("白字", "fo:color=\"#ffffff\"", Leak.Kind.WHITE_TEXT);
        styled("近白字", "fo:color=\"#fefefe\"", Leak.Kind.WHITE_TEXT);
        styled(
                "黑底黑字",
                "fo:color=\"#000000\" fo:background-color=\"#000000\"",
                Leak.Kind.COVERED_TEXT);
        body(
                "隱藏的節",
                "<text:section text:name=\"s\" text:display=\"none\">"
                        + p("密文字")
                        + "</text:section>",
                Leak.Kind.HIDDEN_TEXT,
                "密文字");
        body(
                "隱藏段落",
                p("<text:hidden-paragraph text:condition=\"ooow:1\" text:is-hidden=\"true\"/>密文字"),
                Leak.Kind.HIDDEN_TEXT,
                "密文字");
        body(
                "條件文字",
                p(
                        "甲<text:hidden-text text:condition=\"ooow:1\" text:string-value=\"密文字\""
                                + " text:is-hidden=\"true\"/>"),
                Leak.Kind.HIDDEN_TEXT,
                "密文字");
    }

    private void meta(String name, String xml, Leak.Kind kind) {
        add(
                name,
                part(
                        "meta.xml",
                        utf8(
                                "<office:document-meta"
                                        + NAMES
                                        + "><office:meta>"
                                        + xml
                                        + "</office:meta></office:document-meta>")),
                kind,
                "張科長");
    }

    private void properties() {
        meta("作者", "<meta:initial-creator>張科長</meta:initial-creator>", Leak.Kind.AUTHOR);
        meta("最後修改的人", "<dc:creator>張科長</dc:creator>", Leak.Kind.AUTHOR);
        meta("列印的人", "<meta:printed-by>張科長</meta:printed-by>", Leak.Kind.AUTHOR);
        meta(
                "自訂屬性",
                "<meta:user-defined meta:name=\"承辦\">張科長</meta:user-defined>",
                Leak.Kind.CUSTOM_PROPERTY);
        for (String[] each : new String[][] {{"印表機", "PrinterName"}, {"修訂識別碼", "Rsid"}}) {
            add(
                    each[0],
                    part(
                            "settings.xml",
                            utf8(
                                    "<office:document-settings"
                                            + NAMES
                                            + "><office:settings><config:config-item config:name=\""
                                            + each[1]
                                            + "\">7654321</config:config-item></office:settings>"
                                            + "</office:document-settings>")),
                    Leak.Kind.CUSTOM_PROPERTY,
                    "7654321");
        }
        body(
                "連結的路徑",
                p("<text:a xlink:href=\"file:///C:/Users/wang/a.doc\">甲</text:a>"),
                Leak.Kind.CUSTOM_PROPERTY,
                "C:/Users/wang");
    }

    private void parts() {
        add("縮圖", part("Thumbnails/thumbnail.png", new byte[1234]), Leak.Kind.THUMBNAIL, "1234");
        add(
                "嵌入物件",
                part("Object 1", PlantedDocx.ole("密件.pdf")),
                Leak.Kind.EMBEDDED_FILE,
                "Object 1");
        add(
                "巨集",
                part("Basic/Standard/Module1.xml", new byte[9]),
                Leak.Kind.EMBEDDED_FILE,
                "Basic");
        add("夾帶的檔案", part("密件.xlsx", new byte[9]), Leak.Kind.EMBEDDED_FILE, "密件.xlsx");
        add("舊版本", part("Versions/Version1", new byte[9]), Leak.Kind.EARLIER_REVISION, "Version1");
        add(
                "舊版本的說明",
                part(
                        "VersionList.xml",
                        utf8(
                                "<VL:version-list xmlns:VL=\"http://openoffice.org/2001/versions-list\">"
                                        + "<VL:version-entry VL:title=\"Version1\" VL:comment=\"密舊稿\""
                                        + " VL:creator=\"陳科員\"/></VL:version-list>")),
                Leak.Kind.EARLIER_REVISION,
                "密舊稿");
        for (PlantedPicture.Told each : PlantedPicture.all()) {
            add(
                    "圖片" + each.name(),
                    part("Pictures/a.bin", each.bytes()),
                    each.kind(),
                    each.secret());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(String name, byte[] content) {
        return Plant.with(clean(), Map.of(name, content));
    }
}
