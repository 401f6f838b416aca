package org.baihua.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.baihua.batch.Converted;
import org.baihua.batch.Tables;
import org.jspecify.annotations.Nullable;

/// A converted document as a row of Spark's, with the columns that a local run's tables have.
final class Rows {

    static final SortedMap<String, byte[]> NO_FILES = Collections.emptySortedMap();

    private static final DataType TEXTS = DataTypes.createArrayType(StringType, false);

    private static final StructType FILE =
            new StructType().add("name", StringType, false).add("content", BinaryType, false);

    static final StructType ALL =
            new StructType()
                    .add("document", type(Tables.DOCUMENT), false)
                    .add("articles", DataTypes.createArrayType(type(Tables.ARTICLE), false), false)
                    .add("files", DataTypes.createArrayType(FILE, false), false);

    private Rows() {}

    private static <R> StructType type(List<Tables.Field<R>> fields) {
        StructType type = new StructType();
        for (Tables.Field<R> field : fields) {
            DataType value =
                    switch (field.column().type()) {
                        case TEXT -> StringType;
                        case LONG -> LongType;
                        case DOUBLE -> DoubleType;
                        case BOOLEAN -> BooleanType;
                        case TEXTS -> TEXTS;
                    };
            type = type.add(field.column().name(), value, field.column().nullable());
        }
        return type;
    }

    /// What a row of an article says of its document, then the article as `row`.
    static Column[] aboutDocument(Column row) {
        List<Column> columns = new ArrayList<>();
        Tables.ABOUT_DOCUMENT.forEach(
                field -> columns.add(functions.col("document." + field.column().name())));
        columns.add(row.as("row"));
        return columns.toArray(Column[]::new);
    }

    /// The columns of a table of articles, from what [#aboutDocument] selects.
    static Column[] articleTable() {
        List<Column> columns = new ArrayList<>();
        Tables.ABOUT_DOCUMENT.forEach(field -> columns.add(functions.col(field.column().name())));
        columns.add(functions.col("row.*"));
        return columns.toArray(Column[]::new);
    }

    static Row of(Converted converted) {
        List<Row> articles = new ArrayList<>();
        converted.articles().forEach(article -> articles.add(row(Tables.ARTICLE, article)));
        List<Row> files = new ArrayList<>();
        converted.files().forEach((name, bytes) -> files.add(RowFactory.create(name, bytes)));
        // Arrays, because Spark takes no Java list for one of its own.
        return RowFactory.create(
                row(Tables.DOCUMENT, converted.receipt()),
                articles.toArray(Row[]::new),
                files.toArray(Row[]::new));
    }

    private static <R> Row row(List<Tables.Field<R>> fields, R about) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = fields.get(i).value().apply(about);
            values[i] = value instanceof List<?> texts ? texts.toArray(new String[0]) : value;
        }
        return RowFactory.create(values);
    }
}
