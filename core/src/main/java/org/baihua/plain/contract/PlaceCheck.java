package org.baihua.plain.contract;

import java.util.HashMap;
import java.util.Map;
import org.baihua.plain.contract.Fact.Amount;
import org.baihua.plain.contract.Unit.Kind;
import org.baihua.plain.contract.Violation.Level;

/// F1–F3: amounts that changed places. 三十日內改善，得延長十五日 and 十五日內改善，得延長三十日 hold the same numbers; they
/// differ in what each of them is said of.
///
/// An amount is known by the two characters before it or behind its bound.
final class PlaceCheck {

    private PlaceCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        if (original.amounts().size() < 2) {
            return;
        }
        for (boolean ahead : new boolean[] {false, true}) {
            Map<String, Amount> before = byNeighbour(original, ahead);
            Map<String, Amount> now = byNeighbour(plain, ahead);
            for (Map.Entry<String, Amount> entry : before.entrySet()) {
                Amount was = entry.getValue();
                Amount is = now.get(entry.getKey());
                if (is != null
                        && is.unit().kind() != Kind.BARE
                        && is.unit().kind() == was.unit().kind()
                        && !same(was, is)
                        && plain.amounts().stream().limit(Facts.MOST).anyMatch(it -> same(it, was))
                        && original.amounts().stream()
                                .limit(Facts.MOST)
                                .anyMatch(it -> same(it, is))) {
                    report.bent(
                            was.unit().kind() == Kind.TIME ? Invariant.F3 : Invariant.F1,
                            Level.ERROR,
                            Saying.AMOUNT_MOVED,
                            was.span(),
                            is.span(),
                            entry.getKey(),
                            was.text(),
                            is.text());
                    return;
                }
            }
        }
    }

    private static boolean same(Amount a, Amount b) {
        return a.value().equals(b.value()) && a.unit().equals(b.unit());
    }

    /// The amounts by the two characters beside each; those whose neighbours stand beside several
    /// are left out.
    private static Map<String, Amount> byNeighbour(Facts facts, boolean ahead) {
        Map<String, Amount> found = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        String text = facts.text();
        for (Amount amount :
                facts.amounts().subList(0, Math.min(facts.amounts().size(), Facts.MOST))) {
            String key =
                    ahead ? behind(text, amount.span().end()) : before(text, amount.span().start());
            if (key.length() == 2 && !amount.vague() && !AmountWords.isBound(key)) {
                found.put(key, amount);
                times.merge(key, 1, Integer::sum);
            }
        }
        found.keySet().removeIf(key -> times.getOrDefault(key, 0) > 1);
        return found;
    }

    private static String before(String text, int start) {
        StringBuilder key = new StringBuilder();
        for (int i = start - 1; i >= 0 && start - i <= 6 && key.length() < 2; i--) {
            char c = text.charAt(i);
            if (Content.isContent(c)) {
                key.insert(0, c);
            } else if (!key.isEmpty() || "，。；：、\n".indexOf(c) >= 0 || Character.isDigit(c)) {
                break;
            }
        }
        return key.toString();
    }

    private static String behind(String text, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = end; i < text.length() && i - end <= 6 && key.length() < 2; i++) {
            char c = text.charAt(i);
            if (Content.isContent(c)) {
                key.append(c);
            } else if (!key.isEmpty() || "，。；：、\n".indexOf(c) >= 0 || Character.isDigit(c)) {
                break;
            }
        }
        return key.toString();
    }
}
