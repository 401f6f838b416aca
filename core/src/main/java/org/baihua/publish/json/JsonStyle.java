package org.baihua.publish.json;

/// How JSON is laid out.
public enum JsonStyle {
    /// Over many lines, for people.
    PRETTY,
    /// One object a line, for JSON Lines.
    LINE
}
