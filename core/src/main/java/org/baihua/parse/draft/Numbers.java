package org.baihua.parse.draft;

import java.util.OptionalLong;
import org.baihua.law.Numeral;

/// Small whole numbers in labels.
final class Numbers {

    private Numbers() {}

    /// Where the number that begins at `from` ends; `from` itself when there is none.
    static int end(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Numeral.isDigitOrUnit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The value of `text`, or -1 when it is not a number that a label could have.
    static int value(CharSequence text) {
        OptionalLong number = text.length() > 12 ? OptionalLong.empty() : Numeral.parse(text);
        return number.isPresent() && number.getAsLong() < 100_000 ? (int) number.getAsLong() : -1;
    }
}
