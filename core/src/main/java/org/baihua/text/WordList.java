package org.baihua.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Reads word lists in jieba's form: a line a word, with its count and its part of speech, parted
/// by spaces.
public final class WordList {

    private WordList() {}

    /// One list out of two: of a word that both have, in whatever writing, the higher count.
    public static Map<String, Integer> merge(
            Map<String, Integer> list, Map<String, Integer> other) {
        Map<String, Integer> merged = new HashMap<>();
        list.forEach((word, count) -> merged.merge(HanFold.fold(word), count, Integer::sum));
        other.forEach((word, count) -> merged.merge(HanFold.fold(word), count, Math::max));
        return merged;
    }

    /// The words and their counts. Lines that have no count are left out.
    public static Map<String, Integer> read(InputStream in) {
        Map<String, Integer> counts = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                int end = space < 0 ? -1 : line.indexOf(' ', space + 1);
                String count =
                        space < 0 ? "" : line.substring(space + 1, end < 0 ? line.length() : end);
                if (space > 0 && !count.isEmpty() && count.chars().allMatch(Character::isDigit)) {
                    counts.put(line.substring(0, space), Integer.parseInt(count));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }
}
