package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baihua.plain.contract.Fact.Cue;
import org.jspecify.annotations.Nullable;

/// Words that differ and together say the same: 非經許可，不得營業 and 要先經許可，才可以營業.
final class ConditionSettlement {

    private final Facts original;
    private final Facts plain;
    private final List<Cue> originalCues;
    private final List<Cue> plainCues;

    /// Negations and exceptions that a 才可以 on the other side has taken up.
    private final Set<Cue> settled = new HashSet<>();

    ConditionSettlement(Facts original, List<Cue> originalCues, Facts plain, List<Cue> plainCues) {
        this.original = original;
        this.originalCues = originalCues;
        this.plain = plain;
        this.plainCues = plainCues;
    }

    Set<Cue> settled() {
        return settled;
    }

    /// 非經許可，不得營業 and 要先經許可，才可以營業 say the same.
    void settle(List<Cue> lost, List<Cue> added, Matching matching) {
        settleOneWay(original, lost, Sense.MUST_NOT, added, matching.free());
        settleOneWay(plain, added, Sense.MUST_NOT, lost, List.of());
        // 但有…者，得使第三人代理 and 除非有…，才可以讓第三人代理 say the same.
        if (plain.squeezed().text.contains("除非") && has(original, Sense.EXCEPT)) {
            Cue may = first(lost, Sense.MAY);
            Cue only = first(added, Sense.ONLY_IF);
            if (may != null && only != null) {
                lost.remove(may);
                added.remove(only);
            }
        }
        // 得免附 and 不必附: whoever may do without need not.
        for (Cue cue : List.copyOf(lost)) {
            if (cue.has(Sense.MAY_NOT) && cue.text().contains("免")) {
                List<Cue> spares =
                        matching.free().stream()
                                .filter(it ->
                                        it.has(Sense.EXEMPT)
                                                && !it.optional()
                                                && "不無毋".indexOf(it.text().charAt(0)) >= 0)
                                .toList();
                if (!spares.isEmpty()) {
                    lost.remove(cue);
                    added.remove(spares.getFirst());
                }
            }
        }
        // 應專供…之用 and 只能用在…: the limit holds the duty.
        if (has(original, Sense.ONLY)
                && plain.cues().stream()
                        .anyMatch(cue -> cue.has(Sense.ONLY) && cue.text().contains("能"))) {
            lost.removeIf(cue -> cue.has(Sense.MUST));
        }
        // 得停止發給 and 可以不再發 say the same.
        Cue may = first(lost, Sense.MAY);
        Cue again =
                added.stream()
                        .filter(it -> it.has(Sense.MAY_NOT) && it.text().endsWith("不再"))
                        .findFirst()
                        .orElse(null);
        if (may != null && again != null) {
            lost.remove(may);
            added.remove(again);
        }
        // 體重應在五十公斤以上 and 五十公斤以上才可以捐: the condition takes the place of the duty.
        Cue duty = first(lost, Sense.MUST);
        Cue only = first(added, Sense.ONLY_IF);
        if (duty != null && only != null && !has(original, Sense.ONLY_IF)) {
            lost.remove(duty);
            added.remove(only);
        }
        // 應先經核准，始得使用 and 先核准才可以用: the condition holds the duty.
        if (has(original, Sense.ONLY_IF) || has(plain, Sense.ONLY_IF)) {
            lost.removeIf(cue -> cue.has(Sense.MUST) && sentenceHas(original, cue, Sense.ONLY_IF));
            added.removeIf(cue -> cue.has(Sense.MUST) && sentenceHas(plain, cue, Sense.ONLY_IF));
        }
    }

    /// 非有正當理由，不得拒絕 and 除非有正當理由，否則不可以拒絕 say the same.
    void unless(List<Cue> said) {
        for (Cue cue : List.copyOf(said)) {
            if (!cue.text().startsWith("除非") || original.squeezed().text.contains("除非")) {
                continue;
            }
            for (Cue guard : originalCues) {
                if (guard.text().equals("非") && !settled.contains(guard) && prohibits(guard)) {
                    said.remove(cue);
                    settled.add(guard);
                    break;
                }
            }
        }
    }

    /// Whether a prohibition stands behind `guard` in its sentence.
    private boolean prohibits(Cue guard) {
        String text = original.squeezed().text;
        for (Cue cue : original.cuesFrom(guard.at())) {
            if (text.substring(guard.at(), cue.at()).indexOf('。') >= 0) {
                return false;
            }
            if (cue.has(Sense.MUST_NOT)) {
                return true;
            }
        }
        return false;
    }

    private void settleOneWay(
            Facts prohibiting,
            List<Cue> prohibitions,
            Sense sense,
            List<Cue> conditions,
            List<Cue> weak) {
        for (Cue prohibition : List.copyOf(prohibitions)) {
            if (!prohibition.has(sense)) {
                continue;
            }
            List<Cue> guards = guards(prohibiting, prohibition);
            if (guards.isEmpty()) {
                continue;
            }
            Cue condition = first(conditions, Sense.ONLY_IF);
            Cue faint = condition == null ? first(weak, Sense.ONLY_IF) : null;
            if (condition == null && faint == null) {
                // 非依法律，不得徵收 and 只能依法律徵收 say the same.
                condition = only(conditions);
            }
            if (condition == null && faint == null) {
                continue;
            }
            prohibitions.remove(prohibition);
            if (condition != null) {
                conditions.remove(condition);
            }
            settled.addAll(guards);
            prohibitions.removeIf(cue -> cue.has(Sense.EXCEPT) && guards.contains(cue));
        }
    }

    private static @Nullable Cue only(List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.has(Sense.ONLY)
                    && cue.text().length() > 1
                    && "能可".indexOf(cue.text().charAt(1)) >= 0) {
                return cue;
            }
        }
        return null;
    }

    /// What stands before a prohibition in its sentence and makes it one with a condition.
    private List<Cue> guards(Facts facts, Cue prohibition) {
        List<Cue> guards = new ArrayList<>();
        int start = sentenceStart(facts, prohibition.at());
        for (Cue cue : facts == original ? originalCues : plainCues) {
            if (cue.at() >= start
                    && cue.at() < prohibition.at()
                    && (cue.has(Sense.NOT) && !cue.optional() || cue.has(Sense.EXCEPT))) {
                guards.add(cue);
            }
        }
        return guards;
    }

    private boolean sentenceHas(Facts facts, Cue cue, Sense sense) {
        int start = sentenceStart(facts, cue.at());
        String text = facts.squeezed().text;
        for (Cue other : facts.cues()) {
            if (other.has(sense) && !other.optional() && other.at() >= start) {
                int from = Math.min(cue.at(), other.at());
                int to = Math.max(cue.at(), other.at());
                if (text.substring(from, to).indexOf('。') < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Cue first(List<Cue> cues, Sense sense) {
        for (Cue cue : cues) {
            if (cue.has(sense)) {
                return cue;
            }
        }
        return null;
    }

    static int sentenceStart(Facts facts, int at) {
        String text = facts.squeezed().text;
        for (int i = at - 1; i >= 0; i--) {
            if ("。；\n".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean has(Facts facts, Sense sense) {
        return facts.cues().stream().anyMatch(cue -> cue.has(sense));
    }
}
