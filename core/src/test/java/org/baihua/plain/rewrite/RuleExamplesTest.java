package org.baihua.plain.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baihua.glossary.Entry.Register;
import org.baihua.law.Anchor;
import org.baihua.plain.rewrite.Rule.Example;
import org.baihua.testing.Golden;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

    static Setting setting(Register register) {
        return new Setting(Anchor.of("5", "1"), register, List.of(), LawFacts.NONE, "");
    }

    private static String alone(Rule rule, String text) {
        Register register =
                rule instanceof Phrase phrase && phrase.register() == Register.EXPLANATION
                        ? Register.EXPLANATION
                        : Register.LAW;
        Sheet sheet = new Sheet(text);
        rule.apply(sheet, setting(register));
        return sheet.write().plain();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExampleSays() {
        return Rewriter.rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.id(),
                                () -> {
                                    for (Example example : rule.examples()) {
                                        assertThat(alone(rule, example.from()))
                                                .isEqualTo(example.to());
                                    }
                                }));
    }

    @TestFactory
    Stream<DynamicTest> noRuleChangesWhatItWroteItself() {
        return Rewriter.rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.id(),
                                () -> {
                                    for (Example example : rule.examples()) {
                                        assertThat(alone(rule, example.to()))
                                                .isEqualTo(example.to());
                                    }
                                }));
    }

    @Test
    void idsAreUniqueAndEveryRowSaysWhatItIsFor() {
        Set<String> ids = new TreeSet<>();
        for (Rule rule : Rewriter.rules()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.says()).as(rule.id()).isNotBlank();
        }
        for (Phrase phrase : Phrase.all()) {
            assertThat(phrase.from()).as(phrase.id()).contains(phrase.trigger());
            assertThat(phrase.from()).as(phrase.id()).isNotEqualTo(phrase.to());
        }
    }

    @Test
    void theReferenceListsEveryRuleWithItsExamples() {
        StringBuilder page = new StringBuilder();
        page.append("# Rewrite rules\n\n")
                .append(
                        "Every rule of the plain version, in the order in which they are tried. A place")
                .append(" in the text belongs\nto the first rule that claims it. Written by")
                .append(" `RuleExamplesTest` from the rules themselves\n(`mvn -pl core test")
                .append(" -Dtest=RuleExamplesTest -Dgolden.write=true`).\n\n")
                .append(
                        "| Rule | Level | What it does | Example | becomes |\n|---|---|---|---|---|\n");
        for (Rule rule : Rewriter.rules()) {
            String level =
                    rule instanceof Phrase phrase
                            ? phrase.level().name().toLowerCase()
                            : levelOf(rule);
            List<Example> examples =
                    rule.examples().isEmpty() ? List.of(new Example("", "")) : rule.examples();
            for (Example example : examples) {
                page.append("| `")
                        .append(rule.id())
                        .append("` | ")
                        .append(level)
                        .append(" | ")
                        .append(rule.says())
                        .append(" | ")
                        .append(example.from())
                        .append(" | ")
                        .append(example.to())
                        .append(" |\n");
            }
        }
        Golden.check(Shared.root().resolve("docs/reference/rewrite-rules.md"), page.toString());
    }

    private static String levelOf(Rule rule) {
        return rule instanceof Conditions || rule instanceof Splits || rule instanceof ListItems
                ? "plain"
                : "faithful";
    }
}
