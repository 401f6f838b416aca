package org.baihua.glossary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Entries as bytes: fields parted by U+001F, the values of a list by U+001E. Neither may stand in
/// a glossary.
///
/// @param starts where each entry begins, and at the end where the last one ends
/// @param bytes all entries, UTF-8
record EntryBytes(int[] starts, ByteBuffer bytes) {

    private static final String FIELD = "\u001F";
    private static final String VALUE = "\u001E";

    static EntryBytes of(List<Entry> entries) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int[] starts = new int[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            all.writeBytes(encode(entries.get(i)).getBytes(StandardCharsets.UTF_8));
            starts[i + 1] = all.size();
        }
        return new EntryBytes(starts, ByteBuffer.wrap(all.toByteArray()));
    }

    static String encode(Entry entry) {
        return String.join(
                FIELD,
                clean(entry.id()),
                clean(entry.term()),
                list(entry.variants()),
                list(entry.plain()),
                clean(entry.gloss()),
                entry.kind().name(),
                entry.safety().name(),
                clean(entry.context()),
                entry.register().name(),
                clean(entry.domain()),
                entry.flagged() ? "1" : "0",
                clean(entry.note()),
                clean(entry.source()),
                clean(entry.glossary()));
    }

    static Entry decode(String text) {
        String[] f = text.split(FIELD, -1);
        return new Entry(
                f[0],
                f[1],
                unlist(f[2]),
                unlist(f[3]),
                f[4],
                Entry.Kind.valueOf(f[5]),
                Entry.Safety.valueOf(f[6]),
                f[7],
                Entry.Register.valueOf(f[8]),
                f[9],
                f[10].equals("1"),
                f[11],
                f[12],
                f[13]);
    }

    private static String list(List<String> values) {
        return String.join(VALUE, values.stream().map(EntryBytes::clean).toList());
    }

    private static List<String> unlist(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(VALUE, -1));
    }

    private static String clean(String text) {
        return text.replace('\u001F', ' ').replace('\u001E', ' ');
    }
}
