package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.parse.Labels;
import org.baihua.source.Block;
import org.baihua.source.Line;
import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// The parts of a draft, in the order in which they stand in the file.
final class Sections {

    /// One 總說明.
    record ExplanationSection(Passage title, Titles reading, List<Passage> lines) {}

    final List<Passage> notice = new ArrayList<>();
    final List<ExplanationSection> explanations = new ArrayList<>();
    final List<Titles> titles = new ArrayList<>();

    /// The rows of each comparison table; a table that goes on on the next page counts as one.
    final List<List<RawRow>> tables = new ArrayList<>();

    /// Whether any comparison table has a column of its own for the text in force.
    boolean threeColumns;

    /// The articles where they do not stand in a table, their title first.
    final List<Block> articles = new ArrayList<>();

    /// Tables that are neither comparison nor part of the articles.
    final List<Table> annexes = new ArrayList<>();

    final List<Line> leftovers = new ArrayList<>();

    /// The line that says that the articles are somewhere else, when one does.
    @Nullable Line elsewhere;

    private static final int LONGEST_HEADING = 40;

    private enum Part {
        NOTICE,
        EXPLANATION,
        TABLE,
        ARTICLES,
        FORM
    }

    private Part part = Part.NOTICE;
    private final BrokenLines broken;

    /// The headings (第一章　總則) directly above, which are the articles' when an article follows.
    private final List<Line> headings = new ArrayList<>();

    private boolean noticeLabelled;
    private boolean noticeSigned;

    private Sections(BrokenLines broken) {
        this.broken = broken;
    }

    static Sections of(List<Flow.Piece> flow) {
        Sections sections = new Sections(new BrokenLines(flow));
        for (int i = 0; i < flow.size(); i++) {
            // Most texts are lines alone, for which the switch below is never linked.
            if (flow.get(i) instanceof Flow.Piece.Text text) {
                sections.add(text, i);
                continue;
            }
            switch (flow.get(i)) {
                case Flow.Piece.Text text -> sections.add(text, i);
                case Flow.Piece.Comparison comparison ->
                        sections.add(comparison.table(), comparison.goesOn());
                case Flow.Piece.Data data -> {
                    if (isLetterhead(data.table())) {
                        sections.addLetterhead(lines(data.table()));
                    } else if (sections.part == Part.ARTICLES) {
                        sections.articles.add(data.table());
                    } else {
                        sections.annexes.add(data.table());
                    }
                }
            }
        }
        return sections;
    }

    /// 「○○部公告｜中華民國…日／…字第…號」 above a notice; some exports put it behind everything.
    static boolean isLetterhead(Table table) {
        if (table.rows().isEmpty() || table.rows().size() > 6) {
            return false;
        }
        boolean body = false;
        boolean date = false;
        for (Table.Cell cell : table.rows().getFirst().cells()) {
            String words = cell.lines().size() > 6 ? "" : Glyphs.squeeze(cell.text());
            body |= words.endsWith("公告") || words.endsWith("令") || words.endsWith("函");
            date |= words.startsWith("中華民國") && words.length() < 80;
        }
        return body && date;
    }

    private static List<Passage> lines(Table table) {
        List<Passage> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                lines.addAll(Columns.lines(cell));
            }
        }
        return lines;
    }

    /// What web pages print around a document.
    static boolean isNavigation(String line) {
        if (line.length() > 40) {
            return false;
        }
        int first = Glyphs.skipBlank(line, 0);
        if (first == line.length() || "Tt下上回".indexOf(line.charAt(first)) < 0) {
            return false;
        }
        return switch (Glyphs.squeeze(line)) {
            case "Top", "TOP", "top", "下一頁", "上一頁", "回頁首", "回首頁" -> true;
            default -> false;
        };
    }

    private void add(ComparisonTables.Reading.Comparison table, boolean goesOn) {
        part = Part.TABLE;
        headings.clear();
        threeColumns |= table.columns().has(ColumnRole.CURRENT);
        for (Passage line : table.title()) {
            Titles title = Titles.of(line.text());
            if (title != null) {
                titles.add(title);
            }
        }
        if (goesOn && !tables.isEmpty()) {
            tables.getLast().addAll(table.rows());
        } else {
            tables.add(new ArrayList<>(table.rows()));
        }
    }

    private void addLetterhead(List<Passage> lines) {
        notice.addAll(0, lines);
        lines.forEach(this::watch);
    }

    private void addToNotice(Passage line) {
        notice.add(line);
        watch(line);
    }

    private void watch(Passage line) {
        noticeLabelled |= NoticeParser.isLabelled(line);
        noticeSigned |= NoticeParser.isSignature(line.text());
    }

    private void add(Flow.Piece.Text text, int at) {
        Line line = text.line();
        if (Glyphs.isBlank(line.text()) || isNavigation(line.text())) {
            return;
        }
        Titles title = text.title();
        if (title == null && part == Part.ARTICLES) {
            articles.add(line);
            return;
        }
        Passage passage = line.passage();
        if (title != null && isTitleHere(title, passage) && !broken.inSentence(at)) {
            headings.clear();
            begin(title, line);
            return;
        }
        if (NoticeParser.isLabelled(passage)
                && part != Part.NOTICE
                && explanations.isEmpty()
                && tables.isEmpty()
                && articles.isEmpty()) {
            part = Part.NOTICE;
        }
        boolean article = ArticleLabel.article(passage, false) != null;
        place(line, passage, article);
        if (!article && isHeading(line.text())) {
            headings.add(line);
        } else {
            headings.clear();
        }
    }

    private static boolean isHeading(String line) {
        int start = Glyphs.skipBlank(line, 0);
        return line.length() - start <= LONGEST_HEADING
                && Labels.heading(line, start)
                && "。，；：、".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private void beginArticles(List<?> above, Line first) {
        above.subList(above.size() - headings.size(), above.size()).clear();
        articles.addAll(headings);
        articles.add(first);
        part = Part.ARTICLES;
    }

    private void place(Line line, Passage passage, boolean article) {
        switch (part) {
            case NOTICE -> {
                if (article && noticeIsOver()) {
                    beginArticles(notice, line);
                } else {
                    addToNotice(passage);
                }
            }
            case EXPLANATION -> {
                if (article) {
                    beginArticles(explanations.getLast().lines(), line);
                } else {
                    explanations.getLast().lines().add(passage);
                }
            }
            case TABLE -> {
                if (article && tables.isEmpty()) {
                    beginArticles(leftovers, line);
                } else {
                    leftovers.add(line);
                }
            }
            case ARTICLES -> articles.add(line);
            case FORM -> leftovers.add(line);
        }
    }

    /// 「三、○○辦法修正草案」 among the matters of a notice is no title, nor is a numbered line.
    private boolean isTitleHere(Titles title, Passage line) {
        if (NoticeParser.isLabelled(line) || ArticleLabel.point(line) != null) {
            return false;
        }
        return title.part() != Titles.Part.ARTICLES || part != Part.NOTICE || noticeIsOver();
    }

    /// A notice ends with its signature; a file without 主旨 has none.
    private boolean noticeIsOver() {
        return !noticeLabelled || noticeSigned;
    }

    private void begin(Titles title, Line line) {
        String words = Glyphs.squeeze(line.text());
        if (elsewhere == null && (words.contains("參見") || words.contains("請參閱"))) {
            elsewhere = line;
        }
        if (title.part() != Titles.Part.FORM) {
            titles.add(title);
        }
        switch (title.part()) {
            case EXPLANATION -> {
                part = Part.EXPLANATION;
                explanations.add(new ExplanationSection(line.passage(), title, new ArrayList<>()));
            }
            case COMPARISON -> part = Part.TABLE;
            case ARTICLES -> {
                boolean below =
                        part == Part.EXPLANATION && explanations.getLast().lines().isEmpty();
                if (!below) {
                    part = Part.ARTICLES;
                    articles.add(line);
                }
            }
            case FORM -> part = Part.FORM;
        }
    }
}
