package org.baihua.read.doc;

import java.util.function.IntConsumer;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.baihua.read.office.Change;
import org.baihua.read.office.Fields;
import org.baihua.read.office.LineAssembler;
import org.baihua.read.office.Look;
import org.baihua.read.office.OfficeMessage;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.read.office.Symbols;
import org.baihua.source.Revision;
import org.jspecify.annotations.Nullable;

/// The characters of a paragraph, the format's control characters ([MS-DOC] 2.4.1) among them.
final class DocRuns {

    private static final int WHITE = 0xFFFFFF;

    /// Colours as Word numbers them (`ico`).
    private static final int AUTOMATIC = 0;

    private static final int BLACK = 1;

    private final DocFile file;
    private final ParagraphWriter writer;
    private final IntConsumer reference;
    private final Fields fields = new Fields();
    private LineAssembler.@Nullable OpenRevision open;
    private Change openChange = Change.NONE;
    private By openBy = By.NOBODY;

    /// @param reference takes the position of a note's or a comment's reference
    DocRuns(DocFile file, ParagraphWriter writer, IntConsumer reference) {
        this.file = file;
        this.writer = writer;
        this.reference = reference;
    }

    /// Reads a paragraph.
    ///
    /// @param onShade whether the cell behind it may be painted
    /// @return the tracked changes in which the paragraph's own mark lies
    Change paragraph(Paragraph paragraph, boolean onShade) {
        Change mark = Change.NONE;
        boolean shaded = onShade || isPainted(paragraph.getShading());
        int count = paragraph.numCharacterRuns();
        for (int i = 0; i < count; i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            // A run may reach beyond its paragraph.
            int from = Math.max(run.getStartOffset(), paragraph.getStartOffset());
            int to = Math.min(run.getEndOffset(), paragraph.getEndOffset());
            String all = run.text();
            String text =
                    all.substring(
                            Math.min(all.length(), from - run.getStartOffset()),
                            Math.min(all.length(), to - run.getStartOffset()));
            file.coverage().read(from, from + text.length());
            Change change = new Change(run.isMarkedInserted(), run.isMarkedDeleted());
            track(run, change, paragraph.getStyleIndex());
            run(run, text, from, change, shaded || isOnColour(run, paragraph));
            if (i == count - 1 && endsParagraph(text)) {
                mark = change;
            }
        }
        writer.settle();
        endTracked();
        return mark;
    }

    private static boolean endsParagraph(String text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\r';
    }

    private static boolean isPainted(@Nullable ShadingDescriptor shade) {
        if (shade == null || shade.isEmpty()) {
            return false;
        }
        int back = shade.getCvBack() == null ? -1 : shade.getCvBack().getValue();
        return shade.getIpat() != 0 || (back != -1 && (back & WHITE) != WHITE);
    }

    /// Who changed a run and when.
    private record By(String author, String date) {
        private static final By NOBODY = new By("", "");
    }

    private By by(CharacterRun run, Change change, short style) {
        CharacterProperties properties = file.properties(run.getStartOffset(), style);
        if (properties == null) {
            return By.NOBODY;
        }
        return change.deleted()
                ? new By(
                        file.author(properties.getIbstRMarkDel()),
                        DocFile.date(properties.getDttmRMarkDel()))
                : new By(
                        file.author(properties.getIbstRMark()),
                        DocFile.date(properties.getDttmRMark()));
    }

    /// Neighbouring runs of one change by one person at one time are one change.
    private void track(CharacterRun run, Change change, short style) {
        if (change.equals(Change.NONE)) {
            endTracked();
            return;
        }
        By by = by(run, change, style);
        if (change.equals(openChange) && by.equals(openBy)) {
            return;
        }
        endTracked();
        writer.settle();
        open =
                writer.line()
                        .begin(
                                change.deleted() ? Revision.Kind.DELETION : Revision.Kind.INSERTION,
                                by.author,
                                by.date,
                                change.isShown(file.reading()));
        openChange = change;
        openBy = by;
    }

    private void endTracked() {
        if (open != null) {
            writer.settle();
            writer.line().end(open);
            open = null;
        }
        openChange = Change.NONE;
        openBy = By.NOBODY;
    }

    private void run(CharacterRun run, String text, int offset, Change change, boolean shaded) {
        Look look = look(run);
        if (run.isSymbol()) {
            symbol(run, look, change, shaded);
            return;
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != 0x7F && c != 0xAD) {
                continue;
            }
            show(text.substring(from, i), look, change, shaded);
            from = i + 1;
            control(run, c, offset + i, look, change, shaded);
        }
        show(text.substring(from), look, change, shaded);
    }

    private void control(
            CharacterRun run, char c, int offset, Look look, Change change, boolean shaded) {
        switch (c) {
            case '\t' -> show("\t", look, change, shaded);
            case 0x0B, 0x0E -> show("\n", look, change, shaded);
            // A page break inside a paragraph; at its end it is the mark of a section.
            case '\f' -> show("\n", look, change, shaded);
            case 0x1E -> show("-", look, change, shaded);
            case 0x13 -> fields.begin();
            case 0x14 -> fields.separate();
            case 0x15 -> {
                Fields.Instead instead = fields.end();
                if (instead != null && instead.isUnknown()) {
                    writer.warn(OfficeMessage.UNKNOWN_FIELD, instead.text());
                } else if (instead != null) {
                    show(instead.text(), look, change, shaded);
                }
            }
            case 0x01 -> {
                if (run.isSpecialCharacter() && !run.isData() && fields.isResult()) {
                    if (run.isOle2()) {
                        writer.warn(OfficeMessage.EMBEDDED_OBJECT, "");
                    } else {
                        writer.inform(OfficeMessage.IMAGE_WITHOUT_TEXT, "");
                    }
                }
            }
            case '\r' -> {
                if (!change.equals(Change.NONE)) {
                    writer.line().unseen("\n");
                }
            }
            case 0x02, 0x05 -> reference.accept(offset);
            // Cell marks, anchors, optional hyphens and what else is not seen.
            default -> {}
        }
    }

    private void symbol(CharacterRun run, Look look, Change change, boolean shaded) {
        String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
        String shown = Symbols.of(font, run.getSymbolCharacter());
        if (shown == null) {
            writer.warn(
                    OfficeMessage.UNKNOWN_SYMBOL,
                    font,
                    Integer.toHexString(run.getSymbolCharacter()));
            shown = "〓";
        }
        show(shown, look, change, shaded);
    }

    private void show(String text, Look look, Change change, boolean shaded) {
        if (fields.isResult()) {
            writer.show(text, -1, 0, look, change, shaded);
        } else {
            fields.instruction(text);
        }
    }

    private static boolean isWhite(CharacterRun run) {
        int colour = run.getIco24();
        return colour != -1 && (colour & WHITE) == WHITE;
    }

    /// Whether colour lies behind a run; looked up for white text only.
    private boolean isOnColour(CharacterRun run, Paragraph paragraph) {
        if (!isWhite(run)) {
            return false;
        }
        CharacterProperties properties =
                file.properties(run.getStartOffset(), paragraph.getStyleIndex());
        return run.isHighlighted() || (properties != null && isPainted(properties.getShd()));
    }

    private static Look look(CharacterRun run) {
        return new Look(
                run.isBold(),
                run.getUnderlineCode() != 0,
                run.isStrikeThrough() || run.isDoubleStrikeThrough(),
                run.isVanished(),
                isWhite(run),
                null,
                isBlackened(run));
    }

    /// Black highlighter over black text.
    static boolean isBlackened(CharacterRun run) {
        return run.isHighlighted()
                && run.getHighlightedColor() == BLACK
                && (run.getColor() == AUTOMATIC || run.getColor() == BLACK);
    }
}
