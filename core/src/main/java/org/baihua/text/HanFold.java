package org.baihua.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Maps every UTF-16 code unit to one code unit, so that different writings of a word become equal
/// and offsets stay what they were.
///
/// There are two maps. [#standard] joins what is one writing in Taiwan: full-width and half-width
/// letters, upper and lower case, Kangxi radicals and compatibility ideographs, 台/臺, 占/佔, 爲/為.
/// [#fold] goes on to the simplified character, which joins more than is true (准/準, 后/後, 里/裡); what
/// was found through it must be held against the original (see [#sameWriting]).
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

    /// What must be added to a code unit to get the mapped one: nothing, for most. A table of the
    /// mapped ones themselves would have to be filled at every start of the program, before
    /// anything is compiled to machine code, and take a tenth of the time of a short check.
    private static final char[] TO_STANDARD = new char[1 << 16];

    private static final char[] TO_FOLD = new char[1 << 16];
    private static final byte[] CLASS = new byte[1 << 16];

    /// Characters of which each simplified one that stands for others is one.
    private static final String SIMPLIFIED;

    static {
        classify();
        for (char c = 'A'; c <= 'Z'; c++) {
            TO_STANDARD[c] = 32;
            TO_FOLD[c] = 32;
        }
        for (char c = 0xFF01; c <= 0xFF5E; c++) {
            char narrow = standard((char) (c - 0xFEE0));
            foldTo(c, narrow);
            // Punctuation keeps its width in the standard writing: （ and ( are one in the fold
            // only.
            if (CLASS[narrow] == ALPHANUMERIC) {
                standardTo(c, narrow);
                CLASS[c] = ALPHANUMERIC;
            }
        }
        StringBuilder simplified = new StringBuilder();
        for (String group : lines("han-fold.txt")) {
            simplified.append(group.charAt(0));
            for (int i = 1; i < group.length(); i++) {
                foldTo(group.charAt(i), group.charAt(0));
            }
        }
        SIMPLIFIED = simplified.toString();
        for (String group : lines("han-writings.txt")) {
            for (int i = 1; i < group.length(); i++) {
                standardTo(group.charAt(i), group.charAt(0));
                foldTo(group.charAt(i), fold(group.charAt(0)));
            }
        }
        for (String pair : lines("han-compatibility.txt")) {
            standardTo(pair.charAt(1), standard(pair.charAt(0)));
            foldTo(pair.charAt(1), fold(pair.charAt(0)));
        }
    }

    private static void standardTo(char c, char standard) {
        TO_STANDARD[c] = (char) (standard - c);
    }

    private static void foldTo(char c, char folded) {
        TO_FOLD[c] = (char) (folded - c);
    }

    /// Doubles what is filled, step by step; see above.
    private static void fill(int from, int to, byte sort) {
        CLASS[from] = sort;
        for (int done = 1; from + done < to; done *= 2) {
            System.arraycopy(CLASS, from, CLASS, from + done, Math.min(done, to - from - done));
        }
    }

    private static void classify() {
        for (char c : "\n\r\f\u000B\u2028\u2029".toCharArray()) {
            CLASS[c] = LINE_BREAK;
        }
        for (char c : " \u3000\u00A0\u202F".toCharArray()) {
            CLASS[c] = SPACE;
        }
        fill(0x2000, 0x200B, SPACE);
        for (char c : "\u00AD\uFEFF".toCharArray()) {
            CLASS[c] = INVISIBLE;
        }
        fill(0x200B, 0x2010, INVISIBLE);
        fill(0x202A, 0x202F, INVISIBLE);
        fill(0x2060, 0x2070, INVISIBLE);
        fill(0xFE00, 0xFE10, INVISIBLE);
        for (char c : "*_`~".toCharArray()) {
            CLASS[c] = MARKUP;
        }
        fill('0', '9' + 1, ALPHANUMERIC);
        fill('a', 'z' + 1, ALPHANUMERIC);
        fill('A', 'Z' + 1, ALPHANUMERIC);
        fill(0x2E80, 0x2FE0, HAN);
        fill(0x3400, 0x4DC0, HAN);
        fill(0x4E00, 0xA000, HAN);
        fill(0xF900, 0xFB00, HAN);
        fill(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, HAN);
        CLASS['〇'] = HAN;
        CLASS['○'] = HAN;
    }

    private HanFold() {}

    /// The standard writing of a code unit.
    public static char standard(char c) {
        return (char) (c + TO_STANDARD[c]);
    }

    /// The simplified form of a code unit's standard writing.
    public static char fold(char c) {
        return (char) (c + TO_FOLD[c]);
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
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /// `text` with every code unit in its standard writing; its length is kept.
    public static String standard(CharSequence text) {
        char[] standard = new char[text.length()];
        for (int i = 0; i < standard.length; i++) {
            standard[i] = standard(text.charAt(i));
        }
        return new String(standard);
    }

    /// Whether `c` is written in simplified texts only, so that it betrays one.
    public static boolean isSimplifiedOnly(char c) {
        // Most characters fold to another one, and then Big5 need not be loaded.
        return TO_FOLD[c] == 0 && CLASS[c] == HAN && Simplified.ONLY[c];
    }

    /// Whether a code unit of a text may stand for a code unit of a term.
    ///
    /// @param simplified whether the text, by its other characters, is a simplified one, so that 后
    ///   may stand for 後
    public static boolean sameWriting(char inText, char inTerm, boolean simplified) {
        if (standard(inText) == standard(inTerm)) {
            return true;
        }
        if (fold(inText) != fold(inTerm)) {
            return false;
        }
        return CLASS[inText] != HAN
                || simplified
                || isSimplifiedOnly(inText)
                || isSimplifiedOnly(inTerm);
    }

    /// Which characters are written in simplified texts only: they stand for others, and Big5,
    /// which has what Taiwan writes, lacks them. Found out when a text first needs it.
    private static final class Simplified {
        static final boolean[] ONLY = new boolean[1 << 16];

        static {
            CharsetEncoder big5 = Charset.forName("x-windows-950").newEncoder();
            for (int i = 0; i < SIMPLIFIED.length(); i++) {
                ONLY[SIMPLIFIED.charAt(i)] = !big5.canEncode(SIMPLIFIED.charAt(i));
            }
        }
    }

    /// Lines of characters that are one; the first of a line stands for all.
    private static List<String> lines(String resource) {
        try (InputStream in = HanFold.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            List<String> lines = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                if (end > start && text.charAt(start) != '#') {
                    lines.add(text.substring(start, end));
                }
                start = end + 1;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
