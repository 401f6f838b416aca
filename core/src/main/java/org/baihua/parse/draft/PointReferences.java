package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.law.ArticleNumber;
import org.baihua.law.diff.WordRows;
import org.baihua.source.Passage;
import org.baihua.source.Span;

/// The articles that a point names: 「（修正條文第六條、第七條至第九條及第十五條之一）」.
final class PointReferences {

    /// Longest range that is expanded; a longer one is a misprint.
    private static final int LONGEST_RANGE = 400;

    private PointReferences() {}

    /// The articles that the text names in brackets, each once, ranges expanded, in the order
    /// named.
    static List<ArticleNumber> articles(String text) {
        Set<ArticleNumber> articles = new LinkedHashSet<>();
        for (Span span : brackets(text)) {
            collect(text.substring(span.start(), span.end()), articles);
        }
        return List.copyOf(articles);
    }

    /// The text without the brackets that only name articles.
    static Passage without(Passage text) {
        List<Span> brackets = brackets(text.text());
        if (brackets.isEmpty()) {
            return Glyphs.trim(text);
        }
        List<Passage> kept = new ArrayList<>();
        int at = 0;
        for (Span span : brackets) {
            kept.add(text.sub(at, span.start()));
            at = span.end();
            boolean stopsTwice =
                    at < text.length()
                            && "。；".indexOf(text.text().charAt(at)) >= 0
                            && span.start() > 0
                            && "。；".indexOf(text.text().charAt(span.start() - 1)) >= 0;
            if (stopsTwice) {
                at++;
            }
        }
        kept.add(text.sub(at, text.length()));
        kept.removeIf(Passage::isEmpty);
        return kept.isEmpty() ? Passage.EMPTY : Glyphs.trim(Passage.join("", kept));
    }

    /// The brackets, marks included, that hold a reference and nothing else.
    static List<Span> brackets(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isOpenBracket(c)) {
                open = i;
            } else if (Glyphs.isCloseBracket(c) && open >= 0) {
                if (isReference(text.substring(open + 1, i))) {
                    spans.add(new Span(open, i + 1));
                }
                open = -1;
            }
        }
        return spans;
    }

    private static boolean isReference(String inner) {
        String words = Glyphs.squeeze(inner);
        if (words.length() > 400) {
            return false;
        }
        int at = words.indexOf('第');
        if (at < 0 || at > 16) {
            return false;
        }
        String head = words.substring(0, at);
        for (String word : HEADS) {
            head = head.replace(word, "");
        }
        if (!head.isEmpty()) {
            return false;
        }
        int end = Numbers.end(words, at + 1);
        if (end == at + 1) {
            return false;
        }
        int next = end;
        while (next < words.length()
                && (words.charAt(next) == '之' || Numbers.end(words, next) > next)) {
            next++;
        }
        if (next >= words.length()) {
            return false;
        }
        // 「第十九及第二十條」 says 條 only once.
        return "條點".indexOf(words.charAt(next)) >= 0
                || ("至、及與".indexOf(words.charAt(next)) >= 0 && words.indexOf('條', next) > next);
    }

    private static final List<String> HEADS =
            WordRows.of(PointReferences.class, "reference-heads.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                    .toList();

    /// Reads every 第○條 (第○條之○) of `text`, with 至 between two as a range.
    static void collect(String text, Set<ArticleNumber> articles) {
        String words = Glyphs.squeeze(text);
        ArticleNumber last = null;
        boolean range = false;
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            if (c == '第') {
                int end = Numbers.end(words, at + 1);
                int value = Numbers.value(words.substring(at + 1, end));
                List<Integer> parts = new ArrayList<>();
                int next = end;
                if (value >= 0) {
                    parts.add(value);
                    next = subNumber(words, end, parts);
                    boolean article =
                            next < words.length() && "條點".indexOf(words.charAt(next)) >= 0;
                    boolean elliptic =
                            next < words.length()
                                    && "至、及與".indexOf(words.charAt(next)) >= 0
                                    && words.indexOf('條', next) > next;
                    if (article) {
                        next = subNumber(words, next + 1, parts);
                    }
                    if (article || elliptic) {
                        ArticleNumber number = new ArticleNumber(parts);
                        if (range && last != null) {
                            expand(last, number, articles);
                        }
                        articles.add(number);
                        last = number;
                        range = false;
                        at = next;
                        continue;
                    }
                }
                at = Math.max(next, at + 1);
            } else {
                if ("至到~～－-—".indexOf(c) >= 0 && last != null) {
                    range = true;
                } else if ("、及與，,；;".indexOf(c) >= 0) {
                    range = false;
                }
                at++;
            }
        }
    }

    private static int subNumber(String words, int from, List<Integer> parts) {
        int at = from;
        while (at < words.length() && words.charAt(at) == '之') {
            int end = Numbers.end(words, at + 1);
            int value = Numbers.value(words.substring(at + 1, end));
            if (value <= 0) {
                return at;
            }
            parts.add(value);
            at = end;
        }
        return at;
    }

    private static void expand(ArticleNumber from, ArticleNumber to, Set<ArticleNumber> articles) {
        if (from.parts().size() == 2 && to.parts().size() == 2 && from.main() == to.main()) {
            for (int i = from.parts().get(1) + 1;
                    i < to.parts().get(1) && i - from.parts().get(1) < LONGEST_RANGE;
                    i++) {
                articles.add(ArticleNumber.of(from.main(), i));
            }
            return;
        }
        for (int i = from.main() + 1;
                i < to.main() + (to.parts().size() > 1 ? 1 : 0) && i - from.main() < LONGEST_RANGE;
                i++) {
            articles.add(ArticleNumber.of(i));
        }
        if (to.parts().size() == 2) {
            for (int i = 1; i < to.parts().get(1) && i < LONGEST_RANGE; i++) {
                articles.add(ArticleNumber.of(to.main(), i));
            }
        }
    }
}
