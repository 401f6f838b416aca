package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Draft;
import org.baihua.law.Statute;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Plain laws through the door for drafts: the same law comes out, and at a fair price.
@Tag("corpus")
class DraftOfPlainLawsTest {

    @Test
    void everyLawIsTheOneThatTheStatuteParserReads() {
        for (WholeCorpusTest.Style style : WholeCorpusTest.Style.values()) {
            int[] counts = new int[3];
            List<String> wrong = new ArrayList<>();
            Shared.jsonLines(
                    "corpus/laws.jsonl.gz",
                    law -> {
                        WholeCorpusTest.Expected printed = WholeCorpusTest.print(law, style);
                        SourceDocument document = Lines.document(printed.printed());
                        Draft draft = DraftParser.parse(document).value();
                        boolean same =
                                draft.statute().equals(StatuteParser.parse(document).value());
                        boolean whole =
                                Lines.textOf(draft.statute())
                                        .equals(Lines.compact(printed.printed()));
                        counts[0]++;
                        counts[1] += same ? 1 : 0;
                        counts[2] += whole ? 1 : 0;
                        if (!same || !whole) {
                            wrong.add(
                                    printed.name()
                                            + " "
                                            + (draft.explanation() != null ? "explanation " : "")
                                            + (draft.notice() != null ? "notice" : ""));
                        }
                    });
            System.out.printf(
                    "%-9s laws %d, as the statute parser reads them %d, text kept %d%n",
                    style, counts[0], counts[1], counts[2]);
            wrong.stream().limit(12).forEach(System.out::println);
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void aLawCostsAtMostTwiceItsTreeAndReferences() {
        for (WholeCorpusTest.Style style :
                List.of(WholeCorpusTest.Style.APART, WholeCorpusTest.Style.WRAPPED)) {
            List<SourceDocument> documents = new ArrayList<>();
            int[] seen = new int[1];
            Shared.jsonLines(
                    "corpus/laws.jsonl.gz",
                    law -> {
                        if (seen[0]++ % 3 == 0) {
                            documents.add(
                                    Lines.document(WholeCorpusTest.print(law, style).printed()));
                        }
                    });
            double best = Double.MAX_VALUE;
            for (int round = 0; round < 5; round++) {
                long start = cpu();
                for (SourceDocument document : documents) {
                    Statute statute = StatuteParser.parse(document).value();
                    CitationFinder.find(statute);
                }
                long plain = cpu() - start;
                start = cpu();
                for (SourceDocument document : documents) {
                    DraftParser.parse(document);
                }
                long draft = cpu() - start;
                best = round < 2 ? best : Math.min(best, (double) draft / plain);
                System.out.printf(
                        "%-9s round %d: tree and references %.2f s, draft %.2f s, times %.2f%n",
                        style, round, plain / 1e9, draft / 1e9, (double) draft / plain);
            }
            assertThat(best).isLessThan(2);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
