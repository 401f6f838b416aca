package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Span;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;

/// A sentence that stacks conditions and exceptions, or brackets in brackets.
///
/// @param limit how many conditions and exceptions a sentence may hold
public record NestedSentenceRule(int limit) implements Rule {

    public static final NestedSentenceRule USUAL = new NestedSentenceRule(4);

    /// What opens a condition or an exception: 者，／時，／如…／但…／除…外／不在此限／非…不得.
    private static final Pattern MARKER =
            Pattern.compile("者，|時，|[，。；](?:如|倘|但|惟)|[^，。；]外，|不在此限|始得|另有規定");

    @Override
    public String id() {
        return CheckMessage.NESTED_SENTENCE.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        for (Checked.Stretch stretch : document.stretches()) {
            for (Sentence sentence : SentenceSplitter.split(stretch.text().text())) {
                Span span = stretch.text().originOf(sentence.span().start(), sentence.span().end());
                if (span == null) {
                    continue;
                }
                int markers = 0;
                for (Matcher m = MARKER.matcher(sentence.text()); m.find(); ) {
                    markers++;
                }
                if (markers > limit) {
                    found.accept(
                            finding(
                                    document,
                                    sentence,
                                    span,
                                    CheckMessage.NESTED_SENTENCE,
                                    List.of(markers, limit)));
                } else if (bracketDepth(sentence.text()) > 1) {
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
