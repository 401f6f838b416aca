package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

/// One word in the place of another that says something else: 單月 for 雙月, 委託人 for 受託人, 教育局 for 教育部.
///
/// The words are rows (`opposites.tsv`); a row's words never stand for each other, in law or in
/// everyday language. Names that share their beginning are told by their endings (`same-stem.tsv`).
final class OppositeCheck {

    private static final List<Row> ROWS = new ArrayList<>();
    private static final Lexicon<List<Member>> WORDS = words();
    private static final Lexicon<Row> ENDINGS = endings();

    private OppositeCheck() {}

    /// @param words each says something else than the others
    private record Row(Invariant code, List<String> words) {}

    private record Member(int row, String word) {}

    /// How often something stands in a text, and where first.
    private static final class Count {
        int times;
        int first = -1;

        void at(int place) {
            times++;
            first = first < 0 ? place : first;
        }
    }

    static void check(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        Map<Member, Count> before = members(o);
        if (!before.isEmpty()) {
            Map<Member, Count> now = members(p);
            for (Map.Entry<Member, Count> lost : before.entrySet()) {
                if (lost.getValue().times <= times(now, lost.getKey())) {
                    continue;
                }
                for (Map.Entry<Member, Count> gained : now.entrySet()) {
                    Member word = gained.getKey();
                    if (word.row == lost.getKey().row
                            && !word.word.equals(lost.getKey().word)
                            && gained.getValue().times > times(before, word)) {
                        bent(
                                ROWS.get(word.row).code,
                                lost.getKey().word,
                                lost.getValue().first,
                                word.word,
                                gained.getValue().first,
                                original,
                                plain,
                                report);
                    }
                }
            }
        }
        stems(original, plain, report);
    }

    private static int times(Map<Member, Count> counts, Member member) {
        Count count = counts.get(member);
        return count == null ? 0 : count.times;
    }

    private static Map<Member, Count> members(String text) {
        Map<Member, Count> found = new LinkedHashMap<>();
        int i = 0;
        while (i < text.length()) {
            Lexicon.Hit<List<Member>> hit = WORDS.at(text, i);
            if (hit == null) {
                i++;
                continue;
            }
            if (ROWS.get(hit.value().getFirst().row).code == Invariant.F6 && isDenied(text, i)) {
                // 沒有合格 is not 合格: the check of negations holds it.
                i = hit.end();
                continue;
            }
            for (Member member : hit.value()) {
                found.computeIfAbsent(member, m -> new Count()).at(i);
            }
            i = hit.end();
        }
        return found;
    }

    /// The words of all rows in a text, with their places.
    static Map<String, List<Integer>> words(String text) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        int i = 0;
        while (i < text.length()) {
            Lexicon.Hit<List<Member>> hit = WORDS.at(text, i);
            if (hit == null) {
                i++;
                continue;
            }
            found.computeIfAbsent(text.substring(i, hit.end()), word -> new ArrayList<>()).add(i);
            i = hit.end();
        }
        return found;
    }

    static boolean areOpposite(String one, String other) {
        return rowsOf(one).anyMatch(it -> it.words.contains(other));
    }

    static Invariant codeOf(String one, String other) {
        return rowsOf(one).filter(it -> it.words.contains(other)).findFirst().orElseThrow().code;
    }

    private static Stream<Row> rowsOf(String word) {
        Lexicon.Hit<List<Member>> hit = WORDS.at(word, 0);
        return hit == null ? Stream.of() : hit.value().stream().map(it -> ROWS.get(it.row));
    }

    private static boolean isDenied(String text, int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            // 沒入 and 沒收 deny nothing.
            if ("不未沒無非".indexOf(text.charAt(i)) >= 0
                    && !text.startsWith("沒入", i)
                    && !text.startsWith("沒收", i)) {
                return true;
            }
        }
        return false;
    }

    /// 農業部 lost and 農業局 new.
    private static void stems(Facts original, Facts plain, Report report) {
        Map<String, Map<String, Count>> before = byStem(original.squeezed().masked);
        if (before.isEmpty()) {
            return;
        }
        Map<String, Map<String, Count>> now = byStem(plain.squeezed().masked);
        for (Map.Entry<String, Map<String, Count>> stem : before.entrySet()) {
            Map<String, Count> there = now.getOrDefault(stem.getKey(), Map.of());
            for (Map.Entry<String, Count> old : stem.getValue().entrySet()) {
                if (there.containsKey(old.getKey())) {
                    continue;
                }
                for (Map.Entry<String, Count> other : there.entrySet()) {
                    Row row = rowOf(old.getKey(), other.getKey());
                    if (row != null && !stem.getValue().containsKey(other.getKey())) {
                        String name = stem.getKey().substring(0, 2);
                        bent(
                                row.code,
                                name + old.getKey(),
                                old.getValue().first,
                                name + other.getKey(),
                                other.getValue().first,
                                original,
                                plain,
                                report);
                    }
                }
            }
        }
    }

    private static @Nullable Row rowOf(String one, String two) {
        Lexicon.Hit<Row> row = ENDINGS.at(one, 0);
        return row != null && row.value().words.contains(two) ? row.value() : null;
    }

    private static Map<String, Map<String, Count>> byStem(String text) {
        Map<String, Map<String, Count>> found = new HashMap<>();
        for (int i = 2; i < text.length(); i++) {
            Lexicon.Hit<Row> hit = ENDINGS.at(text, i);
            if (hit != null
                    && Content.isContent(text.charAt(i - 1))
                    && Content.isContent(text.charAt(i - 2))) {
                found.computeIfAbsent(text.substring(i - 2, i), stem -> new LinkedHashMap<>())
                        .computeIfAbsent(text.substring(i, hit.end()), ending -> new Count())
                        .at(i - 2);
            }
        }
        return found;
    }

    private static void bent(
            Invariant code,
            String was,
            int from,
            String is,
            int to,
            Facts original,
            Facts plain,
            Report report) {
        report.bent(
                code,
                Level.ERROR,
                Saying.WORD_BENT,
                original.squeezed().span(from, from + was.length()),
                plain.squeezed().span(to, to + is.length()),
                was,
                is);
    }

    private static Lexicon<List<Member>> words() {
        Lexicon<List<Member>> words = new Lexicon<>();
        Lexicon.rows(
                "opposites.tsv",
                row -> {
                    ROWS.add(new Row(Invariant.valueOf(row[0]), Lexicon.parts(row[1])));
                    for (String word : Lexicon.parts(row[1])) {
                        List<Member> members = new ArrayList<>();
                        Lexicon.Hit<List<Member>> known = words.at(word, 0);
                        if (known != null && known.end() == word.length()) {
                            members.addAll(known.value());
                        }
                        members.add(new Member(ROWS.size() - 1, word));
                        words.add(word, List.copyOf(members));
                    }
                });
        return words;
    }

    private static Lexicon<Row> endings() {
        Lexicon<Row> endings = new Lexicon<>();
        Lexicon.rows(
                "same-stem.tsv",
                row -> {
                    Row all = new Row(Invariant.valueOf(row[0]), Lexicon.parts(row[1]));
                    all.words.forEach(ending -> endings.add(ending, all));
                });
        return endings;
    }
}
