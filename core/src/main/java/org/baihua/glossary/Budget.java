package org.baihua.glossary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lets a regular expression of a glossary look at a text only so often.
///
/// A glossary may come from anywhere, and its pattern may backtrack without end. One that runs out
/// of budget does not match.
final class Budget implements CharSequence {

    private static final int LOOKS = 20_000;

    private static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SpentException() {
            super("pattern looked too often", null, false, false);
        }
    }

    private final CharSequence text;
    private int looks;

    private Budget(CharSequence text) {
        this.text = text;
    }

    static boolean find(Pattern pattern, CharSequence text) {
        try {
            return pattern.matcher(new Budget(text)).find();
        } catch (SpentException e) {
            return false;
        }
    }

    /// Whether the pattern matches from the matcher's region on. The matcher must have been made by
    /// [#matcher].
    static boolean lookingAt(Matcher matcher) {
        try {
            return matcher.lookingAt();
        } catch (SpentException e) {
            return false;
        }
    }

    static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Budget(text)).useTransparentBounds(true);
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new SpentException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
