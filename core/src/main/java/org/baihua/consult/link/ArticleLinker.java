package org.baihua.consult.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.baihua.consult.Opinion.Link;
import org.baihua.consult.Opinion.Suggestion;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Draft;
import org.jspecify.annotations.Nullable;

/// Ties an opinion to the articles of a draft: by what it cites, by the words that only one article
/// has, and, as mere suggestions, by likeness.
public final class ArticleLinker implements AutoCloseable {

    private final Cited cited;
    private final @Nullable Wording wording;
    private final @Nullable Similarity similarity;

    private ArticleLinker(Cited cited, @Nullable Wording wording, @Nullable Similarity similarity) {
        this.cited = cited;
        this.wording = wording;
        this.similarity = similarity;
    }

    /// What an opinion is tied to.
    ///
    /// @param articles canonical numbers, in the order of the law
    public record Linked(List<String> articles, List<Link> links, List<Suggestion> suggested) {}

    /// Without a draft only citations of the law that the opinion is about count.
    public static ArticleLinker withoutDraft() {
        return new ArticleLinker(Cited.anyLaw(), null, null);
    }

    public static ArticleLinker of(Draft draft) {
        return of(draft, null);
    }

    /// Ties opinions to the articles of `draft`.
    ///
    /// @param meaning a model that knows which texts mean the same, where one is installed
    public static ArticleLinker of(Draft draft, @Nullable Meaning meaning) {
        DraftArticles articles = DraftArticles.of(draft);
        return new ArticleLinker(
                Cited.of(articles), Wording.of(articles), Similarity.of(articles, meaning));
    }

    /// What an opinion is tied to.
    ///
    /// @param fields other columns of the opinion; a title may name the law that is meant
    public Linked link(String text, Map<String, String> fields) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Link link : cited.in(text, fields)) {
            links.putIfAbsent(link.article(), link);
        }
        if (wording != null) {
            for (Link link : wording.in(text)) {
                links.putIfAbsent(link.article(), link);
            }
        }
        TreeSet<ArticleNumber> sorted = new TreeSet<>();
        links.keySet().forEach(article -> sorted.add(ArticleNumber.parse(article)));
        List<String> articles = sorted.stream().map(ArticleNumber::toString).toList();
        List<Suggestion> suggested = new ArrayList<>();
        if (similarity != null) {
            for (Suggestion suggestion : similarity.to(text, Subjects.title(text, fields))) {
                if (!links.containsKey(suggestion.article())) {
                    suggested.add(suggestion);
                }
            }
        }
        return new Linked(articles, articles.stream().map(links::get).toList(), suggested);
    }

    @Override
    public void close() {
        if (similarity != null) {
            similarity.close();
        }
    }
}
