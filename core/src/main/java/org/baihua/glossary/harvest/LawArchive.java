package org.baihua.glossary.harvest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.glossary.harvest.LawText.ArticleText;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Reads an archive of laws: JSON lines, gzipped or not, one law a line, each with `name` (or
/// `title`) and `articles`, a list of `{"no", "text"}`; headings among them are passed over.
public final class LawArchive {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LawArchive() {}

    /// Whether a file is an archive by its name.
    public static boolean is(Path file) {
        String name = file.toString();
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }

    /// Calls `each` with every law of the archive, one at a time.
    ///
    /// @throws UserException when it cannot be read, with the line
    public static void read(Path file, Consumer<LawText> each) {
        int number = 0;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    each.accept(law(MAPPER.readTree(line)));
                }
            }
        } catch (JsonProcessingException e) {
            throw UserException.unreadable(
                            GlossaryMessage.FILE_DAMAGED,
                            Place.atLine(file.toString(), number),
                            "JSON",
                            e.getOriginalMessage())
                    .causedBy(e);
        } catch (IOException e) {
            throw UserException.unreadable(
                            GlossaryMessage.FILE_MISSING, Place.inFile(file.toString()))
                    .causedBy(e);
        }
    }

    private static LawText law(JsonNode node) {
        List<ArticleText> articles = new ArrayList<>();
        for (JsonNode article : node.path("articles")) {
            if (article.has("text")) {
                articles.add(
                        new ArticleText(
                                article.path("no").asText(""), article.path("text").asText("")));
            }
        }
        String name = node.path("name").asText("");
        return new LawText(name.isEmpty() ? node.path("title").asText("") : name, articles);
    }
}
