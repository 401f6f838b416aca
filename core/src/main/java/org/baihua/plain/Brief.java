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
/// short. A sentence that leads to a list names the first of its items where they are short: 應備下列文件
/// says nothing alone. Nothing is put in other words, so nothing can be added.
final class Brief {

    /// Two sentences are kept when they have no more characters than this together.
    private static final int SHORT = 90;

    /// An item that may be named in the sentence has no more characters than this and no pause.
    private static final int ITEM = 22;

    /// So many items are named.
    private static final int NAMED = 3;

    private static final List<String> PENALTIES = List.of("罰鍰", "罰金", "徒刑", "拘役", "處罰");

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
        List<PlainUnit> items = items(units);
        List<String> named = plain.endsWith("：") ? named(items) : List.of();
        List<String> omitted = omitted(units, items.size(), named.size(), kept);
        if (!named.isEmpty()) {
            boolean chains = named.stream().anyMatch(item -> item.indexOf('、') >= 0);
            plain += String.join(chains ? "；" : "、", named);
            plain += named.size() < items.size() ? "等 " + items.size() + " 項。" : "。";
        } else if (plain.endsWith("：")) {
            // A list that is left out must not seem to follow.
            plain = plain.substring(0, plain.length() - 1) + "。";
        }
        String said = plain + left(omitted);
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

    private static String left(List<String> omitted) {
        if (omitted.isEmpty()) {
            return "";
        }
        String left = String.join("、", omitted);
        return "（另有" + (Character.isDigit(left.charAt(0)) ? " " : "") + left + "，見原文）";
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

    /// The items of the list to which the first paragraph leads.
    private static List<PlainUnit> items(List<PlainUnit> units) {
        Anchor first = units.getFirst().anchor();
        return units.subList(1, units.size()).stream()
                .filter(unit -> unit.anchor().parts().size() == 3)
                .filter(unit -> unit.anchor().parts().get(1).equals(first.parts().get(1)))
                .toList();
    }

    /// The first items, where each can be said in a word; none where the first two cannot.
    private static List<String> named(List<PlainUnit> items) {
        List<String> named = new ArrayList<>();
        for (PlainUnit item : items) {
            String text = item.plain().strip();
            if (text.endsWith("。") || text.endsWith("；")) {
                text = text.substring(0, text.length() - 1);
            }
            boolean said =
                    text.length() > 1
                            && text.length() <= ITEM
                            && text.chars().noneMatch(c -> "，。；：！？\n（）".indexOf(c) >= 0);
            if (!said || named.size() == NAMED && items.size() > NAMED) {
                break;
            }
            named.add(text);
        }
        return named.size() > 1 || named.size() == items.size() ? named : List.of();
    }

    /// @param items how many items the first list has
    /// @param named how many of them are named
    private static List<String> omitted(List<PlainUnit> units, int items, int named, int kept) {
        List<String> omitted = new ArrayList<>();
        PlainUnit first = units.getFirst();
        String rest = first.plain().substring(kept);
        int sentences = (int) rest.chars().filter(c -> c == '。').count();
        if (rest.contains("但")) {
            omitted.add("例外");
        } else if (sentences > 0) {
            omitted.add("補充規定 " + sentences + " 句");
        }
        int paragraphs = 0;
        boolean closing = false;
        boolean penalty = false;
        for (PlainUnit unit : units.subList(1, units.size())) {
            if (unit.anchor().equals(first.anchor())) {
                closing = true;
            } else if (unit.anchor().parts().size() <= 2) {
                paragraphs++;
                penalty |= PENALTIES.stream().anyMatch(unit.original().text()::contains);
            }
        }
        if (items > named) {
            omitted.add((items - named) + " 款內容");
        }
        if (closing) {
            omitted.add("款後的規定");
        }
        if (paragraphs > 0) {
            omitted.add("其他 " + paragraphs + " 項規定" + (penalty ? "（含罰則）" : ""));
        }
        return omitted;
    }
}
