package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One way to fall into a trap.
///
/// @param id the trap
/// @param codes the invariants that may report it
/// @param pattern where it can be done
/// @param replacements what may take its place
/// @param original what the original must hold for the change to be this trap
record Mutation(
        String id,
        Set<String> codes,
        Pattern pattern,
        List<String> replacements,
        Pattern original) {

    private static final String NUMERALS = "[一二三四五六七八九十百千萬]+|\\d[\\d,]*";

    /// All rows of `mutations.tsv`, by trap.
    static Map<String, List<Mutation>> all() {
        Map<String, List<Mutation>> all = new LinkedHashMap<>();
        for (List<String> row : TestRows.of("mutations.tsv")) {
            String replacements = row.size() > 3 ? row.get(3) : "";
            Pattern pattern =
                    switch (row.get(2)) {
                        case "@number" ->
                                Pattern.compile(
                                        "(?<![第之\\d一二三四五六七八九十百千萬,.])("
                                                + NUMERALS
                                                + ")(?= ?(?:"
                                                + replacements
                                                + "))");
                        case "@year" -> Pattern.compile("(?<=民國 ?)([一二三四五六七八九十百零○]+|\\d+)(?= ?年)");
                        default -> Pattern.compile(row.get(2));
                    };
            List<String> places =
                    row.get(2).startsWith("@")
                            ? List.of(row.get(2))
                            : List.of(replacements.split("‖", -1));
            all.computeIfAbsent(row.get(0), id -> new ArrayList<>())
                    .add(
                            new Mutation(
                                    row.get(0),
                                    Set.of(row.get(1).split(",")),
                                    pattern,
                                    places,
                                    Pattern.compile(row.size() > 4 ? row.get(4) : "")));
        }
        return all;
    }

    /// The plain version of a pair with the mutation at a random place; null where it would not be
    /// this trap.
    @Nullable String apply(FaithfulTest.Pair pair, Random random) {
        return original.matcher(pair.original()).find() ? apply(pair.plain(), random) : null;
    }

    /// `text` with the mutation at a random place; null where there is none.
    @Nullable String apply(String text, Random random) {
        Matcher matcher = pattern.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return null;
        }
        int[] place = places.get(random.nextInt(places.size()));
        String chosen = replacements.get(random.nextInt(replacements.size()));
        if (chosen.startsWith("@")) {
            return text.substring(0, place[0])
                    + other(text.substring(place[0], place[1]), random)
                    + text.substring(place[1]);
        }
        matcher.reset();
        while (matcher.find()) {
            if (matcher.start() == place[0]) {
                StringBuilder replaced = new StringBuilder();
                matcher.appendReplacement(replaced, chosen);
                matcher.appendTail(replaced);
                return replaced.toString().equals(text) || replaced.toString().isBlank()
                        ? null
                        : replaced.toString();
            }
        }
        return null;
    }

    /// Another number of the same kind: one of its digits becomes another one.
    private static String other(String number, Random random) {
        String digits = number.matches("\\d.*") ? "123456789" : "一二三四五六七八九";
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (digits.indexOf(number.charAt(i)) >= 0) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return "三" + number;
        }
        int at = places.get(random.nextInt(places.size()));
        char old = number.charAt(at);
        char fresh = old;
        while (fresh == old) {
            fresh = digits.charAt(random.nextInt(digits.length()));
        }
        return number.substring(0, at) + fresh + number.substring(at + 1);
    }
}
