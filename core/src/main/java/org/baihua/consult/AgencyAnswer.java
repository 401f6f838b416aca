package org.baihua.consult;

/// Tells an agency's own answer on a discussion board from an opinion: 「感謝您的寶貴意見，本部將研議參考。」 It asks
/// for nothing and takes no side.
public final class AgencyAnswer {

    private static final int OPENING = 60;

    private static final String[] THANKS = {"感謝您", "謝謝您", "感謝臺端", "感謝台端", "感謝提供", "您好，有關您"};
    private static final String[] SELF = {
        "本部", "本署", "本會", "本局", "本府", "說明如下", "您建議", "您的建議", "您的意見", "您所提", "您提到", "您的留言", "您的提問",
        "您針對", "您認為", "您所說", "歡迎您", "版工", "您分享", "您的分享", "您寶貴", "您的寶貴"
    };

    private AgencyAnswer() {}

    public static boolean is(String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        return holds(opening, THANKS) && holds(text, SELF);
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
