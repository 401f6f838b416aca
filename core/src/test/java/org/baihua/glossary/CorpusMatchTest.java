package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.source.Span;
import org.baihua.testing.Shared;
import org.baihua.text.DoubleArray;
import org.baihua.text.JiebaWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The matcher over statutes with 100,000 terms: nothing that a plain search finds is lost without
/// a reason, and it is fast. The terms are 50,000 titles and pieces of the laws of the archive.
@Tag("corpus")
class CorpusMatchTest {

    private static String text = "";
    private static CompiledTerms terms = CompiledTerms.of(List.of());
    private static List<String> words = List.of();

    /// 4.6 MB of statutes, and stretches of three to eight characters that occur in others.
    @BeforeAll
    static void read() {
        StringBuilder all = new StringBuilder();
        Set<String> pieces = new HashSet<>();
        Random random = new Random(42);
        int[] law = {0};
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                node -> {
                    law[0]++;
                    for (JsonNode article : node.path("articles")) {
                        String body = article.path("text").asText("");
                        if (law[0] % 4 == 0 && all.length() < 1_600_000) {
                            all.append(body).append("\n\n");
                        } else if (law[0] % 4 == 1 && pieces.size() < 100_000) {
                            piece(body, random, pieces);
                        }
                    }
                });
        text = all.toString();
        words = new ArrayList<>(new TreeSet<>(pieces));
        List<Entry> entries = new ArrayList<>();
        for (String word : words) {
            entries.add(Terms.entry(word, "白話", "", Entry.Safety.YES));
        }
        terms = CompiledTerms.of(entries);
    }

    private static void piece(String body, Random random, Set<String> pieces) {
        for (int i = 0; i < 4; i++) {
            int length = 3 + random.nextInt(6);
            int start = random.nextInt(Math.max(1, body.length() - length));
            String piece = body.substring(start, Math.min(body.length(), start + length));
            if (piece.chars().allMatch(Character::isIdeographic)) {
                pieces.add(piece);
            }
        }
    }

    @Test
    void nothingThatAPlainSearchFindsIsLostWithoutAReason() {
        BitSet accounted = new BitSet();
        int[] rejected = new int[TermMatcher.Reason.values().length];
        List<String> cuts = new ArrayList<>();
        List<Match> found =
                new TermMatcher(terms, JiebaWords.dictionary())
                        .match(
                                text,
                                Entry.Register.BOTH,
                                MatchContext.none(),
                                (span, entry, reason) -> {
                                    rejected[reason.ordinal()]++;
                                    accounted.set(span.start(), span.end());
                                    if (reason == TermMatcher.Reason.CUTS_WORD) {
                                        cuts.add(around(span));
                                    }
                                });
        for (Match match : found) {
            accounted.set(match.span().start(), match.span().end());
        }
        int plain = 0;
        int lost = 0;
        for (Span span : leftmostLongest()) {
            plain++;
            // Where the matcher took something else, it stands in the way of what the search found.
            if (accounted.nextSetBit(span.start()) >= span.end()
                    || accounted.nextSetBit(span.start()) < 0) {
                lost++;
            }
        }
        System.out.printf(
                "plain search %d, found %d, lost without a reason %d%n", plain, found.size(), lost);
        for (TermMatcher.Reason reason : TermMatcher.Reason.values()) {
            System.out.printf("  %-14s %d%n", reason, rejected[reason.ordinal()]);
        }
        Collections.shuffle(cuts, new Random(2026));
        System.out.println("300 rejections to judge, seed 2026:");
        cuts.stream().limit(300).forEach(System.out::println);
        assertThat(lost).isZero();
    }

    private static String around(Span span) {
        int from = Math.max(0, span.start() - 6);
        int to = Math.min(text.length(), span.end() + 6);
        return (text.substring(from, span.start())
                        + "【"
                        + text.substring(span.start(), span.end())
                        + "】"
                        + text.substring(span.end(), to))
                .replace("\n", "/");
    }

    /// What grep -o -F finds with the same terms.
    private static List<Span> leftmostLongest() {
        DoubleArray array = DoubleArray.of(words, new int[words.size()]);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = 0;
            int state = 0;
            for (int j = i; j < text.length(); j++) {
                state = array.next(state, text.charAt(j));
                if (state < 0) {
                    break;
                }
                if (array.isWord(state)) {
                    end = j + 1;
                }
            }
            if (end > 0) {
                spans.add(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return spans;
    }

    @Test
    void itReadsTensOfMegabytesASecond() {
        double bytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        double best = 0;
        for (int run = 0; run < 12; run++) {
            TermMatcher matcher = new TermMatcher(terms, JiebaWords.dictionary());
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int found = matcher.match(text, Entry.Register.BOTH).size();
            double seconds =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            best = Math.max(best, bytes / seconds);
            System.out.printf(
                    "%d terms, %.1f MB, %d found: %.1f MB per CPU-second%n",
                    terms.size(), bytes, found, bytes / seconds);
        }
        assertThat(best).isGreaterThan(10);
    }
}
