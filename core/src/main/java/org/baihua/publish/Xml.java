package org.baihua.publish;

/// Writes XML; every text is escaped, and what XML 1.0 cannot hold becomes U+FFFD.
public final class Xml {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder out = new StringBuilder(DECLARATION);

    /// Opens an element; `attributes` are names and values in turn.
    public Xml open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    public Xml empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    public Xml close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    public Xml text(String text) {
        escape(text);
        return this;
    }

    /// Markup of our own.
    public Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String tag, String[] attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed =
                            c == '\t'
                                    || c == '\n'
                                    || (c >= 0x20 && c < 0xD800)
                                    || (c >= 0xE000 && c < 0xFFFE)
                                    || c >= 0x10000;
                    out.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
