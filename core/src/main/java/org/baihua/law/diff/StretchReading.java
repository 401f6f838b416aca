package org.baihua.law.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.law.Numeral;

/// Says which aspect of a provision one changed stretch touches.
final class StretchReading {

    private static final String CITING = "第條項款目點章節編之及至、或與和前本同各附表件規定所";
    private static final int WINDOW = 4;

    private static final Map<String, Set<String>> SAME = sameWords();
    private static final int LONGEST_SAME =
            SAME.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final Set<String> PARTICLES = words("particles.tsv", 2);
    private static final List<String> BODIES = endings("body");
    private static final List<String> LAWS = endings("law");
    private static final Set<String> PREFIXES = Set.copyOf(endings("prefix"));

    private StretchReading() {}

    private static Map<String, Set<String>> sameWords() {
        Map<String, Set<String>> same = new HashMap<>();
        for (List<String> row : WordRows.of(StretchReading.class, "same-words.tsv", 3)) {
            same.computeIfAbsent(row.get(0), unused -> new HashSet<>()).add(row.get(1));
        }
        return same;
    }

    private static Set<String> words(String name, int columns) {
        Set<String> words = new HashSet<>();
        WordRows.of(StretchReading.class, name, columns).forEach(row -> words.add(row.get(0)));
        return words;
    }

    private static List<String> endings(String kind) {
        return WordRows.of(StretchReading.class, "name-endings.tsv", 3).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .toList();
    }

    /// The aspect of the change from `stretch.before()` of `before` to `stretch.after()` of
    /// `after`.
    static Aspect of(Stretch stretch, String before, String after) {
        String was = squeeze(stretch.before().of(before));
        String is = squeeze(stretch.after().of(after));
        String wasLetters = letters(was);
        String isLetters = letters(is);
        if (wasLetters.isEmpty() && isLetters.isEmpty()) {
            return Aspect.PUNCTUATION;
        }
        Context context = Context.of(stretch, after);
        if (isNumbering(was, is, context)) {
            return Aspect.NUMBERING;
        }
        if (isCitation(was, is, context)) {
            return Aspect.CITATIONS;
        }
        if (sameInOtherWords(stretch, before, after)) {
            return was.length() == 1 && is.length() == 1 ? Aspect.CHARACTERS : Aspect.WORDS;
        }
        if (sameNumbers(was, is) || isAbbreviation(wasLetters, isLetters)) {
            return Aspect.WORDS;
        }
        Aspect logic = ModalBalance.of(was, is, context.left, context.right);
        if (logic != null) {
            return logic;
        }
        if (numbers(was).equals(numbers(is))) {
            if (PARTICLES.contains(wasLetters) && isLetters.isEmpty()
                    || PARTICLES.contains(isLetters) && wasLetters.isEmpty()
                    || PARTICLES.contains(wasLetters) && PARTICLES.contains(isLetters)) {
                return Aspect.WORDS;
            }
            if (isName(was, is, context, BODIES)) {
                return Aspect.BODIES;
            }
            if (isName(was, is, context, LAWS)) {
                return Aspect.LAWS;
            }
        } else {
            return isPeriod(was, is, context) ? Aspect.PERIODS : Aspect.AMOUNTS;
        }
        return isSentence(was, is) ? Aspect.SENTENCES : Aspect.CONTENT;
    }

    /// The text around a stretch, blanks out, on the new side.
    private record Context(String left, String right) {

        static Context of(Stretch stretch, String after) {
            int from = Math.max(0, stretch.after().start() - 12);
            int to = Math.min(after.length(), stretch.after().end() + 12);
            return new Context(
                    squeezeLines(after.substring(from, stretch.after().start())),
                    squeezeLines(after.substring(stretch.after().end(), to)));
        }

        boolean startsLine() {
            return left.isEmpty()
                    || left.endsWith("\n")
                    || left.endsWith("（")
                    || left.endsWith("(");
        }
    }

    /// 「五、」 that was 「四、」 at the start of a line.
    private static boolean isNumbering(String was, String is, Context context) {
        return !was.isEmpty()
                && !is.isEmpty()
                && isNumber(was)
                && isNumber(is)
                && context.startsLine()
                && !context.right.isEmpty()
                && "、）).．".indexOf(context.right.charAt(0)) >= 0;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Numeral.isDigitOrUnit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// Part of 「第十條之一第二項」, 「前條」, 「附表三」.
    private static boolean isCitation(String was, String is, Context context) {
        if (!citing(was) || !citing(is)) {
            return false;
        }
        String all = was + is;
        boolean unit = false;
        for (char c : all.toCharArray()) {
            unit |= "條項款目點表".indexOf(c) >= 0;
        }
        boolean number = isNumber(was) || isNumber(is);
        boolean relative = "前本同各".indexOf(all.charAt(0)) >= 0;
        boolean after = !context.right.isEmpty() && "條項款目點".indexOf(context.right.charAt(0)) >= 0;
        boolean before =
                context.left.endsWith("第")
                        || context.left.endsWith("之")
                        || context.left.endsWith("附表")
                        || context.left.endsWith("條");
        return unit ? all.length() >= 2 : (number && (before || after)) || (relative && after);
    }

    private static boolean citing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CITING.indexOf(c) < 0 && !Numeral.isDigitOrUnit(c)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the stretch, with at most four characters of its surroundings, is a pair of words
    /// that say the same.
    private static boolean sameInOtherWords(Stretch stretch, String before, String after) {
        int start = stretch.before().start();
        int end = trimmedEnd(before, stretch.before().start(), stretch.before().end());
        int otherStart = stretch.after().start();
        int otherEnd = trimmedEnd(after, stretch.after().start(), stretch.after().end());
        if (end - start > LONGEST_SAME) {
            return false;
        }
        for (int left = 0; left <= WINDOW; left++) {
            if (start - left < 0 || otherStart - left < 0) {
                break;
            }
            for (int right = 0; right <= WINDOW; right++) {
                if (end + right > before.length() || otherEnd + right > after.length()) {
                    break;
                }
                Set<String> same = SAME.get(before.substring(start - left, end + right));
                if (same != null
                        && same.contains(after.substring(otherStart - left, otherEnd + right))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int trimmedEnd(String text, int start, int end) {
        int at = end;
        while (at > start && Tokens.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// 「（以下簡稱本法）」 added or taken away.
    private static boolean isAbbreviation(String was, String is) {
        if (!was.isEmpty() && !is.isEmpty()) {
            return false;
        }
        String words = was + is;
        return words.startsWith("以下簡稱")
                || words.startsWith("以下稱")
                || words.startsWith("以下併稱")
                || words.startsWith("以下合稱")
                || words.startsWith("下稱");
    }

    /// 「七十萬」 that was 「70萬」.
    private static boolean sameNumbers(String was, String is) {
        List<String> numbers = numbers(was);
        return !numbers.isEmpty()
                && numbers.equals(numbers(is))
                && withoutNumbers(was).equals(withoutNumbers(is));
    }

    private static String withoutNumbers(String text) {
        StringBuilder rest = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!Numeral.isDigitOrUnit(c)) {
                rest.append(c == '天' ? '日' : c);
            }
        }
        return rest.toString();
    }

    /// The values of all numbers that are no citations.
    private static List<String> numbers(String text) {
        List<String> values = new ArrayList<>();
        for (Numeral.Found found = Numeral.next(text, 0);
                found != null;
                found = Numeral.next(text, found.end())) {
            boolean cited =
                    (found.start() > 0 && "第之前".indexOf(text.charAt(found.start() - 1)) >= 0)
                            || (found.end() < text.length()
                                    && "條項款目、".indexOf(text.charAt(found.end())) >= 0);
            boolean word =
                    found.end() - found.start() == 1
                            && "一兩".indexOf(text.charAt(found.start())) >= 0
                            && (found.end() >= text.length()
                                    ? text.charAt(found.start()) == '兩'
                                    : "般定切併律致部次性造岸".indexOf(text.charAt(found.end())) >= 0);
            if (!cited && !word) {
                values.add(
                        found.quantity() == null
                                ? text.substring(found.start(), found.end())
                                : found.quantity().toString());
            }
        }
        return values;
    }

    private static boolean isPeriod(String was, String is, Context context) {
        String all = was + is;
        String next = context.right.isEmpty() ? "" : context.right.substring(0, 1);
        return "日天週月年時分".chars().anyMatch(c -> all.indexOf(c) >= 0)
                || (!next.isEmpty() && "日天週月年個小".contains(next));
    }

    /// Whether both sides, read on to where the words end, are names with one of the endings.
    private static boolean isName(String was, String is, Context context, List<String> endings) {
        if (was.length() > 30 || is.length() > 30 || hasStop(was) || hasStop(is)) {
            return false;
        }
        boolean listed =
                (was.isEmpty() || is.isEmpty()) && "、及或與".indexOf((was + is).charAt(0)) >= 0;
        if (listed) {
            return false;
        }
        String right = context.right.split("[。；，：、（「\n]", 2)[0];
        String alone = was.isEmpty() ? is : was;
        boolean oneSided = was.isEmpty() || is.isEmpty();
        if (oneSided && !PREFIXES.contains(alone) && !endsWithOne(alone, endings)) {
            return false;
        }
        for (int extra = 0; extra <= Math.min(8, right.length()); extra++) {
            String tail = right.substring(0, extra);
            if (endsWithOne(was + tail, endings)
                    && endsWithOne(is + tail, endings)
                    && (was + is).length() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithOne(String text, List<String> endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStop(String text) {
        for (char c : text.toCharArray()) {
            if ("。；，：".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(String was, String is) {
        String longer = was.length() > is.length() ? was : is;
        String shorter = was.length() > is.length() ? is : was;
        boolean stop = longer.indexOf('。') >= 0 || longer.indexOf('；') >= 0;
        boolean clause = shorter.length() <= 1 && longer.indexOf('，') >= 0;
        return (stop && longer.length() - shorter.length() >= 8)
                || (clause && letters(longer).length() >= 6);
    }

    static String squeeze(String text) {
        return squeezeLines(text).replace("\n", "");
    }

    private static String squeezeLines(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || !Tokens.isBlank(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /// Without punctuation and brackets.
    static String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '○' || c == '〇' || Character.isSurrogate(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
