package org.baihua.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Characters to bytes in large pieces. The JDK's own encoder goes character by character through a
/// buffer of 8 kB and takes longer to write a report than the rules take to find what it says.
final class Utf8Writer extends Writer {

    private static final int FULL = 1 << 15;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(FULL);

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        waiting.append(characters, from, count);
        writeWhenFull();
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        waiting.append(text, from, from + count);
        writeWhenFull();
    }

    private void writeWhenFull() throws IOException {
        if (waiting.length() >= FULL) {
            // A pair of surrogates is one character and is written in one piece.
            boolean half = Character.isHighSurrogate(waiting.charAt(waiting.length() - 1));
            drain(waiting.length() - (half ? 1 : 0));
        }
    }

    private void drain(int count) throws IOException {
        out.write(waiting.substring(0, count).getBytes(StandardCharsets.UTF_8));
        waiting.delete(0, count);
    }

    @Override
    public void flush() throws IOException {
        drain(waiting.length());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
