package org.baihua.read.doc;

import java.util.List;
import java.util.function.IntConsumer;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.baihua.read.office.Beside;
import org.baihua.read.office.Change;
import org.baihua.read.office.LineAssembler;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Hidden;
import org.baihua.source.SourceBuilder;

/// One flow of paragraphs and tables: the body, a note, a header, a text box.
final class DocStory {

    private final DocFile file;
    private final SourceBuilder builder;
    private final ParagraphWriter writer;
    private final LineAssembler line;
    private final DocRuns runs;

    private DocStory(DocFile file, SourceBuilder builder, DocNotes notes) {
        this.file = file;
        this.builder = builder;
        writer = new ParagraphWriter(file.name(), builder, file.reading());
        line = writer.line();
        IntConsumer reference = offset -> notes.put(offset, writer);
        runs = new DocRuns(file, writer, reference);
    }

    static List<Diagnostic> body(DocFile file, SourceBuilder builder, DocNotes notes) {
        Range range = file.document().getRange();
        DocStory story = new DocStory(file, builder, notes);
        story.blocks(range, 0);
        return story.writer.finish();
    }

    static Beside beside(DocFile file, Range range) {
        return beside(file, range, 0);
    }

    /// @param level how deep in tables the range itself stands
    private static Beside beside(DocFile file, Range range, int level) {
        SourceBuilder builder = new SourceBuilder(file.name(), "", Format.DOC);
        DocStory story = new DocStory(file, builder, DocNotes.NONE);
        story.blocks(range, level);
        List<Diagnostic> diagnostics = story.writer.finish();
        return new Beside(builder.build(), diagnostics);
    }

    /// Reads a range whose own tables are those of a level deeper than `level`.
    private void blocks(Range range, int level) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            file.check(builder.nextOffset());
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                int end = tableEnd(range, i, count, level + 1);
                table(range.getTable(paragraph), level + 1);
                i = end - 1;
            } else {
                paragraph(paragraph, level > 0);
            }
        }
        endCell();
    }

    private static int tableEnd(Range range, int from, int count, int level) {
        int end = from;
        while (end < count) {
            Paragraph paragraph = range.getParagraph(end);
            if (!paragraph.isInTable() || paragraph.getTableLevel() < level) {
                break;
            }
            end++;
        }
        return end;
    }

    private void table(Table table, int level) {
        if (!line.isIdle()) {
            line.flush("");
        }
        builder.beginTable();
        for (DocTable.Row row : DocTable.rows(table)) {
            builder.beginRow(row.header());
            for (DocTable.Cell cell : row.cells()) {
                if (cell.isCovered()) {
                    String text = beside(file, cell.source(), level).text();
                    if (!text.isBlank()) {
                        writer.hidden(Hidden.Kind.COVERED, text);
                    }
                    continue;
                }
                builder.beginCell(cell.column(), cell.columnSpan(), cell.rowSpan());
                blocks(cell.source(), level);
                for (TableCell joined : cell.joined()) {
                    blocks(joined, level);
                }
                builder.endCell();
            }
            builder.endRow();
        }
        builder.endTable();
    }

    private void paragraph(Paragraph paragraph, boolean inTable) {
        int before = line.length();
        int hiddenBefore = writer.hiddenStretches();
        // How a table's cells are painted stands where the library does not look; white text in
        // them counts as readable rather than be lost.
        Change mark = runs.paragraph(paragraph, inTable);
        boolean empty = line.length() == before;
        boolean hidden = empty && writer.hiddenStretches() > hiddenBefore;
        boolean isShown = mark.isShown(file.reading());
        if (hidden || !isShown) {
            if (line.isEmpty()) {
                line.flush("");
            }
            return;
        }
        line.flush(file.label(paragraph, mark));
    }

    private void endCell() {
        if (!line.isIdle()) {
            line.flush("");
        }
    }
}
