package org.baihua.batch.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.baihua.batch.ArticleRow;
import org.baihua.batch.Filed;
import org.baihua.batch.Ledger;
import org.baihua.batch.Listed;
import org.baihua.batch.Receipt;
import org.jspecify.annotations.Nullable;

/// The articles of a batch's results, to be searched.
///
/// Built on the first search and brought up to date on a search after a run: documents whose
/// receipt is the same are left alone. The index holds no texts; those stand beside the receipts.
public final class ArchiveIndex {

    /// Goes up with every change of the fields below.
    private static final String VERSION = "2";

    static final String PATH = "path";
    static final String STATE = "state";
    static final String ROW = "row";

    private static final Pattern CLAUSE_END = Pattern.compile("[。；\\n]");

    /// What a clause says that imposes something.
    private static final Pattern SANCTION =
            Pattern.compile("處(?![理所置])|罰|沒入|沒收|停業|停工|歇業|勒令|廢止|撤銷|吊扣|吊銷");

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        // Kept, because a logger that nobody holds forgets its level.
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Ledger ledger;
    private final Path folder;

    /// What was found.
    ///
    /// @param total how many articles there are, more than `hits` perhaps
    /// @param hits the best ones, best first
    public record Found(long total, List<Hit> hits) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    public ArchiveIndex(Ledger ledger) {
        this.ledger = ledger;
        this.folder = ledger.index();
    }

    /// Brings the index up to date with the latest run.
    ///
    /// @return how many documents were read for it
    public int update() throws IOException {
        String stamp = VERSION + " " + ledger.stamp();
        try (Directory directory = FSDirectory.open(folder)) {
            if (DirectoryReader.indexExists(directory)) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    Map<String, String> about = reader.getIndexCommit().getUserData();
                    String before = about.getOrDefault("stamp", "");
                    if (before.equals(stamp)) {
                        return 0;
                    }
                    boolean usable = before.startsWith(VERSION + " ");
                    return write(directory, usable ? reader : null, stamp);
                }
            }
            return write(directory, null, stamp);
        }
    }

    private int write(Directory directory, @Nullable DirectoryReader before, String stamp)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new Words());
        config.setOpenMode(
                before == null
                        ? IndexWriterConfig.OpenMode.CREATE
                        : IndexWriterConfig.OpenMode.APPEND);
        int[] changed = {0};
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            ledger.eachFiled(filed -> {
                try {
                    String path = filed.receipt().path();
                    Term state = new Term(STATE, state(filed.receipt()));
                    if (before == null || before.docFreq(state) == 0) {
                        writer.deleteDocuments(new Term(PATH, path));
                        add(writer, filed, state.text());
                        changed[0]++;
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (before != null) {
                forget(writer, before, ledger.listed());
            }
            writer.setLiveCommitData(Map.of("stamp", stamp).entrySet());
            writer.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return changed[0];
    }

    private static String state(Receipt receipt) {
        return receipt.sha256()
                + " "
                + receipt.status()
                + " "
                + receipt.key()
                + " "
                + receipt.path();
    }

    /// Takes out documents that the archive no longer holds.
    private static void forget(IndexWriter writer, DirectoryReader before, Listed listed)
            throws IOException {
        Terms paths = MultiTerms.getTerms(before, PATH);
        if (paths == null) {
            return;
        }
        TermsEnum each = paths.iterator();
        for (BytesRef path = each.next(); path != null; path = each.next()) {
            if (!listed.holds(path.utf8ToString())) {
                writer.deleteDocuments(new Term(PATH, path.utf8ToString()));
            }
        }
    }

    private static void add(IndexWriter writer, Filed filed, String state) throws IOException {
        Receipt receipt = filed.receipt();
        int[] row = {0};
        List<Document> documents = new ArrayList<>();
        filed.eachArticle(article -> documents.add(document(receipt, article, state, row[0]++)));
        if (documents.isEmpty()) {
            // Nothing to find, but something to know: that this state has been seen.
            Document seen = new Document();
            seen.add(new StringField(PATH, receipt.path(), Store.NO));
            seen.add(new StringField(STATE, state, Store.NO));
            documents.add(seen);
        }
        writer.addDocuments(documents);
    }

    private static Document document(Receipt receipt, ArticleRow article, String state, int row) {
        Document document = new Document();
        document.add(new StringField(PATH, receipt.path(), Store.YES));
        document.add(new StringField(STATE, state, Store.NO));
        document.add(new StoredField(ROW, row));
        document.add(new StringField(Asking.EXISTS, "yes", Store.NO));
        document.add(new TextField(Asking.TITLE, receipt.title(), Store.NO));
        document.add(new StringField(Asking.KIND, receipt.kind(), Store.NO));
        document.add(new StringField(Asking.ARTICLE, article.article(), Store.NO));
        document.add(new StringField(Asking.CHANGE, article.change(), Store.NO));
        document.add(new TextField(Asking.ORIGINAL, article.original(), Store.NO));
        document.add(new TextField(Asking.PLAIN, article.plain(), Store.NO));
        for (String actor : article.actors()) {
            document.add(new TextField(Asking.ACTOR, actor, Store.NO));
        }
        for (String penalty : article.penalties()) {
            document.add(new TextField(Asking.PENALTY, penalty, Store.NO));
        }
        if (!article.penalties().isEmpty()) {
            // People ask in the law's words, which the summary may have made plain.
            for (String clause : CLAUSE_END.split(article.original())) {
                if (SANCTION.matcher(clause).find()) {
                    document.add(new TextField(Asking.PENALTY, clause, Store.NO));
                }
            }
        }
        Long fine = article.fineTo() == null ? article.fineFrom() : article.fineTo();
        if (fine != null) {
            document.add(new LongPoint(Asking.FINE, fine));
        }
        if (article.days() != null) {
            document.add(new LongPoint(Asking.DAYS, article.days()));
        }
        return document;
    }

    /// Looks for articles. Call [#update()] before.
    ///
    /// @param most how many hits at most
    public Found search(Question question, int most) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            TopDocs top =
                    searcher.search(
                            Asking.query(question),
                            new TopScoreDocCollectorManager(
                                    Math.clamp(most, 1, 100_000), Integer.MAX_VALUE));
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc scored : top.scoreDocs) {
                Document document = searcher.storedFields().document(scored.doc);
                hit(
                                document.get(PATH),
                                document.getField(ROW).numericValue().intValue(),
                                scored.score)
                        .ifPresent(hits::add);
            }
            return new Found(top.totalHits.value(), hits);
        }
    }

    private Optional<Hit> hit(String path, int row, float score) throws IOException {
        Filed filed = ledger.filed(path).orElse(null);
        if (filed == null) {
            return Optional.empty();
        }
        List<ArticleRow> articles = new ArrayList<>();
        filed.eachArticle(articles::add);
        Receipt receipt = filed.receipt();
        return row < articles.size()
                ? Optional.of(
                        new Hit(path, receipt.title(), receipt.kind(), articles.get(row), score))
                : Optional.empty();
    }
}
