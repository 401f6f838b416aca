package org.baihua.personal;

import java.util.ArrayList;
import java.util.List;

/// Names in the middle of a sentence, with nothing around them that tells: 那天陳大文說.
///
/// A surname and two characters that given names have, of which no dictionary makes words: where a
/// reader who knows all words sees three single characters, it is a name nearly always. A name that
/// stands in the dictionary as a whole is that of somebody well known and stays, as does one beside
/// a public office.
final class BareNames {

    /// How many characters around a name are looked at for what it may belong to.
    private static final int NEAR = 4;

    private BareNames() {}

    /// Where such names stand, in order.
    static List<int[]> in(Folded text, boolean[] edges) {
        List<int[]> found = new ArrayList<>();
        if (edges.length <= text.length()) {
            return found;
        }
        for (int i = 0; i + 3 <= text.length(); i++) {
            if (isName(text, i, edges)) {
                int start = married(text, i, edges) ? i - 1 : i;
                boolean longer =
                        NameShape.compound(text, i)
                                && given(text, i + 3)
                                && (i + 4 == text.length() || edges[i + 4]);
                int end = longer ? i + 4 : i + 3;
                found.add(new int[] {start, end});
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isName(Folded text, int start, boolean[] edges) {
        String surname = String.valueOf(text.at(start));
        boolean strong = NameWords.SURNAMES.contains(surname);
        boolean weak = NameWords.WEAK.contains(surname);
        int end = start + 3;
        if (!strong && !weak || !edges[start]) {
            return false;
        }
        if (!edges[end]) {
            return strong && runsOn(text, start, edges);
        }
        boolean alone = edges[start + 1];
        boolean apart = edges[start + 2];
        int fitting = (given(text, start + 1) ? 1 : 0) + (given(text, start + 2) ? 1 : 0);
        if (!alone && !apart || fitting == 0 || fitting == 1 && !(strong && alone && apart)) {
            // The whole is one word, or no name.
            return false;
        }
        if (fitting == 1 && !isSetOff(text, start, end)) {
            return false;
        }
        char first = text.at(start + 1);
        if ("男女來又為亦用得先可".indexOf(first) >= 0) {
            // 顏女 is a defendant, 錢又花 a complaint.
            return false;
        }
        char last = text.at(start + 2);
        if (NameShape.isWord(text, start)
                || NameWords.ORDINARY.contains("" + first + last)
                || office(text, start, end)) {
            return false;
        }
        boolean between = !text.han(start - 1) && !text.han(end);
        if (between && fitting == 2 && (strong || NameWords.COMMON.contains(surname))) {
            return true;
        }
        if (!alone) {
            // 李靖|安 may be cut wrongly; 王國|和 is not.
            return strong && !NameWords.PARTICLES.contains(String.valueOf(last));
        }
        if (strong) {
            return !(NameWords.PARTICLES.contains(String.valueOf(first))
                    && NameWords.PARTICLES.contains(String.valueOf(last)));
        }
        // A surname that is an ordinary word besides.
        boolean common = NameWords.COMMON.contains(surname);
        boolean particles =
                NameWords.PARTICLES.contains(String.valueOf(first))
                        || NameWords.PARTICLES.contains(String.valueOf(last));
        boolean setOff = NameShape.begins(text, start) && !text.han(end);
        boolean followed = NameWords.FOLLOW.contains(String.valueOf(text.at(end)));
        if (fitting == 2
                && NameWords.COMMON.contains(surname)
                && !particles
                && followed
                && NameShape.begins(text, start)) {
            return true;
        }
        if (fitting == 2
                && apart
                && !particles
                && (followed || between)
                && NameShape.begins(text, start)) {
            return true;
        }
        return !particles && (apart && common || setOff && apart || common && setOff);
    }

    /// Whether a character that no list of given names has is one all the same: 由陳大噹整理.
    private static boolean isSetOff(Folded text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            String c = String.valueOf(text.at(i));
            if (!text.han(i)
                    || NameWords.NEVER.contains(c)
                    || NameWords.FOLLOW.contains(c)
                    || NameWords.PARTICLES.contains(c)) {
                return false;
            }
        }
        return NameShape.begins(text, start)
                && (!text.han(end) || NameWords.FOLLOW.contains(String.valueOf(text.at(end))));
    }

    private static boolean given(Folded text, int at) {
        char c = text.at(at);
        return c == '阿' || NameWords.GIVEN.contains(String.valueOf(c));
    }

    /// 張哲銘記過: the last character of a name and what follows are one word by chance.
    private static boolean runsOn(Folded text, int start, boolean[] edges) {
        return edges[start + 1]
                && edges[start + 2]
                && given(text, start + 1)
                && given(text, start + 2)
                && !NameWords.PARTICLES.contains(String.valueOf(text.at(start + 1)))
                && !NameWords.PARTICLES.contains(String.valueOf(text.at(start + 2)))
                && NameWords.FOLLOW.contains(String.valueOf(text.at(start + 3)));
    }

    /// 廖陳金枝: a husband's surname before one's own.
    private static boolean married(Folded text, int start, boolean[] edges) {
        return start > 0
                && edges[start - 1]
                && NameWords.SURNAMES.contains(String.valueOf(text.at(start - 1)));
    }

    /// Whether a public office stands beside the name: 陳大文部長, 立委陳大文.
    private static boolean office(Folded text, int start, int end) {
        for (String office : NameWords.OFFICES) {
            for (int gap = 0; gap <= NEAR - 2; gap++) {
                if (text.has(end + gap, office)) {
                    return true;
                }
            }
            if (text.endsWith(start, office)) {
                return true;
            }
        }
        return false;
    }
}
