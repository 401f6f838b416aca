package org.baihua.glossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baihua.glossary.ConditionParser.SyntaxException;
import org.baihua.text.CompiledFile;
import org.baihua.text.DoubleArray;
import org.baihua.text.HanFold;
import org.jspecify.annotations.Nullable;

/// The terms of a glossary in the form that the matcher walks: a double array over all their
/// writings, and the entries, which stay bytes until one is found in a text.
///
/// Safe for use by many threads.
public final class CompiledTerms {

    private static final long MAGIC = 0x31_534D5245544842L; // "BHTERMS1"

    /// Goes up with every change of the layout or of what is folded into one.
    static final int VERSION = 3;

    /// Marks the last writing of those that are folded into one.
    private static final int LAST = 1 << 31;

    /// The term must stand in the text exactly so; see [Entry.Kind#UNIFIED_CHARACTER].
    private static final int EXACT = 1 << 30;

    /// The writing is the fixed beginning of a pattern.
    private static final int ANCHOR = 1 << 29;

    /// Nothing about the entry needs to be known to take it: it may be replaced anywhere.
    private static final int SIMPLE = 1 << 28;

    private static final int ENTRY = SIMPLE - 1;

    private final DoubleArray keys;

    /// For writing w, `spots[2w]` is its entry with the flags above and `spots[2w + 1]` where its
    /// letters begin: side by side, because a dense text finds a term every ten characters and each
    /// step to another place in memory counts.
    private final int[] spots;

    private final char[] letters;
    private final int[] entryStarts;
    private final ByteBuffer entryBytes;
    private final boolean hasAnchors;

    /// What has been needed so far. Threads may load the same twice, which does no harm: what is
    /// loaded is immutable.
    private final @Nullable Loaded[] loaded;

    /// The entries themselves, once loaded, and what replaces them. Two arrays of the right type
    /// and not one of pairs: a cast would fetch the object's head from memory, and that is half of
    /// what a find costs.
    private final @Nullable Entry[] bare;

    private final @Nullable String[] replacements;

    /// An entry that was needed, with its condition.
    ///
    /// @param echoes whether a plain word of the entry holds the term itself
    record Loaded(Entry entry, Condition condition, boolean echoes) {}

    private CompiledTerms(
            DoubleArray keys,
            int[] spots,
            char[] letters,
            int[] entryStarts,
            ByteBuffer entryBytes,
            boolean hasAnchors) {
        this.keys = keys;
        this.spots = spots;
        this.letters = letters;
        this.entryStarts = entryStarts;
        this.entryBytes = entryBytes;
        int size = entryStarts.length - 1;
        this.loaded = new Loaded[size];
        this.bare = new Entry[size];
        this.replacements = new String[size];
        this.hasAnchors = hasAnchors;
    }

    /// Compiles entries. Where two entries have the same term, both are kept, the first one first.
    public static CompiledTerms of(List<Entry> entries) {
        SortedMap<String, List<Writing>> byKey = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int flags = (isExact(entry) ? EXACT : 0) | (isSimple(entry) ? SIMPLE : 0);
            String anchor = anchorOf(entry);
            if (anchor.isEmpty()) {
                add(byKey, entry.term(), i | flags);
                for (String variant : entry.variants()) {
                    add(byKey, variant, i | flags);
                }
            } else {
                add(byKey, anchor, i | flags | ANCHOR);
            }
        }
        List<String> keys = new ArrayList<>(byKey.keySet());
        int[] values = new int[keys.size()];
        List<Writing> writings = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            values[k] = writings.size();
            writings.addAll(byKey.get(keys.get(k)));
            Writing last = writings.removeLast();
            writings.add(new Writing(last.letters, last.entry | LAST));
        }
        int[] spots = new int[2 * writings.size()];
        StringBuilder letters = new StringBuilder();
        boolean anchors = false;
        for (int w = 0; w < writings.size(); w++) {
            spots[2 * w] = writings.get(w).entry;
            spots[2 * w + 1] = letters.length();
            letters.append(writings.get(w).letters);
            anchors |= (writings.get(w).entry & ANCHOR) != 0;
        }
        EntryBytes bytes = EntryBytes.of(entries);
        return new CompiledTerms(
                DoubleArray.of(keys, values),
                spots,
                letters.toString().toCharArray(),
                bytes.starts(),
                bytes.bytes(),
                anchors);
    }

    /// A writing as it must be seen in a text, and the entry and flags that it belongs to.
    private record Writing(String letters, int entry) {}

    private static void add(SortedMap<String, List<Writing>> byKey, String term, int entry) {
        Reading reading = Reading.of(term, true);
        StringBuilder key = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < reading.length(); i++) {
            key.append(reading.folded(i));
            letters.append(reading.original(i));
        }
        if (key.isEmpty()) {
            return;
        }
        List<Writing> writings = byKey.computeIfAbsent(key.toString(), k -> new ArrayList<>());
        Writing writing = new Writing(letters.toString(), entry);
        if (!writings.contains(writing)) {
            // One that must stand exactly so goes before those that only fold to the same.
            boolean exact = (entry & EXACT) != 0;
            int place = exact ? 0 : writings.size();
            writings.add(place, writing);
        }
    }

    private static boolean isExact(Entry entry) {
        return entry.kind() == Entry.Kind.UNIFIED_CHARACTER
                || entry.kind() == Entry.Kind.UNIFIED_WORD;
    }

    private static boolean isSimple(Entry entry) {
        return entry.safety() == Entry.Safety.YES
                && entry.context().isEmpty()
                && entry.register() == Entry.Register.BOTH
                && entry.flagged()
                && !entry.plain().isEmpty()
                && !echoes(entry);
    }

    private static boolean echoes(Entry entry) {
        return entry.plain().stream().anyMatch(plain -> plain.contains(entry.term()));
    }

    private static String anchorOf(Entry entry) {
        Condition.Template template = conditionOf(entry).template();
        return template == null ? "" : template.anchor();
    }

    /// The condition of an entry. One that cannot be read is said by lint; here it never holds.
    private static Condition conditionOf(Entry entry) {
        try {
            return ConditionParser.parse(entry.context());
        } catch (SyntaxException e) {
            return new Condition(List.of(new Condition.Left(List.of("\u0000"), true)), null);
        }
    }

    /// Opens a compiled file.
    ///
    /// @throws org.baihua.source.UserException when it is missing, damaged or outdated
    public static CompiledTerms open(Path file) {
        CompiledFile compiled = CompiledFile.open(file, MAGIC, VERSION);
        int[] spots = compiled.ints(3);
        int[] entryStarts = compiled.ints(5);
        int[] facts = compiled.ints(7);
        if (spots.length % 2 != 0 || entryStarts.length == 0 || facts.length != 1) {
            throw compiled.damaged();
        }
        return new CompiledTerms(
                DoubleArray.read(compiled, 0),
                spots,
                compiled.chars(4),
                entryStarts,
                compiled.section(6),
                facts[0] != 0);
    }

    public void write(Path file) throws IOException {
        List<ByteBuffer> sections = new ArrayList<>(keys.sections());
        sections.add(CompiledFile.bytesOf(spots));
        sections.add(CompiledFile.bytesOf(letters));
        sections.add(CompiledFile.bytesOf(entryStarts));
        sections.add(entryBytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(0));
        sections.add(CompiledFile.bytesOf(new int[] {hasAnchors ? 1 : 0}));
        CompiledFile.write(file, MAGIC, VERSION, sections);
    }

    /// Names the layout; compiled files of another layout are made again.
    public static String layout() {
        return "terms " + VERSION;
    }

    /// How many entries there are.
    public int size() {
        return entryStarts.length - 1;
    }

    /// All entries, in the order in which they were compiled.
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            entries.add(load(i).entry());
        }
        return entries;
    }

    /// The entries of a term, in whatever writing it is asked for, in the order in which they were
    /// compiled.
    public List<Entry> explain(String term) {
        String key = key(term);
        SortedSet<Integer> found = new TreeSet<>();
        int state = keys.find(key);
        if (state > 0 && keys.isWord(state)) {
            int writing = keys.value(state) - 1;
            do {
                writing++;
                if (!isAnchor(writing)) {
                    found.add(spots[2 * writing] & ENTRY);
                }
            } while (!isLast(writing));
        }
        // A pattern stands under its fixed beginning, not under what it is called; there are few.
        for (int writing = 0; hasAnchors && 2 * writing < spots.length; writing++) {
            if (isAnchor(writing) && isCalled(entryOf(writing).entry(), key)) {
                found.add(spots[2 * writing] & ENTRY);
            }
        }
        List<Entry> entries = new ArrayList<>(found.size());
        for (int index : found) {
            entries.add(load(index).entry());
        }
        return entries;
    }

    /// A term as it is looked up: folded, without spaces and invisible characters.
    static String key(String term) {
        return HanFold.fold(Reading.of(term.strip(), true).toString());
    }

    private static boolean isCalled(Entry entry, String key) {
        return key(entry.term()).equals(key)
                || entry.variants().stream().anyMatch(v -> key(v).equals(key));
    }

    DoubleArray keys() {
        return keys;
    }

    boolean isLast(int writing) {
        return spots[2 * writing] < 0;
    }

    boolean isAnchor(int writing) {
        return (spots[2 * writing] & ANCHOR) != 0;
    }

    /// The entry of a writing, read on first use.
    Loaded entryOf(int writing) {
        return load(spots[2 * writing] & ENTRY);
    }

    /// Whether the entry of a writing may be taken without looking at it.
    boolean isSimple(int writing) {
        return (spots[2 * writing] & SIMPLE) != 0;
    }

    /// Whether any term is a pattern.
    boolean hasAnchors() {
        return hasAnchors;
    }

    /// The entry itself of a writing.
    Entry bareEntryOf(int writing) {
        int index = spots[2 * writing] & ENTRY;
        Entry entry = bare[index];
        return entry != null ? entry : load(index).entry();
    }

    /// What replaces the entry of a writing; [#bareEntryOf] must have been asked before.
    String replacementOf(int writing) {
        return Objects.requireNonNull(replacements[spots[2 * writing] & ENTRY]);
    }

    private Loaded load(int index) {
        Loaded known = loaded[index];
        if (known != null) {
            return known;
        }
        int start = entryStarts[index];
        byte[] bytes = new byte[entryStarts[index + 1] - start];
        entryBytes.get(start, bytes);
        Entry entry = EntryBytes.decode(new String(bytes, StandardCharsets.UTF_8));
        Loaded fresh = new Loaded(entry, conditionOf(entry), echoes(entry));
        loaded[index] = fresh;
        replacements[index] = replacementOf(entry);
        bare[index] = entry;
        return fresh;
    }

    static String replacementOf(Entry entry) {
        String first = entry.plain().isEmpty() ? "" : entry.plain().getFirst();
        return first.equals(Entry.LEAVE_OUT) ? "" : first;
    }

    /// Whether `[start, end)` of a text is this writing, and not merely one that folds to the same.
    boolean fits(int writing, Reading reading, int start, int end) {
        int from = spots[2 * writing + 1];
        int length = end - start;
        boolean same = true;
        for (int i = 0; i < length && same; i++) {
            same = reading.original(start + i) == letters[from + i];
        }
        if (same) {
            return true;
        }
        if ((spots[2 * writing] & EXACT) != 0) {
            return false;
        }
        boolean simplified = false;
        for (int i = 0; i < length; i++) {
            simplified |= HanFold.isSimplifiedOnly(reading.original(start + i));
        }
        for (int i = 0; i < length; i++) {
            if (!HanFold.sameWriting(reading.original(start + i), letters[from + i], simplified)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "CompiledTerms[" + size() + " entries, " + keys + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledTerms that
                && keys.equals(that.keys)
                && Arrays.equals(spots, that.spots)
                && Arrays.equals(letters, that.letters)
                && entryBytes.equals(that.entryBytes);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
