package org.baihua.bundle.bag;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything that stands in a bag, as bytes by path: the payload below `data/`, and the tag files
/// that let anyone check it.
///
/// @param files by path from the bag's root
public record Bag(SortedMap<String, byte[]> files) {

    /// Where the payload stands.
    public static final String PAYLOAD = "data/";

    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";

    public Bag {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// Packs a payload.
    ///
    /// @param payload by path from `data/`
    /// @param info what `bag-info.txt` says, in this order; its size is added
    public static Bag pack(SortedMap<String, byte[]> payload, Map<String, String> info) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, byte[]> data = new TreeMap<>();
        long octets = 0;
        for (Map.Entry<String, byte[]> file : payload.entrySet()) {
            data.put(PAYLOAD + file.getKey(), file.getValue());
            octets += file.getValue().length;
        }
        SortedMap<String, byte[]> tags = new TreeMap<>();
        tags.put(DECLARATION, utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        StringBuilder said = new StringBuilder();
        info.forEach((label, value) -> said.append(label).append(": ").append(line(value)));
        said.append("Payload-Oxum: ").append(octets).append('.').append(data.size()).append('\n');
        tags.put(INFO, utf8(said.toString()));
        for (Checksum checksum : Checksum.values()) {
            tags.put("manifest-" + checksum.id() + ".txt", manifest(data, checksum));
        }
        files.putAll(data);
        files.putAll(tags);
        for (Checksum checksum : Checksum.values()) {
            files.put("tagmanifest-" + checksum.id() + ".txt", manifest(tags, checksum));
        }
        return new Bag(files);
    }

    private static String line(String value) {
        return value.replaceAll("\\s+", " ").strip() + "\n";
    }

    private static byte[] manifest(SortedMap<String, byte[]> files, Checksum checksum) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, bytes) ->
                lines.append(checksum.of(bytes))
                        .append("  ")
                        .append(BagPath.encode(path))
                        .append('\n'));
        return utf8(lines.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
