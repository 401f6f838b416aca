package org.baihua.batch.table;

/// One column of a table.
///
/// @param nullable whether a row may lack a value; never for [Type#TEXTS], which may be empty
public record Column(String name, Type type, boolean nullable) {

    /// What its values are: [String], [Long], [Double], [Boolean], or a list of strings.
    public enum Type {
        TEXT(6),
        LONG(2),
        DOUBLE(5),
        BOOLEAN(0),
        TEXTS(6);

        /// Parquet's physical type.
        final int physical;

        Type(int physical) {
            this.physical = physical;
        }
    }

    public Column {
        if (nullable && type == Type.TEXTS) {
            throw new IllegalArgumentException("a list is empty, not null: " + name);
        }
    }

    public static Column of(String name, Type type) {
        return new Column(name, type, false);
    }

    public static Column nullable(String name, Type type) {
        return new Column(name, type, true);
    }

    /// Whether values carry a level that says if they are there.
    boolean levels() {
        return nullable || type == Type.TEXTS;
    }
}
