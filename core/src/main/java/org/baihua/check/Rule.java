package org.baihua.check;

import java.util.function.Consumer;

/// One thing that is looked for in the prose.
public interface Rule {

    /// The id that findings, settings and baselines know it by. Stable.
    String id();

    /// Hands every finding to `found`, in any order.
    void check(Checked document, Consumer<Finding> found);
}
