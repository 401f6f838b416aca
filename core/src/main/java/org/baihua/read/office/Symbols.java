package org.baihua.read.office;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Characters of Word's symbol fonts, which stand in the file as private-use code points.
public final class Symbols {

    private static final Map<Integer, String> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x4A, "☺"),
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6D, "❍"),
                    Map.entry(0x6E, "■"),
                    Map.entry(0x6F, "□"),
                    Map.entry(0x70, "□"),
                    Map.entry(0x71, "□"),
                    Map.entry(0x72, "□"),
                    Map.entry(0x73, "◆"),
                    Map.entry(0x74, "◆"),
                    Map.entry(0x75, "◆"),
                    Map.entry(0x76, "❖"),
                    Map.entry(0x77, "◆"),
                    Map.entry(0x78, "☒"),
                    Map.entry(0x9E, "·"),
                    Map.entry(0x9F, "•"),
                    Map.entry(0xA1, "○"),
                    Map.entry(0xA4, "◉"),
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xA8, "□"),
                    Map.entry(0xAB, "★"),
                    Map.entry(0xD8, "➢"),
                    Map.entry(0xDF, "←"),
                    Map.entry(0xE0, "→"),
                    Map.entry(0xE1, "↑"),
                    Map.entry(0xE2, "↓"),
                    Map.entry(0xE8, "➔"),
                    Map.entry(0xF0, "⇨"),
                    Map.entry(0xFB, "✗"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xFD, "☒"),
                    Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.ofEntries(
                    Map.entry(0x4F, "✗"),
                    Map.entry(0x50, "✓"),
                    Map.entry(0x51, "☒"),
                    Map.entry(0x52, "☑"),
                    Map.entry(0x53, "☒"),
                    Map.entry(0x54, "☒"),
                    Map.entry(0x97, "●"),
                    Map.entry(0xA2, "■"),
                    Map.entry(0xA3, "□"));

    /// The Greek alphabet of the font Symbol, from 0x41 and from 0x61 on.
    private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    private static final String GREEK_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final Map<Integer, String> SYMBOL =
            Map.ofEntries(
                    Map.entry(0xA3, "≤"),
                    Map.entry(0xA5, "∞"),
                    Map.entry(0xAB, "↔"),
                    Map.entry(0xAC, "←"),
                    Map.entry(0xAD, "↑"),
                    Map.entry(0xAE, "→"),
                    Map.entry(0xAF, "↓"),
                    Map.entry(0xB0, "°"),
                    Map.entry(0xB1, "±"),
                    Map.entry(0xB3, "≥"),
                    Map.entry(0xB4, "×"),
                    Map.entry(0xB7, "•"),
                    Map.entry(0xB8, "÷"),
                    Map.entry(0xB9, "≠"),
                    Map.entry(0xBB, "≈"),
                    Map.entry(0xBC, "…"),
                    Map.entry(0xD5, "∏"),
                    Map.entry(0xD6, "√"),
                    Map.entry(0xD7, "⋅"),
                    Map.entry(0xE5, "∑"));

    private Symbols() {}

    /// The character that a symbol font shows for a code, or null when it is not known.
    public static @Nullable String of(String font, int code) {
        boolean isPrivate = code >= 0xF000 && code <= 0xF0FF;
        int low = isPrivate ? code - 0xF000 : code;
        String shown =
                switch (font.toLowerCase(Locale.ROOT)) {
                    case "wingdings" -> WINGDINGS.get(low);
                    case "wingdings 2" -> WINGDINGS_2.get(low);
                    case "symbol" -> symbol(low);
                    default -> null;
                };
        if (shown != null) {
            return shown;
        }
        boolean shows =
                Character.isValidCodePoint(code)
                        && Character.isDefined(code)
                        && Character.getType(code) != Character.PRIVATE_USE
                        && Character.getType(code) != Character.SURROGATE
                        && Character.getType(code) != Character.CONTROL;
        return shows ? Character.toString(code) : null;
    }

    private static @Nullable String symbol(int low) {
        if (low >= 0x41 && low <= 0x5A) {
            return GREEK_CAPITALS.substring(low - 0x41, low - 0x40);
        }
        if (low >= 0x61 && low <= 0x7A) {
            return GREEK_SMALL.substring(low - 0x61, low - 0x60);
        }
        if (low >= 0x20 && low < 0x41) {
            return Character.toString(low);
        }
        return SYMBOL.get(low);
    }

    /// What a bullet shows.
    public static String bullet(String font, String pattern) {
        StringBuilder shown = new StringBuilder();
        pattern.codePoints()
                .forEach(code -> {
                    String known = of(font, code);
                    shown.append(known == null ? "•" : known);
                });
        return shown.toString();
    }
}
