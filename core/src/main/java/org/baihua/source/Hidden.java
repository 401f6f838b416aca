package org.baihua.source;

/// Text that stands in the file and that a reader of the printed page would not see. It is not part
/// of [SourceDocument#text()].
///
/// @param kind why nobody sees it
/// @param text what it says
/// @param line 1-based number of the line that it stands in or next to
public record Hidden(Kind kind, String text, int line) {

    /// Why text is not seen.
    public enum Kind {
        /// Formatted as hidden.
        HIDDEN,
        /// In the colour of the paper.
        WHITE,
        /// Under a filled shape.
        COVERED
    }
}
