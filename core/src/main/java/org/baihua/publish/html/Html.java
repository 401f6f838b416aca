package org.baihua.publish.html;

/// Writes HTML so that every text is escaped and every element closed by hand, once.
final class Html {

    private final StringBuilder out = new StringBuilder();

    /// Opens an element. `attributes` are names and values in turn; an attribute with an empty
    /// value is written without one (`open`, `checked`).
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"");
                escape(attributes[i + 1], false);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// Closes an element and the line.
    Html end(String tag) {
        return close(tag).line();
    }

    /// Text; its line breaks stay line breaks.
    Html text(String text) {
        escape(text, true);
        return this;
    }

    /// A whole element that holds text only.
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /// Markup that is already HTML: our own style sheet and doctype.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private void escape(String text, boolean breaks) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append(breaks ? "<br>" : " ");
                default -> {
                    if (Text.forbidden(c)) {
                        // HTML cannot hold it; the reader sees that something stood here.
                        out.append('\uFFFD');
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
