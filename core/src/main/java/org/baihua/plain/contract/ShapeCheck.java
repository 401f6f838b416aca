package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baihua.plain.contract.Fact.Cue;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

/// F6, F7: what a clause is. A statement must not become a condition (主管機關應審查 into 如果主管機關審查), and a
/// person must not become a thing (身心障礙者及其陪伴者 into 身心障礙及其陪伴).
final class ShapeCheck {

    /// Words that name somebody only with 者 behind them.
    private static final List<String> PERSONS =
            List.of(
                    "身心障礙", "消費", "陪伴", "照顧", "勞動", "被害", "加害", "求職", "失業", "受害", "參賽", "受檢", "使用",
                    "投資", "經營", "申請", "學習", "受訓");

    private static final List<String> CONDITIONS = List.of("如果", "假如", "要是", "若", "只要", "萬一");

    private ShapeCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        persons(original, plain, report);
        statements(original, plain, report);
    }

    private static void persons(Facts original, Facts plain, Report report) {
        String o = original.squeezed().text;
        if (o.indexOf('者') < 0) {
            return;
        }
        String p = plain.squeezed().text;
        for (String stem : PERSONS) {
            int at = o.indexOf(stem + "者");
            if (at < 0 || p.contains(stem + "者")) {
                continue;
            }
            for (int i = p.indexOf(stem); i >= 0; i = p.indexOf(stem, i + 1)) {
                int end = i + stem.length();
                boolean joined = end < p.length() && "及或與和、".indexOf(p.charAt(end)) >= 0;
                if (joined && !o.contains(p.substring(i, end + 1))) {
                    report.bent(
                            Invariant.F7,
                            Level.ERROR,
                            Saying.WORD_BROKEN,
                            original.squeezed().span(at, at + stem.length() + 1),
                            plain.squeezed().span(i, end),
                            stem + "者",
                            stem);
                    return;
                }
            }
        }
    }

    /// @param modal the duty, permission or prohibition that the clause states
    /// @param said what stands behind it, of which a condition must hold some
    private record Statement(Cue modal, Set<Integer> pairs, Set<Integer> said) {}

    private static void statements(Facts original, Facts plain, Report report) {
        String p = plain.squeezed().text;
        List<Statement> statements = null;
        for (int[] clause : clauses(p)) {
            if (CONDITIONS.stream().noneMatch(word -> p.startsWith(word, clause[0]))
                    || firstModal(plain, clause, true) != null) {
                continue;
            }
            if (statements == null) {
                statements = statements(original);
            }
            Set<Integer> pairs = pairs(p, clause[0], clause[1]);
            if (isConditionBefore(original, pairs)) {
                continue;
            }
            for (Statement statement : statements) {
                long shared = statement.pairs.stream().filter(pairs::contains).count();
                long said = statement.said.stream().filter(pairs::contains).count();
                if (shared >= 3
                        && shared * 10 >= statement.pairs.size() * 6
                        && said * 2 >= statement.said.size()) {
                    report.bent(
                            Invariant.F6,
                            Level.ERROR,
                            Saying.WORD_BENT,
                            statement.modal.span(),
                            plain.squeezed().span(clause[0], clause[0] + 2),
                            statement.modal.text(),
                            p.substring(clause[0], clause[0] + 2));
                    return;
                }
            }
        }
    }

    /// Whether the original sets the same condition.
    private static boolean isConditionBefore(Facts original, Set<Integer> pairs) {
        String o = original.squeezed().text;
        for (int[] clause : clauses(o)) {
            boolean condition =
                    "如若倘".indexOf(o.charAt(clause[0])) >= 0
                            || "者時".indexOf(o.charAt(clause[1] - 1)) >= 0;
            if (condition) {
                Set<Integer> there = pairs(o, clause[0], clause[1]);
                if (there.stream().filter(pairs::contains).count() * 2 >= pairs.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The clauses that state something and set no condition.
    private static List<Statement> statements(Facts original) {
        String o = original.squeezed().text;
        List<Statement> statements = new ArrayList<>();
        for (int[] clause : clauses(o)) {
            if (statements.size() == Facts.MOST) {
                break;
            }
            char last = o.charAt(clause[1] - 1);
            Cue modal = firstModal(original, clause, false);
            if (modal != null
                    && "者時".indexOf(last) < 0
                    && "如若倘未無非經因其但".indexOf(o.charAt(clause[0])) < 0) {
                int end = modal.at() + modal.text().length();
                statements.add(
                        new Statement(
                                modal,
                                pairs(o, clause[0], clause[1]),
                                pairs(o, Math.min(end, clause[1]), clause[1])));
            }
        }
        return statements;
    }

    private static @Nullable Cue firstModal(Facts facts, int[] clause, boolean any) {
        for (Cue cue : facts.cuesFrom(clause[0])) {
            if (cue.at() >= clause[1]) {
                return null;
            }
            if ((any || !cue.optional())
                    && (cue.has(Sense.MUST) || cue.has(Sense.MAY) || cue.has(Sense.MUST_NOT))) {
                return cue;
            }
        }
        return null;
    }

    private static List<int[]> clauses(String text) {
        List<int[]> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "，。；：！？\n".indexOf(text.charAt(i)) >= 0) {
                if (i - start >= 4) {
                    clauses.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /// The pairs of neighbouring characters of a clause, without the words that only bind.
    private static Set<Integer> pairs(String text, int start, int end) {
        Set<Integer> pairs = new HashSet<>();
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("應得於在必須可以不的之如果其".indexOf(c) >= 0 || c == Squeezed.MASK) {
                before = 0;
                continue;
            }
            if (before != 0) {
                pairs.add(before << 16 | c);
            }
            before = c;
        }
        return pairs;
    }
}
