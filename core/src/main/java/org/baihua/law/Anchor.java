package org.baihua.law;

import java.util.ArrayList;
import java.util.List;

/// A place inside a law: article/paragraph/subparagraph/item/subitem, such as `6-1/2/3`.
///
/// @param parts canonical numbers from the article inwards; the last ones may be missing; the place
///   of the text between law and articles is the empty anchor
public record Anchor(List<String> parts) {

    /// The law as a whole.
    public static final Anchor ROOT = new Anchor(List.of());

    public Anchor {
        parts = List.copyOf(parts);
    }

    public static Anchor of(String... parts) {
        return new Anchor(List.of(parts));
    }

    public static Anchor parse(String anchor) {
        return anchor.isEmpty() ? ROOT : new Anchor(List.of(anchor.split("/", -1)));
    }

    /// The anchor of the child that has the given number.
    public Anchor child(String number) {
        return switch (parts.size()) {
            case 0 -> new Anchor(List.of(number));
            case 1 -> new Anchor(List.of(parts.getFirst(), number));
            case 2 -> new Anchor(List.of(parts.getFirst(), parts.get(1), number));
            default -> {
                List<String> longer = new ArrayList<>(parts);
                longer.add(number);
                yield new Anchor(longer);
            }
        };
    }

    /// The article's canonical number, or empty for the law as a whole.
    public String article() {
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    @Override
    public String toString() {
        return String.join("/", parts);
    }
}
