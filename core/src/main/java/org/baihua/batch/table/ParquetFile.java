package org.baihua.batch.table;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes one Parquet file, row by row. It is whole when it is closed.
///
/// The plainest file that every reader understands: a row group is one page a column, PLAIN
/// encoding, gzip. A row group is written when its values reach 1 MiB, and its buffers are used
/// again, so memory does not grow with the table. The same rows give the same bytes.
///
/// Specification: `parquet.thrift` and `Encodings.md` of Apache Parquet's format.
public final class ParquetFile implements Closeable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUP = 1 << 20;
    private static final int MOST_ROWS = 1_000_000;

    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;
    private static final int UTF8 = 0;
    private static final int LIST = 3;

    private record Chunk(long offset, int values, int uncompressed, int compressed) {}

    private record Group(int rows, List<Chunk> chunks) {}

    private final OutputStream out;
    private final List<Column> columns;
    private final List<Group> groups = new ArrayList<>();
    private final List<ColumnBuffer> buffers;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int rows;
    private long position;

    public ParquetFile(Path file, List<Column> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.buffers = this.columns.stream().map(ColumnBuffer::new).toList();
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        write(MAGIC);
    }

    /// @param values one a column, of the column's type
    public void row(@Nullable Object... values) throws IOException {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size());
        }
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            buffers.get(i).add(values[i]);
            size += buffers.get(i).size();
        }
        rows++;
        if (size >= GROUP || rows >= MOST_ROWS) {
            group();
        }
    }

    private void group() throws IOException {
        if (rows == 0) {
            return;
        }
        List<Chunk> chunks = new ArrayList<>();
        for (ColumnBuffer buffer : buffers) {
            int count = buffer.count();
            int length;
            packed.reset();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                length = buffer.drainTo(gzip);
            }
            byte[] header =
                    new CompactThrift()
                            .i32(1, 0) // A data page.
                            .i32(2, length)
                            .i32(3, packed.size())
                            .begin(5)
                            .i32(1, count)
                            .i32(2, PLAIN)
                            .i32(3, RLE)
                            .i32(4, RLE)
                            .end()
                            .bytes();
            chunks.add(
                    new Chunk(
                            position,
                            count,
                            header.length + length,
                            header.length + packed.size()));
            write(header);
            packed.writeTo(out);
            position += packed.size();
        }
        groups.add(new Group(rows, chunks));
        rows = 0;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            group();
            byte[] footer = footer();
            write(footer);
            write(
                    ByteBuffer.allocate(4)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putInt(footer.length)
                            .array());
            write(MAGIC);
        }
    }

    private byte[] footer() {
        CompactThrift footer = new CompactThrift();
        footer.i32(1, 1);
        schema(footer);
        footer.i64(3, groups.stream().mapToLong(Group::rows).sum());
        footer.list(4, CompactThrift.STRUCT, groups.size());
        for (Group group : groups) {
            footer.begin().list(1, CompactThrift.STRUCT, columns.size());
            for (int i = 0; i < columns.size(); i++) {
                chunk(footer, columns.get(i), group.chunks.get(i));
            }
            footer.i64(2, group.chunks.stream().mapToLong(Chunk::uncompressed).sum())
                    .i64(3, group.rows)
                    .end();
        }
        return footer.string(6, "Baihua").bytes();
    }

    private void schema(CompactThrift footer) {
        int nodes = 1 + columns.size();
        nodes += 2 * (int) columns.stream().filter(c -> c.type() == Column.Type.TEXTS).count();
        footer.list(2, CompactThrift.STRUCT, nodes);
        footer.begin().string(4, "table").i32(5, columns.size()).end();
        for (Column column : columns) {
            if (column.type() == Column.Type.TEXTS) {
                footer.begin()
                        .i32(3, REQUIRED)
                        .string(4, column.name())
                        .i32(5, 1)
                        .i32(6, LIST)
                        .begin(10)
                        .begin(3)
                        .end()
                        .end()
                        .end();
                footer.begin().i32(3, REPEATED).string(4, "list").i32(5, 1).end();
                leaf(footer, "element", column.type(), REQUIRED);
            } else {
                leaf(footer, column.name(), column.type(), column.nullable() ? OPTIONAL : REQUIRED);
            }
        }
    }

    private static void leaf(CompactThrift footer, String name, Column.Type type, int repetition) {
        footer.begin().i32(1, type.physical).i32(3, repetition).string(4, name);
        if (type == Column.Type.TEXT || type == Column.Type.TEXTS) {
            // The logical type STRING, and its name in older versions of the format.
            footer.i32(6, UTF8).begin(10).begin(1).end().end();
        }
        footer.end();
    }

    private static void chunk(CompactThrift footer, Column column, Chunk chunk) {
        boolean list = column.type() == Column.Type.TEXTS;
        footer.begin()
                .i64(2, chunk.offset)
                .begin(3)
                .i32(1, column.type().physical)
                .list(2, CompactThrift.I32, 2)
                .zigzag(PLAIN)
                .zigzag(RLE)
                .list(3, CompactThrift.BINARY, list ? 3 : 1)
                .string(column.name());
        if (list) {
            footer.string("list").string("element");
        }
        footer.i32(4, GZIP)
                .i64(5, chunk.values)
                .i64(6, chunk.uncompressed)
                .i64(7, chunk.compressed)
                .i64(9, chunk.offset)
                .end()
                .end();
    }
}
