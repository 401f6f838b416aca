package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.parse.Outline.Mark;
import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Builds the tree from lines whose roles are known.
final class Assembly {

    private final List<Row> rows;
    private final List<Mark> marks;
    private final Wrapping wrapping;
    private final Troubles troubles;
    private final List<Provision> top = new ArrayList<>();
    private final List<OpenHeading> headings = new ArrayList<>();

    private record OpenHeading(
            Level level, Passage label, String number, Passage text, List<Provision> children) {

        Provision build() {
            return new Provision.Heading(level, label, number, text, children);
        }
    }

    Assembly(List<Row> rows, List<Mark> marks, Wrapping wrapping, Troubles troubles) {
        this.rows = rows;
        this.marks = marks;
        this.wrapping = wrapping;
        this.troubles = troubles;
    }

    /// Adds a row that stands before everything else.
    void unplaced(Row row) {
        addUnplaced(row.text(), row.table());
    }

    List<Provision> provisions() {
        int i = 0;
        while (i < rows.size()) {
            i =
                    switch (marks.get(i).role()) {
                        case HEADING -> heading(i);
                        case ARTICLE -> article(i);
                        case ANNEX, ANNEX_MORE -> annex(i);
                        case BODY, HEADING_MORE -> {
                            if (!rows.get(i).isEmpty()) {
                                addUnplaced(rows.get(i).text(), rows.get(i).table());
                            }
                            yield i + 1;
                        }
                        case FRONT -> i + 1;
                    };
        }
        closeHeadings(null);
        return top;
    }

    private void addUnplaced(Passage text, @Nullable Table table) {
        if (table != null && text.isEmpty()) {
            troubles.unplaced(table);
        } else {
            troubles.unplaced(text);
        }
        siblings().add(new Provision.Unplaced(text, table));
    }

    private List<Provision> siblings() {
        return headings.isEmpty() ? top : headings.getLast().children;
    }

    /// Closes the headings into which one of the given level does not fit; null closes all.
    private void closeHeadings(@Nullable Level level) {
        while (!headings.isEmpty()
                && (level == null || !StatuteParser.holds(headings.getLast().level, level))) {
            Provision built = headings.removeLast().build();
            siblings().add(built);
        }
    }

    private int heading(int i) {
        Mark mark = marks.get(i);
        Row row = rows.get(i);
        List<Passage> title = new ArrayList<>(1);
        title.add(row.textFrom(mark.labelEnd()));
        int next = i + 1;
        while (next < rows.size()
                && (marks.get(next).role() == Outline.Role.HEADING_MORE
                        || rows.get(next).isEmpty())) {
            title.add(rows.get(next).text());
            next++;
        }
        closeHeadings(mark.level());
        ArticleNumber number = mark.number();
        headings.add(
                new OpenHeading(
                        mark.level(),
                        row.passage().sub(mark.labelStart(), mark.labelEnd()),
                        number == null ? "" : number.toString(),
                        Passage.join("", title),
                        new ArrayList<>()));
        return next;
    }

    private int article(int i) {
        Mark mark = marks.get(i);
        Row row = rows.get(i);
        int end = i + 1;
        while (end < rows.size() && marks.get(end).role() == Outline.Role.BODY) {
            end++;
        }
        int from = row.skipBlanks(mark.labelEnd());
        int captionEnd = captionEnd(row, from, end > i + 1);
        List<Row> body = new ArrayList<>(end - i);
        int rest = row.skipBlanks(captionEnd);
        if (rest < row.end()) {
            body.add(new Row(row.passage(), rest, row.end(), row.indent(), row.width(), null));
        }
        body.addAll(rows.subList(i + 1, end));
        ArticleNumber number = mark.number();
        if (number == null) {
            throw new IllegalStateException("an article without number");
        }
        siblings()
                .add(
                        new Provision.Article(
                                row.passage().sub(mark.labelStart(), mark.labelEnd()),
                                number,
                                row.passage().sub(Math.min(from, captionEnd), captionEnd),
                                BodyBuilder.build(body, wrapping, troubles),
                                isDeleted(body)));
        return end;
    }

    /// 第一條（目的）: the end of the caption, or `from` when there is none.
    private static int captionEnd(Row row, int from, boolean more) {
        String line = row.line();
        if (from >= row.end() || (line.charAt(from) != '（' && line.charAt(from) != '【')) {
            return from;
        }
        char close = line.charAt(from) == '（' ? '）' : '】';
        int end = line.indexOf(close, from);
        if (end < 0 || end >= row.end() || end - from > 30) {
            return from;
        }
        String inside = Row.compact(line.substring(from + 1, end));
        boolean caption =
                !inside.startsWith("刪除")
                        && !inside.startsWith("本條刪除")
                        && !inside.startsWith("以下")
                        && ListLabel.at(line, from, end + 1) == null
                        && inside.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
        boolean standsAlone = end + 1 == row.end() ? more : Row.isBlank(line.charAt(end + 1));
        return caption && standsAlone ? end + 1 : from;
    }

    private static boolean isDeleted(List<Row> body) {
        Row only = null;
        for (Row row : body) {
            if (!row.isEmpty()) {
                if (only != null) {
                    return false;
                }
                only = row;
            }
        }
        if (only == null || only.end() - only.start() > 12) {
            return false;
        }
        String text = Row.compact(only.text().text());
        return text.equals("（刪除）")
                || text.equals("(刪除)")
                || text.equals("〔刪除〕")
                || text.equals("刪除")
                || text.equals("刪除。")
                || text.equals("（刪除）。")
                || text.equals("（本條刪除）");
    }

    private int annex(int i) {
        closeHeadings(null);
        List<Passage> text = new ArrayList<>();
        Table table = null;
        int next = i;
        do {
            Row row = rows.get(next);
            if (row.table() != null) {
                if (table != null) {
                    break;
                }
                table = row.table();
            } else if (!row.isEmpty()) {
                if (table != null) {
                    break;
                }
                text.add(row.text());
            }
            next++;
        } while (next < rows.size() && marks.get(next).role() == Outline.Role.ANNEX_MORE);
        if (!text.isEmpty() || table != null) {
            Passage joined = Passage.join("\n", text);
            troubles.annex(text.isEmpty() ? Passage.EMPTY : text.getFirst());
            top.add(new Provision.Unplaced(joined, table));
        }
        return next;
    }
}
