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
            if (start < 0 || spaced && length < 2 || !NameShape.isName(text, start, end)) {
                continue;
            }
            boolean begins = NameShape.begins(text, start);
            boolean weak = NameWords.WEAK.contains(NameShape.one(text, start));
            boolean enough =
                    switch (length) {
                        case 4, 3 -> begins || !strict && !weak;
                        case 1 ->
                                !NameShape.isWord(text, start - 1)
                                        && (begins && !(strict && weak) || !strict && !weak);
                        default ->
                                NameShape.compound(text, start)
                                        || begins && (!strict || !weak)
                                        || !strict && !weak && !NameShape.isWord(text, start);
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
        boolean colon =
                text.at(end) == ')'
                        || ":/=".indexOf(text.at(at)) >= 0
                        || text.at(at) == '】'
                        || text.at(at) == ']';
        int start =
                !colon ? at : text.blanks(text.at(end) == ')' && text.at(at) != ':' ? at : at + 1);
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
        return colon || NameShape.setsOff(text, name[1]) ? name : new int[0];
    }

    /// 我叫陳大文
    private static int[] called(Folded text, int end) {
        int start = text.blanks(end);
        if (text.at(start) == ':' || text.at(start) == '「') {
            start++;
        }
        if (text.at(end - 1) == '姓') {
            int last = start + (NameShape.compound(text, start) ? 2 : 1);
            if (text.at(last) == '名'
                    && NameShape.given(text, last + 1)
                    && NameShape.given(text, last + 2)) {
                return new int[] {start, last + 3};
            }
            boolean surname = last - start == 2 || NameShape.surname(text, start);
            return text.at(end - 2) != '百'
                            && text.at(end - 2) != '老'
                            && text.han(end - 2)
                            && surname
                            && !NameWords.PARTICLES.contains(NameShape.one(text, last))
                    ? new int[] {start, last}
                    : new int[0];
        }
        if (NameShape.surname(text, start) && text.at(start + 1) == ' ') {
            int second = text.blanks(start + 1);
            int third = text.blanks(second + 1);
            if (third > second + 1
                    && NameShape.given(text, second)
                    && NameShape.given(text, third)) {
                return new int[] {start, third + 1};
            }
        }
        return nameAt(text, start, true);
    }

    /// 我是陳大文，
    private static int[] setOff(Folded text, int end) {
        int start = text.blanks(end);
        if (text.at(start) == ':') {
            start = text.blanks(start + 1);
        }
        int length = NameShape.compound(text, start) ? 4 : 3;
        for (int last = start + length; last >= start + 3; last--) {
            if ((NameShape.isName(text, start, last) || NameShape.givenName(text, start, last))
                    && NameShape.setsOff(text, last)) {
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
                    && (NameShape.isName(text, from, last) || NameShape.givenName(text, from, last))
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
        for (int length : NameShape.compound(text, start) ? new int[] {4, 3} : new int[] {3}) {
            int last = start + length;
            boolean kin = text.at(end - 1) != '者' && text.at(roleStart(text, end)) == '我';
            if (NameShape.givenName(text, start, last) && (kin || NameShape.setsOff(text, last))) {
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
            int end = start + (NameShape.compound(folded, start) ? 4 : 3);
            if (!NameShape.givenName(folded, start, end) || folded.han(end)) {
                end--;
                if (!NameShape.givenName(folded, start, end) || folded.han(end)) {
                    return;
                }
            }
            names.add(folded.found(Personal.Kind.NAME, start, end, text));
            at = end;
        }
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
                    && (NameShape.isName(folded, start, last)
                                    && !NameWords.WEAK.contains(NameShape.one(folded, start))
                            || NameShape.givenName(folded, start, last))
                    && (NameShape.begins(folded, start) && (start > 0 || from == 0))) {
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
        for (int length : NameShape.compound(text, start) ? new int[] {4, 3} : new int[] {3, 2}) {
            int end = start + length;
            boolean name =
                    (announced
                                    ? NameShape.shaped(text, start, end)
                                    : NameShape.isName(text, start, end))
                            || length > 2 && NameShape.givenName(text, start, end);
            if (name && (length > 2 || NameShape.setsOff(text, end))) {
                return new int[] {start, end};
            }
        }
        return new int[0];
    }
}
