package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.diff.WordRows;

/// What 說明 states about its article in set phrases.
///
/// @param wording whether it speaks of wording: 酌作文字修正
/// @param renumbered whether it says that the number changes: 條次變更
/// @param unchanged whether it says that the text stays: 本條未修正
/// @param amends whether it speaks of substance: 增訂, 放寬
record Statements(boolean wording, boolean renumbered, boolean unchanged, boolean amends) {

    private static final List<List<String>> WORDS =
            WordRows.of(Statements.class, "statement-words.tsv", 3);

    /// Beyond this an explanation argues; its set phrases stand at its beginning.
    private static final int LONGEST = 600;

    static Statements of(String explanation) {
        String words =
                Glyphs.squeeze(
                        explanation.length() > LONGEST
                                ? explanation.substring(0, LONGEST)
                                : explanation);
        List<String> found = new ArrayList<>();
        for (List<String> row : WORDS) {
            if (words.contains(row.get(1))) {
                found.add(row.get(0));
            }
        }
        return new Statements(
                found.contains("wording"),
                found.contains("renumbered"),
                found.contains("unchanged"),
                found.contains("amends"));
    }

    boolean saysWordingOnly() {
        return wording && !amends;
    }

    boolean saysUnchangedOnly() {
        return unchanged && !amends && !wording;
    }

    boolean saysRenumberedOnly() {
        return renumbered && !amends && !wording;
    }
}
