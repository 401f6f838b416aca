package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.bundle.Exposure;
import org.baihua.testing.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Bundles of thirty real drafts, before every outside judge. `-Dbundles=N` takes N drafts,
/// `-Dbundle.judges=pdf,odf,html,page,akn,bag,office` some of the judges.
@Tag("corpus")
class BundleCorpusTest {

    private static final int WANTED = Integer.getInteger("bundles", 30);

    private static final Set<String> JUDGES =
            Set.of(
                    System.getProperty("bundle.judges", "pdf,odf,html,page,akn,bag,office")
                            .split(","));

    private static final String NOTICE =
            """
            agency: 生活環境部
            legalBasis: 休憩環境管理法第二十一條第三項
            published: 2026-03-02
            commentDays: 60
            contact:
              unit: 生活環境部休憩環境司
              address: 臺北市中正區幸福路100號
              phone: (02)5550-0100
              email: camping@example.gov.tw
            """;

    @Test
    void thirtyRealDraftsPassEveryJudge() throws IOException {
        Path out = Path.of(System.getProperty("bundle.out", "target/bundles")).toAbsolutePath();
        Judges judges = new Judges();
        List<Path> bundles = bundles(out);
        Map<String, List<String>> troubles = new TreeMap<>();
        List<Path> pdfs = files(bundles, ".pdf");
        List<Path> texts = files(bundles, ".odt");
        List<Path> workbooks = files(bundles, ".ods");
        List<Path> pages = files(bundles, ".html");

        if (JUDGES.contains("pdf")) {
            Judges.Verdict pdf = judges.pdfs(pdfs);
            note(troubles, "veraPDF ua1 3a", pdf.code(), pdf.said());
        }
        if (JUDGES.contains("odf")) {
            List<Path> odf = new ArrayList<>(texts);
            odf.addAll(workbooks);
            Judges.Verdict said = judges.odf(odf);
            boolean errors = said.code() != 0 || said.said().contains("Error:");
            note(troubles, "ODF Validator", errors ? 1 : 0, said.said());
        }
        for (String judge : List.of("html", "page")) {
            if (JUDGES.contains(judge)) {
                Judges.Verdict said = judges.judge(judge, pages);
                note(troubles, judge, said.code(), said.said());
            }
        }
        if (JUDGES.contains("akn")) {
            Judges.Verdict akn = judges.judge("akn", files(bundles, ".akn.xml"));
            note(troubles, "Akoma Ntoso", akn.code(), akn.said());
        }
        for (Path bundle : bundles) {
            if (JUDGES.contains("bag")) {
                Judges.Verdict bag = judges.judge("bag", List.of(bundle));
                note(troubles, "bag", bag.code(), bundle + ": " + bag.said());
                Run verify = Run.of("bundle", "verify", bundle.toString());
                note(troubles, "bundle verify", verify.code(), verify.out());
            }
            if (JUDGES.contains("office")) {
                office(judges, bundle, out.resolve("office"), troubles);
            }
        }
        System.out.printf(
                "%d bundles: %d PDF, %d ODT, %d ODS, %d pages%n",
                bundles.size(), pdfs.size(), texts.size(), workbooks.size(), pages.size());
        troubles.forEach(
                (judge, said) -> System.out.println(judge + ": " + said.size() + " troubles"));
        assertThat(bundles).hasSize(WANTED);
        assertThat(troubles).isEmpty();
    }

    private static void office(
            Judges judges, Path bundle, Path read, Map<String, List<String>> troubles)
            throws IOException {
        Path folder = Files.createDirectories(read.resolve(bundle.getFileName()));
        List<Path> texts = files(List.of(bundle), ".odt");
        judges.office(texts, folder);
        for (Path text : texts) {
            String missing = missing(text, folder);
            note(troubles, "LibreOffice", missing.isEmpty() ? 0 : 1, text + ": " + missing);
        }
    }

    private static void note(
            Map<String, List<String>> troubles, String judge, int code, String said) {
        if (code != 0) {
            troubles.computeIfAbsent(judge, any -> new ArrayList<>()).add(said);
            System.out.println(judge + ": " + said.substring(0, Math.min(4000, said.length())));
        }
    }

    private static List<Path> bundles(Path out) throws IOException {
        Files.createDirectories(out);
        Path notice = Files.writeString(out.resolve("notice.yaml"), NOTICE);
        List<Path> bundles = new ArrayList<>();
        List<Path> drafts = new ArrayList<>(drafts());
        // Every kind and format among the first, the rest to make up for files without a draft.
        Collections.shuffle(drafts, new Random(8));
        for (Path draft : drafts) {
            if (bundles.size() == WANTED) {
                break;
            }
            Path bundle = out.resolve(String.format("%02d", bundles.size()));
            Run run =
                    Run.of(
                            "bundle",
                            draft.toString(),
                            "--notice",
                            notice.toString(),
                            "-o",
                            bundle.toString(),
                            "--allow",
                            String.join(",", Exposure.KINDS));
            if (run.code() == 2 && run.err().contains("第 3 款")) {
                // An announcement whose draft is in another file: refused, as it should be.
                System.out.println("no draft in " + draft.getFileName());
                continue;
            }
            assertThat(run.code()).as("%s: %s", draft, run.err()).isZero();
            run.err()
                    .lines()
                    .filter(line -> line.contains("pdf"))
                    .forEach(line -> System.out.println(draft.getFileName() + " " + line));
            bundles.add(bundle);
        }
        return bundles;
    }

    private static List<Path> drafts() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("html", "derived")) {
            try (Stream<Path> found = Files.list(Shared.path("corpus/files/" + folder))) {
                found.filter(f -> !f.toString().endsWith(".tsv")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static List<Path> files(List<Path> bundles, String ending) {
        List<Path> files = new ArrayList<>();
        for (Path bundle : bundles) {
            try (Stream<Path> found = Files.walk(bundle)) {
                found.filter(f -> f.toString().endsWith(ending)).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /// What the page says and LibreOffice does not read in the document beside it.
    private static String missing(Path odt, Path folder) throws IOException {
        String name = odt.getFileName().toString().replace(".odt", "");
        Path page = odt.resolveSibling(name + ".html");
        Path read = folder.resolve(name + ".txt");
        if (!Files.exists(read)) {
            return "not opened";
        }
        if (!Files.exists(page)) {
            return "";
        }
        Map<Integer, Integer> found = new HashMap<>();
        Files.readString(read).codePoints().forEach(c -> found.merge(c, 1, Integer::sum));
        Map<Integer, Integer> wanted = new HashMap<>();
        Jsoup.parse(Files.readString(page))
                .select("main")
                .text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> wanted.merge(c, 1, Integer::sum));
        StringBuilder missing = new StringBuilder();
        wanted.forEach((c, count) -> {
            if (found.getOrDefault(c, 0) < count) {
                missing.appendCodePoint(c);
            }
        });
        return missing.toString();
    }
}
