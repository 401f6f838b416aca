package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.parse.RefToken.Unit;

/// Spells out the places from one to another: 第五條至第八條, 第一款至第三款.
final class CitedRange {

    /// 第一條至第九千條 of a law that we do not know is not spelled out.
    private static final int LONGEST_RANGE = 400;

    private final ArticleMap map;

    CitedRange(ArticleMap map) {
        this.map = map;
    }

    /// The articles from `first` to `last`: those that the law has, or else those counted.
    ///
    /// @param own whether the law is the one that cites
    List<ArticleNumber> articles(ArticleNumber first, ArticleNumber last, boolean own) {
        List<ArticleNumber> known = own ? map.range(first, last) : List.of();
        if (!known.isEmpty()) {
            return known;
        }
        List<ArticleNumber> counted = new ArrayList<>();
        counted.add(first);
        if (first.main() == last.main() && last.parts().size() == 2) {
            int branch = first.parts().size() == 2 ? first.parts().get(1) : 0;
            for (int i = branch + 1; i < last.parts().get(1) && i < LONGEST_RANGE; i++) {
                counted.add(ArticleNumber.of(first.main(), i));
            }
        } else {
            int stop = last.parts().size() > 1 ? last.main() + 1 : last.main();
            for (int i = first.main() + 1; i < stop && counted.size() < LONGEST_RANGE; i++) {
                counted.add(ArticleNumber.of(i));
            }
        }
        if (last.compareTo(first) > 0) {
            counted.add(last);
        }
        return counted;
    }

    /// The 項, 款 or 目 from `first` to the one numbered `last`.
    List<String> siblings(RefTarget first, Unit unit, String last, boolean own) {
        String from = first.part(unit);
        ArticleNumber article = first.article();
        if (own && article != null) {
            ArticleMap.Place place = map.resolve(article, first.below());
            if (place.exists()) {
                List<String> known = map.siblings(place.anchor(), last);
                if (!known.isEmpty()) {
                    return known;
                }
            }
        }
        List<String> counted = new ArrayList<>();
        counted.add(from);
        int start = CitationReader.ordinal(from);
        int stop = CitationReader.ordinal(last);
        for (int i = start + 1; i <= stop && counted.size() < LONGEST_RANGE; i++) {
            counted.add(String.valueOf(i));
        }
        return counted;
    }
}
