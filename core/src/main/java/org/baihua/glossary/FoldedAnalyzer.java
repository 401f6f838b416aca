package org.baihua.glossary;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.baihua.text.HanFold;

/// Makes what is searched out of text: every Han character, every pair of them, and Latin words,
/// all in their folded writing, so that 備查, 备查 and 備　查 are found by each other.
final class FoldedAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new Grams());
    }

    private static final class Grams extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private String text = "";
        private int at;
        private boolean pairNext;

        @Override
        public void reset() throws IOException {
            super.reset();
            StringBuilder read = new StringBuilder();
            char[] buffer = new char[1024];
            for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
                read.append(buffer, 0, n);
            }
            text = HanFold.fold(read);
            at = 0;
            pairNext = false;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (pairNext) {
                pairNext = false;
                term.append(text, at - 1, at + 1);
                step.setPositionIncrement(0);
                return true;
            }
            while (at < text.length()) {
                char c = text.charAt(at);
                if (HanFold.isHan(c)) {
                    term.append(c);
                    at++;
                    pairNext = at < text.length() && HanFold.isHan(text.charAt(at));
                    return true;
                }
                if (HanFold.isAlphanumeric(c)) {
                    while (at < text.length() && HanFold.isAlphanumeric(text.charAt(at))) {
                        term.append(text.charAt(at++));
                    }
                    return true;
                }
                at++;
            }
            return false;
        }
    }
}
