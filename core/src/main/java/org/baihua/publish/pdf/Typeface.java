package org.baihua.publish.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// One font file, open.
///
/// @param name its family as people call it
/// @param licence by which it may be put into documents
final class Typeface {

    private final String name;
    private final String licence;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    private Typeface(String name, String licence, TrueTypeFont font, CmapLookup characters) {
        this.name = name;
        this.licence = licence;
        this.font = font;
        this.characters = characters;
    }

    /// @throws UserException when the file is no TrueType font
    static Typeface open(String name, String licence, Path file) {
        try {
            TrueTypeFont font =
                    new TTFParser(true).parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            if (font instanceof OpenTypeFont open && open.isPostScript()) {
                throw new IOException("PostScript outlines");
            }
            String shown = name.isEmpty() ? String.valueOf(font.getName()) : name;
            return new Typeface(shown, licence, font, font.getUnicodeCmapLookup());
        } catch (IOException | RuntimeException e) {
            if (e instanceof UserException user) {
                throw user;
            }
            throw UserException.usage(
                            PdfMessage.UNUSABLE_FONT,
                            Place.inFile(file.toString()),
                            String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    String name() {
        return name;
    }

    String licence() {
        return licence;
    }

    TrueTypeFont font() {
        return font;
    }
}
