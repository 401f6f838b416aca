package org.baihua.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.baihua.source.Language;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// What a run tells about itself, gathered from the receipts of all documents that the archive
/// held, in the order of their paths, one at a time.
public final class Ledger {

    private final Shelf shelf;
    private final Language language;

    /// Tables for analysts.
    public enum Table {
        JSONL,
        PARQUET
    }

    public Ledger(Path output, Language language) {
        this.shelf = new Shelf(output);
        this.language = language;
    }

    /// Hands over every receipt.
    public void eachReceipt(Consumer<Receipt> each) throws IOException {
        eachFiled(filed -> each.accept(filed.receipt()));
    }

    /// Hands over what is kept of every document.
    public void eachFiled(Consumer<Filed> each) throws IOException {
        shelf.eachPath(path -> shelf.filed(path).ifPresent(each));
    }

    /// What is kept of one document.
    public Optional<Filed> filed(String path) {
        return shelf.filed(path);
    }

    /// Where the archive's search keeps its index.
    public Path index() {
        return shelf.index();
    }

    /// Which documents the latest run found.
    public Listed listed() throws IOException {
        return Listed.of(shelf);
    }

    /// Takes away what stands here of documents that have left the archive, as [#write] would list
    /// them. Whatever lies below a folder that could not be listed stays.
    ///
    /// @return how many documents that were
    /// @throws UserException when the output folder cannot be written
    public int prune() {
        int[] count = {0};
        try {
            Listed listed = Listed.of(shelf);
            shelf.eachGone(
                    listed,
                    receipt -> {
                        try {
                            shelf.prune(receipt, listed.foldsCase());
                            count[0]++;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            return count[0];
        } catch (UncheckedIOException e) {
            throw trouble(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private UserException trouble(IOException e) {
        return UserException.usage(
                        BatchMessage.OUTPUT,
                        Place.inFile(shelf.root().toString()),
                        String.valueOf(e.getMessage()))
                .causedBy(e);
    }

    /// Tells one state of the results from another.
    ///
    /// @throws UserException when no run has been completed here
    public String stamp() {
        CRC32C sum = new CRC32C();
        try (InputStream in = Files.newInputStream(shelf.root().resolve("batch.jsonl"))) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
            }
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw UserException.usage(
                            BatchMessage.NO_RUN,
                            Place.inFile(shelf.root().toString()),
                            shelf.root())
                    .causedBy(e);
        }
    }

    /// Writes `batch.jsonl`, the tables and the report.
    ///
    /// @throws UserException when the output folder cannot be written
    public BatchReport write(Set<Table> tables) {
        BatchReport report = new BatchReport();
        try {
            shelf.write("batch.jsonl", file -> journal(file, report));
            shelf.eachGone(listed(), receipt -> report.gone(receipt.path()));
            if (tables.contains(Table.JSONL)) {
                shelf.write("articles.jsonl", this::articles);
            }
            if (tables.contains(Table.PARQUET)) {
                ParquetTables parquet = new ParquetTables(this);
                shelf.write("documents.parquet", parquet::documents);
                shelf.write("articles.parquet", parquet::articles);
            }
            shelf.write("report.json", file -> Files.writeString(file, report.toJson()));
            shelf.write(
                    "report.html",
                    file -> Files.writeString(file, ReportPage.of(report, language)));
        } catch (IOException e) {
            throw trouble(e);
        }
        return report;
    }

    private void journal(Path file, BatchReport report) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            eachReceipt(receipt -> {
                report.add(receipt);
                line(out, receipt.toJson());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Every article's line, with its document before it. The lines are taken over as they stand,
    /// so that nothing is parsed.
    private void articles(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            eachFiled(filed -> {
                String document = filed.receipt().toJsonAboutDocument();
                String open = document.substring(0, document.length() - 1) + ",";
                try {
                    filed.eachLine(article -> line(out, open + article.substring(1)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
