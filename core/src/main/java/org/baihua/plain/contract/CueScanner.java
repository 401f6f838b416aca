package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.law.Numeral;
import org.baihua.plain.contract.CueWords.Cue;
import org.baihua.plain.modality.Modality;

/// Finds the words of `cues.tsv`, and the few that only their sentence explains: 得, 應, 除…外, 不以…為限,
/// 以…論, 才…可以.
final class CueScanner {

    private static final Lexicon<Cue> CUES = CueWords.CUES;

    private static final Map<String, Sense> PERIODS =
            Map.of("年", Sense.YEARLY, "個月", Sense.MONTHLY, "日", Sense.DAILY, "天", Sense.DAILY);

    private final Squeezed squeezed;
    private final String text;
    private final boolean[] taken;
    private final List<Fact.Cue> found = new ArrayList<>();

    CueScanner(Squeezed squeezed, boolean[] taken) {
        this.squeezed = squeezed;
        this.text = squeezed.masked;
        this.taken = taken;
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
        return found;
    }

    private int step(int i, int clause, char c) {
        if (c == '得' || c == '應') {
            int end = modal(i);
            if (end > i) {
                return end;
            }
        }
        if (c == '除') {
            int end = exception(i);
            if (end > i) {
                return end;
            }
        }
        if (i == clause) {
            int end = contrast(i);
            if (end > i) {
                return end;
            }
        }
        if (c == '論' && endsClause(i + 1) && text.lastIndexOf('以', i) >= Math.max(clause, i - 12)) {
            add(i, i + 1, false, Sense.DEEMED);
            return i + 1;
        }
        if (c == '一' || c == '1') {
            int end = everyPeriod(i);
            if (end > i) {
                return end;
            }
        }
        if (c == '會' && isWill(i)) {
            add(i, i + 1, true, Sense.MUST);
            return i + 1;
        }
        if (c == '不') {
            int end = plainDenial(i);
            if (end > i) {
                return end;
            }
        }
        Lexicon.Hit<Cue> hit = CUES.at(text, i);
        if (hit == null) {
            return i + 1;
        }
        Cue cue = hit.value();
        if (cue.senses().isEmpty()) {
            return hit.end();
        }
        if (text.startsWith("為限", i)) {
            limit(i, clause);
            return hit.end();
        }
        List<Sense> senses = cue.senses();
        boolean optional = cue.optional();
        if (senses.contains(Sense.MAY) && waits(i, clause)) {
            senses = List.of(Sense.ONLY_IF);
        }
        if (senses.contains(Sense.MAY) && followsMost(i)) {
            // 最多可以收二名: the limit says it.
            optional = true;
        }
        if (senses.getFirst() == Sense.RISK && isAboutToPunish(hit.end())) {
            return hit.end();
        }
        if (senses.getFirst() == Sense.NOT
                && i > 0
                && "（".indexOf(text.charAt(i - 1)) >= 0
                && text.startsWith("不含", i)) {
            return hit.end();
        }
        found.add(cue(i, hit.end(), senses, optional));
        if (senses.getFirst() == Sense.ONLY
                && hit.end() - i >= 2
                && "能准可得".indexOf(text.charAt(i + 1)) >= 0) {
            // 只能 is 僅得: it also permits.
            found.add(cue(i + 1, hit.end(), List.of(Sense.MAY), true));
        }
        if (senses.getFirst() == Sense.OVERDUE) {
            deniedInside(i, hit.end());
        }
        return hit.end();
    }

    /// 一年以十艘為限: every year.
    private int everyPeriod(int at) {
        for (Map.Entry<String, Sense> period : PERIODS.entrySet()) {
            int end = at + 1 + period.getKey().length();
            if (text.startsWith(period.getKey() + "以", at + 1)
                    && end + 1 < text.length()
                    && Numeral.isDigitOrUnit(text.charAt(end + 1))) {
                add(at, end, false, period.getValue());
                return end;
            }
        }
        return at;
    }

    /// 主管機關會通知: what law orders, everyday language says as what will happen. Not 委員會, 會議.
    private boolean isWill(int at) {
        return at + 1 < text.length()
                && (at == 0
                        || "員理監事協公工農漁大基聯學社股東教商開集與到出赴例晚宴舞都鄉董議評審機不才才就".indexOf(text.charAt(at - 1))
                                < 0)
                && "議同員計場址務長費館所商銜籍章報診面合有是讓造使在不被".indexOf(text.charAt(at + 1)) < 0
                && CUES.at(text, at) == null;
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
                add(at, at + 1, false, Sense.NOT);
                return at + 1;
            }
        }
        return at;
    }

    private boolean followsMost(int at) {
        for (String most : List.of("最多", "至多", "頂多", "最高", "最長", "最少", "至少")) {
            if (at >= 2 && text.startsWith(most, at - 2)) {
                return true;
            }
        }
        return false;
    }

    /// 沒有在期限內補正 says both that a term is over and that something was not done.
    private void deniedInside(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("沒未不".indexOf(text.charAt(i)) >= 0) {
                found.add(cue(i, end, List.of(Sense.NOT), false));
                return;
            }
        }
    }

    /// 但 and its kin open an exception, unless they only limit: 但以一次為限.
    private int contrast(int at) {
        for (String word : List.of("但是", "不過", "然而", "可是", "但")) {
            if (!text.startsWith(word, at) || text.startsWith("但書", at)) {
                continue;
            }
            int end = at + word.length();
            int close = end;
            while (close < text.length() && "，。；：\n".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            boolean limits =
                    contains(
                            end, close, "為限", "僅限", "只限", "限於", "最多", "最長", "只能", "限定", "僅得", "為上限",
                            "每次");
            if (limits) {
                add(at, end, false, Sense.EXCEPT, Sense.ONLY);
            } else {
                add(at, end, false, Sense.EXCEPT);
            }
            return end;
        }
        return at;
    }

    /// 可能判二年以下有期徒刑: here 可能 says only that there is a range.
    private boolean isAboutToPunish(int at) {
        int from = text.startsWith("會", at) ? at + 1 : at;
        return from < text.length()
                && ("判罰處被科".indexOf(text.charAt(from)) >= 0 || text.startsWith("只罰", from));
    }

    /// 得 and 應 by themselves and in the words that they head; `at` when another rule must decide.
    private int modal(int at) {
        Lexicon.Hit<Cue> hit = CUES.at(text, at);
        Modality said = Modality.of(text, at);
        switch (said) {
            case NONE -> {
                // 應得, 取得: no auxiliary, and nothing else begins here either.
                return at + 1;
            }
            case MUST -> {
                if (text.startsWith("應不得", at)) {
                    // 應不得 is 不得.
                    return at + 1;
                }
                int end =
                        hit != null && hit.value().senses().contains(Sense.MUST)
                                ? hit.end()
                                : at + 1;
                add(at, end, false, Sense.MUST);
                return end;
            }
            case MAY_NOT -> {
                add(at, at + 2, false, Sense.MAY_NOT);
                return at + (text.startsWith("得不予", at) || text.startsWith("得免予", at) ? 3 : 2);
            }
            case ONLY_IF -> {
                add(at, at + 1, false, Sense.ONLY_IF);
                return at + 1;
            }
            case MAY -> {
                if (text.startsWith("得否", at)) {
                    return at + 2;
                }
                boolean without = hit != null && hit.value().senses().contains(Sense.MAY_NOT);
                boolean whole =
                        hit != null && (without || hit.value().senses().contains(Sense.MAY));
                int end = whole && hit != null ? hit.end() : at + 1;
                add(at, end, false, without ? Sense.MAY_NOT : Sense.MAY);
                return end;
            }
            case MUST_NOT, NO_CHOICE -> {
                // The lexicon has them with the 不 before them.
                return at;
            }
        }
        return at;
    }

    /// Whether 才 or 始 stands shortly before: 才有資格可以.
    private boolean waits(int at, int clause) {
        for (int k = at - 1; k >= Math.max(clause, at - 8); k--) {
            if (text.charAt(k) == '才' && !text.startsWith("人才", k - 1)) {
                return true;
            }
        }
        return false;
    }

    /// 除…外 opens an exception, unless 除…外，並 adds something.
    private int exception(int at) {
        Lexicon.Hit<Cue> word = CUES.at(text, at);
        boolean unless = text.startsWith("除非", at);
        if (at > 0 && "解免刪排扣廢開清拆去消驅剔革根破撤".indexOf(text.charAt(at - 1)) >= 0) {
            return at + 1;
        }
        if (unless) {
            add(at, at + 2, false, Sense.EXCEPT);
            return at + 2;
        }
        int end = Math.min(text.length(), at + 120);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；' || c == '\n') {
                break;
            }
            if (c == '外') {
                boolean adds = adds(i + 1);
                boolean substantial =
                        contains(
                                at, i, "規定", "約定", "情形", "情況", "事由", "者", "同意", "許可", "核准", "必要",
                                "的");
                add(at, at + 1, adds || !substantial && i - at < 4, Sense.EXCEPT);
                for (int k = i - 1; k <= i; k++) {
                    if (k > at && "之以".indexOf(text.charAt(k)) >= 0 || k == i) {
                        taken[k] = true;
                    }
                }
                return at + 1;
            }
        }
        return word == null ? at + 1 : word.end();
    }

    private boolean adds(int from) {
        int i = from;
        while (i < text.length() && "，、".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        for (int k = i; k < Math.min(text.length(), i + 6); k++) {
            char c = text.charAt(k);
            if ("並亦另尚還也且更同".indexOf(c) >= 0) {
                return true;
            }
            if ("，。；".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean contains(int start, int end, String... words) {
        String between = text.substring(start, end);
        for (String word : words) {
            if (between.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// 不以…為限 is the opposite of 以…為限.
    private void limit(int at, int clause) {
        int with = text.lastIndexOf('以', at);
        boolean not = with > clause && text.charAt(with - 1) == '不' && at - with <= 40;
        if (not && !found.isEmpty() && found.getLast().has(Sense.NOT)) {
            for (int k = found.size() - 1; k >= 0; k--) {
                if (found.get(k).at() == with - 1) {
                    found.remove(k);
                    break;
                }
            }
        }
        if (not) {
            add(at, at + 2, false, Sense.NOT_ONLY);
        } else if (with >= clause && at - with <= 20 && holdsNumber(with, at)) {
            // 以四十五個基數為限: 最多 says the same.
            add(at, at + 2, false, Sense.ONLY, Sense.CEILING);
        } else {
            add(at, at + 2, false, Sense.ONLY);
        }
    }

    private boolean holdsNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Numeral.isDigitOrUnit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int at) {
        return at >= text.length() || "，。；：）\n".indexOf(text.charAt(at)) >= 0;
    }

    private void add(int start, int end, boolean optional, Sense... senses) {
        found.add(cue(start, end, List.of(senses), optional));
    }

    private Fact.Cue cue(int start, int end, List<Sense> senses, boolean optional) {
        return new Fact.Cue(
                squeezed.span(start, end),
                squeezed.aside(start),
                senses,
                optional,
                squeezed.text.substring(start, end),
                start);
    }
}
