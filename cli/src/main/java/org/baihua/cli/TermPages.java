package org.baihua.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.source.Language;
import org.jspecify.annotations.Nullable;

/// What `glossary explain` says of each writing of each bundled term, in a file that is searched as
/// it lies on the disk: a table of places by hash, then for each writing its bytes and its page.
///
/// Made from the compiled terms, whose length it remembers so that it is never used beside others.
/// A term in a writing that nobody listed is not here and goes the long way.
final class TermPages {

    private static final int MAGIC = 0x42485450;
    private static final int HEADER = 12;

    private TermPages() {}

    /// The name of the file below the program's folder.
    static String file(Language language) {
        return "help/"
                + switch (language) {
                    case ZH_TW -> "zh-TW";
                    case EN -> "en";
                }
                + "/terms.bin";
    }

    /// The page of a term, or null.
    ///
    /// @param terms the compiled terms that the pages must have been made from
    static @Nullable String find(Path file, Path terms, String term) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
            if (all.capacity() < HEADER
                    || all.getInt(0) != MAGIC
                    || all.getInt(4) != Files.size(terms)) {
                return null;
            }
            byte[] wanted = term.strip().getBytes(StandardCharsets.UTF_8);
            int mask = all.getInt(8) - 1;
            for (int slot = hash(wanted) & mask; ; slot = (slot + 1) & mask) {
                int at = all.getInt(HEADER + 4 * slot);
                if (at == 0) {
                    return null;
                }
                int end = at + 4 + all.getInt(at);
                if (Arrays.equals(wanted, 0, wanted.length, all.array(), at + 4, end)) {
                    return new String(
                            all.array(), end + 4, all.getInt(end), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /// Makes the file's bytes.
    ///
    /// @param length the length of the file of compiled terms
    static byte[] write(CompiledTerms terms, long length, Language language) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Entry entry : terms.entries()) {
            pages.computeIfAbsent(entry.term(), term -> page(terms, term, language));
            for (String variant : entry.variants()) {
                pages.computeIfAbsent(variant, term -> page(terms, term, language));
            }
        }
        int slots = Integer.highestOneBit(Math.max(1, pages.size())) * 4;
        int size = HEADER + 4 * slots;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            size += 8 + bytes(page.getKey()).length + bytes(page.getValue()).length;
        }
        ByteBuffer all = ByteBuffer.allocate(size);
        all.putInt(MAGIC).putInt((int) length).putInt(slots).position(HEADER + 4 * slots);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            byte[] key = bytes(page.getKey());
            int slot = hash(key) & slots - 1;
            while (all.getInt(HEADER + 4 * slot) != 0) {
                slot = (slot + 1) & slots - 1;
            }
            all.putInt(HEADER + 4 * slot, all.position());
            byte[] text = bytes(page.getValue());
            all.putInt(key.length).put(key).putInt(text.length).put(text);
        }
        return all.array();
    }

    private static String page(CompiledTerms terms, String term, Language language) {
        StringBuilder page = new StringBuilder();
        for (Entry entry : terms.explain(term)) {
            page.append(GlossaryOutput.full(entry, language));
        }
        return page.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int hash(byte[] bytes) {
        int hash = 0x811C9DC5;
        for (byte b : bytes) {
            hash = (hash ^ b) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }
}
