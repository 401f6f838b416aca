package org.baihua.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages files the same way for the same seed.
final class Mutation {

    private Mutation() {}

    static byte[] of(byte[] file, byte[] donor, long seed) {
        Random random = new Random(seed);
        boolean zip = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        int kind = random.nextInt(zip ? 6 : 4);
        return switch (kind) {
            case 0 -> flipped(file, random);
            case 1 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 2 -> spliced(file, donor, random);
            case 3 -> repeated(file, random);
            case 4 -> swapped(file, random);
            default -> insideEntry(file, random);
        };
    }

    private static byte[] flipped(byte[] file, Random random) {
        byte[] bytes = file.clone();
        int count = 1 + random.nextInt(50);
        for (int i = 0; i < count && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /// A piece of another file over a piece of this one.
    private static byte[] spliced(byte[] file, byte[] donor, Random random) {
        byte[] bytes = file.clone();
        int length = 1 + random.nextInt(Math.min(4096, Math.min(file.length, donor.length)));
        System.arraycopy(
                donor,
                random.nextInt(donor.length - length + 1),
                bytes,
                random.nextInt(bytes.length - length + 1),
                length);
        return bytes;
    }

    /// A piece of the file twice.
    private static byte[] repeated(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(2048, file.length - from));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from + length);
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private static byte[] swapped(byte[] file, Random random) {
        Map<String, byte[]> entries = entries(file);
        List<String> names = new ArrayList<>(entries.keySet());
        if (names.size() > 1) {
            String a = names.get(random.nextInt(names.size()));
            String b = names.get(random.nextInt(names.size()));
            byte[] first = entries.get(a);
            entries.put(a, entries.get(b));
            entries.put(b, first);
        }
        return zip(entries);
    }

    private static byte[] insideEntry(byte[] file, Random random) {
        Map<String, byte[]> entries = entries(file);
        List<String> names = new ArrayList<>(entries.keySet());
        if (!names.isEmpty()) {
            String name = names.get(random.nextInt(names.size()));
            if (entries.get(name).length > 0) {
                entries.put(name, flipped(entries.get(name), random));
            }
        }
        return zip(entries);
    }

    private static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                entries.put(each.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
