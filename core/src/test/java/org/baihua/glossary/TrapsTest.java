package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The thirty traps on which the peers were measured.
@Tag("corpus")
class TrapsTest {

    @Test
    void allThirtyTrapsAreSurvived() throws Exception {
        List<String> rows = Files.readAllLines(Shared.path("bench/traps/traps.tsv"));
        TermMatcher matcher = Terms.matcher(Terms.of(rows.toArray(String[]::new)));
        JsonNode cases =
                new ObjectMapper().readTree(Shared.path("bench/traps/cases.json").toFile());
        List<String> wrong = new ArrayList<>();
        for (JsonNode trap : cases) {
            List<String> expected = new ArrayList<>();
            trap.get("expect").forEach(term -> expected.add(term.asText()));
            List<String> found = new ArrayList<>();
            for (Match match : matcher.match(trap.get("text").asText(), Entry.Register.BOTH)) {
                found.add(match.entry().term());
            }
            if (!found.equals(expected)) {
                wrong.add(trap.get("id").asText() + " " + trap.get("text") + " → " + found);
            }
        }
        System.out.printf("traps: %d of %d%n", cases.size() - wrong.size(), cases.size());
        assertThat(wrong).isEmpty();
    }
}
