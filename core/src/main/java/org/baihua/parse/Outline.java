package org.baihua.parse;

import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Level;
import org.jspecify.annotations.Nullable;

/// Decides what every line of a law is: before the law, heading, first line of an article, more of
/// it, or annex.
final class Outline {

    /// What a line is.
    enum Role {
        /// Title, preamble, table of contents.
        FRONT,
        HEADING,
        /// The rest of a heading's title.
        HEADING_MORE,
        ARTICLE,
        BODY,
        /// The first line of an annex.
        ANNEX,
        ANNEX_MORE
    }

    /// What a line is, and its label when it has one.
    ///
    /// @param level for headings and articles
    /// @param number canonical number; empty for headings without
    /// @param last the last number of a range, null for a single one
    /// @param labelStart where the printed label begins in the line
    /// @param labelEnd where it ends
    record Mark(
            Role role,
            Level level,
            @Nullable ArticleNumber number,
            @Nullable ArticleNumber last,
            int labelStart,
            int labelEnd) {

        static Mark of(Role role) {
            return new Mark(role, Level.UNPLACED, null, null, 0, 0);
        }

        static Mark of(Role role, ProvisionLabel label) {
            return new Mark(
                    role, label.level(), label.number(), label.last(), label.start(), label.end());
        }
    }

    private static final String[] BARE_HEADINGS = {"總則", "通則", "分則", "罰則", "附則", "前言"};

    private static final String[] REFERENCE_GOES_ON = {
        "規定", "所定", "所稱", "及第", "或第", "至第", "但書", "前段", "後段", "之規定"
    };

    private final List<Row> rows;
    private final Wrapping wrapping;
    private final Troubles troubles;
    private final Mark[] marks;
    private final @Nullable ProvisionLabel[] labels;

    /// For every row, the next one that is not empty.
    private final int[] next;

    private Outline(List<Row> rows, Wrapping wrapping, Troubles troubles) {
        this.rows = rows;
        this.wrapping = wrapping;
        this.troubles = troubles;
        this.marks = new Mark[rows.size()];
        this.labels = new ProvisionLabel[rows.size()];
        this.next = new int[rows.size()];
        int after = rows.size();
        for (int i = rows.size() - 1; i >= 0; i--) {
            labels[i] = ProvisionLabel.of(rows.get(i));
            next[i] = after;
            if (!rows.get(i).isEmpty()) {
                after = i;
            }
        }
    }

    /// @param whole whether the rows are a whole law, with title and preamble before the first
    ///   article, and not only a cell of a table
    static List<Mark> of(List<Row> rows, Wrapping wrapping, boolean whole, Troubles troubles) {
        Outline outline = new Outline(rows, wrapping, troubles);
        outline.articles();
        if (!outline.has(Role.ARTICLE)) {
            new Points(rows, outline.marks, wrapping, whole).find();
        }
        outline.headings();
        outline.rest(whole);
        return List.of(outline.marks);
    }

    private boolean has(Role role) {
        for (Mark mark : marks) {
            if (mark != null && mark.role == role) {
                return true;
            }
        }
        return false;
    }

    // -- articles

    private void articles() {
        boolean anyStrong = false;
        @Nullable ArticleNumber[] nextStrong = new @Nullable ArticleNumber[rows.size()];
        ArticleNumber following = null;
        for (int i = rows.size() - 1; i >= 0; i--) {
            nextStrong[i] = following;
            ProvisionLabel label = labels[i];
            if (label != null && isStrong(i)) {
                following = label.number();
                anyStrong = true;
            }
        }
        ArticleNumber last = null;
        int annex = -1;
        Row before = null;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            ProvisionLabel label = labels[i];
            if (last != null && annex < 0 && isAnnexTitle(row, before)) {
                annex = i;
            }
            if (label != null && label.level() == Level.ARTICLE) {
                boolean strong = isStrong(i);
                boolean accepted =
                        strong
                                ? !isBroken(before) || follows(last, label.number())
                                : isPlausible(i)
                                        && !isBroken(before)
                                        && follows(last, label.number())
                                        && (!anyStrong
                                                || (last != null
                                                        && fits(nextStrong[i], label.number())));
                if (accepted && annex >= 0) {
                    // Contracts in annexes have articles of their own.
                    accepted = last != null && label.number().compareTo(last) > 0;
                    annex = accepted ? -1 : annex;
                }
                if (accepted) {
                    if (last != null && label.number().compareTo(last) <= 0) {
                        troubles.backwards(row.passage().sub(label.start(), label.end()), last);
                    }
                    marks[i] = Mark.of(Role.ARTICLE, label);
                    last = label.last() != null ? label.last() : label.number();
                }
            }
            before = row;
        }
        if (annex >= 0) {
            marks[annex] = Mark.of(Role.ANNEX);
        }
    }

    private boolean isBroken(@Nullable Row before) {
        return before != null && before.table() == null && wrapping.isBroken(before);
    }

    /// Whether the label stands apart from what follows it: 第一條 alone, 第一條　…, 第一條（刪除）.
    private boolean isStrong(int i) {
        ProvisionLabel label = labels[i];
        if (label == null || label.level() != Level.ARTICLE) {
            return false;
        }
        Row row = rows.get(i);
        if (label.end() == row.end()) {
            return true;
        }
        char c = row.line().charAt(label.end());
        if (Row.isBlank(c)) {
            // 第 5 條 第 2 項 is a reference; a full-width space never stands inside one.
            int text = row.skipBlanks(label.end());
            return c == '\u3000'
                    || text - label.end() >= 2
                    || ("第之，、。；".indexOf(row.line().charAt(text)) < 0
                            && !continuesReference(row.line(), text));
        }
        return ((c == '（' || c == '(' || c == '〔') && isPlausible(i)) || c == '：' || c == ':';
    }

    private static boolean continuesReference(String line, int at) {
        for (String word : REFERENCE_GOES_ON) {
            if (line.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether text directly behind the label may be the article's own.
    private boolean isPlausible(int i) {
        ProvisionLabel label = labels[i];
        if (label == null) {
            return false;
        }
        Row row = rows.get(i);
        if (label.end() >= row.end()) {
            return true;
        }
        return "第之，、。；規所及或至但前各有為情準但者與項款目等".indexOf(row.line().charAt(label.end())) < 0;
    }

    private static boolean follows(@Nullable ArticleNumber last, ArticleNumber number) {
        if (last == null) {
            return number.main() <= 1;
        }
        return number.compareTo(last) > 0 && number.main() <= last.main() + 1;
    }

    private static boolean fits(@Nullable ArticleNumber nextStrong, ArticleNumber number) {
        return nextStrong == null || number.compareTo(nextStrong) < 0;
    }

    /// 附表一　…, 附件, 附圖二：…
    static boolean isAnnexTitle(Row row, @Nullable Row before) {
        if (row.first() != '附' || row.end() - row.start() < 2 || row.isTerminal()) {
            return false;
        }
        if ("表件圖錄".indexOf(row.line().charAt(row.start() + 1)) < 0) {
            return false;
        }
        if (before != null
                && before.table() == null
                && !before.isTerminal()
                && !before.endsWith("（刪除）")) {
            return false;
        }
        int at = row.start() + 2;
        while (at < row.end() && isNumbering(row.line().charAt(at))) {
            at++;
        }
        return at >= row.end()
                || Row.isBlank(row.line().charAt(at))
                || "：:、（(".indexOf(row.line().charAt(at)) >= 0;
    }

    private static boolean isNumbering(char c) {
        return "一二三四五六七八九十之-－".indexOf(c) >= 0
                || (c >= '0' && c <= '9')
                || (c >= '０' && c <= '９')
                || (c >= 'A' && c <= 'Z');
    }

    // -- headings

    /// From the end to the start: a heading is known by what follows it, an article or another
    /// heading.
    private void headings() {
        boolean inAnnex = has(Role.ANNEX);
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (marks[i] != null) {
                inAnnex &= marks[i].role != Role.ANNEX;
                continue;
            }
            Row row = rows.get(i);
            if (inAnnex || row.isEmpty() || row.table() != null) {
                continue;
            }
            Mark heading = heading(i);
            if (heading == null) {
                continue;
            }
            int below = next[i];
            if (below < rows.size() && marks[below] == null && isTitleRest(i, below)) {
                int second = next[below];
                if (second < rows.size() && isProvision(second)) {
                    marks[below] = Mark.of(Role.HEADING_MORE);
                    marks[i] = heading;
                }
            } else if (below >= rows.size() ? heading.number != null : isProvision(below)) {
                marks[i] = heading;
            }
        }
        dropTableOfContents();
    }

    private boolean isProvision(int i) {
        return marks[i] != null && (marks[i].role == Role.ARTICLE || marks[i].role == Role.HEADING);
    }

    private @Nullable Mark heading(int i) {
        Row row = rows.get(i);
        ProvisionLabel label = labels[i];
        if (label != null && label.level().isHeading()) {
            return isHeadingText(row, label) ? Mark.of(Role.HEADING, label) : null;
        }
        ListLabel formal = ListLabel.of(row);
        if (formal != null
                && formal.style() == ListLabel.Style.FORMAL
                && !row.isTerminal()
                && !row.isLead()
                && row.end() - formal.end() <= 40) {
            return new Mark(
                    Role.HEADING,
                    Level.CHAPTER,
                    ArticleNumber.of(formal.ordinal()),
                    null,
                    formal.start(),
                    formal.end());
        }
        String compact = row.end() - row.start() > 8 ? "" : Row.compact(row.text().text());
        for (String bare : BARE_HEADINGS) {
            if (compact.equals(bare)) {
                return new Mark(Role.HEADING, Level.CHAPTER, null, null, row.start(), row.start());
            }
        }
        return null;
    }

    private static boolean isHeadingText(Row row, ProvisionLabel label) {
        if (row.isLead() || row.last() == '；' || row.last() == '，') {
            return false;
        }
        if (label.end() == row.end()) {
            return true;
        }
        String line = row.line();
        int title = row.skipBlanks(label.end());
        boolean apart = title > label.end();
        if (row.end() - title > (apart ? 80 : 40)
                || "之，、。；".indexOf(line.charAt(title)) >= 0
                || (!apart && (line.charAt(title) == '第' || line.startsWith("規定", title)))) {
            return false;
        }
        // 第二章　第一審程序 is a title, and so is one that somebody ended with a full stop; a sentence
        // has marks inside.
        int end = row.isTerminal() ? row.end() - 1 : row.end();
        for (int i = title; i < end; i++) {
            if ("。；：".indexOf(line.charAt(i)) >= 0 || (!apart && line.charAt(i) == '，')) {
                return false;
            }
        }
        return apart || !row.isTerminal();
    }

    /// A title that was too long for one line, or stands below its label.
    private boolean isTitleRest(int heading, int below) {
        Row row = rows.get(below);
        ProvisionLabel label = labels[heading];
        boolean alone = label != null && label.end() == rows.get(heading).end();
        return label != null
                && row.table() == null
                && !row.isTerminal()
                && !row.isLead()
                && labels[below] == null
                && (alone || wrapping.isFull(rows.get(heading)))
                && row.end() - row.start() <= 40
                && ListLabel.of(row) == null;
    }

    /// 目次: the same headings once before the first article and once in their places.
    private void dropTableOfContents() {
        int first = -1;
        int restart = -1;
        for (int i = 0; i < marks.length; i++) {
            Mark mark = marks[i];
            if (mark == null) {
                continue;
            }
            if (mark.role == Role.ARTICLE) {
                break;
            }
            if (mark.role == Role.HEADING && mark.number != null) {
                if (first < 0) {
                    first = i;
                } else if (marks[first].level == mark.level
                        && mark.number.equals(marks[first].number)) {
                    restart = i;
                }
            }
        }
        for (int i = 0; i < restart; i++) {
            if (marks[i] != null) {
                marks[i] = Mark.of(Role.FRONT);
            }
        }
    }

    // -- everything else

    private void rest(boolean whole) {
        Role role = whole ? Role.FRONT : Role.BODY;
        for (int i = 0; i < marks.length; i++) {
            Mark mark = marks[i];
            if (mark == null) {
                marks[i] = Mark.of(role);
                continue;
            }
            switch (mark.role) {
                case HEADING, HEADING_MORE, ARTICLE, BODY -> role = Role.BODY;
                case ANNEX -> role = Role.ANNEX_MORE;
                case FRONT, ANNEX_MORE -> {}
            }
        }
        annexTitles();
    }

    /// Further annexes after the first one.
    private void annexTitles() {
        for (int i = 0; i < marks.length; i++) {
            if (marks[i].role == Role.ANNEX_MORE && isAnnexTitle(rows.get(i), null)) {
                marks[i] = Mark.of(Role.ANNEX);
            }
        }
    }
}
