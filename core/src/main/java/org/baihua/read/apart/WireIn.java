package org.baihua.read.apart;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Block;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
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

/// Reads what [WireOut] wrote.
final class WireIn {

    private final DataInputStream in;

    WireIn(DataInputStream in) {
        this.in = in;
    }

    /// What is to be read, and how.
    record Request(Input input, ReadOptions options, boolean forEditors) {}

    /// A finished sentence, whose gaps have been filled.
    private record Said(String code, String chinese, String english) implements Message {
        @Override
        public String in(Language language, Object... arguments) {
            return language == Language.ZH_TW ? chinese : english;
        }
    }

    Request request() throws IOException {
        boolean forEditors = in.readBoolean();
        String name = string();
        Revision.Reading revisions = Revision.Reading.values()[in.readInt()];
        String password = string();
        boolean ocr = in.readBoolean();
        Limits limits =
                new Limits(
                        in.readLong(),
                        in.readLong(),
                        in.readInt(),
                        in.readInt(),
                        in.readInt(),
                        in.readInt(),
                        Duration.ofMillis(in.readLong()),
                        in.readLong());
        byte[] bytes = in.readNBytes(in.readInt());
        return new Request(
                new Input(name, bytes),
                new ReadOptions(revisions, password, ocr, limits, false),
                forEditors);
    }

    /// What the other process found.
    ///
    /// @throws UserException what it refused with
    /// @throws IOException when it is gone, or fell over
    Outcome<SourceDocument> answer() throws IOException {
        int kind = in.readByte();
        switch (kind) {
            case WireOut.OUTCOME -> {
                SourceDocument document = document();
                List<Diagnostic> diagnostics = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    boolean warning = in.readBoolean();
                    Message message = message();
                    Object[] arguments = arguments();
                    Place place = place();
                    diagnostics.add(
                            warning
                                    ? Diagnostic.warning(message, place, arguments)
                                    : Diagnostic.info(message, place, arguments));
                }
                return new Outcome<>(document, diagnostics);
            }
            case WireOut.REFUSED -> {
                throw UserException.unreadable(new Said(string(), string(), string()), place());
            }
            case WireOut.FAILED -> throw new IOException(string());
            default -> throw new EOFException("answer " + kind);
        }
    }

    private Message message() throws IOException {
        return new Message.Wording(string(), string(), string());
    }

    private Object[] arguments() throws IOException {
        Object[] arguments = new Object[in.readInt()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = string();
        }
        return arguments;
    }

    private SourceDocument document() throws IOException {
        String name = string();
        String sha256 = string();
        Format format = Format.values()[in.readInt()];
        String text = string();
        List<Block> blocks = blocks(text);
        List<Revision> revisions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Revision.Kind kind = Revision.Kind.values()[in.readInt()];
            String author = string();
            String date = string();
            String changed = string();
            Span span = in.readBoolean() ? span() : null;
            revisions.add(new Revision(kind, author, date, changed, span, in.readInt()));
        }
        List<Hidden> hidden = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            hidden.add(new Hidden(Hidden.Kind.values()[in.readInt()], string(), in.readInt()));
        }
        List<Aside> asides = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            asides.add(
                    new Aside(
                            Aside.Kind.values()[in.readInt()],
                            string(),
                            string(),
                            in.readInt(),
                            in.readInt()));
        }
        Map<String, String> properties = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            properties.put(string(), string());
        }
        return new SourceDocument(
                name, sha256, format, text, blocks, revisions, hidden, asides, properties);
    }

    private List<Block> blocks(String text) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            blocks.add(in.readByte() == 'L' ? line(text) : table(text));
        }
        return blocks;
    }

    private Line line(String text) throws IOException {
        int number = in.readInt();
        int page = in.readInt();
        Span span = span();
        int label = in.readInt();
        List<Mark> marks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            marks.add(new Mark(span(), Mark.Kind.values()[in.readByte()]));
        }
        return new Line(number, page, span, span.of(text), label, marks, string());
    }

    private Table table(String text) throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            boolean header = in.readBoolean();
            List<Table.Cell> cells = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                cells.add(new Table.Cell(in.readInt(), in.readInt(), in.readInt(), blocks(text)));
            }
            rows.add(new Table.Row(cells, header));
        }
        return new Table(rows);
    }

    private Span span() throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private Place place() throws IOException {
        return new Place(string(), in.readInt(), in.readInt(), in.readInt());
    }

    private String string() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("text");
        }
        return new String(bytes, StandardCharsets.UTF_16BE);
    }
}
