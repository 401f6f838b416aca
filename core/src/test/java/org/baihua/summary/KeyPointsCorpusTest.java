package org.baihua.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.Pipeline;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.TermMatcher;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Provision;
import org.baihua.law.RocDate;
import org.baihua.plain.Level;
import org.baihua.publish.CorpusDocuments;
import org.baihua.publish.Publication;
import org.baihua.read.ReadOptions;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.summary.Summary.KeyPoint;
import org.baihua.summary.Summary.Origin;
import org.baihua.testing.Shared;
import org.baihua.text.JiebaWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whether key points say what their articles say: every quantity of a point stands in an article
/// that it cites. `-Dstep=10` takes every tenth draft; `-Dpoints.show=150` prints so many points of
/// either origin, drawn by `-Dseed`, for reading.
@Tag("corpus")
class KeyPointsCorpusTest {

    private static final Pattern LEFT_OUT = Pattern.compile("機關的說明有 (\\d+) 點");

    private static final class Figures {
        int drafts;
        int points;
        int quantities;
        int missing;
        int unheld;
        int leftOut;
        final Map<String, int[]> kinds = new TreeMap<>();
        final List<String> shown = new ArrayList<>();
    }

    @Test
    void quantitiesOfAPointStandInItsArticles() {
        int step = Integer.getInteger("step", 10);
        int offset = Integer.getInteger("offset", 3);
        List<Entry> entries = new ArrayList<>();
        GlossaryFiles.folders(Shared.root().resolve("glossaries"))
                .forEach(folder -> entries.addAll(GlossaryFiles.read(folder).value().entries()));
        TermMatcher terms = new TermMatcher(CompiledTerms.of(entries), JiebaWords.dictionary());
        Pipeline pipeline =
                new Pipeline(
                        new Pipeline.Setup(
                                ReadOptions.DEFAULT,
                                () -> terms,
                                Level.PLAIN,
                                Language.ZH_TW,
                                null));
        Map<Origin, Figures> figures = new HashMap<>();
        for (Origin origin : Origin.values()) {
            figures.put(origin, new Figures());
        }
        int[] count = {0};
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    if (count[0]++ % step == offset) {
                        Publication publication =
                                pipeline.convert(
                                        new Outcome<>(CorpusDocuments.document(node), List.of()));
                        measure(node.get("id").asText(), publication, figures);
                    }
                });
        figures.forEach(KeyPointsCorpusTest::report);
        for (Figures of : figures.values()) {
            assertThat(1 - (double) of.missing / Math.max(1, of.quantities)).isGreaterThan(0.95);
        }
    }

    private static void report(Origin origin, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d drafts, %d points, %d quantities, %.2f%% in the articles cited%n",
                origin,
                figures.drafts,
                figures.points,
                figures.quantities,
                100 - 100.0 * figures.missing / Math.max(1, figures.quantities));
        System.out.printf(
                Locale.ROOT,
                "  %d more in files without articles; %d points left out%n",
                figures.unheld,
                figures.leftOut);
        figures.kinds.forEach((kind, of) ->
                System.out.printf(
                        Locale.ROOT, "  %s: %d of %d stand%n", kind, of[0] - of[1], of[0]));
        Collections.shuffle(figures.shown, new Random(Long.getLong("seed", 7)));
        figures.shown.stream()
                .limit(
                        Integer.getInteger(
                                "points.show." + origin.name().toLowerCase(Locale.ROOT),
                                Integer.getInteger("points.show", 0)))
                .forEach(System.out::println);
    }

    private static void measure(String id, Publication publication, Map<Origin, Figures> figures) {
        List<KeyPoint> points = publication.summary().keyPoints();
        if (points.isEmpty()) {
            return;
        }
        figures.get(points.getFirst().from()).drafts++;
        for (String sentence : publication.summary().uncertain()) {
            Matcher left = LEFT_OUT.matcher(sentence);
            if (left.find()) {
                figures.get(points.getFirst().from()).leftOut += Integer.parseInt(left.group(1));
            }
        }
        Map<String, List<Differences.Amount>> inArticles = amounts(publication);
        for (KeyPoint point : points) {
            Figures of = figures.get(point.from());
            of.points++;
            of.shown.add(
                    id
                            + "\t"
                            + point.articles()
                            + "\t"
                            + point.text()
                            + stands(point, publication));
            if (point.articles().isEmpty()) {
                continue;
            }
            for (Differences.Amount amount :
                    Differences.amounts(point.text().replace("那一天", "那天"))) {
                if (inArticles.isEmpty()) {
                    // The file holds no articles at all: nothing to hold the point against.
                    of.unheld++;
                    continue;
                }
                boolean stands =
                        point.articles().stream()
                                .flatMap(a -> inArticles.getOrDefault(a, List.of()).stream())
                                .anyMatch(amount::says);
                of.quantities++;
                int[] kind =
                        of.kinds.computeIfAbsent(kind(amount, point.text()), any -> new int[2]);
                kind[0]++;
                kind[1] += stands ? 0 : 1;
                if (!stands) {
                    of.missing++;
                    if (Boolean.getBoolean("points.missing")) {
                        System.out.println(
                                "MISSING " + id + point.articles() + amount + point.text());
                    }
                }
            }
        }
    }

    /// What the point was made from, for whoever judges it.
    private static String stands(KeyPoint point, Publication publication) {
        if (Integer.getInteger("points.show", 0) == 0) {
            return "";
        }
        StringBuilder from = new StringBuilder();
        if (point.from() == Origin.AGENCY && publication.draft().explanation() != null) {
            int best = 0;
            String said = "";
            for (var original : publication.draft().explanation().points()) {
                String text = original.text().text().strip();
                int common = 0;
                for (int i = 0; i + 2 <= point.text().length(); i++) {
                    common += text.contains(point.text().substring(i, i + 2)) ? 1 : 0;
                }
                if (common > best) {
                    best = common;
                    said = text;
                }
            }
            return "\n      < " + said;
        }
        for (ComparisonRow row : publication.draft().comparison()) {
            if (point.articles().stream().anyMatch(a -> Importance.number(row).equals(a))) {
                from.append("\n      + ").append(side(row.proposed()));
                from.append("\n      - ").append(side(row.current()));
            }
        }
        for (var article : publication.draft().statute().articles()) {
            if (from.isEmpty() && point.articles().contains(article.number())) {
                StringBuilder text = new StringBuilder();
                Said.of(article).forEach(said -> text.append(said.text()));
                from.append("\n      = ").append(cut(text.toString()));
            }
        }
        return from.toString();
    }

    private static String side(ComparisonRow.Side side) {
        return side == null ? "" : cut(side.text().text().replace('\n', '/'));
    }

    private static String cut(String text) {
        return text.length() > 420 ? text.substring(0, 420) + "…" : text;
    }

    private static Map<String, List<Differences.Amount>> amounts(Publication publication) {
        Map<String, List<Differences.Amount>> found = new HashMap<>();
        for (ComparisonRow row : publication.draft().comparison()) {
            for (ComparisonRow.Side side :
                    new ComparisonRow.Side[] {row.proposed(), row.current()}) {
                if (side != null) {
                    List<Differences.Amount> own = Differences.amounts(side.text().text());
                    for (ComparisonRow.Side named :
                            new ComparisonRow.Side[] {row.proposed(), row.current()}) {
                        if (named != null) {
                            found.computeIfAbsent(named.number(), any -> new ArrayList<>())
                                    .addAll(own);
                        }
                    }
                }
            }
        }
        for (var article : publication.draft().statute().articles()) {
            List<Differences.Amount> own =
                    found.computeIfAbsent(article.number(), any -> new ArrayList<>());
            Said.of(article).forEach(said -> own.addAll(Differences.amounts(said.text())));
            tables(article, own);
        }
        return found;
    }

    private static void tables(Provision provision, List<Differences.Amount> found) {
        if (provision.table() != null) {
            for (var row : provision.table().rows()) {
                row.cells().forEach(cell -> found.addAll(Differences.amounts(cell.text())));
            }
        }
        provision.children().forEach(child -> tables(child, found));
    }

    private static String kind(Differences.Amount amount, String text) {
        if (RocDate.at(text, amount.at().start()) != null
                || "月日".contains(amount.unit())
                        && amount.at().start() > 0
                        && "年月".indexOf(text.charAt(amount.at().start() - 1)) >= 0) {
            return "date";
        }
        return switch (amount.unit()) {
            case "%", "倍" -> "share";
            case "元" -> "money";
            default -> amount.isPeriod() ? "period" : "count";
        };
    }
}
