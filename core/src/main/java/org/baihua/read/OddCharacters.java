package org.baihua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;

/// Watches the text that goes by for characters that other computers will not show: those of the
/// private use areas (自造字) and control characters.
///
/// Not thread-safe; one watches one document.
public final class OddCharacters {

    /// So many lines are named one by one; the rest is counted.
    private static final int NAMED = 40;

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int privateLines;
    private int control;
    private int unnamed;

    public OddCharacters(String file) {
        this.file = file;
    }

    /// The line as it may go on: control characters stand as U+FFFD, of the same length. Places
    /// with private-use characters are noted.
    ///
    /// @param page 1-based, or 0
    /// @param line 1-based number of the line
    public String line(String text, int page, int line) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = null;
        int count = 0;
        int first = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (isPrivate(c)) {
                count++;
                first = first < 0 ? i : first;
            } else if (Character.isISOControl(c) && c != '\t' || isStray(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
                control++;
            }
            i += width;
        }
        if (count > 0 && ++privateLines <= NAMED) {
            int column = text.codePointCount(0, first) + 1;
            diagnostics.add(
                    Diagnostic.warning(
                            ReadMessage.PRIVATE_USE,
                            new Place(file, page, line, column),
                            count,
                            name(text.codePointAt(first))));
        } else {
            unnamed += count;
        }
        return clean == null ? text : clean.toString();
    }

    /// Whether nothing stands in the text that needs a closer look, as in nearly every line.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7F || c == '\t' || c > 0x9F && c < 0xD800;
            if (!plain && (c < 0xF900 || c > 0xFFFD)) {
                return false;
            }
        }
        return true;
    }

    public static boolean isPrivate(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /// Half a surrogate pair, or a code point that never is a character.
    private static boolean isStray(int codePoint) {
        return codePoint >= 0xD800 && codePoint <= 0xDFFF
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
    }

    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /// What was noted so far.
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        Place place = Place.inFile(file);
        if (unnamed > 0) {
            all.add(Diagnostic.warning(ReadMessage.PRIVATE_USE_MORE, place, unnamed));
        }
        if (control > 0) {
            all.add(Diagnostic.warning(ReadMessage.CONTROL_CHARACTERS, place, control));
        }
        return all;
    }
}
