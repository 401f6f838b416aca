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

    private static final Pattern POINT =
            Pattern.compile(
                    "名稱|依據|法源|授權|章名|節名|條次|款次|項次|立法目的|訂定目的|制定目的|的目的|之目的|目的及"
                            + "|主管機關。?$|執行機關。?$|施行日|生效日|實施日|施行日期|用詞|用語|名詞|文字修正|酌作|體例");

    private Formal() {}

    static boolean article(String text) {
        return text.length() < LONGEST_ARTICLE && ARTICLE.matcher(text.strip()).find();
    }

    /// Whether a point tells of a formality.
    static boolean point(String text) {
        return POINT.matcher(text).find();
    }
}
