package org.baihua.personal;

import org.jspecify.annotations.Nullable;

/// Addresses in Latin letters: No. 5, Ln. 12, Zhongshan Rd., Banqiao Dist., New Taipei City.
record LatinAddresses() implements Scanner {

    private static final String[] BEGINNINGS = {
        "no.", "no ", "ln.", "lane", "aly.", "alley", "room", "rm."
    };
    private static final String[] ROADS = {
        "rd.", "rd,", "rd ", "road", "st.", "st,", "street", "blvd", "ave", "ln.", "lane", "alley",
        "aly.", "sec.", "section"
    };
    private static final String[] PLACES = {
        "city",
        "county",
        "dist",
        "district",
        "township",
        "taiwan",
        "r.o.c",
        "roc",
        "taipei",
        "tainan",
        "kaohsiung",
        "taichung"
    };
    private static final int LONGEST = 140;

    @Override
    public @Nullable Hit at(Folded text, int at) {
        if (text.alphanumeric(at - 1) || !text.alphanumeric(at)) {
            return null;
        }
        int storey = at;
        while (storey - at < 3 && text.digit(storey)) {
            storey++;
        }
        boolean floor =
                storey > at && text.has(storey, "f") && ".,- ".indexOf(text.at(storey + 1)) >= 0;
        if (!floor && !begins(text, at)) {
            return null;
        }
        boolean road = false;
        int end = -1;
        boolean digit = false;
        for (int i = at; i < at + LONGEST; i++) {
            char c = text.at(i);
            if (c == '\n' || c == '。' || text.han(i) || "，；？!?".indexOf(c) >= 0) {
                break;
            }
            digit |= text.digit(i);
            if (!text.alphanumeric(i - 1)) {
                for (String word : ROADS) {
                    if (text.has(i, word)) {
                        road = true;
                        end =
                                Math.max(
                                        end,
                                        i
                                                + word.length()
                                                - (" ,".indexOf(word.charAt(word.length() - 1)) >= 0
                                                        ? 1
                                                        : 0));
                    }
                }
                for (String word : PLACES) {
                    if (text.has(i, word)) {
                        end = Math.max(end, i + word.length());
                    }
                }
            }
        }
        if (!road || !digit || end < 0) {
            return null;
        }
        while (text.letter(end)) {
            end++;
        }
        // A postal code.
        int code = text.blanks(end);
        while (text.digit(code) && code - end < 8) {
            code++;
        }
        end = text.digit(code - 1) ? code : end;
        return new Hit(Personal.Kind.ADDRESS, at, end);
    }

    private static boolean begins(Folded text, int at) {
        for (String word : BEGINNINGS) {
            if (text.has(at, word) && text.digit(text.blanks(at + word.length()))) {
                return true;
            }
        }
        return false;
    }
}
