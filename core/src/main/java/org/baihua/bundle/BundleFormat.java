package org.baihua.bundle;

/// What a bundle may hold besides the pages and the manifest, which are always there.
public enum BundleFormat {
    /// Every document as a page.
    HTML,
    ODT,
    DOCX,
    PDF,
    /// JSON, CSV, ODS, Akoma Ntoso, DCAT, JSON-LD.
    DATA
}
