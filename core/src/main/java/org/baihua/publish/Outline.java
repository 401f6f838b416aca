package org.baihua.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Items;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.WholeText.ArticlePart;
import org.baihua.publish.WholeText.Chapter;
import org.baihua.publish.WholeText.Loose;
import org.baihua.publish.WholeText.Piece;
import org.baihua.source.Table;
import org.baihua.summary.Summary;
import org.baihua.summary.Summary.Comment;
import org.baihua.summary.Summary.KeyPoint;
import org.baihua.summary.Summary.Origin;
import org.baihua.summary.Summary.Statement;

/// The summary as a plain sequence of headings, prose, lists and tables: what Markdown, Word and
/// OpenDocument have in common. The same content as the page, in the same order.
///
/// Other documents made of headings, prose, lists and tables are outlines too, so that one writer a
/// format serves them all.
///
/// @param title the document's name
/// @param form what the page looks like
/// @param parts in reading order
public record Outline(String title, Form form, List<Part> parts) {

    /// What the page looks like.
    public enum Form {
        /// A page of text.
        TEXT,
        /// A page on its side, for a table of three columns.
        WIDE,
        /// An official announcement: the title stands in the middle.
        OFFICIAL
    }

    /// A piece of a simple document.
    public sealed interface Part {

        /// @param level 1 for the document's name
        record Title(int level, String text) implements Part {}

        record Prose(Tone tone, List<Span> spans) implements Part {
            public Prose {
                spans = List.copyOf(spans);
            }
        }

        record Items(boolean numbered, List<String> items) implements Part {
            public Items {
                items = List.copyOf(items);
            }
        }

        /// A paragraph with a label that hangs beside it: 一、 （一） 第三條 主旨：.
        ///
        /// @param indent how far the label stands in, in characters
        /// @param hang how far later lines stand in from the label, in characters; less than
        ///   nothing when the first line stands in from them
        record Clause(int indent, int hang, String label, List<Span> spans) implements Part {
            public Clause {
                spans = List.copyOf(spans);
            }
        }

        /// A table with one header row; every row is as long as the header.
        record Grid(List<String> header, List<List<List<Span>>> rows) implements Part {
            public Grid {
                header = List.copyOf(header);
                rows = List.copyOf(rows);
            }
        }
    }

    /// How a paragraph sounds.
    public enum Tone {
        NORMAL,
        /// The one line.
        LEAD,
        /// Said about the text.
        REMARK,
        /// At the right, as a date or a signature.
        SIGNED
    }

    /// How words look.
    public enum Look {
        PLAIN,
        STRONG,
        /// Differing from the other version.
        CHANGED,
        /// New in this version: underlined.
        INSERTED,
        /// Gone in the other version: struck through.
        DELETED
    }

    /// Words that look the same throughout.
    public record Span(String text, Look look) {

        public static Span of(String text) {
            return new Span(text, Look.PLAIN);
        }

        public static Span strong(String text) {
            return new Span(text, Look.STRONG);
        }
    }

    public Outline {
        parts = List.copyOf(parts);
    }

    /// A plain text as paragraphs and lists.
    ///
    /// @param paragraph what to make of lines that are not in a list
    /// @param label stands before the first of them
    public static List<Part> lines(
            List<PlainUnit.Line> lines, Function<List<Span>, Part> paragraph, String label) {
        List<Part> parts = new ArrayList<>();
        List<String> items = new ArrayList<>();
        StringBuilder open = new StringBuilder(label);
        for (PlainUnit.Line line : lines) {
            if (line.item()) {
                if (!open.isEmpty()) {
                    parts.add(paragraph.apply(List.of(Span.of(open.toString()))));
                    open.setLength(0);
                }
                items.add(line.text());
                continue;
            }
            if (!items.isEmpty()) {
                parts.add(new Items(false, items));
                items = new ArrayList<>();
            }
            open.append(open.length() > label.length() ? "\n" : "").append(line.text());
        }
        if (!items.isEmpty()) {
            parts.add(new Items(false, items));
        }
        if (!open.isEmpty()) {
            parts.add(paragraph.apply(List.of(Span.of(open.toString()))));
        }
        return parts;
    }

    /// The spans cut at their line breaks; at least one paragraph.
    public static List<List<Span>> paragraphs(List<Span> spans) {
        List<List<Span>> paragraphs = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span span : spans) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraphs.add(open);
                    open = new ArrayList<>();
                }
                if (!lines[i].isEmpty()) {
                    open.add(new Span(lines[i], span.look()));
                }
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }

    public static Outline of(Publication publication) {
        return new Writing(publication).write();
    }

    /// Puts an outline together once.
    private static final class Writing {

        private final Publication publication;
        private final Summary summary;
        private final Labels labels;
        private final WholeText whole;
        private final List<Part> parts = new ArrayList<>();

        Writing(Publication publication) {
            this.publication = publication;
            this.summary = publication.summary();
            this.labels = new Labels(publication.language());
            this.whole = WholeText.of(publication);
        }

        Outline write() {
            String title =
                    summary.title().isEmpty() ? publication.source().name() : summary.title();
            title(1, title);
            remark(labels.kind(summary.kind()));
            if (!summary.oneLine().isEmpty()) {
                parts.add(new Prose(Tone.LEAD, List.of(Span.of(summary.oneLine()))));
            }
            keyPoints();
            if (!summary.background().isEmpty()) {
                title(2, labels.why(summary.kind()));
                summary.background().forEach(this::prose);
            }
            affected();
            times();
            penalties();
            comment();
            wholeText();
            terms();
            if (!summary.uncertain().isEmpty()) {
                title(2, labels.of(Label.UNCERTAIN));
                prose(labels.of(Label.UNCERTAIN_HOW));
                parts.add(new Items(false, summary.uncertain()));
            }
            about();
            return new Outline(title, Form.TEXT, parts);
        }

        private void title(int level, String text) {
            parts.add(new Title(level, text));
        }

        private void prose(String text) {
            parts.add(new Prose(Tone.NORMAL, List.of(Span.of(text))));
        }

        /// A text and the list in it.
        private void lines(String label, List<PlainUnit.Line> lines) {
            parts.addAll(Outline.lines(lines, text -> new Prose(Tone.NORMAL, text), label));
        }

        private void remark(String text) {
            parts.add(new Prose(Tone.REMARK, List.of(Span.of(text))));
        }

        /// 「（第六條、第七條）」, or nothing.
        private String articles(List<String> numbers) {
            return numbers.isEmpty()
                    ? ""
                    : "（" + String.join("、", numbers.stream().map(whole::name).toList()) + "）";
        }

        private void keyPoints() {
            if (summary.keyPoints().isEmpty()) {
                return;
            }
            title(2, labels.keyPoints(summary.kind()));
            boolean agency = summary.keyPoints().stream().anyMatch(p -> p.from() == Origin.AGENCY);
            remark(labels.of(agency ? Label.FROM_AGENCY : Label.FROM_CHANGES));
            List<String> items = new ArrayList<>();
            for (KeyPoint point : summary.keyPoints()) {
                Change change = point.change();
                String what = change == null ? "" : "［" + labels.change(change) + "］";
                items.add(what + point.text() + articles(point.articles()));
            }
            parts.add(new Items(true, items));
        }

        private void affected() {
            if (summary.affected().isEmpty()) {
                return;
            }
            title(2, labels.of(Label.AFFECTED));
            for (RoleCard role : RoleCard.of(summary.affected())) {
                title(3, role.name());
                if (!role.alsoCalled().isEmpty()) {
                    remark(labels.of(Label.ALSO_CALLED, String.join("、", role.alsoCalled())));
                }
                statements(Label.DUTIES, role.duties());
                statements(Label.PROHIBITIONS, role.prohibitions());
                statements(Label.RIGHTS, role.rights());
                statements(Label.ROLE_DEADLINES, role.deadlines());
                statements(Label.ROLE_PENALTIES, role.penalties());
            }
        }

        private void statements(Label label, List<Statement> statements) {
            if (statements.isEmpty()) {
                return;
            }
            parts.add(new Prose(Tone.NORMAL, List.of(Span.strong(labels.of(label)))));
            parts.add(
                    new Items(
                            false,
                            statements.stream()
                                    .map(s -> s.text() + articles(s.articles()))
                                    .toList()));
        }

        private void times() {
            List<String> items = new ArrayList<>();
            Comment comment = summary.comment();
            if (comment != null && comment.until() != null) {
                items.add(labels.of(Label.COMMENT_UNTIL) + "：" + labels.until(comment.until()));
            }
            if (!summary.effective().isEmpty()) {
                items.add(labels.of(Label.EFFECTIVE) + "：" + summary.effective());
            }
            for (Statement transition : summary.transitions()) {
                items.add(
                        labels.of(Label.TRANSITION)
                                + "："
                                + transition.text()
                                + articles(transition.articles()));
            }
            for (Summary.Deadline deadline : summary.deadlinesBesidesTransitions()) {
                items.add(
                        labels.of(Label.DEADLINE)
                                + "："
                                + deadline.text()
                                + articles(deadline.articles()));
            }
            if (!items.isEmpty()) {
                title(2, labels.of(Label.WHEN));
                parts.add(new Items(false, items));
            }
        }

        private void penalties() {
            if (summary.penalties().isEmpty()) {
                return;
            }
            title(2, labels.of(Label.PENALTIES));
            List<List<List<Span>>> rows = new ArrayList<>();
            for (Summary.Penalty penalty : summary.penalties()) {
                String repeat = penalty.repeatable() ? "（" + labels.of(Label.REPEATABLE) + "）" : "";
                rows.add(
                        row(
                                penalty.actor().isEmpty() ? "—" : penalty.actor(),
                                penalty.conduct(),
                                penalty.penalty() + repeat,
                                String.join(
                                        "、",
                                        penalty.articles().stream().map(whole::name).toList())));
            }
            parts.add(
                    new Grid(
                            List.of(
                                    labels.of(Label.WHO),
                                    labels.of(Label.CONDUCT),
                                    labels.of(Label.PENALTY),
                                    labels.of(Label.ARTICLES)),
                            rows));
        }

        private static List<List<Span>> row(String... cells) {
            List<List<Span>> row = new ArrayList<>();
            for (String cell : cells) {
                row.add(List.of(Span.of(cell)));
            }
            return row;
        }

        private void comment() {
            Comment comment = summary.comment();
            if (comment == null) {
                return;
            }
            title(2, labels.of(Label.COMMENT));
            if (comment.until() != null) {
                prose(labels.until(comment.until()));
            }
            if (!comment.how().isEmpty()) {
                prose(comment.how());
            }
            if (!comment.contact().isEmpty()) {
                prose(labels.of(Label.CONTACT) + "：" + comment.contact());
            }
            if (!comment.note().isEmpty()) {
                remark(comment.note());
            }
        }

        private void wholeText() {
            if (whole.parts().isEmpty()) {
                return;
            }
            title(2, labels.of(Label.WHOLE_TEXT));
            for (WholeText.Part part : whole.parts()) {
                switch (part) {
                    case Chapter chapter ->
                            title(3, (chapter.label() + "　" + chapter.title()).strip());
                    case ArticlePart article -> article(article);
                    case Loose loose -> pieces(loose.pieces());
                }
            }
        }

        private void article(ArticlePart article) {
            Change change = article.change();
            String caption = article.caption().isEmpty() ? "" : "　" + article.caption();
            String what = change == null ? "" : "（" + labels.change(change) + "）";
            title(4, article.name() + caption + what);
            if (change == Change.DELETED && article.pieces().isEmpty()) {
                prose(labels.of(Label.ARTICLE_GOES));
            }
            pieces(article.pieces());
            ComparisonRow row = article.row();
            if (row == null) {
                return;
            }
            ComparisonRow.Side current = row.current();
            if (current != null && !current.text().isEmpty()) {
                remark(labels.of(Label.CURRENT) + "：" + current.text().text());
            }
            if (!row.explanation().isEmpty()) {
                remark(labels.of(Label.REASON) + "：" + row.explanation().text());
            }
        }

        /// Plain beside original where anything was rewritten, one table for what stands together;
        /// otherwise the text alone. Terms are explained below it.
        private void pieces(List<Piece> pieces) {
            boolean beside =
                    pieces.stream()
                            .anyMatch(piece ->
                                    piece.unit() != null
                                            && piece.unit().verdict() == Verdict.REWRITTEN);
            List<List<List<Span>>> rows = new ArrayList<>();
            Map<String, String> notes = new LinkedHashMap<>();
            for (Piece piece : pieces) {
                PlainUnit unit = piece.unit();
                String original = unit == null ? piece.text().text() : unit.original().text();
                boolean empty = original.isEmpty() && piece.label().isEmpty();
                if (beside && !empty) {
                    rows.add(
                            unit == null
                                    ? row(piece.label() + original, piece.label() + original)
                                    : List.of(
                                            kept(unit, spans(piece.label(), Marked.plain(unit))),
                                            spans(piece.label(), Marked.original(unit))));
                } else if (!empty) {
                    if (unit == null) {
                        prose(piece.label() + original);
                    } else {
                        lines(piece.label(), unit.lines());
                    }
                    if (unit != null && unit.verdict() == Verdict.FALLBACK) {
                        remark(labels.of(Label.KEPT));
                    }
                }
                if (unit != null) {
                    unit.notes().forEach(note -> notes.putIfAbsent(note.term(), note.gloss()));
                }
                Table table = piece.table();
                if (table != null) {
                    beside(rows);
                    table(table);
                }
            }
            beside(rows);
            if (!notes.isEmpty()) {
                List<String> words = new ArrayList<>();
                notes.forEach((term, gloss) -> words.add(term + "：" + gloss));
                remark(String.join("　", words));
            }
        }

        private void beside(List<List<List<Span>>> rows) {
            if (!rows.isEmpty()) {
                parts.add(
                        new Grid(List.of(labels.of(Label.PLAIN), labels.of(Label.ORIGINAL)), rows));
                rows.clear();
            }
        }

        private List<Span> kept(PlainUnit unit, List<Span> spans) {
            if (unit.verdict() != Verdict.FALLBACK) {
                return spans;
            }
            List<Span> all = new ArrayList<>(spans);
            all.add(Span.of("（" + labels.of(Label.KEPT) + "）"));
            return all;
        }

        private static List<Span> spans(String label, List<Marked.Run> runs) {
            List<Span> spans = new ArrayList<>();
            if (!label.isEmpty()) {
                spans.add(Span.of(label));
            }
            for (Marked.Run run : runs) {
                spans.add(new Span(run.text(), run.changed() ? Look.CHANGED : Look.PLAIN));
            }
            return spans;
        }

        /// A table of the law as a grid; a merged cell stands in the first place that it covers.
        private void table(Table table) {
            int columns = Math.max(1, table.columns());
            List<List<List<Span>>> rows = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                String[] cells = new String[columns];
                java.util.Arrays.fill(cells, "");
                for (Table.Cell cell : row.cells()) {
                    cells[cell.column()] = cell.text();
                }
                rows.add(row(cells));
            }
            if (rows.isEmpty()) {
                return;
            }
            List<String> header =
                    rows.removeFirst().stream().map(cell -> cell.getFirst().text()).toList();
            parts.add(new Grid(header, rows));
        }

        private void terms() {
            if (summary.terms().isEmpty()) {
                return;
            }
            title(2, labels.of(Label.TERMS));
            List<List<List<Span>>> rows = new ArrayList<>();
            for (Summary.Term term : summary.terms()) {
                String join = term.plain().isEmpty() || term.gloss().isEmpty() ? "" : "。";
                rows.add(row(term.term(), term.plain() + join + term.gloss()));
            }
            parts.add(new Grid(List.of(labels.of(Label.TERM), labels.of(Label.MEANING)), rows));
        }

        private void about() {
            title(2, labels.of(Label.ABOUT));
            prose(labels.of(Label.NO_FORCE));
            Summary.Contract contract = summary.contract();
            if (contract.units() > 0) {
                prose(
                        labels.of(
                                Label.CONTRACT,
                                contract.units(),
                                contract.rewritten(),
                                contract.fallback()));
            }
            List<Labels.Measure> measures = labels.measures(summary);
            if (!measures.isEmpty()) {
                List<List<List<Span>>> rows = new ArrayList<>();
                for (Labels.Measure measure : measures) {
                    rows.add(row(measure.name(), measure.before(), measure.after()));
                }
                parts.add(
                        new Grid(
                                List.of(
                                        labels.of(Label.READABILITY),
                                        labels.of(Label.BEFORE),
                                        labels.of(Label.AFTER)),
                                rows));
            }
            remark(labels.of(Label.SOURCE, publication.source().name()));
            if (!publication.source().sha256().isEmpty()) {
                remark(labels.of(Label.FINGERPRINT, publication.source().sha256()));
            }
        }
    }
}
