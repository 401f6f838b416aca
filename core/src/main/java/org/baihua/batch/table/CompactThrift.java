package org.baihua.batch.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes structures in Thrift's compact protocol, in which Parquet keeps its page headers and its
/// footer.
///
/// Specification: `thrift-compact-protocol.md` of Apache Thrift.
final class CompactThrift {

    static final int I32 = 5;
    static final int I64 = 6;
    static final int BINARY = 8;
    static final int LIST = 9;
    static final int STRUCT = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// The last field of every structure that is open.
    private final Deque<Integer> fields = new ArrayDeque<>();

    CompactThrift() {
        fields.push(0);
    }

    byte[] bytes() {
        out.write(0); // The outermost structure ends.
        return out.toByteArray();
    }

    CompactThrift i32(int field, int value) {
        header(field, I32);
        return zigzag(value);
    }

    CompactThrift i64(int field, long value) {
        header(field, I64);
        return zigzag(value);
    }

    CompactThrift string(int field, String value) {
        header(field, BINARY);
        return string(value);
    }

    /// A list whose elements follow, as [#zigzag(long)], [#string(String)] or [#begin()].
    CompactThrift list(int field, int type, int size) {
        header(field, LIST);
        if (size < 15) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            varint(size);
        }
        return this;
    }

    /// A structure in a field; [#end()] closes it.
    CompactThrift begin(int field) {
        header(field, STRUCT);
        return begin();
    }

    /// A structure in a list; [#end()] closes it.
    CompactThrift begin() {
        fields.push(0);
        return this;
    }

    CompactThrift end() {
        out.write(0);
        fields.pop();
        return this;
    }

    CompactThrift zigzag(long value) {
        varint(value << 1 ^ value >> 63);
        return this;
    }

    CompactThrift string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /// Fields are written in ascending order, so the difference to the last one fits.
    private void header(int field, int type) {
        int delta = field - fields.pop();
        fields.push(field);
        out.write(delta << 4 | type);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
