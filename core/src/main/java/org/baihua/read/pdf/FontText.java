package org.baihua.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// Which character a code of a font means, and whether the font really says so.
///
/// A font whose codes are glyph numbers (`Identity-H`) and that has neither a ToUnicode map nor an
/// embedded font program with a character map tells nothing. PDFBox then guesses from the numbers
/// and gives fluent nonsense; here such text is marked as not to be trusted.
final class FontText {

    /// @param text the characters, folded; `\uFFFD` when unknown
    record Meaning(String text, boolean trusted) {}

    private final Map<PDFont, Map<Integer, Meaning>> known = new IdentityHashMap<>();
    private final Map<PDFont, Boolean> guessed = new IdentityHashMap<>();

    Meaning of(PDFont font, int code) {
        return known.computeIfAbsent(font, f -> new HashMap<>())
                .computeIfAbsent(code, c -> find(font, c));
    }

    private Meaning find(PDFont font, int code) {
        if (font instanceof PDType0Font composite
                && guessed.computeIfAbsent(font, f -> isGuess(composite))) {
            String text = fromProgram(composite, code);
            return text == null
                    ? new Meaning("\uFFFD", false)
                    : new Meaning(Folding.fold(text), true);
        }
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null || text.isEmpty() || text.equals("\0")) {
            // A subset of a simple font may name its glyphs by number only.
            boolean simple = font instanceof PDSimpleFont && !(font instanceof PDType3Font);
            return simple && code >= 0x20 && code < 0x7f && !font.isEmbedded()
                    ? new Meaning(String.valueOf((char) code), true)
                    : new Meaning("\uFFFD", false);
        }
        return new Meaning(Folding.fold(text), true);
    }

    private static boolean isGuess(PDType0Font font) {
        if (font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return false;
        }
        String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING);
        boolean identity = encoding == null || encoding.startsWith("Identity");
        // Without a font program of its own, or with a TrueType one, the numbers are those of some
        // font on the writer's machine and not of Adobe's character collection.
        return identity
                && (!font.isEmbedded() || font.getDescendantFont() instanceof PDCIDFontType2);
    }

    /// The character that the embedded TrueType program gives to the glyph.
    private static @Nullable String fromProgram(PDType0Font font, int code) {
        if (!font.isEmbedded() || !(font.getDescendantFont() instanceof PDCIDFontType2 outline)) {
            return null;
        }
        try {
            TrueTypeFont program = outline.getTrueTypeFont();
            CmapLookup map = program == null ? null : program.getUnicodeCmapLookup(false);
            List<Integer> characters = map == null ? null : map.getCharCodes(font.codeToGID(code));
            return characters == null || characters.isEmpty()
                    ? null
                    : Character.toString(characters.getFirst());
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
