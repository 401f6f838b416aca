package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @Test
    void everyPartIsNamedAndWhatIsMissingSaysHowToGetIt() throws IOException {
        Run run = Run.of("doctor", "--format", "json");
        assertThat(run.code()).as(run.out()).isZero();
        JsonNode parts = new ObjectMapper().readTree(run.out()).path("parts");
        assertThat(parts.findValuesAsText("id"))
                .containsExactly(
                        "program",
                        "runtime",
                        "cache",
                        "glossaries",
                        "dictionary",
                        "fonts",
                        "libreoffice",
                        "tesseract",
                        "model",
                        "git",
                        "memory",
                        "locale",
                        "terminal");
        for (JsonNode part : parts) {
            boolean well = part.path("status").asText().equals("ok");
            assertThat(part.path("advice").asText().isEmpty()).as(part.toString()).isEqualTo(well);
            assertThat(part.path("value").asText()).isNotEmpty();
        }
    }

    @Test
    void theTextIsForPeopleInBothLanguages() {
        assertThat(Run.of("doctor").out()).contains("✓ 詞彙").contains("plain-terms");
        assertThat(Run.of("doctor", "--lang", "en").out()).contains("word dictionary");
        assertThat(Run.of("doctor").out()).doesNotContain("\u001b");
    }

    @Test
    void brokenDataIsSaidAndTheExitCodeIsOne(@TempDir Path empty) throws IOException {
        Files.writeString(empty.resolve("terms.bin"), "not compiled terms, but something else");
        String data = System.getProperty("baihua.data");
        System.setProperty("baihua.data", empty.toString());
        try {
            Run run = Run.of("doctor");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("✗ 詞彙").contains("✗ 斷詞詞典").contains("重新解開安裝檔");
        } finally {
            System.setProperty("baihua.data", data);
        }
    }
}
