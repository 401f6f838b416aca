package org.baihua.batch;

import static org.baihua.batch.table.Column.Type.BOOLEAN;
import static org.baihua.batch.table.Column.Type.DOUBLE;
import static org.baihua.batch.table.Column.Type.LONG;
import static org.baihua.batch.table.Column.Type.TEXT;
import static org.baihua.batch.table.Column.Type.TEXTS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baihua.batch.table.Column;
import org.baihua.batch.table.ParquetFile;
import org.jspecify.annotations.Nullable;

/// The two tables of a run, for analysts: documents and articles.
///
/// @param ledger what they are made of
record ParquetTables(Ledger ledger) {

    private static final List<Column> DOCUMENTS =
            List.of(
                    Column.of("path", TEXT),
                    Column.of("sha256", TEXT),
                    Column.of("status", TEXT),
                    Column.of("error", TEXT),
                    Column.of("seconds", DOUBLE),
                    Column.of("bytes", LONG),
                    Column.of("format", TEXT),
                    Column.of("title", TEXT),
                    Column.of("kind", TEXT),
                    Column.of("articles", LONG),
                    Column.of("rows", LONG),
                    Column.of("units", LONG),
                    Column.of("rewritten", LONG),
                    Column.of("fallback", LONG),
                    Column.of("diagnostics", LONG),
                    Column.of("flagged", LONG));

    private static final List<Column> ARTICLES =
            List.of(
                    Column.of("path", TEXT),
                    Column.of("title", TEXT),
                    Column.of("kind", TEXT),
                    Column.of("article", TEXT),
                    Column.of("change", TEXT),
                    Column.of("original", TEXT),
                    Column.of("plain", TEXT),
                    Column.of("units", LONG),
                    Column.of("rewritten", LONG),
                    Column.of("important", BOOLEAN),
                    Column.of("actors", TEXTS),
                    Column.of("penalties", TEXTS),
                    Column.nullable("fineFrom", LONG),
                    Column.nullable("fineTo", LONG),
                    Column.nullable("days", LONG));

    void documents(Path file) throws IOException {
        try (ParquetFile table = new ParquetFile(file, DOCUMENTS)) {
            ledger.eachReceipt(receipt -> row(table, values(receipt)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void articles(Path file) throws IOException {
        try (ParquetFile table = new ParquetFile(file, ARTICLES)) {
            ledger.eachFiled(filed -> {
                try {
                    filed.eachArticle(article -> row(table, values(filed.receipt(), article)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object[] values(Receipt receipt) {
        return new @Nullable Object[] {
            receipt.path(),
            receipt.sha256(),
            receipt.status().code(),
            receipt.error(),
            receipt.seconds(),
            receipt.bytes(),
            receipt.format(),
            receipt.title(),
            receipt.kind(),
            (long) receipt.articles(),
            (long) receipt.rows(),
            (long) receipt.units(),
            (long) receipt.rewritten(),
            (long) receipt.fallback(),
            sum(receipt.diagnostics()),
            sum(receipt.terms())
        };
    }

    private static @Nullable Object[] values(Receipt receipt, ArticleRow article) {
        Integer days = article.days();
        return new @Nullable Object[] {
            receipt.path(),
            receipt.title(),
            receipt.kind(),
            article.article(),
            article.change(),
            article.original(),
            article.plain(),
            (long) article.units(),
            (long) article.rewritten(),
            article.important(),
            article.actors(),
            article.penalties(),
            article.fineFrom(),
            article.fineTo(),
            days == null ? null : (long) days
        };
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static void row(ParquetFile table, @Nullable Object... values) {
        try {
            table.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
