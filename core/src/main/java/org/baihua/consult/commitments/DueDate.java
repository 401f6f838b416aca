package org.baihua.consult.commitments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.Numeral;
import org.jspecify.annotations.Nullable;

/// Reads until when something is to be done: 113年6月30日前, 6月底, 年底前, 兩週內, 下禮拜三.
///
/// @param words as they stand in the text
/// @param date the last day meant; null when it cannot be told, as without the day on which it was
///   said
record DueDate(String words, @Nullable LocalDate date) {

    private static final String N = "[0-9０-９〇零一二兩三四五六七八九十百]{1,5}";

    private static final Pattern FULL =
            Pattern.compile(
                    "(?:中華民國|民國)?("
                            + N
                            + ") ?年 ?("
                            + N
                            + ") ?月(?: ?("
                            + N
                            + ") ?[日號]|(底|初|中旬|上旬|下旬|份)?)");
    private static final Pattern ISO = Pattern.compile("(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY =
            Pattern.compile("(今年|明年|本)?(" + N + ") ?月 ?(" + N + ") ?[日號]");
    private static final Pattern MONTH =
            Pattern.compile("(今年|明年)?(" + N + ") ?月(底|初|中旬|上旬|下旬|份|中)?(?![日號內])");
    private static final Pattern YEAR_END =
            Pattern.compile("(今年|明年|本年|" + N + "年)?(?:度)?(年底|年終|年初)|(今年|明年)(?:度)?(?:年)?(底|初|內)");
    private static final Pattern SPAN =
            Pattern.compile("(" + N + "|半) ?個? ?(工作天|工作日|月|週|周|禮拜|星期|天|日|年)(?:之|以)?內");
    private static final Pattern NEXT =
            Pattern.compile("(下|這|本)個?(週|周|禮拜|星期|月)([一二三四五六日天底])?(?:會議)?");
    private static final Pattern LOOSE = Pattern.compile("會後|下次會議|月底|本週|近日|近期內|明天|下一次");

    /// The first such words in a sentence that promises something; null when there are none.
    ///
    /// @param said the day on which it was said, null when unknown
    static @Nullable DueDate in(String sentence, @Nullable LocalDate said) {
        Matcher matcher = FULL.matcher(sentence);
        if (matcher.find()) {
            int year = number(matcher.group(1));
            return of(
                    matcher,
                    date(
                            year < 1911 ? year + 1911 : year,
                            number(matcher.group(2)),
                            matcher.group(3),
                            matcher.group(4)));
        }
        matcher = ISO.matcher(sentence);
        if (matcher.find()) {
            return of(
                    matcher,
                    date(
                            number(matcher.group(1)),
                            number(matcher.group(2)),
                            matcher.group(3),
                            null));
        }
        matcher = DAY.matcher(sentence);
        if (matcher.find()) {
            return of(
                    matcher,
                    yearly(
                            said,
                            matcher.group(1),
                            number(matcher.group(2)),
                            matcher.group(3),
                            null));
        }
        matcher = SPAN.matcher(sentence);
        if (matcher.find()) {
            return of(matcher, span(said, matcher.group(1), matcher.group(2)));
        }
        matcher = YEAR_END.matcher(sentence);
        if (matcher.find()) {
            return of(matcher, yearEnd(said, matcher));
        }
        matcher = MONTH.matcher(sentence);
        if (matcher.find()) {
            return of(
                    matcher,
                    yearly(
                            said,
                            matcher.group(1),
                            number(matcher.group(2)),
                            null,
                            matcher.group(3)));
        }
        matcher = NEXT.matcher(sentence);
        if (matcher.find()) {
            return of(matcher, next(said, matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        matcher = LOOSE.matcher(sentence);
        return matcher.find() ? of(matcher, null) : null;
    }

    private static DueDate of(Matcher matcher, @Nullable LocalDate date) {
        return new DueDate(matcher.group(), date);
    }

    /// Whether the words set a limit: 六月底前, 兩週內.
    boolean isLimit(String sentence) {
        int at = sentence.indexOf(words);
        String behind = at < 0 ? "" : sentence.substring(at + words.length()).stripLeading();
        return words.endsWith("內")
                || behind.startsWith("前")
                || behind.startsWith("之前")
                || behind.startsWith("以前");
    }

    /// For the register: the day, or the words where no day can be told.
    String shown() {
        return date == null ? words : date.toString();
    }

    private static int number(String text) {
        Numeral.Found found = Numeral.at(text, 0);
        return found == null ? -1 : (int) found.whole().orElse(-1);
    }

    private static @Nullable LocalDate date(
            int year, int month, @Nullable String day, @Nullable String part) {
        if (year < 1912 || year > 2200 || month < 1 || month > 12) {
            return null;
        }
        YearMonth in = YearMonth.of(year, month);
        if (day != null) {
            int number = number(day);
            return number < 1 || number > in.lengthOfMonth() ? null : in.atDay(number);
        }
        if (part == null || part.equals("底") || part.equals("下旬") || part.equals("份")) {
            return in.atEndOfMonth();
        }
        return part.equals("初") || part.equals("上旬") ? in.atDay(10) : in.atDay(20);
    }

    /// A date without a year is the next one after the day on which it was said.
    private static @Nullable LocalDate yearly(
            @Nullable LocalDate said,
            @Nullable String which,
            int month,
            @Nullable String day,
            @Nullable String part) {
        if (said == null) {
            return null;
        }
        int year = said.getYear() + ("明年".equals(which) ? 1 : 0);
        LocalDate date = date(year, month, day, part);
        return date != null && which == null && date.isBefore(said.minusMonths(1))
                ? date.plusYears(1)
                : date;
    }

    private static @Nullable LocalDate span(@Nullable LocalDate said, String count, String unit) {
        if (said == null) {
            return null;
        }
        if (count.equals("半")) {
            return unit.equals("年") ? said.plusMonths(6) : said.plusDays(15);
        }
        int number = count.equals("兩") ? 2 : number(count);
        if (number < 1) {
            return null;
        }
        return switch (unit) {
            case "月" -> said.plusMonths(number);
            case "年" -> said.plusYears(number);
            case "週", "周", "禮拜", "星期" -> said.plusWeeks(number);
            case "工作天", "工作日" -> workdays(said, number);
            default -> said.plusDays(number);
        };
    }

    private static LocalDate workdays(LocalDate from, int count) {
        LocalDate date = from;
        for (int left = Math.min(count, 400); left > 0; ) {
            date = date.plusDays(1);
            left -= date.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return date;
    }

    private static @Nullable LocalDate yearEnd(@Nullable LocalDate said, Matcher matcher) {
        String which = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
        String part = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
        int year = said == null ? -1 : said.getYear();
        if (which != null && which.endsWith("年") && number(which) > 0) {
            int named = number(which);
            year = named < 1911 ? named + 1911 : named;
        } else if ("明年".equals(which) && year > 0) {
            year++;
        }
        if (year < 0) {
            return null;
        }
        return part != null && part.endsWith("初")
                ? LocalDate.of(year, 3, 31)
                : LocalDate.of(year, 12, 31);
    }

    private static @Nullable LocalDate next(
            @Nullable LocalDate said, String which, String unit, @Nullable String day) {
        if (said == null) {
            return null;
        }
        int ahead = which.equals("下") ? 1 : 0;
        if (unit.equals("月")) {
            return YearMonth.from(said).plusMonths(ahead).atEndOfMonth();
        }
        LocalDate monday =
                said.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(ahead);
        int at = day == null ? -1 : "一二三四五六日".indexOf(day.equals("天") ? "日" : day);
        return at < 0 ? monday.plusDays(4) : monday.plusDays(at);
    }
}
