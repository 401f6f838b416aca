package org.baihua.consult.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.baihua.consult.Opinion.Suggestion;
import org.jspecify.annotations.Nullable;

/// Articles that read like an opinion, best first: BM25 over pairs of characters, in an index in
/// memory, and the likeness of meaning where a model is installed.
final class Similarity implements AutoCloseable {

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        // Its advice on the JVM's options is not for officers. Kept, because a logger that nobody
        // holds forgets its level.
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final String FIELD = "text";
    private static final int SUGGESTIONS = 3;
    private static final int MOST_TERMS = 256;

    /// How much more words of the title count, the law's words for them, and those for what is said
    /// below the title.
    private static final float TITLE = 2;

    private static final float SUBJECT = 4;
    private static final float BELOW = 1.5f;

    /// The score at which an article is as likely meant as not; scales BM25 into 0…1.
    private static final double EVEN = 10;

    private static final double LEAST = 0.3;

    /// How much meaning counts beside words; with more, suggestions get worse.
    private static final double MEANING = 0.3;

    /// What is suggested for its meaning alone: such an article shares no word with the opinion.
    private static final double LEAST_BY_MEANING = 0.1;

    private final List<String> numbers;
    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final @Nullable Likeness likeness;

    private Similarity(
            List<String> numbers,
            Analyzer analyzer,
            DirectoryReader reader,
            @Nullable Likeness likeness) {
        this.numbers = numbers;
        this.analyzer = analyzer;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.likeness = likeness;
    }

    static Similarity of(DraftArticles articles, @Nullable Meaning meaning) {
        List<String> numbers = new ArrayList<>(articles.texts().keySet());
        Analyzer analyzer = new CJKAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String number : numbers) {
                String text = articles.texts().getOrDefault(number, "");
                Document document = new Document();
                document.add(new TextField(FIELD, text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return new Similarity(
                    numbers,
                    analyzer,
                    DirectoryReader.open(directory),
                    meaning == null ? null : Likeness.of(articles.texts().values(), meaning));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param title of the opinion; what it speaks of counts more than what is said below
    List<Suggestion> to(String opinion, String title) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Float> weights = new LinkedHashMap<>();
        weigh(weights, opinion, 1);
        weigh(weights, String.join(" ", Subjects.in(opinion)), BELOW);
        weigh(weights, title, TITLE);
        weigh(weights, String.join(" ", Subjects.in(title)), SUBJECT);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        weights.forEach((term, weight) ->
                query.add(
                        new BoostQuery(new TermQuery(new Term(FIELD, term)), weight),
                        BooleanClause.Occur.SHOULD));
        double[] scores = new double[numbers.size()];
        try {
            for (ScoreDoc hit : searcher.search(query.build(), scores.length).scoreDocs) {
                scores[hit.doc] = hit.score / (hit.score + EVEN);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double least = LEAST;
        if (likeness != null) {
            least = LEAST_BY_MEANING;
            double[] alike = likeness.to(opinion);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (1 - MEANING) * scores[i] + MEANING * alike[i];
            }
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= least) {
                suggestions.add(
                        new Suggestion(numbers.get(i), Math.round(scores[i] * 1000) / 1000.0));
            }
        }
        suggestions.sort(Comparator.comparingDouble(Suggestion::score).reversed());
        return suggestions.subList(0, Math.min(SUGGESTIONS, suggestions.size()));
    }

    private void weigh(Map<String, Float> weights, String text, float weight) {
        for (String term : terms(text)) {
            weights.merge(term, weight, Math::max);
        }
    }

    private Set<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (terms.size() < MOST_TERMS && stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    public void close() {
        try {
            reader.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
