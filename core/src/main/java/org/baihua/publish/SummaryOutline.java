package org.baihua.publish;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Items;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.summary.Summary;
import org.baihua.summary.Summary.Comment;
import org.baihua.summary.Summary.KeyPoint;
import org.baihua.summary.Summary.Origin;
import org.baihua.summary.Summary.Statement;

/// Puts the summary together as an {@link Outline}, once: the key points, who is touched, when, the
/// penalties, how to comment, the whole text, the terms and what this page is.
final class SummaryOutline {

    private final Publication publication;
    private final Summary summary;
    private final Labels labels;
    private final WholeText whole;
    private final List<Part> parts = new ArrayList<>();

    SummaryOutline(Publication publication) {
        this.publication = publication;
        this.summary = publication.summary();
        this.labels = new Labels(publication.language());
        this.whole = WholeText.of(publication);
    }

    Outline write() {
        String title = summary.title().isEmpty() ? publication.source().name() : summary.title();
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
        if (!whole.parts().isEmpty()) {
            title(2, labels.of(Label.WHOLE_TEXT));
            parts.addAll(new ProvisionsOutline(whole, labels).write());
        }
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
                        statements.stream().map(s -> s.text() + articles(s.articles())).toList()));
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
                    ProvisionsOutline.row(
                            penalty.actor().isEmpty() ? "—" : penalty.actor(),
                            penalty.conduct(),
                            penalty.penalty() + repeat,
                            String.join(
                                    "、", penalty.articles().stream().map(whole::name).toList())));
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

    private void terms() {
        if (summary.terms().isEmpty()) {
            return;
        }
        title(2, labels.of(Label.TERMS));
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Summary.Term term : summary.terms()) {
            String join = term.plain().isEmpty() || term.gloss().isEmpty() ? "" : "。";
            rows.add(ProvisionsOutline.row(term.term(), term.plain() + join + term.gloss()));
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
                rows.add(ProvisionsOutline.row(measure.name(), measure.before(), measure.after()));
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
