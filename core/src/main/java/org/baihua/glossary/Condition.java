package org.baihua.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baihua.text.HanFold;
import org.jspecify.annotations.Nullable;

/// Under which circumstances a term may be replaced (or, when it never may, is flagged): the
/// `context` column of a glossary, parsed.
///
/// The notation is documented in `docs/reference/glossary-conditions.md`. All tests must hold.
///
/// @param tests what must hold around the term
/// @param template the pattern that takes the place of the literal term, or null
record Condition(List<Test> tests, @Nullable Template template) {

    /// The condition that always holds.
    static final Condition ALWAYS = new Condition(List.of(), null);

    /// Stands for a digit or a Chinese numeral in word lists.
    static final char ANY_NUMERAL = 'N';

    Condition {
        tests = List.copyOf(tests);
    }

    /// Whether the condition says of itself where the term begins and ends, because it names what
    /// must stand beside it, or because a single character is nothing without one. What words the
    /// dictionary sees there then counts no more.
    boolean knowsItsEdges(int length) {
        for (Test test : tests) {
            boolean names =
                    switch (test) {
                        case Left left -> left.wanted;
                        case Right right -> right.wanted;
                        case RightPattern pattern -> pattern.wanted;
                        case ClauseLacks ignored -> false;
                        case DocumentHas ignored -> false;
                    };
            if (names) {
                return true;
            }
        }
        return length == 1 && !tests.isEmpty();
    }

    boolean holds(Site site) {
        for (Test test : tests) {
            if (!test.holds(site)) {
                return false;
            }
        }
        return true;
    }

    /// One thing that must hold around the term.
    sealed interface Test {
        boolean holds(Site site);
    }

    /// `L{…}` and `L!{…}`: what stands left of the term ends with one of the words, or with none.
    record Left(List<String> words, boolean wanted) implements Test {
        Left {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Site site) {
            for (String word : words) {
                if (word.equals("P") ? site.startsClause() : endsWith(site, word)) {
                    return wanted;
                }
            }
            return !wanted;
        }

        private static boolean endsWith(Site site, String word) {
            int from = site.start() - word.length();
            return from >= 0 && same(site.reading(), from, word);
        }
    }

    /// `R{…}` and `R!{…}`: what stands right of the term begins with one of the words, or with
    /// none.
    record Right(List<String> words, boolean wanted) implements Test {
        Right {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Site site) {
            for (String word : words) {
                if (same(site.reading(), site.end(), word)) {
                    return wanted;
                }
            }
            return !wanted;
        }
    }

    /// `R~{…}` and `R!~{…}`: what stands right of the term, up to the end of its line, fits the
    /// regular expression, or does not.
    record RightPattern(Pattern pattern, boolean wanted) implements Test {
        @Override
        public boolean holds(Site site) {
            Reading reading = site.reading();
            return Budget.find(pattern, reading.view(site.end(), reading.lineEnd(site.end())))
                    == wanted;
        }
    }

    /// `C!{…}`: none of the words stands between the start of the clause and the term.
    record ClauseLacks(List<String> words) implements Test {
        static final int REACH = 24;

        ClauseLacks {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Site site) {
            Reading reading = site.reading();
            int from = site.start();
            while (from > 0 && site.start() - from < REACH && !reading.endsClause(from - 1)) {
                from--;
            }
            for (String word : words) {
                for (int at = from; at + word.length() <= site.start(); at++) {
                    if (same(reading, at, word)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /// `DOC{…}` and `DOC!{…}`: the document holds one of the words, or none.
    record DocumentHas(List<String> words, boolean wanted) implements Test {
        DocumentHas {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Site site) {
            for (String word : words) {
                if (site.context().documentHas(word)) {
                    return wanted;
                }
            }
            return !wanted;
        }
    }

    /// `RX{pattern→replacement}`: the pattern is what the matcher looks for.
    ///
    /// @param pattern the pattern, which begins with `anchor` where it matches
    /// @param anchor the fixed text at its beginning
    /// @param replacement with `$1` … for the pattern's groups; null when the row only explains
    record Template(Pattern pattern, String anchor, @Nullable String replacement) {}

    private static boolean same(Reading reading, int at, String word) {
        if (at + word.length() > reading.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char wanted = word.charAt(i);
            char there = reading.standard(at + i);
            boolean fits =
                    wanted == ANY_NUMERAL
                            ? isNumeral(there)
                            : there == HanFold.standard(wanted)
                                    || !HanFold.isHan(there)
                                            && HanFold.fold(there) == HanFold.fold(wanted);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    static final String NUMERALS = "0-9〇○零一二三四五六七八九十百千萬億兩";

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || "〇○零一二三四五六七八九十百千萬億兩".indexOf(c) >= 0;
    }

    /// The words of the lists that must be read; for lint.
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Test test : tests) {
            switch (test) {
                case Left left -> words.addAll(left.words);
                case Right right -> words.addAll(right.words);
                case ClauseLacks lacks -> words.addAll(lacks.words);
                case DocumentHas has -> words.addAll(has.words);
                case RightPattern ignored -> {}
            }
        }
        return words;
    }
}
