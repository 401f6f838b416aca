package org.baihua.plain.contract;

import java.util.List;
import org.baihua.plain.contract.CueWords.Cue;
import org.baihua.plain.modality.Modality;

/// Reads the duties and permissions that only their sentence explains: 得 and 應 by themselves, 會 of
/// what will happen, 才…可以, 做得怎麼樣.
final class ModalScanner {

    /// Verbs of one character behind which 得 says how or whether something is done: 拿得出證明.
    private static final String VERBS = "做拿看聽說講開養過寫付吃住辦管變顯走跑買賣收找送趕算忙用玩考談長睡爬搬裝配改弄搞繳賠";

    /// What stands behind such a 得 at once.
    private static final List<String> COMPLEMENTS =
            List.of(
                    "怎麼", "怎樣", "如何", "出來", "到，", "到。", "到的", "出證", "出文", "出資", "出單", "出收", "起，",
                    "起。", "成，", "成。", "成；", "完，", "完。", "很", "太", "更好", "更多", "更久", "更高", "比較",
                    "清楚", "好不好", "夠不夠", "不好", "不夠", "下去", "不錯", "好，", "好。", "好的");

    private final String text;
    private final CueList cues;

    ModalScanner(String text, CueList cues) {
        this.text = text;
        this.cues = cues;
    }

    /// 得 and 應 by themselves and in the words that they head; `at` when another rule must decide.
    int auxiliary(int at) {
        if (isComplement(at)) {
            return at + 1;
        }
        Lexicon.Hit<Cue> hit = CueWords.CUES.at(text, at);
        switch (Modality.of(text, at)) {
            case NONE -> {
                // 應得, 取得: no auxiliary, and nothing else begins here either.
                return at + 1;
            }
            case MUST -> {
                if (text.startsWith("應不得", at) || text.startsWith("應不予", at)) {
                    // 應不得 is 不得.
                    return at + 1;
                }
                boolean whole = hit != null && hit.value().senses().contains(Sense.MUST);
                int end = whole && hit != null ? hit.end() : at + 1;
                cues.add(at, end, false, Sense.MUST);
                return end;
            }
            case MAY_NOT -> {
                cues.add(at, at + 2, false, Sense.MAY_NOT);
                return at + (text.startsWith("得不予", at) || text.startsWith("得免予", at) ? 3 : 2);
            }
            case ONLY_IF -> {
                cues.add(at, at + 1, false, Sense.ONLY_IF);
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
                cues.add(at, end, false, without ? Sense.MAY_NOT : Sense.MAY);
                return end;
            }
            case MUST_NOT, NO_CHOICE -> {
                // The lexicon has them with the 不 before them.
                return at;
            }
        }
        return at;
    }

    /// 拿得出證明, 開得成, 做得怎麼樣.
    private boolean isComplement(int at) {
        return text.charAt(at) == '得'
                && at > 0
                && VERBS.indexOf(text.charAt(at - 1)) >= 0
                && COMPLEMENTS.stream().anyMatch(word -> text.startsWith(word, at + 1));
    }

    /// 主管機關會通知: what law orders, everyday language says as what will happen. Not 委員會, 會議.
    boolean isWill(int at) {
        return at + 1 < text.length()
                && (at == 0
                        || "員理監事協公工農漁大基聯學社股東教商開集與到出赴例晚宴舞都鄉董議評審機不才才就".indexOf(text.charAt(at - 1))
                                < 0)
                && "議同員計場址務長費館所商銜籍章報診面合有是讓造使在不被".indexOf(text.charAt(at + 1)) < 0
                && CueWords.CUES.at(text, at) == null;
    }

    /// Whether 才 stands shortly before: 才有資格可以.
    boolean waits(int at, int clause) {
        for (int k = at - 1; k >= Math.max(clause, at - 8); k--) {
            if (text.charAt(k) == '才'
                    && (!text.startsWith("人才", k - 1)
                            || k + 1 < text.length() && "可能得".indexOf(text.charAt(k + 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /// 最多可以收二名: the limit says it.
    boolean followsMost(int at) {
        for (String most : List.of("最多", "至多", "頂多", "最高", "最長", "最少", "至少")) {
            if (at >= 2 && text.startsWith(most, at - 2)) {
                return true;
            }
        }
        return false;
    }

    /// 只有會員可以參加: the limit says it.
    boolean followsOnly(int at, int clause) {
        int start = Math.max(clause, at - 24);
        return text.substring(start, at).contains("只有") || text.substring(start, at).contains("唯有");
    }

    /// 可能判二年以下有期徒刑: here 可能 says only that there is a range.
    boolean isAboutToPunish(int at) {
        int from = text.startsWith("會", at) ? at + 1 : at;
        return from < text.length()
                && ("判罰處被科".indexOf(text.charAt(from)) >= 0 || text.startsWith("只罰", from));
    }

    /// A question asks, and says nothing: whether a sentence ends with ？ behind `at`. 可以養寵物嗎？
    boolean isAsked(int at) {
        for (int i = at; i < text.length() && i - at < 60; i++) {
            char c = text.charAt(i);
            if (c == '？') {
                return true;
            }
            if ("。；！\n".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// 可以養寵物嗎？可以，但不能妨礙衛生: an answer that only opens the way for what it restricts.
    boolean opensAnswer(int at, int end) {
        int before = at - 1;
        while (before >= 0 && "A答：」".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0
                && text.charAt(before) == '？'
                && List.of("，但", "，不過", "，可是", "，只是", "，只要").stream()
                        .anyMatch(word -> text.startsWith(word, end));
    }
}
