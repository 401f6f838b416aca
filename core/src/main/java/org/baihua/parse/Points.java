package org.baihua.parse;

import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Level;
import org.baihua.parse.Outline.Mark;
import org.baihua.parse.Outline.Role;
import org.jspecify.annotations.Nullable;

/// Finds the 點 of an administrative rule (行政規則), which has 一、 where a law has 第一條.
final class Points {

    private final List<Row> rows;
    private final @Nullable Mark[] marks;
    private final Wrapping wrapping;
    private final boolean whole;

    Points(List<Row> rows, @Nullable Mark[] marks, Wrapping wrapping, boolean whole) {
        this.rows = rows;
        this.marks = marks;
        this.wrapping = wrapping;
        this.whole = whole;
    }

    void find() {
        if (whole && bareNumbers()) {
            return;
        }
        ListLabel.Style style = style();
        if (style == null) {
            return;
        }
        ListLabel last = null;
        Row before = null;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            ListLabel label = row.table() != null || row.isDrawn() ? null : ListLabel.of(row);
            if (label != null && label.style() == style && follows(last, label, before)) {
                marks[i] =
                        new Mark(
                                Role.ARTICLE,
                                Level.ARTICLE,
                                label.branch() == 0
                                        ? ArticleNumber.of(label.ordinal())
                                        : ArticleNumber.of(label.ordinal(), label.branch()),
                                null,
                                label.start(),
                                label.end());
                last = label;
            }
            before = row.table() != null ? null : row;
        }
    }

    private boolean follows(@Nullable ListLabel last, ListLabel label, @Nullable Row before) {
        boolean broken = before != null && wrapping.isBroken(before);
        if (last == null) {
            return !broken && (label.ordinal() == 1 || !whole);
        }
        if (label.ordinal() == last.ordinal() + 1 && label.branch() == 0) {
            return true;
        }
        if (broken) {
            return false;
        }
        if (label.ordinal() == last.ordinal() && label.branch() == last.branch() + 1) {
            return true;
        }
        // 五、 after 三、: the one between is gone. Small steps only; lists inside a 點 jump about.
        return label.ordinal() > last.ordinal()
                && label.ordinal() <= last.ordinal() + 5
                && before != null
                && before.isTerminal();
    }

    /// The style in which 點 are numbered: that of the first label, unless 壹、貳、 only divide a row of
    /// 一、二、 that runs through.
    private ListLabel.@Nullable Style style() {
        ListLabel.Style first = null;
        int lastEnumerated = 0;
        boolean runsThrough = false;
        boolean formalBetween = false;
        for (Row row : rows) {
            ListLabel label =
                    row.isEmpty() || row.table() != null || row.isDrawn()
                            ? null
                            : ListLabel.of(row);
            if (label == null || label.isWeak()) {
                continue;
            }
            if (first == null) {
                if (label.ordinal() != 1 && whole) {
                    continue;
                }
                first = label.style();
                if (first != ListLabel.Style.FORMAL) {
                    return first == ListLabel.Style.ENUMERATED || first == ListLabel.Style.ARABIC
                            ? first
                            : whole ? null : first;
                }
            } else if (label.style() == ListLabel.Style.FORMAL) {
                formalBetween = true;
            } else if (label.style() == ListLabel.Style.ENUMERATED) {
                if (formalBetween) {
                    if (label.ordinal() <= lastEnumerated) {
                        return ListLabel.Style.FORMAL;
                    }
                    runsThrough |= label.ordinal() == lastEnumerated + 1 && lastEnumerated > 0;
                    formalBetween = false;
                }
                lastEnumerated = Math.max(lastEnumerated, label.ordinal());
            }
        }
        return runsThrough ? ListLabel.Style.ENUMERATED : first;
    }

    /// Organization tables and the like print a bare number where others print 第 1 條.
    private boolean bareNumbers() {
        int expected = 1;
        int seen = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            boolean bare = row.line().substring(row.start(), row.end()).equals("" + expected);
            if (!bare && expected == 1 && ++seen > 3) {
                return false;
            }
            if (bare) {
                marks[i] =
                        new Mark(
                                Role.ARTICLE,
                                Level.ARTICLE,
                                ArticleNumber.of(expected),
                                null,
                                row.start(),
                                row.end());
                expected++;
            }
        }
        return expected > 1;
    }
}
