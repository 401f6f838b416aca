package org.baihua.law.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Weighs the words that decide what must, may or must not be on the two sides of a change.
final class ModalBalance {

    private static final List<List<String>> MODALS =
            WordRows.of(ModalBalance.class, "modal-words.tsv", 3).stream()
                    .sorted(Comparator.comparingInt(row -> -row.get(0).length()))
                    .toList();

    /// A longer stretch is new text, not a change of a word.
    private static final int LONGEST = 400;

    private ModalBalance() {}

    /// [Aspect#MODALITY] or [Aspect#EXCEPTIONS] when the words do not balance, otherwise null.
    ///
    /// @param before the text on the left of both sides
    /// @param behind the text on the right of both sides
    static @Nullable Aspect of(String was, String is, String before, String behind) {
        if (was.length() + is.length() > LONGEST) {
            return null;
        }
        // 「以上」 to 「以下」 changes one character of a word, 「得」 to 「不得」 makes another word.
        String left = before.substring(Math.max(0, before.length() - 3));
        String right = behind.substring(0, Math.min(3, behind.length()));
        Map<String, Integer> balance = new HashMap<>();
        count(left + was + right, balance, -1);
        count(left + is + right, balance, 1);
        Aspect aspect = null;
        for (Map.Entry<String, Integer> entry : balance.entrySet()) {
            if (entry.getValue() == 0) {
                continue;
            }
            switch (entry.getKey()) {
                case "duty", "permit", "prohibit", "condition" -> {
                    return Aspect.MODALITY;
                }
                default -> aspect = Aspect.EXCEPTIONS;
            }
        }
        return aspect;
    }

    private static void count(String text, Map<String, Integer> balance, int by) {
        int at = 0;
        while (at < text.length()) {
            int step = 1;
            for (List<String> row : MODALS) {
                if (text.startsWith(row.get(0), at)) {
                    if (!row.get(1).equals("-")) {
                        balance.merge(row.get(1), by, Integer::sum);
                    }
                    step = row.get(0).length();
                    break;
                }
            }
            at += step;
        }
    }
}
