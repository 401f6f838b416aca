package org.baihua.plain.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Numeral;
import org.baihua.plain.contract.AmountWords.Side;

/// Reads years, months and days of the calendar (F3), 民國 and 西元.
final class CalendarScanner {

    private static final Lexicon<Side> RIGHT = AmountWords.RIGHT;

    private final Squeezed squeezed;
    private final String text;
    private final List<Fact.Day> days = new ArrayList<>();

    /// Where the last month without a day ended: 一月及七月.
    private int lastMonth = -1;

    CalendarScanner(Squeezed squeezed) {
        this.squeezed = squeezed;
        this.text = squeezed.masked;
    }

    List<Fact.Day> days() {
        return days;
    }

    /// A year, a month or a day; the offset after it, or 0 when the number is none.
    int read(int at, int end, BigDecimal value) {
        if (end >= text.length()
                || value.scale() > 0
                || value.compareTo(BigDecimal.valueOf(9999)) > 0) {
            return 0;
        }
        long number = value.longValueExact();
        char unit = text.charAt(end);
        if (unit == '年') {
            boolean common = endsWith(at, "西元") || endsWith(at, "公元") || number >= 1900;
            boolean roc = endsWith(at, "民國");
            int next = end + 1;
            boolean dated =
                    next < text.length()
                            && (text.charAt(next) == '度' && !text.startsWith("學年度", end - 1)
                                    || isMonth(next)
                                    || text.charAt(next) == '（' && number >= 60);
            if (common || roc || (dated && number >= 20) || number >= 60 && !isPeriod(next)) {
                day(at, next, String.valueOf(common ? number : number + 1911));
                return next;
            }
            return 0;
        }
        if (unit == '月' && number >= 1 && number <= 12) {
            int next = end + 1;
            Numeral.Found day = next < text.length() ? Numeral.at(text, next) : null;
            if (day != null
                    && day.whole().isPresent()
                    && day.end() < text.length()
                    && (text.charAt(day.end()) == '日' || text.charAt(day.end()) == '號')) {
                day(at, day.end() + 1, number + "/" + day.whole().getAsLong());
                return day.end() + 1;
            }
            boolean yearly =
                    at > 0 && (text.charAt(at - 1) == '年' || text.charAt(at - 1) == '度')
                            || text.startsWith("年的", at - 2)
                            || at > 0
                                    && lastMonth == at - 1
                                    && "及與和、或至到".indexOf(text.charAt(at - 1)) >= 0;
            if (yearly
                    || text.startsWith("份", next)
                    || text.startsWith("底", next)
                    || text.startsWith("初", next)
                    || text.startsWith("中旬", next)
                    || text.startsWith("上旬", next)
                    || text.startsWith("下旬", next)) {
                day(at, next, number + "/");
                lastMonth = next;
                return next;
            }
        }
        return 0;
    }

    /// 10/31 and 6/1 前, which no fraction is; the offset after it, or 0.
    int slashed(int at, int end, BigDecimal value) {
        if (end >= text.length()
                || text.charAt(end) != '/'
                || value.scale() > 0
                || value.signum() <= 0
                || value.compareTo(BigDecimal.valueOf(12)) > 0) {
            return 0;
        }
        Numeral.Found below = Numeral.at(text, end + 1);
        if (below == null || below.whole().isEmpty()) {
            return 0;
        }
        long day = below.whole().getAsLong();
        int after = below.end();
        boolean dated =
                at > 0 && "年於在自從到至~".indexOf(text.charAt(at - 1)) >= 0
                        || after < text.length()
                                && "前以之起止到至~".indexOf(text.charAt(after)) >= 0
                                && !text.startsWith("以上", after)
                                && !text.startsWith("以下", after)
                                && !text.startsWith("之一", after);
        if (day < 1 || day > 31 || !dated || after < text.length() && text.charAt(after) == '/') {
            return 0;
        }
        day(at, after, value.longValueExact() + "/" + day);
        return after;
    }

    private boolean isMonth(int at) {
        Numeral.Found month = Numeral.at(text, at);
        return month != null && month.end() < text.length() && text.charAt(month.end()) == '月';
    }

    private boolean isPeriod(int at) {
        Lexicon.Hit<Side> right = RIGHT.at(text, at);
        return right != null && right.value().bound() != null;
    }

    private void day(int start, int end, String key) {
        int at = end;
        while (at < text.length() && "底初份間".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int close = text.startsWith("（", at) ? text.indexOf('）', at) : -1;
        if (close > 0 && close - at <= 4 && text.substring(at, close).contains("含")) {
            // 十二月三十一日（含）以前
            at = close + 1;
        }
        Lexicon.Hit<Side> right = at < text.length() ? RIGHT.at(text, at) : null;
        Bound bound =
                right == null
                                || right.value().bound() == null
                                || !right.value().bound().isDirection()
                        ? Bound.EXACT
                        : right.value().bound();
        days.add(
                new Fact.Day(
                        squeezed.span(start, end),
                        squeezed.aside(start),
                        key,
                        bound,
                        text.substring(start, at)));
    }

    private boolean endsWith(int at, String before) {
        return text.startsWith(before, at - before.length());
    }
}
