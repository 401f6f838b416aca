package org.baihua.plain.contract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.baihua.plain.contract.Fact.Cue;
import org.baihua.plain.contract.Sense.Group;
import org.baihua.plain.contract.Violation.Level;

/// F4–F10: two words of one kind that changed places. 委任所屬機關或委託專業機構 and 委託所屬機關或委任專業機構 hold the same
/// words, each of them before other ones.
final class GovernedCheck {

    private static final Set<Group> GROUPS =
            EnumSet.of(
                    Group.COOPERATION,
                    Group.REVOCATION,
                    Group.FICTION,
                    Group.PENALTY,
                    Group.PUBLICATION);

    private GovernedCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        Map<String, Cue> before = governed(original);
        if (before.isEmpty()) {
            return;
        }
        Map<String, Cue> now = governed(plain);
        before.forEach((words, was) -> {
            Cue is = now.get(words);
            if (is != null && !is.meets(was) && says(original, is) && says(plain, was)) {
                report.bent(
                        was.senses().getFirst().code(),
                        Level.ERROR,
                        Saying.WORD_BENT,
                        was.span(),
                        is.span(),
                        was.text(),
                        is.text());
            }
        });
    }

    private static boolean says(Facts facts, Cue cue) {
        return facts.cues().stream().anyMatch(it -> !it.optional() && it.meets(cue));
    }

    /// The words of each group by the two characters behind them, where these stand behind one of
    /// them only.
    private static Map<String, Cue> governed(Facts facts) {
        Map<String, Cue> governed = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        String text = facts.squeezed().text;
        for (Cue cue : facts.cues().subList(0, Math.min(facts.cues().size(), Facts.MOST))) {
            Group group = cue.senses().getFirst().group;
            int end = cue.at() + cue.text().length();
            if (!GROUPS.contains(group)
                    || cue.optional()
                    || end + 2 > text.length()
                    || !Content.isContent(text.charAt(end))
                    || !Content.isContent(text.charAt(end + 1))) {
                continue;
            }
            String key = group + text.substring(end, end + 2);
            governed.put(key, cue);
            times.merge(key, 1, Integer::sum);
        }
        governed.keySet().removeIf(key -> times.getOrDefault(key, 0) > 1);
        return governed;
    }
}
