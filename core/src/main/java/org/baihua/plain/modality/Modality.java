package org.baihua.plain.modality;

/// What a 得 or a 應 says where it stands.
///
/// The two characters carry most of a law's duties and permissions, and are also parts of dozens of
/// ordinary words (取得, 所得, 供應, 應用). [#of] tells them apart by the words of `words.tsv` and by what
/// stands around; ADR 0036 has the figures.
public enum Modality {
    /// 應: a duty.
    MUST,
    /// 得: a permission.
    MAY,
    /// 不得: a prohibition.
    MUST_NOT,
    /// 得不, 得免: leave to do without.
    MAY_NOT,
    /// 始得, 方得: a permission that waits for a condition.
    ONLY_IF,
    /// 不得不: no choice but to.
    NO_CHOICE,
    /// Part of another word, or another verb.
    NONE;

    /// What the character at `offset` says.
    ///
    /// @param text the text around it; the more of the sentence, the better
    /// @param offset in UTF-16 code units; [#NONE] unless 得 or 應 stands there
    public static Modality of(CharSequence text, int offset) {
        return switch (text.charAt(offset)) {
            case '得' -> may(text, offset);
            case '應' -> must(text, offset);
            default -> NONE;
        };
    }

    /// Whether the character at `offset` is the auxiliary verb.
    public static boolean isAuxiliary(CharSequence text, int offset) {
        return of(text, offset) != NONE;
    }

    private static Modality may(CharSequence text, int at) {
        char before = at == 0 ? 0 : text.charAt(at - 1);
        char after = at + 1 == text.length() ? 0 : text.charAt(at + 1);
        if (before == '不') {
            if (after == '已') {
                return NONE;
            }
            return after == '不' ? NO_CHOICE : MUST_NOT;
        }
        if (Words.FOR_MAY.cover(text, at)
                || obtains(text, at, before)
                || isComplement(before, after)
                || yields(text, at, before, after)) {
            return NONE;
        }
        if (before == '始'
                || before == '方' && !follows(text, at, "地方得", "雙方得", "一方得", "他方得", "對方得")
                || before == '才' && !follows(text, at, "人才得")) {
            return ONLY_IF;
        }
        return after == '不' || after == '免' ? MAY_NOT : MAY;
    }

    /// 投資利得應課稅: what may be done is not also demanded, so that 得 belongs to the noun. 經研磨而得粉末:
    /// behind 而 it may be the verb "to yield", and is taken for the auxiliary only before what it
    /// governs.
    private static boolean yields(CharSequence text, int at, char before, char after) {
        if (after == '應' || after == '須') {
            return after == '須' || must(text, at + 1) == MUST;
        }
        return before == '而' && GOVERNED.indexOf(after) < 0;
    }

    private static final String GOVERNED = "直繼改以免不依向為申請減於由予逕另自再提撤拒延享行使處準適視主選參並隨在將";

    /// 看得到, 寫得不完整: how something is done, in everyday words.
    private static boolean isComplement(char before, char after) {
        return "看聽寫補說講吃走跑睡賣罰判讀記畫填".indexOf(before) >= 0
                && "到見很太更好不清完多少快慢遠近晚早夠重輕懂起".indexOf(after) >= 0;
    }

    private static Modality must(CharSequence text, int at) {
        if (Words.FOR_MUST.cover(text, at) || sitsAnExamination(text, at)) {
            return NONE;
        }
        return MUST;
    }

    /// 應得…同意, 未得…允許, 經得…許可: here 得 is the verb "to obtain".
    private static boolean obtains(CharSequence text, int at, char before) {
        if ("應須未已先經非".indexOf(before) < 0) {
            return false;
        }
        if (before == '已' || before == '未') {
            return true;
        }
        int end = Math.min(text.length(), at + 24);
        for (int i = at + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if ("，。；：".indexOf(c) >= 0) {
                return false;
            }
            char next = text.charAt(i + 1);
            if (c == '同' && next == '意'
                    || c == '允' && next == '許'
                    || c == '許' && next == '可'
                    || c == '承' && next == '諾') {
                return true;
            }
        }
        return false;
    }

    /// What stands between 應 and 考試 when it is a demand: 應參加考試, 應於考試前.
    private static final String DEMANDS = "參加經辦舉通以由於依將就向自按持定為報符予與先另再公並即自受";

    /// 得應護理師考試, 分別應本考試各類科: here 應 is the verb "to sit an examination". Between the two stands the
    /// name of the examination and nothing else.
    private static boolean sitsAnExamination(CharSequence text, int at) {
        int end = Math.min(text.length(), at + 26);
        boolean named = false;
        for (int i = at + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if ("，。；：之的".indexOf(c) >= 0) {
                return false;
            }
            if (c == '考' && text.charAt(i + 1) == '試') {
                return named && i > at + 1;
            }
            if (DEMANDS.indexOf(c) >= 0
                    && !(c == '公' && text.charAt(i + 1) == '務')
                    && !(c == '定' && text.charAt(i - 1) == '檢')
                    && !(c == '與' && i > at + 4)) {
                return false;
            }
            named |= "師士員等種本各項條該類職律檢".indexOf(c) >= 0;
        }
        return false;
    }

    private static boolean follows(CharSequence text, int at, String... endings) {
        for (String ending : endings) {
            int start = at + 1 - ending.length();
            if (start >= 0 && ending.contentEquals(text.subSequence(start, at + 1))) {
                return true;
            }
        }
        return false;
    }
}
