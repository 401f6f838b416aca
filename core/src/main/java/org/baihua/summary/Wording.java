package org.baihua.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.plain.Edit;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Span;

/// The plain words for a sentence of the draft: those of the plain text, which has passed the
/// contract, or else the sentence's own.
final class Wording {

    /// Where a sentence of the original stands.
    private record Source(PlainUnit unit, int start, int end) {}

    /// （一） at the start of a part; not 第一項（一）, which is a reference.
    private static final Pattern ITEM =
            Pattern.compile("(?<=^|[\\s　\u00a0：。；])[（(][一二三四五六七八九十]{1,3}[）)]\\s*");

    private final Map<String, Source> sentences = new HashMap<>();
    private final Plainly plainly;

    Wording(PlainText plain, Plainly plainly) {
        this.plainly = plainly;
        for (PlainUnit unit : plain.units()) {
            if (unit.verdict() == Verdict.REWRITTEN) {
                learn(unit);
            }
        }
    }

    private void learn(PlainUnit unit) {
        String original = unit.original().text();
        for (Span sentence : Clauses.sentences(original)) {
            int start = sentence.start();
            int end = sentence.end();
            while (start < end && Character.isWhitespace(original.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(original.charAt(end - 1))) {
                end--;
            }
            sentences.putIfAbsent(original.substring(start, end), new Source(unit, start, end));
        }
        sentences.putIfAbsent(original.strip(), new Source(unit, 0, original.length()));
    }

    /// Where a boundary between words of the original stands in the plain text; -1 when an edit
    /// reaches over it. Words put in at a boundary belong to what follows, save at the very end.
    private static int toPlain(PlainUnit unit, int offset) {
        int shift = 0;
        boolean atEnd = offset == unit.original().length();
        for (Edit edit : unit.edits()) {
            Span original = edit.original();
            boolean before =
                    original.end() < offset
                            || (original.end() == offset && (atEnd || !original.isEmpty()));
            if (before) {
                shift = edit.plain().end() - original.end();
            } else if (original.start() < offset) {
                return -1;
            } else {
                break;
            }
        }
        return offset + shift;
    }

    /// A sentence of the law.
    String law(String sentence) {
        String bare = sentence.strip();
        return part(bare, 0, bare.length());
    }

    /// The part `[from, to)` of a sentence; its own words where it has no plain ones, or where
    /// these cannot be cut there.
    String part(String sentence, int from, int to) {
        String own = sentence.substring(from, to).strip();
        Source source = sentences.get(sentence);
        if (source == null) {
            return own;
        }
        PlainUnit unit = source.unit;
        int start = toPlain(unit, source.start + from);
        int end = toPlain(unit, source.start + to);
        boolean good = start >= 0 && end >= start && end <= unit.plain().length();
        return good ? unit.plain().substring(start, end).strip() : own;
    }

    /// A sentence with the list that it leads into, in one line as long as that stays readable.
    String whole(Said said) {
        if (said.items().isEmpty()) {
            return law(said.text());
        }
        String lead = law(said.text()).replaceAll("[：。]$", "");
        StringBuilder joined = new StringBuilder(lead).append('：');
        int number = 0;
        for (String item : said.items()) {
            String words = law(item).replaceAll("[。；]$", "");
            if (words.isEmpty() || words.endsWith("：") || joined.length() + words.length() > 170) {
                return lead + "（共 " + said.items().size() + " 項，見條文）。";
            }
            joined.append(number == 0 ? "" : "；")
                    .append('(')
                    .append(++number)
                    .append(") ")
                    .append(words);
        }
        return joined.append('。').toString();
    }

    /// A sentence of the text in force, which the plain text does not hold.
    String inForce(String sentence) {
        return plainly.law(sentence);
    }

    /// A paragraph of 總說明.
    String explanation(String paragraph) {
        if (paragraph.isEmpty()) {
            return "";
        }
        // Each （一） is a sentence of its own, whatever mark the drafter put before it.
        StringBuilder said = new StringBuilder();
        Matcher label = ITEM.matcher(paragraph);
        int from = 0;
        while (label.find()) {
            if (label.start() > from) {
                said.append(plainly.explanation(paragraph.substring(from, label.start())));
            }
            said.append(label.group());
            from = label.end();
        }
        return said.append(plainly.explanation(paragraph.substring(from))).toString();
    }
}
