package org.baihua.text;

import com.huaban.analysis.jieba.WordDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.baihua.testing.Shared;

/// Dictionaries, made once for all tests.
public final class JiebaWords {

    private static final class Shipped {
        static final Dictionary DICTIONARY =
                Dictionary.compile(WordList.merge(Jieba.WORDS, read(legalWords())));
    }

    private static final class Jieba {
        static final Map<String, Integer> WORDS =
                read(Objects.requireNonNull(WordDictionary.class.getResourceAsStream("/dict.txt")));
        static final Dictionary DICTIONARY = Dictionary.compile(WORDS);
    }

    private JiebaWords() {}

    /// The dictionary that the program ships: jieba's words with the counts of statutes.
    public static Dictionary dictionary() {
        return Shipped.DICTIONARY;
    }

    /// jieba's own.
    static Dictionary jieba() {
        return Jieba.DICTIONARY;
    }

    private static InputStream legalWords() {
        try {
            return Files.newInputStream(
                    Shared.root().resolve("glossaries/dictionary/legal-words.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> read(InputStream in) {
        try (in) {
            return WordList.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
