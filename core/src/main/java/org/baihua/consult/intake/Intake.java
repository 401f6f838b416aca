package org.baihua.consult.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Opinion;
import org.baihua.consult.Opinion.Ask;
import org.baihua.consult.Opinion.Masked;
import org.baihua.consult.link.ArticleLinker;
import org.baihua.consult.link.ArticleLinker.Linked;
import org.baihua.personal.Personal;
import org.baihua.personal.Words;
import org.baihua.read.Input;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.text.Segmenter;
import org.baihua.text.Token;

/// Takes opinions in. Nothing is lost: a row that makes trouble is kept as it stands and told.
public final class Intake {

    private final ArticleLinker linker;
    private final Words words;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Opinion> opinions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> said = new HashMap<>();
    private final NearCopies copies = new NearCopies();

    private Intake(ArticleLinker linker, Words words) {
        this.linker = linker;
        this.words = words;
    }

    /// Reads the files in order as one consultation.
    ///
    /// @throws UserException when one of them cannot be read as a whole
    public static Outcome<List<Opinion>> read(List<Input> inputs, ArticleLinker linker) {
        return read(inputs, linker, Words.UNKNOWN);
    }

    /// Reads the files in order as one consultation, and finds names in the middle of a sentence.
    ///
    /// @param segmenter tells names from ordinary words
    /// @throws UserException when one of them cannot be read as a whole
    public static Outcome<List<Opinion>> read(
            List<Input> inputs, ArticleLinker linker, Segmenter segmenter) {
        return read(inputs, linker, edges(segmenter));
    }

    /// The edges of words as a segmenter sees them.
    static Words edges(Segmenter segmenter) {
        return text -> {
            boolean[] edges = new boolean[text.length() + 1];
            for (Token word : segmenter.segment(text)) {
                edges[word.span().start()] = true;
                edges[word.span().end()] = true;
            }
            edges[text.length()] = true;
            return edges;
        };
    }

    private static Outcome<List<Opinion>> read(
            List<Input> inputs, ArticleLinker linker, Words words) {
        Intake intake = new Intake(linker, words);
        inputs.forEach(intake::read);
        return new Outcome<>(List.copyOf(intake.opinions), intake.diagnostics);
    }

    private void read(Input input) {
        List<Sheet> sheets = Sheets.read(input, diagnostics);
        if (sheets.isEmpty()) {
            throw UserException.unreadable(ConsultMessage.NOT_A_TABLE, Place.inFile(input.name()));
        }
        for (Sheet sheet : sheets) {
            Columns columns = Columns.of(sheet.header());
            if (columns.text() < 0) {
                int longest = longest(sheet, columns);
                columns = columns.withText(longest);
                diagnostics.add(
                        Diagnostic.warning(
                                ConsultMessage.GUESSED_COLUMN,
                                Place.inFile(input.name()),
                                sheet.header().get(longest)));
            }
            for (Sheet.Row row : sheet.rows()) {
                add(input.name(), sheet.header(), columns, row);
            }
        }
    }

    private static int longest(Sheet sheet, Columns columns) {
        long[] lengths = new long[sheet.header().size()];
        for (Sheet.Row row : sheet.rows()) {
            for (int i = 0; i < Math.min(lengths.length, row.cells().size()); i++) {
                lengths[i] += columns.personal().containsKey(i) ? 0 : row.cells().get(i).length();
            }
        }
        int longest = 0;
        for (int i = 1; i < lengths.length; i++) {
            longest = lengths[i] > lengths[longest] ? i : longest;
        }
        return longest;
    }

    private void add(String file, List<String> header, Columns columns, Sheet.Row row) {
        Place place = Place.atLine(file, row.line());
        StringBuilder raw = new StringBuilder(cell(row, columns.text()).strip());
        if (row.cells().size() > header.size()) {
            List<String> more = row.cells().subList(header.size(), row.cells().size());
            if (more.stream().anyMatch(cell -> !cell.isBlank())) {
                diagnostics.add(
                        Diagnostic.warning(ConsultMessage.TOO_MANY_CELLS, place, more.size()));
                more.forEach(cell -> raw.append('\n').append(cell));
            }
        }
        String id = id(cell(row, columns.id()).strip(), place);
        Masking text =
                Masking.of(raw.toString().replace("\r\n", "\n").replace('\r', '\n'), "text", words);
        List<Masked> masked = new ArrayList<>(text.masked());
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (i == columns.id() || i == columns.date() || i == columns.text()) {
                continue;
            }
            String name = header.get(i).isEmpty() ? "column" + (i + 1) : header.get(i);
            Personal.Kind kind = columns.personal().get(i);
            String value = cell(row, i).strip();
            Masking field =
                    kind == null
                            ? Masking.of(value, name, words)
                            : Masking.whole(value, name, kind);
            masked.addAll(field.masked());
            if (i != columns.source()) {
                fields.put(name, field.text());
            }
        }
        if (text.text().isEmpty()) {
            diagnostics.add(Diagnostic.warning(ConsultMessage.EMPTY_OPINION, place, id));
        }
        Linked linked = linker.link(text.text(), fields);
        List<Ask> asks = Asks.of(text.text());
        String key = squeezed(text.text());
        String before = key.isEmpty() ? null : said.putIfAbsent(key, id);
        opinions.add(
                new Opinion(
                        id,
                        Masking.of(cell(row, columns.date()).strip(), "date", words).text(),
                        columns.source() < 0
                                ? simpleName(file)
                                : Masking.of(cell(row, columns.source()).strip(), "source", words)
                                        .text(),
                        text.text(),
                        masked,
                        linked.articles(),
                        linked.links(),
                        linked.suggested(),
                        asks,
                        before == null ? "" : before,
                        before == null ? copies.add(id, key) : "",
                        fields));
    }

    private static String cell(Sheet.Row row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    private static String simpleName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private String id(String given, Place place) {
        String id = given;
        if (!given.isEmpty() && !Masking.of(given, "id", words).masked().isEmpty()) {
            id = number();
            diagnostics.add(Diagnostic.warning(ConsultMessage.ID_PERSONAL, place, id));
        } else if (given.isEmpty()) {
            id = number();
        }
        if (!ids.add(id)) {
            int again = 2;
            while (!ids.add(id + "-" + again)) {
                again++;
            }
            diagnostics.add(
                    Diagnostic.warning(ConsultMessage.ID_AGAIN, place, id, id + "-" + again));
            id = id + "-" + again;
        }
        return id;
    }

    private String number() {
        return String.format(Locale.ROOT, "op%05d", opinions.size() + 1);
    }

    /// The text without marks and blanks, so that the same words are the same opinion.
    static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(
                        c >= '\uFF01' && c <= '\uFF5E'
                                ? Character.toLowerCase((char) (c - 0xFEE0))
                                : Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
