package org.baihua.publish.comparison;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.Draft;
import org.baihua.law.diff.ChangeReading;
import org.baihua.law.diff.ChangeSentence;
import org.baihua.law.diff.StatuteComparison;
import org.baihua.law.diff.StatuteComparison.Entry;
import org.baihua.law.diff.Stretch;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Look;
import org.baihua.publish.Outline.Span;
import org.jspecify.annotations.Nullable;

/// A comparison as every writer of this package shows it.
///
/// @param title what stands at the top
/// @param rows one for each heading or article
public record ComparisonView(String title, List<Row> rows) {

    public ComparisonView {
        rows = List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param proposed the new side in words and marks, empty when there is none
    /// @param current the old side
    /// @param explanation 說明; empty in a comparison of two versions
    /// @param sentence what happens, in one plain sentence
    public record Row(
            ComparisonRow source,
            List<Words> proposed,
            List<Words> current,
            String explanation,
            String sentence,
            List<String> related,
            boolean moved) {

        public Row {
            proposed = List.copyOf(proposed);
            current = List.copyOf(current);
            related = List.copyOf(related);
        }

        public Change change() {
            return source.change();
        }

        boolean isChange() {
            return change() != Change.UNCHANGED || moved;
        }
    }

    /// A stretch of a side.
    ///
    /// @param marked whether the other side does not have it
    public record Words(String text, boolean marked) {}

    /// Two versions compared by us.
    ///
    /// @param changesOnly whether articles that stay as they are are left out
    public static ComparisonView of(StatuteComparison comparison, boolean changesOnly) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : comparison.entries()) {
            Row row =
                    row(
                            entry.row(),
                            entry.reading(),
                            ChangeSentence.of(entry),
                            entry.related(),
                            entry.moved());
            if (!changesOnly || row.isChange()) {
                rows.add(row);
            }
        }
        String name = comparison.after().isEmpty() ? comparison.before() : comparison.after();
        return new ComparisonView(name + "條文對照表", rows);
    }

    /// The table of a draft, its 說明 kept.
    public static ComparisonView of(Draft draft) {
        List<Row> rows = new ArrayList<>();
        for (ComparisonRow row : draft.comparison()) {
            ChangeReading reading =
                    ChangeReading.of(row.proposed(), row.current()).as(row.change());
            rows.add(row(row, reading, ChangeSentence.of(row), List.of(), false));
        }
        return new ComparisonView(draft.title() + "條文對照表", rows);
    }

    private static Row row(
            ComparisonRow row,
            ChangeReading reading,
            String sentence,
            List<String> related,
            boolean moved) {
        boolean both = !reading.stretches().isEmpty();
        return new Row(
                row,
                words(row.proposed(), both ? reading.stretches() : List.of(), true),
                words(row.current(), both ? reading.stretches() : List.of(), false),
                row.explanation().text(),
                sentence,
                related,
                moved);
    }

    /// A side's label and text. Without stretches all of it is marked: it is new, or goes.
    private static List<Words> words(
            @Nullable Side side, List<Stretch> stretches, boolean proposed) {
        if (side == null) {
            return List.of();
        }
        List<Words> words = new ArrayList<>();
        boolean alone = stretches.isEmpty();
        if (!side.label().isEmpty()) {
            words.add(new Words(side.label().text() + "　", alone));
        }
        String text = side.text().text();
        if (alone) {
            words.add(new Words(text, true));
            return words;
        }
        for (Stretch stretch : stretches) {
            String part = (proposed ? stretch.after() : stretch.before()).of(text);
            if (!part.isEmpty()) {
                words.add(new Words(part, !stretch.same()));
            }
        }
        return words;
    }

    /// The table as a document of three columns, for the formats that have no form of their own for
    /// it; new words underlined, gone words struck through.
    public Outline outline() {
        return outline("修正條文", "現行條文");
    }

    /// The same under other heads.
    public Outline outline(String proposed, String current) {
        boolean explained = hasExplanations();
        List<List<List<Span>>> cells = new ArrayList<>();
        for (Row row : rows) {
            String last = explained ? row.explanation() : row.sentence();
            cells.add(
                    List.of(
                            spans(row.proposed(), Look.INSERTED),
                            spans(row.current(), Look.DELETED),
                            List.of(Span.of(last))));
        }
        return new Outline(
                title,
                Outline.Form.WIDE,
                List.of(
                        new Outline.Part.Title(1, title),
                        new Outline.Part.Grid(
                                List.of(proposed, current, explained ? "說明" : "變動"), cells)));
    }

    private static List<Span> spans(List<Words> side, Look marked) {
        return side.stream()
                .map(words -> new Span(words.text(), words.marked() ? marked : Look.PLAIN))
                .toList();
    }

    boolean hasExplanations() {
        return rows.stream().anyMatch(row -> !row.explanation().isEmpty());
    }

    long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    /// 新增 2 條、修正 5 條
    String totals() {
        List<String> parts = new ArrayList<>();
        for (Change change : Change.values()) {
            long count = count(change);
            if (count > 0) {
                parts.add(chinese(change) + " " + count + " 處");
            }
        }
        return String.join("、", parts);
    }

    static String chinese(Change change) {
        return switch (change) {
            case ADDED -> "新增";
            case AMENDED -> "修正";
            case REWORDED -> "文字修正";
            case RENUMBERED -> "條次變更";
            case DELETED -> "刪除";
            case UNCHANGED -> "未修正";
        };
    }
}
