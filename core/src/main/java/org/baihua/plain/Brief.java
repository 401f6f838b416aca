package org.baihua.plain;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Anchor;
import org.baihua.plain.PlainUnit.Note;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Passage;

/// Cuts the plain version of a law down to one or two sentences an article, and says what it leaves
/// out.
///
/// What is kept is kept whole: the first sentence of the article, and the second where both are
/// short. Nothing is put in other words, so nothing can be added.
final class Brief {

    /// Two sentences are kept when they have no more characters than this together.
    private static final int SHORT = 90;

    private Brief() {}

    static List<PlainUnit> of(List<PlainUnit> units) {
        List<PlainUnit> brief = new ArrayList<>();
        for (int i = 0; i < units.size(); ) {
            int end = i + 1;
            while (end < units.size() && sameArticle(units.get(i), units.get(end))) {
                end++;
            }
            brief.add(article(units.subList(i, end)));
            i = end;
        }
        return brief;
    }

    private static boolean sameArticle(PlainUnit first, PlainUnit other) {
        return first.anchor().article().equals(other.anchor().article());
    }

    private static PlainUnit article(List<PlainUnit> units) {
        PlainUnit first = units.getFirst();
        int kept = firstSentences(first.plain());
        String plain = first.plain().substring(0, kept);
        List<String> omitted = omitted(units, kept);
        if (plain.endsWith("：")) {
            // A list that is left out must not seem to follow.
            plain = plain.substring(0, plain.length() - 1) + "。";
        }
        String said =
                omitted.isEmpty() ? plain : plain + "（另有" + String.join("、", omitted) + "，見原文）";
        List<Edit> edits =
                first.edits().stream().filter(edit -> edit.plain().end() <= kept).toList();
        List<Note> notes =
                first.notes().stream().filter(note -> said.contains(note.term())).toList();
        Verdict verdict =
                omitted.isEmpty() || first.verdict() == Verdict.FALLBACK
                        ? first.verdict()
                        : Verdict.REWRITTEN;
        return new PlainUnit(
                Anchor.of(first.anchor().article()),
                first.label(),
                Passage.join("\n", units.stream().map(PlainUnit::original).toList()),
                said,
                verdict,
                edits,
                first.violations(),
                notes);
    }

    /// Where the sentences end that are kept.
    private static int firstSentences(String plain) {
        int first = plain.indexOf('。') + 1;
        if (first == 0) {
            return plain.length();
        }
        int second = plain.indexOf('。', first) + 1;
        return second > 0 && second <= SHORT ? second : first;
    }

    private static List<String> omitted(List<PlainUnit> units, int kept) {
        List<String> omitted = new ArrayList<>();
        PlainUnit first = units.getFirst();
        String rest = first.plain().substring(kept);
        int sentences = (int) rest.chars().filter(c -> c == '。').count();
        if (rest.contains("但")) {
            omitted.add("例外");
        } else if (sentences > 0) {
            omitted.add("補充規定 " + sentences + " 句");
        }
        int items = 0;
        int paragraphs = 0;
        boolean penalty = false;
        for (PlainUnit unit : units.subList(1, units.size())) {
            if (unit.anchor().parts().size() <= 2) {
                paragraphs++;
                penalty |= unit.original().text().contains("罰");
            } else if (unit.anchor().parts().get(1).equals(first.anchor().parts().get(1))) {
                items++;
            }
        }
        if (items > 0) {
            omitted.add("各款 " + items + " 項內容");
        }
        if (paragraphs > 0) {
            omitted.add("其他 " + paragraphs + " 項規定" + (penalty ? "（含罰則）" : ""));
        }
        return omitted;
    }
}
