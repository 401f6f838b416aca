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
import org.baihua.publish.docx.DocxWriter;
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

    /// To Word and back: who spoke, sections, what was said and what happened; blank lines aside.
    @Test
    void realRecordsComeBackFromWord() {
        int[] counts = new int[4];
        List<String> changed = new ArrayList<>();
        Shared.jsonLines(
                "corpus/transcripts.jsonl.gz",
                node -> {
                    if (counts[0]++ % Integer.getInteger("step", 6) != 0) {
                        return;
                    }
                    counts[1]++;
                    String file = node.path("file").asText();
                    byte[] text = node.path("text").asText().getBytes(StandardCharsets.UTF_8);
                    Transcript transcript = Transcripts.read(new Input(file, text)).value();
                    byte[] word = DocxWriter.write(TranscriptOutline.of(transcript));
                    Transcript back = Transcripts.read(new Input("a.docx", word)).value();
                    List<String> before = shown(transcript);
                    List<String> after = shown(back);
                    counts[2] += before.size();
                    int same = 0;
                    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                        same += before.get(i).equals(after.get(i)) ? 1 : 0;
                    }
                    counts[3] += same;
                    if (!before.equals(after)) {
                        changed.add(file + " " + same + " of " + before.size());
                    }
                });
        System.out.printf(
                "%d records through Word: %d of %d lines the same, %d records differ%n",
                counts[1], counts[3], counts[2], changed.size());
        changed.stream().limit(8).forEach(file -> System.out.println("  " + file));
        // What the word processor shows of 「有三點：」 on a line of its own is what it shows of a
        // speaker.
        assertThat(counts[3]).isGreaterThanOrEqualTo(counts[2] * 995 / 1000);
    }

    /// Each line with what it is; a note with its brackets.
    private static List<String> shown(Transcript transcript) {
        List<String> lines = new ArrayList<>();
        for (Transcript.Block block : transcript.blocks()) {
            String text = block.text().strip().replaceAll("[\\s\\u00A0]+", " ");
            if (text.isEmpty()) {
                continue;
            }
            boolean bare = block.kind() == Transcript.Kind.NOTE && !text.startsWith("（");
            lines.add(
                    switch (block.kind()) {
                        case SPEAKER -> "SPEAKER " + Transcript.name(text);
                        case NOTE -> bare ? "（" + text + "）" : text;
                        case TEXT -> text;
                        case TITLE, SECTION -> block.kind() + " " + text;
                    });
        }
        return lines;
    }
}
