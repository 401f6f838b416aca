package org.baihua.parse.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the rows of a comparison table say, by the plainest reading possible: a table whose first
/// row is 修正…｜現行…｜說明 or 條文｜說明 is a comparison table, every further row with that many cells is a
/// row of it, and 「第○條」 at the start of a cell is its article. Written without any of the parser's
/// own code, as its yardstick.
final class ReferenceRows {

    private static final Pattern HEAD_3 =
            Pattern.compile(
                    "(修正|修訂|建議修正|增修|擬)[^，。]{0,12}\\|(現行|原)[^，。]{0,12}\\|[^，。]{0,4}說明[^，。]{0,6}");
    private static final Pattern HEAD_2 =
            Pattern.compile("(條文|規定|名稱|公告|草案|修正|訂定|公告事項)[^，。]{0,8}\\|[^，。]{0,4}說明");
    private static final Pattern LABEL =
            Pattern.compile(
                    "^[\\s　]*第[\\s　]*([〇○零一二三四五六七八九十百千\\d０-９]+)[\\s　]*條((?:[\\s　]*之[一二三四五六七八九十]+)*)"
                            + "(?=[\\s　\\uE000-\\uF8FF（(：:]|$)");

    private ReferenceRows() {}

    /// One row: the cells, blanks out, and the articles at the start of the first two.
    record Row(
            int columns,
            String proposed,
            String current,
            String explanation,
            List<String> proposedArticles,
            List<String> currentArticles) {}

    static List<Row> of(JsonNode draft) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode table : draft.get("tables")) {
            if (table.isEmpty()) {
                continue;
            }
            int columns = columns(table.get(0));
            boolean blankForm = true;
            for (int r = 1; r < table.size(); r++) {
                for (JsonNode cell : table.get(r)) {
                    blankForm &= squeeze(cell.asText()).isEmpty();
                }
            }
            if (columns == 0 || blankForm) {
                continue;
            }
            for (int r = 1; r < table.size(); r++) {
                JsonNode cells = table.get(r);
                if (cells.size() != columns || columns(cells) > 0 || blank(cells)) {
                    continue;
                }
                String current = columns == 3 ? cells.get(1).asText() : "";
                rows.add(
                        new Row(
                                columns,
                                squeeze(cells.get(0).asText()),
                                squeeze(current),
                                squeeze(cells.get(columns - 1).asText()),
                                articles(cells.get(0).asText()),
                                articles(current)));
            }
        }
        return rows;
    }

    private static boolean blank(JsonNode cells) {
        for (JsonNode cell : cells) {
            if (!squeeze(cell.asText()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static int columns(JsonNode cells) {
        List<String> texts = new ArrayList<>();
        for (JsonNode cell : cells) {
            texts.add(squeeze(cell.asText()).replaceAll("[（(][^（()）]*[）)]|[：:]$", ""));
        }
        String head = String.join("|", texts);
        if (cells.size() == 3 && HEAD_3.matcher(head).matches()) {
            return 3;
        }
        return cells.size() == 2 && HEAD_2.matcher(head).matches() ? 2 : 0;
    }

    static List<String> articles(String cell) {
        List<String> articles = new ArrayList<>();
        for (String line : cell.split("\n")) {
            Matcher label = LABEL.matcher(line);
            if (label.find()) {
                StringBuilder number = new StringBuilder(String.valueOf(value(label.group(1))));
                for (String part : squeeze(label.group(2)).split("之")) {
                    if (!part.isEmpty()) {
                        number.append('-').append(value(part));
                    }
                }
                String found = number.toString();
                if (articles.isEmpty() || !articles.getLast().equals(found)) {
                    articles.add(found);
                }
            }
        }
        return articles;
    }

    static int value(String number) {
        int total = 0;
        int current = 0;
        boolean units = false;
        for (char c : number.toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                total += Math.max(1, current) * unit;
                current = 0;
                units = true;
            } else {
                int digit =
                        c == '○' || c == '〇'
                                ? 0
                                : c >= '０' && c <= '９'
                                        ? c - '０'
                                        : Character.isDigit(c) ? c - '0' : "零一二三四五六七八九".indexOf(c);
                current = units ? digit : current * 10 + digit;
            }
        }
        return total + current;
    }

    /// The articles that a reference names, 至 expanded.
    static List<String> references(String reference) {
        List<String> articles = new ArrayList<>();
        Matcher match =
                Pattern.compile(
                                "(至)?第([〇○零一二三四五六七八九十百0-9]+)(?:條|(?=[、及至]))((?:之[一二三四五六七八九十0-9]+)*)")
                        .matcher(reference);
        int[] last = null;
        while (match.find()) {
            String[] branch = match.group(3).split("之");
            int sub = branch.length > 1 ? value(branch[1]) : 0;
            int[] now = {value(match.group(2)), sub};
            if (match.group(1) != null && last != null) {
                if (last[0] == now[0]) {
                    for (int i = last[1] + 1; i < now[1]; i++) {
                        articles.add(now[0] + "-" + i);
                    }
                } else {
                    for (int i = last[0] + 1; i < now[0]; i++) {
                        articles.add(String.valueOf(i));
                    }
                    for (int i = 0; i < now[1]; i++) {
                        articles.add(i == 0 ? String.valueOf(now[0]) : now[0] + "-" + i);
                    }
                }
            }
            articles.add(sub == 0 ? String.valueOf(now[0]) : now[0] + "-" + sub);
            last = now;
        }
        return articles;
    }

    static String squeeze(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0\\u200B\\uFEFF\\uE000-\\uF8FF]+", "");
    }
}
