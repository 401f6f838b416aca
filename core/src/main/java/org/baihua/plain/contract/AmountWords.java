package org.baihua.plain.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.baihua.plain.contract.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// The words around numbers: what they count, what bounds them, and which numerals count nothing.
final class AmountWords {

    static final Lexicon<Measure> UNITS = units();
    static final Lexicon<Side> LEFT = bounds("L");
    static final Lexicon<Side> RIGHT = bounds("R");

    /// Words whose numeral is no number.
    static final Lexicon<Boolean> NO_NUMBER = noNumbers();

    private AmountWords() {}

    record Measure(Unit unit, int factor) {}

    /// @param bound null for words in which a bound is only a part
    /// @param gap how many characters may stand between it and its number
    record Side(@Nullable Bound bound, int gap) {}

    /// Whether `word` bounds a number: 超過, 以上.
    static boolean isBound(String word) {
        return LEFT.has(word) || RIGHT.has(word);
    }

    static boolean endsClause(char c) {
        return "，。；：！？\n".indexOf(c) >= 0;
    }

    private static Lexicon<Measure> units() {
        Lexicon<Measure> units = new Lexicon<>();
        Lexicon.rows(
                "units.tsv",
                row -> {
                    Unit unit = new Unit(row[0], Kind.valueOf(row[1]));
                    for (String word : Lexicon.parts(row[2])) {
                        units.add(word, new Measure(unit, Integer.parseInt(row[3])));
                    }
                });
        return units;
    }

    private static Lexicon<Side> bounds(String side) {
        Lexicon<Side> bounds = new Lexicon<>();
        Lexicon.rows(
                "bounds.tsv",
                row -> {
                    if (row[1].equals(side)) {
                        Bound bound = row[0].equals("-") ? null : Bound.valueOf(row[0]);
                        for (String word : Lexicon.parts(row[2])) {
                            bounds.add(word, new Side(bound, Integer.parseInt(row[3])));
                        }
                    }
                });
        return bounds;
    }

    private static Lexicon<Boolean> noNumbers() {
        Lexicon<Boolean> words = new Lexicon<>();
        Lexicon.rows(
                "no-numbers.tsv",
                row -> Lexicon.parts(row[0]).forEach(word -> words.add(word, Boolean.TRUE)));
        return words;
    }

    /// `above / below` as a reduced fraction, or a whole number.
    static String ratio(BigDecimal above, long below) {
        BigInteger a = above.movePointRight(Math.max(0, above.scale())).toBigIntegerExact();
        BigInteger b =
                BigInteger.TEN.pow(Math.max(0, above.scale())).multiply(BigInteger.valueOf(below));
        BigInteger common = a.gcd(b);
        if (common.signum() > 0) {
            a = a.divide(common);
            b = b.divide(common);
        }
        return b.equals(BigInteger.ONE) ? a.toString() : a + "/" + b;
    }
}
