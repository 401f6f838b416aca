package org.baihua.law;

/// What a document is.
public enum DraftKind {
    /// A law as such, in force or not.
    STATUTE,
    /// 訂定、制定
    NEW,
    /// 修正
    AMENDMENT,
    /// 廢止
    REPEAL,
    /// 預告 without a draft in the same file
    NOTICE,
    OTHER
}
