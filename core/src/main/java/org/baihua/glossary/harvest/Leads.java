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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that lead to a name, by the rows of `leads.tsv`: 主管機關應擬訂|湖岸步道維護計畫.
final class Leads {

    /// Where a word leads to a name.
    enum Place {
        /// Wherever it stands; no name holds it.
        ANYWHERE,
        /// Only where the clause begins, for names hold it too (審議委員會).
        FRONT,
        /// Only behind 應, 得 and their like, or behind who does it: 應僱用|導覽人員.
        MODAL,
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
            Pattern.compile(
                    "(?:(?<!方)法|條例|通則|細則|規程|規則|辦法|準則|標準|要點|規範|須知|注意事項|基準|原則|公約)(?:草案|（[^（）]*）)?$");

    /// 九十七年十二月三日修正公布之
    private static final Pattern DATED =
            Pattern.compile(
                    "^(?:中華民國|民國)?[0-9０-９○〇一二三四五六七八九十百零年月日.．]{4,24}[日0-9]"
                            + "(?:新?(?:修正|訂定|制定)?(?:公布|發布|下達|施行)?(?:施行)?之?)");

    /// What the names of offices end with.
    private static final String OFFICES = "部會署局院所處府司";

    /// What asks for a deed: what follows is a verb, never a part of the name.
    private static final Pattern GOVERNED =
            Pattern.compile(
                    "(?:(?<![供適反相效因對響答])應|(?<![取所獲獲不心])得|須|可|並|(?:應|得)(?:即|先|另|再|自行|依規定|逐級|按月|按季|按年|主動|自動))$");

    /// Who does something, at the end of what stands before a verb.
    private static final Pattern WHO =
            Pattern.compile(
                    "(?:機關|單位|機構|業者|政府|(?:申請|請領|受益|繼承|代理|所有|持有|義務|提案|創業|檢舉|經營|負責|使用|管理|監護|保險)人|(?:檢查|航空|稽查)人員|電話|書面|傳真|電子郵件|委員會|[^所其]者|公司|學校|法院)(?:應|得|須|並|另|共同)?$");

    /// 第八條第三項|籌備處
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:本法|本條例|前條)?(?:第[一二三四五六七八九十百]+[條項款目](?:之[一二三四五六七八九十]+)?)++(?:但書|前段|後段)?(?:所[定稱]|規定之?|之)?+(?=[^之及與或、至所規第各，]{4,}$)");

    private static final Pattern UNITS =
            Pattern.compile("[A-Za-z０-９0-9Ａ-Ｚａ-ｚ㎡³²/／·‧.]{1,10}|[㎏㎝㎞㎡]");

    /// 零點五|百萬帕斯卡
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:(?:分貝|兆|百萬|百千|千|百|毫|微|奈|十億|百萬)?(?:帕斯卡|帕|米汞柱|位元組|牛頓米|牛頓|赫茲?|伏特|安培|瓦特|西弗|貝克|毫瓦特?|瓦)|公斤力?每(?:平方|立方)?公[尺分].?)$");

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
    ///
    /// @param before the text before the name
    static String strip(String before, String fullName, String shortName) {
        String name = fullName;
        boolean title = isTitle(name);
        int made = Alignment.latestStart(name, shortName);
        boolean asked = GOVERNED.matcher(before.substring(Math.max(0, before.length() - 8))).find();
        if (!title && made > 0) {
            int cut = Math.max(lastLead(name, shortName, made), target(name, shortName, made));
            name = name.substring(cut);
            asked &= cut == 0;
        }
        for (int cut = lead(name, shortName, title, asked); cut > 0; ) {
            name = name.substring(cut);
            cut = lead(name, shortName, title, false);
        }
        if (!title) {
            Matcher place = PLACE.matcher(name);
            if (place.lookingAt() && leaves(name, place.end(), shortName)) {
                name = name.substring(place.end());
            }
        }
        Matcher unit = UNIT.matcher(name);
        return UNITS.matcher(shortName).matches() && unit.find() ? unit.group() : name;
    }

    /// 由發放機關至|退撫整合平臺, 安定基金及|財團法人補償基金: where what stands before gave little to the short name, and
    /// what stands behind gave all of it.
    private static int target(String name, String shortName, int made) {
        for (int i = Math.min(made, name.length()) - 1; i > 1; i--) {
            char c = name.charAt(i);
            boolean part =
                    c == '至'
                            || "及與暨".indexOf(c) >= 0
                                    && (Beginnings.isBody(name.substring(i + 1))
                                            || OFFICES.indexOf(name.charAt(i - 1)) >= 0);
            if (part
                    && name.indexOf('、') < 0
                    && depth(name, i) == 0
                    && leaves(name, i + 1, shortName)
                    && 2 * Alignment.shared(name.substring(0, i), shortName)
                            <= shortName.length()) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Where the last word ends that leads to a name: wherever it stands, or behind who does it.
    private static int lastLead(String name, String shortName, int made) {
        int cut = 0;
        for (Row row : ROWS) {
            if (row.place() == Place.TITLE || row.word().length() < 2) {
                continue;
            }
            int at = name.lastIndexOf(row.word(), made - row.word().length());
            int end = at + row.word().length();
            if (at >= 0
                    && row.isAt(name, at)
                    && end > cut
                    && name.charAt(Math.max(0, at - 1)) != '受'
                    && (row.place() == Place.ANYWHERE
                            || WHO.matcher(name.substring(0, at)).find() && !describes(name, end))
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
    private static int lead(String name, String shortName, boolean title, boolean asked) {
        int cut = 0;
        int at = 0;
        while (at >= 0) {
            int end = -1;
            for (Row row : ROWS) {
                boolean here =
                        switch (row.place()) {
                            case TITLE -> title;
                            case MODAL -> !title && asked;
                            case FRONT, ANYWHERE -> !title;
                        };
                if (here && end < 0 && row.isAt(name, at)) {
                    end = at + row.word().length();
                    boolean part = row.describes() && !asked && describes(name, end);
                    if (!part && leaves(name, end, shortName)) {
                        cut = end;
                    }
                }
            }
            at =
                    end > 0 && end < name.length() && JOINS.indexOf(name.charAt(end)) >= 0
                            ? end + 1
                            : -1;
        }
        if (cut > 0) {
            return cut;
        }
        Matcher dated = DATED.matcher(name);
        return dated.find()
                        && (title || dated.group().endsWith("之"))
                        && leaves(name, dated.end(), shortName)
                ? dated.end()
                : 0;
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
        return name.endsWith("者") || name.endsWith("事件") || name.indexOf('之', end) >= 0;
    }

    /// Whether a name begins with a word that leads to names.
    static boolean begins(String name) {
        return ROWS.stream()
                .anyMatch(row ->
                        row.place() != Place.TITLE && row.word().length() > 1 && row.isAt(name, 0));
    }

    /// Whether a word that leads to names stands in one before a place, with no 之 behind it.
    static boolean holdsLead(String name, int end) {
        for (Row row : ROWS) {
            int at = name.indexOf(row.word());
            int behind = at + row.word().length();
            if (row.word().length() > 1
                    && at > 0
                    && behind <= end
                    && row.isAt(name, at)
                    && name.indexOf('之', behind) < 0
                    && (row.place() == Place.ANYWHERE
                            || row.place() != Place.TITLE
                                    && WHO.matcher(name.substring(0, at)).find())) {
                return true;
            }
        }
        return false;
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
        try (InputStream in = Objects.requireNonNull(Leads.class.getResourceAsStream("leads.tsv"));
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
