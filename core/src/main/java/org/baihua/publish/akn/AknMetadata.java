package org.baihua.publish.akn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What Akoma Ntoso wants to know of a document that the document itself does not say.
///
/// @param kind `act` for a law in force, `bill` for a draft
/// @param date the day of this version; null when nobody knows, written as 0001-01-01 because the
///   schema insists on a day
public record AknMetadata(Kind kind, @Nullable LocalDate date) {

    /// A law, or the draft of one.
    public enum Kind {
        ACT("act"),
        BILL("bill");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        /// The element that holds the document.
        public String element() {
            return element;
        }
    }

    public static AknMetadata of(Kind kind) {
        return new AknMetadata(kind, null);
    }

    /// The day as the schema wants it.
    String day() {
        return date == null ? "0001-01-01" : date.toString();
    }
}
