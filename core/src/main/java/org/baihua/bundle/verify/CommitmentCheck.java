package org.baihua.bundle.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baihua.bundle.bag.Bag;
import org.baihua.bundle.verify.BundleCheck.Remark;
import org.jsoup.Jsoup;

/// Holds the register of commitments against its page and its calendar, which citizens read in its
/// place.
final class CommitmentCheck {

    private static final String FOLDER = Bag.PAYLOAD + "consultation/";
    private static final String PAGE = FOLDER + "commitments.html";
    private static final String CALENDAR = FOLDER + "commitments.ics";

    private final Bag bag;

    CommitmentCheck(Bag bag) {
        this.bag = bag;
    }

    void into(List<Remark> problems, List<Remark> reliable) {
        String csv = text(FOLDER + "commitments.csv");
        if (csv.isEmpty()) {
            return;
        }
        int before = problems.size();
        List<List<String>> rows = rows(csv);
        int text = rows.isEmpty() ? -1 : rows.getFirst().indexOf("text");
        List<String> commitments = new ArrayList<>();
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            if (text >= 0 && text < row.size() && !row.get(text).isBlank()) {
                commitments.add(row.get(text));
            }
        }
        String page = bare(Jsoup.parse(text(PAGE)).body().text());
        // RFC 5545 folds lines and escapes signs.
        String unfolded = text(CALENDAR).replace("\r\n ", "");
        String calendar =
                bare(
                        unfolded.replace("\\n", "")
                                .replace("\\,", ",")
                                .replace("\\;", ";")
                                .replace("\\\\", "\\"));
        for (String commitment : commitments) {
            missing(problems, page, PAGE, commitment);
            missing(problems, calendar, CALENDAR, commitment);
        }
        int tasks = unfolded.split("BEGIN:VTODO", -1).length - 1;
        if (tasks != commitments.size()) {
            problems.add(
                    new Remark(
                            VerifyMessage.COMMITMENTS_UNEQUAL,
                            CALENDAR,
                            List.of(CALENDAR, tasks, commitments.size())));
        }
        if (problems.size() == before) {
            reliable.add(
                    new Remark(VerifyMessage.RELY_COMMITMENTS, "", List.of(commitments.size())));
        }
    }

    private static void missing(
            List<Remark> problems, String shown, String path, String commitment) {
        if (!shown.contains(bare(commitment))) {
            problems.add(
                    new Remark(VerifyMessage.COMMITMENT_MISSING, path, List.of(commitment, path)));
        }
    }

    private String text(String path) {
        byte[] bytes = bag.files().get(path);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    /// The cells of a table as RFC 4180 has it, with or without a byte order mark.
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = csv.startsWith("\uFEFF") ? 1 : 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                if (twice) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
