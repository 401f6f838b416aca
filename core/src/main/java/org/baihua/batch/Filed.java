package org.baihua.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What is kept of one document: its receipt, and its articles, which are read when they are asked
/// for.
///
/// @param file holds the receipt in its first line, then one article a line
public record Filed(Receipt receipt, Path file) {

    /// Hands over the articles in order.
    public void eachArticle(Consumer<ArticleRow> each) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(ArticleRow.parse(line));
            }
        }
    }
}
