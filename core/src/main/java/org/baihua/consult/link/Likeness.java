package org.baihua.consult.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How close the meaning of an opinion comes to each article, as an installed model sees it:
/// sentence by sentence, because a whole article lies near to everything.
final class Likeness {

    /// Shorter pieces mean nothing by themselves.
    private static final int LEAST_CHARACTERS = 6;

    /// What two sentences without anything in common measure, and what two that say the same do, by
    /// the model that was measured (docs/reference/consult.md).
    private static final double UNLIKE = 0.4;

    private static final double ALIKE = 0.9;

    private final Meaning meaning;
    private final List<List<float[]>> articles;

    private Likeness(Meaning meaning, List<List<float[]>> articles) {
        this.meaning = meaning;
        this.articles = articles;
    }

    static Likeness of(Collection<String> articles, Meaning meaning) {
        return new Likeness(
                meaning, articles.stream().map(text -> vectors(text, meaning)).toList());
    }

    /// For each article, in their order, 0 for unlike to 1 for the same.
    double[] to(String opinion) {
        List<float[]> said = vectors(opinion, meaning);
        double[] likeness = new double[articles.size()];
        for (int i = 0; i < likeness.length; i++) {
            double closest = 0;
            for (float[] sentence : articles.get(i)) {
                for (float[] other : said) {
                    closest = Math.max(closest, dot(sentence, other));
                }
            }
            likeness[i] = Math.clamp((closest - UNLIKE) / (ALIKE - UNLIKE), 0, 1);
        }
        return likeness;
    }

    private static List<float[]> vectors(String text, Meaning meaning) {
        List<float[]> vectors = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。？！\n".indexOf(text.charAt(i)) >= 0) {
                String sentence = text.substring(start, i).strip();
                if (sentence.length() >= LEAST_CHARACTERS) {
                    vectors.add(meaning.vector(sentence));
                }
                start = i + 1;
            }
        }
        if (vectors.isEmpty()) {
            vectors.add(meaning.vector(text));
        }
        return vectors;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
