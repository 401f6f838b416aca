package org.baihua.glossary.harvest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The words that lead to a name, by the rows of `leads.tsv`: 主管機關應擬訂|湖岸步道維護計畫.
final class Leads {

    /// Where a word leads to a name.
    enum Place {
        /// Wherever it stands; no name holds it.
        ANYWHERE,
        /// Only where the clause begins, for names hold it too (審議委員會).
        FRONT,
        /// Before the title of a law, which holds many of the others.
        TITLE
    }

    /// One row.
    ///
    /// @param describes whether, with 之 or 者 behind it, it is a part of the name: 領有證書之導覽人
    /// @param not characters before which it is another word: 再 is not 再生
    record Row(String word, Place place, boolean describes, String not) {

        /// Whether it stands at a place of a name.
        boolean isAt(String name, int at) {
            int end = at + word.length();
            return name.startsWith(word, at)
                    && (end == name.length() || not.indexOf(name.charAt(end)) < 0);
        }
    }

    private static final List<Row> ROWS = read();

    private static final Pattern TITLE =
            Pattern.compile("(?:(?<!方)法|條例|通則|細則|規程|規則|辦法|準則|標準|要點|規範|須知|注意事項|基準|原則|公約)(?:草案|（[^（）]*）)?$");

    /// 九十七年十二月三日修正公布之
    private static final Pattern DATED =
            Pattern.compile(
                    "^(?:中華民國|民國)?[0-9０-９○〇一二三四五六七八九十百零年月日.．]{4,24}[日0-9]"
                            + "(?:新?(?:修正|訂定|制定)?(?:公布|發布|下達|施行)?(?:施行)?之?)");

    /// What stands between words that share an object.
    private static final String JOINS = "、及與或並";

    private Leads() {}

    static List<Row> rows() {
        return ROWS;
    }

    static boolean isTitle(String name) {
        return TITLE.matcher(name).find();
    }

    /// The name without what led to it. What the short name is made of always stays.
    static String strip(String fullName, String shortName) {
        String name = fullName;
        boolean title = isTitle(name);
        int made = Alignment.latestStart(name, shortName);
        if (!title && made > 0) {
            name = name.substring(lastLead(name, shortName, made));
        }
        for (int cut = lead(name, shortName, title); cut > 0; ) {
            name = name.substring(cut);
            cut = lead(name, shortName, title);
        }
        return name;
    }

    /// Where the last word ends that leads to a name wherever it stands.
    private static int lastLead(String name, String shortName, int made) {
        int cut = 0;
        for (Row row : ROWS) {
            if (row.place() != Place.ANYWHERE) {
                continue;
            }
            int at = name.lastIndexOf(row.word(), made - row.word().length());
            int end = at + row.word().length();
            if (at >= 0
                    && row.isAt(name, at)
                    && end > cut
                    && !name.startsWith("受", Math.max(0, at - 1))
                    && depth(name, at) == 0
                    && leaves(name, end, shortName)
                    && !(row.describes() && describes(name, end))) {
                cut = end;
            }
        }
        return cut;
    }

    /// Where the words end with which the name begins, or 0: one, or several that share an object
    /// (規劃、訂定及執行|維護計畫).
    private static int lead(String name, String shortName, boolean title) {
        int end = 0;
        int cut = 0;
        for (int next = word(name, 0, title); next > 0; next = word(name, next + 1, title)) {
            end = next;
            boolean describes = describes(name, next, title);
            if (leaves(name, end, shortName) && !describes) {
                cut = end;
            }
            if (end >= name.length() || JOINS.indexOf(name.charAt(end)) < 0) {
                break;
            }
        }
        if (cut > 0) {
            return cut;
        }
        var dated = DATED.matcher(name);
        return dated.find()
                        && (title || dated.group().endsWith("之"))
                        && leaves(name, dated.end(), shortName)
                ? dated.end()
                : 0;
    }

    /// Where a word ends that stands at a place of a name, or 0.
    private static int word(String name, int at, boolean title) {
        for (Row row : ROWS) {
            if (title == (row.place() == Place.TITLE) && row.isAt(name, at)) {
                return at + row.word().length();
            }
        }
        return 0;
    }

    private static boolean describes(String name, int end, boolean title) {
        for (Row row : ROWS) {
            if (title == (row.place() == Place.TITLE)
                    && row.describes()
                    && name.startsWith(row.word(), end - row.word().length())
                    && describes(name, end)) {
                return true;
            }
        }
        return false;
    }

    /// Whether what is left behind a lead is longer than its short name, and loses nothing of it.
    private static boolean leaves(String name, int end, String shortName) {
        int left = name.length() - end;
        return left > shortName.length()
                && left >= 4
                && "之者、及或與所於時".indexOf(name.charAt(end)) < 0
                && Alignment.shared(name.substring(end), shortName)
                        >= Alignment.shared(name, shortName);
    }

    /// 領有導覽證之人, 辦理融資者: the verb says what somebody does who has the name.
    private static boolean describes(String name, int end) {
        return name.endsWith("者") || name.indexOf('之', end) >= 0;
    }

    private static int depth(String name, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = name.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
        }
        return depth;
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in =
                        Objects.requireNonNull(Leads.class.getResourceAsStream("leads.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                rows.add(
                        new Row(
                                cells[0],
                                Place.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                                cells[2].equals("keep"),
                                cells[3]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }
}
