package org.baihua.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Numeral;
import org.baihua.law.diff.Stretch;
import org.baihua.law.diff.WordDiff;

/// What can be seen of the rows of a comparison table that may tell whether they matter: their
/// texts, their 說明, and the rows around them. Never 總說明, whose points are what the model is
/// measured against.
final class RowFeatures {

    /// What happens to a row, decided from its two texts alone.
    private enum Kind {
        ADDED,
        DELETED,
        CHANGED,
        RENUMBERED,
        SAME
    }

    /// A row as the features see it.
    ///
    /// @param in what was put in, stretches joined by `|`
    /// @param out what was taken out
    /// @param why 說明
    /// @param wording whether the reason speaks of nothing but words, numbers and places
    private record Seen(
            Kind kind, String text, String in, String out, String why, boolean wording) {}

    private static final List<List<String>> WORDS = Rows.of("salience-words.tsv");
    private static final Pattern GONE = Pattern.compile("[（(]?(?:本條)?刪除[）)]?。?");
    private static final Pattern ABOUT_WORDS =
            Pattern.compile(
                    "(?:酌作|酌修|修正|酌為|作)?(?:部分)?文字(?:修正|調整|酌修|酌作修正)?"
                            + "|條次(?:變更|移列|遞移|調整)?|移列|未修正|標點"
                            + "|(?:本條|第.{1,3}項|現行條文|內容|規定|其餘|配合|爰|並|予|酌予|為).{0,2}");
    private static final int LONGEST_WHY = 160;

    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Integer> reasons = new HashMap<>();
    private final int[] reasonLengths;
    private final int substance;
    private final int wording;
    private final boolean fresh;

    RowFeatures(List<ComparisonRow> rows) {
        for (ComparisonRow row : rows) {
            Seen one = see(row);
            seen.add(one);
            reasons.merge(one.why, 1, Integer::sum);
        }
        reasonLengths = seen.stream().mapToInt(s -> s.why.length()).sorted().toArray();
        substance = (int) seen.stream().filter(RowFeatures::isSubstance).count();
        wording = (int) seen.stream().filter(s -> !s.why.isEmpty() && s.wording).count();
        fresh = seen.stream().allMatch(s -> s.kind == Kind.ADDED);
    }

    private static Seen see(ComparisonRow row) {
        ComparisonRow.Side proposed = row.proposed();
        ComparisonRow.Side current = row.current();
        String now = proposed == null ? "" : proposed.text().text();
        String was = current == null ? "" : current.text().text();
        String why = row.explanation().text();
        if (isGone(now)) {
            return new Seen(Kind.DELETED, was, "", was, why, false);
        }
        if (current == null || isGone(was)) {
            return new Seen(Kind.ADDED, now, now, "", why, false);
        }
        StringBuilder in = new StringBuilder();
        StringBuilder out = new StringBuilder();
        for (Stretch stretch : WordDiff.of(was, now)) {
            if (!stretch.same()) {
                in.append(stretch.after().of(now)).append('|');
                out.append(stretch.before().of(was)).append('|');
            }
        }
        if (in.isEmpty()) {
            boolean same = proposed != null && proposed.number().equals(current.number());
            return new Seen(same ? Kind.SAME : Kind.RENUMBERED, now, "", "", why, true);
        }
        boolean words = letters(ABOUT_WORDS.matcher(why).replaceAll("")) < 12;
        return new Seen(Kind.CHANGED, now, in.toString(), out.toString(), why, words);
    }

    private static boolean isGone(String text) {
        return text.isBlank() || GONE.matcher(text.strip()).matches();
    }

    /// The features of the row at `index`, in a fixed order.
    List<String> of(int index) {
        Seen row = seen.get(index);
        Set<String> features = new LinkedHashSet<>();
        table(row, index, features);
        texts(row, features);
        reason(row, features);
        return new ArrayList<>(features);
    }

    /// The row among the others.
    private void table(Seen row, int index, Set<String> features) {
        String kind = row.kind.name();
        String own = kind + (row.wording ? ",wording" : ",substance");
        features.add("kind=" + kind);
        features.add("rows=" + bucket(seen.size()) + "," + kind);
        features.add("substance=" + bucket(substance) + "," + kind);
        features.add("new=" + fresh + "," + kind);
        if (index == 0) {
            features.add("first," + kind + "," + fresh);
        }
        if (index == seen.size() - 1) {
            features.add("last," + kind + "," + fresh);
        }
        String before = index == 0 ? "" : seen.get(index - 1).kind.name();
        String after = index + 1 == seen.size() ? "" : seen.get(index + 1).kind.name();
        features.add("before=" + before + "," + kind);
        features.add("after=" + after + "," + kind);
        features.add("own=" + own);
        features.add("others wording=" + 5 * wording / seen.size() + "," + own);
        features.add("others substance=" + bucket(seen.size() - wording) + "," + own);
        int same = reasons.getOrDefault(row.why, 0);
        features.add("same reason=" + bucket(same) + "," + own);
        features.add("points=" + Math.min(4, points(row.why)) + "," + own);
    }

    private static boolean isSubstance(Seen row) {
        return (row.kind == Kind.ADDED || row.kind == Kind.DELETED || row.kind == Kind.CHANGED)
                && !row.why.contains("文字");
    }

    private static void texts(Seen row, Set<String> features) {
        String kind = row.kind.name();
        features.add("length=" + bucket(row.text.length()) + "," + kind);
        if (row.kind == Kind.CHANGED) {
            changed(row, features);
        }
        for (List<String> word : WORDS) {
            String place = word.get(0);
            String text = word.get(1);
            if (place.equals("text") && row.in.contains(text)) {
                features.add("in:" + text + "," + kind);
            }
            if (place.equals("text") && row.out.contains(text)) {
                features.add("out:" + text + "," + kind);
            }
            if (place.equals("whole") && row.text.contains(text)) {
                features.add("whole:" + text + "," + kind);
            }
        }
    }

    private static void changed(Seen row, Set<String> features) {
        int in = letters(row.in);
        int out = letters(row.out);
        features.add("in=" + bucket(in));
        features.add("out=" + bucket(out));
        features.add("share=" + Math.min(10, 10 * (in + out) / Math.max(1, letters(row.text))));
        if (in + out <= 16) {
            features.add("swap=" + tidy(row.out) + ">" + tidy(row.in));
        }
        features.add("lines=" + Integer.signum(lines(row.in) - lines(row.out)));
        int numbers = numbers(row.in);
        if (numbers != numbers(row.out) || numbers > 0) {
            features.add("numbers=" + Math.min(3, numbers));
        }
        if (onlyOrdinals(row.in) && onlyOrdinals(row.out)) {
            features.add("ordinals only");
        }
    }

    private void reason(Seen row, Set<String> features) {
        String why = row.why;
        features.add("why=" + bucket(why.length()) + "," + row.kind);
        int longer = longerReasons(why.length());
        features.add("why rank=" + bucket(longer) + "," + row.kind);
        features.add("why share=" + 4 * longer / seen.size() + "," + row.kind);
        for (List<String> word : WORDS) {
            if (word.get(0).equals("why") && why.contains(word.get(1))) {
                features.add("why:" + word.get(1) + "," + row.kind);
            }
        }
        // Pairs of neighbouring characters: what no list of words foresees.
        int end = Math.min(why.length(), LONGEST_WHY);
        for (int i = 0; i + 1 < end; i++) {
            if (Character.isLetter(why.charAt(i)) && Character.isLetter(why.charAt(i + 1))) {
                features.add("w:" + why.charAt(i) + why.charAt(i + 1));
            }
        }
    }

    private int longerReasons(int length) {
        int at = Arrays.binarySearch(reasonLengths, length);
        int next = at < 0 ? -at - 1 : at;
        while (next < reasonLengths.length && reasonLengths[next] <= length) {
            next++;
        }
        return reasonLengths.length - next;
    }

    /// 一、二、… in a reason.
    private static int points(String why) {
        int count = 0;
        for (String line : why.split("\n", -1)) {
            String text = line.strip();
            int mark = text.indexOf('、');
            if (mark > 0 && mark < 4 && "一二三四五六七八九十".indexOf(text.charAt(0)) >= 0) {
                count++;
            }
        }
        return count;
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /// Quantities, not the numbers of articles.
    private static int numbers(String text) {
        int count = 0;
        int from = 0;
        for (Numeral.Found found = Numeral.next(text, from);
                found != null;
                found = Numeral.next(text, from)) {
            from = Math.max(found.end(), from + 1);
            if (found.start() == 0 || text.charAt(found.start() - 1) != '第') {
                count++;
            }
        }
        return count;
    }

    private static boolean onlyOrdinals(String text) {
        return text.chars().allMatch(c -> "第條項款目之前及、至一二三四五六七八九十百零|，。 　\n".indexOf(c) >= 0);
    }

    /// 0, 1, 2–3, 4–7, 8–15, … by the number of binary digits.
    private static int bucket(int number) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, number));
    }
}
