package org.baihua.law.diff;

import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.Numeral;

/// Words that stand in a text's place: 「（刪除）」, 「……」, 「（未修正）」.
public final class Remarks {

    private static final String EDGES = "（）()〈〉〔〕【】。．.、，…‧·－—-–─━_＿ ";

    private Remarks() {}

    /// Whether the text says that the provision is deleted: 「（刪除）」, 「本條刪除。」, or a heading with it.
    public static boolean saysDeleted(String text) {
        String words = core(text);
        if (words.length() > 24) {
            return false;
        }
        if (words.equals("刪除") || words.equals("予以刪除")) {
            return true;
        }
        if (!words.endsWith("刪除")) {
            return false;
        }
        String rest = core(words.substring(0, words.length() - 2));
        return rest.equals("本條")
                || rest.equals("本點")
                || rest.equals("本章")
                || rest.equals("本節")
                || rest.equals("本項")
                || rest.equals("本款")
                || rest.equals("章名")
                || rest.equals("節名")
                || isLabel(rest);
    }

    private static boolean isLabel(String words) {
        if (words.length() < 3 || words.charAt(0) != '第') {
            return false;
        }
        for (int i = 1; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Numeral.isDigitOrUnit(c) && "條章節編點之款目至第、".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the text says that the text in force stays: 「（未修正）」, 「同現行條文」, 「……」.
    public static boolean saysUnchanged(String text) {
        String words = core(text);
        return switch (words) {
            case "未修正",
                    "本條未修正",
                    "本點未修正",
                    "同現行條文",
                    "同現行規定",
                    "同左",
                    "同右",
                    "略",
                    "以下略",
                    "未修訂",
                    "無修正",
                    "條文未修正",
                    "內容未修正" ->
                    true;
            case "" -> text.contains("…") || text.contains("‧‧");
            default -> false;
        };
    }

    private static String core(String text) {
        if (text.length() > 200) {
            return text;
        }
        String words = StretchReading.squeeze(text);
        int start = 0;
        int end = words.length();
        while (start < end && EDGES.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /// Where the number ends that a text without an article of its own begins with (「第五章」, 「3.12」,
    /// 「(二)」): a change of it is a change of number. 0 for an article, whose number stands in its
    /// label.
    static int labelEnd(Side side) {
        String text = side.text().text();
        if (!side.number().isEmpty() || text.isEmpty()) {
            return 0;
        }
        int at = 0;
        boolean bracket = "（(".indexOf(text.charAt(0)) >= 0;
        if (bracket || text.charAt(0) == '第') {
            at++;
        }
        int number = at;
        while (at < text.length()
                && (Numeral.isDigitOrUnit(text.charAt(at))
                        || Tokens.isBlank(text.charAt(at))
                        || (at > number && "‧.．·-之".indexOf(text.charAt(at)) >= 0))) {
            at++;
        }
        if (at == number || at >= text.length()) {
            return 0;
        }
        char next = text.charAt(at);
        if (text.charAt(0) == '第') {
            if ("編章節款目項類".indexOf(next) < 0) {
                return 0;
            }
            at++;
            while (at < text.length()
                    && (text.charAt(at) == '之' || Numeral.isDigitOrUnit(text.charAt(at)))) {
                at++;
            }
            return at;
        }
        if (bracket) {
            return "）)".indexOf(next) >= 0 ? at + 1 : 0;
        }
        boolean dotted = text.substring(number, at).matches("[^之]*[‧.．·-].*");
        if ("、．.".indexOf(next) >= 0) {
            return at + 1;
        }
        return dotted ? at : 0;
    }
}
