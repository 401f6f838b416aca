package org.baihua.publish.pdf;

import java.util.List;

/// A PDF, and what it could not show.
///
/// @param missing characters that no font shows
/// @param lost what was written and could not be read again, as text; empty when all is there
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Printed(byte[] bytes, List<Missing> missing, String lost) {
    public Printed {
        missing = List.copyOf(missing);
    }
}
