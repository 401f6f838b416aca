package org.baihua.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baihua.read.MarkedText;
import org.baihua.read.OddCharacters;
import org.baihua.source.Line;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;
import org.baihua.source.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The line in the making, as a browser would put it together.
///
/// White space of the source collapses, and a line break of the source between two Chinese
/// characters is none.
final class HtmlLine {

    private final SourceBuilder builder;
    private final OddCharacters odd;
    private final MarkedText line = new MarkedText();
    private final List<Tracked> tracked = new ArrayList<>();
    private String label = "";
    private int labelLength;
    private boolean space;
    private boolean lineBreak;
    private @Nullable Element change;
    private int changeStart;

    /// A stretch of the line that a tracked change covers.
    private record Tracked(Element element, Span span) {}

    HtmlLine(SourceBuilder builder, OddCharacters odd) {
        this.builder = builder;
        this.odd = odd;
    }

    /// The number that the next text gets in front of it.
    String label() {
        return label;
    }

    void label(String next) {
        label = next;
    }

    boolean isInChange() {
        return change != null;
    }

    /// From here on text is part of a tracked change.
    void beginChange(Element element) {
        change = element;
        changeStart = line.length();
    }

    void endChange() {
        closeChange();
        change = null;
    }

    private void closeChange() {
        if (change != null && changeStart < line.length()) {
            tracked.add(new Tracked(change, new Span(changeStart, line.length())));
        }
    }

    void text(String text, Look look) {
        if (look.verbatim()) {
            verbatim(text, look);
            return;
        }
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                add(text, start, i, look);
                start = -1;
                space = true;
                lineBreak |= c == '\n' || c == '\r';
            } else if (start < 0) {
                start = i;
            }
        }
        add(text, start, text.length(), look);
    }

    private void verbatim(String text, Look look) {
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(text, start, i, look);
                start = -1;
                end();
            } else if (start < 0 && c != '\r') {
                start = i;
            }
        }
        add(text, start, text.length(), look);
    }

    private void add(String text, int start, int end, Look look) {
        if (start < 0) {
            return;
        }
        if (line.isEmpty() && !label.isEmpty()) {
            line.append(label, Set.of());
            labelLength = label.length();
            label = "";
            changeStart = line.length();
        } else if (space && !line.isEmpty() && !isJoint(text.charAt(start))) {
            line.append(" ", look.marks());
        }
        space = false;
        lineBreak = false;
        line.append(text.substring(start, end), look.marks());
    }

    private boolean isJoint(char next) {
        return lineBreak && isWide(line.last()) && isWide(next);
    }

    private static boolean isWide(char c) {
        return c >= 0x2e80 && c < 0xd800
                || c >= 0xf900 && c < 0xfb00
                || c >= 0xff00 && c < 0xffef
                || c >= 0xd800 && c < 0xe000;
    }

    /// Ends the line; one of spaces only is none.
    void end() {
        closeChange();
        space = false;
        lineBreak = false;
        if (!line.isEmpty() && !isBlank(line.text())) {
            String text = odd.line(line.text(), 0, builder.nextLine());
            Line added = builder.line(text, 0, labelLength, line.marks(), "");
            for (Tracked each : tracked) {
                builder.revision(
                        revision(
                                each.element,
                                each.span.of(text),
                                each.span.shift(added.span().start()),
                                added.number()));
            }
        }
        tracked.clear();
        line.clear();
        labelLength = 0;
        changeStart = 0;
    }

    /// A tracked change as Word writes it.
    static Revision revision(Element element, String text, @Nullable Span span, int line) {
        String author = element.attr("cite");
        author = author.startsWith("mailto:") ? author.substring(7) : author;
        return new Revision(
                element.normalName().equals("ins")
                        ? Revision.Kind.INSERTION
                        : Revision.Kind.DELETION,
                author,
                element.attr("datetime"),
                text,
                span,
                line);
    }

    /// Paragraphs of spaces only hold lines apart; they say nothing.
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(
                        c -> Character.isWhitespace(c) || c == 0xa0 || c == 0x200b || c == 0xfeff);
    }
}
