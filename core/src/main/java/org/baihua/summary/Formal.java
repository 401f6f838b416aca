package org.baihua.summary;

import java.util.regex.Pattern;

/// What every regulation says and no citizen asks about: purpose and authority (第一條), the competent
/// authority, the name, the date of effect. It is told, but never first.
final class Formal {

    /// The longest article, in UTF-16 code units, that says nothing but a formality.
    private static final int LONGEST_ARTICLE = 120;

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(規定訂定之。|制定本[^，。]{1,4}。|自發布日施行。|自公布日施行。|所稱主管機關[^。]{0,60}。|施行日期[^。]{0,30}。)$");

    /// 訂定機關：…, what a notice says of itself.
    private static final Pattern NOTICE =
            Pattern.compile(
                    "^(?:訂定|修正|廢止)(?:機關|依據)|(?:草案|條文)[^。]{0,12}如附件|詳如附件|陳述意見|洽詢|^對於本(?:公告|草案)內容");

    private static final Pattern POINT =
            Pattern.compile(
                    "名稱|依據|法源|授權|章名|節名|條次|款次|項次|立法目的|訂定目的|制定目的|的目的|之目的|目的及"
                            + "|主管機關。?$|執行機關。?$|施行日|生效日|實施日|施行日期|用詞|用語|名詞|文字修正|酌作|體例");

    private Formal() {}

    static boolean article(String text) {
        return text.length() < LONGEST_ARTICLE && ARTICLE.matcher(text.strip()).find()
                || notice(text);
    }

    /// Whether a sentence tells of the notice instead of the regulation.
    static boolean notice(String text) {
        return NOTICE.matcher(text.strip()).find();
    }

    /// Whether a point tells of a formality.
    static boolean point(String text) {
        return POINT.matcher(text).find();
    }
}
