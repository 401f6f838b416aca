package org.baihua.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.baihua.batch.ArticleRow;
import org.baihua.batch.Converted;
import org.baihua.batch.Receipt;

/// A converted document as a row of Spark's, with the columns that a local run's tables have.
final class Rows {

    static final SortedMap<String, byte[]> NO_FILES = Collections.emptySortedMap();

    private static final DataType TEXTS = DataTypes.createArrayType(StringType, false);

    private static final StructType DOCUMENT =
            new StructType()
                    .add("path", StringType, false)
                    .add("sha256", StringType, false)
                    .add("status", StringType, false)
                    .add("error", StringType, false)
                    .add("seconds", DoubleType, false)
                    .add("bytes", LongType, false)
                    .add("format", StringType, false)
                    .add("title", StringType, false)
                    .add("kind", StringType, false)
                    .add("articles", LongType, false)
                    .add("rows", LongType, false)
                    .add("units", LongType, false)
                    .add("rewritten", LongType, false)
                    .add("fallback", LongType, false)
                    .add("diagnostics", LongType, false)
                    .add("flagged", LongType, false);

    private static final StructType ARTICLE =
            new StructType()
                    .add("article", StringType, false)
                    .add("change", StringType, false)
                    .add("original", StringType, false)
                    .add("plain", StringType, false)
                    .add("units", LongType, false)
                    .add("rewritten", LongType, false)
                    .add("important", BooleanType, false)
                    .add("actors", TEXTS, false)
                    .add("penalties", TEXTS, false)
                    .add("fineFrom", LongType, true)
                    .add("fineTo", LongType, true)
                    .add("days", LongType, true);

    private static final StructType FILE =
            new StructType().add("name", StringType, false).add("content", BinaryType, false);

    static final StructType ALL =
            new StructType()
                    .add("document", DOCUMENT, false)
                    .add("articles", DataTypes.createArrayType(ARTICLE, false), false)
                    .add("files", DataTypes.createArrayType(FILE, false), false);

    private Rows() {}

    static Row of(Converted converted) {
        List<Row> articles = new ArrayList<>();
        converted.articles().forEach(article -> articles.add(article(article)));
        List<Row> files = new ArrayList<>();
        converted.files().forEach((name, bytes) -> files.add(RowFactory.create(name, bytes)));
        // Arrays, because Spark takes no Java list for one of its own.
        return RowFactory.create(
                document(converted.receipt()),
                articles.toArray(Row[]::new),
                files.toArray(Row[]::new));
    }

    private static Row document(Receipt receipt) {
        return RowFactory.create(
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
                sum(receipt.terms()));
    }

    private static Row article(ArticleRow article) {
        Integer days = article.days();
        return RowFactory.create(
                article.article(),
                article.change(),
                article.original(),
                article.plain(),
                (long) article.units(),
                (long) article.rewritten(),
                article.important(),
                article.actors().toArray(String[]::new),
                article.penalties().toArray(String[]::new),
                article.fineFrom(),
                article.fineTo(),
                days == null ? null : (long) days);
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
