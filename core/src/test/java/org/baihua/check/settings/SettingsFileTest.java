package org.baihua.check.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baihua.check.Level;
import org.baihua.check.RuleId;
import org.baihua.source.Language;
import org.baihua.source.UserException;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

    private static Settings parse(String text) {
        return SettingsFile.parse(Path.of("project/baihua.yaml"), text);
    }

    @Test
    void rulesTakeALevelOrAMappingAndPathsComeOnTop() {
        Settings settings =
                parse(
                        """
                        version: 1
                        fail-on: error
                        repeats: first
                        rules:
                          jargon: error
                          long-sentence: {level: info, law: 50}
                        paths:
                          - match: "notices/**"
                            rules:
                              jargon: off
                              long-sentence: {explanation: 70}
                        """);
        assertThat(settings.failOn()).contains("error");
        assertThat(settings.repeats()).contains(org.baihua.check.Repeats.FIRST);
        var usual = settings.rulesFor(Path.of("project/drafts/a.docx"));
        assertThat(usual.get("jargon").level()).contains(Level.ERROR);
        var notice = settings.rulesFor(Path.of("project/notices/2026/a.md"));
        assertThat(notice.get("jargon").off()).isTrue();
        assertThat(notice.get("long-sentence").level()).isEqualTo(Optional.of(Level.INFO));
        assertThat(notice.get("long-sentence").limits())
                .containsEntry("law", 50)
                .containsEntry("explanation", 70);
    }

    @Test
    void includesAndExcludesAreRelativeToTheFile() {
        Settings settings = parse("include: ['**/*.md']\nexclude: old/**\n");
        assertThat(settings.takes(Path.of("project/a.md"))).isTrue();
        assertThat(settings.takes(Path.of("project/deep/er/a.md"))).isTrue();
        assertThat(settings.takes(Path.of("project/old/a.md"))).isFalse();
        assertThat(settings.takes(Path.of("project/a.docx"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules:\\n  jargn: off|2|jargn",
                "rules:\\n  jargon: loud|2|loud",
                "colour: blue|1|colour",
                "rules:\\n  long-sentence:\\n    law: many|3|many",
                "rules:\\n  long-sentence:\\n    lines: 3|3|lines",
                "rules: [jargon]|1|rules",
                "paths:\\n  - rules: {jargon: off}|2|match",
                "a: [1, 2|1|YAML",
                "exclude: 'a{'|1|a{",
            })
    void everyFaultIsASentenceWithItsLine(String text, int line, String named) {
        assertThatThrownBy(() -> parse(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(UserException.Kind.USAGE);
                            assertThat(e.place().toString())
                                    .isEqualTo(Path.of("project/baihua.yaml") + ":" + line);
                            assertThat(e.in(Language.ZH_TW)).contains(named);
                        });
    }

    @Test
    void anEmptyFileSetsNothing() {
        assertThat(parse("# nothing yet\n").rules()).isEmpty();
    }

    @Test
    void theSchemaKnowsTheSameRules() throws IOException {
        JsonNode schema =
                new ObjectMapper()
                        .readTree(
                                Shared.root()
                                        .resolve("docs/reference/baihua.schema.json")
                                        .toFile());
        List<String> known = new ArrayList<>();
        schema.at("/$defs/rules/properties").fieldNames().forEachRemaining(known::add);
        assertThat(known).containsExactlyInAnyOrderElementsOf(RuleId.ids());
        for (RuleId rule : RuleId.values()) {
            List<String> limits = new ArrayList<>();
            schema.at("/$defs/rules/properties/" + rule.id() + "/anyOf/1/properties")
                    .fieldNames()
                    .forEachRemaining(limits::add);
            limits.remove("level");
            assertThat(limits).as(rule.id()).containsExactlyInAnyOrderElementsOf(rule.limits());
        }
    }
}
