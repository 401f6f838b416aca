package org.baihua.read.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baihua.read.office.Change;
import org.baihua.read.office.Element;
import org.baihua.read.office.LineAssembler;
import org.baihua.read.office.Look;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.source.Aside;
import org.baihua.source.Revision;

/// What stands inside a paragraph: characters, spans, fields, notes, changes, drawings.
final class OdfInline {

    private final OdfFile file;
    private final OdfStory story;
    private final OdfStyles styles;
    private final ParagraphWriter writer;
    private final OdfGraphics graphics;
    private final Map<String, LineAssembler.OpenRevision> insertions = new LinkedHashMap<>();
    private boolean deleted;

    /// Whether a further white space would be one too many (OpenDocument 1.3 part 3, 6.1.2).
    private boolean afterSpace;

    OdfInline(OdfFile file, OdfStory story, OdfStyles styles, ParagraphWriter writer) {
        this.file = file;
        this.story = story;
        this.styles = styles;
        this.writer = writer;
        graphics = new OdfGraphics(file, styles, writer);
    }

    /// The tracked changes in which the present position lies.
    Change state() {
        return new Change(!insertions.isEmpty(), deleted);
    }

    void paragraph(Element paragraph, Look look) {
        afterSpace = true;
        Look own = look;
        for (Element child : paragraph.elements("text:hidden-paragraph")) {
            if ("true".equals(child.get("text:is-hidden"))) {
                own = own.under(Look.HIDDEN);
            }
        }
        inline(paragraph, own);
        writer.settle();
    }

    /// The content of a deleted paragraph, put back.
    void restored(Element paragraph, Look look) {
        inline(paragraph, look);
        writer.settle();
    }

    private void inline(Element parent, Look look) {
        int at = 0;
        for (Object child : parent.content()) {
            if (child instanceof String text) {
                characters(text, parent.ordinal(), at, look);
                at += text.length();
            } else {
                element((Element) child, look);
            }
        }
    }

    private void element(Element element, Look look) {
        switch (element.name()) {
            case "text:span" ->
                    inline(
                            element,
                            look.under(styles.look("text", element.get("text:style-name", ""))));
            case "text:s" -> {
                int count = Math.clamp(element.number("text:c", 1), 1, 10_000);
                show(" ".repeat(count), -1, 0, look);
            }
            case "text:tab" -> show("\t", -1, 0, look);
            case "text:line-break" -> {
                show("\n", -1, 0, look);
                afterSpace = true;
            }
            case "text:ruby" -> inline(element.first("text:ruby-base"), look);
            case "text:note" -> note(element);
            case "office:annotation" ->
                    writer.aside(
                            Aside.Kind.COMMENT,
                            element.first("dc:creator").text(),
                            OdfStory.beside(file, styles, element, false));
            case "text:change", "text:change-start", "text:change-end" -> change(element);
            case "text:hidden-text" -> {
                String said = element.get("text:string-value", element.text());
                boolean hidden = "true".equals(element.get("text:is-hidden"));
                show(said, -1, 0, hidden ? Look.HIDDEN : look);
            }
            case "text:hidden-paragraph",
                    "office:annotation-end",
                    "text:ruby-text",
                    "text:soft-page-break",
                    "text:note-citation" -> {}
            default -> {
                if (element.name().startsWith("draw:")) {
                    writer.settle();
                    graphics.read(element);
                } else {
                    // Links, marks with content and fields: what they show is their content.
                    inline(element, look);
                }
            }
        }
    }

    private void characters(String text, int element, int offset, Look look) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                afterSpace = false;
                continue;
            }
            show(text.substring(from, i), element, offset + from, look);
            if (!afterSpace) {
                show(" ", element, offset + i, look);
                afterSpace = true;
            }
            from = i + 1;
        }
        show(text.substring(from), element, offset + from, look);
    }

    private void show(String text, int element, int origin, Look look) {
        if (!text.isEmpty()) {
            writer.show(text, element, origin, look, state(), story.isShaded());
            afterSpace = text.endsWith(" ") && element >= 0;
        }
    }

    private void note(Element note) {
        boolean end = "endnote".equals(note.get("text:note-class"));
        writer.aside(
                end ? Aside.Kind.ENDNOTE : Aside.Kind.FOOTNOTE,
                "",
                OdfStory.beside(file, styles, note.first("text:note-body"), false));
    }

    /// A drawing that stands between paragraphs.
    void drawing(Element block) {
        if (block.name().startsWith("draw:")) {
            graphics.read(block);
        } else {
            story.blocks(block);
        }
    }

    void change(Element mark) {
        String id = mark.get("text:change-id", "");
        OdfFile.Region region = file.region(id);
        if (region == null) {
            return;
        }
        writer.settle();
        switch (mark.name()) {
            case "text:change-start" -> {
                if (region.kind() == Revision.Kind.INSERTION) {
                    insertions.put(id, begin(region, state().in(region.kind())));
                }
            }
            case "text:change-end" -> {
                LineAssembler.OpenRevision open = insertions.remove(id);
                if (open != null) {
                    writer.line().end(open);
                }
            }
            default -> {
                if (region.kind() == Revision.Kind.DELETION) {
                    deletion(region);
                }
            }
        }
    }

    private LineAssembler.OpenRevision begin(OdfFile.Region region, Change within) {
        return writer.line()
                .begin(
                        region.kind(),
                        region.author(),
                        region.date(),
                        within.isShown(file.reading()));
    }

    private void deletion(OdfFile.Region region) {
        boolean wasDeleted = deleted;
        LineAssembler.OpenRevision open = begin(region, state().in(region.kind()));
        deleted = true;
        if (state().isShown(file.reading())) {
            story.restore(region.content());
        } else {
            writer.line().unseen(OdfDeletion.said(region.content()));
        }
        deleted = wasDeleted;
        writer.line().end(open);
    }
}
