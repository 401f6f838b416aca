package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.plain.modality.Modality;

/// A duty, permission or prohibition in a sentence.
///
/// @param kind what is said
/// @param start offset of its first character in the sentence
/// @param end offset after its last one
record Modal(Kind kind, int start, int end) {

    enum Kind {
        DUTY,
        RIGHT,
        PROHIBITION
    }

    /// A sentence with more of them is no sentence.
    private static final int MOST = 100;

    private static final Pattern ATTRIBUTIVE =
            Pattern.compile(
                    "應[^，。；：由於依在向]{1,8}之(?:機關|機構|事業|業者|廠商|單位|公司|期間|期限|條件|[^，。；：]{0,3}費|人員|文件|事項|書|人|費用|資料|義務|登記|表冊|稅|責任|"
                            + "廢棄物|案件|數額|物品|證明|資格|金額|都市|業務|比率|比例|紀律|規定|所得)"
                            + "|應(?:具備資格|具備條件|處罰鍰|改正事項|扣繳?稅|課稅|納稅|補稅|備(?:文件|書件|證件)|檢人|繳(?:總額|費用|金額))|應[^，。；：由於依在向]{1,6}稅額"
                            + "|應[^，。；：由於依在向之]{2,4}事項(?=[，得可])|應(?:遵行|遵守|記載|具備|標示|敘明|備|檢附|配合|注意|辦理)事項(?!如[下左次])");

    /// 停放於得停放自行車之處所, 依法得申請之人: 得 says of what kind a thing is, and gives nobody a right.
    private static final Pattern OF_A_KIND =
            Pattern.compile(
                    "[得應須][^，。；：由]{1,16}之[^，。；：]{0,6}(?:人|者|處所|場所|地點|區域|範圍|土地|期間|遺屬|順序|文件|案件|事項|物品|情形|機關|對象|設施|空間|路段|公路|道路|資料|股數|書件|費用|費|金額|數額|貨物|稅|賠款|計畫)");

    /// What stands right before 得 there.
    private static final String BEFORE_A_KIND = "於在至有屬非而";

    /// 第一項應置之清除技術員得…: what another modal verb follows in the same clause is said of whom or what
    /// the law speaks, and binds nobody.
    private static final Pattern BEFORE_ANOTHER =
            Pattern.compile(
                    "[應得須](?![依於由以向經在])[^，。；：應得須、]{1,12}之[^，。；：應得須、之]{2,12}?(?:均|仍|亦)?(?<![始方後並且或但及必不取獲所使供])[應得須](?![標獎變])");

    /// 依…受委託之機構應驗證之檢驗項目。: an item of a list that names a thing.
    private static final Pattern NAMES_A_THING =
            Pattern.compile(
                    "[應得](?![為負有予作盡採給具受做依經於以])[^，。；：之]{2,4}之"
                            + "(?![必適相一同合充完處責義注下])[^，。；：之]{1,6}(?:規定|項目|事項|文件|資料|範圍|種類|內容|場所|對象|條件|設備|設施)[。；]?$");

    /// 受終身不得考領駕駛執照處分: the name of a punishment.
    private static final Pattern PUNISHMENT = Pattern.compile("不?得[^，。；：]{2,12}(?:之)?處分");

    /// 依我國法令得參與之採購: which of them, and nobody's right.
    private static final Pattern WHICH =
            Pattern.compile("得[^，。；：由]{1,10}之(?:採購|業務(?!範圍)|項目|權利|遺屬|最高)");

    /// 負申報之義務, 有據實答復之義務: a duty without an auxiliary verb.
    private static final Pattern OBLIGED =
            Pattern.compile("負[^，。；：負]{0,24}(?:義務|責任|之責)|有[^，。；：有]{2,20}之義務");

    /// All of them, in order.
    static List<Modal> in(String sentence) {
        List<Modal> modals = new ArrayList<>();
        for (int i = 0; i < sentence.length() && modals.size() < MOST; i++) {
            char c = sentence.charAt(i);
            if (c == '得' || c == '應') {
                Kind kind =
                        switch (Modality.of(sentence, i)) {
                            case MUST, NO_CHOICE -> Kind.DUTY;
                            case MAY, MAY_NOT, ONLY_IF -> Kind.RIGHT;
                            case MUST_NOT -> Kind.PROHIBITION;
                            case NONE -> null;
                        };
                // 應行記載事項: part of a name, binding nobody here.
                boolean attributive = isAttributive(sentence, i);
                if (kind != null && !attributive) {
                    // 甲方得: the character is the party's.
                    boolean two =
                            i > 0
                                    && "不始方".indexOf(sentence.charAt(i - 1)) >= 0
                                    && !(i > 1
                                            && sentence.charAt(i - 1) == '方'
                                            && "甲乙丙丁".indexOf(sentence.charAt(i - 2)) >= 0);
                    modals.add(new Modal(kind, two && c == '得' ? i - 1 : i, i + 1));
                }
            } else if (c == '須' && isMust(sentence, i)) {
                boolean two = i > 0 && sentence.charAt(i - 1) == '必';
                modals.add(new Modal(Kind.DUTY, two ? i - 1 : i, i + 1));
            } else if (sentence.startsWith("禁止", i) && isAtHead(sentence, i)) {
                modals.add(new Modal(Kind.PROHIBITION, i, i + 2));
            } else if (isObliged(sentence, i)) {
                modals.add(new Modal(Kind.DUTY, i, i + 1));
            } else if (isExemption(sentence, i)) {
                modals.add(new Modal(Kind.RIGHT, i, i + 2));
            }
        }
        return modals;
    }

    /// 應通報之機關, 應行記載事項, 是否應: the word binds nobody here.
    private static boolean isAttributive(String sentence, int at) {
        String after = sentence.substring(at, Math.min(sentence.length(), at + 14));
        Matcher attributive = ATTRIBUTIVE.matcher(after);
        boolean found = attributive.lookingAt();
        if (found && at > 0 && sentence.charAt(at - 1) == '，') {
            // 「者，應檢附非列管之證明文件。」 says what must be done; nothing else is left that could.
            int end = at + attributive.end();
            found = end < sentence.length() && "。；，".indexOf(sentence.charAt(end)) < 0;
        }
        return after.startsWith("應行")
                || sentence.startsWith("是否", at - 2)
                || found
                || isOfAKind(sentence, at);
    }

    private static boolean isObliged(String sentence, int at) {
        char c = sentence.charAt(at);
        return (c == '負' || c == '有')
                && (at == 0 || "應須得不所無未如若".indexOf(sentence.charAt(at - 1)) < 0)
                && (c == '負' || at == 0 || sentence.charAt(at - 1) != '者')
                && OBLIGED.matcher(sentence)
                        .region(at, Math.min(sentence.length(), at + 32))
                        .lookingAt();
    }

    private static boolean isOfAKind(String sentence, int at) {
        if (WHICH.matcher(sentence).region(at, Math.min(sentence.length(), at + 18)).lookingAt()) {
            return true;
        }
        if (BEFORE_ANOTHER
                        .matcher(sentence)
                        .region(at, Math.min(sentence.length(), at + 30))
                        .lookingAt()
                || NAMES_A_THING.matcher(sentence).region(at, sentence.length()).lookingAt()
                || isPunishment(sentence, at)) {
            return true;
        }
        boolean described =
                at > 0 && BEFORE_A_KIND.indexOf(sentence.charAt(at - 1)) >= 0
                        || sentence.startsWith("依法", at - 2)
                        || sentence.startsWith("依法令", at - 3);
        return described
                && OF_A_KIND
                        .matcher(sentence)
                        .region(at, Math.min(sentence.length(), at + 28))
                        .lookingAt();
    }

    private static boolean isPunishment(String sentence, int at) {
        int from = at - 1;
        while (from >= 0 && at - from < 6 && "，。；：".indexOf(sentence.charAt(from)) < 0) {
            if (sentence.charAt(from) == '受') {
                return PUNISHMENT
                        .matcher(sentence)
                        .region(at, Math.min(sentence.length(), at + 20))
                        .lookingAt();
            }
            from--;
        }
        return false;
    }

    private static boolean isMust(String sentence, int at) {
        boolean negated = at > 0 && "無毋免不如若仍有否而".indexOf(sentence.charAt(at - 1)) >= 0;
        boolean noun = at + 1 < sentence.length() && "知".indexOf(sentence.charAt(at + 1)) >= 0;
        return !negated && !noun && !isCircumstance(sentence, at);
    }

    /// 因業務必要須收回自用時，
    private static boolean isCircumstance(String sentence, int at) {
        int end = at;
        while (end < sentence.length() && "，。；：".indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return sentence.charAt(end - 1) == '時';
    }

    private static boolean isAtHead(String sentence, int at) {
        return at == 0 || "，；：。者".indexOf(sentence.charAt(at - 1)) >= 0;
    }

    private static boolean isExemption(String sentence, int at) {
        return sentence.startsWith("毋須", at)
                || sentence.startsWith("無須", at)
                || sentence.startsWith("免予", at)
                || sentence.startsWith("免檢附", at)
                || sentence.startsWith("免繳", at)
                || sentence.startsWith("毋庸", at)
                || sentence.startsWith("免接受", at)
                || sentence.startsWith("免參加", at);
    }
}
