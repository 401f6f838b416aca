package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import org.baihua.law.Citation;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.source.Span;

/// A reference to a place that the same law does not have.
///
/// A partial amendment shows only the articles that it changes, so a reference to another article
/// says nothing there; what is checked in it are references inside an article that is shown.
public final class DanglingCitationRule implements Rule {

    /// What speaks of another law, or of this one as it was.
    private static final List<String> OTHERS =
            List.of("法", "條例", "規則", "細則", "通則", "標準", "編", "律", "規程", "修正前", "該條", "適用", "行為時");

    @Override
    public String id() {
        return CheckMessage.DANGLING_CITATION.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        Draft draft = document.draft();
        boolean whole = draft.kind() == DraftKind.STATUTE || draft.kind() == DraftKind.NEW;
        List<String> shown =
                draft.statute().articles().stream().map(article -> article.number()).toList();
        String text = document.source().text();
        // In a 施行細則 第五條 is now one of its own, now one of the law that it serves.
        boolean ofParent = draft.title().endsWith("施行細則") || draft.title().endsWith("施行法");
        Span last = new Span(0, 0);
        for (Citation citation : draft.citations()) {
            boolean checkable = whole || shown.contains(citation.target().article());
            // A range that reaches past the end is one finding.
            if (citation.law() == null
                    && !citation.resolved()
                    && checkable
                    && !citation.span().equals(last)
                    && isSure(citation, text)
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

    /// Whether the reference can only mean this law: it names its article itself or points at the
    /// one place before, and no other law is spoken of before it on its line. 第二款 alone may take up
    /// any list that was named before, 前三項 may be three things of a table; who reads it knows
    /// which.
    private static boolean isSure(Citation citation, String text) {
        String said = citation.text();
        boolean pointsBack = said.startsWith("前項") || said.startsWith("前條");
        int start = citation.span().start();
        boolean goesOn = start > 0 && "條項款".indexOf(text.charAt(start - 1)) >= 0;
        // 第五、六兩款 is read as one number.
        if (goesOn
                || said.indexOf('兩') > 0
                || !pointsBack && !(said.startsWith("第") && namesArticle(said))) {
            return false;
        }
        int line = text.lastIndexOf('\n', citation.span().start()) + 1;
        String before = text.substring(line, citation.span().start());
        for (String other : OTHERS) {
            if (before.contains(other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesArticle(String said) {
        int article = said.indexOf('條');
        int inside = said.indexOf('項');
        return article > 0 && (inside < 0 || article < inside);
    }
}
