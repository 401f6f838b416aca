package org.baihua.check;

import java.util.List;
import org.baihua.glossary.Entry.Register;
import org.baihua.source.Passage;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/// A stretch of prose that may be looked at sentence by sentence.
///
/// What sort of characters stand in it is counted once, so that a rule which needs one of them
/// passes over most stretches without reading them again, and sentences are cut only where a rule
/// asks for them. For one thread.
public final class Stretch {

    /// 不, with which every double negative is written.
    static final int NEGATION = 1;

    static final int DIGIT = 2;

    static final int CAPITAL = 4;

    static final int BRACKET = 8;

    /// What opens a condition or an exception may end with one of these.
    static final int CONDITION = 16;

    private static final byte[] SORTS = new byte[1 << 16];

    static {
        mark("不", NEGATION);
        mark("0123456789０１２３４５６７８９", DIGIT);
        for (char c = 'A'; c <= 'Z'; c++) {
            SORTS[c] |= CAPITAL;
        }
        mark("（(", BRACKET);
        mark("，如倘但惟限得定", CONDITION);
    }

    private final Passage text;
    private final Register register;
    private int sorts = -1;
    private @Nullable List<Sentence> sentences;

    Stretch(Passage text, Register register) {
        this.text = text;
        this.register = register;
    }

    private static void mark(String characters, int sort) {
        for (int i = 0; i < characters.length(); i++) {
            SORTS[characters.charAt(i)] |= (byte) sort;
        }
    }

    public Passage text() {
        return text;
    }

    public Register register() {
        return register;
    }

    /// The sentences in order; their spans count in the stretch's own text.
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = List.copyOf(SentenceSplitter.split(text.text()));
        }
        return sentences;
    }

    /// Whether any character of these sorts stands in it.
    boolean has(int wanted) {
        if (sorts < 0) {
            String characters = text.text();
            int seen = 0;
            for (int i = 0; i < characters.length(); i++) {
                seen |= SORTS[characters.charAt(i)];
            }
            sorts = seen;
        }
        return (sorts & wanted) != 0;
    }
}
