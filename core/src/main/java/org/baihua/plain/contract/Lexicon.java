package org.baihua.plain.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Phrases and what they stand for, found longest first in one walk.
///
/// @param <T> what a phrase stands for
final class Lexicon<T> {

    private final Node<T> root = new Node<>();

    /// Most characters of a text begin no phrase.
    private final BitSet first = new BitSet();

    private int size;

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private @Nullable T value;
    }

    /// A phrase found.
    record Hit<T>(T value, int end) {}

    void add(String phrase, T value) {
        first.set(phrase.charAt(0));
        Node<T> node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node<>());
        }
        if (node.value == null) {
            size++;
        }
        node.value = value;
    }

    boolean has(String phrase) {
        Hit<T> hit = at(phrase, 0);
        return hit != null && hit.end == phrase.length();
    }

    int size() {
        return size;
    }

    /// The longest phrase that begins at `from`; null when none does.
    @Nullable Hit<T> at(CharSequence text, int from) {
        if (from >= text.length() || !first.get(text.charAt(from))) {
            return null;
        }
        Node<T> node = root;
        Hit<T> best = null;
        for (int i = from; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                best = new Hit<>(node.value, i + 1);
            }
        }
        return best;
    }

    /// Calls `each` with the cells of every row of a resource of this package.
    static void rows(String resource, Consumer<String[]> each) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource)),
                                StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                if (header) {
                    header = false;
                    continue;
                }
                each.accept(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The parts of a cell that lists several.
    static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("\\|")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
