package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Span;
import org.baihua.summary.Summary.Statement;

/// Finds when a draft takes effect, and what holds for those who were there before.
final class Times {

    private static final Pattern EFFECTIVE =
            Pattern.compile("施行日期|自發布日施行|自公布日施行|發布後施行|公布後施行|日施行|日生效|月後施行|年後施行|起施行");

    private static final Pattern TRANSITION =
            Pattern.compile("(?:修正)?(?:施行|發布|公布|生效)(?:日)?前(?:已|，|依|經|取得|核准|設立|許可|領有|之|所)");

    /// What holds then: an item of a list and a description say only of whom.
    private static final Pattern RULES =
            Pattern.compile("[應得須]|適用|仍|視為|視同|免|繼續|有效|不受|依[^，。]{1,20}規定|為之|辦理");

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "定((?:於|自)(?:中華)?(?:民國)?[○〇零一二三四五六七八九十百0-9]{1,4}年[^，。；]{2,8}日起?(?:實施|施行|生效))");

    private Times() {}

    /// The last article's words on it, since they stand at the end by custom.
    static String effective(List<Said> sentences, Wording wording) {
        List<String> found = new ArrayList<>();
        for (int i = sentences.size() - 1; i >= 0 && found.isEmpty(); i--) {
            String text = sentences.get(i).text();
            if (EFFECTIVE.matcher(text).find() && isAboutTheLaw(text)) {
                found.add(wording.law(text));
                String article = sentences.get(i).article();
                for (int j = i - 1; j >= 0 && sentences.get(j).article().equals(article); j--) {
                    String earlier = sentences.get(j).text();
                    if (EFFECTIVE.matcher(earlier).find() && isAboutTheLaw(earlier)) {
                        found.addFirst(wording.law(earlier));
                    }
                }
            }
        }
        return String.join("", found);
    }

    /// The clause of 總說明 that sets a day of effect, such as 「定自九十六年十二月十五日起實施」; empty when none
    /// does.
    static String announced(String background, Wording wording) {
        for (Span sentence : Clauses.sentences(background)) {
            Matcher matcher = ANNOUNCED.matcher(sentence.of(background));
            if (matcher.find()) {
                return wording.explanation(matcher.group(1).strip()) + "。";
            }
        }
        return "";
    }

    private static boolean isAboutTheLaw(String text) {
        return text.startsWith("本")
                || text.contains("條文")
                || text.contains("，自")
                || text.startsWith("自");
    }

    static List<Statement> transitions(List<Said> sentences, Wording wording) {
        List<Statement> found = new ArrayList<>();
        for (Said said : sentences) {
            if (!TRANSITION.matcher(said.text()).find()) {
                continue;
            }
            Said lead = said.lead();
            if (RULES.matcher(said.text()).find()) {
                found.add(new Statement(wording.whole(said), List.of(said.article())));
            } else if (lead != null && RULES.matcher(lead.text()).find()) {
                // 「本辦法施行前已取得證書者」 says nothing without what leads into it.
                String item = wording.law(said.text());
                found.add(new Statement(wording.law(lead.text()) + item, List.of(said.article())));
            }
        }
        return found;
    }
}
