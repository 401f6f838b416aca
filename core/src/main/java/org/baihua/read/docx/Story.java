package org.baihua.read.docx;

import java.util.List;
import org.baihua.read.office.Beside;
import org.baihua.read.office.Change;
import org.baihua.read.office.Element;
import org.baihua.read.office.LineAssembler;
import org.baihua.read.office.OfficeMessage;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Hidden;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;

/// One flow of paragraphs and tables: the body, a note, a comment, a header, a text box.
final class Story {

    private final DocxFile file;
    private final String part;
    private final SourceBuilder builder;
    private final ParagraphWriter writer;
    private final LineAssembler line;
    private final Runs runs;

    /// The number of a paragraph whose mark is hidden and which therefore runs into the next one.
    private String waitingLabel = "";

    /// Whether colour lies behind the text of the cells that are open.
    private boolean shaded;

    private Story(DocxFile file, String part, SourceBuilder builder) {
        this.file = file;
        this.part = part;
        this.builder = builder;
        writer = new ParagraphWriter(file.name(), builder, file.reading());
        line = writer.line();
        runs = new Runs(file, this, writer);
    }

    /// Reads the body into `builder`.
    static List<Diagnostic> body(DocxFile file, Element body, SourceBuilder builder) {
        Story story = new Story(file, file.parts().main(), builder);
        story.blocks(body, Change.NONE);
        return story.close();
    }

    /// Reads a flow that is not part of the body.
    static Beside beside(DocxFile file, String part, Element content, boolean shaded) {
        SourceBuilder builder = new SourceBuilder(file.name(), "", Format.DOCX);
        Story story = new Story(file, part, builder);
        story.shaded = shaded;
        story.blocks(content, Change.NONE);
        List<Diagnostic> diagnostics = story.close();
        return new Beside(builder.build(), diagnostics);
    }

    private List<Diagnostic> close() {
        endCell();
        return writer.finish();
    }

    ParagraphWriter writer() {
        return writer;
    }

    String part() {
        return part;
    }

    boolean isShaded() {
        return shaded;
    }

    private void blocks(Element parent, Change change) {
        for (Element block : parent.elements()) {
            switch (block.name()) {
                case "w:p" -> paragraph(block, change);
                case "w:tbl" -> table(block, change);
                case "w:sdt" -> blocks(block.first("w:sdtContent"), change);
                case "mc:AlternateContent" -> blocks(Graphics.choice(block), change);
                case "w:ins", "w:moveTo" -> blocks(block, change.in(Revision.Kind.INSERTION));
                case "w:del", "w:moveFrom" -> blocks(block, change.in(Revision.Kind.DELETION));
                case "w:altChunk" -> {
                    Parts.Relation target = file.parts().relation(part, block.get("r:id"));
                    writer.warn(
                            OfficeMessage.INSERTED_FILE, target == null ? "?" : target.target());
                }
                case "w:tcPr", "w:sectPr", "w:sdtPr", "w:pPr", "w:rPr" -> {}
                // A formula between paragraphs, and wrappers that later versions may add.
                case "m:oMathPara", "m:oMath", "w:r", "w:hyperlink" -> {
                    runs.inline(block, "", change);
                    flush("");
                }
                default -> blocks(block, change);
            }
        }
    }

    private void paragraph(Element paragraph, Change change) {
        file.checkTime(builder.nextOffset());
        Element properties = paragraph.first("w:pPr");
        Element markLook = properties.first("w:rPr");
        String style = file.styles().paragraphStyle(properties);
        int before = line.length();
        boolean wasShaded = shaded;
        Boolean ownShade = RunProperties.shading(properties);
        shaded = ownShade == null ? shaded : ownShade;
        int hiddenBefore = writer.hiddenStretches();
        runs.paragraph(paragraph, style, change);
        shaded = wasShaded;
        Change mark = change.and(markChange(markLook));
        boolean empty = line.length() == before;
        boolean sawHidden = writer.hiddenStretches() > hiddenBefore;
        if (empty && sawHidden && file.styles().look(style, markLook).isHidden()) {
            // Nobody sees the paragraph, and Word does not count it.
            flushIdle();
            return;
        }
        if (!mark.isShown(file.reading())) {
            // The text runs on in the next paragraph, whose number is the one that counts.
            if (line.isEmpty()) {
                flushIdle();
            }
            return;
        }
        String label = file.label(properties, mark, this);
        boolean runsOn = !empty && RunProperties.isOn(markLook.first("w:specVanish"));
        if (runsOn) {
            waitingLabel = waitingLabel.isEmpty() ? label : waitingLabel;
            return;
        }
        flush(label);
    }

    private Change markChange(Element markLook) {
        Change change = Change.NONE;
        for (Element each : markLook.elements()) {
            Revision.Kind kind =
                    switch (each.name()) {
                        case "w:ins", "w:moveTo" -> Revision.Kind.INSERTION;
                        case "w:del", "w:moveFrom" -> Revision.Kind.DELETION;
                        default -> null;
                    };
            if (kind != null) {
                change = change.in(kind);
                line.mark(kind, each.get("w:author", ""), each.get("w:date", ""));
            }
        }
        return change;
    }

    private void flush(String label) {
        String first = waitingLabel.isEmpty() ? label : waitingLabel;
        waitingLabel = "";
        line.flush(first);
    }

    /// Settles what stands beside a paragraph that shows nothing.
    private void flushIdle() {
        if (line.isEmpty() && waitingLabel.isEmpty()) {
            line.flush("");
        }
    }

    private void endCell() {
        // The last mark of a cell cannot go, whatever the tracked changes say.
        flush("");
    }

    private void table(Element table, Change change) {
        List<Grid.Row> rows = Grid.rows(table, change);
        rows.removeIf(row -> !row.change().isShown(file.reading()) && settleUnseen(row));
        if (rows.isEmpty()) {
            return;
        }
        boolean painted =
                file.styles().paints(table.at("w:tblPr", "w:tblStyle").get("w:val", ""))
                        || Boolean.TRUE.equals(RunProperties.shading(table.first("w:tblPr")));
        Grid.merge(rows);
        // Text before a table whose paragraph mark is deleted stays before the table.
        flushIdleOrText();
        builder.beginTable();
        boolean wasShaded = shaded;
        for (Grid.Row row : rows) {
            builder.beginRow(row.header());
            for (Grid.Cell cell : row.cells()) {
                if (cell.isCovered()) {
                    covered(cell);
                    continue;
                }
                Boolean own = RunProperties.shading(cell.element().first("w:tcPr"));
                shaded = own == null ? wasShaded || painted : own;
                builder.beginCell(cell.column(), cell.columnSpan(), cell.rowSpan());
                blocks(cell.element(), row.change().and(cell.change()));
                endCell();
                for (Grid.Cell joined : cell.joined()) {
                    blocks(joined.element(), row.change().and(joined.change()));
                    endCell();
                }
                builder.endCell();
            }
            builder.endRow();
        }
        shaded = wasShaded;
        builder.endTable();
    }

    private void flushIdleOrText() {
        if (!line.isIdle() || !waitingLabel.isEmpty()) {
            flush("");
        }
    }

    /// Word keeps, and does not show, what stands in the continuation of a merged cell.
    private void covered(Grid.Cell cell) {
        Beside beside = beside(file, part, cell.element(), true);
        String text = beside.text();
        if (!text.isBlank()) {
            writer.hidden(Hidden.Kind.COVERED, text);
        }
    }

    /// A row that the reading does not show still holds tracked changes to be listed.
    private boolean settleUnseen(Grid.Row row) {
        for (Grid.Cell cell : row.cells()) {
            blocks(cell.element(), row.change());
            if (line.isEmpty()) {
                flushIdle();
            }
        }
        return true;
    }
}
