package org.baihua.consult.respond;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.intake.Csv;
import org.baihua.consult.intake.Xlsx;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// `responses.csv`, and the same table as a spreadsheet.
public final class ResponsesFile {

    public static final String NAME = "responses.csv";
    public static final String XLSX = "responses.xlsx";
    public static final String LEFT_OVER = "responses-left-over.csv";

    private static final List<String> HEADER =
            List.of(
                    "opinion_id",
                    "ask",
                    "articles",
                    "issue",
                    "outcome",
                    "reason",
                    "change",
                    "agency",
                    "due");

    /// The same for officers who fill in the sheet.
    private static final List<String> CHINESE =
            List.of("意見編號", "訴求", "條文", "爭點", "參採情形", "理由", "草案修正", "回應或移請機關", "期限");

    private static final List<Integer> WIDTHS = List.of(10, 60, 10, 16, 16, 44, 36, 22, 14);

    private ResponsesFile() {}

    public static String csv(List<Response> rows) {
        StringBuilder out = new StringBuilder();
        cells(rows).forEach(row -> out.append(Csv.line(row)));
        return out.toString();
    }

    public static byte[] xlsx(List<Response> rows) {
        List<List<String>> cells = new ArrayList<>(cells(rows));
        cells.set(0, CHINESE);
        return Xlsx.write(
                "意見回應表",
                cells,
                WIDTHS,
                HEADER.indexOf("outcome"),
                Stream.of(Decision.values()).map(Decision::chinese).toList());
    }

    private static List<List<String>> cells(List<Response> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADER);
        for (Response row : rows) {
            cells.add(
                    List.of(
                            row.opinion(),
                            row.ask(),
                            String.join(" ", row.articles()),
                            row.issue(),
                            row.outcome(),
                            row.reason(),
                            row.change(),
                            row.agency(),
                            row.due()));
        }
        return cells;
    }

    /// Reads a table that officers filled in, CSV or XLSX.
    ///
    /// @throws UserException when it has no column `opinion_id`
    public static Outcome<List<Response>> read(String file, byte[] bytes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        List<List<String>> cells =
                zip
                        ? Xlsx.cells(file, bytes)
                        : Csv.cells(
                                org.baihua.read.Encoding.decode(bytes).text(), file, diagnostics);
        if (cells.isEmpty()) {
            return new Outcome<>(List.of(), diagnostics);
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.getFirst().size(); i++) {
            String name = cells.getFirst().get(i).strip().replace("\uFEFF", "");
            int chinese = CHINESE.indexOf(name);
            columns.putIfAbsent(chinese < 0 ? name : HEADER.get(chinese), i);
        }
        if (!columns.containsKey("opinion_id")) {
            throw UserException.unreadable(
                    ConsultMessage.DAMAGED, Place.inFile(file), NAME, "opinion_id");
        }
        List<Response> rows = new ArrayList<>();
        for (List<String> row : cells.subList(1, cells.size())) {
            String articles = cell(row, columns, "articles").strip();
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            rows.add(
                    new Response(
                            cell(row, columns, "opinion_id").strip(),
                            cell(row, columns, "ask"),
                            articles.isEmpty() ? List.of() : List.of(articles.split("[ ,、;]+")),
                            cell(row, columns, "issue").strip(),
                            cell(row, columns, "outcome").strip(),
                            cell(row, columns, "reason").strip(),
                            cell(row, columns, "change").strip(),
                            cell(row, columns, "agency").strip(),
                            cell(row, columns, "due").strip()));
        }
        return new Outcome<>(rows, diagnostics);
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String name) {
        int column = columns.getOrDefault(name, -1);
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }
}
