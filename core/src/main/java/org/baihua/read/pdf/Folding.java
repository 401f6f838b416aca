package org.baihua.read.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Gives characters back that fonts of PDFs swap for look-alikes: radicals (⽂ for 文), compatibility
/// ideographs, forms for vertical writing, ligatures. Full-width punctuation stays; a blanket NFKC
/// would turn （ into (.
final class Folding {

    private static final Map<Integer, String> TABLE = table();

    private Folding() {}

    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2e80) {
                return folded(text);
            }
        }
        return text;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        String listed = TABLE.get(c);
        if (listed != null) {
            folded.append(listed);
        } else if (c >= 0x2f00 && c <= 0x2fd5
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0x2f800 && c <= 0x2fa1f
                || c >= 0xfb00 && c <= 0xfb06) {
            folded.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else {
            folded.appendCodePoint(c);
        }
    }

    private static Map<Integer, String> table() {
        Map<Integer, String> table = new HashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(Folding.class.getResourceAsStream("folding.tsv"));
                BufferedReader rows =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!row.isEmpty() && row.charAt(0) != '#') {
                    String[] cells = row.split("\t", -1);
                    table.put(Integer.parseInt(cells[0], 16), cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
