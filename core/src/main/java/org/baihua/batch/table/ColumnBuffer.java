package org.baihua.batch.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one column until its row group is full.
///
/// PLAIN encoding; levels in runs (the RLE half of Parquet's RLE/bit-packing hybrid).
final class ColumnBuffer {

    private final Column column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final Runs repetitions = new Runs();
    private final Runs definitions = new Runs();
    private int count;
    private int bits;
    private int bitCount;

    ColumnBuffer(Column column) {
        this.column = column;
    }

    /// Takes the value of the next row.
    void add(@Nullable Object value) {
        if (value == null) {
            if (!column.nullable()) {
                throw new IllegalArgumentException("no value for " + column.name());
            }
            level(0, 0);
            return;
        }
        switch (column.type()) {
            case TEXT -> {
                text((String) value);
                level(0, 1);
            }
            case LONG -> {
                little(8).putLong((Long) value);
                write();
                level(0, 1);
            }
            case DOUBLE -> {
                little(8).putDouble((Double) value);
                write();
                level(0, 1);
            }
            case BOOLEAN -> {
                bits |= (Boolean) value ? 1 << bitCount : 0;
                if (++bitCount == 8) {
                    values.write(bits);
                    bits = 0;
                    bitCount = 0;
                }
                level(0, 1);
            }
            case TEXTS -> {
                List<?> texts = (List<?>) value;
                for (int i = 0; i < texts.size(); i++) {
                    text((String) texts.get(i));
                    level(i == 0 ? 0 : 1, 1);
                }
                if (texts.isEmpty()) {
                    level(0, 0);
                }
            }
        }
    }

    private final ByteBuffer scratch = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);

    private ByteBuffer little(int length) {
        return scratch.clear().limit(length);
    }

    private void write() {
        values.write(scratch.array(), 0, scratch.position());
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        little(4).putInt(bytes.length);
        write();
        values.writeBytes(bytes);
    }

    private void level(int repetition, int definition) {
        count++;
        if (column.type() == Column.Type.TEXTS) {
            repetitions.add(repetition);
        }
        if (column.levels()) {
            definitions.add(definition);
        }
    }

    /// Values and empty places.
    int count() {
        return count;
    }

    int size() {
        return values.size();
    }

    /// Writes the content of a data page (version 1), before it is compressed, and is empty
    /// afterwards. Its room is kept for the next row group: fresh arrays for every group would fill
    /// the heap with old ones, and the more groups a table has, the more.
    ///
    /// @return how many bytes that was
    int drainTo(OutputStream page) throws IOException {
        if (bitCount > 0) {
            values.write(bits);
        }
        int length = values.size();
        if (column.type() == Column.Type.TEXTS) {
            length += repetitions.drainTo(page);
        }
        if (column.levels()) {
            length += definitions.drainTo(page);
        }
        values.writeTo(page);
        values.reset();
        count = 0;
        bits = 0;
        bitCount = 0;
        return length;
    }

    /// Levels of one bit, equal ones counted together.
    private static final class Runs {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int level;
        private int length;

        void add(int next) {
            if (next != level && length > 0) {
                flush();
            }
            level = next;
            length++;
        }

        private void flush() {
            int header = length << 1;
            while ((header & ~0x7F) != 0) {
                out.write(header & 0x7F | 0x80);
                header >>>= 7;
            }
            out.write(header);
            out.write(level);
            length = 0;
        }

        /// Its length in four bytes, then the runs.
        int drainTo(OutputStream page) throws IOException {
            if (length > 0) {
                flush();
            }
            int size = out.size();
            page.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(size).array());
            out.writeTo(page);
            out.reset();
            level = 0;
            return 4 + size;
        }
    }
}
