package org.baihua.read.apart;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Block;
import org.baihua.source.Diagnostic;
import org.baihua.source.Hidden;
import org.baihua.source.Language;
import org.baihua.source.Line;
import org.baihua.source.Mark;
import org.baihua.source.Message;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.source.Span;
import org.baihua.source.Table;
import org.baihua.source.UserException;

/// Writes what one process tells the other; [WireIn] reads it, field for field.
final class WireOut {

    static final int OUTCOME = 1;
    static final int REFUSED = 2;
    static final int FAILED = 3;

    private final DataOutputStream out;

    WireOut(DataOutputStream out) {
        this.out = out;
    }

    void request(Input input, ReadOptions options, boolean forEditors) throws IOException {
        out.writeBoolean(forEditors);
        string(input.name());
        out.writeInt(options.revisions().ordinal());
        string(options.password());
        out.writeBoolean(options.ocr());
        Limits limits = options.limits();
        out.writeLong(limits.fileBytes());
        out.writeLong(limits.unpackedBytes());
        out.writeInt(limits.expansion());
        out.writeInt(limits.depth());
        out.writeInt(limits.characters());
        out.writeInt(limits.pages());
        out.writeLong(limits.time().toMillis());
        out.writeLong(limits.memory());
        out.writeInt(input.bytes().length);
        out.write(input.bytes());
        out.flush();
    }

    void outcome(Outcome<SourceDocument> outcome) throws IOException {
        out.writeByte(OUTCOME);
        document(outcome.value());
        out.writeInt(outcome.diagnostics().size());
        for (Diagnostic each : outcome.diagnostics()) {
            out.writeBoolean(each.severity() == Diagnostic.Severity.WARNING);
            message(each.message(), each.arguments());
            place(each.place());
        }
        out.flush();
    }

    /// A refusal is told as its finished sentences, for its pattern and arguments are its own.
    void refused(UserException refusal) throws IOException {
        out.writeByte(REFUSED);
        string(refusal.code());
        string(refusal.in(Language.ZH_TW));
        string(refusal.in(Language.EN));
        place(refusal.place());
        out.flush();
    }

    void failed(Throwable trouble) throws IOException {
        out.writeByte(FAILED);
        string(trouble.toString());
        out.flush();
    }

    private void message(Message message, List<Object> arguments) throws IOException {
        string(message.code());
        string(message.chinese());
        string(message.english());
        out.writeInt(arguments.size());
        for (Object argument : arguments) {
            string(String.valueOf(argument));
        }
    }

    private void document(SourceDocument document) throws IOException {
        string(document.name());
        string(document.sha256());
        out.writeInt(document.format().ordinal());
        string(document.text());
        blocks(document.blocks());
        out.writeInt(document.revisions().size());
        for (Revision each : document.revisions()) {
            out.writeInt(each.kind().ordinal());
            string(each.author());
            string(each.date());
            string(each.text());
            Span span = each.span();
            out.writeBoolean(span != null);
            if (span != null) {
                span(span);
            }
            out.writeInt(each.line());
        }
        out.writeInt(document.hidden().size());
        for (Hidden each : document.hidden()) {
            out.writeInt(each.kind().ordinal());
            string(each.text());
            out.writeInt(each.line());
        }
        out.writeInt(document.asides().size());
        for (Aside each : document.asides()) {
            out.writeInt(each.kind().ordinal());
            string(each.author());
            string(each.text());
            out.writeInt(each.line());
            out.writeInt(each.page());
        }
        out.writeInt(document.properties().size());
        for (Map.Entry<String, String> each : document.properties().entrySet()) {
            string(each.getKey());
            string(each.getValue());
        }
    }

    private void blocks(List<Block> blocks) throws IOException {
        out.writeInt(blocks.size());
        for (Block block : blocks) {
            switch (block) {
                case Line line -> line(line);
                case Table table -> table(table);
            }
        }
    }

    private void line(Line line) throws IOException {
        out.writeByte('L');
        out.writeInt(line.number());
        out.writeInt(line.page());
        span(line.span());
        out.writeInt(line.labelLength());
        out.writeInt(line.marks().size());
        for (Mark mark : line.marks()) {
            span(mark.span());
            out.writeByte(mark.kind().ordinal());
        }
        string(line.address());
    }

    private void table(Table table) throws IOException {
        out.writeByte('T');
        out.writeInt(table.rows().size());
        for (Table.Row row : table.rows()) {
            out.writeBoolean(row.header());
            out.writeInt(row.cells().size());
            for (Table.Cell cell : row.cells()) {
                out.writeInt(cell.column());
                out.writeInt(cell.columnSpan());
                out.writeInt(cell.rowSpan());
                blocks(cell.blocks());
            }
        }
    }

    private void span(Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private void place(Place place) throws IOException {
        string(place.file());
        out.writeInt(place.page());
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private void string(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
