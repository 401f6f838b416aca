package org.baihua.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.law.Anchor;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Statute;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Contract;
import org.baihua.plain.contract.Invariant;
import org.baihua.plain.contract.Side;
import org.baihua.plain.contract.Side.Stretch;
import org.baihua.plain.contract.Verification;
import org.baihua.plain.contract.Verification.Pair;
import org.baihua.plain.contract.Violation;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.plain.rewrite.LawFacts;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Message;
import org.baihua.source.Passage;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Holds somebody's plain version of a law against it, article by article, whatever files they are:
/// missing, added, joined and reordered articles are named, the others compared.
public final class ArticleVerifier {

    private final LineIndex originalLines;
    private final LineIndex plainLines;
    private final Statute statute;
    private final Context context;
    private final List<Pair> pairs = new ArrayList<>();

    private ArticleVerifier(
            SourceDocument original, Statute statute, SourceDocument plain, Context context) {
        this.originalLines = LineIndex.of(original);
        this.plainLines = LineIndex.of(plain);
        this.statute = statute;
        this.context = context;
    }

    /// Whether both files name articles, so that they can be held against each other by them.
    public static boolean pairsUp(Statute statute, SourceDocument plain) {
        return !statute.articles().isEmpty()
                && PlainArticles.of(plain).stream().anyMatch(part -> !part.articles().isEmpty());
    }

    /// @param original the law's file
    /// @param statute what the file means
    /// @param plain the plain version's file
    /// @param context names, and how much the plain version must hold
    /// @throws UserException when one of the files has no numbered article
    public static Verification verify(
            SourceDocument original, Statute statute, SourceDocument plain, Context context) {
        if (statute.articles().isEmpty()) {
            throw UserException.usage(ArticleSaying.NO_ARTICLES, Place.inFile(original.name()));
        }
        List<PlainArticles.Part> parts = PlainArticles.of(plain);
        if (parts.stream().allMatch(part -> part.articles().isEmpty())) {
            throw UserException.usage(ArticleSaying.NO_ARTICLES, Place.inFile(plain.name()));
        }
        return new ArticleVerifier(original, statute, plain, known(statute, context)).run(parts);
    }

    /// What the law says of its own words, added to what is known.
    private static Context known(Statute statute, Context context) {
        List<String> texts = statute.articles().stream().map(it -> text(it).text()).toList();
        LawFacts facts = LawFacts.of(texts, Set.of());
        Set<String> names = new TreeSet<>(context.names().all());
        names.addAll(facts.terms());
        return context.withNames(names).withArticles(PlainWriter.articlesBefore(statute));
    }

    private Verification run(List<PlainArticles.Part> parts) {
        Map<String, Article> articles = new LinkedHashMap<>();
        statute.articles().forEach(it -> articles.putIfAbsent(it.number(), it));
        List<PlainArticles.Part> joined = joined(parts);
        Set<String> seen = new HashSet<>();
        List<String> order = new ArrayList<>(articles.keySet());
        int furthest = -1;
        Map<Integer, List<Pair>> missing = missing(articles, joined);
        for (PlainArticles.Part part : joined) {
            if (part.articles().isEmpty()) {
                preface(part);
                continue;
            }
            List<Article> originals = new ArrayList<>();
            List<Violation> notes = new ArrayList<>();
            for (String number : part.articles()) {
                Article article = articles.get(number);
                if (article == null) {
                    notes.add(
                            note(
                                    Invariant.F9,
                                    Level.ERROR,
                                    ArticleSaying.ARTICLE_ADDED,
                                    label(number)));
                } else {
                    originals.add(article);
                    seen.add(number);
                }
            }
            int place = originals.isEmpty() ? -1 : order.indexOf(part.articles().getFirst());
            if (place >= 0 && place < furthest) {
                notes.add(
                        note(
                                Invariant.F9,
                                Level.WARNING,
                                ArticleSaying.ARTICLE_ORDER,
                                label(order.get(place)),
                                label(order.get(furthest))));
            }
            for (int i = Math.max(0, furthest + 1); i <= place; i++) {
                pairs.addAll(missing.getOrDefault(i, List.of()));
                missing.remove(i);
            }
            furthest = Math.max(furthest, place);
            if (originals.size() > 1) {
                notes.add(
                        note(
                                Invariant.F9,
                                Level.WARNING,
                                ArticleSaying.ARTICLES_MERGED,
                                String.join(
                                        "、",
                                        originals.stream()
                                                .map(it -> label(it.number()))
                                                .toList())));
            }
            compare(originals, part, notes);
        }
        missing.values().forEach(pairs::addAll);
        return new Verification(pairs, true);
    }

    /// Parts of the same article joined, at the place of the first.
    private List<PlainArticles.Part> joined(List<PlainArticles.Part> parts) {
        Map<List<String>, PlainArticles.Part> byArticles = new LinkedHashMap<>();
        for (PlainArticles.Part part : parts) {
            byArticles.merge(
                    part.articles(),
                    part,
                    (a, b) -> {
                        List<Passage> lines = new ArrayList<>(a.lines());
                        lines.addAll(b.lines());
                        return new PlainArticles.Part(a.articles(), lines, a.heading());
                    });
        }
        return List.copyOf(byArticles.values());
    }

    /// The articles that the plain version does not have, by their place in the law.
    private Map<Integer, List<Pair>> missing(
            Map<String, Article> articles, List<PlainArticles.Part> parts) {
        Set<String> there = new HashSet<>();
        parts.forEach(part -> there.addAll(part.articles()));
        Map<Integer, List<Pair>> missing = new LinkedHashMap<>();
        int place = 0;
        for (Article article : articles.values()) {
            if (!there.contains(article.number())) {
                boolean optional = article.deleted() || context.mode() == Context.Mode.SUMMARY;
                missing.put(
                        place,
                        List.of(
                                new Pair(
                                        article.number(),
                                        side(text(article), originalLines),
                                        Side.none(),
                                        List.of(
                                                note(
                                                        Invariant.F6,
                                                        optional ? Level.WARNING : Level.ERROR,
                                                        ArticleSaying.ARTICLE_MISSING,
                                                        label(article.number()))))));
            }
            place++;
        }
        return missing;
    }

    /// Titles say nothing that could be held against an article; sentences might.
    private void preface(PlainArticles.Part part) {
        Passage text = part.text();
        if (text.text().indexOf('。') >= 0) {
            pairs.add(
                    new Pair(
                            "",
                            Side.none(),
                            side(text, plainLines),
                            List.of(
                                    note(
                                            Invariant.F9,
                                            Level.WARNING,
                                            ArticleSaying.TEXT_UNCHECKED))));
        }
    }

    private void compare(List<Article> originals, PlainArticles.Part part, List<Violation> notes) {
        Passage plain = part.text();
        Side plainSide =
                plain.isEmpty() && part.heading() != null
                        ? new Side("", 0, stretches(part.heading(), plainLines).subList(0, 1))
                        : side(plain, plainLines);
        if (originals.isEmpty()) {
            pairs.add(new Pair(String.join(",", part.articles()), Side.none(), plainSide, notes));
            return;
        }
        if (originals.size() == 1) {
            List<Passage> paragraphs = paragraphs(originals.getFirst());
            List<List<Passage>> groups = groups(part.lines());
            if (paragraphs.size() > 1 && correspond(paragraphs, groups)) {
                for (int i = 0; i < paragraphs.size(); i++) {
                    add(
                            Anchor.of(originals.getFirst().number(), Integer.toString(i + 1)),
                            paragraphs.get(i),
                            side(Passage.join("\n", groups.get(i)), plainLines),
                            i == 0 ? notes : List.of());
                }
                return;
            }
        }
        Passage all = Passage.join("\n", originals.stream().map(ArticleVerifier::text).toList());
        if (originals.size() == 1) {
            add(Anchor.of(originals.getFirst().number()), all, plainSide, notes);
            return;
        }
        // Nobody knows which sentence is of which article; 前條 stays 前條.
        List<Violation> violations = new ArrayList<>(notes);
        violations.addAll(
                Contract.compare(all.text(), plainSide.text(), context.withAnchor(Anchor.ROOT)));
        pairs.add(
                new Pair(
                        String.join(",", part.articles()),
                        side(all, originalLines),
                        plainSide,
                        violations));
    }

    private void add(Anchor anchor, Passage original, Side plain, List<Violation> notes) {
        List<Violation> violations = new ArrayList<>(notes);
        violations.addAll(
                Contract.compare(original.text(), plain.text(), context.withAnchor(anchor)));
        pairs.add(new Pair(anchor.toString(), side(original, originalLines), plain, violations));
    }

    /// Lines of a plain version by paragraphs: what is numbered belongs to the line before.
    private static List<List<Passage>> groups(List<Passage> lines) {
        List<List<Passage>> groups = new ArrayList<>();
        for (Passage line : lines) {
            if (groups.isEmpty() || !isListed(line.text())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private static boolean isListed(String line) {
        int i = 0;
        while (i < line.length() && "（(".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        int start = i;
        while (i < line.length()
                && (Character.isDigit(line.charAt(i))
                        || "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩•●‧・-".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        boolean bullet = i > start && "•●‧・-①②③④⑤⑥⑦⑧⑨⑩".indexOf(line.charAt(start)) >= 0;
        return bullet || i > start && i < line.length() && "、.．)）".indexOf(line.charAt(i)) >= 0;
    }

    /// Whether there are as many paragraphs on both sides, each more like its own than like any
    /// other.
    private static boolean correspond(List<Passage> originals, List<List<Passage>> groups) {
        if (originals.size() != groups.size()) {
            return false;
        }
        List<Set<String>> plain = new ArrayList<>();
        groups.forEach(group -> plain.add(pairs(Passage.join("", group).text())));
        for (int i = 0; i < originals.size(); i++) {
            Set<String> own = pairs(originals.get(i).text());
            double best = likeness(own, plain.get(i));
            for (int k = 0; k < plain.size(); k++) {
                if (k != i && likeness(own, plain.get(k)) > best) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double likeness(Set<String> one, Set<String> two) {
        long shared = one.stream().filter(two::contains).count();
        return shared / (double) Math.max(1, Math.min(one.size(), two.size()));
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static List<Passage> paragraphs(Article article) {
        List<Passage> paragraphs = new ArrayList<>();
        article.children().forEach(child -> paragraphs.add(text(child)));
        return paragraphs;
    }

    /// All of a node's own text with its labels.
    private static Passage text(Provision node) {
        List<Passage> pieces = new ArrayList<>();
        collect(node, pieces);
        return Passage.join("\n", pieces);
    }

    private static void collect(Provision node, List<Passage> pieces) {
        if (!(node instanceof Article) && !node.text().isEmpty()) {
            pieces.add(
                    node.label().isEmpty()
                            ? node.text()
                            : Passage.join("", List.of(node.label(), node.text())));
        }
        node.children().forEach(child -> collect(child, pieces));
        if (!node.closing().isEmpty()) {
            pieces.add(node.closing());
        }
    }

    private static Violation note(
            Invariant code, Level level, Message message, Object... arguments) {
        return new Violation(code, level, message, List.of(arguments), null, null);
    }

    /// `15-1` as 第 15 條之 1.
    private static String label(String number) {
        String[] parts = number.split("-");
        StringBuilder label = new StringBuilder("第 " + parts[0] + " 條");
        for (int i = 1; i < parts.length; i++) {
            label.append("之 ").append(parts[i]);
        }
        // A figure is set off from the character behind it.
        return parts.length > 1 ? label.append(' ').toString() : label.toString();
    }

    private static Side side(Passage text, LineIndex lines) {
        return new Side(text.text(), 0, stretches(text, lines));
    }

    private static List<Stretch> stretches(Passage text, LineIndex lines) {
        List<Stretch> stretches = new ArrayList<>();
        @Nullable Line last = null;
        for (Passage.Piece piece : text.pieces()) {
            int at = piece.at();
            int origin = piece.origin();
            int end = piece.origin() + piece.length();
            // A piece may run over several lines.
            while (origin < end) {
                Line line = lines.lineAt(origin);
                if (line != last) {
                    int within = Math.min(origin - line.span().start(), line.text().length());
                    stretches.add(
                            new Stretch(
                                    at,
                                    line.page(),
                                    line.number(),
                                    line.text().codePointCount(0, within) + 1));
                    last = line;
                }
                int next = Math.max(origin + 1, line.span().end() + 1);
                at += next - origin;
                origin = next;
            }
        }
        return stretches;
    }
}
