package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.baihua.law.Anchor;
import org.baihua.law.ArticleNumber;

/// What must be known beside the two texts to compare them.
///
/// @param names names that stay as they are: laws, agencies, forms, defined terms, abbreviations
/// @param terms terms of art that may be explained but never replaced (`safe=no` in a glossary)
/// @param anchor where the unit stands; [Anchor#ROOT] when nobody knows, and relative references
///   are then compared among themselves
/// @param articles what comes before an article
/// @param mode how much the plain version must hold
public record Context(Names names, Names terms, Anchor anchor, Articles articles, Mode mode) {

    /// Nothing known, everything to be kept.
    public static final Context NONE =
            new Context(Names.NONE, Names.NONE, Anchor.ROOT, Articles.NUMBERED, Mode.REWRITE);

    public static Context at(Anchor anchor) {
        return NONE.withAnchor(anchor);
    }

    public Context withNames(Collection<String> names) {
        return new Context(Names.of(names), terms, anchor, articles, mode);
    }

    public Context withTerms(Collection<String> terms) {
        return new Context(names, Names.of(terms), anchor, articles, mode);
    }

    public Context withAnchor(Anchor anchor) {
        return new Context(names, terms, anchor, articles, mode);
    }

    public Context withArticles(Articles articles) {
        return new Context(names, terms, anchor, articles, mode);
    }

    public Context withMode(Mode mode) {
        return new Context(names, terms, anchor, articles, mode);
    }

    /// What a plain version promises.
    public enum Mode {
        /// Says all of the original and nothing else.
        REWRITE,
        /// The same in words that were chosen one by one, so that no unknown word can carry what
        /// seems to be missing: nothing is left in doubt.
        EXACT,
        /// Says nothing that the original does not; may leave out, and then what is left out of
        /// penalties, times and exceptions is a warning.
        SUMMARY
    }

    /// The order of a law's articles, for 前條.
    @FunctionalInterface
    public interface Articles {

        /// Each article follows the one with the number before it.
        Articles NUMBERED =
                (article, count) -> {
                    List<String> before = new ArrayList<>();
                    int main = ArticleNumber.parse(article).main();
                    for (int i = count; i >= 1; i--) {
                        before.add(String.valueOf(main - i));
                    }
                    return before;
                };

        /// The canonical numbers of the `count` articles before `article`, in the order of the law.
        List<String> before(String article, int count);
    }
}
