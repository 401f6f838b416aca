package org.baihua.publish.pdf;

import java.util.Locale;

/// A character that no font shows.
///
/// @param character its code point
/// @param paper the document in which it stands
public record Missing(int character, String paper) {

    /// U+2A6D6
    public String code() {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
