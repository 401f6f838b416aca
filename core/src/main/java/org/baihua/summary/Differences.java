package org.baihua.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.law.Numeral;
import org.baihua.law.Quantity;
import org.baihua.law.diff.Stretch;
import org.baihua.law.diff.WordDiff;
import org.baihua.source.Span;
import org.baihua.summary.Summary.Direction;
import org.jspecify.annotations.Nullable;

/// What changes between the text in force and the proposed text of one article, sentence by
/// sentence.
///
/// @param changes what is new or reads differently, in the proposed text's order
/// @param gone sentences in force that go without a successor
record Differences(List<Change> changes, List<String> gone) {

    Differences {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
    }

    /// A sentence that is new or reads differently.
    ///
    /// @param was the sentence that it replaces, empty when there was none
    /// @param shift the one quantity that moved, null when none or several did
    record Change(String now, String was, @Nullable Shift shift) {}

    /// A quantity that moved.
    record Shift(Amount from, Amount to, Direction direction) {}

    /// A number with its unit.
    ///
    /// @param at where it stands in its sentence
    record Amount(BigDecimal value, String unit, Span at) {

        boolean says(Amount other) {
            return value.equals(other.value) && unit.equals(other.unit);
        }

        /// 6 個月, 30 萬元, 5%.
        String shown() {
            if (unit.equals("%") || unit.equals("‰")) {
                return value.stripTrailingZeros().toPlainString() + unit;
            }
            BigDecimal wan = BigDecimal.valueOf(10_000);
            if (unit.equals("元")
                    && value.compareTo(wan) >= 0
                    && value.remainder(BigDecimal.valueOf(1_000)).signum() == 0) {
                return value.divide(wan).stripTrailingZeros().toPlainString() + " 萬元";
            }
            return value.stripTrailingZeros().toPlainString() + " " + unit;
        }

        boolean isPeriod() {
            return "日月年週時天鐘".indexOf(unit.charAt(unit.length() - 1)) >= 0 || unit.equals("星期");
        }
    }

    /// Units that count something a citizen cares about. The longer ones come first.
    private static final String[] UNITS = {
        "個工作日", "工作日", "日曆天", "平方公尺", "立方公尺", "個月", "星期", "小時", "分鐘", "公尺", "公分", "公里", "公斤", "公噸",
        "公頃", "人次", "日", "天", "週", "月", "年", "歲", "元", "次", "人", "倍", "件", "小時", "班", "席", "戶", "床"
    };

    private static final int MOST_SENTENCES = 400;

    static Differences of(String current, String proposed) {
        List<String> old = sentences(current);
        Set<String> same = new HashSet<>();
        old.forEach(sentence -> same.add(bare(sentence)));
        List<String> fresh = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (String sentence : sentences(proposed)) {
            if (same.contains(bare(sentence))) {
                kept.add(bare(sentence));
            } else {
                fresh.add(sentence);
            }
        }
        List<String> gone = old.stream().filter(s -> !kept.contains(bare(s))).toList();
        List<Map<Integer, Integer>> profiles = gone.stream().map(Differences::bigrams).toList();
        boolean[] used = new boolean[gone.size()];
        List<Change> changes = new ArrayList<>();
        for (String sentence : fresh) {
            Map<Integer, Integer> profile = bigrams(sentence);
            int best = -1;
            double closest = 0.45;
            for (int i = 0; i < Math.min(gone.size(), MOST_SENTENCES); i++) {
                double likeness = used[i] ? 0 : likeness(profile, profiles.get(i));
                if (likeness > closest) {
                    best = i;
                    closest = likeness;
                }
            }
            if (best < 0) {
                changes.add(new Change(sentence, "", null));
            } else {
                used[best] = true;
                String was = gone.get(best);
                changes.add(new Change(sentence, was, shift(was, sentence)));
            }
        }
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            if (!used[i]) {
                lost.add(gone.get(i));
            }
        }
        return new Differences(changes, lost);
    }

    /// How much of a sentence, by pairs of neighbouring characters, stands in a text.
    static double share(String sentence, String text) {
        Set<Integer> there = bigrams(text).keySet();
        Set<Integer> own = bigrams(sentence).keySet();
        long common = own.stream().filter(there::contains).count();
        return own.isEmpty() ? 0 : (double) common / own.size();
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (Span span : Clauses.sentences(text)) {
            // 「一、」 belongs to the list and not to what its sentence says.
            String sentence = ItemLists.withoutLabel(span.of(text).strip());
            if (!bare(sentence).isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /// Without white space and marks, which a rewording changes without saying anything.
    private static String bare(String sentence) {
        StringBuilder bare = new StringBuilder();
        sentence.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static Map<Integer, Integer> bigrams(String sentence) {
        String bare = bare(sentence);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < bare.length(); i++) {
            counts.merge(bare.charAt(i) << 16 | bare.charAt(i + 1), 1, Integer::sum);
        }
        return counts;
    }

    private static double likeness(Map<Integer, Integer> a, Map<Integer, Integer> b) {
        int common = 0;
        int total = 0;
        for (Map.Entry<Integer, Integer> entry : a.entrySet()) {
            common += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
            total += entry.getValue();
        }
        for (int count : b.values()) {
            total += count;
        }
        return total == 0 ? 0 : 2.0 * common / total;
    }

    /// The one quantity that differs, where nothing but it and words around it changes: each
    /// changed stretch of the two sentences touches at most one quantity on either side.
    private static @Nullable Shift shift(String was, String now) {
        List<Amount> before = amounts(was);
        List<Amount> after = amounts(now);
        Shift only = null;
        for (Stretch stretch : WordDiff.of(was, now)) {
            if (stretch.same()) {
                continue;
            }
            List<Amount> from = touched(before, stretch.before());
            List<Amount> to = touched(after, stretch.after());
            if (from.size() != 1 || to.size() != 1) {
                if (!from.isEmpty() && !to.isEmpty()) {
                    return null;
                }
                continue;
            }
            Amount old = from.getFirst();
            Amount young = to.getFirst();
            if (old.says(young)) {
                continue;
            }
            int order = old.unit.equals(young.unit) ? young.value.compareTo(old.value) : 0;
            if (order == 0 && days(old) > 0 && days(young) > 0) {
                order = clearly(days(young), days(old));
            }
            boolean date = isDate(was, old) || isDate(now, young);
            if (order == 0 || only != null || date) {
                return null;
            }
            Direction direction =
                    old.isPeriod()
                            ? order < 0 ? Direction.SHORTER : Direction.LONGER
                            : order < 0 ? Direction.LOWER : Direction.HIGHER;
            only = new Shift(old, young, direction);
        }
        return only == null || isOneOfMany(only, before, after) ? null : only;
    }

    /// 每一客戶二千萬元, 單一證券一千五百萬元…: where one of a kind comes or goes, which of them moved is not for us
    /// to say.
    private static boolean isOneOfMany(Shift shift, List<Amount> before, List<Amount> after) {
        String unit = shift.from.unit;
        return unit.equals(shift.to.unit)
                && before.stream().filter(a -> a.unit.equals(unit)).count()
                        != after.stream().filter(a -> a.unit.equals(unit)).count();
    }

    /// Fifteen days and ten working days: neither is longer for certain.
    private static int clearly(double young, double old) {
        return Math.max(young, old) < Math.min(young, old) * CLEARLY
                ? 0
                : Double.compare(young, old);
    }

    private static final double CLEARLY = 1.3;

    /// 每年六月三十日前: a day of the calendar is neither longer nor shorter than another.
    private static boolean isDate(String sentence, Amount amount) {
        int start = amount.at.start();
        return amount.unit.equals("月")
                || (amount.unit.equals("日") && start > 0 && sentence.charAt(start - 1) == '月')
                || (amount.unit.equals("年") && amount.value.intValue() > 60);
    }

    private static List<Amount> touched(List<Amount> amounts, Span stretch) {
        return amounts.stream()
                .filter(a -> a.at.start() < stretch.end() && stretch.start() < a.at.end())
                .toList();
    }

    /// Only to tell which of two periods in different units is longer.
    private static double days(Amount amount) {
        double each =
                switch (amount.unit) {
                    case "日", "天", "日曆天" -> 1;
                    case "工作日", "個工作日" -> 1.4;
                    case "週", "星期" -> 7;
                    case "個月" -> 30;
                    case "年" -> 365;
                    default -> 0;
                };
        return each * amount.value.doubleValue();
    }

    /// 一元化, 零件, 一次變電所: words with a numeral in them.
    private static final Pattern NO_AMOUNT =
            Pattern.compile("[一多二]元(?:化|性|文|教|升|入)|零件|[一二]次(?:變電|性|側|加工|污染|公害|料|配線)|一人公司|一日用量|百分比");

    /// 6 個月, 30 萬元, 六個月: the plain text sets a space after its digits.
    private static @Nullable Amount counted(
            String sentence, int start, int end, BigDecimal number) {
        if (NO_AMOUNT.matcher(sentence).region(start, sentence.length()).lookingAt()) {
            return null;
        }
        int at = sentence.startsWith(" ", end) ? end + 1 : end;
        BigDecimal value = number;
        if (at > end && at < sentence.length() && "萬億".indexOf(sentence.charAt(at)) >= 0) {
            value =
                    value.multiply(
                            BigDecimal.valueOf(sentence.charAt(at) == '萬' ? 10_000 : 100_000_000));
            at++;
        }
        for (String unit : UNITS) {
            if (sentence.startsWith(unit, at)) {
                return new Amount(
                        value.stripTrailingZeros(), unit, new Span(start, at + unit.length()));
            }
        }
        return null;
    }

    static List<Amount> amounts(String sentence) {
        List<Amount> amounts = new ArrayList<>();
        int from = 0;
        for (Numeral.Found found = Numeral.next(sentence, from);
                found != null;
                found = Numeral.next(sentence, from)) {
            from = Math.max(found.end(), from + 1);
            Quantity quantity = found.quantity();
            boolean ordinal = found.start() > 0 && sentence.charAt(found.start() - 1) == '第';
            // 民國 105 年（西元 2016 年）: said twice.
            boolean again = sentence.substring(0, found.start()).endsWith("西元 ");
            if (quantity == null || ordinal || again) {
                continue;
            }
            String words = sentence.substring(found.start(), found.end());
            int end = found.end();
            if (words.startsWith("百分之")
                    || sentence.startsWith("%", end)
                    || sentence.startsWith("％", end)) {
                BigDecimal percent =
                        words.startsWith("百分之")
                                ? quantity.value().multiply(BigDecimal.valueOf(100))
                                : quantity.value();
                amounts.add(
                        new Amount(
                                percent.stripTrailingZeros(), "%", new Span(found.start(), end)));
                continue;
            }
            Amount amount = counted(sentence, found.start(), end, quantity.value());
            if (amount != null) {
                amounts.add(amount);
                from = Math.max(from, amount.at.end());
            }
        }
        return amounts;
    }
}
