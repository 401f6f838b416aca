package org.baihua.glossary;

import java.util.List;

/// One term of a glossary.
///
/// @param id stable within its glossary; the term itself unless two entries share a term
/// @param term as it is written officially
/// @param variants other writings of the same term
/// @param plain the words to use instead, the drop-in first; empty when the term is only explained.
///   The drop-in `∅` means that the term is left out
/// @param gloss what it means, for a citizen; possibly empty
/// @param kind what sort of word it is
/// @param safety whether it may be replaced
/// @param context the condition under which it may be replaced (or, for [Safety#NO], flagged), in
///   the notation of `docs/reference/glossary-conditions.md`; empty for none
/// @param register where it counts as jargon
/// @param domain subject, such as 稅務; empty for all
/// @param flagged false for words that are plain already and only explained where asked
/// @param note for glossary editors
/// @param source where the row comes from
/// @param glossary the name of the glossary that holds it
public record Entry(
        String id,
        String term,
        List<String> variants,
        List<String> plain,
        String gloss,
        Kind kind,
        Safety safety,
        String context,
        Register register,
        String domain,
        boolean flagged,
        String note,
        String source,
        String glossary) {

    /// The drop-in that means: leave the term out.
    public static final String LEAVE_OUT = "∅";

    public Entry {
        variants = List.copyOf(variants);
        plain = List.copyOf(plain);
    }

    /// What sort of word a term is.
    public enum Kind {
        OFFICIAL_JARGON("official jargon"),
        LEGAL_TERM("legal term of art"),
        ARCHAIC_CONNECTIVE("archaic connective"),
        ABBREVIATION("abbreviation"),
        LOAN("loan"),
        UNIFIED_CHARACTER("unified character"),
        UNIFIED_WORD("unified word"),
        DEFINITION("definition"),
        OTHER("other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// As written in glossary files.
        public String label() {
            return label;
        }
    }

    /// Whether a program may replace a term.
    public enum Safety {
        /// Wherever it occurs.
        YES,
        /// Only where its condition holds.
        CONTEXT,
        /// Never; it is explained.
        NO
    }

    /// Kinds of text in which words count differently.
    public enum Register {
        /// 條文
        LAW,
        /// 總說明、說明欄、公告
        EXPLANATION,
        BOTH;

        public boolean covers(Register asked) {
            return this == BOTH || asked == BOTH || this == asked;
        }
    }
}
