package org.baihua.plain.contract;

import java.util.List;
import java.util.Map;
import org.baihua.plain.contract.CueWords.Cue;

/// Finds the words of `cues.tsv`, and leaves those that only their sentence explains to
/// [ModalScanner] and [ExceptionScanner].
final class CueScanner {

    private static final Lexicon<Cue> CUES = CueWords.CUES;

    private static final Map<String, Sense> PERIODS =
            Map.ofEntries(
                    Map.entry("年", Sense.YEARLY),
                    Map.entry("年度", Sense.YEARLY),
                    Map.entry("學年", Sense.YEARLY),
                    Map.entry("學期", Sense.SEMESTERLY),
                    Map.entry("個學期", Sense.SEMESTERLY),
                    Map.entry("季", Sense.QUARTERLY),
                    Map.entry("個月", Sense.MONTHLY),
                    Map.entry("週", Sense.WEEKLY),
                    Map.entry("周", Sense.WEEKLY),
                    Map.entry("星期", Sense.WEEKLY),
                    Map.entry("個星期", Sense.WEEKLY),
                    Map.entry("日", Sense.DAILY),
                    Map.entry("天", Sense.DAILY));

    /// What follows 一年 when it means every year.
    private static final List<String> LIMITS =
            List.of(
                    "最多", "至多", "至少", "最少", "最高", "頂多", "只能", "只可以", "不可以超", "不能超", "不得超", "不超過",
                    "上限", "要", "一次", "兩次", "1次", "2次", "3次", "三次", "以");

    private static final List<String> PREVENTS = List.of("可以不准", "可以不許", "可以不讓", "可以不給");

    private final String text;
    private final boolean[] taken;
    private final CueList cues;
    private final ModalScanner modals;
    private final ExceptionScanner exceptions;

    CueScanner(Squeezed squeezed, boolean[] taken) {
        this.text = squeezed.masked;
        this.taken = taken;
        cues = new CueList(squeezed);
        modals = new ModalScanner(text, cues);
        exceptions = new ExceptionScanner(text, taken, cues);
    }

    List<Fact.Cue> scan() {
        int clause = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if ("，。；：！？\n".indexOf(c) >= 0) {
                clause = i + 1;
                i++;
                continue;
            }
            if (taken[i]) {
                i++;
                continue;
            }
            i = step(i, clause, c);
        }
        return cues.found;
    }

    private int step(int i, int clause, char c) {
        int end = shaped(i, clause, c);
        if (end > i) {
            return end;
        }
        Lexicon.Hit<Cue> hit = CUES.at(text, i);
        if (hit == null) {
            return i + 1;
        }
        if (!hit.value().senses().isEmpty()) {
            word(i, clause, hit);
        }
        return hit.end();
    }

    /// What its sentence explains; `i` when the lexicon must decide.
    private int shaped(int i, int clause, char c) {
        int end = i;
        if (c == '得' || c == '應') {
            end = modals.auxiliary(i);
        } else if (c == '人'
                && (text.startsWith("人才可", i)
                        || text.startsWith("人才能", i)
                        || text.startsWith("人才得", i))) {
            // 籌設人才可以申請 speaks of no talent.
            return i + 1;
        } else if (c == '方' && i > 0 && text.charAt(i - 1) == '地') {
            // 放乾冰的地方可以通風: a place, and not 方可.
            return i + 1;
        } else if (c == '除') {
            end = exceptions.except(i);
        } else if (c == '不') {
            end = plainDenial(i);
        } else if (c == '可' && PREVENTS.stream().anyMatch(word -> text.startsWith(word, i))) {
            // 可以不准人進入 is 得禁止.
            cues.add(i, i + 2, false, Sense.MAY);
            return i + 2;
        } else if (c == '一' || c == '1') {
            end = everyPeriod(i);
        } else if (c == '會' && modals.isWill(i)) {
            cues.add(i, i + 1, true, Sense.MUST);
            return i + 1;
        } else if (c == '論'
                && endsClause(i + 1)
                && text.lastIndexOf('以', i) >= Math.max(clause, i - 12)) {
            cues.add(i, i + 1, false, Sense.DEEMED);
            return i + 1;
        }
        return end == i && i == clause ? exceptions.contrast(i) : end;
    }

    private void word(int i, int clause, Lexicon.Hit<Cue> hit) {
        List<Sense> senses = hit.value().senses();
        Sense first = senses.getFirst();
        if (text.startsWith("為限", i)) {
            exceptions.limit(i, clause);
            return;
        }
        if (first == Sense.RISK && text.startsWith("可能", i)) {
            // 可能會被扣減: what may be done to somebody.
            cues.add(i, hit.end(), true, Sense.MAY);
        }
        if (first == Sense.RISK && modals.isAboutToPunish(hit.end())
                || first == Sense.NOT
                        && i > 0
                        && text.charAt(i - 1) == '（'
                        && text.startsWith("不含", i)
                || first == Sense.ALL && text.startsWith("所有", i) && endsClause(hit.end())) {
            return;
        }
        boolean atOnce = text.charAt(i) == '即' && i > 0 && "應須得".indexOf(text.charAt(i - 1)) >= 0;
        // 因病不能參加評量嗎？ sets a condition, and 可以養寵物嗎？ asks for what the answer says.
        boolean optional =
                hit.value().optional() && !atOnce
                        || first.group == Sense.Group.MODAL && modals.isAsked(i);
        if (senses.contains(Sense.MAY)) {
            if (modals.waits(i, clause)) {
                senses = List.of(Sense.ONLY_IF);
            }
            optional |=
                    modals.followsMost(i)
                            || modals.opensAnswer(i, hit.end())
                            || modals.followsOnly(i, clause);
        }
        cues.add(i, hit.end(), optional, senses);
        if (first == Sense.ONLY && hit.end() - i >= 2 && "能准可得".indexOf(text.charAt(i + 1)) >= 0) {
            // 只能 is 僅得: it also permits.
            cues.add(i + 1, hit.end(), true, Sense.MAY);
        }
        if (first == Sense.OVERDUE) {
            deniedInside(i, hit.end());
        }
    }

    /// 一年以十艘為限, 一學期最多六週: in every one of them.
    private int everyPeriod(int at) {
        if (at > 0 && "期逾過滿前後第隔遲晚近這那同每超其".indexOf(text.charAt(at - 1)) >= 0) {
            return at;
        }
        for (Map.Entry<String, Sense> period : PERIODS.entrySet()) {
            int end = at + 1 + period.getKey().length();
            if (text.startsWith(period.getKey(), at + 1)
                    && LIMITS.stream().anyMatch(word -> text.startsWith(word, end))
                    && !text.startsWith("以上", end)
                    && !text.startsWith("以下", end)
                    && !text.startsWith("以內", end)
                    && !text.startsWith("以前", end)
                    && !text.startsWith("以後", end)) {
                cues.add(at, end, false, period.getValue());
                return end;
            }
            if (text.startsWith(period.getKey(), at + 1)
                    && (period.getKey().length() > 1 || saysHowOften(end))) {
                // 一學期曠課四十節, 一年定期檢查一次: it may.
                cues.add(at, end, true, period.getValue());
                return end;
            }
        }
        return at;
    }

    private boolean saysHowOften(int at) {
        for (int i = at; i < text.length() && i - at < 14 && !endsClause(i); i++) {
            if (text.charAt(i) == '次') {
                return true;
            }
        }
        return false;
    }

    /// 不受理, 不許可: the first character denies, whatever it makes with the second.
    private int plainDenial(int at) {
        if (text.startsWith("不應由", at)) {
            int end = at + 3;
            while (end < text.length() && end - at < 24 && !endsClause(end)) {
                end++;
            }
            if (text.substring(at, end).contains("負責")) {
                // 不應由申請人負責的原因 is 不可歸責: no prohibition.
                return at + 3;
            }
        }
        for (String verb : List.of("不受理", "不許可", "不准許", "不限制", "不受影響", "不停止", "不禁止")) {
            if (text.startsWith(verb, at)) {
                cues.add(at, at + 1, false, Sense.NOT);
                return at + 1;
            }
        }
        return at;
    }

    /// 沒有在期限內補正 says both that a term is over and that something was not done.
    private void deniedInside(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("沒未不".indexOf(text.charAt(i)) >= 0) {
                cues.add(i, end, false, Sense.NOT);
                return;
            }
        }
    }

    private boolean endsClause(int at) {
        return at >= text.length() || "，。；：）\n".indexOf(text.charAt(at)) >= 0;
    }
}
