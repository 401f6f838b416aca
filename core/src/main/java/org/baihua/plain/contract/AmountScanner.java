package org.baihua.plain.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.law.Numeral;
import org.baihua.law.Quantity;
import org.baihua.plain.contract.AmountWords.Measure;
import org.baihua.plain.contract.AmountWords.Side;
import org.baihua.plain.contract.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Finds numbers with their units and bounds, years and days (F1, F2, F3).
final class AmountScanner {

    private static final Lexicon<Measure> UNITS = AmountWords.UNITS;
    private static final Lexicon<Side> RIGHT = AmountWords.RIGHT;

    private final Squeezed squeezed;
    private final String text;
    private final boolean[] taken;
    private final List<Fact.Amount> amounts = new ArrayList<>();
    private final CalendarScanner calendar;
    private final BoundScanner bounds;

    /// The number before, when it waits for the unit of this one: 3至5年.
    private @Nullable Pending pending;

    private record Pending(
            int start, int end, BigDecimal number, boolean spelled, boolean scaled) {}

    /// @param taken what is spoken for already; the bounds found are added to it
    AmountScanner(Squeezed squeezed, boolean[] taken) {
        this.squeezed = squeezed;
        this.text = squeezed.masked;
        this.taken = taken;
        calendar = new CalendarScanner(squeezed);
        bounds = new BoundScanner(text, taken);
    }

    List<Fact.Amount> amounts() {
        return amounts;
    }

    List<Fact.Day> days() {
        return calendar.days();
    }

    void scan() {
        int i = 0;
        while (i < text.length()) {
            if (taken[i]) {
                i++;
                continue;
            }
            char c = text.charAt(i);
            if (AmountWords.endsClause(c)) {
                bounds.endClause();
                i++;
                continue;
            }
            Lexicon.Hit<Boolean> none = AmountWords.NO_NUMBER.at(text, i);
            if (none != null
                    && !(c == '其' && isTime(none.end()))
                    && !(c == '每' && isScaled(none.end()))
                    && !(c == '任' && isOffice(i))) {
                i = none.end();
                continue;
            }
            int bounded = bounds.before(i);
            if (bounded > i) {
                i = bounded;
                continue;
            }
            if (c == '半' || c == '過' && text.startsWith("過半", i)) {
                i = half(i);
                continue;
            }
            if (c == '百' && i > 0 && text.startsWith("百日", i)) {
                // 死亡之日起百日內
                i = add(i, i + 2, "100", new Unit("day", Kind.TIME), true);
                continue;
            }
            if (Numeral.isDigitOrUnit(c)) {
                i = number(i);
                continue;
            }
            i++;
        }
    }

    /// 主任一人, 連任一次: one of them, and not any one.
    private boolean isOffice(int at) {
        return at > 0 && "主連委選聘兼派擔充專留出".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// 每一百毫升: a hundred, and not each one.
    private boolean isScaled(int at) {
        return at < text.length() && "十百千萬".indexOf(text.charAt(at)) >= 0;
    }

    /// 其一年內: one year, and not one of them.
    private boolean isTime(int at) {
        Lexicon.Hit<Measure> unit = UNITS.at(text, at);
        return unit != null && unit.value().unit().kind() == Kind.TIME;
    }

    private int half(int at) {
        boolean past = text.charAt(at) == '過';
        int half = past ? at + 1 : at;
        int end = half + 1;
        if (text.startsWith("半年", half)) {
            add(at, half + 2, "6", new Unit("month", Kind.TIME), true);
            return half + 2;
        }
        if (text.startsWith("半小時", half) || text.startsWith("半個小時", half)) {
            end = text.indexOf('時', half) + 1;
            add(at, end, "30", new Unit("minute", Kind.TIME), true);
            return end;
        }
        if (text.startsWith("半價", half)) {
            add(at, half + 2, "1/2", new Unit("ratio", Kind.RATIO), true);
            return half + 2;
        }
        if (text.startsWith("半數", half)) {
            end = half + 2;
        } else if (!past && !(at > 0 && text.charAt(at - 1) == '一')) {
            return at + 1;
        }
        int before = amounts.size();
        add(at, end, "1/2", new Unit("ratio", Kind.RATIO), true);
        if (past && amounts.size() > before) {
            Fact.Amount found = amounts.removeLast();
            amounts.add(found.withBound(Bound.MORE));
        }
        return end;
    }

    private int number(int at) {
        Numeral.Found found = Numeral.at(text, at);
        if (found == null) {
            return at + 1;
        }
        if (found.end() == at + 1 && text.startsWith("一半", at)) {
            // The half is read by itself.
            return at + 1;
        }
        if (text.startsWith("百分之百", at) && found.end() <= at + 4) {
            add(at, at + 4, "1", new Unit("ratio", Kind.RATIO), true);
            return at + 4;
        }
        int end = found.end();
        Quantity quantity = found.quantity();
        if (quantity == null || isLabel(at, end)) {
            return Math.max(end, at + 1);
        }
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean spelled = text.charAt(at) > 0x2FFF;
        if (before == '之'
                && end == at + 1
                && text.charAt(at) == '一'
                && UNITS.at(text, end) == null) {
            return end;
        }
        if (quantity instanceof Quantity.Fraction fraction) {
            add(
                    at,
                    end,
                    AmountWords.ratio(fraction.numerator(), fraction.denominator()),
                    new Unit("ratio", Kind.RATIO),
                    spelled);
            joinRange();
            return end;
        }
        BigDecimal value = quantity.value();
        boolean scaled = false;
        if (end < text.length() && "萬億千百".indexOf(text.charAt(end)) >= 0) {
            value =
                    value.multiply(
                            BigDecimal.valueOf(
                                    switch (text.charAt(end)) {
                                        case '萬' -> 10_000L;
                                        case '億' -> 100_000_000L;
                                        case '千' -> 1_000L;
                                        default -> 100L;
                                    }));
            scaled = true;
            end++;
        }
        scaled |= text.charAt(end - 1) == '萬' || text.charAt(end - 1) == '億';
        while (end < text.length() && (text.charAt(end) == '多' || text.charAt(end) == '餘')) {
            end++;
        }
        int day = calendar.read(at, end, value);
        if (day > 0) {
            return day;
        }
        if (before == '第') {
            return ordinal(at, end, value, spelled);
        }
        int slashed = calendar.slashed(at, end, value);
        if (slashed > 0) {
            return slashed;
        }
        if (end < text.length() && text.charAt(end) == '/') {
            Numeral.Found below = Numeral.at(text, end + 1);
            if (below != null
                    && below.whole().isPresent()
                    && below.whole().getAsLong() > 0
                    && (below.end() >= text.length() || text.charAt(below.end()) != '/')) {
                add(
                        at,
                        below.end(),
                        AmountWords.ratio(value, below.whole().getAsLong()),
                        new Unit("ratio", Kind.RATIO),
                        spelled);
                return below.end();
            }
        }
        if (end + 1 < text.length() && text.charAt(end) == '比') {
            Numeral.Found other = Numeral.at(text, end + 1);
            if (other != null && other.whole().isPresent() && other.whole().getAsLong() > 0) {
                // 一比五
                return add(
                        at,
                        other.end(),
                        AmountWords.ratio(value, other.whole().getAsLong()),
                        new Unit("proportion", Kind.RATIO),
                        false);
            }
        }
        int share = share(at, end, value, spelled);
        if (share > end) {
            return share;
        }
        return withUnit(at, end, value, spelled, scaled);
    }

    /// 三成 and 九折; 八五折 is 85 of a hundred.
    private int share(int at, int end, BigDecimal value, boolean spelled) {
        if (end >= text.length()) {
            return end;
        }
        char unit = text.charAt(end);
        boolean tenths =
                unit == '折'
                        || unit == '成'
                                && (end + 1 >= text.length()
                                        || "員年立交本果績為就分效長功熟品人形套組因語份數".indexOf(text.charAt(end + 1))
                                                < 0);
        if (!tenths || value.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return end;
        }
        long whole = unit == '折' && value.compareTo(BigDecimal.TEN) > 0 ? 100 : 10;
        add(at, end + 1, AmountWords.ratio(value, whole), new Unit("ratio", Kind.RATIO), spelled);
        joinRange();
        return end + 1;
    }

    private int withUnit(int at, int end, BigDecimal value, boolean spelled, boolean scaled) {
        Lexicon.Hit<Measure> unit = UNITS.at(text, end);
        if (unit == null) {
            if (end < text.length()
                    && "至到~-".indexOf(text.charAt(end)) >= 0
                    && end + 1 < text.length()
                    && Numeral.isDigitOrUnit(text.charAt(end + 1))) {
                pending = new Pending(at, end, value, spelled, scaled);
                return end + 1;
            }
            Lexicon.Hit<Side> right = RIGHT.at(text, end);
            if (right != null
                    && (right.value().bound() == Bound.AT_LEAST
                            || right.value().bound() == Bound.AT_MOST)) {
                return add(
                        at,
                        end,
                        AmountWords.ratio(value, 1),
                        new Unit("thing", Kind.COUNT),
                        spelled);
            }
            if (end > at) {
                int close = beforeBound(end);
                add(at, close, AmountWords.ratio(value, 1), Unit.BARE, spelled);
                return close;
            }
            return end;
        }
        Measure measure = named(at, unit.value());
        Pending low = pending;
        pending = null;
        if (low != null && low.end + 1 == at) {
            BigDecimal lower = low.number;
            BigDecimal ten = BigDecimal.valueOf(10_000);
            if (scaled && !low.scaled && lower.compareTo(value) < 0 && lower.compareTo(ten) < 0) {
                lower =
                        lower.multiply(
                                value.compareTo(BigDecimal.valueOf(100_000_000)) >= 0
                                        ? BigDecimal.valueOf(100_000_000)
                                        : ten);
            }
            amounts.add(
                    amount(
                            low.start,
                            low.end,
                            AmountWords.ratio(lower, 1),
                            measure.unit(),
                            Bound.AT_LEAST,
                            low.spelled));
            int close = add(at, unit.end(), AmountWords.ratio(value, 1), measure.unit(), spelled);
            Fact.Amount high = amounts.getLast();
            if (high.bound() == Bound.EXACT) {
                amounts.set(amounts.size() - 1, high.withBound(Bound.AT_MOST));
            }
            return close;
        }
        int close =
                add(
                        at,
                        unit.end(),
                        AmountWords.ratio(value.multiply(BigDecimal.valueOf(measure.factor())), 1),
                        measure.unit(),
                        spelled);
        joinRange();
        return close;
    }

    /// 五公秉以上: the end of a unit that nobody listed, where 以上 or 以下 follows it; else `end`.
    private int beforeBound(int end) {
        for (int i = end + 1; i <= end + 3 && i < text.length(); i++) {
            char c = text.charAt(i - 1);
            if (c < '\u4e00' || c > '\u9fff' || Numeral.isDigitOrUnit(c) || taken[i - 1]) {
                return end;
            }
            if (text.startsWith("以上", i) || text.startsWith("以下", i)) {
                return i;
            }
        }
        return end;
    }

    /// 美金一萬元: the currency stands before the number.
    private Measure named(int at, Measure measure) {
        if (measure.unit().name().equals("TWD")) {
            for (Map.Entry<String, String> currency : CURRENCIES.entrySet()) {
                if (text.startsWith(currency.getKey(), at - currency.getKey().length())) {
                    return new Measure(new Unit(currency.getValue(), Kind.MONEY), measure.factor());
                }
            }
        }
        return measure;
    }

    private static final Map<String, String> CURRENCIES =
            Map.of("美金", "USD", "美元", "USD", "歐元", "EUR", "日圓", "JPY", "日幣", "JPY", "人民幣", "CNY");

    /// 六萬元到三十萬元 says 六萬元以上三十萬元以下.
    private void joinRange() {
        int n = amounts.size();
        if (n < 2) {
            return;
        }
        Fact.Amount high = amounts.get(n - 1);
        Fact.Amount low = amounts.get(n - 2);
        if (low.bound() != Bound.EXACT
                || !low.unit().equals(high.unit())
                || high.bound() != Bound.EXACT
                        && high.bound() != Bound.AT_MOST
                        && high.bound() != Bound.WITHIN) {
            return;
        }
        if (lastEnd >= 1 && lastStart > previousEnd && lastStart - previousEnd <= 4) {
            String between = text.substring(previousEnd, lastStart);
            if (between.equals("至")
                    || between.equals("到")
                    || between.equals("~")
                    || between.equals("至新臺幣")
                    || between.equals("到新臺幣")) {
                amounts.set(n - 2, low.withBound(Bound.AT_LEAST));
                if (high.bound() == Bound.EXACT) {
                    amounts.set(n - 1, high.withBound(Bound.AT_MOST));
                }
            }
        }
    }

    private int lastStart;
    private int lastEnd;
    private int previousEnd;

    private int ordinal(int at, int end, BigDecimal value, boolean spelled) {
        String after = text.substring(end, Math.min(text.length(), end + 1));
        if ("人者地方國線章節編".contains(after) && !after.isEmpty() || after.isEmpty()) {
            return end;
        }
        if (value.equals(BigDecimal.ONE)) {
            return end;
        }
        if (value.intValue() == 2 && "天日".contains(after)) {
            // The day after: a word of its own.
            return end;
        }
        Lexicon.Hit<Measure> unit = UNITS.at(text, end);
        if (unit != null
                && unit.value().unit().kind() == Kind.TIME
                && RIGHT.at(text, unit.end()) instanceof Lexicon.Hit<Side> right
                && right.value().bound() != null) {
            // 第三十一日以前 is said of a term, too.
            return withUnit(at, end, value, spelled, false);
        }
        amounts.add(
                amount(
                        at,
                        end,
                        AmountWords.ratio(value, 1),
                        new Unit("ordinal", Kind.ORDINAL),
                        Bound.EXACT,
                        spelled));
        return end;
    }

    /// 一、 or (1) or 2. at the start of a line or after a mark numbers a list.
    private boolean isLabel(int at, int end) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        if (before == '（' && after == '）') {
            return true;
        }
        boolean listed =
                after == '.'
                        && end - at <= 2
                        && Character.isDigit(text.charAt(at))
                        && end + 1 < text.length()
                        && text.charAt(end + 1) > 0x2FFF
                        && !Character.isDigit(before);
        boolean starts =
                before == '\n' || before == '：' || before == '；' || before == '。' || listed;
        return starts && (after == '、' || after == '.' || after == '．' || after == '）');
    }

    /// Adds an amount with the bound found around it; the offset after its words.
    private int add(int start, int end, String value, Unit unit, boolean spelled) {
        BoundScanner.Found around = bounds.around(start, end, unit);
        previousEnd = lastEnd;
        lastStart = start;
        lastEnd = end;
        amounts.add(amount(start, end, value, unit, around.bound(), spelled));
        return Math.max(end, around.end());
    }

    /// 前一年 and 期滿前一年 look alike.
    private boolean isBeside(int start, Unit unit, Bound bound) {
        return unit.kind() == Kind.TIME
                && bound == Bound.BEFORE
                && start > 0
                && text.charAt(start - 1) == '前';
    }

    private Fact.Amount amount(
            int start, int end, String value, Unit unit, Bound bound, boolean spelled) {
        boolean one = value.equals("1") && (bound == Bound.EXACT || isBeside(start, unit, bound));
        boolean vague =
                unit.kind() == Kind.BARE && spelled && end - start == 1
                        || one
                                && (unit.kind() == Kind.COUNT && spelled
                                        || unit.kind() == Kind.TIME
                                                && start > 0
                                                && "前上次後同每那這隔當某該".indexOf(text.charAt(start - 1))
                                                        >= 0
                                        || unit.kind() == Kind.TIME
                                                && (text.startsWith("至少", end)
                                                        || text.startsWith("最少", end)
                                                        || text.startsWith("最多", end)
                                                        || text.startsWith("至多", end)
                                                        || text.startsWith("以", end)
                                                                && !text.startsWith("以上", end)
                                                                && !text.startsWith("以下", end)
                                                        || text.startsWith("不得", end)
                                                        || text.startsWith("不可", end)
                                                        || text.startsWith("不能", end)
                                                        || text.startsWith("不超", end)
                                                        || text.startsWith("只", end)
                                                        || text.startsWith("可以", end)
                                                        || text.startsWith("要", end)
                                                        || text.startsWith("一次", end)));
        return new Fact.Amount(
                squeezed.span(start, end),
                squeezed.aside(start),
                value,
                unit,
                bound,
                spelled,
                vague,
                squeezed.text.substring(start, end));
    }
}
