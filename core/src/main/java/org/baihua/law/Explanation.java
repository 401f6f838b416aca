package org.baihua.law;

import java.util.List;
import org.baihua.source.Passage;

/// 總說明: why, and in which points.
///
/// @param title as printed
/// @param background the paragraphs before the points
/// @param points 修正要點
public record Explanation(Passage title, Passage background, List<Point> points) {

    public Explanation {
        points = List.copyOf(points);
    }

    /// One point.
    ///
    /// @param label as printed, 一、
    /// @param text without label and reference
    /// @param articles the articles that it names （修正條文第六條）, canonical, ranges expanded
    public record Point(Passage label, Passage text, List<ArticleNumber> articles) {

        public Point {
            articles = List.copyOf(articles);
        }
    }
}
