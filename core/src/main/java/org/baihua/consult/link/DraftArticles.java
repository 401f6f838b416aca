package org.baihua.consult.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Provision;

/// The articles of a draft as texts to compare with.
///
/// @param title the law's name
/// @param texts by canonical number, in the order of the law
/// @param captions by canonical number; only where an article has one
record DraftArticles(String title, Map<String, String> texts, Map<String, String> captions) {

    static DraftArticles of(Draft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> captions = new LinkedHashMap<>();
        for (Provision.Article article : draft.statute().articles()) {
            StringBuilder text = new StringBuilder();
            collect(article.children(), text);
            texts.putIfAbsent(article.number(), text.toString());
            String caption = article.caption().text().replaceAll("[（）()\\s]", "");
            if (caption.length() >= 2) {
                captions.putIfAbsent(article.number(), caption);
            }
        }
        for (ComparisonRow row : draft.comparison()) {
            for (ComparisonRow.Side side : new ArrayList<>(sides(row))) {
                if (!side.number().isEmpty()) {
                    texts.putIfAbsent(side.number(), side.text().text());
                }
            }
        }
        return new DraftArticles(draft.title(), texts, captions);
    }

    private static List<ComparisonRow.Side> sides(ComparisonRow row) {
        List<ComparisonRow.Side> sides = new ArrayList<>();
        if (row.proposed() != null) {
            sides.add(row.proposed());
        }
        if (row.current() != null) {
            sides.add(row.current());
        }
        return sides;
    }

    private static void collect(List<Provision> provisions, StringBuilder text) {
        for (Provision provision : provisions) {
            text.append(provision.text().text()).append('\n');
            collect(provision.children(), text);
            text.append(provision.closing().text()).append('\n');
        }
    }
}
