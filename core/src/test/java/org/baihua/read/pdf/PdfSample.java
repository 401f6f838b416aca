package org.baihua.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes small PDFs by hand: text in a font that the file does not carry, lines, boxes.
public final class PdfSample {

    public static final int HEIGHT = 800;

    private final List<StringBuilder> pages = new ArrayList<>();

    public PdfSample page() {
        pages.add(new StringBuilder());
        return this;
    }

    public PdfSample raw(String operators) {
        pages.getLast().append(operators).append('\n');
        return this;
    }

    /// Text whose baseline is `y` points below the top of the page.
    public PdfSample text(double x, double y, double size, String text) {
        StringBuilder hex = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", each));
        }
        return raw(
                String.format(
                        Locale.ROOT,
                        "BT /F1 %.1f Tf %.1f %.1f Td <%s> Tj ET",
                        size,
                        x,
                        HEIGHT - y,
                        hex));
    }

    public PdfSample line(double x1, double y1, double x2, double y2) {
        return raw(
                String.format(
                        Locale.ROOT,
                        "%.1f %.1f m %.1f %.1f l S",
                        x1,
                        HEIGHT - y1,
                        x2,
                        HEIGHT - y2));
    }

    /// All lines of a grid.
    public PdfSample grid(double[] columns, double... rows) {
        for (double row : rows) {
            line(columns[0], row, columns[columns.length - 1], row);
        }
        for (double column : columns) {
            line(column, rows[0], column, rows[rows.length - 1]);
        }
        return this;
    }

    public byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        int first = 6;
        for (int i = 0; i < pages.size(); i++) {
            kids.append(first + i * 2).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        objects.add(
                "<</Type/Font/Subtype/Type0/BaseFont/MingLiU/Encoding/UniCNS-UTF16-H"
                        + "/DescendantFonts[4 0 R]>>");
        objects.add(
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/MingLiU/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(CNS1)/Supplement 0>>/DW 1000/FontDescriptor 5 0 R>>");
        objects.add(
                "<</Type/FontDescriptor/FontName/MingLiU/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0"
                        + "/Ascent 800/Descent -200/CapHeight 800/StemV 80>>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 "
                            + HEIGHT
                            + "]/Contents "
                            + (first + i * 2 + 1)
                            + " 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
            String content = pages.get(i).toString();
            objects.add("<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
        }
        return file(objects);
    }

    /// A file of these objects, numbered from 1; the first is the catalog.
    public static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            String object = (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n";
            out.writeBytes(object.getBytes(StandardCharsets.ISO_8859_1));
        }
        int xref = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
        end.append("0000000000 65535 f \n");
        for (int place : places) {
            end.append(String.format(Locale.ROOT, "%010d 00000 n \n", place));
        }
        end.append("trailer<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n");
        end.append(xref).append("\n%%EOF");
        out.writeBytes(end.toString().getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
