package org.baihua.plain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.baihua.law.Anchor;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Passage;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Finds edits that may be wrong, without anybody reading at random: an edit is shown when the
/// characters on both sides of one of its edges hardly ever meet, in people's own prose, in laws
/// and in what the rules made of the other half.
///
/// `-Dseams=FILE` one line an edit: fit at the left and the right edge, rule, from, to, what stands
/// around it in the plain text, where. `-Dunits=FILE` one line a unit: verdict, original, plain
/// text, where. `-Dstep` every step-th document is scored, `-Dlearn` every learn-th one is learnt
/// from.
@Tag("corpus")
class SeamDrawTest {

    private static final int AROUND = 22;

    private final Seams seams = new Seams();

    @Test
    void seamsOfEveryEdit() throws IOException {
        PlainWriter writer = new PlainWriter(CorpusLaws.glossary(), Set.of());
        prose();
        int learn = Integer.getInteger("learn", 6);
        both(
                writer,
                false,
                learn,
                (name, unit) -> {
                    seams.read(unit.original().text());
                    seams.read(unit.plain());
                });
        Path out = Path.of(System.getProperty("seams", "target/seams.tsv"));
        Path units = Path.of(System.getProperty("units", "target/seam-units.tsv"));
        try (BufferedWriter lines = Files.newBufferedWriter(out);
                BufferedWriter whole = Files.newBufferedWriter(units)) {
            both(
                    writer,
                    true,
                    Integer.getInteger("step", 10),
                    (name, unit) -> {
                        write(whole, name, unit);
                        if (unit.verdict() == Verdict.REWRITTEN) {
                            unit.edits().forEach(edit -> write(lines, name, unit, edit));
                        }
                    });
        }
    }

    private interface Each {
        void unit(String name, PlainUnit unit);
    }

    private static void both(PlainWriter writer, boolean heldOut, int step, Each each) {
        Consumer<CorpusLaws> law =
                it ->
                        writer.write(it.statute(), it.citations(), Level.PLAIN)
                                .units()
                                .forEach(unit -> each.unit(it.name(), unit));
        CorpusLaws.laws(heldOut, step, law);
        CorpusLaws.drafts(heldOut, step, law);
        for (boolean general : new boolean[] {true, false}) {
            CorpusLaws.reasons(
                    heldOut,
                    step * 2,
                    general,
                    (name, text) ->
                            each.unit(
                                    name,
                                    writer.write(
                                            Passage.untraced(text), Anchor.ROOT, Level.PLAIN)));
        }
    }

    private void prose() {
        for (String file : new String[] {"transcripts", "join-comments", "join-proposals"}) {
            Shared.jsonLines(
                    "corpus/" + file + ".jsonl.gz",
                    it ->
                            (it.path("text").asText() + it.path("content").asText())
                                    .lines()
                                    .forEach(line -> seams.read(line.strip())));
        }
        int[] seen = {0};
        Shared.jsonLines(
                "corpus/amendment-reasons.jsonl.gz",
                it -> {
                    if (seen[0]++ % 3 == 0) {
                        it.path("reason")
                                .asText()
                                .lines()
                                .forEach(line -> seams.read(line.strip()));
                    }
                });
    }

    private static void write(BufferedWriter lines, String name, PlainUnit unit) {
        try {
            lines.write(
                    String.join(
                            "\t",
                            unit.verdict().name(),
                            unit.original().text().replace('\n', '⏎').replace('\t', ' '),
                            unit.plain().replace('\n', '⏎').replace('\t', ' '),
                            name + " " + unit.anchor()));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(BufferedWriter lines, String name, PlainUnit unit, Edit edit) {
        String plain = unit.plain();
        int start = edit.plain().start();
        int end = edit.plain().end();
        try {
            lines.write(
                    String.format(
                            "%.2f\t%.2f\t%s\t%s\t%s\t%s\t%s\t%s %s%n",
                            seams.fit(plain, start),
                            seams.fit(plain, end),
                            edit.rule(),
                            edit.from().replace('\n', '⏎'),
                            edit.to().replace('\n', '⏎'),
                            plain.substring(Math.max(0, start - AROUND), start).replace('\n', '⏎'),
                            plain.substring(end, Math.min(plain.length(), end + AROUND))
                                    .replace('\n', '⏎'),
                            name,
                            unit.anchor()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
