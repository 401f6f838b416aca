package org.baihua.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.Anchor;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Citation;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.parse.draft.Surroundings;
import org.baihua.source.Passage;

/// Finds the references of a law and says which places they mean.
///
/// A reference is read in its context: 前項 and 第二款 mean places near the one in which they stand, 第二項
/// behind 第五條第一項及 means one of 第五條, 同條 the article named last, 本法 in a 施行細則 its parent.
public final class CitationFinder {

    private CitationFinder() {}

    /// All references in text order, one citation a target.
    public static List<Citation> find(Statute statute) {
        return find(statute, List.of());
    }

    /// All references of a draft's articles in text order, one citation a target.
    static List<Citation> find(Statute statute, Surroundings around) {
        LawNames names = new LawNames(List.of());
        return all(statute, names, new LawContext(statute, names, around));
    }

    /// The references that name a place, in text order, one citation a target; laws that are named
    /// without an article are not looked for.
    static List<Citation> findPlaces(Statute statute, Surroundings around) {
        LawNames names = new LawNames(List.of());
        return places(statute, new LawContext(statute, names, around));
    }

    /// All references in text order, one citation a target.
    ///
    /// @param lawNames full names of laws that the caller knows, in addition to those that the text
    ///   itself makes known
    public static List<Citation> find(Statute statute, Collection<String> lawNames) {
        LawNames names = new LawNames(lawNames);
        return all(statute, names, new LawContext(statute, names, Surroundings.NONE));
    }

    private static List<Citation> all(Statute statute, LawNames names, LawContext laws) {
        List<Citation> found = places(statute, laws);
        new LawMentions(names, laws.title()).find(statute, found);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private static List<Citation> places(Statute statute, LawContext laws) {
        ArticleMap map = new ArticleMap(statute);
        List<Citation> found = new ArrayList<>();
        CitationReader reader = new CitationReader(map, laws, found::add);
        Map<Level, String> divisions = new EnumMap<>(Level.class);
        reader.beginArticle(divisions);
        reader.read(statute.preamble(), Anchor.ROOT, "");
        walk(statute.provisions(), divisions, reader);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private static void walk(
            List<Provision> provisions, Map<Level, String> divisions, CitationReader reader) {
        for (Provision provision : provisions) {
            if (provision instanceof Provision.Heading heading) {
                Map<Level, String> inner = new EnumMap<>(divisions);
                inner.keySet().removeIf(level -> level.compareTo(heading.level()) >= 0);
                inner.put(heading.level(), Row.compact(heading.label().text()));
                walk(heading.children(), inner, reader);
            } else if (provision instanceof Provision.Article article) {
                reader.beginArticle(divisions);
                Anchor at = Anchor.of(article.number());
                readAll(article.children(), at, "", reader);
            }
        }
    }

    private static void readAll(
            List<Provision> provisions, Anchor parent, String lead, CitationReader reader) {
        for (Provision provision : provisions) {
            Anchor at = provision.number().isEmpty() ? parent : parent.child(provision.number());
            reader.read(provision.text(), at, lead);
            if (!provision.children().isEmpty()) {
                String own = provision.text().text();
                readAll(provision.children(), at, own.isEmpty() ? lead : own, reader);
            }
            Passage closing = provision.closing();
            if (!closing.isEmpty()) {
                reader.read(closing, at, lead);
            }
        }
    }

    /// The article's number, or null for the text before the articles.
    static org.baihua.law.@org.jspecify.annotations.Nullable ArticleNumber article(Anchor at) {
        return at.parts().isEmpty() ? null : ArticleNumber.parse(at.article());
    }
}
