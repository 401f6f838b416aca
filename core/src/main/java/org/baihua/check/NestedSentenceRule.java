package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import org.baihua.source.Span;
import org.baihua.text.Sentence;

/// A sentence that stacks conditions and exceptions, or brackets in brackets.
///
/// @param limit how many conditions and exceptions a sentence may hold
public record NestedSentenceRule(int limit) implements Rule {

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
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
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

    private static int bracketDepth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                deepest = Math.max(deepest, ++depth);
            } else if ((c == '）' || c == ')') && depth > 0) {
                depth--;
            }
        }
        return deepest;
    }
}
