package org.baihua.plain;

import java.util.List;
import org.baihua.law.Anchor;
import org.baihua.plain.contract.Violation;
import org.baihua.source.Passage;

/// One unit of law — a 項, 款, 目 or 細目 with its own text — and its plain version.
///
/// @param anchor where it stands
/// @param label its label as printed, possibly empty
/// @param original its text
/// @param plain its plain text; the original where the verdict is not [Verdict#REWRITTEN]
/// @param verdict what became of it
/// @param edits what was changed, in order of the original
/// @param violations what the contract says; errors only beside [Verdict#FALLBACK], and then of the
///   version that was not published
/// @param notes terms explained here, because the text uses them here first
public record PlainUnit(
        Anchor anchor,
        String label,
        Passage original,
        String plain,
        Verdict verdict,
        List<Edit> edits,
        List<Violation> violations,
        List<Note> notes) {

    public PlainUnit {
        edits = List.copyOf(edits);
        violations = List.copyOf(violations);
        notes = List.copyOf(notes);
    }

    /// What stands before each line of a list inside a plain text; old encodings have it, too.
    public static final String BULLET = "●";

    /// One line of a plain text.
    ///
    /// @param text without its bullet
    /// @param item whether it is one line of a list
    public record Line(String text, boolean item) {}

    /// The lines of the plain text: most have one; a chain that became a list has one for what
    /// leads to it and one for each thing.
    public List<Line> lines() {
        return plain.lines()
                .map(line ->
                        line.startsWith(BULLET)
                                ? new Line(line.substring(BULLET.length()), true)
                                : new Line(line, false))
                .toList();
    }

    /// What became of a unit.
    public enum Verdict {
        /// Written anew; the contract holds.
        REWRITTEN,
        /// Left as it is, with explanations of terms that it is the first to use.
        ANNOTATED,
        /// Nothing to do.
        UNCHANGED,
        /// A rewrite was tried and broke the contract: the original, with explanations.
        FALLBACK
    }

    /// A term explained at its first use.
    ///
    /// @param term as it stands in the plain text
    /// @param gloss what it means
    /// @param entry the glossary entry's id
    public record Note(String term, String gloss, String entry) {}
}
