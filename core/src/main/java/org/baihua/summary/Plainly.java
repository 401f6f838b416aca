package org.baihua.summary;

/// Writes words of the draft plainly that the plain text does not hold: 總說明, 說明, what is deleted.
/// The caller gives it: this room knows no rules of rewriting, and what cannot be rewritten without
/// changing its meaning comes back as it is.
@FunctionalInterface
public interface Plainly {

    /// Leaves everything as it is.
    Plainly NOT = paragraph -> paragraph;

    /// A paragraph of 總說明 or 說明.
    String explanation(String paragraph);

    /// A sentence of law that the plain text does not hold, such as one that is to be deleted.
    default String law(String sentence) {
        return sentence;
    }
}
