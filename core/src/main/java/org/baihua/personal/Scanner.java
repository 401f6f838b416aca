package org.baihua.personal;

import org.jspecify.annotations.Nullable;

/// Tries to read one kind of personal data at one place. Looks at a bounded stretch around it, so
/// that a whole text takes linear time.
interface Scanner {

    /// A place in a folded text.
    record Hit(Personal.Kind kind, int start, int end) {}

    /// What begins exactly at `at`, or null.
    @Nullable Hit at(Folded text, int at);
}
