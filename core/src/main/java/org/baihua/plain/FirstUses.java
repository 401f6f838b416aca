package org.baihua.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baihua.plain.PlainUnit.Note;
import org.baihua.plain.PlainUnit.Verdict;

/// Explains each term where the text first uses it, and nowhere else: an explanation that comes
/// with every paragraph is one that nobody reads.
final class FirstUses {

    private FirstUses() {}

    static List<PlainUnit> of(List<PlainUnit> units) {
        Set<String> explained = new HashSet<>();
        List<PlainUnit> once = new ArrayList<>();
        for (PlainUnit unit : units) {
            List<Note> notes =
                    unit.notes().stream().filter(note -> explained.add(note.entry())).toList();
            once.add(notes.size() == unit.notes().size() ? unit : with(unit, notes));
        }
        return once;
    }

    private static PlainUnit with(PlainUnit unit, List<Note> notes) {
        Verdict verdict =
                unit.verdict() == Verdict.ANNOTATED && notes.isEmpty()
                        ? Verdict.UNCHANGED
                        : unit.verdict();
        return new PlainUnit(
                unit.anchor(),
                unit.label(),
                unit.original(),
                unit.plain(),
                verdict,
                unit.edits(),
                unit.violations(),
                notes);
    }
}
