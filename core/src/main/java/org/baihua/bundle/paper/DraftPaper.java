package org.baihua.bundle.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baihua.law.Draft;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Provision.Heading;
import org.baihua.law.Statute;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// The clean draft: the text of the law as we understood it, written anew.
///
/// Nothing of the source file comes along but its words; what it hid stays behind.
final class DraftPaper {

    /// The longest label that text lines up with; 第一百二十三條之一 would push it off the page.
    private static final int LONGEST_HANG = 5;

    private final List<Part> parts = new ArrayList<>();

    private DraftPaper() {}

    static Outline of(Draft draft, String title) {
        DraftPaper paper = new DraftPaper();
        paper.parts.add(new Part.Title(1, title));
        Statute statute = draft.statute();
        if (!statute.preamble().isEmpty()) {
            paper.prose(statute.preamble().text());
        }
        for (Provision provision : statute.provisions()) {
            paper.provision(provision, 2);
        }
        return new Outline(title, Form.TEXT, paper.parts);
    }

    private void prose(String text) {
        for (String line : text.split("\n", -1)) {
            parts.add(new Part.Prose(Tone.NORMAL, List.of(Span.of(line))));
        }
    }

    private void provision(Provision provision, int level) {
        switch (provision) {
            case Heading heading -> {
                String name = heading.label().text() + "　" + heading.text().text();
                parts.add(new Part.Title(Math.min(level, 6), name.strip()));
                heading.children().forEach(child -> provision(child, level + 1));
            }
            case Article article -> article(article);
            case Provision.Paragraph other -> piece(other, "", 0);
            case Provision.Subparagraph other -> piece(other, "", 0);
            case Provision.Item other -> piece(other, "", 0);
            case Provision.Subitem other -> piece(other, "", 0);
            case Provision.Unplaced other -> {
                prose(other.text().text());
                table(other.table());
            }
        }
    }

    /// 第三條　and its first 項 in one line, as laws are printed.
    private void article(Article article) {
        String caption = article.caption().text();
        String label = article.label().text() + (caption.isEmpty() ? "" : caption);
        if (article.children().isEmpty()) {
            clause(0, label + "　", "");
            return;
        }
        boolean first = true;
        for (Provision child : article.children()) {
            piece(child, first ? label + "　" : "", 0);
            first = false;
        }
    }

    private void piece(Provision provision, String before, int depth) {
        String label = before + provision.label().text();
        String text = provision.text().text();
        if (!label.isEmpty() || !text.isEmpty()) {
            clause(depth, label, text);
        }
        table(provision.table());
        for (Provision child : provision.children()) {
            piece(child, "", depth + (child.level() == Level.PARAGRAPH ? 0 : 1));
        }
        if (!provision.closing().isEmpty()) {
            clause(depth, "", provision.closing().text());
        }
    }

    private void clause(int depth, String label, String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        parts.add(clause(depth, label, List.of(Span.of(lines.getFirst()))));
        for (String line : lines.subList(1, lines.size())) {
            parts.add(clause(depth, "", List.of(Span.of(line))));
        }
    }

    /// A 項 without a number begins two characters in, as laws are printed.
    private static Part.Clause clause(int depth, String label, List<Span> spans) {
        return label.isEmpty()
                ? new Part.Clause(depth * 2 + 2, -2, "", spans)
                : new Part.Clause(depth * 2, Math.min(LONGEST_HANG, label.length()), label, spans);
    }

    private void table(@Nullable Table table) {
        if (table != null) {
            Part.Grid grid = Grids.of(table);
            if (grid != null) {
                parts.add(grid);
            }
        }
    }
}
