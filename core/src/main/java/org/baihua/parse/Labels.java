package org.baihua.parse;

import org.baihua.law.ArticleNumber;
import org.baihua.law.Level;
import org.jspecify.annotations.Nullable;

/// The labels that lines begin with, for those who read cells and paragraphs rather than whole
/// laws.
public final class Labels {

    private Labels() {}

    /// A label and what it says.
    ///
    /// @param start offset of its first code unit
    /// @param end offset after it, the mark after a number (、) included
    /// @param number its number
    public record Label(int start, int end, ArticleNumber number) {}

    /// 第十五條之一 (第 15 條之 1, 第十五之一條) at `from`, or null.
    public static @Nullable Label article(String text, int from) {
        ProvisionLabel label = ProvisionLabel.at(text, from, text.length());
        return label == null || label.level() != Level.ARTICLE || label.unit() != '條'
                ? null
                : new Label(from, label.end(), label.number());
    }

    /// 六、, 6. or 第六點 at `from`, or null.
    public static @Nullable Label point(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        ProvisionLabel spelled = ProvisionLabel.at(text, from, text.length());
        if (spelled != null && spelled.level() == Level.ARTICLE && spelled.unit() != '條') {
            return new Label(from, spelled.end(), spelled.number());
        }
        ListLabel listed = ListLabel.at(text, from, text.length());
        boolean numbered =
                listed != null
                        && (listed.style() == ListLabel.Style.ENUMERATED
                                || listed.style() == ListLabel.Style.ARABIC);
        return numbered && listed != null
                ? new Label(from, listed.end(), ArticleNumber.parse(listed.number()))
                : null;
    }

    /// Whether a heading of 編, 章 or 節 begins at `from`: 第二章之一.
    public static boolean heading(String text, int from) {
        ProvisionLabel label = ProvisionLabel.at(text, from, text.length());
        return label != null
                && switch (label.level()) {
                    case PART, CHAPTER, SECTION -> true;
                    default -> false;
                };
    }
}
