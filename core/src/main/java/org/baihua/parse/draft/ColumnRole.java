package org.baihua.parse.draft;

/// What a column of a comparison table holds.
enum ColumnRole {
    /// 修正條文, 條文
    PROPOSED,
    /// 現行條文
    CURRENT,
    /// 說明
    EXPLANATION,
    /// 條次, 條文名稱: what the row is about, the same for both sides
    LABEL,
    /// 備註
    REMARK,
    /// 建議單位: the table is a form that the public fills in
    OPINION
}
