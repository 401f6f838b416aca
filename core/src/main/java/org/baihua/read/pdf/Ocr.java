package org.baihua.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Recognizes the text of scanned pages with Tesseract, when it is installed with its data for
/// Traditional Chinese.
///
/// @param command the program
record Ocr(String command) {

    static final Ocr TESSERACT = new Ocr("tesseract");

    private static final String LANGUAGE = "chi_tra";
    private static final float DOTS_PER_INCH = 300;

    /// Larger pages are recognized at fewer dots, so that a page of one metre does not take all
    /// memory.
    private static final double MOST_PIXELS = 20_000_000;

    private static final long SECONDS = 120;

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    private static final Pattern BESIDE_HAN =
            Pattern.compile("(?<=[\\p{IsHan}，。；：、,;:]) {1,8}(?=[\\p{IsHan}，。；：、,;:])");
    private static final Pattern LABEL =
            Pattern.compile("^(第[一二三四五六七八九十百零○〇]{1,9}條(?:之[一二三四五六七八九十]{1,3})?)[|\\]\\[丨]{1,3} ?");

    boolean isInstalled() {
        try {
            return run(List.of(command, "--list-langs")).lines().anyMatch(LANGUAGE::equals);
        } catch (IOException e) {
            return false;
        }
    }

    /// The lines of a page, empty ones left out.
    ///
    /// @param page 1-based
    List<String> lines(PDDocument document, int page) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        double inches = box.getWidth() / 72.0 * (box.getHeight() / 72.0);
        double dots = Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(0.1, inches)));
        BufferedImage image =
                new PDFRenderer(document)
                        .renderImageWithDPI(page - 1, (float) dots, ImageType.GRAY);
        Path file = Files.createTempFile("baihua-", ".png");
        try {
            ImageIO.write(image, "png", file.toFile());
            return run(List.of(command, file.toString(), "stdout", "-l", LANGUAGE, "--psm", "6"))
                    .lines()
                    .map(Ocr::tidy)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Between Chinese characters Tesseract writes half-width punctuation and spaces, and takes the
    /// wide space behind an article's number for a stroke.
    static String tidy(String line) {
        String text = BESIDE_HAN.matcher(line.strip()).replaceAll("");
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int wide = HALF.indexOf(c);
            boolean chinese = i > 0 && isHan(text.charAt(i - 1));
            out.append(wide >= 0 && chinese ? FULL.charAt(wide) : c);
        }
        return LABEL.matcher(out).replaceFirst("$1　");
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static String run(List<String> command) throws IOException {
        // Into a file: reading a pipe to its end would wait for a program that hangs.
        Path out = Files.createTempFile("baihua-", ".txt");
        try {
            run(command, out);
            return Files.readString(out);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static void run(List<String> command, Path out) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " took over " + SECONDS + " s");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue());
        }
    }
}
