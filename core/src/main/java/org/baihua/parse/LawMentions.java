package org.baihua.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Passage;
import org.baihua.source.Span;

/// Finds laws that are named without an article: 依行政程序法規定.
///
/// Only names that are known are found, from the caller or from a place in the same text where an
/// article follows them.
final class LawMentions {

    /// Known names by their first two characters, longest first.
    private final Map<Integer, List<String>> byStart = new HashMap<>();

    private static final byte FIRST = 1;
    private static final byte SECOND = 2;

    /// Whether a character is the first or the second of a known name.
    private final byte[] places = new byte[Character.MAX_VALUE + 1];

    LawMentions(LawNames names, String title) {
        for (String name : names.known()) {
            if (name.length() < 2 || name.equals(title)) {
                continue;
            }
            places[name.charAt(0)] |= FIRST;
            places[name.charAt(1)] |= SECOND;
            byStart.computeIfAbsent(key(name, 0), none -> new ArrayList<>()).add(name);
        }
        for (List<String> sharing : byStart.values()) {
            sharing.sort(Comparator.comparingInt(String::length).reversed());
        }
    }

    void find(Statute statute, List<Citation> found) {
        if (byStart.isEmpty()) {
            return;
        }
        // 行政程序法第三條 is one reference, not two.
        Set<Integer> taken = new HashSet<>();
        for (Citation citation : found) {
            taken.add(citation.span().start());
        }
        read(statute.preamble(), Anchor.ROOT, taken, found);
        for (Provision.Article article : statute.articles()) {
            walk(article.children(), Anchor.of(article.number()), taken, found);
        }
    }

    private void walk(
            List<Provision> provisions, Anchor parent, Set<Integer> taken, List<Citation> found) {
        for (Provision provision : provisions) {
            Anchor at = provision.number().isEmpty() ? parent : parent.child(provision.number());
            read(provision.text(), at, taken, found);
            walk(provision.children(), at, taken, found);
            read(provision.closing(), at, taken, found);
        }
    }

    private void read(Passage passage, Anchor at, Set<Integer> taken, List<Citation> found) {
        String text = passage.text();
        int i = 0;
        while (i + 1 < text.length()) {
            boolean may =
                    (places[text.charAt(i)] & FIRST) != 0
                            && (places[text.charAt(i + 1)] & SECOND) != 0;
            int end = may ? nameEnd(text, i) : -1;
            if (end < 0) {
                i++;
                continue;
            }
            Span span = passage.originOf(i, end);
            if (span != null
                    && !isFollowedByArticle(text, end, passage, taken)
                    && LawNames.standsAlone(text, i, end)) {
                String name = text.substring(i, end);
                found.add(new Citation(name, span, at, name, Anchor.ROOT, "", true));
            }
            i = end;
        }
    }

    private int nameEnd(String text, int from) {
        List<String> names = byStart.get(key(text, from));
        if (names != null) {
            for (String name : names) {
                if (text.startsWith(name, from)) {
                    int end = from + name.length();
                    // 民法 in 民法親屬編 and 民法施行法 is another law.
                    boolean longer = text.startsWith("施行", end) || text.startsWith("親屬編", end);
                    return longer ? -1 : end;
                }
            }
        }
        return -1;
    }

    private static boolean isFollowedByArticle(
            String text, int end, Passage passage, Set<Integer> taken) {
        int at = end;
        if (RefToken.charAt(text, at) == '（') {
            int close = at;
            while (close < text.length() && close - at < 60 && text.charAt(close) != '）') {
                close++;
            }
            at = close + 1;
        }
        if ("」』》〉".indexOf(RefToken.charAt(text, at)) >= 0 && at < text.length()) {
            at++;
        }
        at = RefToken.skipBlanks(text, at);
        return at < text.length() && taken.contains(passage.originOf(at));
    }

    private static int key(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }
}
