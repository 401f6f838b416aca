package org.baihua.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.GlossaryLint;
import org.baihua.glossary.Match;
import org.baihua.glossary.TermMatcher;
import org.baihua.glossary.format.EntryTable.Fields;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.testing.Shared;
import org.baihua.text.JiebaWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every row of the glossaries that the program brings along to what it says.
class BundledGlossariesTest {

    private static final Path ROOT = Shared.root().resolve("glossaries");

    /// All glossaries together, as they are compiled: a longer term of one stands before a shorter
    /// one of another.
    private static final TermMatcher MATCHER =
            new TermMatcher(
                    CompiledTerms.of(
                            GlossaryFiles.folders(ROOT).stream()
                                    .flatMap(folder ->
                                            GlossaryFiles.require(folder).entries().stream())
                                    .toList()),
                    JiebaWords.dictionary());

    static Stream<Path> folders() {
        return GlossaryFiles.folders(ROOT).stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyGlossaryIsFreeOfFaults(Path folder) {
        Glossary glossary = GlossaryFiles.require(folder);
        List<Diagnostic> faults =
                GlossaryLint.check(
                        glossary,
                        folder.toString(),
                        GlossaryFiles.places(folder),
                        JiebaWords.dictionary());
        assertThat(faults.stream().map(fault -> fault.place() + " " + fault.in(Language.EN)))
                .isEmpty();
        assertThat(glossary.licence()).isNotEmpty();
        assertThat(glossary.name()).isEqualTo(folder.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyRowThatMayBeReplacedIsReplacedInItsExampleAndNotInItsCounterexample(Path folder)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Fields row : rows(folder)) {
            String term = row.get(Column.TERM);
            String example = row.get(Column.EXAMPLE);
            boolean explainedOnly = row.get(Column.SAFE).equals("no");
            Entry.Register register =
                    row.get(Column.REGISTER).equals("explanation")
                            ? Entry.Register.EXPLANATION
                            : Entry.Register.LAW;
            if (example.isEmpty() && !explainedOnly && !isUnifiedCharacter(row)) {
                wrong.add(row.line() + " " + term + " has no example");
            }
            if (!example.isEmpty() && !finds(example, term, register, !explainedOnly)) {
                wrong.add(row.line() + " " + term + " not in " + example);
            }
            String counterexample = row.get(Column.COUNTEREXAMPLE);
            if (!counterexample.isEmpty() && finds(counterexample, term, register, true)) {
                wrong.add(row.line() + " " + term + " replaced in " + counterexample);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// The rows of the unified characters are examples themselves: the wrong writing is found where
    /// it stands alone, the right one never.
    @Test
    void everyUnifiedWritingIsFoundInTheWrongFormOnly() throws IOException {
        for (Fields row : rows(ROOT.resolve("unified-characters"))) {
            String wrong = row.get(Column.TERM);
            String right = row.get(Column.PLAIN);
            assertThat(finds("，" + wrong + "。", wrong, Entry.Register.LAW, false))
                    .as(wrong)
                    .isTrue();
            assertThat(finds("，" + right + "。", wrong, Entry.Register.LAW, false))
                    .as(right)
                    .isFalse();
        }
    }

    private static boolean isUnifiedCharacter(Fields row) {
        return row.get(Column.KIND).equals(Entry.Kind.UNIFIED_CHARACTER.label());
    }

    private static boolean finds(
            String text, String term, Entry.Register register, boolean replaceable) {
        for (Match match : MATCHER.match(text, register)) {
            if (match.entry().term().equals(term) && (match.replaceable() || !replaceable)) {
                return true;
            }
        }
        return false;
    }

    private static List<Fields> rows(Path folder) throws IOException {
        Path file = folder.resolve("terms.tsv");
        return EntryTable.readFields(
                        file.toString(), TsvFormat.rows(file.toString(), Files.readAllBytes(file)))
                .value();
    }
}
