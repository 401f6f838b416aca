package org.baihua.consult.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.Opinion;
import org.baihua.consult.Rows;
import org.baihua.text.HanFold;
import org.baihua.text.Segmenter;
import org.baihua.text.Token;

/// The words of all opinions, and how telling each is.
///
/// A term is a word of two characters or more, or two such words side by side (太陽能+農地). Words that
/// say nothing about a subject (`stopwords.tsv`) do not count.
final class Vocabulary {

    /// What an opinion says beyond these adds nothing to where it belongs.
    private static final int MOST_TERMS = 24;

    private static final Set<String> STOP = stopwords();

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int size;

    private Vocabulary(int size) {
        this.size = size;
    }

    private static Set<String> stopwords() {
        Set<String> words = new HashSet<>();
        for (List<String> row : Rows.of(Vocabulary.class, "stopwords.tsv")) {
            words.addAll(List.of(row.get(0).split(" ")));
        }
        return words;
    }

    /// The opinions' terms, each with its weight, the most telling first.
    static List<Map<String, Double>> of(List<Opinion> opinions, Segmenter segmenter) {
        Vocabulary vocabulary = new Vocabulary(opinions.size());
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (Opinion opinion : opinions) {
            Map<String, Integer> terms = terms(opinion.text(), segmenter);
            counts.add(terms);
            terms.keySet().forEach(term -> vocabulary.frequency.merge(term, 1, Integer::sum));
        }
        return counts.stream().map(vocabulary::weighted).toList();
    }

    private static Map<String, Integer> terms(String text, Segmenter segmenter) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        Token before = null;
        for (Token token : segmenter.segment(text)) {
            boolean telling = isTelling(token.text());
            if (telling) {
                terms.merge(token.text(), 1, Integer::sum);
                if (before != null
                        && before.span().end() == token.span().start()
                        && before.text().length() + token.text().length() <= 8) {
                    terms.merge(before.text() + token.text(), 1, Integer::sum);
                }
            }
            before = telling ? token : null;
        }
        return terms;
    }

    private static boolean isTelling(String word) {
        return word.length() >= 2
                && word.length() <= 8
                && HanFold.isHan(word.charAt(0))
                && !STOP.contains(word)
                && "第一二三四五六七八九十百千萬".indexOf(word.charAt(0)) < 0;
    }

    private Map<String, Double> weighted(Map<String, Integer> counts) {
        List<Map.Entry<String, Double>> weights = new ArrayList<>();
        counts.forEach((term, count) -> {
            int df = frequency.getOrDefault(term, 1);
            // A word that only one opinion has brings nobody together.
            if (df > 1) {
                weights.add(
                        Map.entry(
                                term, (1 + Math.log(count)) * Math.log(1.0 + (double) size / df)));
            }
        });
        weights.sort(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        double length = 0;
        int kept = Math.min(MOST_TERMS, weights.size());
        for (int i = 0; i < kept; i++) {
            length += weights.get(i).getValue() * weights.get(i).getValue();
        }
        Map<String, Double> result = new LinkedHashMap<>();
        for (int i = 0; i < kept; i++) {
            result.put(weights.get(i).getKey(), weights.get(i).getValue() / Math.sqrt(length));
        }
        return result;
    }
}
