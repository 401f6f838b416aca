package org.baihua.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.DraftKind;
import org.baihua.source.Language;
import org.baihua.summary.Summary;

/// The words of a summary in one language.
public record Labels(Language language) {

    /// One line of the readability table, numbers already as text.
    public record Measure(String name, String before, String after) {}

    public String of(Label label, Object... arguments) {
        return label.in(language, arguments);
    }

    public String kind(DraftKind kind) {
        return of(
                switch (kind) {
                    case STATUTE -> Label.KIND_STATUTE;
                    case NEW -> Label.KIND_NEW;
                    case AMENDMENT -> Label.KIND_AMENDMENT;
                    case REPEAL -> Label.KIND_REPEAL;
                    case NOTICE -> Label.KIND_NOTICE;
                    case OTHER -> Label.KIND_OTHER;
                });
    }

    public String kind(Summary.ActorKind kind) {
        return of(
                switch (kind) {
                    case PERSON -> Label.ACTOR_PERSON;
                    case BUSINESS -> Label.ACTOR_BUSINESS;
                    case ORGANIZATION -> Label.ACTOR_ORGANIZATION;
                    case AGENCY -> Label.ACTOR_AGENCY;
                });
    }

    public String change(Change change) {
        return of(
                switch (change) {
                    case ADDED -> Label.CHANGE_ADDED;
                    case AMENDED -> Label.CHANGE_AMENDED;
                    case REWORDED -> Label.CHANGE_REWORDED;
                    case RENUMBERED -> Label.CHANGE_RENUMBERED;
                    case DELETED -> Label.CHANGE_DELETED;
                    case UNCHANGED -> Label.CHANGE_UNCHANGED;
                });
    }

    public String direction(Summary.Direction direction) {
        return of(
                switch (direction) {
                    case SHORTER -> Label.DIRECTION_SHORTER;
                    case LONGER -> Label.DIRECTION_LONGER;
                    case LOWER -> Label.DIRECTION_LOWER;
                    case HIGHER -> Label.DIRECTION_HIGHER;
                });
    }

    /// 到 2027 年 1 月 30 日（星期六）為止
    public String until(LocalDate day) {
        return of(Label.UNTIL, date(day));
    }

    public String date(LocalDate day) {
        if (language == Language.EN) {
            return day.toString();
        }
        String week = "一二三四五六日";
        return day.getYear()
                + " 年 "
                + day.getMonthValue()
                + " 月 "
                + day.getDayOfMonth()
                + " 日（星期"
                + week.charAt(day.getDayOfWeek().getValue() - 1)
                + "）";
    }

    /// Only the measures that anybody understands, and only where both sides were measured.
    public List<Measure> measures(Summary summary) {
        List<Measure> measures = new ArrayList<>();
        if (summary.contract().units() == 0) {
            return measures;
        }
        measure(measures, summary, "M1", Label.METRIC_M1, false);
        measure(measures, summary, "M2", Label.METRIC_M2, true);
        measure(measures, summary, "M7", Label.METRIC_M7, false);
        measure(measures, summary, "M9", Label.METRIC_M9, false);
        return measures;
    }

    private void measure(
            List<Measure> measures, Summary summary, String id, Label label, boolean share) {
        Double before = summary.before().get(id);
        Double after = summary.after().get(id);
        if (before != null && after != null) {
            measures.add(new Measure(of(label), number(before, share), number(after, share)));
        }
    }

    private static String number(double value, boolean share) {
        return share
                ? String.format(Locale.ROOT, "%.1f%%", value * 100)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    public String keyPoints(DraftKind kind) {
        return of(
                kind == DraftKind.NEW || kind == DraftKind.STATUTE
                        ? Label.KEY_POINTS_NEW
                        : Label.KEY_POINTS);
    }

    public String why(DraftKind kind) {
        return of(kind == DraftKind.NEW ? Label.WHY_NEW : Label.WHY);
    }
}
