package org.baihua.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.baihua.publish.Label;
import org.baihua.publish.Labels;
import org.baihua.publish.Publication;
import org.baihua.publish.RoleCard;
import org.baihua.summary.Summary;
import org.baihua.summary.Summary.Comment;
import org.baihua.summary.Summary.Deadline;
import org.baihua.summary.Summary.KeyPoint;
import org.baihua.summary.Summary.Origin;
import org.baihua.summary.Summary.Penalty;
import org.baihua.summary.Summary.Statement;

/// One minute's reading: what, why, for whom, when, what otherwise, how to say something. A section
/// that would be empty does not appear.
record MinuteSections(Html html, Labels labels, Publication publication, ArticleLinks links) {

    /// A section that the page has, for its list of contents.
    record Entry(String id, Label label) {}

    private Summary summary() {
        return publication.summary();
    }

    private boolean isNew() {
        return labels.keyPoints(summary().kind()).equals(labels.of(Label.KEY_POINTS_NEW));
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (!summary().keyPoints().isEmpty()) {
            entries.add(new Entry("key-points", isNew() ? Label.KEY_POINTS_NEW : Label.KEY_POINTS));
        }
        if (!summary().background().isEmpty()) {
            entries.add(
                    new Entry(
                            "why",
                            labels.why(summary().kind()).equals(labels.of(Label.WHY_NEW))
                                    ? Label.WHY_NEW
                                    : Label.WHY));
        }
        if (!summary().affected().isEmpty()) {
            entries.add(new Entry("affected", Label.AFFECTED));
        }
        if (hasTimes()) {
            entries.add(new Entry("when", Label.WHEN));
        }
        if (!summary().penalties().isEmpty()) {
            entries.add(new Entry("penalties", Label.PENALTIES));
        }
        if (summary().comment() != null) {
            entries.add(new Entry("comment", Label.COMMENT));
        }
        return entries;
    }

    private boolean hasTimes() {
        Comment comment = summary().comment();
        return !summary().effective().isEmpty()
                || !summary().deadlines().isEmpty()
                || !summary().transitions().isEmpty()
                || (comment != null && comment.until() != null);
    }

    void write() {
        for (Entry entry : entries()) {
            String title = entry.id() + "-title";
            html.open("section", "id", entry.id(), "aria-labelledby", title);
            html.open("div", "class", "measure").line();
            html.element("h2", labels.of(entry.label()), "id", title).line();
            switch (entry.id()) {
                case "key-points" -> keyPoints();
                case "why" -> background();
                case "affected" -> affected();
                case "when" -> times();
                case "penalties" -> penalties();
                default -> comment();
            }
            html.end("div").end("section");
        }
    }

    private void keyPoints() {
        List<KeyPoint> points = summary().keyPoints();
        boolean agency = points.stream().anyMatch(point -> point.from() == Origin.AGENCY);
        html.element(
                        "p",
                        labels.of(agency ? Label.FROM_AGENCY : Label.FROM_CHANGES),
                        "class",
                        "origin")
                .line();
        html.open("ol", "class", "points").line();
        for (KeyPoint point : points) {
            html.open("li");
            html.open("p").text(point.text()).close("p");
            html.open("p", "class", "about-point");
            if (point.change() != null) {
                html.element(
                        "span",
                        labels.change(point.change()),
                        "class",
                        "tag tag-" + point.change().name().toLowerCase(java.util.Locale.ROOT));
            }
            if (point.direction() != null) {
                html.text(" ").element("span", labels.direction(point.direction()), "class", "tag");
            }
            links.write(point.articles());
            html.close("p").end("li");
        }
        html.end("ol");
    }

    private void background() {
        for (String paragraph : summary().background()) {
            html.element("p", paragraph).line();
        }
    }

    private void affected() {
        List<RoleCard> all = RoleCard.of(summary().affected());
        html.element("p", labels.of(Label.AFFECTED_HOW)).line();
        html.open("ul", "class", "role-links").line();
        for (int i = 0; i < all.size(); i++) {
            html.open("li").element("a", all.get(i).name(), "href", "#role-" + (i + 1)).end("li");
        }
        html.end("ul");
        html.open("div", "class", "roles", "id", "roles").line();
        for (int i = 0; i < all.size(); i++) {
            role(all.get(i), "role-" + (i + 1));
        }
        html.open("p", "class", "all-roles")
                .element("a", labels.of(Label.ALL_ROLES), "href", "#affected")
                .end("p");
        html.end("div");
    }

    private void role(RoleCard role, String id) {
        html.open("article", "class", "role", "id", id, "aria-labelledby", id + "-name").line();
        html.element("h3", role.name(), "id", id + "-name").line();
        List<String> others = role.alsoCalled();
        if (!others.isEmpty()) {
            html.element(
                            "p",
                            labels.of(Label.ALSO_CALLED, String.join("、", others)),
                            "class",
                            "also")
                    .line();
        }
        statements(Label.DUTIES, role.duties(), "must");
        statements(Label.PROHIBITIONS, role.prohibitions(), "must-not");
        statements(Label.RIGHTS, role.rights(), "may");
        statements(Label.ROLE_DEADLINES, role.deadlines(), "by");
        statements(Label.ROLE_PENALTIES, role.penalties(), "otherwise");
        html.end("article");
    }

    private void statements(Label label, List<Statement> statements, String style) {
        if (statements.isEmpty()) {
            return;
        }
        html.element("h4", labels.of(label), "class", style).line();
        html.open("ul").line();
        for (Statement statement : statements) {
            html.open("li").text(statement.text());
            links.write(statement.articles());
            html.end("li");
        }
        html.end("ul");
    }

    private void times() {
        html.open("ol", "class", "timeline").line();
        Comment comment = summary().comment();
        if (comment != null && comment.until() != null) {
            time(labels.of(Label.COMMENT_UNTIL), labels.until(comment.until()), List.of());
        }
        if (!summary().effective().isEmpty()) {
            time(labels.of(Label.EFFECTIVE), summary().effective(), List.of());
        }
        for (Statement transition : summary().transitions()) {
            time(labels.of(Label.TRANSITION), transition.text(), transition.articles());
        }
        for (Deadline deadline : summary().deadlinesBesidesTransitions()) {
            String when =
                    deadline.days() == null
                            ? labels.of(Label.DEADLINE)
                            : labels.of(Label.DAY_COUNT, deadline.days());
            time(when, deadline.text(), deadline.articles());
        }
        html.end("ol");
    }

    private void time(String when, String what, List<String> articles) {
        html.open("li").element("strong", when, "class", "when").text(" ");
        html.open("span", "class", "what").text(what);
        links.write(articles);
        html.close("span").end("li");
    }

    private void penalties() {
        html.open("table", "class", "penalties").line();
        html.open("thead").open("tr");
        head(Label.WHO);
        head(Label.CONDUCT);
        head(Label.PENALTY);
        head(Label.ARTICLES);
        html.close("tr").end("thead").open("tbody").line();
        for (Penalty penalty : summary().penalties()) {
            html.open("tr");
            cell(Label.WHO).text(penalty.actor().isEmpty() ? "—" : penalty.actor()).close("td");
            cell(Label.CONDUCT).text(penalty.conduct()).close("td");
            cell(Label.PENALTY).text(penalty.penalty());
            if (penalty.repeatable()) {
                html.text(" ").element("span", labels.of(Label.REPEATABLE), "class", "tag");
            }
            html.close("td");
            cell(Label.ARTICLES);
            links.write(penalty.articles());
            html.close("td").end("tr");
        }
        html.end("tbody").end("table");
    }

    private void head(Label label) {
        html.element("th", labels.of(label), "scope", "col");
    }

    private Html cell(Label label) {
        return html.open("td", "data-label", labels.of(label));
    }

    private void comment() {
        Comment comment = summary().comment();
        if (comment == null) {
            return;
        }
        if (comment.until() != null) {
            html.element("p", labels.until(comment.until()), "class", "until").line();
        }
        if (!comment.how().isEmpty()) {
            html.element("p", comment.how()).line();
        }
        if (!comment.contact().isEmpty()) {
            html.open("p").element("strong", labels.of(Label.CONTACT)).text("　");
            html.text(comment.contact()).end("p");
        }
        if (!comment.note().isEmpty()) {
            html.element("p", comment.note(), "class", "origin").line();
        }
    }
}
