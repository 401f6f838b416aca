package org.baihua.inspect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.baihua.read.pdf.PdfSample;

/// PDFs with one leak each.
public final class PlantedPdf {

    /// The line in which secrets are planted stands 200 points below the top.
    private static final String SECRET = "密內容不得公開";

    private static final String BOX = "0 g 90 590 200 20 re f";

    private final List<Plant> plants = new ArrayList<>();

    private PlantedPdf() {}

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static PdfSample sample() {
        return new PdfSample()
                .page()
                .text(100, 100, 12, "示範市步道管理辦法")
                .text(100, 130, 12, "第一條　本辦法依示範法第三條規定訂定之。")
                .text(100, 160, 12, "第二條　本辦法自發布日施行。");
    }

    static byte[] clean() {
        return sample().bytes();
    }

    public static List<Plant> all() {
        PlantedPdf planted = new PlantedPdf();
        planted.unseen();
        planted.boxes();
        planted.notes();
        planted.properties();
        planted.files();
        planted.pictures();
        planted.revisions();
        for (Plant.Secret each : Plant.PERSONAL) {
            planted.add(
                    each.name(),
                    sample().text(100, 200, 12, each.sentence()).bytes(),
                    each.kind(),
                    each.text());
        }
        return planted.plants;
    }

    private void add(String name, byte[] bytes, Leak.Kind kind, String secret) {
        plants.add(new Plant(name, "草案.pdf", bytes, kind, secret));
    }

    private static PdfSample secret() {
        return sample().text(100, 200, 12, SECRET);
    }

    private void unseen() {
        add(
                "白字",
                sample().raw("1 g").text(100, 200, 12, SECRET).bytes(),
                Leak.Kind.WHITE_TEXT,
                SECRET);
        add(
                "看不見的字",
                sample().raw("3 Tr").text(100, 200, 12, SECRET).bytes(),
                Leak.Kind.HIDDEN_TEXT,
                SECRET);
        add(
                "關掉的圖層",
                changed(
                        sample().raw("/OC /L1 BDC").text(100, 200, 12, SECRET).raw("EMC").bytes(),
                        PlantedPdf::layer),
                Leak.Kind.HIDDEN_TEXT,
                SECRET);
        add(
                "裁掉的部分",
                changed(
                        secret().bytes(),
                        document ->
                                document.getPage(0).setCropBox(new PDRectangle(0, 620, 600, 180))),
                Leak.Kind.HIDDEN_TEXT,
                SECRET);
        add(
                "隱藏的欄位",
                changed(
                        clean(),
                        document -> {
                            PDAnnotationWidget field = new PDAnnotationWidget();
                            field.setRectangle(new PDRectangle(90, 590, 200, 20));
                            field.setHidden(true);
                            field.getCOSObject().setString(COSName.V, SECRET);
                            document.getPage(0).getAnnotations().add(field);
                        }),
                Leak.Kind.HIDDEN_TEXT,
                SECRET);
    }

    private static void layer(PDDocument document) {
        COSDictionary group = new COSDictionary();
        group.setName(COSName.TYPE, "OCG");
        group.setString(COSName.NAME, "內部");
        COSArray groups = new COSArray();
        groups.add(group);
        COSDictionary usual = new COSDictionary();
        usual.setItem("OFF", groups);
        COSDictionary all = new COSDictionary();
        all.setItem("OCGs", groups);
        all.setItem("D", usual);
        document.getDocumentCatalog().getCOSObject().setItem("OCProperties", all);
        COSDictionary properties = new COSDictionary();
        properties.setItem("L1", group);
        document.getPage(0).getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
    }

    private void boxes() {
        Leak.Kind kind = Leak.Kind.COVERED_TEXT;
        add("黑框蓋字", secret().raw(BOX).bytes(), kind, SECRET);
        add("白框蓋字", secret().raw(BOX.replace("0 g", "1 g")).bytes(), kind, SECRET);
        add(
                "圖片蓋字",
                secret().raw(
                                "q 200 0 0 20 90 590 cm BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID 00> EI Q")
                        .bytes(),
                kind,
                SECRET);
        add("方框註記蓋字", changed(secret().bytes(), document -> square(document)), kind, SECRET);
        add(
                "黑色螢光筆",
                changed(
                        secret().bytes(),
                        document -> unknown(document, "Highlight", COSName.C, 0, 0, 0)),
                kind,
                SECRET);
        add(
                "沒套用的遮蔽",
                changed(
                        secret().bytes(),
                        document -> unknown(document, "Redact", COSName.IC, 0, 0, 0)),
                kind,
                SECRET);
        add(
                "框下的電話",
                sample().text(100, 200, 12, "請撥0912-345-678。").raw(BOX).bytes(),
                Leak.Kind.PHONE,
                "0912-345-678");
    }

    private static void square(PDDocument document) throws IOException {
        PDAnnotationSquare box = new PDAnnotationSquare();
        box.setRectangle(new PDRectangle(90, 590, 200, 20));
        box.setInteriorColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
        document.getPage(0).getAnnotations().add(box);
    }

    private static void unknown(
            PDDocument document, String subtype, COSName colourOf, float... colour)
            throws IOException {
        COSDictionary note = new COSDictionary();
        note.setItem(COSName.TYPE, COSName.ANNOT);
        note.setName(COSName.SUBTYPE, subtype);
        note.setItem(COSName.RECT, new PDRectangle(90, 590, 200, 20).getCOSArray());
        COSArray parts = new COSArray();
        for (float part : colour) {
            parts.add(new COSFloat(part));
        }
        note.setItem(colourOf, parts);
        PDAnnotation annotation = PDAnnotation.createAnnotation(note);
        document.getPage(0).getAnnotations().add(annotation);
    }

    private void notes() {
        byte[] noted =
                changed(
                        clean(),
                        document -> {
                            PDAnnotationText note = new PDAnnotationText();
                            note.setRectangle(new PDRectangle(90, 590, 20, 20));
                            note.setContents("密註解");
                            note.setTitlePopup("林專員");
                            document.getPage(0).getAnnotations().add(note);
                        });
        add("註解", noted, Leak.Kind.COMMENT, "密註解");
        add("註解的人", noted, Leak.Kind.AUTHOR, "林專員");
    }

    private void properties() {
        add(
                "作者",
                changed(clean(), document -> document.getDocumentInformation().setAuthor("張科長")),
                Leak.Kind.AUTHOR,
                "張科長");
        add(
                "公司",
                changed(
                        clean(),
                        document ->
                                document.getDocumentInformation()
                                        .setCustomMetadataValue("Company", "示範公司")),
                Leak.Kind.AUTHOR,
                "示範公司");
        add(
                "自訂屬性",
                changed(
                        clean(),
                        document ->
                                document.getDocumentInformation()
                                        .setCustomMetadataValue("CaseNumber", "密案號")),
                Leak.Kind.CUSTOM_PROPERTY,
                "密案號");
        add(
                "XMP 作者",
                changed(
                        clean(),
                        document ->
                                xmp(
                                        document,
                                        "<dc:creator><rdf:Seq><rdf:li>張科長</rdf:li></rdf:Seq></dc:creator>")),
                Leak.Kind.AUTHOR,
                "張科長");
        add(
                "XMP 自訂",
                changed(
                        clean(),
                        document -> xmp(document, "<pdfx:CaseNumber>密案號</pdfx:CaseNumber>")),
                Leak.Kind.CUSTOM_PROPERTY,
                "密案號");
        add(
                "縮圖",
                changed(
                        clean(),
                        document -> {
                            COSStream picture = document.getDocument().createCOSStream();
                            picture.setInt(COSName.WIDTH, 76);
                            picture.setInt(COSName.HEIGHT, 99);
                            try (OutputStream out = picture.createOutputStream()) {
                                out.write(new byte[9]);
                            }
                            document.getPage(0).getCOSObject().setItem("Thumb", picture);
                        }),
                Leak.Kind.THUMBNAIL,
                "76x99");
    }

    private static void xmp(PDDocument document, String property) throws IOException {
        String packet =
                "<x:xmpmeta><rdf:RDF><rdf:Description>"
                        + property
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        document.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(
                                document,
                                new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8))));
    }

    private static PDComplexFileSpecification file(PDDocument document, String name)
            throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3})));
        return file;
    }

    private void files() {
        Leak.Kind kind = Leak.Kind.EMBEDDED_FILE;
        add(
                "附件",
                changed(
                        clean(),
                        document -> {
                            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                            tree.setNames(Map.of("a", file(document, "密件.xlsx")));
                            PDDocumentNameDictionary names =
                                    new PDDocumentNameDictionary(document.getDocumentCatalog());
                            names.setEmbeddedFiles(tree);
                            document.getDocumentCatalog().setNames(names);
                        }),
                kind,
                "密件.xlsx");
        add(
                "頁上的附件",
                changed(
                        clean(),
                        document -> {
                            PDAnnotationFileAttachment note = new PDAnnotationFileAttachment();
                            note.setRectangle(new PDRectangle(90, 590, 20, 20));
                            note.setFile(file(document, "密件.doc"));
                            document.getPage(0).getAnnotations().add(note);
                        }),
                kind,
                "密件.doc");
        add(
                "關聯檔案",
                changed(
                        clean(),
                        document -> {
                            COSArray files = new COSArray();
                            files.add(file(document, "密件.csv").getCOSObject());
                            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, files);
                        }),
                kind,
                "密件.csv");
    }

    private void pictures() {
        for (PlantedPicture.Told each : PlantedPicture.all()) {
            if (each.name().startsWith("PNG")) {
                // A PDF holds no PNG.
                continue;
            }
            add(
                    "圖片" + each.name(),
                    changed(
                            clean(),
                            document -> {
                                COSStream image = document.getDocument().createCOSStream();
                                image.setItem(COSName.TYPE, COSName.XOBJECT);
                                image.setItem(COSName.SUBTYPE, COSName.IMAGE);
                                image.setItem(COSName.FILTER, COSName.DCT_DECODE);
                                try (OutputStream out = image.createRawOutputStream()) {
                                    out.write(each.bytes());
                                }
                                COSDictionary objects = new COSDictionary();
                                objects.setItem("Im1", image);
                                document.getPage(0)
                                        .getResources()
                                        .getCOSObject()
                                        .setItem(COSName.XOBJECT, objects);
                            }),
                    each.kind(),
                    each.secret());
        }
    }

    private void revisions() {
        Leak.Kind kind = Leak.Kind.EARLIER_REVISION;
        add(
                "先前的文字",
                added(
                        secret().bytes(),
                        document -> {
                            COSStream content =
                                    (COSStream)
                                            document.getPage(0)
                                                    .getCOSObject()
                                                    .getDictionaryObject(COSName.CONTENTS);
                            try (OutputStream out = content.createOutputStream()) {
                                out.write("q Q".getBytes(StandardCharsets.US_ASCII));
                            }
                            content.setNeedToBeUpdated(true);
                        }),
                kind,
                SECRET);
        byte[] twoPages = secret().page().text(100, 100, 12, "第三條　密條文。").bytes();
        add(
                "刪掉的頁",
                added(
                        twoPages,
                        document -> {
                            document.removePage(1);
                            document.getPages().getCOSObject().setNeedToBeUpdated(true);
                        }),
                kind,
                "密條文");
        byte[] noted =
                changed(
                        clean(),
                        document -> {
                            PDAnnotationText note = new PDAnnotationText();
                            note.setRectangle(new PDRectangle(90, 590, 20, 20));
                            note.setContents("密註解");
                            document.getPage(0).getAnnotations().add(note);
                        });
        add(
                "刪掉的註解",
                added(
                        noted,
                        document -> {
                            COSDictionary page = document.getPage(0).getCOSObject();
                            page.removeItem(COSName.ANNOTS);
                            page.setNeedToBeUpdated(true);
                        }),
                kind,
                "密註解");
        byte[] signed =
                changed(clean(), document -> document.getDocumentInformation().setAuthor("張科長"));
        add(
                "改掉的作者",
                added(
                        signed,
                        document -> {
                            document.getDocumentInformation().setAuthor(null);
                            document.getDocumentInformation()
                                    .getCOSObject()
                                    .setNeedToBeUpdated(true);
                        }),
                kind,
                "張科長");
        add(
                "改了一個字",
                added(
                        sample().text(100, 200, 12, "處新臺幣三萬元罰鍰。").bytes(),
                        document -> {
                            COSStream content =
                                    (COSStream)
                                            document.getPage(0)
                                                    .getCOSObject()
                                                    .getDictionaryObject(COSName.CONTENTS);
                            String old =
                                    new String(
                                            content.createInputStream().readAllBytes(),
                                            StandardCharsets.US_ASCII);
                            try (OutputStream out = content.createOutputStream()) {
                                out.write(
                                        old.replace("4E09842C", "4E94842C")
                                                .getBytes(StandardCharsets.US_ASCII));
                            }
                            content.setNeedToBeUpdated(true);
                        }),
                kind,
                "三萬元");
    }

    private static byte[] changed(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                page.setAnnotations(new ArrayList<>(page.getAnnotations()));
            }
            change.make(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Saved by adding to the file, as programs do to be fast or to keep a signature.
    private static byte[] added(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.make(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
