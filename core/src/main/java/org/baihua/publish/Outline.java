package org.baihua.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.baihua.plain.PlainUnit;
import org.baihua.publish.Outline.Part.Items;

/// A document as a plain sequence of headings, prose, lists and tables: what Markdown, Word and
/// OpenDocument have in common, so that one writer a format serves the summary, the records of a
/// consultation and every other document of the kind.
///
/// @param title the document's name
/// @param form what the page looks like
/// @param parts in reading order
public record Outline(String title, Form form, List<Part> parts) {

    /// What the page looks like.
    public enum Form {
        /// A page of text.
        TEXT,
        /// A page on its side, for a table of three columns.
        WIDE,
        /// An official announcement: the title stands in the middle.
        OFFICIAL
    }

    /// A piece of a simple document.
    public sealed interface Part {

        /// @param level 1 for the document's name
        record Title(int level, String text) implements Part {}

        record Prose(Tone tone, List<Span> spans) implements Part {
            public Prose {
                spans = List.copyOf(spans);
            }
        }

        record Items(boolean numbered, List<String> items) implements Part {
            public Items {
                items = List.copyOf(items);
            }
        }

        /// A paragraph with a label that hangs beside it: 一、 （一） 第三條 主旨：.
        ///
        /// @param indent how far the label stands in, in characters
        /// @param hang how far later lines stand in from the label, in characters; less than
        ///   nothing when the first line stands in from them
        record Clause(int indent, int hang, String label, List<Span> spans) implements Part {
            public Clause {
                spans = List.copyOf(spans);
            }
        }

        /// A table with one header row; every row is as long as the header.
        record Grid(List<String> header, List<List<List<Span>>> rows) implements Part {
            public Grid {
                header = List.copyOf(header);
                rows = List.copyOf(rows);
            }
        }
    }

    /// How a paragraph sounds.
    public enum Tone {
        NORMAL,
        /// The one line.
        LEAD,
        /// Said about the text.
        REMARK,
        /// At the right, as a date or a signature.
        SIGNED
    }

    /// How words look.
    public enum Look {
        PLAIN,
        STRONG,
        /// Differing from the other version.
        CHANGED,
        /// New in this version: underlined.
        INSERTED,
        /// Gone in the other version: struck through.
        DELETED
    }

    /// Words that look the same throughout.
    public record Span(String text, Look look) {

        public static Span of(String text) {
            return new Span(text, Look.PLAIN);
        }

        public static Span strong(String text) {
            return new Span(text, Look.STRONG);
        }
    }

    public Outline {
        parts = List.copyOf(parts);
    }

    /// A plain text as paragraphs and lists.
    ///
    /// @param paragraph what to make of lines that are not in a list
    /// @param label stands before the first of them
    public static List<Part> lines(
            List<PlainUnit.Line> lines, Function<List<Span>, Part> paragraph, String label) {
        List<Part> parts = new ArrayList<>();
        List<String> items = new ArrayList<>();
        StringBuilder open = new StringBuilder(label);
        for (PlainUnit.Line line : lines) {
            if (line.item()) {
                if (!open.isEmpty()) {
                    parts.add(paragraph.apply(List.of(Span.of(open.toString()))));
                    open.setLength(0);
                }
                items.add(line.text());
                continue;
            }
            if (!items.isEmpty()) {
                parts.add(new Items(false, items));
                items = new ArrayList<>();
            }
            open.append(open.length() > label.length() ? "\n" : "").append(line.text());
        }
        if (!items.isEmpty()) {
            parts.add(new Items(false, items));
        }
        if (!open.isEmpty()) {
            parts.add(paragraph.apply(List.of(Span.of(open.toString()))));
        }
        return parts;
    }

    /// The spans cut at their line breaks; at least one paragraph.
    public static List<List<Span>> paragraphs(List<Span> spans) {
        List<List<Span>> paragraphs = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span span : spans) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraphs.add(open);
                    open = new ArrayList<>();
                }
                if (!lines[i].isEmpty()) {
                    open.add(new Span(lines[i], span.look()));
                }
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }

    /// The summary, with the same content as the page in the same order.
    public static Outline of(Publication publication) {
        return new SummaryOutline(publication).write();
    }
}
