package org.baihua.parse.draft;

/// Words that stand in a cell instead of an article.
final class Placeholders {

    private static final String MARKS = "－—-–─━_＿…‧·．.。/／";

    private Placeholders() {}

    /// Whether a cell of the current column, blanks out, says that there is no article in force:
    /// 「無」, 「（無）」, 「本條新增。」, 「－」.
    static boolean meansNothing(String squeezed) {
        String core = core(squeezed);
        if (core.isEmpty()) {
            return !squeezed.contains("…");
        }
        return switch (core) {
            case "無",
                    "無此條文",
                    "無此規定",
                    "無現行條文",
                    "新增",
                    "新增條文",
                    "增訂",
                    "本條新增",
                    "本條文新增",
                    "本條係新增",
                    "本項新增",
                    "本款新增",
                    "本點新增",
                    "本章新增",
                    "本節新增",
                    "新增章名",
                    "章名新增",
                    "本附表新增",
                    "本附件新增",
                    "新訂",
                    "無條文",
                    "本條為新增",
                    "新增本條",
                    "無規定",
                    "新增規定" ->
                    true;
            default -> false;
        };
    }

    /// Whether the cell holds marks only, no word.
    static boolean isMark(String squeezed) {
        String core = core(squeezed);
        return core.isEmpty() || core.equals("無");
    }

    /// The words without brackets and punctuation around them.
    static String core(String squeezed) {
        int start = 0;
        int end = squeezed.length();
        while (start < end && isEdge(squeezed.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(squeezed.charAt(end - 1))) {
            end--;
        }
        return squeezed.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return MARKS.indexOf(c) >= 0 || Glyphs.isOpenBracket(c) || Glyphs.isCloseBracket(c);
    }
}
