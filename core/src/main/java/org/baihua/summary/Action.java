package org.baihua.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Span;

/// What a point does, without why: 「為…，考量…，爰修正…」 is cut to 「修正…」. The reasons stand in 總說明 and
/// behind each article; in one minute a reader wants to know what happens.
final class Action {

    /// Points up to this length, in UTF-16 code units, keep their reason.
    private static final int SHORT = 50;

    private static final int SHORTEST_ACTION = 16;

    /// 爰 and its like, and a verb of drafting after it.
    private static final Pattern THEREFORE =
            Pattern.compile(
                    "[，；](?:爰此|爰|故|乃|因此|是以)，?(?:就|依據|依|配合|參酌|參考)?[^，。；]{0,12}?"
                            + "(?=(?:明定|規定|增訂|增列|新增|增加|修正|刪除|刪去|放寬|調整|調降|調高|訂定|酌予|將|"
                            + "提高|降低|延長|縮短|取消|限制|授權|整併|簡化|定明|要求|納入|改由|改為|擴大|限縮|免除|禁止))");

    /// A reason that stands before the verb without 爰: 「配合組織調整，修正…」.
    private static final Pattern REASON =
            Pattern.compile(
                    "^\\s*(?:[一二三四五六七八九十]{1,3}、)?(?:配合|參考|參酌|考量|鑑於|鑒於|為|因應|因|基於|有鑑於)[^。；：]{4,}?，(?:並|特|另)?"
                            + "(?=(?:明定|增訂|增列|新增|修正|刪除|放寬|調整|調降|調高|訂定|提高|降低|延長|縮短|取消|簡化|將|納入))");

    private static final Pattern EMPTY =
            Pattern.compile(
                    "(?:修正|調整|刪除|增訂|訂定)?(?:本[^，。；]{1,6}|該)?第[^，。；]{1,12}[條項款點](?:之?(?:規定|條文|文字))?[。；]?\\s*");

    private static final Pattern ITS =
            Pattern.compile("^爰?(?:並|特|另)?(?:明定|規定|定明|要求|增訂|增列)(?:其|該等?)");

    private static final Pattern BACK =
            Pattern.compile("^[^，。；]{0,24}(?:前揭|前述|上開|上述|上揭|是類|是項|此類|該類|該等|二辦法|二者)");

    private static final Pattern ONLY_DELETES =
            Pattern.compile(
                    "(?:爰此?|故|乃)?，?(?:予以|擬)?刪除(?![^，。；]*(?:規定|文字|條文|限制|要件|條件|項|款))[^，。；]*[。；]?\\s*");

    private Action() {}

    /// The point's text, each sentence from its action on, where it is long and has one.
    static String of(String point) {
        if (point.length() <= SHORT) {
            return point;
        }
        StringBuilder kept = new StringBuilder();
        for (Span span : Clauses.sentences(point)) {
            String sentence = span.of(point);
            Matcher matcher = THEREFORE.matcher(sentence);
            Matcher reason = REASON.matcher(sentence);
            if (matcher.find() && cuts(sentence, matcher.start(), matcher.end())) {
                kept.append(sentence.substring(start(sentence, matcher)));
            } else if (reason.find() && cuts(sentence, reason.end() - 1, reason.end())) {
                kept.append(sentence.substring(reason.end()));
            } else {
                kept.append(sentence);
            }
        }
        // 「…，爰修正本辦法第五條規定」: without the reason nothing is left that says anything.
        return EMPTY.matcher(kept).matches() ? point : kept.toString();
    }

    private static boolean cuts(String sentence, int at, int action) {
        return sentence.strip().length() - action >= SHORTEST_ACTION
                // 「…改編為指揮部，爰予以刪除後備司令部」: without the reason it says something else.
                && !ONLY_DELETES.matcher(sentence.substring(at + 1)).matches()
                && opensNothing(sentence.substring(0, at))
                // 「…，明定其應適用本辦法」: who it is stands before.
                && !ITS.matcher(sentence.substring(Math.min(at + 1, sentence.length()))).find()
                // 「考量…救護車…，爰增訂前揭車輛…」: what is meant stands before.
                && !BACK.matcher(sentence.substring(Math.min(at + 1, sentence.length()))).find();
    }

    /// After 爰 itself: 「依第三條」 before the verb belongs to the action.
    private static int start(String sentence, Matcher matcher) {
        int at = matcher.start() + 1;
        for (String word : new String[] {"爰此", "因此", "是以", "爰", "故", "乃"}) {
            if (sentence.startsWith(word, at)) {
                at += word.length();
                break;
            }
        }
        return at < sentence.length() && sentence.charAt(at) == '，' ? at + 1 : at;
    }

    /// Whether every bracket and quotation that opens before the cut closes before it.
    private static boolean opensNothing(String before) {
        int open = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            open += "「『（(〔【".indexOf(c) >= 0 ? 1 : "」』）)〕】".indexOf(c) >= 0 ? -1 : 0;
        }
        return open == 0;
    }
}
