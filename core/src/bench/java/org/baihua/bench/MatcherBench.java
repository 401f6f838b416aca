package org.baihua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Finds;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
import org.baihua.text.Dictionary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The matcher over a text of one million bytes, so that operations a second are megabytes a second.
///
/// The text is made of words of the bundled dictionary in a fixed random order; the terms are pairs
/// of neighbours in it, or in another such text, for which nothing but the walk is left to do.
/// `-Dbench.text=FILE` and `-Dbench.terms=FILE` (one term a line, the rest of the line aside) put
/// real ones in their place; the score then counts passes over that text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatcherBench {

    private static final int CHARACTERS = 333_333;

    /// How many terms.
    @Param({"100", "1000", "100000"})
    public int terms;

    /// Whether the terms stand in the text: about every tenth character begins one, or none does.
    @Param({"true", "false"})
    public boolean dense;

    private String text = "";
    private TermMatcher checked = new TermMatcher(CompiledTerms.of(List.of()), null);
    private TermMatcher unchecked = checked;

    @Setup
    public void prepare() throws IOException {
        Dictionary dictionary =
                Dictionary.open(
                        Path.of(System.getProperty("baihua.data"), Dictionary.FILE));
        List<String> words = words();
        String given = System.getProperty("bench.text", "");
        text = given.isEmpty() ? text(words, 1) : Files.readString(Path.of(given));
        CompiledTerms compiled = CompiledTerms.of(entries(words));
        checked = new TermMatcher(compiled, dictionary);
        unchecked = new TermMatcher(compiled, null);
    }

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        Path file = Path.of(System.getProperty("bench.words"));
        for (String line : Files.readAllLines(file)) {
            String word = line.split("[ \t]", 2)[0];
            if (word.length() == 2 && word.chars().allMatch(Character::isIdeographic)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String text(List<String> words, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(CHARACTERS);
        while (text.length() < CHARACTERS) {
            text.append(words.get(random.nextInt(words.size())));
            if (random.nextInt(8) == 0) {
                text.append(random.nextInt(3) == 0 ? '。' : '，');
            }
        }
        return text.substring(0, CHARACTERS);
    }

    private List<Entry> entries(List<String> words) throws IOException {
        TreeSet<String> chosen = new TreeSet<>();
        String file = System.getProperty("bench.terms", "");
        if (file.isEmpty()) {
            String source = text(words, dense ? 1 : 2);
            for (int i = 0; chosen.size() < terms && i < 50 * terms; i++) {
                int at = (int) ((i * 7919L) % (source.length() - 4));
                String term = source.substring(at, at + 4);
                if (term.chars().allMatch(Character::isIdeographic)) {
                    chosen.add(term);
                }
            }
        } else {
            Files.readAllLines(Path.of(file)).forEach(line -> chosen.add(line.split("\t")[0]));
        }
        List<Entry> entries = new ArrayList<>();
        for (String term : chosen) {
            entries.add(
                    new Entry(
                            term, term, List.of(), List.of("白話"), "", Entry.Kind.OFFICIAL_JARGON,
                            Entry.Safety.YES, "", Entry.Register.BOTH, "", true, "", "", ""));
        }
        return entries;
    }

    @Benchmark
    public Finds withBoundaries() {
        return checked.find(text, Entry.Register.BOTH, MatchContext.none());
    }

    @Benchmark
    public Finds withoutBoundaries() {
        return unchecked.find(text, Entry.Register.BOTH, MatchContext.none());
    }
}
