package org.baihua.personal;

import java.util.ArrayList;
import java.util.List;

/// Names in Latin letters where somebody gives them: 我是Kevin Chen, Best regards, Amy Lin, Mr. Wang.
final class LatinNames {

    /// What announces a name; in small letters, as [Folded#has] compares.
    private static final String[] ANNOUNCED = {
        "我是",
        "我叫",
        "本人",
        "叫做",
        "名叫",
        "英文名",
        "英文名字",
        "署名",
        "姓名",
        "聯絡人",
        "my name is",
        "my name's",
        "i am",
        "i'm",
        "this is",
        "regards",
        "sincerely",
        "sincerely yours",
        "yours truly",
        "best wishes",
        "thanks",
        "thank you",
        "best",
        "cheers",
        "mr",
        "mr.",
        "ms",
        "ms.",
        "mrs",
        "mrs.",
        "miss",
        "dr",
        "dr.",
        "by",
        "from",
        "name",
        "signed",
        "護照姓名",
        "羅馬拼音",
        "拼音",
        "外籍配偶",
        "外籍老師",
        "看護",
        "外籍生",
        "移工",
        "族人",
        "外勞",
        "幫傭",
        "我太太",
        "我先生",
        "我老公",
        "我老婆",
        "朋友",
        "同事",
        "室友",
        "配偶",
        "學生",
        "老師",
        "家教",
        "漁工",
        "廠工",
        "女傭",
        "僑生",
        "找",
        "跟"
    };

    /// Of these the name must stand on a line of its own or have two words.
    private static final String[] WEAK = {
        "i am",
        "i'm",
        "this is",
        "thanks",
        "thank you",
        "best",
        "cheers",
        "by",
        "from",
        "name",
        "我是",
        "本人"
    };

    /// These go before ordinary words, too; two words are asked for that no acronym makes.
    private static final String PEOPLE = "護生工人勞傭太公婆友事偶師教找跟";

    private static final int LONGEST = 40;

    private LatinNames() {}

    static List<int[]> in(Folded text) {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isCapital(text.at(i)) && !text.alphanumeric(i - 1)) {
                int[] name = at(text, i);
                if (name.length > 0) {
                    found.add(name);
                    i = name[1];
                }
            }
        }
        return found;
    }

    private static int[] at(Folded text, int start) {
        int before = start;
        while (start - before < 3 && " ,:.'-\n(「".indexOf(text.at(before - 1)) >= 0 && before > 0) {
            before--;
        }
        String cue = cue(text, before);
        if (cue.isEmpty()) {
            return hyphened(text, start);
        }
        int end = start;
        int words = 0;
        int at = start;
        while (words < 4 && isCapital(text.at(at)) && at - start < LONGEST) {
            int last = at;
            while (text.letter(last)
                    || text.at(last) == '-' && text.letter(last + 1)
                    || text.at(last) == '\'' && text.letter(last + 1)) {
                last++;
            }
            if (text.digit(last)) {
                break;
            }
            end = last;
            words++;
            at = text.at(last) == '.' ? last + 1 : last;
            boolean comma =
                    text.at(at) == ',' && text.at(at + 1) == ' ' && allCapitals(text, start, end);
            at = comma ? at + 2 : text.at(at) == ' ' ? at + 1 : at;
            if (at == last
                    || text.at(last) == '.' && last - start > 2 && text.at(last - 2) != ' ') {
                break;
            }
        }
        boolean alone = words == 1 && end - start >= 2;
        boolean weak = List.of(WEAK).contains(cue);
        if (words < 2 && (cue.equals("from") || cue.equals("by"))) {
            return new int[0];
        }
        if (PEOPLE.indexOf(cue.charAt(cue.length() - 1)) >= 0
                && !cue.equals("本人")
                && !cue.equals("聯絡人")) {
            return words >= 2 && !allCapitals(text, start, end)
                    ? new int[] {start, end}
                    : new int[0];
        }
        boolean acronym = words == 1 && allCapitals(text, start, end);
        boolean enough =
                words >= 2 || alone && !weak && !acronym || alone && !acronym && ends(text, end);
        return enough && end - start >= 2 ? new int[] {start, end} : new int[0];
    }

    /// Chen, Wei-Ting and Wei-Ting Chen: given names of two syllables joined by a dash.
    private static int[] hyphened(Folded text, int start) {
        int first = word(text, start);
        int next = text.at(first) == ',' ? first + 1 : first;
        next = text.at(next) == ' ' ? next + 1 : next;
        if (next == first || !isCapital(text.at(next))) {
            return new int[0];
        }
        int last = word(text, next);
        boolean joined = dash(text, start, first) ^ dash(text, next, last);
        boolean small = !allCapitals(text, start, last) && first - start <= 12 && last - next <= 14;
        return joined && small && !text.alphanumeric(last) ? new int[] {start, last} : new int[0];
    }

    private static int word(Folded text, int start) {
        int end = start;
        while (end - start < 20
                && (text.letter(end) || text.at(end) == '-' && text.letter(end + 1))) {
            end++;
        }
        return end;
    }

    /// Whether exactly one dash stands inside, with a few letters on either side.
    private static boolean dash(Folded text, int from, int to) {
        int dash = -1;
        for (int i = from; i < to; i++) {
            if (text.at(i) == '-') {
                if (dash >= 0) {
                    return false;
                }
                dash = i;
            }
        }
        return dash > from && dash - from <= 6 && to - dash - 1 <= 6 && to - dash - 1 >= 2;
    }

    private static boolean ends(Folded text, int end) {
        char c = text.at(end);
        return c == '\n' || c == ',' || c == ')' || c == '，';
    }

    private static String cue(Folded text, int end) {
        String longest = "";
        for (String word : ANNOUNCED) {
            boolean whole =
                    text.endsWith(end, word)
                            && (word.charAt(0) > 0x7f
                                    || !text.alphanumeric(end - word.length() - 1));
            if (whole && word.length() > longest.length()) {
                longest = word;
            }
        }
        return longest;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean allCapitals(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.letter(i) && !isCapital(text.at(i))) {
                return false;
            }
        }
        return true;
    }
}
