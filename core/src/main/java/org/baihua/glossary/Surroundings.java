package org.baihua.glossary;

import org.baihua.text.HanFold;

/// Knows the places where the text itself says what a term means, so that there is nothing to flag.
final class Surroundings {

    /// What a law writes before a short name that it introduces.
    private static final String[] INTRODUCES = {"簡稱", "併稱", "以下稱", "下稱", "合稱", "統稱"};

    /// What a law writes after a term that it defines.
    private static final String[] DEFINES = {
        "係指", "指", "謂", "係謂", "，指", "，係指", "，謂", "，為", "：指", "：係指", "：謂", "：", "，包括", "，係"
    };

    /// What begins an explanation in brackets.
    private static final String[] EXPLAINS = {
        "即", "指", "係指", "也就是", "就是", "亦即", "意指", "意思是", "又稱", "俗稱"
    };

    private static final int BRACKET = 60;

    private Surroundings() {}

    /// Whether anything stands beside the term that could define, explain or quote it. Almost
    /// always ordinary characters do, or the end of a clause.
    static boolean suspicious(Reading reading, int start, int end) {
        return start == 0
                || isSuspiciousBefore(reading.folded(start - 1))
                || end < reading.length() && isSuspiciousAfter(reading.folded(end));
    }

    private static boolean isSuspiciousBefore(char folded) {
        return HanFold.isHan(folded) ? folded == '称' : "。,;!?".indexOf(folded) < 0;
    }

    private static boolean isSuspiciousAfter(char folded) {
        return !HanFold.isHan(folded) && (isOpen(folded) || isQuote(folded));
    }

    /// Whether the law defines the term in this very place.
    static boolean define(Reading reading, int start, int end) {
        // Almost always an ordinary character stands before the term, and nothing is defined.
        if (start > 0 && reading.isHan(start - 1) && reading.folded(start - 1) != '称') {
            return false;
        }
        int left = start;
        while (left > 0 && isQuote(reading.original(left - 1))) {
            left--;
        }
        for (String word : INTRODUCES) {
            if (endsWith(reading, left, word)) {
                return true;
            }
        }
        int right = end;
        while (right < reading.length() && isQuote(reading.original(right))) {
            right++;
        }
        boolean called = endsWith(reading, left, "所稱");
        if (!called && !startsItem(reading, left)) {
            return false;
        }
        right = afterBracket(reading, right);
        for (String word : DEFINES) {
            // 指 begins 指定, 指派 and the like, which define nothing.
            if (startsWith(reading, right, word)
                    && !isVerb(reading, right + word.length(), word)
                    && (called || word.contains("指") || word.contains("謂"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Reading reading, int at, String word) {
        return word.endsWith("指")
                && at < reading.length()
                && "定派揮導示正明".indexOf(reading.standard(at)) >= 0;
    }

    /// Whether an item of a list begins here: only its label stands left in the clause.
    private static boolean startsItem(Reading reading, int at) {
        if (at == 0) {
            return true;
        }
        char before = reading.original(at - 1);
        return before == '、'
                || before == '）'
                || before == ')'
                || before == '.'
                || before == '．'
                || before == '\n'
                || before == ' ';
    }

    private static int afterBracket(Reading reading, int at) {
        if (at < reading.length() && isOpen(reading.original(at))) {
            int close = close(reading, at);
            return close < 0 ? at : close + 1;
        }
        return at;
    }

    /// Whether the text explains the term in brackets right after it, or the term itself is what
    /// stands in brackets after its explanation.
    static boolean explain(Reading reading, int start, int end, Entry entry) {
        int right = end;
        if (right < reading.length() && isQuote(reading.original(right))) {
            right++;
        }
        if (right < reading.length() && isOpen(reading.original(right))) {
            int close = close(reading, right);
            if (close > 0 && explains(reading, right + 1, close, entry)) {
                return true;
            }
        }
        boolean inBrackets =
                start > 0
                        && isOpen(reading.original(start - 1))
                        && end < reading.length()
                        && isClose(reading.original(end));
        if (inBrackets) {
            for (String plain : entry.plain()) {
                if (plain.length() > 1 && standsBefore(reading, start - 1, plain)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the plain word stands right before the bracket at `at`, or with its object between
    /// them: 補齊（補正）, 補齊文件（補正）.
    private static boolean standsBefore(Reading reading, int at, String plain) {
        for (int end = at; end > 0 && at - end <= 4; end--) {
            if (endsWith(reading, end, plain)) {
                return true;
            }
            if (!reading.isHan(end - 1)) {
                return false;
            }
        }
        return false;
    }

    private static boolean explains(Reading reading, int from, int to, Entry entry) {
        for (String word : EXPLAINS) {
            if (startsWith(reading, from, word) && to - from > word.length()) {
                return true;
            }
        }
        String inside = HanFold.standard(reading.view(from, to));
        if (inside.isEmpty()) {
            return false;
        }
        for (String plain : entry.plain()) {
            String standard = HanFold.standard(plain);
            if (!standard.isEmpty() && (inside.contains(standard) || isPart(inside, standard))) {
                return true;
            }
        }
        return !entry.gloss().isEmpty() && isPart(inside, HanFold.standard(entry.gloss()));
    }

    /// A part of the explanation counts when it is more than a word.
    private static boolean isPart(String inside, String explanation) {
        return inside.length() >= 4 && explanation.contains(inside);
    }

    /// Whether the text already says the plain words here, which happen to begin with the term
    /// itself, as 同意（答應） does for 同意. Without this a second run would replace again.
    static boolean saysPlain(Reading reading, int start, int end, Entry entry) {
        for (String plain : entry.plain()) {
            if (plain.length() > end - start && startsWith(reading, start, plain)) {
                return true;
            }
            int inside = plain.indexOf(entry.term());
            if (inside > 0 && startsWith(reading, start - inside, plain)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the term is exactly what stands in quotes.
    static boolean quote(Reading reading, int start, int end) {
        return start > 0
                && end < reading.length()
                && (reading.original(start - 1) == '「' && reading.original(end) == '」'
                        || reading.original(start - 1) == '『' && reading.original(end) == '』');
    }

    private static boolean isQuote(char c) {
        return c == '「' || c == '」' || c == '『' || c == '』' || c == '“' || c == '”';
    }

    private static boolean isOpen(char c) {
        return c == '（' || c == '(';
    }

    private static boolean isClose(char c) {
        return c == '）' || c == ')';
    }

    private static int close(Reading reading, int open) {
        int limit = Math.min(reading.length(), open + BRACKET);
        for (int i = open + 1; i < limit; i++) {
            if (isClose(reading.original(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWith(Reading reading, int at, String word) {
        return startsWith(reading, at - word.length(), word);
    }

    private static boolean startsWith(Reading reading, int at, String word) {
        if (at < 0 || at + word.length() > reading.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char there = reading.original(at + i);
            char wanted = word.charAt(i);
            if (there != wanted
                    && (HanFold.isHan(wanted)
                            ? HanFold.standard(there) != HanFold.standard(wanted)
                            : HanFold.fold(there) != HanFold.fold(wanted))) {
                return false;
            }
        }
        return true;
    }
}
