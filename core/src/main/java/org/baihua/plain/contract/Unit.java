package org.baihua.plain.contract;

/// What a number counts.
///
/// @param name canonical: `TWD`, `day`, `count`
/// @param kind which comparison it takes part in
public record Unit(String name, Kind kind) {

    /// A number that stands alone.
    public static final Unit BARE = new Unit("", Kind.BARE);

    /// Kinds of units.
    public enum Kind {
        /// 元
        MONEY,
        /// 日, 個月, 年: periods.
        TIME,
        /// 公尺, 公斤
        MEASURE,
        /// 人, 次, 份: everyday words exchange them freely (三名, 三位, 三個人).
        COUNT,
        /// 百分之五, 二分之一
        RATIO,
        /// 歲
        AGE,
        /// 第二次, 第三級
        ORDINAL,
        /// No unit at all.
        BARE
    }
}
