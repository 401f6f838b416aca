package org.baihua.consult;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.baihua.law.RocDate;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// What the officer says of a consultation as a whole (`consultation.yaml`).
///
/// @param title what it is about
/// @param agency who answers
/// @param noticeEnd the last day of the notice; the answer is due 14 days later
/// @param petitionAccepted the day on which a petition found enough supporters; the answer is due
///   two months later
/// @param extended whether the agency has announced that a petition takes two months longer
/// @param replied the day of the answer
/// @param meetings how opinions were dealt with, one line a meeting
/// @param next what happens next, one line a step
public record Consultation(
        String title,
        String agency,
        @Nullable LocalDate noticeEnd,
        @Nullable LocalDate petitionAccepted,
        boolean extended,
        @Nullable LocalDate replied,
        List<String> meetings,
        List<String> next) {

    public static final String NAME = "consultation.yaml";

    private static final int NOTICE_DAYS = 14;
    private static final int PETITION_MONTHS = 2;

    /// What the file says before anybody edits it.
    public static final String TEMPLATE =
            """
            # 這次徵詢的基本資料，填好後重新執行 baihua consult respond。日期寫 2026-03-31 或民國 115 年 3 月 31 日。
            title:               # 徵詢的主題
            agency:              # 回應機關
            noticeEnd:           # 預告的最後一天（14 天內要綜整回應）
            petitionAccepted:    # 提點子成案日（2 個月內要正式回應）
            extended: false      # 提點子是否已公告延長 2 個月
            replied:             # 正式回應的日期
            meetings: []         # 已開的會，一行一場，例：["2026-03-05 研商會議，邀集業者及消費者團體"]
            next: []             # 後續規劃，一行一項，例：["2026-06-30 前訂定審查基準（本部）"]
            """;

    /// The file before anybody edits it, of a consultation about a draft.
    public static String starting(String title) {
        return TEMPLATE.replaceFirst(
                "title: *", "title: \"" + title.replaceAll("[\\\\\"$]", "") + "\"  ");
    }

    public Consultation {
        meetings = List.copyOf(meetings);
        next = List.copyOf(next);
    }

    public static Consultation unknown() {
        return new Consultation("", "", null, null, false, null, List.of(), List.of());
    }

    /// Reads the file.
    ///
    /// @throws UserException when the text is no YAML or a date is none
    public static Consultation parse(String text, String file) {
        Map<String, Object> values = new LinkedHashMap<>();
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (root instanceof Map<?, ?> map) {
                map.forEach((key, value) ->
                        values.put(String.valueOf(key), value == null ? "" : value));
            }
        } catch (YAMLException e) {
            throw UserException.usage(
                            ConsultMessage.DAMAGED,
                            Place.inFile(file),
                            NAME,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse(""))
                    .causedBy(e);
        }
        return new Consultation(
                string(values, "title"),
                string(values, "agency"),
                date(values, "noticeEnd", file),
                date(values, "petitionAccepted", file),
                string(values, "extended").equals("true"),
                date(values, "replied", file),
                lines(values, "meetings"),
                lines(values, "next"));
    }

    /// The day by which the agency has to answer: 14 days after the notice, or two months after a
    /// petition was accepted; later when offices are closed on that day (行政程序法第四十八條). Null when
    /// nobody said when it began.
    ///
    /// @param working whether offices are open on a day
    public @Nullable LocalDate due(Predicate<LocalDate> working) {
        LocalDate due =
                noticeEnd != null
                        ? noticeEnd.plusDays(NOTICE_DAYS)
                        : petitionAccepted == null
                                ? null
                                : petitionAccepted.plusMonths(
                                        extended ? 2L * PETITION_MONTHS : PETITION_MONTHS);
        while (due != null && !working.test(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    /// Whether offices are open, as far as weekends tell.
    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    /// A date as officers write it; null when it is none.
    public static @Nullable LocalDate date(String written) {
        String text = written.strip().replace('/', '-');
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            return RocDate.parse(written);
        }
    }

    private static String string(Map<String, Object> values, String key) {
        return String.valueOf(values.getOrDefault(key, "")).strip();
    }

    private static @Nullable LocalDate date(Map<String, Object> values, String key, String file) {
        Object value = values.getOrDefault(key, "");
        if (value instanceof java.util.Date given) {
            return given.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate();
        }
        String written = String.valueOf(value).strip();
        if (written.isEmpty()) {
            return null;
        }
        LocalDate date = date(written);
        if (date == null) {
            throw UserException.usage(ConsultMessage.BAD_DATE, Place.inFile(file), written);
        }
        return date;
    }

    private static List<String> lines(Map<String, Object> values, String key) {
        List<String> lines = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            list.forEach(line -> lines.add(String.valueOf(line)));
        } else if (!string(values, key).isEmpty()) {
            lines.add(string(values, key));
        }
        return lines;
    }
}
