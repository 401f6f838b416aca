package org.baihua.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.baihua.bundle.metadata.Content;

/// What stands in a bundle so far.
final class Contents {

    private final List<Content> contents = new ArrayList<>();

    void add(Content content) {
        contents.add(content);
    }

    /// A file of text, in UTF-8.
    void text(String role, String title, String format, String path, String type, String text) {
        add(new Content(path, role, title, format, type, utf8(text)));
    }

    void json(String role, String title, String name, String json) {
        text(role, title, "JSON", "data/" + name + ".json", "application/json", json);
    }

    boolean holds(String path) {
        return contents.stream().anyMatch(content -> content.path().equals(path));
    }

    /// Those that `which` takes, as they came.
    List<Content> where(Predicate<Content> which) {
        return contents.stream().filter(which).toList();
    }

    List<Content> byPath() {
        return contents.stream().sorted(Comparator.comparing(Content::path)).toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
