package org.baihua.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baihua.read.Readers;
import org.baihua.read.Recovery;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PDFs that nobody has seen before: the gazette's pages, printed on the spot by two programs that
/// make PDFs in very different ways. `-Dprinted.step=N` takes every Nth page only.
@Tag("corpus")
class PrintedPdfCorpusTest {

    private static final int STEP = Integer.getInteger("printed.step", 1);

    @TempDir Path folder;

    @Test
    void whatLibreOfficePrintsIsRead() throws IOException {
        measure(
                "LibreOffice",
                page ->
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf:writer_web_pdf_Export",
                                "--outdir",
                                folder.toString(),
                                page.toString()),
                96.0);
    }

    @Test
    void whatChromiumPrintsIsRead() throws IOException {
        measure(
                "Chromium",
                page ->
                        List.of(
                                "chromium",
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("chromium"),
                                "--no-pdf-header-footer",
                                "--print-to-pdf=" + printed(page),
                                page.toUri().toString()),
                96.0);
    }

    private interface Printer {
        List<String> command(Path page);
    }

    private Path printed(Path page) {
        String name = page.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }

    private void measure(String name, Printer printer, double least) throws IOException {
        List<Path> pages;
        try (Stream<Path> listed = Files.list(Shared.path("corpus/files/html"))) {
            pages = listed.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        Recovery all = new Recovery(0, 0, List.of());
        List<String> refused = new ArrayList<>();
        int printed = 0;
        for (int i = 0; i < pages.size(); i += STEP) {
            Path page = pages.get(i);
            boolean done = run(printer.command(page)) && Files.exists(printed(page));
            if (printed == 0 && !done) {
                System.out.println("PrintedPdfCorpusTest skipped: " + name + " does not print");
                Assumptions.abort(name + " does not print");
            }
            if (!done) {
                continue;
            }
            printed++;
            SourceDocument expected = Readers.inProcess().read(page).value();
            try {
                SourceDocument read = Readers.inProcess().read(printed(page)).value();
                Recovery one = Recovery.of(Recovery.cellsOf(expected), read);
                if (one.whole() < one.cells()) {
                    System.out.println(page.getFileName() + ": " + one);
                    one.lost().stream()
                            .limit(3)
                            .forEach(cell -> System.out.println("   lost: " + shown(cell)));
                }
                all = all.plus(one);
            } catch (UserException e) {
                refused.add(page.getFileName() + " " + e.code());
            }
        }
        System.out.println(name + ": " + printed + " files, " + all + ", refused " + refused);
        assertThat(100.0 * all.whole() / all.cells()).isGreaterThanOrEqualTo(least);
        assertThat(refused).isEmpty();
    }

    private static String shown(String cell) {
        String line = cell.replace('\n', '/');
        return line.length() > 70 ? line.substring(0, 70) + "…" : line;
    }

    private static boolean run(List<String> command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
