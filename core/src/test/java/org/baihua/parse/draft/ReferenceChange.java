package org.baihua.parse.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.baihua.law.ComparisonRow.Change;
import org.jspecify.annotations.Nullable;

/// What the drafters themselves say happens to an article, where 說明 says so in one of its set
/// phrases and says nothing else. Of everything else this says nothing.
final class ReferenceChange {

    private static final Pattern NUMBERING = Pattern.compile("^[一二三四五六七八九十]{1,2}、");
    private static final Pattern WORDING =
            Pattern.compile(
                    "(配合[^，。]{1,24}，|為[^，。]{1,24}，|依[^，。]{1,24}，|以[^，。]{1,20}，|並|爰|本條|本點|文字|條文|內容|均|酌予|酌"
                            + "|略)*(酌作文字修正|酌作文字修整|文字酌作修正|酌修文字|文字修正|作文字修正|修正文字|文字酌予修正|文字略作修正|文字酌修"
                            + "|文字略作修整|文字修整)(，以[^，。]{1,20})?");
    private static final Pattern UNCHANGED =
            Pattern.compile(
                    "(本條|本點|本章|本節|章名|節名|條文|內容|文字|其餘|餘|本項|本條文|本章章名|本節節名|本條內容|條文內容|本章名稱)*(未修正|未作修正|無修正|未修訂|未變更)");
    private static final Pattern RENUMBERED =
            Pattern.compile(
                    "(本條|本點|配合[^，。]{1,16}，)*(條次|點次|章次|節次|條號)(變更|調整|遞移|遞改|順修|修正|遞延|順移)|修正條次");
    private static final Pattern ADDED =
            Pattern.compile("(本條|本點|本章|本節|章名|節名|本條文|本章名稱|本節名)(為|係)?(新增|新訂|增訂)|新增(本條|章名|節名|條文)");
    private static final Pattern DELETED =
            Pattern.compile("(本條|本點|本章|本節|章名|節名|本條文)(予以)?刪除|刪除(本條|章名|節名)");

    private ReferenceChange() {}

    /// The change that `explanation` (blanks out) states in set phrases only; null when it says
    /// anything else.
    static @Nullable Change of(String explanation) {
        boolean wording = false;
        boolean unchanged = false;
        boolean renumbered = false;
        String text = explanation;
        if (startsWith(text, ADDED)) {
            return Change.ADDED;
        }
        if (startsWith(text, DELETED)) {
            return Change.DELETED;
        }
        for (String part : parts(text)) {
            if (WORDING.matcher(part).matches()) {
                wording = true;
            } else if (UNCHANGED.matcher(part).matches()) {
                unchanged = true;
            } else if (RENUMBERED.matcher(part).matches()) {
                renumbered = true;
            } else {
                return null;
            }
        }
        if (wording) {
            return Change.REWORDED;
        }
        if (renumbered) {
            return Change.RENUMBERED;
        }
        return unchanged ? Change.UNCHANGED : null;
    }

    private static boolean startsWith(String text, Pattern phrase) {
        return Pattern.compile("(" + phrase.pattern() + ")([。；，、]|[一二三四五]、|$).*", Pattern.DOTALL)
                .matcher(NUMBERING.matcher(text).replaceFirst(""))
                .matches();
    }

    /// The statements of an explanation: sentences, cut once more where 條次變更 or 未修正 ends a clause.
    private static List<String> parts(String text) {
        return Pattern.compile(
                        "(?<=[。；])|[一二三四五六七八九十]{1,2}、|(?<=變更|調整)(，|、|且|及)|(?<=變更)(?=並|本條|酌|文字)")
                .splitAsStream(text)
                .map(part -> part.replaceAll("[。；，\\s]+$", "").replaceAll("^(並|且)", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
