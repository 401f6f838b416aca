package org.baihua.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers that a word announces: 病歷號碼, 學號, 健保卡號, 身分證後四碼. The words and how long the numbers are,
/// are rows of `labelled.tsv`.
record LabelledNumbers() implements Scanner {

    /// @param letters whether letters may be among the digits
    private record Row(Personal.Kind kind, String[] labels, int least, int most, boolean letters) {}

    private static final List<Row> ROWS = rows();

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : NameWords.table("labelled.tsv")) {
            rows.add(
                    new Row(
                            Personal.Kind.valueOf(row.get(0)),
                            row.get(1).toLowerCase(Locale.ROOT).replace('_', ' ').split("\\|", -1),
                            Integer.parseInt(row.get(2)),
                            Integer.parseInt(row.get(3)),
                            row.get(4).equals("letters")));
        }
        return List.copyOf(rows);
    }

    @Override
    public @Nullable Hit at(Folded text, int at) {
        boolean opens = text.at(at) == '(' && text.digit(at + 1);
        if (!isPart(text, at) && !opens
                || text.alphanumeric(at - 1)
                || !announced(text.at(at - 1))) {
            return null;
        }
        int end = at;
        int count = 0;
        int digits = 0;
        while (count < 24) {
            if (isPart(text, end)) {
                digits += HandNumbers.digit(text, end) >= 0 ? 1 : 0;
                count++;
                end++;
            } else if (" -.()/_".indexOf(text.at(end)) >= 0 && count + (opens ? 1 : 0) > 0) {
                int next = end + 1;
                while (next - end < 3 && " -.()/_".indexOf(text.at(next)) >= 0) {
                    next++;
                }
                if (!isPart(text, next)) {
                    break;
                }
                end = next;
            } else if (opens && end == at) {
                end++;
            } else {
                break;
            }
        }
        for (Row row : ROWS) {
            boolean fits =
                    count >= row.least
                            && count <= row.most
                            && digits * 2 >= count
                            && (row.letters || !hasLetters(text, at, end));
            if (fits && text.labelled(at, row.labels)) {
                return new Hit(row.kind, at, end);
            }
        }
        return null;
    }

    /// Whether a label may end with this character, or what stands between it and its number.
    private static boolean announced(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || " :-()[]<>【】「」.,、號碼是為=#的\n".indexOf(c) >= 0;
    }

    private static boolean isPart(Folded text, int at) {
        return text.alphanumeric(at)
                || text.at(at) == '*'
                || HandNumbers.digit(text, at) >= 0 && text.at(at) != '+';
    }

    private static boolean hasLetters(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.letter(i) && text.at(i) != 'x' && text.at(i) != 'X') {
                return true;
            }
        }
        return false;
    }
}
