package org.baihua.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds names of private persons where the words around them say that they are names: before a
/// form of address (陳先生), behind a label (聯絡人：), where somebody gives their own (我叫), above 敬上, and
/// right before a telephone number or an address of mail.
///
/// A name in the middle of a sentence, with nothing around it that tells, is left alone: guessing
/// would hide ordinary words. So are the holders of public offices (部長, 立委).
public final class PersonNames {

    private enum Cue {
        TITLE,
        PROFESSION,
        LABEL,
        CALLED,
        I_AM,
        CLOSING,
        ROLE
    }

    private record CueWord(String word, Cue cue) {}

    private static final Map<Character, List<CueWord>> CUES = cues();

    /// Ends of places, offices and laws: 花蓮市, 安平區, 公路法.
    private static final String NO_NAME_ENDS = "區市縣鄉鎮村站路街段巷弄號條法案署部會局處所院科組人";

    private PersonNames() {}

    private static Map<Character, List<CueWord>> cues() {
        Map<Character, List<CueWord>> cues = new HashMap<>();
        add(cues, NameWords.TITLES, Cue.TITLE);
        add(cues, NameWords.PROFESSIONS, Cue.PROFESSION);
        add(cues, NameWords.LABELS, Cue.LABEL);
        add(cues, NameWords.CALLED, Cue.CALLED);
        add(cues, NameWords.I_AM, Cue.I_AM);
        add(cues, NameWords.CLOSINGS, Cue.CLOSING);
        add(cues, NameWords.ROLES, Cue.ROLE);
        cues.values()
                .forEach(list ->
                        list.sort(
                                Comparator.comparingInt((CueWord cue) -> cue.word().length())
                                        .reversed()));
        return cues;
    }

    private static void add(Map<Character, List<CueWord>> cues, Set<String> words, Cue cue) {
        for (String word : words) {
            cues.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                    .add(new CueWord(word, cue));
        }
    }

    /// The names in text order, without overlap. The form of address is no part of a name.
    public static List<Personal> find(CharSequence text) {
        return find(text, PersonalData.findGenerously(text));
    }

    /// The names in text order, without overlap.
    ///
    /// @param data what [PersonalData] found in the same text; a name may stand right before it
    public static List<Personal> find(CharSequence text, List<Personal> data) {
        return find(text, data, Words.UNKNOWN);
    }

    /// The names in text order, without overlap, those in the middle of a sentence among them.
    ///
    /// @param data what [PersonalData] found in the same text; a name may stand right before it
    /// @param words tells names from ordinary words
    public static List<Personal> find(CharSequence text, List<Personal> data, Words words) {
        Folded folded = Folded.of(text);
        List<Personal> names = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            for (CueWord cue : CUES.getOrDefault(folded.at(i), List.of())) {
                if (folded.has(i, cue.word())) {
                    int[] name = around(folded, i, i + cue.word().length(), cue.cue());
                    if (name.length > 0) {
                        names.add(folded.found(Personal.Kind.NAME, name[0], name[1], text));
                    }
                    break;
                }
            }
        }
        for (List<int[]> more :
                List.of(
                        Signatures.in(folded),
                        LatinNames.in(folded),
                        BareNames.in(folded, words.edges(folded.asText())))) {
            for (int[] name : more) {
                names.add(folded.found(Personal.Kind.NAME, name[0], name[1], text));
            }
        }
        for (Personal personal : data) {
            boolean reaches =
                    personal.kind() == Personal.Kind.PHONE
                            || personal.kind() == Personal.Kind.EMAIL
                            || personal.kind() == Personal.Kind.PERSONAL_ID;
            if (reaches) {
                before(text, personal.start(), names);
            }
        }
        for (Personal name : List.copyOf(names)) {
            others(folded, text, name.end(), names);
        }
        names.sort(
                Comparator.comparingInt(Personal::start)
                        .thenComparing(Comparator.comparingInt(Personal::end).reversed()));
        List<Personal> kept = new ArrayList<>();
        int other = 0;
        for (Personal name : names) {
            while (other < data.size() && data.get(other).end() <= name.start()) {
                other++;
            }
            boolean free = other == data.size() || data.get(other).start() >= name.end();
            if (free && (kept.isEmpty() || kept.getLast().end() <= name.start())) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static int[] around(Folded text, int start, int end, Cue cue) {
        return switch (cue) {
            case TITLE -> beforeTitle(text, start, false);
            case PROFESSION -> beforeTitle(text, start, true);
            case LABEL -> behindLabel(text, end);
            case CALLED -> called(text, end);
            case I_AM -> setOff(text, end);
            case CLOSING -> aboveClosing(text, start, end);
            case ROLE -> behindRole(text, end);
        };
    }

    /// 陳先生, 陳大文先生, 歐陽女士
    private static int[] beforeTitle(Folded text, int title, boolean strict) {
        int end = text.blanksBefore(title);
        boolean spaced = end < title;
        for (int length : new int[] {4, 3, 1, 2}) {
            int start = end - length;
            if (start < 0 || spaced && length < 2 || !isName(text, start, end)) {
                continue;
            }
            boolean begins = begins(text, start);
            boolean weak = NameWords.WEAK.contains(one(text, start));
            boolean enough =
                    switch (length) {
                        case 4, 3 -> begins || !strict && !weak;
                        case 1 ->
                                !isWord(text, start - 1)
                                        && (begins && !(strict && weak) || !strict && !weak);
                        default ->
                                compound(text, start)
                                        || begins && (!strict || !weak)
                                        || !strict && !weak && !isWord(text, start);
                    };
            if (enough) {
                return new int[] {start, end};
            }
        }
        return new int[0];
    }

    /// 聯絡人：陳大文, 姓名 John Smith
    private static int[] behindLabel(Folded text, int end) {
        int at = text.blanks(text.at(end) == ')' ? end + 1 : end);
        if (text.at(at) == '(') {
            int close = at;
            while (close - at < 12 && text.at(close) != ')' && text.at(close) != '\n') {
                close++;
            }
            at = text.at(close) == ')' ? text.blanks(close + 1) : at;
        }
        boolean colon = text.at(end) == ')' || ":/=".indexOf(text.at(at)) >= 0 || text.at(at) == '】' || text.at(at) == ']';
        int start = !colon ? at : text.blanks(text.at(end) == ')' && text.at(at) != ':' ? at : at + 1);
        if (colon && text.letter(start)) {
            int last = start;
            int words = 1;
            while (last - start < 40
                    && (text.letter(last)
                            || text.at(last) == ' '
                            || text.at(last) == '.'
                            || text.at(last) == '-')) {
                if (text.at(last) == ' ' && (words++ == 3 || !text.letter(last + 1))) {
                    break;
                }
                last++;
            }
            return last - start >= 2 ? new int[] {start, last} : new int[0];
        }
        int[] name = nameAt(text, start, colon);
        if (name.length == 0) {
            return name;
        }
        return colon || setsOff(text, name[1]) ? name : new int[0];
    }

    /// 我叫陳大文
    private static int[] called(Folded text, int end) {
        int start = text.blanks(end);
        if (text.at(start) == ':' || text.at(start) == '「') {
            start++;
        }
        if (text.at(end - 1) == '姓') {
            int last = start + (compound(text, start) ? 2 : 1);
            if (text.at(last) == '名' && given(text, last + 1) && given(text, last + 2)) {
                return new int[] {start, last + 3};
            }
            boolean surname = last - start == 2 || surname(text, start);
            return text.at(end - 2) != '百' && text.at(end - 2) != '老' && text.han(end - 2) && surname && !NameWords.PARTICLES.contains(one(text, last))
                    ? new int[] {start, last}
                    : new int[0];
        }
        if (surname(text, start) && text.at(start + 1) == ' ') {
            int second = text.blanks(start + 1);
            int third = text.blanks(second + 1);
            if (third > second + 1 && given(text, second) && given(text, third)) {
                return new int[] {start, third + 1};
            }
        }
        return nameAt(text, start, true);
    }

    private static boolean surname(Folded text, int at) {
        return NameWords.SURNAMES.contains(one(text, at)) || NameWords.WEAK.contains(one(text, at));
    }

    private static boolean given(Folded text, int at) {
        return NameWords.GIVEN.contains(one(text, at));
    }

    /// 我是陳大文，
    private static int[] setOff(Folded text, int end) {
        int start = text.blanks(end);
        if (text.at(start) == ':') {
            start = text.blanks(start + 1);
        }
        int length = compound(text, start) ? 4 : 3;
        for (int last = start + length; last >= start + 3; last--) {
            if ((isName(text, start, last) || givenName(text, start, last))
                    && setsOff(text, last)) {
                return new int[] {start, last};
            }
        }
        return new int[0];
    }

    /// 陳大文 敬上
    private static int[] aboveClosing(Folded text, int start, int end) {
        if (text.han(end) || end - start == 1 && text.at(end) != '\n') {
            return new int[0];
        }
        int last = start;
        while (start - last < 6 && (text.at(last - 1) == ' ' || text.at(last - 1) == '\n')) {
            last--;
        }
        if (end - start == 1 && last == start) {
            return new int[0];
        }
        for (int length : new int[] {4, 3, 2}) {
            int from = last - length;
            boolean sure = end - start > 1 && length == 3;
            boolean office = "署部會局處所院府司科組室".indexOf(text.at(last - 1)) >= 0;
            if (from >= 0
                    && !office
                    && (isName(text, from, last) || givenName(text, from, last))
                    && (sure || !text.han(from - 1))) {
                return new int[] {from, last};
            }
        }
        return new int[0];
    }

    /// 住戶陳大文，
    private static int[] behindRole(Folded text, int end) {
        int start = text.blanks(end);
        if (text.at(start) == ':' || text.at(start) == '(') {
            start = text.blanks(start + 1);
        }
        for (int length : compound(text, start) ? new int[] {4, 3} : new int[] {3}) {
            int last = start + length;
            boolean kin = text.at(end - 1) != '者' && text.at(roleStart(text, end)) == '我';
            if (givenName(text, start, last) && (kin || setsOff(text, last))) {
                return new int[] {start, last};
            }
        }
        return new int[0];
    }

    /// Where 我先生, 我媽媽 and the like begin; `end` when no 我 stands near.
    private static int roleStart(Folded text, int end) {
        for (int i = end - 1; i >= end - 4; i--) {
            if (text.at(i) == '我') {
                return i;
            }
        }
        return end;
    }

    /// 陳大文、林美惠、張志豪: what a list goes on with after a name.
    private static void others(Folded folded, CharSequence text, int from, List<Personal> names) {
        int at = folded.placeOf(from);
        while (folded.at(at) == '、' || folded.at(at) == ',') {
            int start = folded.blanks(at + 1);
            int end = start + (compound(folded, start) ? 4 : 3);
            if (!givenName(folded, start, end) || folded.han(end)) {
                end--;
                if (!givenName(folded, start, end) || folded.han(end)) {
                    return;
                }
            }
            names.add(folded.found(Personal.Kind.NAME, start, end, text));
            at = end;
        }
    }

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

    /// 陳大文 0912-345-678
    private static void before(CharSequence text, int data, List<Personal> names) {
        int from = Math.max(0, data - 12);
        CharSequence near = text.subSequence(from, data);
        Folded folded = Folded.of(near);
        int last = folded.length();
        while (last > 0
                && folded.length() - last < 5
                && " :(,、\n".indexOf(folded.at(last - 1)) >= 0) {
            last--;
        }
        for (int length : new int[] {4, 3}) {
            int start = last - length;
            if (start >= 0
                    && (isName(folded, start, last) && !NameWords.WEAK.contains(one(folded, start))
                            || givenName(folded, start, last))
                    && (begins(folded, start) && (start > 0 || from == 0))) {
                Personal found = folded.found(Personal.Kind.NAME, start, last, near);
                names.add(
                        new Personal(
                                Personal.Kind.NAME,
                                from + found.start(),
                                from + found.end(),
                                found.text()));
                return;
            }
        }
    }

    /// A name that begins at `start`: with two characters behind the surname, or one where more
    /// would be no name.
    ///
    /// @param announced whether what stands before it can only announce a name
    private static int[] nameAt(Folded text, int start, boolean announced) {
        for (int length : compound(text, start) ? new int[] {4, 3} : new int[] {3, 2}) {
            int end = start + length;
            boolean name =
                    (announced ? shaped(text, start, end) : isName(text, start, end))
                            || length > 2 && givenName(text, start, end);
            if (name && (length > 2 || setsOff(text, end))) {
                return new int[] {start, end};
            }
        }
        return new int[0];
    }

    /// Whether `[start, end)` could be a surname, or a surname and a given name, and begins no
    /// other word.
    private static boolean isName(Folded text, int start, int end) {
        return shaped(text, start, end)
                && (end - start < 2 || compound(text, start) || !isWord(text, start));
    }

    private static boolean shaped(Folded text, int start, int end) {
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

    private static boolean setsOff(Folded text, int end) {
        return !text.han(end)
                || text.has(end, "先生")
                || text.has(end, "小姐")
                || text.has(end, "女士")
                || text.has(end, "電話");
    }

    private static String one(Folded text, int at) {
        return String.valueOf(text.at(at));
    }
}
