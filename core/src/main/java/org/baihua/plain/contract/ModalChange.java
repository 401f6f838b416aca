package org.baihua.plain.contract;

import java.util.List;
import org.baihua.plain.contract.Fact.Cue;
import org.baihua.plain.contract.Sense.Group;
import org.jspecify.annotations.Nullable;

/// F4 情態: which duty, permission or prohibition stands before the same words on the other side.
final class ModalChange {

    private final Facts original;
    private final Facts plain;

    ModalChange(Facts original, Facts plain) {
        this.original = original;
        this.plain = plain;
    }

    /// What the original says with another modal before the very words that follow `added`: 得限制
    /// where the plain version has 應該限制. Null when it says nothing of the kind.
    @Nullable Cue other(Cue added) {
        if (added.senses().getFirst().group != Group.MODAL
                || added.has(Sense.MAY) && allowsException(added)) {
            return null;
        }
        String next = next(plain, added);
        Cue other = null;
        for (Cue cue : original.cues().subList(0, Math.min(original.cues().size(), Facts.MOST))) {
            if (next.length() == 2
                    && cue.senses().getFirst().group == Group.MODAL
                    && !cue.optional()
                    && next(original, cue).equals(next)) {
                if (cue.meets(added)) {
                    return null;
                }
                other = cue;
            }
        }
        return other == null && added.has(Sense.MAY) ? duty(added) : other;
    }

    /// The permission before the very words that stand behind a duty of the plain version, where
    /// both texts say them once.
    @Nullable Cue permitted(Cue must) {
        String next = next(plain, must);
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        if (next.length() < 2
                || !Content.isContent(next.charAt(0))
                || !Content.isContent(next.charAt(1))
                || o.indexOf(next) < 0
                || o.indexOf(next) != o.lastIndexOf(next)
                || p.indexOf(next) != p.lastIndexOf(next)) {
            return null;
        }
        for (Cue cue : original.cues().subList(0, Math.min(original.cues().size(), Facts.MOST))) {
            if (cue.has(Sense.MAY) && !cue.optional() && next(original, cue).equals(next)) {
                return cue;
            }
        }
        return null;
    }

    /// 應暫停任務 became 可以選擇暫停任務: a permission with a few words more before what was a duty.
    private @Nullable Cue duty(Cue may) {
        for (Cue cue : original.cues().subList(0, Math.min(original.cues().size(), Facts.MOST))) {
            if (cue.has(Sense.MUST)
                    && !cue.optional()
                    && standsRight(cue, may)
                    && plain.cues().stream()
                            .noneMatch(it -> it.has(Sense.MUST) && standsRight(cue, it))) {
                return cue;
            }
        }
        return null;
    }

    /// Whether the two characters right behind `cue` stand behind `there`, 選擇 or 自行 between them.
    private boolean standsRight(Cue cue, Cue there) {
        String next = next(original, cue);
        String p = plain.squeezed().text;
        int at = there.at() + there.text().length();
        for (String between : List.of("", "選擇", "自行", "自己", "先", "再", "由", "隨時")) {
            if (next.length() == 2
                    && Content.isContent(next.charAt(0))
                    && p.startsWith(between + next, at)) {
                return true;
            }
        }
        return false;
    }

    /// 處三千元罰鍰 became 可以處三千元罰鍰: whether the original says the very words that follow once, and
    /// leaves nobody a choice there.
    boolean isStatedWithout(Cue added) {
        String said = next(plain, added);
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        if (said.length() < 2
                || !Content.isContent(said.charAt(0))
                || !Content.isContent(said.charAt(1))) {
            return false;
        }
        int at = o.indexOf(said);
        if (at < 0 || o.indexOf(said, at + 1) >= 0 || p.indexOf(said) != p.lastIndexOf(said)) {
            return false;
        }
        int start = clauseStart(o, at);
        for (Cue cue : original.cuesFrom(start)) {
            if (cue.at() > at) {
                break;
            }
            if (cue.senses().getFirst().group == Group.MODAL || cue.has(Sense.MAY)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the original says the very words that follow `cue`, and nothing before them in their
    /// clause denies them.
    boolean isStatedUndenied(Cue cue) {
        String said = next(plain, cue);
        String o = original.squeezed().text;
        int at = said.length() < 2 ? -1 : o.indexOf(said);
        if (at < 0) {
            return false;
        }
        String before = o.substring(clauseStart(o, at), at);
        return before.chars().noneMatch(c -> "不未無非沒禁".indexOf(c) >= 0);
    }

    /// 可以取得, 可以領, 可以加分: whether a permission stands before what somebody gains.
    boolean givesRight(Cue may) {
        String text = plain.squeezed().text;
        int end = may.at() + may.text().length();
        while (end < text.length() && FILLERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int from = end;
        return GAINS.stream().anyMatch(word -> text.startsWith(word, from));
    }

    private static final String FILLERS = "再各先直接就也自己";

    private static final List<String> GAINS =
            List.of(
                    "取得", "得到", "獲", "領", "享", "拿", "加", "優先", "適用", "抵", "折", "減", "免", "算", "分",
                    "請", "按", "依");

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && "，。；：\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /// 得請警察 became 要請警察: an everyday word of duty or permission before the very words that followed
    /// the lost one.
    @Nullable Cue casual(Cue lost) {
        if (lost.has(Sense.MAY) && permissions(plain) >= permissions(original)) {
            // 誰可以請求召集？…請用書面: the permission stands elsewhere.
            return null;
        }
        for (Cue cue : plain.cues().subList(0, Math.min(plain.cues().size(), Facts.MOST))) {
            if (cue.senses().getFirst().group == Group.MODAL
                    && !cue.meets(lost)
                    && !(isSpared(lost) && cue.has(Sense.EXEMPT))
                    && !(lost.has(Sense.MUST) && isLimited(cue))
                    && !(lost.has(Sense.MUST_NOT) && cue.has(Sense.MAY) && allowsException(cue))
                    && stands(lost, cue)
                    && !standsBefore(cue)) {
                return cue;
            }
        }
        return null;
    }

    /// 應重新申請 and 需要重新申請: whether the original says the same as `cue` before the same words.
    private boolean standsBefore(Cue cue) {
        return original.cues().subList(0, Math.min(original.cues().size(), Facts.MOST)).stream()
                .anyMatch(it ->
                        !it.optional()
                                && it.meets(cue)
                                && next(original, it).equals(next(plain, cue)));
    }

    /// 只能在指定區域內營業: the 能 of a limit.
    private boolean isLimited(Cue cue) {
        return cue.at() > 0 && "只僅".indexOf(plain.squeezed().text.charAt(cue.at() - 1)) >= 0;
    }

    private static long permissions(Facts facts) {
        return facts.cues().stream().filter(it -> it.has(Sense.MAY)).count();
    }

    /// 得免附: whoever may do without need not.
    static boolean isSpared(Cue cue) {
        return cue.has(Sense.MAY_NOT) && cue.text().contains("免");
    }

    /// 禁止飲食，但帶蓋的水可以: what 不在此限 says of a prohibition.
    boolean allowsException(Cue cue) {
        if (!CueCheck.says(original, Sense.MUST_NOT) || !CueCheck.says(original, Sense.EXCEPT)) {
            return false;
        }
        String text = plain.squeezed().text;
        int start = ConditionSettlement.sentenceStart(plain, cue.at());
        String before = text.substring(start, cue.at());
        return before.contains("但")
                || before.contains("不過")
                || before.contains("可是")
                || before.contains("例外");
    }

    /// Whether `cue` stands before the same words as `lost`.
    boolean stands(Cue lost, Cue cue) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        int from = lost.at() + lost.text().length();
        int to = cue.at() + cue.text().length();
        for (int skip = 0; skip <= 2; skip++) {
            int end = Math.min(o.length(), from + skip + 2);
            if (from + skip + 2 > o.length()) {
                return false;
            }
            String next = o.substring(from + skip, end);
            for (int gap = 0; gap <= 4; gap++) {
                if (p.startsWith(next, to + gap)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String next(Facts facts, Cue cue) {
        String text = facts.squeezed().text;
        int end = cue.at() + cue.text().length();
        return text.substring(end, Math.min(text.length(), end + 2));
    }
}
