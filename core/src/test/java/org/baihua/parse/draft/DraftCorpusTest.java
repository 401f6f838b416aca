package org.baihua.parse.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.law.diff.ChangeReading;
import org.baihua.parse.DraftParser;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What becomes of 8,521 real notices: rows of comparison tables, kinds of change, fields of
/// notices, references of points. Each figure is held by an assertion, so that it cannot silently
/// get worse.
@Tag("corpus")
class DraftCorpusTest {

    /// Hits and tries under each name.
    private static final class Tally {
        private final Map<String, int[]> counts = new TreeMap<>();

        void add(String name, boolean hit) {
            int[] count = counts.computeIfAbsent(name, unused -> new int[2]);
            count[0] += hit ? 1 : 0;
            count[1]++;
        }

        double rate(String name) {
            int[] count = counts.getOrDefault(name, new int[] {0, 1});
            return 100.0 * count[0] / count[1];
        }

        void print(String title) {
            System.out.println(title);
            counts.forEach((name, count) ->
                    System.out.printf(
                            "  %-14s %6d of %6d  %6.2f %%%n",
                            name, count[0], count[1], 100.0 * count[0] / count[1]));
        }
    }

    @Test
    void rowsComeOutWithTheirCellsAndArticles() {
        Tally tally = new Tally();
        CorpusDrafts.each(
                1, (json, document) -> rows(json, DraftParser.parse(document).value(), tally));
        tally.print("comparison rows");
        assertThat(tally.rate("three columns")).isGreaterThanOrEqualTo(99.5);
        assertThat(tally.rate("two columns")).isGreaterThanOrEqualTo(99.5);
    }

    @Test
    void rowsOfTheGazettesOwnPagesComeOutToo() throws Exception {
        Map<String, JsonNode> drafts = new HashMap<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz", json -> drafts.put(json.get("id").asText(), json));
        Tally tally = new Tally();
        try (var files = Files.list(Shared.path("corpus/files/html"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                Matcher id =
                        Pattern.compile("EYG-[\\d-]+\\d").matcher(file.getFileName().toString());
                JsonNode json = id.find() ? drafts.get(id.group()) : null;
                if (json != null) {
                    Input input =
                            new Input(file.getFileName().toString(), Files.readAllBytes(file));
                    Draft draft =
                            Readers.standard()
                                    .read(input, ReadOptions.DEFAULT)
                                    .then(DraftParser::parse)
                                    .value();
                    rows(json, draft, tally);
                    tally.add(
                            "title", draft.title().equals(squeeze(json.get("reg_name").asText())));
                    tally.add("date", draft.notice() != null && draft.notice().date() != null);
                }
            }
        }
        tally.print("rows of HTML pages");
        assertThat(tally.rate("three columns")).isGreaterThanOrEqualTo(97);
    }

    private static void rows(JsonNode json, Draft draft, Tally tally) {
        Map<String, List<ComparisonRow>> byText = new HashMap<>();
        for (ComparisonRow row : draft.comparison()) {
            String key = row.proposed() == null ? text(row.current()) : text(row.proposed());
            byText.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
        }
        for (ReferenceRows.Row want : ReferenceRows.of(json)) {
            String proposed = captionBehind(want.proposed());
            String current = captionBehind(want.current());
            String key = proposed.isEmpty() ? current : proposed;
            boolean found = false;
            for (ComparisonRow row : byText.getOrDefault(key, List.of())) {
                found |= fits(row, want, proposed, current);
            }
            boolean several =
                    want.proposedArticles().size() > 1 || want.currentArticles().size() > 1;
            tally.add(
                    want.columns() == 3 ? "three columns" : "two columns",
                    found || (several && split(draft, want, proposed, current)));
        }
    }

    private static boolean fits(
            ComparisonRow row, ReferenceRows.Row want, String proposed, String current) {
        boolean texts =
                (row.proposed() == null || text(row.proposed()).equals(proposed))
                        && (text(row.current()).equals(current)
                                || (row.current() == null && want.currentArticles().isEmpty()));
        return texts
                && number(row.proposed(), want.proposedArticles())
                && number(row.current(), want.currentArticles())
                && squeeze(row.explanation().text()).contains(want.explanation());
    }

    private static boolean number(ComparisonRow.Side side, List<String> articles) {
        return articles.size() != 1 || (side != null && side.number().equals(articles.getFirst()));
    }

    /// A row of several articles is right when each of them came out, with a part of the cell's
    /// text.
    private static boolean split(
            Draft draft, ReferenceRows.Row want, String proposed, String current) {
        Set<String> here = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (ComparisonRow row : draft.comparison()) {
            if (row.proposed() != null && proposed.contains(text(row.proposed()))) {
                here.add(row.proposed().number());
            }
            if (row.current() != null && current.contains(text(row.current()))) {
                there.add(row.current().number());
            }
        }
        return here.containsAll(want.proposedArticles())
                && there.containsAll(want.currentArticles());
    }

    private static String text(ComparisonRow.Side side) {
        return side == null ? "" : squeeze(side.label().text() + side.text().text());
    }

    /// 「（授權依據）第一條」 reads 「第一條（授權依據）」 in the tree; a colon after the label is not text.
    private static String captionBehind(String cell) {
        return cell.replaceFirst(
                        "^([（(][^（()）]{2,60}[）)])(第[〇○零一二三四五六七八九十百千0-9]{1,8}條(之[一二三四五六七八九十]{1,3})?)",
                        "$2$1")
                .replaceFirst("^(第.{1,12}?條(之.{1,3})?)[：:]", "$1");
    }

    private static String squeeze(String text) {
        return ReferenceRows.squeeze(text);
    }

    @Test
    void changesAgreeWithTheDraftersOwnPhrases() {
        Tally tally = new Tally();
        int[][] confusion = new int[Change.values().length][Change.values().length];
        CorpusDrafts.each(
                1,
                (json, document) -> {
                    Draft draft = DraftParser.parse(document).value();
                    if (draft.comparison().stream().noneMatch(row -> row.current() != null)) {
                        return;
                    }
                    for (ComparisonRow row : draft.comparison()) {
                        Change said = ReferenceChange.of(squeeze(row.explanation().text()));
                        if (said == null || (row.proposed() == null && row.current() == null)) {
                            continue;
                        }
                        confusion[said.ordinal()][row.change().ordinal()]++;
                        tally.add("all", said == row.change());
                        tally.add(said.name(), said == row.change());
                        Change byTexts = ChangeReading.of(row.proposed(), row.current()).change();
                        tally.add("texts alone", said == byTexts);
                    }
                });
        tally.print("kinds of change, by the phrases of 說明");
        System.out.println("  said (down) and decided (across): " + List.of(Change.values()));
        for (Change said : Change.values()) {
            System.out.println("  " + said + " " + Arrays.toString(confusion[said.ordinal()]));
        }
        assertThat(tally.rate("all")).isGreaterThanOrEqualTo(97);
        assertThat(tally.rate("texts alone")).isGreaterThanOrEqualTo(95.5);
    }

    @Test
    void fieldsOfNoticesAreFound() {
        Tally tally = new Tally();
        CorpusDrafts.each(
                1,
                (json, document) -> {
                    Draft draft = DraftParser.parse(document).value();
                    String title = json.get("title").asText();
                    tally.add(
                            "title", draft.title().equals(squeeze(json.get("reg_name").asText())));
                    String kind =
                            title.contains("廢止")
                                    ? "REPEAL"
                                    : title.contains("修正") ? "AMENDMENT" : "NEW";
                    tally.add(
                            "kind",
                            draft.kind() == DraftKind.NOTICE || draft.kind().name().equals(kind));
                    Notice notice = draft.notice();
                    tally.add("notice", notice != null);
                    if (notice != null) {
                        fields(everything(json), title, notice, tally);
                    }
                });
        tally.print("fields of notices");
        for (String field :
                List.of(
                        "kind", "notice", "agency", "subject", "basis", "date", "days", "unit",
                        "address", "phone", "fax", "email")) {
            assertThat(tally.rate(field)).as(field).isGreaterThanOrEqualTo(99);
        }
    }

    private static void fields(String text, String title, Notice notice, Tally tally) {
        String agency = squeeze(title.replaceFirst("公告：.*", ""));
        tally.add(
                "agency",
                !notice.agency().isEmpty()
                        && (notice.agency().endsWith(agency) || agency.endsWith(notice.agency())));
        tally.add("subject", !notice.subject().isEmpty());
        tally.add("basis", !notice.legalBasis().isEmpty());
        tally.add("date", notice.date() != null || !text.contains("字第"));
        Matcher days =
                Pattern.compile("([0-9０-９一二三四五六七八九十]{1,4})(個?工作)?[日天](以)?(內|期間)").matcher(text);
        if (text.contains("意見") && days.find()) {
            tally.add("days", notice.commentDays() != null);
        }
        Notice.Contact contact = notice.contact();
        field(tally, text, "unit", "承辦單位[:：]", contact.unit());
        field(tally, text, "address", "地址[:：]", contact.address());
        field(tally, text, "phone", "電話[:：][（(]?[0-9０]", contact.phone());
        field(tally, text, "fax", "傳真[:：][（(]?[0-9０]", contact.fax());
        field(tally, text, "email", "@", contact.email());
    }

    private static void field(Tally tally, String text, String name, String pattern, String value) {
        if (Pattern.compile(pattern).matcher(text).find()) {
            tally.add(name, !value.isEmpty());
        }
    }

    private static String everything(JsonNode json) {
        StringBuilder text = new StringBuilder(json.get("text").asText());
        for (JsonNode table : json.get("tables")) {
            for (JsonNode row : table) {
                for (JsonNode cell : row) {
                    text.append('\n').append(cell.asText());
                }
            }
        }
        return text.toString().replaceAll("[ \\u3000\\t]", "");
    }

    @Test
    void pointsNameTheirArticles() {
        Map<String, JsonNode> wanted = new HashMap<>();
        Shared.jsonLines(
                "corpus/key-points.jsonl.gz", json -> wanted.put(json.get("draft").asText(), json));
        Tally tally = new Tally();
        CorpusDrafts.each(
                1,
                (json, document) -> {
                    JsonNode points = wanted.get(json.get("id").asText());
                    if (points != null) {
                        points(points, DraftParser.parse(document).value().explanation(), tally);
                    }
                });
        tally.print("points of explanations");
        assertThat(tally.rate("references")).isGreaterThanOrEqualTo(98.5);
    }

    private static void points(JsonNode wanted, Explanation explanation, Tally tally) {
        Map<String, List<Set<String>>> found = new HashMap<>();
        List<Explanation.Point> points = explanation == null ? List.of() : explanation.points();
        for (Explanation.Point point : points) {
            Set<String> articles = new TreeSet<>();
            point.articles().forEach(article -> articles.add(article.toString()));
            found.computeIfAbsent(head(point.text().text()), unused -> new ArrayList<>())
                    .add(articles);
        }
        tally.add("same number", points.size() == wanted.get("points").size());
        for (JsonNode point : wanted.get("points")) {
            Set<String> articles = new TreeSet<>();
            for (JsonNode reference : point.get("refs")) {
                articles.addAll(ReferenceRows.references(squeeze(reference.asText())));
            }
            if (!articles.isEmpty()) {
                tally.add(
                        "references",
                        found.getOrDefault(head(point.get("text").asText()), List.of())
                                .contains(articles));
            }
        }
    }

    /// The first words of a point, its number and its references left out.
    private static String head(String point) {
        String words =
                squeeze(point)
                        .replaceAll("^[一二三四五六七八九十]+、", "")
                        .replaceAll("[（(][^（()）]*條[^（()）]*[）)]", "")
                        .replaceAll("[。；]$", "");
        return words.substring(0, Math.min(12, words.length()));
    }
}
