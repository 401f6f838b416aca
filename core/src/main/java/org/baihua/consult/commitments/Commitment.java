package org.baihua.consult.commitments;

/// Who will do what by when.
///
/// @param id in order of the register
/// @param text the sentence, word for word
/// @param owner who; empty when nobody is named
/// @param due the day as `2026-06-30`, or the words that say when; empty when none do
/// @param source the file, and the line in it
/// @param status as an officer keeps it; 未開始 at first
public record Commitment(
        String id, String text, String owner, String due, String source, String status) {

    public static final String OPEN = "未開始";

    /// What an officer should ask for: `no-owner`, `no-due`, or both.
    public String flags() {
        String flags = owner.isEmpty() ? "no-owner" : "";
        return due.isEmpty() ? (flags.isEmpty() ? "" : flags + " ") + "no-due" : flags;
    }
}
