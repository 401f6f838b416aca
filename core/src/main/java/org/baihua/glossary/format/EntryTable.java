package org.baihua.glossary.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baihua.glossary.Conditions;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.jspecify.annotations.Nullable;

/// Entries as rows of a table, whatever the file that holds the rows.
///
/// The first row names the columns when one of them is `term` (or 詞). A table without names has the
/// columns term, plain and gloss. Several values of a field are parted by ｜. Rows that begin with
/// `#` are comments.
public final class EntryTable {

    /// Parts the values of a field.
    static final String VALUES = "｜";

    /// A row and the line that it stands on.
    public record Row(int line, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }

        private boolean saysNothing() {
            return fields.stream().allMatch(String::isBlank) || fields.getFirst().startsWith("#");
        }
    }

    /// The fields of a row by column.
    public record Fields(int line, Map<Column, String> values) {

        public Fields {
            values = Map.copyOf(values);
        }

        /// The field, or the empty text.
        public String get(Column column) {
            return values.getOrDefault(column, "");
        }
    }

    private static final List<@Nullable Column> UNNAMED =
            List.of(Column.TERM, Column.PLAIN, Column.GLOSS);

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private EntryTable(String file) {
        this.file = file;
    }

    /// Reads rows into entries; a row that makes no sense is left out and told.
    static Outcome<List<Placed>> read(String file, List<Row> rows) {
        EntryTable table = new EntryTable(file);
        List<Placed> entries = new ArrayList<>();
        for (Fields fields : table.fields(rows)) {
            Entry entry = table.entry(fields);
            if (entry != null) {
                entries.add(new Placed(entry, fields.line));
            }
        }
        return new Outcome<>(entries, table.diagnostics);
    }

    /// Reads rows into fields, for those who need columns that no entry has.
    public static Outcome<List<Fields>> readFields(String file, List<Row> rows) {
        EntryTable table = new EntryTable(file);
        List<Fields> fields = table.fields(rows);
        return new Outcome<>(fields, table.diagnostics);
    }

    /// Entries as rows, the names of the columns first.
    static List<List<String>> rows(List<Entry> entries) {
        List<Column> columns =
                Stream.of(Column.values())
                        .filter(c -> c != Column.EXAMPLE && c != Column.COUNTEREXAMPLE)
                        .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::label).toList());
        for (Entry entry : entries) {
            rows.add(columns.stream().map(column -> field(entry, column)).toList());
        }
        return rows;
    }

    private static String field(Entry entry, Column column) {
        return switch (column) {
            case TERM -> entry.term();
            case VARIANTS -> String.join(VALUES, entry.variants());
            case PLAIN -> String.join(VALUES, entry.plain());
            case GLOSS -> entry.gloss();
            case KIND -> entry.kind().label();
            case SAFE -> label(entry.safety());
            case CONTEXT -> entry.context();
            case REGISTER -> label(entry.register());
            case DOMAIN -> entry.domain();
            case FLAG -> entry.flagged() ? "" : "no";
            case NOTE -> entry.note();
            case SOURCE -> entry.source();
            case ID -> entry.id().equals(entry.term()) ? "" : entry.id();
            case EXAMPLE, COUNTEREXAMPLE -> "";
        };
    }

    private List<Fields> fields(List<Row> rows) {
        List<Fields> all = new ArrayList<>();
        List<@Nullable Column> columns = null;
        for (Row row : rows) {
            if (row.saysNothing()) {
                continue;
            }
            if (columns == null) {
                columns = headings(row);
                if (columns != null) {
                    continue;
                }
                columns = UNNAMED;
            }
            Fields fields = fields(row, columns);
            if (fields != null) {
                all.add(fields);
            }
        }
        return all;
    }

    private @Nullable List<@Nullable Column> headings(Row row) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (String field : row.fields) {
            columns.add(Column.of(field));
        }
        if (columns.contains(Column.TERM)) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                String name = row.fields.get(i).strip();
                if (column == null && !name.isEmpty()) {
                    note(row.line, GlossaryMessage.UNKNOWN_COLUMN, name);
                } else if (column != null && columns.indexOf(column) < i) {
                    warn(row.line, GlossaryMessage.COLUMN_TWICE, column.label(), i + 1);
                    columns.set(i, null);
                }
            }
            return columns;
        }
        // A row of nothing but names of columns is a heading, whatever it lacks.
        if (!columns.contains(null)) {
            warn(row.line, GlossaryMessage.NO_TERM_COLUMN);
        }
        return null;
    }

    private @Nullable Fields fields(Row row, List<@Nullable Column> columns) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < row.fields.size(); i++) {
            String field = row.fields.get(i).strip();
            if (i < columns.size()) {
                Column column = columns.get(i);
                if (column != null && !field.isEmpty()) {
                    values.put(column, field);
                }
            } else if (!field.isEmpty()) {
                warn(row.line, GlossaryMessage.TOO_MANY_FIELDS, row.fields.size(), columns.size());
                return null;
            }
        }
        return new Fields(row.line, values);
    }

    private @Nullable Entry entry(Fields fields) {
        String term = fields.get(Column.TERM);
        if (term.isEmpty()) {
            warn(fields.line, GlossaryMessage.NO_TERM);
            return null;
        }
        List<String> plain = values(fields.get(Column.PLAIN));
        String context = fields.get(Column.CONTEXT);
        Entry.Kind kind = kind(fields);
        Entry.Safety safety =
                choose(fields, Column.SAFE, Entry.Safety.values(), safetyOf(plain, context));
        Entry.Register register =
                choose(fields, Column.REGISTER, Entry.Register.values(), Entry.Register.BOTH);
        Boolean flagged = flag(fields);
        String fault = Conditions.fault(context);
        if (fault != null) {
            warn(fields.line, GlossaryMessage.BAD_CONDITION, fault);
        }
        if (fault != null
                || kind == null
                || safety == null
                || register == null
                || flagged == null) {
            return null;
        }
        String id = fields.get(Column.ID);
        return new Entry(
                id.isEmpty() ? term : id,
                term,
                values(fields.get(Column.VARIANTS)),
                plain,
                fields.get(Column.GLOSS),
                kind,
                safety,
                context,
                register,
                fields.get(Column.DOMAIN),
                flagged,
                fields.get(Column.NOTE),
                fields.get(Column.SOURCE),
                "");
    }

    /// Who gives a plain word and says nothing else means it to be used.
    private static Entry.Safety safetyOf(List<String> plain, String context) {
        if (plain.isEmpty()) {
            return Entry.Safety.NO;
        }
        return context.isEmpty() ? Entry.Safety.YES : Entry.Safety.CONTEXT;
    }

    private Entry.@Nullable Kind kind(Fields fields) {
        String text = fields.get(Column.KIND);
        if (text.isEmpty()) {
            return Entry.Kind.OTHER;
        }
        for (Entry.Kind kind : Entry.Kind.values()) {
            if (kind.label().equalsIgnoreCase(text)) {
                return kind;
            }
        }
        warn(
                fields.line,
                GlossaryMessage.UNKNOWN_VALUE,
                Column.KIND.label(),
                text,
                Stream.of(Entry.Kind.values())
                        .map(Entry.Kind::label)
                        .collect(Collectors.joining("、")));
        return null;
    }

    private <E extends Enum<E>> @Nullable E choose(
            Fields fields, Column column, E[] choices, E otherwise) {
        String text = fields.get(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E choice : choices) {
            if (label(choice).equalsIgnoreCase(text)) {
                return choice;
            }
        }
        warn(
                fields.line,
                GlossaryMessage.UNKNOWN_VALUE,
                column.label(),
                text,
                Stream.of(choices).map(EntryTable::label).collect(Collectors.joining("、")));
        return null;
    }

    private @Nullable Boolean flag(Fields fields) {
        return switch (fields.get(Column.FLAG).toLowerCase(Locale.ROOT)) {
            case "", "yes", "是" -> true;
            case "no", "否" -> false;
            default -> {
                warn(
                        fields.line,
                        GlossaryMessage.UNKNOWN_VALUE,
                        Column.FLAG.label(),
                        fields.get(Column.FLAG),
                        "yes、no");
                yield null;
            }
        };
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> values(String field) {
        return Stream.of(field.split(VALUES)).map(String::strip).filter(v -> !v.isEmpty()).toList();
    }

    private void note(int line, GlossaryMessage message, Object... arguments) {
        diagnostics.add(Diagnostic.info(message, Place.atLine(file, line), arguments));
    }

    private void warn(int line, GlossaryMessage message, Object... arguments) {
        diagnostics.add(Diagnostic.warning(message, Place.atLine(file, line), arguments));
    }
}
