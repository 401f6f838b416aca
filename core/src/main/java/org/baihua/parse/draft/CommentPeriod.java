package org.baihua.parse.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baihua.law.RocDate;
import org.baihua.law.diff.WordRows;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// How long the public may answer: 「自公告翌日起六十日內」, 「7日內」, 「一個月內」.
final class CommentPeriod {

    private static final List<List<String>> WORDS =
            WordRows.of(CommentPeriod.class, "period-words.tsv", 3);
    private static final int WINDOW = 60;

    private CommentPeriod() {}

    /// The period in days, a month counted as thirty; null when none is stated.
    static @Nullable Integer days(List<Passage> lines) {
        Integer fallback = null;
        for (Passage line : lines) {
            String words = Glyphs.squeeze(line.text());
            for (int at = 0; at < words.length(); at++) {
                int end = Numbers.end(words, at);
                if (end == at) {
                    continue;
                }
                Integer days = period(words, at, end);
                if (days != null && days > 0 && days <= 366) {
                    if (about(words, at, "answer")) {
                        return days;
                    }
                    if (fallback == null && about(words, at, "period")) {
                        fallback = days;
                    }
                }
                at = end - 1;
            }
        }
        return fallback;
    }

    /// The days from the notice to a last day that is written as a date: 「得於95年5月10日前，將意見送達…」. Null
    /// when none is.
    static @Nullable Integer daysUntil(List<Passage> lines, LocalDate noticed) {
        for (Passage line : lines) {
            String words = Glyphs.squeeze(line.text());
            for (RocDate.Found date = RocDate.next(words, 0);
                    date != null;
                    date = RocDate.next(words, date.end())) {
                long days = ChronoUnit.DAYS.between(noticed, date.date());
                boolean last =
                        words.startsWith("前", date.end())
                                || words.startsWith("以前", date.end())
                                || words.startsWith("之前", date.end())
                                || words.startsWith("止", date.end());
                if (last && days > 0 && days <= 366 && about(words, date.start(), "answer")) {
                    return (int) days;
                }
            }
        }
        return null;
    }

    /// A number of days, weeks or months that is a period, not part of a date or an address.
    private static @Nullable Integer period(String words, int from, int end) {
        int value = Numbers.value(words.substring(from, end));
        int unit = words.startsWith("個", end) ? end + 1 : end;
        int days;
        int next;
        if (words.startsWith("工作日", unit) || words.startsWith("日曆天", unit)) {
            days = value;
            next = unit + 3;
        } else if (words.startsWith("日", unit) || words.startsWith("天", unit)) {
            days = value;
            next = unit + 1;
        } else if (words.startsWith("週", unit) || words.startsWith("星期", unit)) {
            days = value * 7;
            next = unit + (words.startsWith("週", unit) ? 1 : 2);
        } else if (unit > end && words.startsWith("月", unit)) {
            days = value * 30;
            next = unit + 1;
        } else {
            return null;
        }
        char before = from == 0 ? ' ' : words.charAt(from - 1);
        if (before == '月' || before == '年' || before == '第') {
            return null;
        }
        boolean within =
                words.startsWith("內", next)
                        || words.startsWith("以內", next)
                        || words.startsWith("（", next)
                        || words.startsWith("(", next)
                        || words.startsWith("期間", next)
                        || words.startsWith("前", next);
        String lead = words.substring(Math.max(0, from - 14), from);
        boolean since =
                lead.contains("起")
                        || lead.contains("期間")
                        || lead.contains("預告")
                        || lead.contains("刊登");
        return within || since ? Integer.valueOf(days) : null;
    }

    private static boolean about(String words, int at, String kind) {
        String window =
                words.substring(Math.max(0, at - WINDOW), Math.min(words.length(), at + WINDOW));
        for (List<String> row : WORDS) {
            if (row.get(0).equals(kind) && window.contains(row.get(1))) {
                return true;
            }
        }
        return false;
    }

    /// The sentence that says why the period is short; empty when none does.
    static Passage reason(List<Passage> lines) {
        for (Passage line : lines) {
            String text = line.text();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i < text.length() && "。；".indexOf(text.charAt(i)) < 0) {
                    continue;
                }
                int end = Math.min(text.length(), i + 1);
                String words = Glyphs.squeeze(text.substring(start, end));
                if (has(words, "short") && has(words, "period")) {
                    return Glyphs.trim(line.sub(start, end));
                }
                start = end;
            }
        }
        return Passage.EMPTY;
    }

    private static boolean has(String words, String kind) {
        for (List<String> row : WORDS) {
            if (row.get(0).equals(kind) && words.contains(row.get(1))) {
                return true;
            }
        }
        return false;
    }
}
