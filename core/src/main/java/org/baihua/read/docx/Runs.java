package org.baihua.read.docx;

import org.baihua.read.office.Change;
import org.baihua.read.office.Element;
import org.baihua.read.office.Fields;
import org.baihua.read.office.LineAssembler;
import org.baihua.read.office.Look;
import org.baihua.read.office.OfficeMessage;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.read.office.Symbols;
import org.baihua.source.Aside;
import org.baihua.source.Revision;
import org.jspecify.annotations.Nullable;

/// What stands inside a paragraph: runs of characters, fields, notes, drawings.
final class Runs {

    private final DocxFile file;
    private final Story story;
    private final ParagraphWriter writer;
    private final Fields fields = new Fields();
    private final FormData forms = new FormData(fields);

    Runs(DocxFile file, Story story, ParagraphWriter writer) {
        this.file = file;
        this.story = story;
        this.writer = writer;
    }

    /// Reads a paragraph's content.
    void paragraph(Element paragraph, String style, Change change) {
        inline(paragraph, style, change);
        writer.settle();
    }

    void inline(Element parent, String style, Change change) {
        for (Element child : parent.elements()) {
            switch (child.name()) {
                case "w:r" -> run(child, style, change);
                case "w:ins", "w:moveTo" -> tracked(child, style, change, Revision.Kind.INSERTION);
                case "w:del", "w:moveFrom" -> tracked(child, style, change, Revision.Kind.DELETION);
                case "w:pPr",
                        "w:rPr",
                        "w:sdtPr",
                        "w:sdtEndPr",
                        "w:smartTagPr",
                        "w:customXmlPr" -> {}
                case "w:fldSimple" -> simpleField(child, style, change);
                case "w:subDoc" -> {
                    Parts.Relation target = file.parts().relation(story.part(), child.get("r:id"));
                    writer.warn(
                            OfficeMessage.INSERTED_FILE, target == null ? "?" : target.target());
                }
                case "m:oMath", "m:oMathPara" ->
                        show(Formula.text(child), -1, 0, Look.PLAIN, change);
                case "mc:AlternateContent" -> inline(Graphics.choice(child), style, change);
                // Text of a formula, and pronunciations, have their own readers.
                case "m:r", "w:rt", "w:rubyPr" -> {}
                default -> inline(child, style, change);
            }
        }
    }

    private void tracked(Element child, String style, Change change, Revision.Kind kind) {
        writer.settle();
        Change within = change.in(kind);
        LineAssembler.OpenRevision revision =
                writer.line()
                        .begin(
                                kind,
                                child.get("w:author", ""),
                                child.get("w:date", ""),
                                within.isShown(file.reading()));
        inline(child, style, within);
        writer.settle();
        writer.line().end(revision);
    }

    private void simpleField(Element field, String style, Change change) {
        if (field.find("w:t").exists()) {
            inline(field, style, change);
        } else {
            result(Fields.instead(field.get("w:instr", "")), Look.PLAIN, change);
        }
    }

    private void run(Element run, String style, Change change) {
        Element properties = run.first("w:rPr");
        Look look = file.styles().look(style, properties);
        for (Element child : run.elements()) {
            content(child, look, style, change);
        }
    }

    private void content(Element child, Look look, String style, Change change) {
        switch (child.name()) {
            case "w:t", "w:delText" -> text(child, look, change);
            case "w:tab", "w:ptab" -> show("\t", -1, 0, look, change);
            case "w:br", "w:cr" -> show("\n", -1, 0, look, change);
            case "w:noBreakHyphen" -> show("-", -1, 0, look, change);
            case "w:sym" -> symbol(child, look, change);
            case "w:fldChar" -> {
                Fields.Instead instead = forms.character(child);
                if (instead != null) {
                    result(instead, look, change);
                }
            }
            case "w:instrText", "w:delInstrText" -> fields.instruction(child.text());
            case "w:footnoteReference" ->
                    note(Aside.Kind.FOOTNOTE, file.footnote(child.get("w:id", "")));
            case "w:endnoteReference" ->
                    note(Aside.Kind.ENDNOTE, file.endnote(child.get("w:id", "")));
            case "w:commentReference" -> comment(child.get("w:id", ""));
            case "w:drawing", "w:pict", "w:object" -> {
                writer.settle();
                new Graphics(file, story).read(child);
            }
            case "w:ruby" -> inline(child.first("w:rubyBase"), style, change);
            case "mc:AlternateContent" -> {
                for (Element chosen : Graphics.choice(child).elements()) {
                    content(chosen, look, style, change);
                }
            }
            default -> {}
        }
    }

    private void text(Element element, Look look, Change change) {
        String text = element.text();
        int from = 0;
        int to = text.length();
        if (!"preserve".equals(element.get("xml:space"))) {
            while (from < to && isXmlSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isXmlSpace(text.charAt(to - 1))) {
                to--;
            }
        }
        if (from < to) {
            String shown = text.substring(from, to);
            if (shown.indexOf('\n') >= 0 || shown.indexOf('\r') >= 0) {
                shown = shown.replace('\n', ' ').replace('\r', ' ');
            }
            show(shown, element.ordinal(), from, look, change);
        }
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void symbol(Element symbol, Look look, Change change) {
        String font = symbol.get("w:font", "");
        String code = symbol.get("w:char", "");
        String shown = null;
        try {
            shown = Symbols.of(font, Integer.parseInt(code, 16));
        } catch (NumberFormatException e) {
            // A code that is no number is no known symbol either.
        }
        if (shown == null) {
            writer.warn(OfficeMessage.UNKNOWN_SYMBOL, font, code);
            shown = "〓";
        }
        show(shown, -1, 0, look, change);
    }

    private void result(Fields.Instead instead, Look look, Change change) {
        if (instead.isUnknown()) {
            writer.warn(OfficeMessage.UNKNOWN_FIELD, instead.text());
        } else {
            show(instead.text(), -1, 0, look, change);
        }
    }

    private void show(String text, int element, int origin, Look look, Change change) {
        if (fields.isResult()) {
            writer.show(text, element, origin, look, change, story.isShaded());
        }
    }

    private void note(Aside.Kind kind, @Nullable Element note) {
        if (note != null) {
            String part = kind == Aside.Kind.FOOTNOTE ? "footnotes" : "endnotes";
            writer.aside(kind, "", Story.beside(file, file.partOf(part), note, false));
        }
    }

    private void comment(String id) {
        Element comment = file.comment(id);
        if (comment != null) {
            writer.aside(
                    Aside.Kind.COMMENT,
                    comment.get("w:author", ""),
                    Story.beside(file, file.partOf("comments"), comment, false));
        }
    }
}
