package org.baihua.plain.contract;

/// What a plain version may not change.
public enum Invariant {
    /// 數值
    F1,
    /// 比較界限
    F2,
    /// 時間
    F3,
    /// 情態
    F4,
    /// 否定與例外
    F5,
    /// 條件與邏輯
    F6,
    /// 主體
    F7,
    /// 罰則
    F8,
    /// 引用
    F9,
    /// 專名與定義
    F10
}
