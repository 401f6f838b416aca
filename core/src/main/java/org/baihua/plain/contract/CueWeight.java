package org.baihua.plain.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baihua.plain.contract.Fact.Cue;
import org.baihua.plain.contract.Sense.Group;
import org.baihua.plain.contract.Sense.Weight;

/// How much it matters, in this pair of texts, that a word is lost or new.
final class CueWeight {

    /// Penalties that are counted: as many as the original has.
    private static final Set<Sense> COUNTED =
            EnumSet.of(
                    Sense.FINE,
                    Sense.CRIMINAL_FINE,
                    Sense.PRISON,
                    Sense.DETENTION,
                    Sense.FORFEIT,
                    Sense.CONFISCATE);

    /// What a restriction leaves out: 只能裝兩種，其他不行.
    private static final List<String> REST = List.of("其他", "其它", "其餘", "別的", "剩下");

    /// Of these a new word alone says little; beside a lost one it took its place.
    private static final Set<Group> LOOSE =
            EnumSet.of(
                    Group.REVOCATION,
                    Group.AMENDMENT,
                    Group.FALSE_FRIEND,
                    Group.COOPERATION,
                    Group.FICTION,
                    Group.SENTENCE);

    private final Facts original;
    private final Facts plain;
    private final ModalChange modals;

    CueWeight(Facts original, Facts plain, ModalChange modals) {
        this.original = original;
        this.plain = plain;
        this.modals = modals;
    }

    /// @param free words of the plain version that answer to nothing, whether they need to or not
    Weight lost(Cue cue, List<Cue> free) {
        Sense sense = cue.senses().getFirst();
        if (isSaidOtherwise(cue, sense)) {
            return Weight.NONE;
        }
        if (isInside(cue, plain)) {
            return Weight.NONE;
        }
        boolean elsewhere =
                plain.cues().stream()
                        .anyMatch(it -> it.meets(cue) && (!it.optional() || sense != Sense.EXCEPT));
        if (sense == Sense.NEXT_DAY && startsSameDay(plain) > startsSameDay(original)) {
            elsewhere = false;
        }
        if (elsewhere) {
            // Said once, it need not be said twice; exceptions and penalties are counted.
            boolean counted =
                    sense == Sense.EXCEPT
                            || sense.group == Group.STRUCTURE
                            || COUNTED.contains(sense);
            return counted && !isImplied(cue, sense, free) || isDropped(cue)
                    ? sense.lost
                    : Weight.NONE;
        }
        return isImplied(cue, sense, free) ? Weight.WARNING : sense.lost;
    }

    /// What other words of the plain version carry.
    private boolean isSaidOtherwise(Cue cue, Sense sense) {
        if ((sense == Sense.CEILING || sense == Sense.FLOOR) && boundsAmount(cue)) {
            // The check of amounts holds the bound to its number.
            return true;
        }
        if (cue.text().equals("為限") && cue.has(Sense.CEILING) && boundBefore(cue)) {
            return true;
        }
        if (ModalChange.isSpared(cue)
                && plain.cues().stream()
                        .anyMatch(it ->
                                it.has(Sense.EXEMPT) && "不無毋".indexOf(it.text().charAt(0)) >= 0)) {
            return true;
        }
        if (cue.text().equals("限期") && plain.squeezed().text.contains("期限")) {
            return true;
        }
        return sense == Sense.EXCEPT
                && isContrast(cue)
                && cue.has(Sense.ONLY)
                && plain.amounts().stream().anyMatch(it -> it.bound() == Bound.AT_MOST);
    }

    /// What a plain version may leave to be understood: that what it states is a duty, where
    /// nothing says less; that what stands behind 但 is another case, where all of it is there; what
    /// is left out, where only the rest is allowed.
    private boolean isImplied(Cue cue, Sense sense, List<Cue> free) {
        if (sense == Sense.MUST) {
            return free.stream()
                    .noneMatch(it ->
                            it.has(Sense.MAY)
                                    || it.has(Sense.SHOULD)
                                    || it.has(Sense.MAY_NOT)
                                    || it.has(Sense.EXEMPT)
                                    || it.has(Sense.RISK));
        }
        if (sense == Sense.ONLY_IF) {
            // 始得掩埋 and 掩埋之前必須先處理
            String p = plain.squeezed().text;
            return Stream.of("之前必須", "以前必須", "前必須", "之前要", "以前要", "前要先", "之前應", "前必須先")
                    .anyMatch(p::contains);
        }
        if (sense == Sense.ONLY && cue.text().equals("為限")) {
            // 以成績優良者為限 and 成績要優良
            return free.stream().anyMatch(it -> it.has(Sense.MUST));
        }
        if (sense != Sense.EXCEPT) {
            return false;
        }
        int end = cue.at() + cue.text().length();
        String o = original.squeezed().text;
        int close = end;
        while (close < o.length() && "。；\n".indexOf(o.charAt(close)) < 0) {
            close++;
        }
        if (isContrast(cue)) {
            boolean stands = false;
            for (Cue other : original.cuesFrom(end)) {
                if (other.at() >= close) {
                    break;
                }
                if (other.has(Sense.EXCEPT)) {
                    return false;
                }
                stands |= other.senses().getFirst().group == Group.MODAL && !other.optional();
            }
            return stands
                    && Content.kept(o, end, close, plain.squeezed().text) >= 0.6
                    && Content.keptAsOften(o, end, close, plain.squeezed().text) >= 0.5;
        }
        int out = o.indexOf('外', end);
        String p = plain.squeezed().text;
        return cue.text().startsWith("除")
                && out > 0
                && out < close
                && Content.kept(o, end, out, p) >= 0.7
                && REST.stream().anyMatch(p::contains)
                && (REST.stream().anyMatch(o.substring(out, close)::contains)
                        || p.contains("只")
                        || plain.cues().stream().anyMatch(it -> it.has(Sense.ONLY)));
    }

    /// @param bent the groups of which a word of the original is lost
    Weight added(Cue cue, Set<Group> bent) {
        Sense sense = cue.senses().getFirst();
        boolean known = original.cues().stream().anyMatch(it -> it.meets(cue));
        Weight weight =
                cue.senses().stream().map(it -> it.added).min(Enum::compareTo).orElse(Weight.NONE);
        if (known) {
            weight = sense == Sense.EXCEPT ? Weight.WARNING : Weight.NONE;
        }
        boolean nobody =
                original.cues().stream()
                        .noneMatch(it -> it.senses().getFirst().group == Group.AUTHORITY);
        if (sense == Sense.GOVERNMENT
                && (nobody || authorities(plain) < authorities(original))
                && !original.squeezed().text.contains("政府")) {
            weight = Weight.ERROR;
        }
        if (nobody && cue.text().equals("主管機關") && !original.squeezed().text.contains("機關")
                || LOOSE.contains(sense.group) && !bent.contains(sense.group)
                || !bent.contains(Group.MODAL) && isImpliedModal(cue, sense)
                || sense == Sense.STOP_BUSINESS && original.squeezed().text.contains("停止")
                || isInside(cue, original)
                || sense == Sense.EXCEPT && isContrast(cue)) {
            // A reader should look, but nothing was bent.
            weight = weight == Weight.NONE ? Weight.NONE : Weight.WARNING;
        }
        if (sense == Sense.MAY && modals.allowsException(cue)) {
            weight = Weight.NONE;
        }
        if (sense == Sense.MAY && known && modals.isStatedWithout(cue)) {
            weight = Weight.ERROR;
        }
        if (sense == Sense.MAY && !known && modals.givesRight(cue)) {
            // 取得所有權 and 可以取得所有權: what somebody gets, nobody has to take.
            weight = Weight.WARNING;
        }
        if (sense == Sense.ANY
                && !known
                && original.cues().stream()
                        .noneMatch(it -> it.has(Sense.OR) || it.has(Sense.ANY) || it.has(Sense.ALL))
                && original.cues().stream().anyMatch(it -> it.has(Sense.AND))) {
            // 且 became 符合其中一個條件.
            weight = Weight.ERROR;
        }
        if (sense == Sense.MAY_NOT
                && original.cues().stream().anyMatch(it -> it.has(Sense.EXEMPT))) {
            // 免採措施 and 可以不採措施
            weight = Weight.WARNING;
        }
        if (sense == Sense.PRINCIPLE
                && cue.text().startsWith("原則")
                && original.cues().stream().anyMatch(it -> it.has(Sense.EXCEPT))
                && original.squeezed().text.indexOf('概') < 0) {
            // 原則上要先報請；來不及的…: the rule before its exception.
            weight = Weight.WARNING;
        }
        if (sense == Sense.PENALIZE
                && original.cues().stream()
                        .anyMatch(it -> it.senses().getFirst().group == Group.PENALTY)) {
            weight = Weight.NONE;
        }
        if (sense.group == Group.CHANGE
                && !known
                && original.cues().stream()
                        .anyMatch(it ->
                                !it.optional() && it.senses().getFirst().group == Group.CHANGE)) {
            weight = Weight.ERROR;
        }
        if (sense == Sense.ALL
                && CueCheck.says(original, Sense.ANY)
                && !CueCheck.says(plain, Sense.ANY)) {
            weight = Weight.ERROR;
        }
        return weight;
    }

    /// 要成年才可以 says that otherwise one must not, and 只有家屬 that others must not: a plain version that
    /// says so, too, says nothing new.
    private boolean isImpliedModal(Cue cue, Sense sense) {
        if (sense == Sense.MUST_NOT) {
            return original.cues().stream()
                    .anyMatch(it ->
                            !it.optional()
                                    && (it.has(Sense.ONLY_IF)
                                            || it.has(Sense.ONLY)
                                            || it.has(Sense.EXCEPT)
                                            || it.has(Sense.NOT) && !modals.isStatedUndenied(cue)));
        }
        return sense == Sense.MAY
                && !modals.isStatedWithout(cue)
                && original.cues().stream()
                        .anyMatch(it ->
                                !it.optional() && (it.has(Sense.MUST_NOT) || it.has(Sense.ONLY)));
    }

    /// 定期給付 names a thing, and 定期給的那種 says it anew: the very word stands on the other side, as a
    /// part of another one.
    private static boolean isInside(Cue cue, Facts other) {
        return cue.text().length() >= 2
                && cue.senses().getFirst().group != Group.MODAL
                && other.squeezed().text.contains(cue.text())
                && other.cues().stream().noneMatch(it -> it.meets(cue) && !it.optional());
    }

    /// How often a text lets a term run from the day itself.
    private static int startsSameDay(Facts facts) {
        String text = facts.squeezed().text;
        int count = 0;
        for (String day : List.of("當天", "當日", "那天", "那一天", "同一天", "同日")) {
            for (int at = text.indexOf(day); at >= 0; at = text.indexOf(day, at + 1)) {
                String after =
                        text.substring(
                                at + day.length(), Math.min(text.length(), at + day.length() + 3));
                if (after.startsWith("起")
                        || after.startsWith("開始")
                        || after.startsWith("就")
                        || after.startsWith("算")) {
                    count++;
                }
            }
        }
        return count;
    }

    /// 以五個單位為限: whether the number before it has the bound that the plain version must have, too.
    private boolean boundBefore(Cue cue) {
        int at = cue.span().start();
        return original.amounts().stream()
                .anyMatch(it ->
                        it.bound() == Bound.AT_MOST
                                && it.span().end() <= at
                                && at - it.span().end() <= 8
                                && plain.amounts().stream()
                                        .anyMatch(there ->
                                                there.value().equals(it.value())
                                                        && there.bound() == Bound.AT_MOST));
    }

    /// 最高時速不得逾二十五公里: whether a number follows in the clause, with the bound that `cue` says.
    private boolean boundsAmount(Cue cue) {
        Bound bound = cue.has(Sense.CEILING) ? Bound.AT_MOST : Bound.AT_LEAST;
        int end = cue.span().end();
        return original.amounts().stream()
                .anyMatch(it ->
                        it.bound() == bound
                                && it.span().start() >= end
                                && it.span().start() - end <= 16
                                && original.text()
                                        .substring(end, it.span().start())
                                        .chars()
                                        .noneMatch(c -> "，。；：".indexOf(c) >= 0));
    }

    boolean isDropped(Cue cue) {
        return Locality.dropped(
                original.squeezed().text,
                cue.at(),
                cue.at() + cue.text().length(),
                plain.squeezed().text,
                at -> says(original, cue, at),
                at -> says(plain, cue, at));
    }

    /// Whether a word that begins at `at` means the same as `cue`.
    private static boolean says(Facts facts, Cue cue, int at) {
        for (Cue other : facts.cuesFrom(at)) {
            if (other.at() > at) {
                return false;
            }
            if (other.meets(cue)) {
                return true;
            }
        }
        return false;
    }

    /// How often a text names an authority that is more than the government.
    private static long authorities(Facts facts) {
        return facts.cues().stream()
                .filter(it ->
                        it.senses().getFirst().group == Group.AUTHORITY
                                && !it.has(Sense.GOVERNMENT))
                .count();
    }

    static boolean isContrast(Cue cue) {
        return switch (cue.text()) {
            case "但", "但是", "不過", "然而", "可是", "只是", "惟" -> true;
            default -> false;
        };
    }
}
