package org.baihua.batch;

import static org.baihua.batch.table.Column.Type.BOOLEAN;
import static org.baihua.batch.table.Column.Type.DOUBLE;
import static org.baihua.batch.table.Column.Type.LONG;
import static org.baihua.batch.table.Column.Type.TEXT;
import static org.baihua.batch.table.Column.Type.TEXTS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baihua.batch.table.Column;
import org.jspecify.annotations.Nullable;

/// The columns of the tables for analysts, whoever writes them: the only place where they are
/// listed.
public final class Tables {

    /// A document's columns.
    public static final List<Field<Receipt>> DOCUMENT =
            List.of(
                    field("path", TEXT, Receipt::path),
                    field("sha256", TEXT, Receipt::sha256),
                    field("status", TEXT, receipt -> receipt.status().code()),
                    field("error", TEXT, Receipt::error),
                    field("seconds", DOUBLE, Receipt::seconds),
                    field("bytes", LONG, Receipt::bytes),
                    field("format", TEXT, Receipt::format),
                    field("title", TEXT, Receipt::title),
                    field("kind", TEXT, Receipt::kind),
                    field("articles", LONG, receipt -> (long) receipt.articles()),
                    field("rows", LONG, receipt -> (long) receipt.rows()),
                    field("units", LONG, receipt -> (long) receipt.units()),
                    field("rewritten", LONG, receipt -> (long) receipt.rewritten()),
                    field("fallback", LONG, receipt -> (long) receipt.fallback()),
                    field("diagnostics", LONG, receipt -> sum(receipt.diagnostics())),
                    field("flagged", LONG, receipt -> sum(receipt.terms())));

    /// What a row of an article says of its document, before its own columns.
    public static final List<Field<Receipt>> ABOUT_DOCUMENT =
            DOCUMENT.stream()
                    .filter(field ->
                            List.of("path", "title", "kind").contains(field.column().name()))
                    .toList();

    /// An article's own columns.
    public static final List<Field<ArticleRow>> ARTICLE =
            List.of(
                    field("article", TEXT, ArticleRow::article),
                    field("change", TEXT, ArticleRow::change),
                    field("original", TEXT, ArticleRow::original),
                    field("plain", TEXT, ArticleRow::plain),
                    field("units", LONG, article -> (long) article.units()),
                    field("rewritten", LONG, article -> (long) article.rewritten()),
                    field("important", BOOLEAN, ArticleRow::important),
                    field("actors", TEXTS, ArticleRow::actors),
                    field("penalties", TEXTS, ArticleRow::penalties),
                    perhaps("fineFrom", ArticleRow::fineFrom),
                    perhaps("fineTo", ArticleRow::fineTo),
                    perhaps("days", Tables::days));

    /// A column, and what stands in it.
    ///
    /// @param <R> what a row is about
    public record Field<R>(Column column, Function<R, @Nullable Object> value) {}

    private Tables() {}

    private static <R> Field<R> field(String name, Column.Type type, Function<R, Object> value) {
        return new Field<>(Column.of(name, type), value::apply);
    }

    private static <R> Field<R> perhaps(String name, Function<R, @Nullable Long> value) {
        return new Field<>(Column.nullable(name, LONG), value::apply);
    }

    private static @Nullable Long days(ArticleRow article) {
        Integer days = article.days();
        return days == null ? null : (long) days;
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
