package org.baihua.text;

import com.huaban.analysis.jieba.WordDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The dictionary that the build compiles, made once for all tests.
public final class JiebaWords {

    private static final class Holder {
        static final Dictionary DICTIONARY = compile();
    }

    private JiebaWords() {}

    public static Dictionary dictionary() {
        return Holder.DICTIONARY;
    }

    private static Dictionary compile() {
        try (InputStream in = WordDictionary.class.getResourceAsStream("/dict.txt")) {
            return Dictionary.compile(WordList.read(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
