package org.baihua.consult.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.Rows;

/// What citizens call a thing and what laws call it: 特休 is 特別休假, 酒駕 is 酒精濃度. Only for finding the
/// article that is meant.
final class Subjects {

    private static final List<List<String>> ROWS = Rows.of(Subjects.class, "subjects.tsv");

    /// Fields in which an opinion's title stands.
    private static final List<String> TITLES = List.of("title", "標題", "主旨", "主題", "案名");

    private static final int LONGEST_TITLE = 80;

    private Subjects() {}

    /// The law's words for what a text speaks of.
    static Set<String> in(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (List<String> row : ROWS) {
            if (text.contains(row.get(0))) {
                words.addAll(List.of(row.get(1).split(" ")));
            }
        }
        return words;
    }

    /// The title of an opinion: a field of its own, or a short first line that has others below.
    static String title(String text, Map<String, String> fields) {
        for (String name : TITLES) {
            String value = fields.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        int end = text.indexOf('\n');
        return end > 0 && end <= LONGEST_TITLE ? text.substring(0, end) : "";
    }
}
