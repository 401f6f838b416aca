package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.law.Numeral;
import org.baihua.plain.contract.Fact.Cue;
import org.baihua.plain.contract.Violation.Level;

/// F5 否定: each negation is held against what it denies.
///
/// Counting would not do, because everyday language trades negations for other words all the time
/// (不服 for 有意見, 違反 for 沒有遵守). What cannot be traded away is this: where the denied word itself
/// stands in the plain version, something must deny it there.
final class NegationCheck {

    /// How far a negation reaches to what it denies.
    private static final int REACH = 8;

    /// No reference is longer.
    private static final int LONGEST = 60;

    /// Words that deny what they stand before without being a negation.
    private static final List<String> PREVENTS = List.of("以免", "避免", "免得", "防止", "以防", "免於");

    /// Words between a negation and what it denies.
    private static final String FILLERS = "經有依能予以為於及在按得會再曾已先行所將被受可應加由向就去來到過了的地很太是要給把用致使讓";

    private final Facts original;
    private final Facts plain;
    private final Report report;
    private final Set<Cue> settled;

    NegationCheck(Facts original, Facts plain, Report report, Set<Cue> settled) {
        this.original = original;
        this.plain = plain;
        this.report = report;
        this.settled = settled;
    }

    void check() {
        List<Cue> o = negations(original);
        List<Cue> p = negations(plain);
        o.removeAll(settled);
        p.removeAll(settled);
        meet(o, p);
        settleConditions(original, o, plain);
        settleConditions(plain, p, original);
        for (Cue cue : o) {
            String head = head(original, cue);
            if (cue.has(Sense.EXEMPT) && isDemanded(cue, head)) {
                continue;
            }
            if (head.length() == 2 && standsUndenied(plain, head) > standsUndenied(original, head)
                    || isAffirmed(head)) {
                report.lost(
                        Invariant.F5,
                        Level.ERROR,
                        Saying.DENIAL_LOST,
                        cue.span(),
                        cue.text() + head);
            } else if (p.isEmpty()
                    && head.length() == 2
                    && !hasNegator(plain)
                    && !hasNegatorNear(original, cue.at())) {
                report.lost(
                        Invariant.F5,
                        Level.WARNING,
                        Saying.DENIAL_LOST,
                        cue.span(),
                        cue.text() + head);
            }
        }
        for (Cue cue : p) {
            String head = head(plain, cue);
            if (!cue.aside()
                    && head.length() == 2
                    && standsUndenied(original, head) > standsUndenied(plain, head)) {
                report.added(
                        Invariant.F5,
                        Level.ERROR,
                        Saying.DENIAL_ADDED,
                        cue.span(),
                        cue.text() + head);
            }
        }
    }

    /// 非經承認，不生效力 and 要承認才生效: two negations on one side, a condition on the other.
    private static void settleConditions(Facts facts, List<Cue> negations, Facts other) {
        if (facts.cues().stream().anyMatch(it -> it.has(Sense.ONLY_IF))
                || other.cues().stream().noneMatch(it -> it.has(Sense.ONLY_IF))) {
            return;
        }
        String text = facts.squeezed().text;
        for (Cue guard : List.copyOf(negations)) {
            if ("非未沒".indexOf(guard.text().charAt(0)) < 0) {
                continue;
            }
            for (Cue result : List.copyOf(negations)) {
                if (result.at() <= guard.at()) {
                    continue;
                }
                if (text.substring(guard.at(), result.at()).indexOf('。') >= 0) {
                    break;
                }
                if (result.text().startsWith("不")) {
                    negations.remove(guard);
                    negations.remove(result);
                    break;
                }
            }
        }
    }

    /// 不符規定 became 符合規定: the one character that is denied stands in the plain version, and never
    /// denied, more often than in the original.
    private boolean isAffirmed(String head) {
        if (head.isEmpty() || !Content.isContent(head.charAt(0))) {
            return false;
        }
        String said = head.substring(0, 1);
        return "符合滿達足成".indexOf(said) >= 0
                && !plain.squeezed().text.contains(head)
                && standsUndenied(plain, said) > standsUndenied(original, said)
                && standsUndenied(plain, said) == occurrences(plain.squeezed().text, said);
    }

    private static int occurrences(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static List<Cue> negations(Facts facts) {
        List<Cue> negations = new ArrayList<>();
        for (Cue cue : facts.cues()) {
            boolean spares = cue.has(Sense.EXEMPT) && cue.text().endsWith("免");
            if (cue.senses().getFirst() == Sense.NOT && !cue.optional() || spares) {
                negations.add(cue);
            }
        }
        return new ArrayList<>(negations.subList(0, Math.min(negations.size(), Facts.MOST)));
    }

    /// Takes out the negations that deny the same.
    private void meet(List<Cue> o, List<Cue> p) {
        Map<String, List<Cue>> heads = new HashMap<>();
        for (Cue cue : p) {
            heads.computeIfAbsent(head(plain, cue), h -> new ArrayList<>()).add(cue);
        }
        o.removeIf(cue -> {
            List<Cue> same = heads.get(head(original, cue));
            return same != null && !same.isEmpty() && p.remove(same.removeLast());
        });
        if ((long) o.size() * p.size() > 10_000) {
            return;
        }
        o.removeIf(cue -> {
            String window = window(original, cue);
            for (Cue other : p) {
                if (shares(window, window(plain, other))) {
                    return p.remove(other);
                }
            }
            return false;
        });
    }

    private static boolean shares(String a, String b) {
        for (int i = 0; i < a.length(); i++) {
            if (FILLERS.indexOf(a.charAt(i)) < 0 && b.indexOf(a.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String window(Facts facts, Cue cue) {
        String text = facts.squeezed().text;
        int start = afterTerm(text, cue.at() + cue.text().length());
        int end = start;
        int counted = 0;
        boolean place = false;
        while (end < text.length()
                && counted < REACH
                && end - start < LONGEST
                && "，。；：！？\n".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            place |= c == '第';
            // 未依第十五條第四項規定申請: the reference, however long, is not what is denied.
            counted += place && namesPlace(c) ? 0 : 1;
            end++;
        }
        return text.substring(start, end);
    }

    /// 未於通知送達之次日起十四日內補正: the term, however long, is not what is denied.
    private static int afterTerm(String text, int at) {
        if (at >= text.length() || "於在".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int after = at;
        boolean number = false;
        for (int i = at + 1;
                i < text.length() && i - at < LONGEST / 2 && "，。；：！？\n".indexOf(text.charAt(i)) < 0;
                i++) {
            number |= Numeral.isDigitOrUnit(text.charAt(i));
            if (number && "內前".indexOf(text.charAt(i)) >= 0 && i + 2 < text.length()) {
                after = i + 1;
            }
        }
        return after;
    }

    /// 免採措施 became 必須採取措施: what one was spared is demanded.
    private boolean isDemanded(Cue spared, String head) {
        if (head.isEmpty()) {
            return false;
        }
        String p = plain.squeezed().text;
        for (Cue must : plain.cues()) {
            int end = must.at() + must.text().length();
            if (must.has(Sense.MUST)
                    && !must.optional()
                    && p.startsWith(head.substring(0, 1), end)
                    && standsUndenied(original, head) == 0) {
                report.bent(
                        Invariant.F4,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        spared.span(),
                        must.span(),
                        spared.text(),
                        must.text());
                return true;
            }
        }
        return false;
    }

    /// The first two characters that are denied.
    private static String head(Facts facts, Cue cue) {
        String window = window(facts, cue);
        int start = 0;
        while (start < window.length()
                && (FILLERS.indexOf(window.charAt(start)) >= 0 || isPlace(window, start))) {
            start++;
        }
        if (start > 0 && window.startsWith("規定", start) && start + 4 <= window.length()) {
            start += 2;
        }
        return window.substring(start, Math.min(window.length(), start + 2));
    }

    /// 未依第七條規定: what is denied stands behind the reference.
    private static boolean isPlace(String window, int at) {
        int first = window.indexOf('第');
        boolean joins = "及或、與".indexOf(window.charAt(at)) >= 0 && window.startsWith("第", at + 1);
        return first >= 0 && first <= at && (joins || namesPlace(window.charAt(at)));
    }

    /// A character of 第十五條第四項.
    private static boolean namesPlace(char c) {
        return "第條項款".indexOf(c) >= 0 || Numeral.isDigitOrUnit(c);
    }

    /// How often `head` stands with nothing before it in its clause that could deny it.
    private static int standsUndenied(Facts facts, String head) {
        String text = facts.squeezed().text;
        int count = 0;
        int looked = 0;
        for (int at = text.indexOf(head);
                at >= 0 && looked < Facts.MOST;
                at = text.indexOf(head, at + 1)) {
            looked++;
            if (!hasNegatorNear(facts, at)) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasNegator(Facts facts) {
        return facts.cues().stream().anyMatch(NegationCheck::denies);
    }

    private static boolean denies(Cue cue) {
        return cue.has(Sense.NOT)
                || cue.has(Sense.MUST_NOT)
                || cue.has(Sense.EXEMPT)
                || cue.has(Sense.OVERDUE) && isLate(cue)
                || cue.has(Sense.EXCEPT) && "但不過可是然而".indexOf(cue.text().charAt(0)) < 0
                || cue.has(Sense.MAY_NOT)
                || cue.has(Sense.ONLY_IF) && !cue.optional();
    }

    /// 逾期補正 says that it was not done in time; 到期補正 does not.
    private static boolean isLate(Cue cue) {
        return cue.text().indexOf('逾') >= 0 || cue.text().indexOf('過') >= 0;
    }

    /// Whether something in the clause around `at` denies it.
    private static boolean hasNegatorNear(Facts facts, int at) {
        String text = facts.squeezed().text;
        int start = at;
        int counted = 0;
        while (start > 0 && counted < 9 && at - start < LONGEST) {
            char c = text.charAt(start - 1);
            // 未依第十八條及第二十五條申請: places, however many, stand between a denial and what it denies.
            boolean joins = "、或及並且".indexOf(c) >= 0 && text.charAt(start) != '第';
            if (joins || "，。；：！？\n".indexOf(c) >= 0) {
                break;
            }
            counted += namesPlace(c) ? 0 : 1;
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < 8 && "，。；：！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int clause = at;
        while (clause > 0
                && at - clause < LONGEST
                && "，。；：！？\n".indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        String before = text.substring(clause, at);
        if (PREVENTS.stream().anyMatch(before::contains)) {
            return true;
        }
        for (Cue cue : facts.cuesFrom(clause)) {
            if (cue.at() >= start) {
                break;
            }
            int from = cue.at() + cue.text().length();
            int term = cue.has(Sense.NOT) ? afterTerm(text, from) : from;
            if (term > from && term <= at && at - term <= REACH) {
                // 未於…日內補正
                return true;
            }
        }
        for (Cue cue : facts.cuesFrom(start)) {
            if (cue.at() >= end) {
                break;
            }
            // What comes after a word denies it only as 前, 以外 and the like do.
            boolean backward = cue.text().endsWith("前") || cue.text().endsWith("外");
            if (denies(cue) && cue.at() < at != backward) {
                return true;
            }
        }
        return false;
    }
}
