package org.baihua.text;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Span;

/// Cuts Chinese text into words: of all ways to cut a stretch of Han characters, the one whose
/// words are the most likely together.
///
/// This is the route of jieba without its hidden Markov model, which guesses words that no
/// dictionary has and is wrong on legal prose more often than right. Numerals (十二萬, 第十五) are one
/// word each, as are Latin words and numbers. Safe for use by many threads.
public final class Segmenter {

    /// The likelihood of a numeral, about that of an ordinary word of two characters.
    static final float NUMERAL = -9f;

    private final Dictionary dictionary;

    public Segmenter(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The words of `text` in order; white space and invisible characters are no words.
    public List<Token> segment(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        int length = text.length();
        char[] folded = new char[length];
        for (int i = 0; i < length; i++) {
            folded[i] = HanFold.fold(text.charAt(i));
        }
        Route route = new Route(dictionary);
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            int end = i + 1;
            if (HanFold.isHan(c)) {
                while (end < length && HanFold.isHan(text.charAt(end))) {
                    end++;
                }
                route.run(folded, i, end);
                for (int word = i; word < end; word = route.next(word)) {
                    add(tokens, text, word, route.next(word), route.known(word));
                }
            } else if (HanFold.isAlphanumeric(c)) {
                end = alphanumericEnd(text, i);
                add(tokens, text, i, end, true);
            } else if (HanFold.classOf(c) == 0 && !Character.isWhitespace(c)
                    || HanFold.classOf(c) == HanFold.MARKUP) {
                add(tokens, text, i, end, false);
            }
            i = end;
        }
        return tokens;
    }

    private static void add(
            List<Token> tokens, CharSequence text, int start, int end, boolean known) {
        tokens.add(new Token(new Span(start, end), text.subSequence(start, end).toString(), known));
    }

    /// A decimal point or a thousands separator between two digits does not end a number.
    private static int alphanumericEnd(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = HanFold.standard(text.charAt(end));
            boolean inside =
                    HanFold.isAlphanumeric(c)
                            || (c == '.' || c == ',')
                                    && end + 1 < text.length()
                                    && isDigit(text.charAt(end - 1))
                                    && isDigit(text.charAt(end + 1));
            if (!inside) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        char standard = HanFold.standard(c);
        return standard >= '0' && standard <= '9';
    }
}
