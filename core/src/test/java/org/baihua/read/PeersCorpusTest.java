package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baihua.source.Revision;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other programs make of the same files, in one run.
///
/// A peer gives text without cells, so that the measure is lenient: a cell counts when its text
/// stands in the peer's text in one piece, white space aside. Peers that are not installed are left
/// out; `"-Dtika.classpath=FOLDER/*"` names Apache Tika's libraries.
@Tag("corpus")
class PeersCorpusTest {

    private static final List<String> FORMATS = List.of("docx", "doc", "odt", "html", "pdf");

    @TempDir private Path scratch;

    @Test
    void noPeerReadsMoreCells() throws Exception {
        Map<String, List<List<List<String>>>> reference = Recovery.reference();
        Map<String, Map<String, int[]>> table = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(Shared.path("corpus/files/derived"))) {
            files.addAll(listed.sorted().toList());
        }
        for (Path file : List.copyOf(files)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".pdf")) {
                files.add(Shared.path("corpus/files/html").resolve(name.replace(".pdf", ".html")));
            }
        }
        Map<String, String> office = libreOffice(files);
        for (Path file : files) {
            String name = file.getFileName().toString();
            String format = name.substring(name.lastIndexOf('.') + 1);
            int from = name.indexOf("EYG");
            List<String> cells =
                    cells(reference.getOrDefault(name.substring(from, from + 17), List.of()));
            Map<String, String> texts = new LinkedHashMap<>();
            ReadOptions both = ReadOptions.DEFAULT.withRevisions(Revision.Reading.BOTH);
            texts.put("baihua", Readers.standard().read(file, both).value().text());
            if (format.equals("pdf")) {
                texts.put("pdftotext", run(List.of("pdftotext", file.toString(), "-")));
                texts.put(
                        "pdftotext -layout",
                        run(List.of("pdftotext", "-layout", file.toString(), "-")));
            }
            if (List.of("docx", "odt", "html").contains(format)) {
                texts.put(
                        "pandoc",
                        run(List.of("pandoc", "-t", "html", file.toString()))
                                .replaceAll("<[^>]*>", "")
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&amp;", "&"));
            }
            texts.put("LibreOffice", office.getOrDefault(name, ""));
            String tika = System.getProperty("tika.classpath", "");
            if (!tika.isEmpty()) {
                texts.put(
                        "Tika",
                        run(List.of("java", "-Xmx1g", "-cp", tika, tika(), file.toString())));
            }
            for (Map.Entry<String, String> each : texts.entrySet()) {
                int[] count =
                        table.computeIfAbsent(each.getKey(), k -> new TreeMap<>())
                                .computeIfAbsent(format, k -> new int[2]);
                String text = Recovery.plain(each.getValue());
                for (String cell : cells) {
                    count[0]++;
                    count[1] += text.contains(cell) ? 1 : 0;
                }
                if (text.isEmpty()) {
                    count[0] -= cells.size();
                }
            }
        }
        StringBuilder shown = new StringBuilder("| program |");
        FORMATS.forEach(format -> shown.append(' ').append(format).append(" |"));
        table.forEach((program, counts) -> {
            shown.append("\n| ").append(program).append(" |");
            for (String format : FORMATS) {
                int[] count = counts.getOrDefault(format, new int[2]);
                shown.append(count[0] == 0 ? " – |" : " " + count[1] + "/" + count[0] + " |");
            }
        });
        System.out.println(shown);
        Map<String, int[]> own = table.getOrDefault("baihua", Map.of());
        table.forEach((program, counts) ->
                counts.forEach((format, count) ->
                        assertThat(own.getOrDefault(format, new int[2])[1])
                                .as(program + " " + format)
                                .isGreaterThanOrEqualTo(count[1])));
    }

    /// Tika has no command of its own beside its large package; these lines are one.
    private String tika() throws IOException {
        Path source = scratch.resolve("Text.java");
        if (Files.notExists(source)) {
            Files.writeString(
                    source,
                    """
                    public class Text {
                        public static void main(String[] a) throws Exception {
                            var tika = new org.apache.tika.Tika();
                            tika.setMaxStringLength(-1);
                            new java.io.PrintStream(System.out, true, "UTF-8")
                                    .println(tika.parseToString(new java.io.File(a[0])));
                        }
                    }
                    """);
        }
        return source.toString();
    }

    private static List<String> cells(List<List<List<String>>> tables) {
        List<String> cells = new ArrayList<>();
        for (List<List<String>> table : tables) {
            for (List<String> row : table) {
                for (String cell : row) {
                    String plain = Recovery.plain(cell);
                    if (!plain.isEmpty() && !plain.startsWith("[[TABLE")) {
                        cells.add(plain);
                    }
                }
            }
        }
        return cells;
    }

    /// LibreOffice's text export of all files, each kind apart because the names differ only there.
    private Map<String, String> libreOffice(List<Path> files) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String format : List.of("docx", "doc", "odt", "html")) {
            Path out = Files.createDirectories(scratch.resolve(format));
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    "soffice",
                                    "--headless",
                                    "-env:UserInstallation=" + scratch.resolve("profile").toUri(),
                                    "--convert-to",
                                    "txt:Text (encoded):UTF8",
                                    "--outdir",
                                    out.toString()));
            files.stream()
                    .filter(file -> file.toString().endsWith("." + format))
                    .forEach(file -> command.add(file.toString()));
            run(command);
            for (Path file : files) {
                String name = file.getFileName().toString();
                Path text = out.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
                if (name.endsWith("." + format) && Files.exists(text)) {
                    texts.put(name, Files.readString(text));
                }
            }
        }
        return texts;
    }

    /// What a program prints; nothing when it is not installed or fails.
    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(2, TimeUnit.MINUTES);
            return out;
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
