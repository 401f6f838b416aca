package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.plain.modality.Modality;

/// F10: words that a blind replacement of one character breaks: 溝渠 into 溝他, 公頃 into 公剛剛.
final class Breakage {

    private static final Lexicon<Row> WORDS = words();

    private Breakage() {}

    /// @param word the whole word
    /// @param broken what it becomes
    record Row(String word, List<String> broken, Invariant code) {}

    static void check(Facts original, Facts plain, Report report) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        Set<Row> rows = new HashSet<>();
        Map<Row, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < o.length(); i++) {
            Lexicon.Hit<Row> hit = WORDS.at(o, i);
            if (hit != null && isWord(o, i, hit) && rows.add(hit.value())) {
                first.put(hit.value(), i);
            }
        }
        for (Map.Entry<Row, Integer> entry : first.entrySet()) {
            Row row = entry.getKey();
            for (String broken : row.broken) {
                int at = p.indexOf(broken);
                if (at >= 0
                        && !o.contains(broken)
                        && (broken.length() > row.word.length()
                                || count(p, row.word) < count(o, row.word))) {
                    int from = entry.getValue();
                    report.bent(
                            row.code,
                            Level.ERROR,
                            Saying.WORD_BROKEN,
                            original.squeezed().span(from, from + row.word.length()),
                            plain.squeezed().span(at, at + broken.length()),
                            row.word,
                            broken);
                    break;
                }
            }
        }
    }

    /// Whether the characters make that word, and are no neighbours by accident: 得分|組, 應收|回.
    private static boolean isWord(String text, int start, Lexicon.Hit<Row> hit) {
        if (text.startsWith("應用", start)
                && start > 0
                && Content.isContent(text.charAt(start - 1))
                && hit.end() < text.length()
                && Content.isContent(text.charAt(hit.end()))
                && "程軟系科技服範推研開發領計管分實面層".indexOf(text.charAt(hit.end())) < 0) {
            // 應用圓形會議桌: 應, and what to use.
            return false;
        }
        for (int i = start; i < hit.end(); i++) {
            if (Modality.isAuxiliary(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static Lexicon<Row> words() {
        Lexicon<Row> words = new Lexicon<>();
        Lexicon.rows(
                "breakable.tsv",
                cells -> {
                    String character = cells[0];
                    for (String word : Lexicon.parts(cells[2])) {
                        List<String> broken = new ArrayList<>();
                        for (String plain : Lexicon.parts(cells[1])) {
                            broken.add(word.replace(character, plain));
                        }
                        words.add(
                                word,
                                new Row(word, List.copyOf(broken), Invariant.valueOf(cells[3])));
                    }
                });
        return words;
    }
}
