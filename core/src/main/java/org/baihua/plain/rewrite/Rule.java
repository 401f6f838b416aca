package org.baihua.plain.rewrite;

import java.util.List;

/// One way of saying something more plainly.
public interface Rule {

    /// What edits made by this rule are called.
    String id();

    /// What it does, in one sentence of Taiwan's Chinese.
    String says();

    /// Texts, and what this rule alone makes of them.
    List<Example> examples();

    /// Proposes edits.
    void apply(Sheet sheet, Setting setting);

    /// A text and what becomes of it; the same when the rule must leave it alone.
    record Example(String from, String to) {}
}
