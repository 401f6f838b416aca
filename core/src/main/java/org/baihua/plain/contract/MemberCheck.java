package org.baihua.plain.contract;

import java.util.List;
import org.baihua.law.Numeral;
import org.baihua.plain.contract.Violation.Level;

/// F6: a member of a list that is left out. 受傷、失能或死亡 became 失能或死亡.
///
/// A member is gone when what stands on both sides of it stands together in the plain version, and
/// hardly a pair of its characters is left.
final class MemberCheck {

    private static final List<String> JOINS =
            List.of("以及", "或者", "或是", "、", "及", "或", "與", "和", "跟");

    /// What may stand between the neighbours of a member that is gone.
    private static final int GAP = 3;

    private MemberCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        modifiers(original, plain, report);
        String o = joined(original);
        String p = joined(plain);
        int start = 0;
        int looked = 0;
        for (int i = 0; i <= o.length() && looked < Facts.MOST; i++) {
            if (i == o.length() || "，。；：！？\n（）".indexOf(o.charAt(i)) >= 0) {
                looked += members(original, plain, o, p, start, i, report);
                start = i + 1;
            }
        }
    }

    /// 死亡者 and 死亡的, 法令之規定 and 法令的規定 are the same neighbours.
    private static String joined(Facts facts) {
        return facts.squeezed().masked.replace('之', '的').replace('者', '的');
    }

    /// Words that narrow what they stand before.
    private static final List<String> MODIFIERS =
            List.of(
                    "重大", "嚴重", "輕微", "正當", "合理", "合法", "首次", "初次", "連續", "同一", "書面", "公開", "緊急",
                    "特殊", "永久", "臨時", "專任", "兼任", "合格", "故意", "惡意", "未成年", "成年", "本國", "外國", "現任",
                    "全體", "半數", "直系", "旁系", "法定", "有效", "原有", "新設", "私立", "公立", "固定", "戶外", "夜間");

    /// 發現重大違規 became 發現違規: the words on both sides of a modifier stand together.
    private static void modifiers(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        for (String word : MODIFIERS) {
            int at = o.indexOf(word);
            if (at < 2 || o.indexOf(word, at + 1) >= 0 || p.contains(word)) {
                continue;
            }
            int end = at + word.length();
            if (end < o.length() && o.charAt(end) == '之') {
                end++;
            }
            if (end + 2 > o.length() || !Content.isContent(o.charAt(end))) {
                continue;
            }
            String joined = o.substring(at - 2, at) + o.substring(end, end + 2);
            if (p.contains(joined) && !o.contains(joined)) {
                report.lost(
                        Invariant.F6,
                        Level.ERROR,
                        Saying.MEMBER_LOST,
                        original.squeezed().span(at, at + word.length()),
                        word);
            }
        }
    }

    /// Looks at the members of the list between `start` and `end`; how many there were.
    private static int members(
            Facts original, Facts plain, String o, String p, int start, int end, Report report) {
        int count = 0;
        int from = start;
        for (int i = start; i < end && count < 40; i++) {
            int join = joined(o, i, end);
            if (join > 0) {
                // What leads to the first member stands before it: 人員因而受傷、失能.
                int first = from == start && i - from > 4 ? i - 2 : from;
                member(original, plain, o, p, first, i, i, i + join, end, report);
                from = i + join;
                i = from - 1;
                count++;
            }
        }
        if (count > 0) {
            member(original, plain, o, p, from, end, from, end, end, report);
        }
        return count;
    }

    /// @param next where what follows the member begins
    private static void member(
            Facts original,
            Facts plain,
            String o,
            String p,
            int from,
            int to,
            int close,
            int next,
            int end,
            Report report) {
        if (isAbsent(original, plain, o, p, from, to)) {
            lost(original, from, to, report);
            return;
        }
        int length = to - from;
        if (length < 2 || length > 14 || kept(o, from, to, p) > 0.5 || content(o, from, to) < 2) {
            return;
        }
        int behind = next == end ? end : next;
        String right = o.substring(behind, Math.min(o.length(), behind + 2));
        int left = from;
        while (left > 0 && joinsBefore(o, left)) {
            left--;
        }
        if (!isSkipped(o, p, o.substring(Math.max(0, left - 3), left), right, from, to)
                        && !isSkipped(
                                o, p, o.substring(Math.max(0, left - 2), left), right, from, to)
                || isSaidOtherwise(o, from, to, p)) {
            return;
        }
        lost(original, from, to, report);
    }

    private static void lost(Facts original, int from, int to, Report report) {
        report.lost(
                Invariant.F6,
                Level.ERROR,
                Saying.MEMBER_LOST,
                original.squeezed().span(from, to),
                original.squeezed().text.substring(from, to));
    }

    /// Whether the plain version has hardly a character of a long member, and hardly says anything
    /// that is new.
    private static boolean isAbsent(
            Facts original, Facts plain, String o, String p, int from, int to) {
        int gone = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            if (Content.isContent(o.charAt(i))) {
                all++;
                gone += p.indexOf(o.charAt(i)) >= 0 ? 0 : 1;
            }
        }
        if (gone < 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Numeral.isDigitOrUnit(o.charAt(i))) {
                return false;
            }
        }
        return (gone == all ? gone >= 3 : gone >= 4 && gone * 10 >= all * 6)
                && to - from <= 14
                && !isSaidOtherwise(o, from, to, p)
                && Doubt.fresh(original, plain) < gone;
    }

    /// 出借或轉讓他人 became 出借他人: what is behind the member stands behind the one before it.
    private static boolean joinsTail(String o, String p, String before, int from, int to) {
        int last = o.charAt(to - 1) == '的' ? to - 1 : to;
        for (int tail = from + 2; tail + 2 <= last; tail++) {
            String joined =
                    before.substring(Math.max(0, before.length() - 2)) + o.substring(tail, last);
            if (p.contains(joined) && !o.contains(joined)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the plain version has an everyday word for a word of the member.
    private static boolean isSaidOtherwise(String text, int from, int to, String plain) {
        for (int i = from; i < to; i++) {
            Lexicon.Hit<List<String>> word = Everyday.WORDS.at(text, i);
            if (word != null
                    && word.end() <= to
                    && word.value().stream().anyMatch(plain::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsBefore(String text, int at) {
        return "、及或與和跟".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// Whether what stands before a member stands right before what is behind it, or its tail.
    private static boolean isSkipped(
            String o, String p, String before, String right, int from, int to) {
        return before.length() >= 2
                && (right.length() == 2 && touch(p, before, right) && !touch(o, before, right)
                        || joinsTail(o, p, before, from, to));
    }

    /// Whether `left` and `right` stand beside each other with only what joins between them.
    private static boolean touch(String text, String left, String right) {
        int looked = 0;
        for (int at = text.indexOf(left); at >= 0 && looked < 20; at = text.indexOf(left, at + 1)) {
            looked++;
            int from = at + left.length();
            int found = text.indexOf(right, from);
            if (found >= 0 && found - from <= GAP && content(text, from, found) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int content(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += Content.isContent(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /// The share of its pairs of characters that the plain version has.
    private static double kept(String text, int start, int end, String plain) {
        int there = 0;
        for (int i = start; i + 1 < end; i++) {
            there += plain.contains(text.substring(i, i + 2)) ? 1 : 0;
        }
        return there / (double) Math.max(1, end - start - 1);
    }

    /// How long the word is that joins at `at`; 0 when none does.
    private static int joined(String text, int at, int end) {
        for (String join : JOINS) {
            if (text.startsWith(join, at) && at + join.length() < end) {
                if ((join.equals("與") || join.equals("和")) && CueWords.CUES.at(text, at) == null) {
                    return 0;
                }
                return join.length();
            }
        }
        return 0;
    }
}
