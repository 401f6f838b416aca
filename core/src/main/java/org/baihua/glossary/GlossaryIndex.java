package org.baihua.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// The compiled glossaries of one folder: a Lucene index that owns the entries and is searched, and
/// beside it the double array that texts are matched with.
///
/// Read-only; both parts are opened when they are first needed, so that matching never loads Lucene
/// and searching never loads the double array. Safe for use by many threads.
public final class GlossaryIndex implements AutoCloseable {

    /// Goes up with every change of the fields below.
    static final int VERSION = 1;

    public static final String TERMS = "terms.bin";
    static final String INDEX = "index";
    static final String VERSION_KEY = "baihua.version";

    static final String TERM = "term";
    static final String PLAIN = "plain";
    static final String TERM_GRAMS = "termGrams";
    static final String PLAIN_GRAMS = "plainGrams";
    static final String GLOSS_GRAMS = "glossGrams";
    static final String ENTRY = "entry";
    static final String GLOSSARY = "glossary";
    static final String ABOUT = "about";

    /// Kept, because a logger that nobody holds forgets its level. Lucene says there on stderr that
    /// it would be faster with a module that is no part of ours.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Path folder;
    private @Nullable CompiledTerms terms;
    private @Nullable DirectoryReader reader;

    private GlossaryIndex(Path folder) {
        this.folder = folder;
    }

    /// What is known of a glossary as a whole.
    public record About(String name, String title, String licence, String origin, int entries) {}

    /// An entry that was searched for.
    ///
    /// @param score the higher the better, comparable within one search
    public record Hit(Entry entry, float score) {}

    /// Opens the folder that a build compiled.
    ///
    /// @throws UserException when there is none
    public static GlossaryIndex open(Path folder) {
        if (!Files.exists(folder.resolve(TERMS))) {
            throw UserException.unreadable(
                    GlossaryMessage.INDEX_MISSING, Place.inFile(folder.toString()));
        }
        return new GlossaryIndex(folder);
    }

    /// The terms of all glossaries in the form that texts are matched with.
    ///
    /// @throws UserException when the file is damaged or outdated
    public synchronized CompiledTerms terms() {
        CompiledTerms open = terms;
        if (open == null) {
            open = CompiledTerms.open(folder.resolve(TERMS));
            terms = open;
        }
        return open;
    }

    /// A matcher over the terms of all glossaries, for one thread.
    public TermMatcher matcher(@Nullable Dictionary dictionary) {
        return new TermMatcher(terms(), dictionary);
    }

    /// The glossaries, by name.
    public List<About> glossaries() {
        return ask(searcher -> {
            List<About> all = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            Query any = new TermQuery(new Term(ABOUT, "yes"));
            for (ScoreDoc hit : searcher.search(any, 10_000).scoreDocs) {
                Document document = stored.document(hit.doc);
                all.add(
                        new About(
                                document.get(GLOSSARY),
                                document.get("title"),
                                document.get("licence"),
                                document.get("origin"),
                                Integer.parseInt(document.get("entries"))));
            }
            all.sort(java.util.Comparator.comparing(About::name));
            return all;
        });
    }

    /// The entries of a term, in whatever writing it is asked for.
    public List<Entry> explain(String term) {
        return terms().explain(term);
    }

    /// The entries that fit what is asked, best first: by term, by the beginning of a term, by
    /// plain word, by similar writing, by explanation.
    ///
    /// @param limit at most so many
    public List<Hit> search(String text, int limit) {
        String key = key(text);
        if (key.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        should(query, new TermQuery(new Term(TERM, key)), 40);
        should(query, new TermQuery(new Term(PLAIN, key)), 20);
        should(query, new PrefixQuery(new Term(TERM, key)), 10);
        if (key.codePointCount(0, key.length()) > 1) {
            should(query, new FuzzyQuery(new Term(TERM, key), 1), 6);
        }
        QueryBuilder grams = new QueryBuilder(new FoldedAnalyzer());
        should(query, grams.createBooleanQuery(TERM_GRAMS, text), 3);
        should(query, grams.createBooleanQuery(PLAIN_GRAMS, text), 2);
        should(query, grams.createBooleanQuery(GLOSS_GRAMS, text), 1);
        return ask(searcher -> {
            Map<String, Hit> hits = new LinkedHashMap<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
                String encoded = stored.document(hit.doc).get(ENTRY);
                hits.putIfAbsent(encoded, new Hit(EntryBytes.decode(encoded), hit.score));
            }
            return List.copyOf(hits.values());
        });
    }

    private static void should(BooleanQuery.Builder query, @Nullable Query part, float weight) {
        if (part != null) {
            query.add(new BoostQuery(part, weight), BooleanClause.Occur.SHOULD);
        }
    }

    static String key(String term) {
        return CompiledTerms.key(term);
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer(IndexSearcher searcher) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.answer(new IndexSearcher(reader()));
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw UserException.unreadable(
                            GlossaryMessage.INDEX_OUTDATED, place(), "Lucene", VERSION)
                    .causedBy(e);
        } catch (IndexNotFoundException | java.nio.file.NoSuchFileException e) {
            throw UserException.unreadable(GlossaryMessage.INDEX_MISSING, place()).causedBy(e);
        } catch (IOException | IllegalArgumentException e) {
            throw UserException.unreadable(
                            GlossaryMessage.INDEX_DAMAGED, place(), String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    private Place place() {
        return Place.inFile(folder.resolve(INDEX).toString());
    }

    private synchronized DirectoryReader reader() throws IOException {
        DirectoryReader open = reader;
        if (open != null) {
            return open;
        }
        Path path = folder.resolve(INDEX);
        if (!Files.isDirectory(path)) {
            throw new IndexNotFoundException(path.toString());
        }
        Directory directory = FSDirectory.open(path);
        DirectoryReader fresh = DirectoryReader.open(directory);
        String version =
                new HashMap<>(fresh.getIndexCommit().getUserData()).getOrDefault(VERSION_KEY, "0");
        if (!version.equals(Integer.toString(VERSION))) {
            fresh.close();
            throw UserException.unreadable(
                    GlossaryMessage.INDEX_OUTDATED, place(), version, VERSION);
        }
        for (LeafReaderContext leaf : fresh.leaves()) {
            // Small enough to be read once; a flipped bit is told now and not as a wrong answer.
            leaf.reader().checkIntegrity();
        }
        reader = fresh;
        return fresh;
    }

    @Override
    public synchronized void close() {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (CorruptIndexException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            reader = null;
        }
    }
}
