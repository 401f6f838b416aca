package org.baihua.publish.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Statute;
import org.baihua.parse.CitationFinder;
import org.baihua.parse.StatuteParser;
import org.baihua.source.Format;
import org.baihua.source.SourceBuilder;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All laws in force against the OASIS schema.
@Tag("corpus")
class AknCorpusTest {

    @TempDir Path folder;

    @Test
    void everyLawInForceIsValid() throws IOException, InterruptedException {
        Path schema = Shared.path("schemas/akomantoso30.xsd");
        List<String> files = new ArrayList<>();
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    SourceBuilder source =
                            new SourceBuilder(law.get("name").asText(), "0", Format.TEXT);
                    source.line(law.get("name").asText());
                    law.get("preamble").asText().lines().forEach(source::line);
                    law.get("articles")
                            .forEach(article -> {
                                if (article.has("heading")) {
                                    source.line(article.get("heading").asText());
                                } else {
                                    source.line(article.get("no").asText());
                                    article.get("text").asText().lines().forEach(source::line);
                                }
                            });
                    Statute statute = StatuteParser.parse(source.build()).value();
                    StringWriter xml = new StringWriter();
                    AknWriter.write(
                            xml,
                            statute,
                            CitationFinder.find(statute),
                            AknMetadata.of(AknMetadata.Kind.ACT));
                    Path file = folder.resolve(files.size() + ".xml");
                    try {
                        Files.writeString(file, xml.toString());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    files.add(file.toString());
                });
        int valid = 0;
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 500) {
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    "xmllint",
                                    "--noout",
                                    "--nonet",
                                    "--schema",
                                    schema.toString()));
            command.addAll(files.subList(i, Math.min(files.size(), i + 500)));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (BufferedReader said =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    if (line.endsWith(" validates")) {
                        valid++;
                    } else {
                        errors.add(line);
                    }
                }
            }
            process.waitFor();
        }
        System.out.printf("Akoma Ntoso: %d laws, %d valid%n", files.size(), valid);
        errors.stream().limit(10).forEach(System.out::println);
        assertThat(valid).isEqualTo(files.size());
    }
}
