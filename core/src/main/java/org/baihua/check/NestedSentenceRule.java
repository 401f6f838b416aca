package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import org.baihua.source.Span;
import org.baihua.text.Sentence;

/// A sentence that stacks conditions and exceptions, or brackets in brackets.
///
/// @param limit how many conditions and exceptions a sentence may hold
public record NestedSentenceRule(int limit) implements Rule {

    /// 鄉（鎮、市、區）
    private static final int LONGEST_PART = 8;

    /// 焚化（資源回收）廠
    private static final int LONGEST_IN_WORD = 4;

    /// （ 92.5公分 ）
    private static final int LONGEST_MEASURE = 12;

    /// What a formula holds and a sentence does not.
    private static final String FORMULA = "＝=√×÷＋";

    public static final NestedSentenceRule USUAL = new NestedSentenceRule(4);

    @Override
    public String id() {
        return CheckMessage.NESTED_SENTENCE.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        for (Stretch stretch : document.stretches()) {
            // What a stretch as a whole does not have, none of its sentences has.
            if (!stretch.has(Stretch.BRACKET | Stretch.CONDITION)
                    || markers(stretch.text().text()) <= limit
                            && (!stretch.has(Stretch.BRACKET)
                                    || bracketDepth(stretch.text().text()) <= 1)) {
                continue;
            }
            for (Sentence sentence : stretch.sentences()) {
                int markers = markers(sentence.text());
                boolean nested = markers <= limit && bracketDepth(sentence.text()) > 1;
                if (markers <= limit && !nested) {
                    continue;
                }
                Span span = stretch.text().originOf(sentence.span().start(), sentence.span().end());
                if (span == null) {
                    continue;
                }
                if (markers > limit) {
                    found.accept(
                            finding(
                                    document,
                                    sentence,
                                    span,
                                    CheckMessage.NESTED_SENTENCE,
                                    List.of(markers, limit)));
                } else {
                    found.accept(
                            finding(
                                    document,
                                    sentence,
                                    span,
                                    CheckMessage.NESTED_BRACKETS,
                                    List.of()));
                }
            }
        }
    }

    private Finding finding(
            Checked document,
            Sentence sentence,
            Span span,
            CheckMessage message,
            List<Object> arguments) {
        return new Finding(
                id(),
                Level.INFO,
                "",
                sentence.text(),
                "",
                span,
                document.placeAt(span.start()),
                message,
                arguments,
                List.of());
    }

    /// How many conditions and exceptions open: 者，／時，／…外，／，如…／，但…／不在此限／始得／另有規定.
    private static int markers(String text) {
        int markers = 0;
        int quoted = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            // What another law says is no condition of this sentence.
            quoted += before == '「' || before == '『' ? 1 : 0;
            quoted -= quoted > 0 && (before == '」' || before == '』') ? 1 : 0;
            if (quoted > 0) {
                continue;
            }
            switch (text.charAt(i)) {
                case '，' -> markers += before == '者' || before == '時' || before == '外' ? 1 : 0;
                case '如', '倘', '但', '惟' ->
                        markers += before == '，' || before == '。' || before == '；' ? 1 : 0;
                case '限' -> markers += text.startsWith("不在此", i - 3) ? 1 : 0;
                case '得' -> markers += before == '始' ? 1 : 0;
                case '定' -> markers += text.startsWith("另有規", i - 3) ? 1 : 0;
                default -> {}
            }
        }
        return markers;
    }

    /// How deep brackets stand in brackets. One around a character or two is part of a word: 機關（構）,
    /// 鄉（鎮、市）公所 in a bracket is not deep, nor is dB（A）; a formula or a table drawn with lines is no
    /// sentence.
    private static int bracketDepth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Prose.isDrawn(c) || FORMULA.indexOf(c) >= 0) {
                return 0;
            }
            if (c == '（' || c == '(') {
                int close = closeOf(text, i);
                if (depth > 0 && close == 0) {
                    close = aside(text, i);
                }
                if (close > 0) {
                    i = close;
                    continue;
                }
                deepest = Math.max(deepest, ++depth);
            } else if ((c == '）' || c == ')') && depth > 0) {
                depth--;
            }
        }
        return deepest;
    }

    /// Where a bracket closes that nobody trips over: an area code, a formula of chemistry, the
    /// English of a word, a measure (92.5公分), an address in the network, the middle of a word
    /// (焚化（資源回收）廠), the number of an item. 0 for any other, and one that is never closed is none.
    private static int aside(String text, int open) {
        boolean chinese = false;
        boolean digit = false;
        boolean label = true;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                int length = i - open - 1;
                boolean inWord =
                        length <= LONGEST_IN_WORD
                                && i + 1 < text.length()
                                && Character.isIdeographic(text.charAt(i + 1))
                                && "及與或和之等".indexOf(text.charAt(i + 1)) < 0;
                boolean measure = digit && length <= LONGEST_MEASURE;
                boolean address = text.indexOf("http", open) >= 0 && text.indexOf("http", open) < i;
                return !chinese || inWord || measure || address || label ? i : 0;
            }
            if (c == '（' || c == '(') {
                return 0;
            }
            chinese |= Character.isIdeographic(c);
            label &= "一二三四五六七八九十".indexOf(c) >= 0;
            digit |= c >= '0' && c <= '9' || c >= '０' && c <= '９';
        }
        return text.length() - 1;
    }

    /// Where a bracket around a character or two, or a list of single characters, closes; 0 for any
    /// other.
    private static int closeOf(String text, int open) {
        for (int i = open + 1; i < text.length() && i <= open + LONGEST_PART; i++) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                return i;
            }
            boolean listed = (i - open) % 2 == 0 && c == '、';
            if (c == '（' || c == '(' || i - open > 2 && (i - open) % 2 == 0 && !listed) {
                return 0;
            }
            if (i - open > 2 && text.charAt(open + 2) != '、') {
                return 0;
            }
        }
        return 0;
    }
}
