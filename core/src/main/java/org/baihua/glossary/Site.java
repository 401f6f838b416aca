package org.baihua.glossary;

import org.baihua.text.HanFold;

/// A spot in a text where a term may stand.
///
/// @param reading the text as read
/// @param start where the term begins, counted in the reading
/// @param end where it ends
/// @param context what is known of the whole document
record Site(Reading reading, int start, int end, MatchContext context) {

    /// Whether the term begins its clause: nothing, punctuation or a break stands before it.
    boolean startsClause() {
        if (start == 0) {
            return true;
        }
        char before = reading.standard(start - 1);
        return !HanFold.isHan(before) && !HanFold.isAlphanumeric(before);
    }
}
