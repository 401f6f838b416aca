package org.baihua.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baihua.law.Citation;
import org.baihua.plain.PlainUnit.Note;
import org.baihua.plain.PlainUnit.Verdict;

/// Says which law 本法 is. An amendment of some articles does not print 第一條, which would say it, and
/// a reader of 本法第二十條 has nowhere to look; the notice told the parser.
final class ParentActs {

    /// How a regulation calls the law on which it rests, each with what that law's name ends in.
    private static final Map<String, String> WORDS = Map.of("本法", "法", "本條例", "條例", "本通則", "通則");

    private ParentActs() {}

    /// The units, those that say 本法 with a note on which law it is, unless the text itself tells.
    static List<PlainUnit> explained(List<PlainUnit> units, List<Citation> citations) {
        Map<String, String> acts = acts(units, citations);
        if (acts.isEmpty()) {
            return units;
        }
        List<PlainUnit> explained = new ArrayList<>();
        for (PlainUnit unit : units) {
            List<Note> notes = new ArrayList<>();
            acts.forEach((word, act) -> {
                if (unit.plain().contains(word)) {
                    notes.add(new Note(word, "這裡指「" + act + "」", "act:" + word));
                }
            });
            notes.addAll(unit.notes());
            explained.add(notes.size() == unit.notes().size() ? unit : with(unit, notes));
        }
        return explained;
    }

    private static Map<String, String> acts(List<PlainUnit> units, List<Citation> citations) {
        Map<String, String> acts = new TreeMap<>();
        Set<String> told = new HashSet<>();
        for (String word : WORDS.keySet()) {
            if (units.stream().anyMatch(unit -> tells(unit.original().text(), word))) {
                told.add(word);
            }
        }
        for (Citation citation : citations) {
            String law = citation.law();
            if (law == null || law.startsWith("本") || law.endsWith("辦法")) {
                continue;
            }
            WORDS.forEach((word, ending) -> {
                if (law.endsWith(ending)
                        && !told.contains(word)
                        && !acts.containsKey(word)
                        && isBehind(word, citation, units)) {
                    acts.put(word, law);
                }
            });
        }
        return acts;
    }

    /// 食品衛生管理法（以下簡稱本法）
    private static boolean tells(String text, String word) {
        int at = text.indexOf(word);
        return at >= 0 && (text.contains("稱" + word) || text.contains("稱「" + word));
    }

    /// Whether the reference is written with the word: 本法第二十條.
    private static boolean isBehind(String word, Citation citation, List<PlainUnit> units) {
        String written = word + citation.text();
        return units.stream()
                .anyMatch(unit ->
                        unit.anchor().equals(citation.at())
                                && unit.original().text().contains(written));
    }

    private static PlainUnit with(PlainUnit unit, List<Note> notes) {
        return new PlainUnit(
                unit.anchor(),
                unit.label(),
                unit.original(),
                unit.plain(),
                unit.verdict() == Verdict.UNCHANGED ? Verdict.ANNOTATED : unit.verdict(),
                unit.edits(),
                unit.violations(),
                notes);
    }
}
