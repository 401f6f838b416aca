package org.baihua.source;

/// A place as shown to people: 檔名:頁:行:欄.
///
/// @param file the file's name
/// @param page 1-based, or 0 when unknown
/// @param line 1-based, or 0 when the whole file is meant
/// @param column 1-based, in code points, or 0 when the whole line is meant
public record Place(String file, int page, int line, int column) {

    /// The whole file.
    public static Place inFile(String file) {
        return new Place(file, 0, 0, 0);
    }

    /// A line of a file that has no known pages.
    public static Place atLine(String file, int line) {
        return new Place(file, 0, line, 0);
    }

    /// The same place with the file's name alone: what is published names no folders.
    public Place withoutFolders() {
        int last = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return new Place(file.substring(last + 1), page, line, column);
    }

    /// `file`, `file:line`, or `file:page:line` when the page is known.
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(file);
        if (page > 0) {
            shown.append(':').append(page);
        }
        if (line > 0) {
            shown.append(':').append(line);
        }
        return shown.toString();
    }
}
