package org.baihua.plain.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baihua.glossary.Entry.Register;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Fact;
import org.baihua.plain.contract.Facts;
import org.baihua.plain.contract.Sense;

/// Measures of a text that need no word list with a licence; docs/reference/metrics.md explains
/// each.
///
/// They are compared before and after, never summed up: no formula for Chinese law has been
/// calibrated, and a school grade would be invented.
///
/// @param sentenceLength M1: characters a sentence
/// @param longSentences M2: share of sentences over 60 characters
/// @param clauseLength M3: characters a clause
/// @param clauses M4: clauses a sentence
/// @param officialese M7: words of officialese in a thousand characters
/// @param unexplained M8: share of the terms of art that are not explained
/// @param references M9: references a sentence that send the reader elsewhere without saying where
/// @param layers M10: negations and exceptions in the sentence that has most, averaged over units
/// @param emptyVerbs M11: 予以, 加以, 進行, 為之 and the like in a thousand characters
/// @param subjects M12: share of duties, permissions and prohibitions that say whose they are
public record Readability(
        double sentenceLength,
        double longSentences,
        double clauseLength,
        double clauses,
        double officialese,
        double unexplained,
        double references,
        double layers,
        double emptyVerbs,
        double subjects) {

    private static final int LONG = 60;
    private static final List<String> EMPTY_VERBS =
            List.of("予以", "加以", "進行", "為之", "定之", "行之", "作成", "實施之", "辦理之");

    /// Measures units of one text.
    ///
    /// @param units 項, 款 or paragraphs
    /// @param explained terms that the text explains somewhere, as the glossary spells them
    public static Readability of(
            List<String> units,
            Register register,
            Vocabulary vocabulary,
            Collection<String> explained) {
        Tally tally = new Tally();
        Set<String> terms = new TreeSet<>();
        for (String unit : units) {
            tally.add(unit);
            tally.officialese += vocabulary.officialese(unit, register);
            terms.addAll(vocabulary.termsOfArt(unit, register));
        }
        long open = terms.stream().filter(term -> !explained.contains(term)).count();
        return tally.result(units.size(), terms.isEmpty() ? 0 : open / (double) terms.size());
    }

    /// By id, as `summary.json` has them.
    public Map<String, Double> byId() {
        Map<String, Double> byId = new TreeMap<>();
        byId.put("M1", rounded(sentenceLength));
        byId.put("M2", rounded(longSentences));
        byId.put("M3", rounded(clauseLength));
        byId.put("M4", rounded(clauses));
        byId.put("M7", rounded(officialese));
        byId.put("M8", rounded(unexplained));
        byId.put("M9", rounded(references));
        byId.put("M10", rounded(layers));
        byId.put("M11", rounded(emptyVerbs));
        byId.put("M12", rounded(subjects));
        return byId;
    }

    /// After minus before.
    public static Map<String, Double> difference(
            Map<String, Double> before, Map<String, Double> after) {
        Map<String, Double> difference = new TreeMap<>();
        before.forEach(
                (id, value) -> difference.put(id, rounded(after.getOrDefault(id, value) - value)));
        return difference;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /// Counts that add up over units.
    private static final class Tally {
        private long characters;
        private long sentences;
        private long longOnes;
        private long clauses;
        private long officialese;
        private long references;
        private long layers;
        private long emptyVerbs;
        private long modals;
        private long owned;

        void add(String unit) {
            List<int[]> found = sentences(unit);
            sentences += found.size();
            for (int[] sentence : found) {
                int length = countCharacters(unit, sentence[0], sentence[1]);
                characters += length;
                longOnes += length > LONG ? 1 : 0;
                clauses += countClauses(unit, sentence[0], sentence[1]);
            }
            for (String verb : EMPTY_VERBS) {
                for (int at = unit.indexOf(verb); at >= 0; at = unit.indexOf(verb, at + 1)) {
                    emptyVerbs++;
                }
            }
            facts(unit, found);
        }

        private void facts(String unit, List<int[]> sentences) {
            Facts facts = Facts.of(unit, Context.NONE);
            for (Fact.Reference reference : facts.references()) {
                references += reference.targets().stream().anyMatch(it -> it.contains("~")) ? 1 : 0;
            }
            int most = 0;
            for (int[] sentence : sentences) {
                int here = 0;
                for (Fact.Cue cue : facts.cues()) {
                    boolean inside =
                            cue.span().start() >= sentence[0] && cue.span().start() < sentence[1];
                    here += inside && isLayer(cue) ? 1 : 0;
                }
                most = Math.max(most, here);
            }
            layers += most;
            for (Fact.Cue cue : facts.cues()) {
                if (!cue.optional() && isModal(cue)) {
                    modals++;
                    owned += hasSubject(unit, cue.span().start()) ? 1 : 0;
                }
            }
        }

        Readability result(int units, double unexplained) {
            double perSentence = 1.0 / Math.max(1, sentences);
            double perThousand = 1000.0 / Math.max(1, characters);
            return new Readability(
                    characters * perSentence,
                    longOnes * perSentence,
                    characters / (double) Math.max(1, clauses),
                    clauses * perSentence,
                    officialese * perThousand,
                    unexplained,
                    references * perSentence,
                    layers / (double) Math.max(1, units),
                    emptyVerbs * perThousand,
                    modals == 0 ? 1 : owned / (double) modals);
        }
    }

    private static boolean isLayer(Fact.Cue cue) {
        return !cue.optional()
                && (cue.senses().contains(Sense.NOT)
                        || cue.senses().contains(Sense.MUST_NOT)
                        || cue.senses().contains(Sense.EXCEPT)
                        || cue.senses().contains(Sense.MAY_NOT));
    }

    private static boolean isModal(Fact.Cue cue) {
        return cue.senses().contains(Sense.MUST)
                || cue.senses().contains(Sense.MAY)
                || cue.senses().contains(Sense.MUST_NOT);
    }

    /// Whether words stand before the modal in its clause that can be its subject: at least two
    /// characters that do not begin with a word of time, place or ground.
    private static boolean hasSubject(String text, int at) {
        int start = at;
        while (start > 0 && "，。；：！？、\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return at - start >= 2 && "於在自依如若倘經並且但除就才也還仍另故因為而".indexOf(text.charAt(start)) < 0;
    }

    private static List<int[]> sentences(String text) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。！？\n".indexOf(text.charAt(i)) >= 0) {
                if (countCharacters(text, start, i) > 0) {
                    sentences.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    private static int countClauses(String text, int start, int end) {
        int clauses = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || "，；：".indexOf(text.charAt(i)) >= 0) {
                clauses += countCharacters(text, from, i) > 0 ? 1 : 0;
                from = i + 1;
            }
        }
        return clauses;
    }

    /// Letters and digits; marks and spaces are not read aloud.
    private static int countCharacters(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
