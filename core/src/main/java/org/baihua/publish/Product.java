package org.baihua.publish;

/// What `convert` can write of a draft.
public enum Product {
    /// `summary.html`
    HTML,
    /// `summary.md`
    MD,
    /// `summary.docx`
    DOCX,
    /// `summary.odt`
    ODT,
    /// `annotated.docx`, or `annotated.odt` for an ODT
    ANNOTATED,
    /// `findings.json`, `law.json`, `plain.json`, `summary.json`, and `stakeholders.csv` for the
    /// invitation list
    JSON
}
