package org.baihua.plain.rewrite;

/// Whether 應, 得 and 須 are modal verbs where they stand (取得, 所得稅, 反應, 必須 are not).
final class Homographs {

    private Homographs() {}

    static boolean isModal(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '應' ->
                    "相反供因適回對支感效響呼順一因".indexOf(before) < 0
                            && "用變考屆收聘試邀付允酬援召急募訊".indexOf(after) < 0
                            && !text.startsWith("應有", at) && !text.startsWith("應得", at) && !text.startsWith("應計", at)
                            && !text.startsWith("應納", at);
            case '得' ->
                    "取所獲徵難使心值覺應贏博求領購習記尋舍必巧顯懂免捨贏認分拾落".indexOf(before) < 0
                            && "標獎知失票分力利證罪逞到手出".indexOf(after) < 0;
            case '須' -> "必無毋不務亟尚".indexOf(before) < 0 && "知臾彌要".indexOf(after) < 0;
            default -> false;
        };
    }
}
