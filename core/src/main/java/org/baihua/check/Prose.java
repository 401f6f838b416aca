package org.baihua.check;

import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.Entry.Register;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.law.Provision;
import org.baihua.source.Passage;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// A document's prose, told apart by what it is for: 條文 and 說明 are written in different registers,
/// and the text in force (現行條文) is not up for change.
///
/// @param regions in text order; they do not overlap; text outside all of them counts as both
///   registers
public record Prose(List<Region> regions) {

    /// A stretch of the source in one register.
    ///
    /// @param span offsets into the source's text
    /// @param register what it is written as; null for text that is not to be checked
    public record Region(Span span, @Nullable Register register) {}

    public Prose {
        regions = List.copyOf(regions);
    }

    /// Whether a character draws the lines of a table: what stands between is no sentence.
    static boolean isDrawn(char c) {
        return c >= '\u2500' && c <= '\u257F';
    }

    /// The register in which the text at `offset` is written, or null when it is not to be checked.
    public @Nullable Register registerAt(int offset) {
        int low = 0;
        int high = regions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Region region = regions.get(middle);
            if (offset < region.span.start()) {
                high = middle - 1;
            } else if (offset >= region.span.end()) {
                low = middle + 1;
            } else {
                return region.register;
            }
        }
        return Register.BOTH;
    }

    /// Sorts the parts of a draft into registers.
    public static Prose of(Draft draft) {
        List<Region> found = new ArrayList<>();
        boolean points = isPoints(draft);
        for (Provision provision : draft.statute().provisions()) {
            addProvision(provision, registerOf(provision, points), found);
        }
        for (ComparisonRow row : draft.comparison()) {
            ComparisonRow.Side proposed = row.proposed();
            if (proposed != null) {
                add(proposed.text(), Register.LAW, found);
            }
            ComparisonRow.Side current = row.current();
            if (current != null) {
                add(current.label(), null, found);
                add(current.text(), null, found);
            }
            add(row.explanation(), Register.EXPLANATION, found);
        }
        Explanation explanation = draft.explanation();
        if (explanation != null) {
            add(explanation.background(), Register.EXPLANATION, found);
            for (Explanation.Point point : explanation.points()) {
                add(point.text(), Register.EXPLANATION, found);
            }
        }
        Notice notice = draft.notice();
        if (notice != null) {
            add(notice.subject(), Register.EXPLANATION, found);
            add(notice.legalBasis(), Register.EXPLANATION, found);
            for (Passage matter : notice.matters()) {
                add(matter, Register.EXPLANATION, found);
            }
        }
        return new Prose(disjoint(found));
    }

    private static void addProvision(Provision provision, Register register, List<Region> found) {
        if (!provision.level().isHeading()) {
            add(provision.text(), register, found);
        }
        for (Provision child : provision.children()) {
            addProvision(child, register, found);
        }
        add(provision.closing(), register, found);
    }

    /// Whether a text without a title is a list of points and has no 條: a letter, an explanation
    /// that somebody keeps in a file of its own, or the points of a rule. Nothing tells which.
    static boolean isPoints(Draft draft) {
        return draft.title().isEmpty()
                && draft.statute().articles().stream()
                        .noneMatch(article -> article.label().text().startsWith("第"));
    }

    /// In which register a part of a statute is written. What has no place in it may be anything.
    static Register registerOf(Provision provision, boolean points) {
        return points || provision.level() == org.baihua.law.Level.UNPLACED
                ? Register.BOTH
                : Register.LAW;
    }

    private static void add(Passage passage, @Nullable Register register, List<Region> found) {
        for (Passage.Piece piece : passage.pieces()) {
            found.add(
                    new Region(
                            new Span(piece.origin(), piece.origin() + piece.length()), register));
        }
    }

    private static List<Region> disjoint(List<Region> found) {
        found.sort((a, b) -> a.span.compareTo(b.span));
        List<Region> kept = new ArrayList<>();
        int last = 0;
        for (Region region : found) {
            int start = Math.max(region.span.start(), last);
            if (start < region.span.end()) {
                kept.add(new Region(new Span(start, region.span.end()), region.register));
                last = region.span.end();
            }
        }
        return kept;
    }
}
