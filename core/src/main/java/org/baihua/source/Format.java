package org.baihua.source;

/// The file formats that are read, told apart by content and not by name.
public enum Format {
    DOCX,
    DOC,
    ODT,
    PDF,
    HTML,
    MARKDOWN,
    TEXT
}
