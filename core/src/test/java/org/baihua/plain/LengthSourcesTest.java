package org.baihua.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baihua.glossary.Entry.Register;
import org.baihua.plain.metrics.Readability;
import org.baihua.plain.metrics.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Where the characters of the plain versions come from: for every rule, how many characters and
/// how many marks it adds or takes, over all drafts and over those whose clauses or sentences do
/// not get shorter.
///
/// `-Dhalf=read` (or heldout), `-Dstep`, `-Dshow=true` for a line a draft with the number of
/// clauses that it wants to get shorter ones, `-Dtexts=true` for the plain texts of those that want
/// some.
@Tag("corpus")
class LengthSourcesTest {

    private static final class Source {
        int characters;
        int clauses;
        int sentences;
        int edits;
    }

    @Test
    void charactersByRule() {
        boolean heldOut = !System.getProperty("half", "heldout").equals("read");
        boolean show = Boolean.getBoolean("show");
        PlainWriter writer = new PlainWriter(CorpusLaws.glossary(), Set.of());
        Map<String, Source> all = new TreeMap<>();
        Map<String, Source> stubborn = new TreeMap<>();
        int[] counts = new int[4];
        CorpusLaws.drafts(
                heldOut,
                Integer.getInteger("step", 25),
                draft -> {
                    List<PlainUnit> units =
                            writer.write(draft.statute(), draft.citations(), Level.PLAIN).units();
                    if (units.size() < 3) {
                        return;
                    }
                    Readability before =
                            measure(units.stream().map(u -> u.original().text()).toList());
                    Readability after = measure(units.stream().map(PlainUnit::plain).toList());
                    boolean clauses = after.clauseLength() < before.clauseLength();
                    boolean sentences =
                            after.longSentences() < before.longSentences()
                                    || before.longSentences() + after.longSentences() == 0;
                    counts[0]++;
                    counts[1] += clauses ? 1 : 0;
                    counts[2] += sentences ? 1 : 0;
                    counts[3] += clauses && sentences ? 1 : 0;
                    for (PlainUnit unit : units) {
                        for (Edit edit : unit.edits()) {
                            add(all, edit);
                            if (!clauses) {
                                add(stubborn, edit);
                            }
                        }
                    }
                    double length = after.clauseLength();
                    long count = Math.round(characters(units) / length);
                    int wanting =
                            (int) Math.floor(characters(units) / before.clauseLength() - count) + 1;
                    if (show && !clauses && Boolean.getBoolean("texts")) {
                        units.forEach(unit -> System.out.println("    | " + unit.plain()));
                    }
                    if (show) {
                        System.out.printf(
                                "%s units %d M3 %.2f>%.2f%s M2 %.3f>%.3f%s wants %d %s%n",
                                draft.id(),
                                units.size(),
                                before.clauseLength(),
                                after.clauseLength(),
                                clauses ? "" : " !",
                                before.longSentences(),
                                after.longSentences(),
                                sentences ? "" : " !",
                                wanting,
                                draft.name());
                    }
                });
        System.out.printf(
                "%d drafts: clauses shorter on %d, long sentences fewer on %d, both on %d%n",
                counts[0], counts[1], counts[2], counts[3]);
        print("all", all);
        print("drafts whose clauses do not get shorter", stubborn);
    }

    private static Readability measure(List<String> texts) {
        return Readability.of(texts, Register.LAW, Vocabulary.NONE, Set.of());
    }

    private static int characters(List<PlainUnit> units) {
        return units.stream().mapToInt(unit -> letters(unit.plain())).sum();
    }

    private static void add(Map<String, Source> sources, Edit edit) {
        String rule = edit.rule().equals("modality") ? "modality " + edit.from() : edit.rule();
        Source source = sources.computeIfAbsent(rule, r -> new Source());
        source.edits++;
        source.characters += letters(edit.to()) - letters(edit.from());
        source.clauses += marks(edit.to(), "，；：。\n") - marks(edit.from(), "，；：。\n");
        source.sentences += marks(edit.to(), "。\n") - marks(edit.from(), "。\n");
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static int marks(String text, String marks) {
        return (int) text.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }

    private static void print(String title, Map<String, Source> sources) {
        List<Map.Entry<String, Source>> sorted = new ArrayList<>(sources.entrySet());
        sorted.sort((a, b) -> b.getValue().characters - a.getValue().characters);
        int characters = 0;
        int clauses = 0;
        for (Source source : sources.values()) {
            characters += source.characters;
            clauses += source.clauses;
        }
        System.out.printf("%s: characters %+d, clauses %+d%n", title, characters, clauses);
        for (int i = 0; i < sorted.size(); i++) {
            Source source = sorted.get(i).getValue();
            if (i < 40 || i >= sorted.size() - 25 || Math.abs(source.clauses) > 5) {
                System.out.printf(
                        "  %-40s edits %5d characters %+6d clauses %+5d sentences %+5d%n",
                        sorted.get(i).getKey(),
                        source.edits,
                        source.characters,
                        source.clauses,
                        source.sentences);
            }
        }
    }
}
