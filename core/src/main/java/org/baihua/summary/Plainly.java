package org.baihua.summary;

/// Writes words of 總說明 and 說明 plainly. The caller gives it: this room knows no rules of rewriting,
/// and what cannot be rewritten without changing its meaning comes back as it is.
@FunctionalInterface
public interface Plainly {

    /// Leaves everything as it is.
    Plainly NOT = paragraph -> paragraph;

    String explanation(String paragraph);
}
