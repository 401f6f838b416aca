package org.baihua.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Span;

/// Double negatives, by the rows of `double-negatives.tsv`.
public final class DoubleNegativeRule implements Rule {

    /// One row: what it looks like, and what to write instead.
    ///
    /// @param needs what every match holds; looked for first, because most text lacks it
    record Row(
            String id,
            String needs,
            Pattern pattern,
            String advice,
            String example,
            String source) {}

    private static final List<Row> ROWS = read();

    static List<Row> rows() {
        return ROWS;
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in =
                        Objects.requireNonNull(
                                DoubleNegativeRule.class.getResourceAsStream(
                                        "double-negatives.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                rows.add(
                        new Row(
                                cells[0],
                                cells[1],
                                Pattern.compile(cells[2]),
                                cells[3],
                                cells[4],
                                cells[5]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    @Override
    public String id() {
        return CheckMessage.DOUBLE_NEGATIVE.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        for (Stretch stretch : document.stretches()) {
            String text = stretch.text().text();
            if (!stretch.has(Stretch.NEGATION)) {
                continue;
            }
            for (Row row : ROWS) {
                if (!text.contains(row.needs)) {
                    continue;
                }
                for (Matcher m = row.pattern.matcher(text); m.find(); ) {
                    Span span = stretch.text().originOf(m.start(), m.end());
                    if (span != null) {
                        found.accept(
                                new Finding(
                                        id(),
                                        Level.INFO,
                                        row.id,
                                        m.group(),
                                        "",
                                        span,
                                        document.placeAt(span.start()),
                                        CheckMessage.DOUBLE_NEGATIVE,
                                        List.of(m.group(), row.advice),
                                        List.of()));
                    }
                }
            }
        }
    }
}
