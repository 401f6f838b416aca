package org.baihua.consult.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.baihua.read.Input;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every real record goes to Akoma Ntoso and back without losing a byte, and is valid by the
/// schema.
@Tag("corpus")
class TranscriptCorpusTest {

    @Test
    void realRecordsRoundTripWithoutLossAndAreValid() throws Exception {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(Shared.path("schemas/akomantoso30.xsd").toFile());
        Validator validator = schema.newValidator();
        List<String> lost = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        int[] counts = new int[3];
        Shared.jsonLines(
                "corpus/transcripts.jsonl.gz",
                node -> {
                    String file = node.path("file").asText();
                    String text = node.path("text").asText();
                    Transcript transcript =
                            Transcripts.read(new Input(file, text.getBytes(StandardCharsets.UTF_8)))
                                    .value();
                    String akn = DebateWriter.write(transcript);
                    Transcript back =
                            Transcripts.read(
                                            new Input(
                                                    "a.xml", akn.getBytes(StandardCharsets.UTF_8)))
                                    .value();
                    counts[0]++;
                    counts[1] += transcript.speakers().values().stream().mapToInt(n -> n).sum();
                    counts[2] += node.path("turns").asInt();
                    if (!back.markdown().equals(text)) {
                        lost.add(file);
                    }
                    try {
                        validator.validate(new StreamSource(new StringReader(akn)));
                    } catch (Exception e) {
                        invalid.add(file + " " + e.getMessage());
                    }
                });
        System.out.printf(
                "%d records, %d speeches (%d by the corpus), %d lost something, %d invalid%n",
                counts[0], counts[1], counts[2], lost.size(), invalid.size());
        lost.forEach(file -> System.out.println("  lost " + file));
        invalid.stream().limit(5).forEach(file -> System.out.println("  invalid " + file));
        assertThat(lost).isEmpty();
        assertThat(invalid).isEmpty();
    }
}
