package org.baihua.parse.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.baihua.law.diff.WordRows;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// What a title says: 「○○辦法第三條、第八條修正草案條文對照表」 is a comparison table (對照表) of an amendment (修正) of
/// 「○○辦法」.
///
/// @param name the regulation's own name
/// @param part which part of a draft stands below the title
/// @param action 修正, 訂定, 制定, 廢止, or empty
record Titles(String name, Part part, String action) {

    /// The parts of a draft that have titles.
    enum Part {
        EXPLANATION,
        COMPARISON,
        ARTICLES,
        FORM
    }

    private static final int LONGEST = 160;

    /// What ends the title of each part, longest first.
    private record Ending(Part part, String text) {}

    private static final List<Ending> ENDINGS =
            WordRows.of(Titles.class, "title-endings.tsv", 3).stream()
                    .map(row -> new Ending(Part.valueOf(row.get(0)), row.get(1)))
                    .sorted((a, b) -> Integer.compare(b.text.length(), a.text.length()))
                    .toList();

    /// The last characters that a title can have.
    private static final String LAST =
            ENDINGS.stream()
                            .map(ending -> ending.text.substring(ending.text.length() - 1))
                            .distinct()
                            .collect(Collectors.joining())
                    + "）)";

    /// Reads `line` as a title, or answers null when it is none.
    static @Nullable Titles of(String line) {
        if (line.length() > LONGEST * 3) {
            return null;
        }
        int end = line.length();
        while (end > 0 && Glyphs.isBlank(line.charAt(end - 1))) {
            end--;
        }
        // Nearly every line of a law ends here, before anything is copied.
        if (end == 0 || LAST.indexOf(line.charAt(end - 1)) < 0) {
            return null;
        }
        String folded = unquoted(line);
        if (folded.isEmpty() || folded.length() > LONGEST || folded.endsWith("。")) {
            return null;
        }
        if (folded.indexOf('。') >= 0 || folded.indexOf('；') >= 0 || folded.indexOf('：') >= 0) {
            return null;
        }
        for (Ending ending : ENDINGS) {
            if (folded.endsWith(ending.text) && folded.length() > ending.text.length() + 1) {
                String rest = folded.substring(0, folded.length() - ending.text.length());
                return new Titles(name(rest), ending.part, action(rest));
            }
        }
        return null;
    }

    /// Blanks, the remark at the end (（請參見PDF）) and outer quotes out.
    private static String unquoted(String line) {
        String text = Glyphs.squeeze(line);
        while (text.endsWith("）") || text.endsWith(")")) {
            int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
            if (open <= 0) {
                break;
            }
            text = text.substring(0, open);
        }
        return text;
    }

    static String action(String text) {
        for (String action : List.of("廢止", "修正", "修訂", "增訂", "訂定", "制定")) {
            int at = text.lastIndexOf(action);
            if (at >= 0 && at >= text.length() - 8) {
                return action;
            }
        }
        return "";
    }

    /// The regulation's name within 「預告修正「○○辦法」第三條草案」 or 「○○辦法第三條修正草案」.
    static String name(String title) {
        String text = Glyphs.squeeze(title);
        int open = text.indexOf('「');
        if (open >= 0) {
            int close = matching(text, open);
            if (close > open + 1) {
                return bare(text.substring(open + 1, close));
            }
        }
        return bare(text);
    }

    private static int matching(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '「') {
                depth++;
            } else if (text.charAt(i) == '」' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static final List<String> TAILS =
            WordRows.of(Titles.class, "title-tails.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                    .toList();

    private static final List<String> HEADS =
            List.of("預告修正", "預告訂定", "預告制定", "預告廢止", "預告", "檢附", "附件一", "附件二", "附件");

    /// Takes 草案, 修正, 部分條文, 第三條及第八條 from the end, and 預告 from the start.
    static String bare(String name) {
        String text = name;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String tail : TAILS) {
                if (text.endsWith(tail) && text.length() > tail.length() + 1) {
                    text = text.substring(0, text.length() - tail.length());
                    shorter = true;
                    break;
                }
            }
            int articles = articlesAtEnd(text);
            if (articles > 1) {
                text = text.substring(0, articles);
                shorter = true;
            }
        }
        for (String head : HEADS) {
            if (text.startsWith(head) && text.length() > head.length() + 2) {
                text = text.substring(head.length());
            }
        }
        while (text.startsWith("「") || text.startsWith("：") || text.startsWith("、")) {
            text = text.substring(1);
        }
        while (text.endsWith("」") || text.endsWith("、")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    /// Where 「第三條、第八條之一及第十條附表一」 at the end begins; -1 when the end is no list of articles.
    private static int articlesAtEnd(String text) {
        int best = -1;
        for (int at = text.lastIndexOf('第'); at > 0; at = text.lastIndexOf('第', at - 1)) {
            if (!isArticleList(text, at)) {
                return best;
            }
            best = at;
        }
        return best;
    }

    private static boolean isArticleList(String text, int from) {
        int at = from;
        boolean article = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            int number = Numbers.end(text, at);
            if (number > at) {
                at = number;
            } else if ("第條之項款目點、及與至暨，附表件圖式".indexOf(c) >= 0) {
                article |= c == '條' || c == '點' || c == '項';
                at++;
            } else {
                return false;
            }
        }
        return article;
    }

    /// The first words of a text, for messages.
    static String shorten(String text) {
        return text.length() <= 24 ? text : text.substring(0, 23) + "…";
    }

    static String shorten(Passage passage) {
        return shorten(Glyphs.squeeze(passage.text()));
    }
}
