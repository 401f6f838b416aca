package org.baihua.plain.rewrite;

import java.util.BitSet;
import java.util.List;

/// Words looked for at many places of a text; most places are told by their first character.
final class Openers {

    private final List<String> words;
    private final BitSet first = new BitSet();

    Openers(String... words) {
        this.words = List.of(words);
        this.words.forEach(word -> first.set(word.charAt(0)));
    }

    /// The word that begins at `at`, the earlier in the list where several do; empty when none
    /// does.
    String at(String text, int at) {
        if (at < text.length() && first.get(text.charAt(at))) {
            for (String word : words) {
                if (text.startsWith(word, at)) {
                    return word;
                }
            }
        }
        return "";
    }

    /// Marks the characters with which the words begin.
    void markFirst(BitSet marked) {
        marked.or(first);
    }

    boolean begin(String text, int at) {
        return !at(text, at).isEmpty();
    }
}
