package org.baihua.personal;

/// What a name looks like: a surname, and one or two characters that given names have. Where it
/// stands is [PersonNames]' matter.
final class NameShape {

    /// Ends of places, offices and laws: 花蓮市, 安平區, 公路法.
    private static final String NO_NAME_ENDS = "區市縣鄉鎮村站路街段巷弄號條法案署部會局處所院科組人";

    private NameShape() {}

    /// Whether `[start, end)` is a surname and a given name: no character of it is one that no name
    /// has, and at least one is of those that given names have.
    static boolean givenName(Folded text, int start, int end) {
        if (start < 0 || isWord(text, start) && !compound(text, start)) {
            return false;
        }
        boolean compound = compound(text, start);
        int given = start + (compound ? 2 : 1);
        if (end - given < 1
                || end - given > 2
                || !compound
                        && !NameWords.SURNAMES.contains(one(text, start))
                        && !NameWords.WEAK.contains(one(text, start))) {
            return false;
        }
        if (NO_NAME_ENDS.indexOf(text.at(end - 1)) >= 0) {
            return false;
        }
        int fitting = 0;
        for (int i = given; i < end; i++) {
            boolean fits = NameWords.GIVEN.contains(one(text, i)) || text.at(i) == '○';
            if (!text.han(i) && text.at(i) != '○'
                    || !fits && NameWords.NEVER.contains(one(text, i))
                    || text.at(i) == '生' && "先學醫師民考新".indexOf(text.at(i - 1)) >= 0) {
                return false;
            }
            fitting += fits ? 1 : 0;
        }
        return fitting > 0;
    }

    /// Whether `[start, end)` could be a surname, or a surname and a given name, and begins no
    /// other word.
    static boolean isName(Folded text, int start, int end) {
        return shaped(text, start, end)
                && (end - start < 2 || compound(text, start) || !isWord(text, start));
    }

    static boolean shaped(Folded text, int start, int end) {
        boolean compound = compound(text, start) && end - start >= 2;
        if (!compound
                && !NameWords.SURNAMES.contains(one(text, start))
                && !NameWords.WEAK.contains(one(text, start))) {
            return false;
        }
        int given = start + (compound ? 2 : 1);
        if (end - given > 2) {
            return false;
        }
        for (int i = given; i < end; i++) {
            if (!text.han(i) || NameWords.NEVER.contains(one(text, i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isWord(Folded text, int start) {
        return NameWords.WORDS.contains(one(text, start) + one(text, start + 1));
    }

    static boolean compound(Folded text, int start) {
        return NameWords.COMPOUND.contains(one(text, start) + one(text, start + 1));
    }

    /// Whether a name may begin at `start`: nothing that is Chinese stands before it, or a word
    /// that leads to names.
    static boolean begins(Folded text, int start) {
        return !text.han(start - 1) || NameWords.LEADS.contains(one(text, start - 1));
    }

    static boolean setsOff(Folded text, int end) {
        return !text.han(end)
                || text.has(end, "先生")
                || text.has(end, "小姐")
                || text.has(end, "女士")
                || text.has(end, "電話");
    }

    static boolean surname(Folded text, int at) {
        return NameWords.SURNAMES.contains(one(text, at)) || NameWords.WEAK.contains(one(text, at));
    }

    static boolean given(Folded text, int at) {
        return NameWords.GIVEN.contains(one(text, at));
    }

    static String one(Folded text, int at) {
        return String.valueOf(text.at(at));
    }
}
