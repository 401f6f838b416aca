package org.baihua.publish.html;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes HTML so that every text is escaped and every element closed by hand, once.
final class Html {

    /// Chinese words on a page in English, with the figures and marks among them.
    private static final Pattern CHINESE =
            Pattern.compile(
                    "[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFFEF](?:[^A-Za-z]*[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFFEF])?");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    private final StringBuilder out = new StringBuilder();
    private final boolean english;

    Html() {
        this(false);
    }

    /// @param english whether the page's language is English, so that Chinese words are marked as
    ///   such for a screen reader
    Html(boolean english) {
        this.english = english;
    }

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
        if (!english) {
            escape(text, true);
            return this;
        }
        Matcher chinese = CHINESE.matcher(text);
        int from = 0;
        while (chinese.find()) {
            escape(text.substring(from, chinese.start()), true);
            open("span", "lang", "zh-Hant-TW");
            escape(chinese.group(), true);
            close("span");
            from = chinese.end();
        }
        escape(text.substring(from), true);
        return this;
    }

    /// A whole element that holds text only.
    Html element(String tag, String text, String... attributes) {
        boolean whole =
                english
                        && CHINESE.matcher(text).find()
                        && (tag.equals("title") || !ENGLISH.matcher(text).find());
        if (!whole) {
            return open(tag, attributes).text(text).close(tag);
        }
        String[] marked = Arrays.copyOf(attributes, attributes.length + 2);
        marked[attributes.length] = "lang";
        marked[attributes.length + 1] = "zh-Hant-TW";
        open(tag, marked);
        escape(text, true);
        return close(tag);
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
