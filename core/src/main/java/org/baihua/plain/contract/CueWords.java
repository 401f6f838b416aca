package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.List;

/// The rows of `cues.tsv`: phrases of law and of everyday language, and what they can mean.
final class CueWords {

    static final Lexicon<Cue> CUES = cues();

    private CueWords() {}

    /// What a phrase can mean; no sense at all for words in which a cue is only a part.
    record Cue(List<Sense> senses, boolean optional) {}

    /// Reads the `senses` cell: alternatives with `/`, `?` at the end for often none of it.
    static Cue read(String cell) {
        if (cell.equals("-")) {
            return new Cue(List.of(), true);
        }
        boolean optional = cell.endsWith("?");
        List<Sense> senses = new ArrayList<>();
        for (String name : (optional ? cell.substring(0, cell.length() - 1) : cell).split("/")) {
            senses.add(Sense.valueOf(name));
        }
        return new Cue(List.copyOf(senses), optional);
    }

    /// A phrase in several rows means one of all their senses.
    private static Lexicon<Cue> cues() {
        Lexicon<Cue> cues = new Lexicon<>();
        Lexicon.rows(
                "cues.tsv",
                row -> {
                    Cue cue = read(row[0]);
                    for (String phrase : Lexicon.parts(row[1])) {
                        Lexicon.Hit<Cue> known = cues.at(phrase, 0);
                        if (known != null && known.end() == phrase.length()) {
                            cues.add(phrase, merge(known.value(), cue));
                        } else {
                            cues.add(phrase, cue);
                        }
                    }
                });
        return cues;
    }

    /// A word that needs an answer needs it in all its senses; what is only a part of another word
    /// gives way to what is a cue.
    private static Cue merge(Cue a, Cue b) {
        if (a.senses.isEmpty() || b.senses.isEmpty()) {
            return a.senses.isEmpty() ? b : a;
        }
        Cue first = a.optional && !b.optional ? b : a;
        List<Sense> senses = new ArrayList<>(first.senses);
        for (Sense sense : (first == a ? b : a).senses) {
            if (!senses.contains(sense)) {
                senses.add(sense);
            }
        }
        return new Cue(List.copyOf(senses), a.optional && b.optional);
    }
}
