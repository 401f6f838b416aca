package org.baihua.source;

/// How a stretch of a line looked.
///
/// Drafters say what changes by marking it: 底線 for what is new, 刪除線 for what goes.
///
/// @param span offsets into the line's own text, in UTF-16 code units
/// @param kind what was seen
public record Mark(Span span, Kind kind) {

    /// What can be seen of a stretch.
    public enum Kind {
        UNDERLINE,
        STRIKE,
        BOLD,
        /// A tracked insertion, shown when the reading keeps both sides.
        INSERTED,
        /// A tracked deletion, shown when the reading keeps both sides.
        DELETED,
        /// Text that came from optical recognition and may be wrong.
        RECOGNIZED
    }
}
