package org.baihua.source;

import org.jspecify.annotations.Nullable;

/// A tracked change.
///
/// @param kind insertion or deletion; a move is one of each
/// @param author as the file names the person, possibly empty
/// @param date ISO 8601 as written in the file, possibly empty
/// @param text what was inserted or deleted
/// @param span where it stands in [SourceDocument#text()] when the chosen reading holds it,
///   otherwise null
/// @param line 1-based number of the line that it stands in or next to
public record Revision(
        Kind kind, String author, String date, String text, @Nullable Span span, int line) {

    /// The two sides of a tracked change.
    public enum Kind {
        INSERTION,
        DELETION
    }

    /// Which side of tracked changes a reading keeps.
    public enum Reading {
        /// The text after all changes; the default.
        ACCEPTED,
        /// The text before all changes.
        ORIGINAL,
        /// Both sides, each marked on its line.
        BOTH
    }
}
