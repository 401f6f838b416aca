package org.baihua.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baihua.batch.table.Column;
import org.baihua.batch.table.ParquetFile;
import org.jspecify.annotations.Nullable;

/// The two tables of a run, for analysts: documents and articles.
///
/// @param ledger what they are made of
record ParquetTables(Ledger ledger) {

    void documents(Path file) throws IOException {
        try (ParquetFile table = new ParquetFile(file, columns(Tables.DOCUMENT))) {
            ledger.eachReceipt(receipt -> {
                List<@Nullable Object> row = new ArrayList<>();
                values(Tables.DOCUMENT, receipt, row);
                add(table, row);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void articles(Path file) throws IOException {
        List<Column> columns = new ArrayList<>(columns(Tables.ABOUT_DOCUMENT));
        columns.addAll(columns(Tables.ARTICLE));
        try (ParquetFile table = new ParquetFile(file, columns)) {
            ledger.eachFiled(filed -> {
                try {
                    filed.eachArticle(article -> {
                        List<@Nullable Object> row = new ArrayList<>();
                        values(Tables.ABOUT_DOCUMENT, filed.receipt(), row);
                        values(Tables.ARTICLE, article, row);
                        add(table, row);
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <R> List<Column> columns(List<Tables.Field<R>> fields) {
        return fields.stream().map(Tables.Field::column).toList();
    }

    private static <R> void values(
            List<Tables.Field<R>> fields, R about, List<@Nullable Object> row) {
        fields.forEach(field -> row.add(field.value().apply(about)));
    }

    private static void add(ParquetFile table, List<@Nullable Object> row) {
        try {
            table.row(row.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
