package org.baihua.consult.respond;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Statute;
import org.baihua.law.diff.StatuteComparer;
import org.baihua.law.diff.StatuteComparison;
import org.baihua.law.diff.Stretch;
import org.baihua.law.diff.WordDiff;

/// What changed in the articles of a draft between two of its versions, as one line each:
/// 第3條：處〔-三萬元-〕〔+五萬元+〕以下罰鍰.
public final class Changes {

    private static final int CONTEXT = 12;
    private static final String REMOVED = "〔-";
    private static final String ADDED = "〔+";
    private static final String NONE = "：無變動";

    private final Map<String, String> byArticle;

    private Changes(Map<String, String> byArticle) {
        this.byArticle = byArticle;
    }

    public static Changes between(Statute before, Statute after) {
        Map<String, String> changes = new LinkedHashMap<>();
        StatuteComparison comparison = StatuteComparer.compare(before, after);
        for (StatuteComparison.Entry entry : comparison.entries()) {
            ComparisonRow.Side old = entry.row().current();
            ComparisonRow.Side young = entry.row().proposed();
            String number = old != null ? old.number() : young == null ? "" : young.number();
            if (number.isEmpty()) {
                continue;
            }
            String was = old == null ? "" : old.text().text();
            String is = young == null ? "" : young.text().text();
            if (!was.equals(is)) {
                changes.put(number, name(number) + "：" + difference(was, is));
            } else if (young != null && !young.number().equals(number)) {
                changes.put(number, name(number) + "：移列" + name(young.number()));
            }
        }
        return new Changes(changes);
    }

    /// The changes of the given articles, joined by `；`; empty for an ask about no article.
    public String of(List<String> articles) {
        return String.join(
                "；",
                articles.stream()
                        .map(article -> byArticle.getOrDefault(article, name(article) + NONE))
                        .toList());
    }

    /// Whether a cell holds what an earlier run put there, and not an officer's own words.
    boolean wrote(String change) {
        return change.contains(REMOVED) || change.contains(ADDED) || change.endsWith(NONE);
    }

    public static boolean isNone(String change) {
        return change.isBlank()
                || List.of(change.split("；")).stream().allMatch(one -> one.endsWith(NONE));
    }

    static String name(String article) {
        int dash = article.indexOf('-');
        return dash < 0
                ? "第" + article + "條"
                : "第"
                        + article.substring(0, dash)
                        + "條之"
                        + article.substring(dash + 1).replace("-", "之");
    }

    private static String difference(String before, String after) {
        List<String> parts = new ArrayList<>();
        List<Stretch> stretches = WordDiff.of(before, after);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (!stretch.same()) {
                String gone = stretch.before().of(before);
                String come = stretch.after().of(after);
                part.append(gone.isBlank() ? "" : REMOVED + gone.strip() + "-〕");
                part.append(come.isBlank() ? "" : ADDED + come.strip() + "+〕");
                continue;
            }
            String text = stretch.after().of(after);
            boolean first = i == 0;
            boolean last = i == stretches.size() - 1;
            if (!first && !last && text.length() <= 2 * CONTEXT) {
                part.append(text);
                continue;
            }
            if (!first) {
                part.append(text, 0, Math.min(CONTEXT, text.length()));
                parts.add(part + (text.length() > CONTEXT ? "…" : ""));
                part = new StringBuilder();
            }
            if (!last) {
                part.append(text.length() > CONTEXT ? "…" : "");
                part.append(text.substring(Math.max(0, text.length() - CONTEXT)));
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return String.join(" ", parts).replace('\n', ' ').replace("；", ";");
    }
}
