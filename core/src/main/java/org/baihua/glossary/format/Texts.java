package org.baihua.glossary.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Decodes the text of a glossary: UTF-8, UTF-16 by its mark, or the Big5 that spreadsheets in
/// Taiwan still save. A text in another encoding is refused, never guessed.
final class Texts {

    private static final Charset BIG5 = Charset.forName("x-windows-950");

    private Texts() {}

    static String decode(String file, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, BIG5}) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\u0000') < 0) {
                    return text;
                }
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw UserException.usage(GlossaryMessage.ENCODING, Place.inFile(file));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
