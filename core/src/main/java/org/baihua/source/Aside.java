package org.baihua.source;

/// Text that a reader sees beside the flow. It is not part of [SourceDocument#text()].
///
/// @param kind where it stands
/// @param author who wrote it, for comments; otherwise empty
/// @param text what it says, paragraphs joined by `\n`
/// @param line 1-based number of the line that it belongs to, or 0 for the whole document
/// @param page 1-based page, or 0 when unknown
public record Aside(Kind kind, String author, String text, int line, int page) {

    /// Where text stands beside the flow.
    public enum Kind {
        HEADER,
        FOOTER,
        PAGE_NUMBER,
        FOOTNOTE,
        ENDNOTE,
        COMMENT,
        TEXT_BOX
    }
}
