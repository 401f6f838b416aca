package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import org.baihua.law.Citation;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;

/// A reference to a place that the same law does not have.
///
/// A partial amendment shows only the articles that it changes, so a reference to another article
/// says nothing there; what is checked in it are references inside an article that is shown.
public final class DanglingCitationRule implements Rule {

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
        for (Citation citation : draft.citations()) {
            boolean checkable = whole || shown.contains(citation.target().article());
            if (citation.law() == null && !citation.resolved() && checkable) {
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
}
