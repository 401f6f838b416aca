package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import org.baihua.glossary.Entry.Register;
import org.baihua.source.Span;
import org.baihua.text.Sentence;

/// A sentence that is too long for its register.
///
/// The limits are the ninetieth percentiles that were counted: 69 characters over all law in force,
/// and about a hundred in explanations, rounded up so that nine sentences in ten pass.
///
/// @param lawLimit characters (code points, white space aside) that a sentence of 條文 may have; a
///   Latin word or a number counts as one, as word processors count
/// @param explanationLimit the same for 說明 and 公告
public record LongSentenceRule(int lawLimit, int explanationLimit) implements Rule {

    public static final LongSentenceRule USUAL = new LongSentenceRule(90, 120);

    @Override
    public String id() {
        return CheckMessage.LONG_SENTENCE.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        for (Stretch stretch : document.stretches()) {
            int limit = stretch.register() == Register.LAW ? lawLimit : explanationLimit;
            if (stretch.text().length() <= limit) {
                continue;
            }
            for (Sentence sentence : stretch.sentences()) {
                if (sentence.text().length() <= limit) {
                    continue;
                }
                int length = visible(sentence.text());
                Span span = stretch.text().originOf(sentence.span().start(), sentence.span().end());
                if (length > limit && span != null) {
                    found.accept(
                            new Finding(
                                    id(),
                                    Level.WARNING,
                                    "",
                                    sentence.text(),
                                    "",
                                    span,
                                    document.placeAt(span.start()),
                                    CheckMessage.LONG_SENTENCE,
                                    List.of(length, limit),
                                    List.of()));
                }
            }
        }
    }

    private static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean goesOn = isLatin(c) && i > 0 && isLatin(text.charAt(i - 1));
            visible += goesOn || Character.isWhitespace(c) || Character.isLowSurrogate(c) ? 0 : 1;
        }
        return visible;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
