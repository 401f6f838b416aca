package org.baihua.plain.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.plain.contract.Fact.Amount;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

/// F1: what a number is changed to, and what it is changed by. 提高至百分之五十 is not 提高百分之五十.
final class DegreeCheck {

    private static final List<String> CHANGES =
            List.of(
                    "提高", "調高", "調升", "增加", "增至", "提升", "降低", "調降", "調低", "減少", "減低", "縮短", "延長",
                    "放寬", "加重", "減輕");

    private static final String TO = "至到為成達";

    private DegreeCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        Map<String, Amount> before = changes(original);
        if (before.isEmpty()) {
            return;
        }
        Map<String, Amount> now = changes(plain);
        before.forEach((key, was) -> {
            boolean to = key.startsWith("to ");
            Amount is = now.get((to ? "by " : "to ") + key.substring(3));
            if (is != null && !now.containsKey(key)) {
                report.bent(
                        Invariant.F1,
                        Level.ERROR,
                        Saying.DEGREE_BENT,
                        was.span(),
                        is.span(),
                        (to ? "到" : "") + was.text(),
                        (to ? "" : "到") + is.text());
            }
        });
    }

    /// The amounts behind a word of change, by whether they say to what or by what.
    private static Map<String, Amount> changes(Facts facts) {
        Map<String, Amount> changes = new HashMap<>();
        String text = facts.text();
        for (Amount amount :
                facts.amounts().subList(0, Math.min(facts.amounts().size(), Facts.MOST))) {
            String before = before(text, amount.span().start());
            String key = amount.value() + " " + amount.unit().name();
            if (!before.isEmpty()
                    && TO.indexOf(before.charAt(before.length() - 1)) >= 0
                    && endsWithChange(before.substring(0, before.length() - 1))) {
                changes.put("to " + key, amount);
            } else if (endsWithChange(before)) {
                changes.put("by " + key, amount);
            }
        }
        return changes;
    }

    private static boolean endsWithChange(@Nullable String before) {
        return before != null && CHANGES.stream().anyMatch(before::endsWith);
    }

    /// The four characters before `at`, without spaces and 新臺幣.
    private static String before(String text, int at) {
        String before =
                text.substring(Math.max(0, at - 10), at).replace(" ", "").replace("新臺幣", "");
        return before.substring(Math.max(0, before.length() - 4));
    }
}
