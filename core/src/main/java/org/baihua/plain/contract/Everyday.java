package org.baihua.plain.contract;

import java.util.Arrays;
import java.util.List;

/// The rows of `everyday.tsv`: words of law, and what everyday language says for them.
final class Everyday {

    static final Lexicon<List<String>> WORDS = everyday();

    private Everyday() {}

    /// Marks the words of `text` for which `plain` has an everyday one.
    static void mark(String text, String plain, boolean[] told) {
        int i = 0;
        while (i < text.length()) {
            Lexicon.Hit<List<String>> word = WORDS.at(text, i);
            if (word != null && word.value().stream().anyMatch(plain::contains)) {
                Arrays.fill(told, i, word.end(), true);
            }
            i = word == null ? i + 1 : word.end();
        }
    }

    private static Lexicon<List<String>> everyday() {
        Lexicon<List<String>> words = new Lexicon<>();
        Lexicon.rows(
                "everyday.tsv",
                row -> {
                    for (String word : Lexicon.parts(row[0])) {
                        words.add(word, Lexicon.parts(row[1]));
                    }
                });
        return words;
    }
}
