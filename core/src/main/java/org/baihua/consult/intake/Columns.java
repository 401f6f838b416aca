package org.baihua.consult.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baihua.consult.Rows;
import org.baihua.personal.Personal;
import org.jspecify.annotations.Nullable;

/// Which column of a table holds what, told by its name (`columns.tsv`).
///
/// @param id column, or -1
/// @param date column, or -1
/// @param text column, or -1
/// @param source column, or -1
/// @param personal for each column whose whole content identifies a person, the kind
record Columns(int id, int date, int text, int source, Map<Integer, Personal.Kind> personal) {

    private static final Map<String, String> FIELDS = fields();

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        for (List<String> row : Rows.of(Columns.class, "columns.tsv")) {
            fields.put(row.get(1), row.get(0));
        }
        return fields;
    }

    static Columns of(List<String> header) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, Personal.Kind> personal = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT).replace("\uFEFF", "");
            String field = FIELDS.getOrDefault(name, "");
            first.putIfAbsent(field, i);
            Personal.@Nullable Kind kind = kind(field);
            if (kind != null) {
                personal.put(i, kind);
            }
        }
        return new Columns(
                first.getOrDefault("id", -1),
                first.getOrDefault("date", -1),
                first.getOrDefault("text", -1),
                first.getOrDefault("source", -1),
                Map.copyOf(personal));
    }

    private static Personal.@Nullable Kind kind(String field) {
        for (Personal.Kind kind : Personal.Kind.values()) {
            if (kind.id().equals(field)) {
                return kind;
            }
        }
        return null;
    }

    /// The same with another column taken for the text.
    Columns withText(int column) {
        return new Columns(
                id == column ? -1 : id, date == column ? -1 : date, column, source, personal);
    }
}
