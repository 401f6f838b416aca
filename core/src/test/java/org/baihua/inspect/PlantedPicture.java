package org.baihua.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// Pictures that say more than they show. They have no points at all: nobody looks at those.
final class PlantedPicture {

    private PlantedPicture() {}

    /// A picture, and what it gives away.
    record Told(String name, byte[] bytes, Leak.Kind kind, String secret) {}

    static List<Told> all() {
        return List.of(
                new Told(
                        "GPS", jpeg(exif(null, null, true)), Leak.Kind.CUSTOM_PROPERTY, "25.03375"),
                new Told(
                        "拍攝者",
                        jpeg(exif("Lin Xiaohua", null, false)),
                        Leak.Kind.AUTHOR,
                        "Lin Xiaohua"),
                new Told(
                        "相機",
                        jpeg(exif(null, "PhoneCam 9", false)),
                        Leak.Kind.CUSTOM_PROPERTY,
                        "PhoneCam 9"),
                new Told("小圖", jpeg(thumbnail()), Leak.Kind.THUMBNAIL, "777"),
                new Told("XMP", jpeg(xmp()), Leak.Kind.AUTHOR, "Xmp Photographer"),
                new Told("IPTC", jpeg(iptc()), Leak.Kind.AUTHOR, "Iptc Byline"),
                new Told("PNG", png("Author", "Png Painter"), Leak.Kind.AUTHOR, "Png Painter"),
                new Told("PNG 註解", png("Comment", "內部用圖"), Leak.Kind.COMMENT, "內部用圖"));
    }

    private static byte[] jpeg(byte[] segment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        out.writeBytes(segment);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    private static byte[] exif(String artist, String model, boolean gps) {
        ByteBuffer tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8);
        int count = (artist == null ? 0 : 1) + (model == null ? 0 : 1) + (gps ? 1 : 0);
        tiff.putShort((short) count);
        if (model != null) {
            text(tiff, 0x0110, model, 100);
        }
        if (artist != null) {
            text(tiff, 0x013B, artist, 140);
        }
        if (gps) {
            tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(180);
        }
        tiff.putInt(0);
        if (gps) {
            tiff.position(180);
            tiff.putShort((short) 4);
            tiff.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N');
            tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(240);
            tiff.putShort((short) 3).putShort((short) 2).putInt(2).putInt('E');
            tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(264);
            tiff.putInt(0);
            tiff.position(240);
            // 25 degrees 2 minutes 1.5 seconds; 121 degrees 33 minutes 54 seconds.
            tiff.putInt(25).putInt(1).putInt(2).putInt(1).putInt(15).putInt(10);
            tiff.putInt(121).putInt(1).putInt(33).putInt(1).putInt(54).putInt(1);
        }
        return app1(tiff.array());
    }

    private static void text(ByteBuffer tiff, int tag, String text, int at) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        tiff.putShort((short) tag).putShort((short) 2).putInt(bytes.length).putInt(at);
        tiff.put(at, bytes);
    }

    private static byte[] thumbnail() {
        ByteBuffer tiff = ByteBuffer.allocate(60).order(ByteOrder.BIG_ENDIAN);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 0).putInt(14);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0202).putShort((short) 4).putInt(1).putInt(777);
        tiff.putInt(0);
        return app1(tiff.array());
    }

    private static byte[] app1(byte[] tiff) {
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return segment(
                0xE1, ByteBuffer.allocate(head.length + tiff.length).put(head).put(tiff).array());
    }

    private static byte[] xmp() {
        String packet =
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description><dc:creator><rdf:Seq>"
                        + "<rdf:li>Xmp Photographer</rdf:li></rdf:Seq></dc:creator>"
                        + "</rdf:Description></x:xmpmeta>";
        return segment(0xE1, packet.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] iptc() {
        byte[] name = "Iptc Byline".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer record = ByteBuffer.allocate(name.length + 5);
        record.put((byte) 0x1C).put((byte) 2).put((byte) 80).putShort((short) name.length);
        record.put(name);
        ByteBuffer all = ByteBuffer.allocate(200);
        all.put("Photoshop 3.0\0008BIM".getBytes(StandardCharsets.US_ASCII));
        all.putShort((short) 0x0404).putShort((short) 0).putInt(record.capacity());
        all.put(record.array());
        byte[] data = new byte[all.position()];
        all.get(0, data);
        return segment(0xED, data);
    }

    private static byte[] png(String key, String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(out, "tEXt", (key + "\0" + value).getBytes(StandardCharsets.UTF_8));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
