package org.baihua.read.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An XML element of an office file, its name written with the prefix by which the specification
/// knows its namespace (`w:p`, `text:h`), whatever prefix the file itself uses.
public final class Element {

    /// Stands in for an element that is not there, so that paths may be followed without looking.
    public static final Element NONE = new Element("", new String[0], -1);

    private final String name;
    private final int ordinal;

    /// Names and values in turn: elements of a document are many and have few attributes each.
    private final String[] attributes;

    private List<Object> children = List.of();

    Element(String name, String[] attributes, int ordinal) {
        this.name = name;
        this.ordinal = ordinal;
        this.attributes = attributes;
    }

    void add(Object child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    public String name() {
        return name;
    }

    /// How many elements of the part begin before this one: a name for it that needs no other.
    public int ordinal() {
        return ordinal;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    /// Whether there is such an element at all.
    public boolean exists() {
        return this != NONE;
    }

    /// The names of all attributes, in the order of the file.
    public List<String> attributeNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            names.add(attributes[i]);
        }
        return names;
    }

    /// The attribute's value, or null. Attributes without a prefix in the file have none here.
    public @Nullable String get(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    public String get(String attribute, String otherwise) {
        String value = get(attribute);
        return value == null ? otherwise : value;
    }

    /// The attribute as a whole number; `otherwise` when it is missing or is none.
    public int number(String attribute, int otherwise) {
        String value = get(attribute);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Elements and strings in document order.
    public List<Object> content() {
        return Collections.unmodifiableList(children);
    }

    /// The child elements.
    public List<Element> elements() {
        List<Element> found = new ArrayList<>(children.size());
        for (Object child : children) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /// The child elements of one name.
    public List<Element> elements(String of) {
        List<Element> found = new ArrayList<>();
        for (Object child : children) {
            if (child instanceof Element element && element.name.equals(of)) {
                found.add(element);
            }
        }
        return found;
    }

    /// The first child element of that name, or [#NONE].
    public Element first(String of) {
        for (Object child : children) {
            if (child instanceof Element element && element.name.equals(of)) {
                return element;
            }
        }
        return NONE;
    }

    /// The element at the end of a path of first children, or [#NONE].
    public Element at(String... path) {
        Element here = this;
        for (String step : path) {
            here = here.first(step);
        }
        return here;
    }

    /// The first element of that name at any depth below, or [#NONE].
    public Element find(String of) {
        for (Object child : children) {
            if (child instanceof Element element) {
                if (element.name.equals(of)) {
                    return element;
                }
                Element deeper = element.find(of);
                if (deeper.exists()) {
                    return deeper;
                }
            }
        }
        return NONE;
    }

    /// All character data below, in order.
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (Object child : children) {
            if (child instanceof Element element) {
                element.collect(text);
            } else {
                text.append((String) child);
            }
        }
    }

    @Override
    public String toString() {
        return "<" + name + " " + String.join(" ", attributes) + ">";
    }
}
