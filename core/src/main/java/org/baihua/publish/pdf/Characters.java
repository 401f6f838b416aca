package org.baihua.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;

/// Goes through an outline's characters before it is printed.
///
/// A character that no font shows is never printed as a box: its code point stands there, and it is
/// reported with its place.
final class Characters {

    private final Fonts fonts;
    private final String paper;
    private final Set<Integer> used = new TreeSet<>();
    private final List<Missing> missing = new ArrayList<>();

    Characters(Fonts fonts, String paper) {
        this.fonts = fonts;
        this.paper = paper;
    }

    /// What is printed, as code points; nothing that is not shown.
    Set<Integer> used() {
        return used;
    }

    List<Missing> missing() {
        return List.copyOf(missing);
    }

    Outline printable(Outline outline) {
        List<Part> parts = new ArrayList<>();
        for (Part part : outline.parts()) {
            parts.add(
                    switch (part) {
                        case Part.Title title -> new Part.Title(title.level(), text(title.text()));
                        case Part.Prose prose -> new Part.Prose(prose.tone(), spans(prose.spans()));
                        case Part.Clause clause ->
                                new Part.Clause(
                                        clause.indent(),
                                        clause.hang(),
                                        text(clause.label()),
                                        spans(clause.spans()));
                        case Part.Items items ->
                                new Part.Items(
                                        items.numbered(),
                                        items.items().stream().map(this::text).toList());
                        case Part.Grid grid ->
                                new Part.Grid(
                                        grid.header().stream().map(this::text).toList(),
                                        grid.rows().stream()
                                                .map(row -> row.stream().map(this::spans).toList())
                                                .toList());
                    });
        }
        return new Outline(text(outline.title()), outline.form(), parts);
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(span -> new Span(text(span.text()), span.look())).toList();
    }

    private String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                out.append('\n');
            } else if (c == '\t' || c == 0xA0) {
                out.append(' ');
            } else if (isSilent(c)) {
                // It has no glyph in any font and changes nothing that is read.
                continue;
            } else if (c == ' ' || fonts.shows(c)) {
                used.add(c);
                out.appendCodePoint(c);
            } else {
                Missing found = new Missing(c, paper);
                if (!missing.contains(found)) {
                    missing.add(found);
                }
                for (char shown : ("〔" + found.code() + "〕").toCharArray()) {
                    used.add((int) shown);
                    out.append(shown);
                }
            }
        }
        return out.toString();
    }

    /// Controls, joiners, direction marks, variation selectors.
    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
