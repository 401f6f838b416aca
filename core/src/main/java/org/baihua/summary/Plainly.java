package org.baihua.summary;

/// Writes words of the draft plainly. The caller gives it: this room knows no rules of rewriting,
/// and what cannot be rewritten without changing its meaning comes back as it is.
public interface Plainly {

    /// A sentence of the law.
    String law(String sentence);

    /// A sentence of 總說明 or 說明.
    String explanation(String sentence);

    /// Leaves everything as it is.
    Plainly NOT =
            new Plainly() {
                @Override
                public String law(String sentence) {
                    return sentence;
                }

                @Override
                public String explanation(String sentence) {
                    return sentence;
                }
            };
}
