package org.baihua.personal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Plates beside a word that says that a vehicle is spoken of: AXD-5566 白色轎車, 機車 MGK 0937.
record Plates() implements Scanner {

    private static final List<String> UNITS =
            List.of(
                    "km", "cc", "kg", "cm", "mm", "kw", "ml", "pm", "am", "kv", "hp", "db", "nt",
                    "hz", "mb", "gb", "ma", "ev", "rpm");
    private static final int NEAR = 14;
    private static final String VEHICLES = "車";
    private static final String[] NO_PLATES = {
        "iso", "cns", "pm", "dot", "din", "en", "iec", "usb", "rfid", "covid"
    };

    @Override
    public @Nullable Hit at(Folded text, int at) {
        if (!text.alphanumeric(at) || text.alphanumeric(at - 1) || text.at(at - 1) == '-') {
            return null;
        }
        int left = part(text, at);
        char gap = text.at(left);
        if (left - at >= 5 && left - at <= 7 && !text.alphanumeric(left)) {
            return inOnePiece(text, at, left);
        }
        if (left - at < 2 || left - at > 4 || gap != '-' && gap != ' ' && gap != '·') {
            return null;
        }
        int end = part(text, left + 1);
        int length = left - at + end - left - 1;
        if (end - left - 1 < 2 || end - left - 1 > 4 || length < 5 || length > 7) {
            return null;
        }
        boolean letters = capitals(text, at, left);
        boolean digits = digits(text, left + 1, end);
        boolean reverse = digits(text, at, left) && capitals(text, left + 1, end);
        if (!(letters && digits || reverse) || text.alphanumeric(end) || text.at(end) == '-') {
            return null;
        }
        for (String word : NO_PLATES) {
            if (text.has(at, word)) {
                return null;
            }
        }
        if (reverse && UNITS.contains(text.asText(left + 1, end).toLowerCase(Locale.ROOT))) {
            return null;
        }
        return near(text, at, end) ? new Hit(Personal.Kind.PLATE, at, end) : null;
    }

    /// ABC1234重機
    private static @Nullable Hit inOnePiece(Folded text, int at, int end) {
        int letters = at;
        while (text.at(letters) >= 'A' && text.at(letters) <= 'Z') {
            letters++;
        }
        boolean shaped =
                letters - at >= 2
                        && letters - at <= 3
                        && end - letters >= 3
                        && digits(text, letters, end);
        for (String word : NO_PLATES) {
            shaped &= !text.has(at, word);
        }
        boolean beside = false;
        for (int i = 0; i < 5; i++) {
            beside |=
                    text.at(at - 1 - i) == '車'
                            || text.at(end + i) == '車'
                            || text.has(end + i, "重機");
        }
        return shaped && beside ? new Hit(Personal.Kind.PLATE, at, end) : null;
    }

    private static boolean near(Folded text, int from, int to) {
        for (int i = 1; i <= NEAR; i++) {
            if (VEHICLES.indexOf(text.at(from - i)) >= 0
                    || VEHICLES.indexOf(text.at(to + i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int part(Folded text, int from) {
        int end = from;
        while (end - from < 8 && text.alphanumeric(end)) {
            end++;
        }
        return end;
    }

    /// Letters, with at most one digit among them (EMA-1234, 9A-1234).
    private static boolean capitals(Folded text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += text.digit(i) ? 1 : 0;
        }
        return digits <= 1 && digits < to - from;
    }

    private static boolean digits(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.digit(i)) {
                return false;
            }
        }
        return to - from >= 2;
    }
}
