package org.baihua.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// Maps every UTF-16 code unit to one code unit, so that different writings of a word become equal
/// and offsets stay what they were.
///
/// There are two maps. [#standard] joins what is one writing in Taiwan: full-width and half-width
/// letters, upper and lower case, Kangxi radicals and compatibility ideographs, 台/臺, 占/佔, 爲/為. [#fold] goes on
/// to the simplified character, which joins more than is true (准/準, 后/後, 里/裡); what was found
/// through it must be held against the original (see [#sameWriting]).
public final class HanFold {

    /// What [#classOf] calls a character that is no part of any word.
    public static final byte INVISIBLE = 1;

    /// A space of any width, not a line break.
    public static final byte SPACE = 2;

    public static final byte LINE_BREAK = 3;

    /// A mark that Markdown wraps around a word: `*`, `_`, `` ` ``, `~`.
    public static final byte MARKUP = 4;

    /// A Han character.
    public static final byte HAN = 5;

    /// A Latin letter or digit, full width included.
    public static final byte ALPHANUMERIC = 6;

    private static final char[] STANDARD = new char[1 << 16];
    private static final char[] FOLD = new char[1 << 16];
    private static final byte[] CLASS = new byte[1 << 16];

    static {
        for (int c = 0; c < STANDARD.length; c++) {
            STANDARD[c] = compatible((char) c);
            CLASS[c] = classify((char) c, STANDARD[c]);
        }
        char[] writings = new char[1 << 16];
        readGroups("han-writings.txt", writings);
        readGroups("han-fold.txt", FOLD);
        char[] folds = new char[1 << 16];
        for (int c = 0; c < STANDARD.length; c++) {
            char plain = STANDARD[c];
            STANDARD[c] = writings[plain] == 0 ? plain : writings[plain];
            folds[c] = FOLD[plain] == 0 ? narrow(plain) : FOLD[plain];
        }
        System.arraycopy(folds, 0, FOLD, 0, folds.length);
    }

    private HanFold() {}

    /// The standard writing of a code unit.
    public static char standard(char c) {
        return STANDARD[c];
    }

    /// The simplified form of a code unit's standard writing.
    public static char fold(char c) {
        return FOLD[c];
    }

    /// What sort of character a code unit is: one of the constants of this class, or 0 for
    /// punctuation and everything else.
    public static byte classOf(char c) {
        return CLASS[c];
    }

    public static boolean isHan(char c) {
        return CLASS[c] == HAN;
    }

    public static boolean isAlphanumeric(char c) {
        return CLASS[c] == ALPHANUMERIC;
    }

    /// `text` with every code unit folded; its length is kept.
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FOLD[text.charAt(i)];
        }
        return new String(folded);
    }

    /// `text` with every code unit in its standard writing; its length is kept.
    public static String standard(CharSequence text) {
        char[] standard = new char[text.length()];
        for (int i = 0; i < standard.length; i++) {
            standard[i] = STANDARD[text.charAt(i)];
        }
        return new String(standard);
    }

    /// Whether `c` is written in simplified texts only, so that it betrays one.
    public static boolean isSimplifiedOnly(char c) {
        // The table is asked first because encoding is slow; most characters fold to another one.
        return CLASS[c] == HAN && FOLD[c] == STANDARD[c] && Simplified.ONLY[c];
    }

    /// Whether a code unit of a text may stand for a code unit of a term.
    ///
    /// @param simplified whether the text, by its other characters, is a simplified one, so that 后
    ///   may stand for 後
    public static boolean sameWriting(char inText, char inTerm, boolean simplified) {
        if (STANDARD[inText] == STANDARD[inTerm]) {
            return true;
        }
        if (FOLD[inText] != FOLD[inTerm]) {
            return false;
        }
        return CLASS[inText] != HAN
                || simplified
                || isSimplifiedOnly(inText)
                || isSimplifiedOnly(inTerm);
    }

    /// Decides once for all characters whether Taiwan writes them: Big5 has them, or Unicode counts
    /// them among the traditional ones of a fold group.
    private static final class Simplified {
        static final boolean[] ONLY = new boolean[1 << 16];

        static {
            CharsetEncoder big5 = Charset.forName("x-windows-950").newEncoder();
            boolean[] hasTraditional = new boolean[1 << 16];
            for (int c = 0; c < FOLD.length; c++) {
                if (FOLD[c] != c && CLASS[c] == HAN) {
                    hasTraditional[FOLD[c]] = true;
                }
            }
            for (int c = 0; c < ONLY.length; c++) {
                ONLY[c] = hasTraditional[c] && !big5.canEncode((char) c);
            }
        }
    }

    private static char compatible(char c) {
        if (isLetterOrDigit(narrow(c))) {
            return lower(narrow(c));
        }
        if (c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF) {
            String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return normal.length() == 1 ? normal.charAt(0) : c;
        }
        return lower(c);
    }

    /// Full-width ASCII as ASCII. Punctuation keeps its width in [#standard]: （ and ( differ there,
    /// and are one in [#fold].
    private static char narrow(char c) {
        return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static byte classify(char c, char standard) {
        if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029) {
            return LINE_BREAK;
        }
        if (c == ' ' || c == 0x3000 || c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F) {
            return SPACE;
        }
        if (c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF) {
            return INVISIBLE;
        }
        if (c == '*' || c == '_' || c == '`' || c == '~') {
            return MARKUP;
        }
        if (standard >= '0' && standard <= '9' || standard >= 'a' && standard <= 'z') {
            return ALPHANUMERIC;
        }
        if (standard >= 0x4E00 && standard <= 0x9FFF
                || standard >= 0x3400 && standard <= 0x4DBF
                || standard >= 0xF900 && standard <= 0xFAFF
                || standard >= 0x2E80 && standard <= 0x2FDF
                || standard == '〇'
                || standard == '○'
                || Character.isSurrogate(c)) {
            return HAN;
        }
        return 0;
    }

    /// Reads lines of characters that are one; the first of a line stands for all.
    private static void readGroups(String resource, char[] map) {
        try (InputStream in = HanFold.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                for (int i = 0; i < line.length(); i++) {
                    map[line.charAt(i)] = line.charAt(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
