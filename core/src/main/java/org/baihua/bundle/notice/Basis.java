package org.baihua.bundle.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.Draft;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.source.Passage;

/// 訂定之依據: the statute that empowers, as the draft itself names it.
final class Basis {

    /// 本辦法依河川法第五條第二項規定訂定之。
    private static final Pattern ENACTED =
            Pattern.compile("依(?:據)?([^，。；]{2,120}?)(?:之?規定)?[，]?(?:訂定|制定|定)之?[。]");

    /// 修正依據：河川法第五條。
    private static final Pattern NAMED = Pattern.compile("(?:訂定|修正|廢止|制定)依據[：:]\\s*([^。；]{2,120})");

    private Basis() {}

    /// Whether a basis names the law on notices only.
    static boolean isProcedure(String basis) {
        String rest = basis.replace("行政程序法", "");
        return basis.contains("行政程序法") && !rest.matches("(?s).*(法|條例|律|通則)第.*");
    }

    /// Empty when the draft does not say.
    static String of(Draft draft) {
        if (draft.notice() != null) {
            for (Passage matter : draft.notice().matters()) {
                Matcher named = NAMED.matcher(matter.text());
                if (named.find() && !isProcedure(named.group(1))) {
                    return named.group(1).strip();
                }
            }
        }
        for (Article article : draft.statute().articles()) {
            if (!article.number().equals("1")) {
                continue;
            }
            for (Provision paragraph : article.children()) {
                Matcher enacted = ENACTED.matcher(paragraph.text().text());
                if (enacted.find()) {
                    String basis = enacted.group(1).strip();
                    return basis.startsWith("以下") || !basis.contains("第") ? "" : basis;
                }
            }
        }
        return "";
    }
}
