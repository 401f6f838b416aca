package org.baihua.glossary.harvest;

import java.util.List;
import org.baihua.glossary.Entry;

/// What a law says that a word means in it.
///
/// @param term the word
/// @param meaning what it means, or the full name that it stands for
/// @param variants short names that the law introduces for it in the same place
/// @param kind whether it is defined or abbreviated
/// @param law the law's name
/// @param article the article's label, without spaces
/// @param doubtful whether what the short name stands for may begin elsewhere
public record Definition(
        String term,
        String meaning,
        List<String> variants,
        Kind kind,
        String law,
        String article,
        boolean doubtful) {

    /// How a law gives a meaning to a word.
    public enum Kind {
        /// 所稱…指…
        DEFINED,
        /// 以下簡稱…
        ABBREVIATED
    }

    public Definition {
        variants = List.copyOf(variants);
    }

    /// The definition as a glossary entry that explains and never replaces.
    public Entry entry() {
        return new Entry(
                term + "＠" + law + article,
                term,
                variants,
                List.of(),
                meaning,
                switch (kind) {
                    case DEFINED -> Entry.Kind.DEFINITION;
                    case ABBREVIATED -> Entry.Kind.ABBREVIATION;
                },
                Entry.Safety.NO,
                "",
                Entry.Register.BOTH,
                law,
                false,
                "",
                law + article,
                "");
    }
}
