package org.baihua.parse.draft;

import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.diff.Aspect;
import org.baihua.law.diff.ChangeReading;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// Decides what happens in a row of a comparison table.
///
/// The texts decide. 說明 is heard in two cases only: where a side has no text to read (a cell left
/// empty beside 「本條未修正。」), and where the changed words may be wording or substance. It is never
/// heard against the texts: a changed amount is an amendment, whatever 說明 calls it.
final class RowChange {

    /// Words of unclear weight up to this many characters are wording when 說明 says so.
    private static final int MOST_UNCLEAR = 60;

    private RowChange() {}

    static ChangeReading of(@Nullable Side proposed, @Nullable Side current, Passage explanation) {
        ChangeReading reading = ChangeReading.of(proposed, current);
        Statements says = Statements.of(explanation.text());
        if (isSilent(proposed) && current != null) {
            boolean stays = says.unchanged() && !explanation.text().contains("刪除");
            return reading.as(stays ? Change.UNCHANGED : Change.DELETED);
        }
        if (current == null) {
            return proposed != null && says.saysRenumberedOnly()
                    ? reading.as(Change.RENUMBERED)
                    : reading;
        }
        return switch (reading.change()) {
            case AMENDED ->
                    says.saysWordingOnly() && isUnclear(reading)
                            ? reading.as(Change.REWORDED)
                            : reading;
            case REWORDED -> {
                if (says.amends() && !says.wording() && reading.touches(Aspect.CONTENT)) {
                    yield reading.as(Change.AMENDED);
                }
                if (says.saysRenumberedOnly() && reading.renumbered() && isTypography(reading)) {
                    yield reading.as(Change.RENUMBERED);
                }
                if (says.saysUnchangedOnly() && isTypography(reading)) {
                    yield reading.as(reading.renumbered() ? Change.RENUMBERED : Change.UNCHANGED);
                }
                yield reading;
            }
            case RENUMBERED ->
                    says.saysWordingOnly() && reading.touches(Aspect.CITATIONS)
                            ? reading.as(Change.REWORDED)
                            : reading;
            case ADDED, DELETED, UNCHANGED -> reading;
        };
    }

    private static boolean isSilent(@Nullable Side proposed) {
        return proposed == null || Placeholders.isMark(Glyphs.squeeze(proposed.text().text()));
    }

    private static boolean isUnclear(ChangeReading reading) {
        for (Aspect aspect : reading.aspects()) {
            if (aspect.isSubstance() && aspect != Aspect.CONTENT) {
                return false;
            }
        }
        return reading.weight(Aspect.CONTENT) <= MOST_UNCLEAR;
    }

    /// Marks and glyphs only: what a drafter would not call a change.
    private static boolean isTypography(ChangeReading reading) {
        for (Aspect aspect : reading.aspects()) {
            if (aspect != Aspect.PUNCTUATION
                    && aspect != Aspect.CHARACTERS
                    && aspect != Aspect.NUMBERING
                    && aspect != Aspect.CITATIONS) {
                return false;
            }
        }
        return true;
    }
}
