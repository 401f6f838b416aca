package org.baihua.glossary;

import java.util.ArrayList;
import java.util.List;
import org.baihua.text.JiebaWords;

/// Small glossaries for tests.
final class Terms {

    private Terms() {}

    /// Rows of `term\tplain`, all replaceable anywhere.
    static List<Entry> of(String... rows) {
        List<Entry> entries = new ArrayList<>();
        for (String row : rows) {
            String[] fields = row.split("\t", -1);
            entries.add(entry(fields[0], fields.length > 1 ? fields[1] : "", "", Entry.Safety.YES));
        }
        return entries;
    }

    static Entry entry(String term, String plain, String context, Entry.Safety safety) {
        return new Entry(
                term,
                term,
                List.of(),
                plain.isEmpty() ? List.of() : List.of(plain.split("｜")),
                "",
                Entry.Kind.OFFICIAL_JARGON,
                safety,
                context,
                Entry.Register.BOTH,
                "",
                true,
                "",
                "test",
                "test");
    }

    static TermMatcher matcher(List<Entry> entries) {
        return new TermMatcher(CompiledTerms.of(entries), JiebaWords.dictionary());
    }
}
