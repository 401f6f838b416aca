package org.baihua.plain.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
        /// In order, so that a character is found without being boxed; most nodes have one.
        private char[] characters = {};

        private final List<Node<T>> next = new ArrayList<>(1);
        private @Nullable T value;

        private @Nullable Node<T> at(char c) {
            int place = Arrays.binarySearch(characters, c);
            return place < 0 ? null : next.get(place);
        }

        private Node<T> made(char c) {
            int place = Arrays.binarySearch(characters, c);
            if (place >= 0) {
                return next.get(place);
            }
            int free = -place - 1;
            char[] more = new char[characters.length + 1];
            System.arraycopy(characters, 0, more, 0, free);
            more[free] = c;
            System.arraycopy(characters, free, more, free + 1, characters.length - free);
            characters = more;
            Node<T> node = new Node<>();
            next.add(free, node);
            return node;
        }
    }

    /// A phrase found.
    record Hit<T>(T value, int end) {}

    void add(String phrase, T value) {
        first.set(phrase.charAt(0));
        Node<T> node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.made(phrase.charAt(i));
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
            node = node.at(text.charAt(i));
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
