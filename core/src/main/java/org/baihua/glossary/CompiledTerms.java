package org.baihua.glossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baihua.glossary.ConditionParser.SyntaxException;
import org.baihua.glossary.Writings.Writing;
import org.baihua.text.CompiledFile;
import org.baihua.text.HanFold;
import org.jspecify.annotations.Nullable;

/// The terms of a glossary in the form that the matcher walks: all their writings, and the entries,
/// which stay bytes until one is found in a text.
///
/// Safe for use by many threads.
public final class CompiledTerms {

    private static final long MAGIC = 0x31_534D5245544842L; // "BHTERMS1"

    /// Goes up with every change of the layout or of what is folded into one.
    static final int VERSION = 5;

    private final Writings writings;
    private final int[] entryStarts;
    private final ByteBuffer entryBytes;
    private final boolean hasAnchors;

    /// What has been needed so far. Threads may load the same twice, which does no harm: what is
    /// loaded is immutable.
    private final @Nullable Loaded[] loaded;

    /// An entry that was needed, with its condition.
    ///
    /// @param echoes whether a plain word of the entry holds the term itself
    record Loaded(Entry entry, Condition condition, boolean echoes) {}

    private CompiledTerms(
            Writings writings, int[] entryStarts, ByteBuffer entryBytes, boolean hasAnchors) {
        this.writings = writings;
        this.entryStarts = entryStarts;
        this.entryBytes = entryBytes;
        int size = entryStarts.length - 1;
        this.loaded = new Loaded[size];
        this.hasAnchors = hasAnchors;
    }

    /// Compiles entries. Where two entries have the same term, both are kept, the first one first.
    public static CompiledTerms of(List<Entry> entries) {
        SortedMap<String, List<Writing>> byKey = new TreeMap<>();
        boolean anchors = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int flags =
                    (isExact(entry) ? Writings.EXACT : 0) | (isSimple(entry) ? Writings.SIMPLE : 0);
            String anchor = anchorOf(entry);
            if (anchor.isEmpty()) {
                add(byKey, entry.term(), i | flags);
                for (String variant : entry.variants()) {
                    add(byKey, variant, i | flags);
                }
            } else {
                add(byKey, anchor, i | flags | Writings.ANCHOR);
                anchors = true;
            }
        }
        EntryBytes bytes = EntryBytes.of(entries);
        return new CompiledTerms(Writings.of(byKey), bytes.starts(), bytes.bytes(), anchors);
    }

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
            boolean exact = (entry & Writings.EXACT) != 0;
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
        int[] entryStarts = compiled.ints(Writings.SECTIONS);
        int[] facts = compiled.ints(Writings.SECTIONS + 2);
        if (entryStarts.length == 0 || facts.length != 1) {
            throw compiled.damaged();
        }
        return new CompiledTerms(
                Writings.read(compiled, 0),
                entryStarts,
                compiled.section(Writings.SECTIONS + 1),
                facts[0] != 0);
    }

    public void write(Path file) throws IOException {
        List<ByteBuffer> sections = new ArrayList<>(writings.sections());
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
        for (int record = writings.find(key); record >= 0; ) {
            if (!writings.isAnchor(record)) {
                found.add(writings.entry(record));
            }
            record = writings.isLast(record) ? -1 : writings.after(record);
        }
        // A pattern stands under its fixed beginning, not under what it is called; there are few.
        for (int record = 0; hasAnchors && record < writings.size(); ) {
            if (writings.isAnchor(record) && isCalled(entryOf(record).entry(), key)) {
                found.add(writings.entry(record));
            }
            record = writings.after(record);
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

    Writings writings() {
        return writings;
    }

    /// The entry of a writing, read on first use.
    Loaded entryOf(int record) {
        return load(writings.entry(record));
    }

    /// Whether any term is a pattern.
    boolean hasAnchors() {
        return hasAnchors;
    }

    /// An entry by its number.
    Entry entry(int index) {
        return load(index).entry();
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
        return fresh;
    }

    static String replacementOf(Entry entry) {
        String first = entry.plain().isEmpty() ? "" : entry.plain().getFirst();
        return first.equals(Entry.LEAVE_OUT) ? "" : first;
    }

    @Override
    public String toString() {
        return "CompiledTerms[" + size() + " entries, " + writings + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledTerms that
                && writings.equals(that.writings)
                && entryBytes.equals(that.entryBytes);
    }

    @Override
    public int hashCode() {
        return writings.hashCode();
    }
}
