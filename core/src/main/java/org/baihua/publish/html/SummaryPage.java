package org.baihua.publish.html;

import java.util.List;
import org.baihua.publish.Label;
import org.baihua.publish.Labels;
import org.baihua.publish.Publication;
import org.baihua.publish.WholeText;
import org.baihua.source.Language;
import org.baihua.summary.Summary;

/// The page a citizen reads: one file, no script, nothing loaded from elsewhere.
///
/// Three depths, each linking down to the next: one line, one minute, the whole text with the
/// original beside it.
public final class SummaryPage {

    private static final String STYLE = Style.read("page.css");

    private SummaryPage() {}

    public static String write(Publication publication) {
        return write(publication, Frame.NONE);
    }

    /// The page with the documents and data that are published beside it.
    public static String write(Publication publication, Frame frame) {
        return new Page(publication, frame).write();
    }

    /// The state of one page while it is written.
    private static final class Page {

        private final Publication publication;
        private final Frame frame;
        private final Summary summary;
        private final Labels labels;
        private final Html html;
        private final WholeText whole;
        private final MinuteSections minute;
        private final WholeTextSection text;

        Page(Publication publication, Frame frame) {
            this.publication = publication;
            this.frame = frame;
            this.summary = publication.summary();
            this.labels = new Labels(publication.language());
            this.html = new Html(publication.language() == Language.EN);
            this.whole = WholeText.of(publication);
            ArticleLinks links = new ArticleLinks(html, whole);
            this.minute = new MinuteSections(html, labels, publication, links);
            this.text = new WholeTextSection(html, labels, publication, whole);
        }

        String write() {
            boolean english = publication.language() == Language.EN;
            html.raw("<!DOCTYPE html>\n");
            html.open("html", "lang", english ? "en" : "zh-Hant-TW").line();
            html.open("head").line();
            html.raw("<meta charset=\"utf-8\">\n");
            html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
            html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
            html.raw("<meta name=\"generator\" content=\"Baihua 白話\">\n");
            html.open("meta", "name", "description", "content", summary.oneLine()).line();
            html.element("title", title()).line();
            html.raw(frame.dataBlock());
            html.open("style").raw(STYLE).end("style");
            html.end("head");
            html.open("body", "id", "top").line();
            html.element("a", labels.of(Label.SKIP), "class", "skip", "href", "#main").line();
            header();
            html.open("main", "id", "main", "tabindex", "-1").line();
            minute.write();
            text.write();
            terms();
            uncertain();
            papers();
            html.end("main");
            about();
            html.end("body").end("html");
            return html.toString();
        }

        private String title() {
            return summary.title().isEmpty() ? publication.source().name() : summary.title();
        }

        private void header() {
            html.open("header", "class", "masthead").line();
            html.open("div", "class", "measure").line();
            html.open("fieldset", "class", "sizes");
            html.element("legend", labels.of(Label.TEXT_SIZE));
            size("1", Label.SIZE_NORMAL, true);
            size("2", Label.SIZE_LARGE, false);
            size("3", Label.SIZE_LARGEST, false);
            html.end("fieldset");
            html.element("p", labels.kind(summary.kind()), "class", "kind").line();
            html.element("h1", title()).line();
            if (!summary.oneLine().isEmpty()) {
                html.element("p", summary.oneLine(), "class", "one-line", "id", "one-line").line();
            }
            facts();
            contents();
            html.end("div").end("header");
        }

        private void size(String step, Label label, boolean checked) {
            html.open("label", "class", "size size-" + step);
            if (checked) {
                html.open(
                        "input",
                        "type",
                        "radio",
                        "name",
                        "size",
                        "id",
                        "size-" + step,
                        "checked",
                        "");
            } else {
                html.open("input", "type", "radio", "name", "size", "id", "size-" + step);
            }
            html.element("span", labels.of(label)).close("label");
        }

        /// What somebody in a hurry looks for: until when, from when, whom to ask.
        private void facts() {
            Summary.Comment comment = summary.comment();
            boolean until = comment != null && comment.until() != null;
            if (!until && summary.effective().isEmpty()) {
                return;
            }
            html.open("dl", "class", "facts").line();
            if (comment != null && comment.until() != null) {
                html.open("div").element("dt", labels.of(Label.COMMENT_UNTIL));
                html.open("dd");
                html.element("a", labels.until(comment.until()), "href", "#comment");
                html.close("dd").end("div");
            }
            if (!summary.effective().isEmpty()) {
                html.open("div").element("dt", labels.of(Label.EFFECTIVE));
                html.element("dd", summary.effective()).end("div");
            }
            html.end("dl");
        }

        private void contents() {
            html.open("nav", "class", "contents", "aria-label", labels.of(Label.CONTENTS)).line();
            html.open("ul").line();
            for (MinuteSections.Entry entry : minute.entries()) {
                link(entry.id(), labels.of(entry.label()));
            }
            if (!whole.parts().isEmpty()) {
                link("whole-text", labels.of(Label.WHOLE_TEXT));
            }
            if (!summary.terms().isEmpty()) {
                link("terms", labels.of(Label.TERMS));
            }
            if (!summary.uncertain().isEmpty()) {
                link("uncertain", labels.of(Label.UNCERTAIN));
            }
            if (!frame.papers().isEmpty()) {
                link("papers", labels.of(Label.PAPERS));
            }
            html.end("ul").end("nav");
        }

        private void link(String id, String words) {
            html.open("li").element("a", words, "href", "#" + id).end("li");
        }

        private void terms() {
            List<Summary.Term> terms = summary.terms();
            if (terms.isEmpty()) {
                return;
            }
            html.open("section", "id", "terms", "aria-labelledby", "terms-title");
            html.open("div", "class", "measure").line();
            html.element("h2", labels.of(Label.TERMS), "id", "terms-title").line();
            html.open("dl", "class", "terms").line();
            for (int i = 0; i < terms.size(); i++) {
                Summary.Term term = terms.get(i);
                html.open("div", "id", WholeTextSection.termId(i));
                html.element("dt", term.term());
                html.open("dd");
                if (!term.plain().isEmpty()) {
                    html.element("strong", term.plain());
                    if (!term.gloss().isEmpty()) {
                        html.text("　");
                    }
                }
                html.text(term.gloss()).close("dd").end("div");
            }
            html.end("dl").end("div").end("section");
        }

        private void uncertain() {
            if (summary.uncertain().isEmpty()) {
                return;
            }
            html.open("section", "id", "uncertain", "aria-labelledby", "uncertain-title");
            html.open("div", "class", "measure").line();
            html.element("h2", labels.of(Label.UNCERTAIN), "id", "uncertain-title").line();
            html.element("p", labels.of(Label.UNCERTAIN_HOW)).line();
            html.open("ul").line();
            for (String sentence : summary.uncertain()) {
                html.element("li", sentence).line();
            }
            html.end("ul").end("div").end("section");
        }

        private void papers() {
            if (frame.papers().isEmpty()) {
                return;
            }
            html.open("section", "id", "papers", "aria-labelledby", "papers-title");
            html.open("div", "class", "measure").line();
            html.element("h2", labels.of(Label.PAPERS), "id", "papers-title").line();
            html.open("dl", "class", "papers").line();
            for (Frame.Paper paper : frame.papers()) {
                html.open("div").element("dt", paper.title()).open("dd");
                for (Frame.File file : paper.files()) {
                    // A screen reader that lists links should not say 「PDF」 ten times.
                    html.element(
                            "a",
                            file.format(),
                            "href",
                            file.href(),
                            "aria-label",
                            paper.title() + " " + file.format());
                    html.text(" ");
                }
                html.close("dd").end("div");
            }
            html.end("dl").end("div").end("section");
        }

        private void about() {
            html.open("footer", "class", "about").open("div", "class", "measure").line();
            html.element("h2", labels.of(Label.ABOUT)).line();
            html.element("p", labels.of(Label.NO_FORCE)).line();
            Summary.Contract contract = summary.contract();
            if (contract.units() > 0) {
                html.element(
                                "p",
                                labels.of(
                                        Label.CONTRACT,
                                        contract.units(),
                                        contract.rewritten(),
                                        contract.fallback()))
                        .line();
            }
            readability();
            html.element("p", labels.of(Label.SOURCE, publication.source().name())).line();
            if (!publication.source().sha256().isEmpty()) {
                html.element(
                                "p",
                                labels.of(Label.FINGERPRINT, publication.source().sha256()),
                                "class",
                                "fingerprint")
                        .line();
            }
            html.open("p").element("a", labels.of(Label.TO_TOP), "href", "#top").end("p");
            html.end("div").end("footer");
        }

        private void readability() {
            List<Labels.Measure> measures = labels.measures(summary);
            if (measures.isEmpty()) {
                return;
            }
            html.open("table", "class", "measures").line();
            html.element("caption", labels.of(Label.READABILITY)).line();
            html.open("thead").open("tr");
            html.element("th", labels.of(Label.MEASURE), "scope", "col");
            html.element("th", labels.of(Label.BEFORE), "scope", "col");
            html.element("th", labels.of(Label.AFTER), "scope", "col");
            html.close("tr").end("thead").open("tbody").line();
            for (Labels.Measure measure : measures) {
                html.open("tr").element("th", measure.name(), "scope", "row");
                html.element("td", measure.before()).element("td", measure.after()).end("tr");
            }
            html.end("tbody").end("table");
        }
    }
}
