package org.baihua.publish.tree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baihua.law.Coverage;
import org.baihua.law.Coverage.Grade;
import org.baihua.law.Level;
import org.baihua.source.Language;

/// How much of an archive was placed, law by law: as a table, as a page with charts, as JSON lines.
public final class CoverageReport {

    private static final List<Level> LEVELS =
            List.of(
                    Level.PART,
                    Level.CHAPTER,
                    Level.SECTION,
                    Level.SUBSECTION,
                    Level.SUBSUBSECTION,
                    Level.ARTICLE,
                    Level.PARAGRAPH,
                    Level.SUBPARAGRAPH,
                    Level.ITEM,
                    Level.SUBITEM,
                    Level.UNPLACED);

    private final List<Coverage> laws = new ArrayList<>();
    private final Language language;

    public CoverageReport(Language language) {
        this.language = language;
    }

    public void add(Coverage law) {
        laws.add(law);
    }

    private String say(String chinese, String english) {
        return switch (language) {
            case ZH_TW -> chinese;
            case EN -> english;
        };
    }

    private String grade(Grade grade) {
        return switch (grade) {
            case WHOLE -> say("全部就位", "whole");
            case PARTLY -> say("部分待查", "partly");
            case NOT -> say("沒有條文", "no articles");
        };
    }

    private Map<Grade, Integer> grades() {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            grades.put(grade, 0);
        }
        laws.forEach(law -> grades.merge(law.grade(), 1, Integer::sum));
        return grades;
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / whole);
    }

    private long placed() {
        return laws.stream().mapToLong(Coverage::placed).sum();
    }

    private long unplaced() {
        return laws.stream().mapToLong(Coverage::unplaced).sum();
    }

    private int total(Level level) {
        return laws.stream().mapToInt(law -> law.count(level)).sum();
    }

    private int references() {
        return laws.stream().mapToInt(Coverage::references).sum();
    }

    private int dangling() {
        return laws.stream().mapToInt(Coverage::dangling).sum();
    }

    // -- text

    /// A line a law, tab-separated, and the sums at the end.
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(
                say(
                        "檔案\t判定\t章節\t條\t項\t款\t目\t細目\t表\t未就位字數\t引用\t懸空引用\t警告\n",
                        "file\tgrade\theadings\tarticles\tparagraphs\tsubparagraphs\titems\tsubitems\ttables"
                                + "\tunplaced\treferences\tdangling\twarnings\n"));
        for (Coverage law : laws) {
            int headings = 0;
            for (Level level : LEVELS) {
                headings += level.isHeading() ? law.count(level) : 0;
            }
            out.append(law.name().replace('\t', ' ')).append('\t').append(grade(law.grade()));
            for (long figure :
                    new long[] {
                        headings,
                        law.count(Level.ARTICLE),
                        law.count(Level.PARAGRAPH),
                        law.count(Level.SUBPARAGRAPH),
                        law.count(Level.ITEM),
                        law.count(Level.SUBITEM),
                        law.tables(),
                        law.unplaced(),
                        law.references(),
                        law.dangling(),
                        law.warnings()
                    }) {
                out.append('\t').append(figure);
            }
            out.append('\n');
        }
        out.append('\n');
        for (String line : sums()) {
            out.append(line).append('\n');
        }
        return out.toString();
    }

    private List<String> sums() {
        List<String> lines = new ArrayList<>();
        lines.add(say("文件：", "documents: ") + laws.size());
        grades().forEach((grade, count) ->
                lines.add(
                        grade(grade)
                                + say("：", ": ")
                                + count
                                + say("（", " (")
                                + percent(count, laws.size())
                                + say("）", ")")));
        lines.add(
                say("已就位字數：", "characters placed: ")
                        + placed()
                        + say("（", " (")
                        + percent(placed(), placed() + unplaced())
                        + say("）", ")"));
        lines.add(
                say("引用：", "references: ")
                        + references()
                        + say("，其中懸空 ", ", dangling ")
                        + dangling());
        return lines;
    }

    // -- JSON

    /// One law as a line of JSON; every value is a number or one of our own words but the name.
    public static String json(Coverage law) {
        StringBuilder out = new StringBuilder("{\"name\":");
        quote(out, law.name());
        out.append(",\"title\":");
        quote(out, law.title());
        out.append(",\"grade\":\"")
                .append(law.grade().name().toLowerCase(Locale.ROOT))
                .append("\",\"nodes\":{");
        String comma = "";
        for (Level level : LEVELS) {
            out.append(comma).append('"').append(level.code()).append("\":");
            out.append(law.count(level));
            comma = ",";
        }
        out.append("},\"placed\":").append(law.placed());
        out.append(",\"unplaced\":").append(law.unplaced());
        out.append(",\"tables\":").append(law.tables());
        out.append(",\"references\":").append(law.references());
        out.append(",\"dangling\":").append(law.dangling());
        out.append(",\"warnings\":").append(law.warnings());
        return out.append('}').toString();
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    // -- HTML

    /// One page, no script, no outside resource: sums, charts, and the laws that need a look.
    public String html() {
        CoveragePage page = new CoveragePage(language);
        page.heading(say("剖析涵蓋率", "Parsing coverage"));
        page.lines(sums());
        List<CoveragePage.Bar> grades = new ArrayList<>();
        grades().forEach((grade, count) -> grades.add(new CoveragePage.Bar(grade(grade), count)));
        page.chart(say("各文件的判定", "Documents by grade"), grades);
        List<CoveragePage.Bar> levels = new ArrayList<>();
        for (Level level : LEVELS) {
            levels.add(new CoveragePage.Bar(name(level), total(level)));
        }
        page.chart(say("各層級的數量", "Nodes by level"), levels);
        List<List<String>> odd = new ArrayList<>();
        for (Coverage law : laws) {
            if (law.grade() != Grade.WHOLE || law.dangling() > 0) {
                odd.add(
                        List.of(
                                law.name(),
                                grade(law.grade()),
                                String.valueOf(law.count(Level.ARTICLE)),
                                String.valueOf(law.unplaced()),
                                String.valueOf(law.dangling()),
                                String.valueOf(law.warnings())));
            }
        }
        page.table(
                say("需要看一下的文件", "Documents to look at"),
                switch (language) {
                    case ZH_TW -> List.of("檔案", "判定", "條", "未就位字數", "懸空引用", "警告");
                    case EN ->
                            List.of(
                                    "file",
                                    "grade",
                                    "articles",
                                    "unplaced",
                                    "dangling",
                                    "warnings");
                },
                odd);
        return page.done();
    }

    private String name(Level level) {
        return switch (level) {
            case PART -> say("編", "part");
            case CHAPTER -> say("章", "chapter");
            case SECTION -> say("節", "section");
            case SUBSECTION -> say("款（節下）", "subsection");
            case SUBSUBSECTION -> say("目（款下）", "subsubsection");
            case ARTICLE -> say("條、點", "article");
            case PARAGRAPH -> say("項", "paragraph");
            case SUBPARAGRAPH -> say("款", "subparagraph");
            case ITEM -> say("目", "item");
            case SUBITEM -> say("細目", "subitem");
            case UNPLACED -> say("未就位", "unplaced");
        };
    }
}
