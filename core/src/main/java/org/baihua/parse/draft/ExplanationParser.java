package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Explanation;
import org.baihua.law.diff.WordRows;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// Reads 總說明: the background, and the points with the articles that they name.
final class ExplanationParser {

    private static final List<String> LEADS =
            WordRows.of(ExplanationParser.class, "points-lead.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .toList();

    private ExplanationParser() {}

    /// Reads the paragraphs below the title.
    static Explanation read(Passage title, List<Passage> paragraphs) {
        List<Passage> lines = paragraphs.stream().filter(l -> !Glyphs.isBlank(l.text())).toList();
        int lead = lead(lines);
        int first = firstPoint(lines, lead);
        if (first < 0) {
            return withoutNumbers(title, lines, lead);
        }
        Passage background = Glyphs.join(lines.subList(0, first));
        List<Explanation.Point> points = new ArrayList<>();
        ArticleLabel label = null;
        List<Passage> collected = new ArrayList<>();
        for (Passage line : lines.subList(first, lines.size())) {
            ArticleLabel next = ArticleLabel.point(line);
            int last = label == null ? 0 : label.number().main();
            if (next != null
                    && (next.number().main() == last + 1
                            || (last > 0 && next.number().main() == last + 2))) {
                addPoint(label, collected, points);
                label = next;
                collected = new ArrayList<>();
                collected.add(line.sub(next.end(), line.length()));
            } else {
                collected.add(line);
            }
        }
        addPoint(label, collected, points);
        return new Explanation(title, background, points);
    }

    /// The last line that announces the points (其修正要點如下：), or -1.
    private static int lead(List<Passage> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (announces(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean announces(String line) {
        String words = Glyphs.squeeze(line);
        for (String lead : LEADS) {
            int at = words.lastIndexOf(lead);
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int firstPoint(List<Passage> lines, int lead) {
        for (int i = Math.max(0, lead + 1); i < lines.size(); i++) {
            ArticleLabel label = ArticleLabel.point(lines.get(i));
            if (label != null && label.number().main() == 1) {
                return i;
            }
        }
        return -1;
    }

    /// One point only is printed without a number, after 其修正要點如下：.
    private static Explanation withoutNumbers(Passage title, List<Passage> lines, int lead) {
        if (lead < 0 || lead + 1 >= lines.size()) {
            return new Explanation(title, Glyphs.join(lines), List.of());
        }
        List<Explanation.Point> points = new ArrayList<>();
        for (Passage line : lines.subList(lead + 1, lines.size())) {
            addPoint(null, List.of(line), points);
        }
        return new Explanation(title, Glyphs.join(lines.subList(0, lead + 1)), points);
    }

    private static void addPoint(
            @Nullable ArticleLabel label, List<Passage> lines, List<Explanation.Point> points) {
        if (lines.isEmpty()) {
            return;
        }
        Passage text = Glyphs.join(lines);
        List<ArticleNumber> articles = PointReferences.articles(text.text());
        points.add(
                new Explanation.Point(
                        label == null ? Passage.EMPTY : label.label(),
                        PointReferences.without(text),
                        articles));
    }
}
