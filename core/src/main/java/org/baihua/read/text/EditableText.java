package org.baihua.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baihua.read.Encoding;
import org.baihua.read.Input;

/// A text file that can be changed line by line and written back as it was: same encoding, same
/// byte order mark, same line ends.
///
/// @param text the lines, each followed by `\n`; offsets agree with
///   [org.baihua.source.SourceDocument#text()] of the same file
/// @param ends what really stood after each line, empty after the last one where nothing did
/// @param charset how it is encoded
/// @param mark the byte order mark, possibly empty
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record EditableText(String text, List<String> ends, Charset charset, byte[] mark) {

    /// Empty when writing the file back would not give the same bytes, so that nothing is lost by a
    /// change.
    public static Optional<EditableText> of(Input input) {
        Encoding.Decoded decoded = Encoding.decode(input.bytes());
        if (decoded.binary() || !decoded.faults().isEmpty()) {
            return Optional.empty();
        }
        Charset charset =
                switch (decoded.charset()) {
                    case "UTF-8" -> StandardCharsets.UTF_8;
                    case "UTF-16LE" -> StandardCharsets.UTF_16LE;
                    case "UTF-16BE" -> StandardCharsets.UTF_16BE;
                    default -> Encoding.Legacy.BIG5;
                };
        List<String> ends = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        String text = decoded.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                lines.append(text, start, i).append('\n');
                ends.add(both ? "\r\n" : String.valueOf(c));
                i += both ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.append(text, start, text.length()).append('\n');
            ends.add("");
        }
        int content = text.getBytes(charset).length;
        byte[] mark = Arrays.copyOf(input.bytes(), Math.max(0, input.bytes().length - content));
        EditableText editable = new EditableText(lines.toString(), ends, charset, mark);
        return Arrays.equals(editable.encode(editable.text), input.bytes())
                ? Optional.of(editable)
                : Optional.empty();
    }

    /// The file with other words.
    ///
    /// @param changed as many lines as [#text()]
    public byte[] encode(String changed) {
        StringBuilder whole = new StringBuilder();
        int start = 0;
        for (String end : ends) {
            int stop = changed.indexOf('\n', start);
            whole.append(changed, start, stop).append(end);
            start = stop + 1;
        }
        if (start != changed.length()) {
            throw new IllegalArgumentException("a change may not add lines");
        }
        byte[] content = whole.toString().getBytes(charset);
        return ByteBuffer.allocate(mark.length + content.length).put(mark).put(content).array();
    }
}
