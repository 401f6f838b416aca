package org.baihua.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.law.Numeral;
import org.baihua.law.RocDate;
import org.baihua.summary.Summary.Deadline;
import org.jspecify.annotations.Nullable;

/// Finds by when something has to be done.
final class Deadlines {

    private static final String[] UNITS = {
        "個工作日", "工作日", "個日曆天", "日曆天", "個月", "星期", "小時", "日", "天", "週", "月", "年"
    };

    /// A counted period.
    ///
    /// @param days in days where it is counted in days or weeks, otherwise null
    record Period(int start, int end, String unit, long count, @Nullable Integer days) {}

    /// 最近一年內曾任職: a period that is over binds nobody.
    private static final List<String> PAST = List.of("最近", "近", "過去", "申請前", "之前", "未來");

    /// 六個月以內租金收入, 停留三十日內離境者: says of what or whom.
    private static final Pattern OF_WHAT = Pattern.compile("以?內[^，。；：]{2,4}(?:收入|支出|者，)(?<!申請者，)");

    private Deadlines() {}

    static List<Deadline> of(List<Said> sentences, Wording wording) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        Map<String, @Nullable Integer> days = new LinkedHashMap<>();
        for (Said said : sentences) {
            if (!isDuty(said)) {
                continue;
            }
            Period period = in(said.text());
            if (period == null) {
                continue;
            }
            String text = wording.whole(said);
            articles.computeIfAbsent(text, any -> new LinkedHashSet<>()).add(said.article());
            days.putIfAbsent(text, period.days);
        }
        List<Deadline> deadlines = new ArrayList<>();
        articles.forEach((text, where) ->
                deadlines.add(new Deadline(text, days.get(text), List.copyOf(where))));
        return deadlines;
    }

    static boolean isIn(String sentence) {
        return in(sentence) != null;
    }

    /// A period binds somebody only in a sentence that says what has to, may or may not be done.
    private static boolean isDuty(Said said) {
        return !Modal.in(said.text()).isEmpty();
    }

    /// The first period that ends with 內, 前 or 屆滿, or the first date by which; null when there is
    /// none.
    static @Nullable Period in(String sentence) {
        int from = 0;
        for (Numeral.Found found = Numeral.next(sentence, from);
                found != null;
                found = Numeral.next(sentence, from)) {
            from = Math.max(found.end(), from + 1);
            RocDate.Found date = RocDate.at(sentence, found.start());
            if (date != null) {
                from = date.end();
                if (sentence.startsWith("前", from) || sentence.startsWith("以前", from)) {
                    return new Period(found.start(), from, "日期", 0, null);
                }
                continue;
            }
            Period period = at(sentence, found);
            if (period != null && binds(sentence, period)) {
                // 一月三十一日前, 每月十日前: a day of the calendar, not a count of days.
                boolean calendar =
                        period.unit.equals("日")
                                && found.start() > 0
                                && sentence.charAt(found.start() - 1) == '月';
                return calendar ? new Period(found.start(), period.end, "日期", 0, null) : period;
            }
        }
        return null;
    }

    /// The period that a numeral begins, such as 三十日 or 六個月; null when it begins none.
    static @Nullable Period at(String sentence, Numeral.Found found) {
        OptionalLong count = found.whole();
        if (count.isEmpty()) {
            return null;
        }
        int at = found.end();
        while (at < sentence.length() && sentence.charAt(at) == ' ') {
            at++;
        }
        for (String unit : UNITS) {
            if (sentence.startsWith(unit, at)) {
                int end = at + unit.length();
                Integer days =
                        switch (unit) {
                            case "日", "天", "日曆天", "個日曆天" -> small(count.getAsLong());
                            case "週", "星期" -> small(count.getAsLong() * 7);
                            default -> null;
                        };
                return new Period(found.start(), end, unit, count.getAsLong(), days);
            }
        }
        return null;
    }

    private static @Nullable Integer small(long count) {
        return count < 100_000 ? (int) count : null;
    }

    private static boolean binds(String sentence, Period period) {
        int end = period.end;
        if (PAST.stream()
                .anyMatch(word -> sentence.startsWith(word, period.start - word.length()))) {
            return false;
        }
        // 申請日前一年內取得: over before it is asked for. 出廠三年內之新品: says of what kind.
        boolean before = period.start > 0 && sentence.charAt(period.start - 1) == '前';
        boolean kind =
                sentence.startsWith("內之", end) && !sentence.startsWith("內之日", end)
                        || OF_WHAT.matcher(sentence).region(end, sentence.length()).lookingAt();
        if (before || kind) {
            return false;
        }
        return sentence.startsWith("內", end)
                || sentence.startsWith("以內", end)
                || sentence.startsWith("之內", end)
                || sentence.startsWith("前", end)
                || sentence.startsWith("以前", end)
                || sentence.startsWith("之前", end)
                || (sentence.startsWith("起", end) && sentence.startsWith("內", end + 1));
    }
}
