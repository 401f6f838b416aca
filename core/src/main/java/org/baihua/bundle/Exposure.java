package org.baihua.bundle;

import java.util.Set;

/// Something in the draft's file that should not go out unseen: what an inspection found, in this
/// room's own words.
///
/// @param kind the id that allow lists name
/// @param name the kind as people call it
/// @param where the part, page or property that holds it
/// @param text what would be given away
/// @param line 1-based number of its line, or 0 for the whole file
public record Exposure(String kind, String name, String where, String text, int line) {

    /// The ids that an allow list may name.
    public static final Set<String> KINDS =
            Set.of(
                    "tracked-change",
                    "comment",
                    "hidden-text",
                    "white-text",
                    "author",
                    "custom-property",
                    "thumbnail",
                    "embedded-file",
                    "earlier-revision",
                    "covered-text",
                    "personal-id",
                    "business-id",
                    "phone",
                    "email",
                    "address",
                    "bank-account");
}
