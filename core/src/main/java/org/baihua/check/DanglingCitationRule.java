package org.baihua.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baihua.law.Citation;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.law.Provision;
import org.baihua.source.Span;

/// A reference to a place that the same law does not have.
///
/// A partial amendment shows only the articles that it changes, so a reference to another article
/// says nothing there, and neither does 前條, whose article is rarely shown; what is checked in it
/// are references inside an article that is shown. Of two laws in one notice nobody can tell which
/// of their articles of one number is meant.
public final class DanglingCitationRule implements Rule {

    /// What speaks of another law, of this one as it was, or of a paper with articles of its own.
    private static final List<String> OTHERS =
            List.of(
                    "法", "條例", "規則", "細則", "通則", "標準", "編", "律", "規程", "修正前", "該條", "適用", "行為時",
                    "附錄", "附件", "附表", "契約", "章程");

    /// What a reference to the same law may stand behind.
    private static final String MAY_STAND_BEFORE =
            "依按照據反與及或、，。；：,合用除於在由至因經屬為有就以之（(「將自到受行逾備具向如使即非得惟但超過對足滿述符規時者內外未給還加減並請款目項條定離違指" + " 　\t";

    /// The numerals of appendices and bills: 附錄第貳條.
    private static final String FORMAL = "壹貳參叁肆伍陸柒捌玖拾";

    /// What stands on a line of its own that is no 項: 前項公式, 前項參數.
    private static final List<String> FORMULAS = List.of("公式", "參數", "算式", "計算式", "標準載重");

    /// No place of an article has as many characters.
    private static final int LONGEST_PLACE = 64;

    @Override
    public String id() {
        return CheckMessage.DANGLING_CITATION.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        Draft draft = document.draft();
        if (!hasUnresolved(draft)) {
            return;
        }
        boolean whole = draft.kind() == DraftKind.STATUTE || draft.kind() == DraftKind.NEW;
        Set<String> shown = new HashSet<>();
        Set<String> unclear = new HashSet<>();
        for (Provision.Article article : draft.statute().articles()) {
            boolean again = !shown.add(article.number());
            // 一、 of a notice is called its 項, and may have 項 of its own.
            if (again || !article.label().text().contains("條") || hasBareNumbers(article)) {
                unclear.add(article.number());
            }
        }
        String text = document.source().text();
        // In a 施行細則 第五條 is now one of its own, now one of the law that it serves.
        boolean ofParent = draft.title().endsWith("施行細則") || draft.title().endsWith("施行法");
        Set<String> placesOfLaws = placesOfLaws(text);
        Span last = new Span(0, 0);
        for (Citation citation : draft.citations()) {
            String article = citation.target().article();
            boolean checkable =
                    whole || shown.contains(article) && !citation.text().startsWith("前條");
            // A range that reaches past the end is one finding.
            if (citation.law() == null
                    && !citation.resolved()
                    && checkable
                    && !unclear.contains(article)
                    && !citation.span().equals(last)
                    && isSure(citation, text, placesOfLaws)
                    && (!ofParent || citation.text().startsWith("前"))
                    && !namesArticle(draft.title())) {
                last = citation.span();
                found.accept(
                        new Finding(
                                id(),
                                Level.WARNING,
                                citation.text(),
                                citation.text(),
                                "",
                                citation.span(),
                                document.placeAt(citation.span().start()),
                                CheckMessage.DANGLING_CITATION,
                                List.of(citation.text(), citation.target().toString()),
                                List.of()));
            }
        }
    }

    /// Whether anything at all may be found, as in few documents.
    private static boolean hasUnresolved(Draft draft) {
        for (Citation citation : draft.citations()) {
            if (citation.law() == null && !citation.resolved()) {
                return true;
            }
        }
        return false;
    }

    /// The places of other laws that a text names: 第八條 of 公司法第八條 and 兩岸條例第八條.
    private static Set<String> placesOfLaws(String text) {
        Set<String> places = new HashSet<>();
        for (int at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
            if (text.startsWith("法", at - 1) || text.startsWith("條例", at - 2)) {
                int article = text.indexOf('條', at, Math.min(text.length(), at + LONGEST_PLACE));
                if (article > 0) {
                    places.add(text.substring(at, article + 1));
                }
            }
        }
        return places;
    }

    /// Whether the reference can only mean this law: it names its article itself or points at the
    /// one place before, and no other law is spoken of before it on its line. 第二款 alone may take up
    /// any list that was named before, 前三項 may be three things of a table; who reads it knows
    /// which.
    private static boolean isSure(Citation citation, String text, Set<String> placesOfLaws) {
        String said = citation.text();
        boolean pointsBack = said.startsWith("前項") || said.startsWith("前條");
        int start = citation.span().start();
        boolean goesOn = start > 0 && "條項款".indexOf(text.charAt(start - 1)) >= 0;
        // 第五、六兩款 is read as one number.
        if (goesOn
                || said.indexOf('兩') > 0
                // 第二款至第五款之一 is one of them.
                || said.endsWith("款之一")
                || said.chars().anyMatch(c -> FORMAL.indexOf(c) >= 0)
                || FORMULAS.stream().anyMatch(word -> text.startsWith(word, citation.span().end()))
                || !pointsBack && !(said.startsWith("第") && namesArticle(said))) {
            return false;
        }
        int line = text.lastIndexOf('\n', citation.span().start()) + 1;
        if (said.startsWith("前項") && isUnread(text, line)) {
            return false;
        }
        String before = text.substring(line, start);
        if (before.startsWith("  ") || before.startsWith("　") && said.startsWith("前項")) {
            // An indented line may be a 項 of its own or go on with the 款 before.
            return false;
        }
        int lineEnd = text.indexOf('\n', start);
        String whole = text.substring(line, lineEnd < 0 ? text.length() : lineEnd);
        if (whole.contains("修正") && whole.contains("施行")) {
            // What came into force when is told of the law as it was.
            return false;
        }
        if (start > line && MAY_STAND_BEFORE.indexOf(text.charAt(start - 1)) < 0) {
            // 遺產及贈與稅第八條 is a law with a word left out.
            return false;
        }
        if (said.startsWith("第")) {
            String place = said.substring(0, said.indexOf('條') + 1);
            // 依本條例第五十六條, and later 第五十六條 alone.
            boolean ofLaw =
                    place.length() <= LONGEST_PLACE
                            ? placesOfLaws.contains(place)
                            : text.contains("法" + place) || text.contains("條例" + place);
            if (ofLaw) {
                return false;
            }
        }
        for (String other : OTHERS) {
            if (before.contains(other)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a list in it has numbers without a mark (一 申請書): nobody knows what a 款 of it is.
    private static boolean hasBareNumbers(Provision provision) {
        String text = provision.text().text();
        if (isBareNumber(text, 0)) {
            return true;
        }
        for (Provision child : provision.children()) {
            if (hasBareNumbers(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBareNumber(String text, int at) {
        return at + 1 < text.length()
                && "一二三四五六七八九十".indexOf(text.charAt(at)) >= 0
                && Character.isWhitespace(text.charAt(at + 1));
    }

    /// Whether the line before holds a formula or a drawn table, opens a list or has lost an end of
    /// line: then nobody knows where the 項 before ends.
    private static boolean isUnread(String text, int line) {
        int end = line;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = text.lastIndexOf('\n', end - 1) + 1;
        String before = text.substring(start, Math.max(start, end));
        boolean unread = before.endsWith("：");
        for (int i = 0; i < before.length(); i++) {
            // 七、人事室八、主計室 has lost an end of line.
            char c = before.charAt(i);
            unread |= "＝=×÷".indexOf(c) >= 0 || Prose.isDrawn(c) || i > 1 && isMark(before, i);
        }
        return unread;
    }

    private static boolean isMark(String text, int at) {
        return text.charAt(at) == '、'
                && "二三四五六七八九十".indexOf(text.charAt(at - 1)) >= 0
                && "第一二三四五六七八九十".indexOf(text.charAt(at - 2)) < 0;
    }

    private static boolean namesArticle(String said) {
        int article = said.indexOf('條');
        int inside = said.indexOf('項');
        return article > 0 && (inside < 0 || article < inside);
    }
}
