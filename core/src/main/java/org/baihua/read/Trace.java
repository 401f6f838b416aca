package org.baihua.read;

/// Something that a file holds besides what a [org.baihua.source.SourceDocument] tells, and that
/// whoever publishes the file gives away with it.
///
/// @param kind what it is
/// @param where the part, page or property that holds it, in the words of its format
/// @param text what it says
/// @param line 1-based number of the line that it stands next to, or 0 for the whole file
public record Trace(Kind kind, String where, String text, int line) {

    /// What a trace is.
    public enum Kind {
        TRACKED_CHANGE,
        COMMENT,
        HIDDEN_TEXT,
        COVERED_TEXT,
        /// A person or an organization.
        AUTHOR,
        /// Any other thing that the file or a picture in it says of itself.
        PROPERTY,
        THUMBNAIL,
        EMBEDDED_FILE,
        /// What an older state of the file said.
        EARLIER_REVISION
    }

    public static Trace of(Kind kind, String where, String text) {
        return new Trace(kind, where, text, 0);
    }
}
