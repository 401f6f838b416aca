package org.baihua.inspect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A file with one leak planted in it. All names, numbers and places are made up.
///
/// @param name what was planted, for people
/// @param file the file's name
/// @param bytes the file
/// @param kind what must be found
/// @param secret what the leak's text or place must hold
public record Plant(String name, String file, byte[] bytes, Leak.Kind kind, String secret) {

    /// Personal data by kind, each in a sentence of its own.
    public static final List<Secret> PERSONAL =
            List.of(
                    new Secret("身分證", Leak.Kind.PERSONAL_ID, "承辦人A123456789。", "A123456789"),
                    new Secret("新式居留證", Leak.Kind.PERSONAL_ID, "居留證號：A800000014。", "A800000014"),
                    new Secret("舊式居留證", Leak.Kind.PERSONAL_ID, "持AC01234567者。", "AC01234567"),
                    new Secret("統一編號", Leak.Kind.BUSINESS_ID, "統一編號：12345675。", "12345675"),
                    new Secret("手機", Leak.Kind.PHONE, "請撥0912-345-678。", "0912-345-678"),
                    new Secret("市話", Leak.Kind.PHONE, "電話(02)2345-6789。", "(02)2345-6789"),
                    new Secret(
                            "信箱",
                            Leak.Kind.EMAIL,
                            "寄wang.ming@example.org。",
                            "wang.ming@example.org"),
                    new Secret("地址", Leak.Kind.ADDRESS, "住臺北市大安區示範路二段12號3樓。", "臺北市大安區示範路二段12號3樓"),
                    new Secret(
                            "帳號",
                            Leak.Kind.BANK_ACCOUNT,
                            "匯款帳號：012-345678901234。",
                            "345678901234"));

    /// One piece of personal data.
    public record Secret(String name, Leak.Kind kind, String sentence, String text) {}

    @Override
    public String toString() {
        return file + " " + name;
    }

    /// A container with more entries, or others.
    static byte[] with(byte[] container, Map<String, byte[]> more) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), in.readAllBytes());
            }
            all.putAll(more);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> each : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
