package org.baihua.plain;

import static org.assertj.core.api.Assertions.assertThat;

/// Holds the edits of a unit to what they claim.
final class Edits {

    private Edits() {}

    /// Puts the edits over the original and compares with the plain text.
    static void check(PlainUnit unit) {
        String original = unit.original().text();
        StringBuilder plain = new StringBuilder();
        int done = 0;
        for (Edit edit : unit.edits()) {
            assertThat(edit.original().start()).isGreaterThanOrEqualTo(done);
            assertThat(edit.original().of(original)).isEqualTo(edit.from());
            plain.append(original, done, edit.original().start());
            assertThat(plain.length()).isEqualTo(edit.plain().start());
            plain.append(edit.to());
            assertThat(plain.length()).isEqualTo(edit.plain().end());
            done = edit.original().end();
        }
        plain.append(original, done, original.length());
        assertThat(plain.toString()).isEqualTo(unit.plain());
    }
}
