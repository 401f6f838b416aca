package org.baihua.consult.commitments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baihua.consult.intake.Csv;

/// The register of commitments, as CSV and as a calendar of tasks.
public final class Register {

    private static final List<String> HEADER =
            List.of("id", "text", "owner", "due", "source", "status", "flags");

    private Register() {}

    /// Takes over what an officer entered in an earlier register: owner, day and status, by the
    /// sentence. What is no longer found stays at the end.
    public static List<Commitment> merge(List<Commitment> found, String before) {
        Map<String, List<String>> entered = new java.util.LinkedHashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        for (List<String> row : Csv.cells(before, "", new ArrayList<>())) {
            if (columns.isEmpty()) {
                for (int i = 0; i < row.size(); i++) {
                    columns.put(row.get(i), i);
                }
            } else {
                entered.put(cell(row, columns, "text"), row);
            }
        }
        List<Commitment> merged = new ArrayList<>();
        for (Commitment one : found) {
            List<String> row = entered.remove(one.text());
            merged.add(
                    row == null
                            ? numbered(one, merged.size())
                            : numbered(kept(one, row, columns), merged.size()));
        }
        entered.forEach((text, row) ->
                merged.add(
                        numbered(
                                kept(
                                        new Commitment(
                                                "",
                                                text,
                                                "",
                                                "",
                                                cell(row, columns, "source"),
                                                Commitment.OPEN,
                                                false),
                                        row,
                                        columns),
                                merged.size())));
        return merged;
    }

    /// A register as it was written and edited.
    public static List<Commitment> read(String csv) {
        List<Commitment> read = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        for (List<String> row : Csv.cells(csv, "", new ArrayList<>())) {
            if (columns.isEmpty()) {
                for (int i = 0; i < row.size(); i++) {
                    columns.put(row.get(i), i);
                }
            } else if (!cell(row, columns, "text").isBlank()) {
                read.add(
                        new Commitment(
                                either(
                                        cell(row, columns, "id"),
                                        String.format(Locale.ROOT, "c%03d", read.size() + 1)),
                                cell(row, columns, "text"),
                                cell(row, columns, "owner"),
                                cell(row, columns, "due"),
                                cell(row, columns, "source"),
                                either(cell(row, columns, "status"), Commitment.OPEN),
                                cell(row, columns, "flags").contains("unsure")));
            }
        }
        return read;
    }

    private static Commitment kept(
            Commitment found, List<String> row, Map<String, Integer> columns) {
        return new Commitment(
                found.id(),
                found.text(),
                either(cell(row, columns, "owner"), found.owner()),
                either(cell(row, columns, "due"), found.due()),
                found.source(),
                either(cell(row, columns, "status"), found.status()),
                found.unsure() && Commitment.OPEN.equals(cell(row, columns, "status")));
    }

    private static String either(String entered, String found) {
        return entered.isBlank() ? found : entered;
    }

    private static Commitment numbered(Commitment one, int at) {
        return new Commitment(
                String.format(Locale.ROOT, "c%03d", at + 1),
                one.text(),
                one.owner(),
                one.due(),
                one.source(),
                one.status(),
                one.unsure());
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String name) {
        int column = columns.getOrDefault(name, -1);
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    public static String csv(List<Commitment> commitments) {
        StringBuilder out = new StringBuilder(Csv.line(HEADER));
        for (Commitment one : commitments) {
            out.append(
                    Csv.line(
                            List.of(
                                    one.id(),
                                    one.text(),
                                    one.owner(),
                                    one.due(),
                                    one.source(),
                                    one.status(),
                                    one.flags())));
        }
        return out.toString();
    }

    /// RFC 5545: one task each; a commitment without a day has no DUE.
    public static String calendar(List<Commitment> commitments) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Baihua//consult//ZH-TW");
        for (Commitment one : commitments) {
            boolean dated = one.due().matches("\\d{4}-\\d{2}-\\d{2}");
            String day = dated ? one.due().replace("-", "") : "19700101";
            line(out, "BEGIN:VTODO");
            line(
                    out,
                    "UID:"
                            + Integer.toHexString((one.source() + one.text()).hashCode())
                            + "-"
                            + one.id()
                            + "@baihua");
            // The clock would make every run differ.
            line(out, "DTSTAMP:" + day + "T000000Z");
            if (dated) {
                line(out, "DUE;VALUE=DATE:" + day);
            }
            line(
                    out,
                    "SUMMARY:"
                            + escaped(
                                    (one.owner().isEmpty() ? "" : one.owner() + "：") + one.text()));
            line(
                    out,
                    "DESCRIPTION:"
                            + escaped(
                                    one.source()
                                            + (one.due().isEmpty() || dated
                                                    ? ""
                                                    : "；期限：" + one.due())));
            line(out, "STATUS:" + status(one.status()));
            line(out, "END:VTODO");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String status(String status) {
        return switch (status) {
            case "已完成", "解除列管" -> "COMPLETED";
            case "進行中", "延期" -> "IN-PROCESS";
            default -> "NEEDS-ACTION";
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// A content line is folded after 75 octets, never inside a character.
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int size = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > 75) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
