package org.baihua.law;

/// The levels of a law, outermost first.
public enum Level {
    /// 編
    PART("part"),
    /// 章
    CHAPTER("chapter"),
    /// 節
    SECTION("section"),
    /// 款 among the headings
    SUBSECTION("subsection"),
    /// 目 among the headings
    SUBSUBSECTION("subsubsection"),
    /// 條, or 點 of an administrative rule (行政規則)
    ARTICLE("article"),
    /// 項
    PARAGRAPH("paragraph"),
    /// 款 inside an article
    SUBPARAGRAPH("subparagraph"),
    /// 目 inside an article
    ITEM("item"),
    /// 目之1 inside an article (細目)
    SUBITEM("subitem"),
    /// What has no place.
    UNPLACED("unplaced");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /// The name in our JSON.
    public String code() {
        return code;
    }

    /// Whether this is a level of headings (編章節款目).
    public boolean isHeading() {
        return compareTo(ARTICLE) < 0;
    }
}
