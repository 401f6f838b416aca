package org.baihua.batch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/// File names as people know them.
///
/// Old archives hold names in Big5, which are no UTF-8: two of them can look alike once their bytes
/// have become replacement characters. Such a name is read as Big5, or else its bytes are shown.
final class FileNames {

    private static final Charset BIG5 = Charset.forName("x-windows-950");
    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    static String of(Path path) {
        String name = path.getFileName().toString();
        if (name.indexOf(REPLACEMENT) < 0) {
            return printable(name);
        }
        // The URI holds the name's own bytes.
        String raw = path.toUri().getRawPath();
        String escaped = raw.substring(raw.lastIndexOf('/', raw.length() - 2) + 1);
        if (escaped.endsWith("/")) {
            escaped = escaped.substring(0, escaped.length() - 1);
        }
        return printable(decoded(escaped));
    }

    /// A line break would make two lines of a list's one.
    private static String printable(String name) {
        return name.replace('\n', '␊').replace('\r', '␍');
    }

    static String decoded(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        try {
            String name =
                    BIG5.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString();
            return name.indexOf(REPLACEMENT) < 0 && name.indexOf('/') < 0 ? name : escaped;
        } catch (CharacterCodingException e) {
            return escaped;
        }
    }
}
