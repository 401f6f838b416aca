package org.baihua.plain.rewrite;

/// One way of saying something more plainly.
public interface Rule {

    /// What edits made by this rule are called.
    String id();

    /// Proposes edits.
    void apply(Sheet sheet, Setting setting);
}
