package org.baihua.consult.commitments;

import java.util.StringJoiner;

/// Who will do what by when.
///
/// @param id in order of the register
/// @param text the sentence, word for word
/// @param owner who; empty when nobody is named
/// @param due the day as `2026-06-30`, or the words that say when; empty when none do
/// @param source the file, and the line in it
/// @param status as an officer keeps it; 未開始 at first
/// @param unsure whether fewer than four of five sentences like it commit somebody
public record Commitment(
        String id,
        String text,
        String owner,
        String due,
        String source,
        String status,
        boolean unsure) {

    public static final String OPEN = "未開始";

    /// What an officer should look at: `no-owner`, `no-due`, `unsure`.
    public String flags() {
        StringJoiner flags = new StringJoiner(" ");
        if (owner.isEmpty()) {
            flags.add("no-owner");
        }
        if (due.isEmpty()) {
            flags.add("no-due");
        }
        if (unsure) {
            flags.add("unsure");
        }
        return flags.toString();
    }
}
