package org.baihua.bundle.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.bundle.bag.Bag;
import org.baihua.bundle.bag.BagCheck;
import org.baihua.bundle.bag.Checksum;
import org.baihua.bundle.metadata.Manifest;
import org.baihua.bundle.notice.Item;
import org.baihua.bundle.notice.NoticeReader;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.jsoup.Jsoup;

/// Holds a bundle against its checksums, its manifest and the law.
public final class BundleCheck {

    /// How far a last day may move for days off: the longest run of them, with room to spare.
    private static final int LONGEST_HOLIDAY = 16;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Bag bag;
    private final List<Remark> problems = new ArrayList<>();
    private final List<Remark> reliable = new ArrayList<>();

    /// A sentence about the bundle.
    ///
    /// @param path the file that it is about, empty for the bundle as a whole
    public record Remark(Message message, String path, List<Object> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }

        public String in(Language language) {
            return message.in(language, arguments.toArray());
        }
    }

    /// What was found.
    ///
    /// @param title of the draft, empty when the manifest does not say
    /// @param files how many stand in the payload
    /// @param problems what is broken or missing; empty for a good bundle
    /// @param reliable what a reader can rely on
    public record Report(String title, int files, List<Remark> problems, List<Remark> reliable) {
        public Report {
            problems = List.copyOf(problems);
            reliable = List.copyOf(reliable);
        }
    }

    private BundleCheck(Bag bag) {
        this.bag = bag;
    }

    public static Report of(Bag bag) {
        return new BundleCheck(bag).report();
    }

    private Report report() {
        for (BagCheck.Problem problem : BagCheck.of(bag)) {
            problems.add(new Remark(problem.message(), problem.path(), problem.arguments()));
        }
        int files =
                (int) bag.files().keySet().stream().filter(p -> p.startsWith(Bag.PAYLOAD)).count();
        if (problems.isEmpty()) {
            rely(VerifyMessage.RELY_WHOLE, files);
        }
        JsonNode manifest = manifest();
        if (manifest == null) {
            problem(VerifyMessage.NO_MANIFEST, Bag.PAYLOAD + Manifest.NAME);
            return new Report("", files, problems, reliable);
        }
        int version = manifest.path("version").asInt();
        if (version != Manifest.VERSION) {
            problem(
                    VerifyMessage.OTHER_VERSION,
                    Bag.PAYLOAD + Manifest.NAME,
                    version,
                    Manifest.VERSION);
        }
        listed(manifest.path("files"));
        papers(manifest.path("files"));
        required(manifest.path("required"));
        period(manifest.path("notice"));
        contract(manifest.path("contract"));
        leaks(manifest.path("leaks"));
        new CommitmentCheck(bag).into(problems, reliable);
        rely(VerifyMessage.RELY_NOT);
        return new Report(manifest.path("title").asText(), files, problems, reliable);
    }

    private void problem(Message message, String path, Object... arguments) {
        problems.add(new Remark(message, path, List.of(arguments)));
    }

    private void rely(Message message, Object... arguments) {
        reliable.add(new Remark(message, "", List.of(arguments)));
    }

    private @org.jspecify.annotations.Nullable JsonNode manifest() {
        byte[] bytes = bag.files().get(Bag.PAYLOAD + Manifest.NAME);
        if (bytes == null) {
            return null;
        }
        try {
            JsonNode node = MAPPER.readTree(bytes);
            return node.isObject() ? node : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void listed(JsonNode files) {
        Set<String> known = new TreeSet<>(Set.of(Bag.PAYLOAD + Manifest.NAME));
        for (JsonNode file : files) {
            String path = Bag.PAYLOAD + file.path("path").asText();
            known.add(path);
            byte[] bytes = bag.files().get(path);
            if (bytes == null) {
                problem(VerifyMessage.LISTED_MISSING, path, path);
            } else if (!Checksum.SHA256.of(bytes).equals(file.path("sha256").asText())) {
                problem(VerifyMessage.LISTED_CHANGED, path, path);
            }
        }
        for (String path : bag.files().keySet()) {
            if (path.startsWith(Bag.PAYLOAD) && !known.contains(path)) {
                problem(VerifyMessage.NOT_LISTED, path, path);
            }
        }
    }

    private void papers(JsonNode files) {
        Map<String, String> needed =
                new java.util.TreeMap<>(
                        Map.of("notice", "預告公告", "summary", "摘要頁", "draft", "草案全文"));
        files.forEach(file -> needed.remove(file.path("role").asText()));
        needed.values().forEach(name -> problem(VerifyMessage.PAPER_MISSING, "", name));
    }

    /// What the manifest says that the notice says must be seen there, too.
    private void required(JsonNode required) {
        int before = problems.size();
        List<String> laws =
                List.of(
                        Item.Law.ITEM_1.in(Language.ZH_TW),
                        Item.Law.ITEM_2.in(Language.ZH_TW),
                        Item.Law.ITEM_3.in(Language.ZH_TW),
                        Item.Law.ITEM_4.in(Language.ZH_TW));
        Set<String> found = new TreeSet<>();
        for (JsonNode item : required) {
            String law = item.path("law").asText();
            String what = item.path("what").asText();
            String words = item.path("words").asText();
            String file = item.path("file").asText();
            found.add(law);
            if (words.isBlank()) {
                problem(VerifyMessage.ITEM_MISSING, file, law, what);
            } else if (!law.equals(laws.get(2)) && !shown(file).contains(bare(words))) {
                problem(VerifyMessage.ITEM_NOT_SHOWN, file, law, what, file, words);
            }
        }
        laws.stream()
                .filter(law -> !found.contains(law))
                .forEach(law -> problem(VerifyMessage.ITEM_MISSING, "notice.html", law, law));
        if (problems.size() == before) {
            rely(VerifyMessage.RELY_LAW, "行政程序法第 154 條第 1 項");
        }
    }

    private String shown(String file) {
        byte[] bytes = bag.files().get(Bag.PAYLOAD + file);
        return bytes == null
                ? ""
                : bare(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).body().text());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000。]", "");
    }

    private void period(JsonNode notice) {
        String from = notice.path("published").asText();
        String until = notice.path("until").asText();
        int days = notice.path("commentDays").asInt();
        try {
            LocalDate counted = LocalDate.parse(from).plusDays(days);
            LocalDate last = LocalDate.parse(until);
            if (days < 1
                    || last.isBefore(counted)
                    || last.isAfter(counted.plusDays(LONGEST_HOLIDAY))) {
                problem(VerifyMessage.BAD_PERIOD, "", from, days, until);
            } else if (days < NoticeReader.FULL_PERIOD
                    && notice.path("reasonForShorter").asText().isBlank()) {
                problem(
                        VerifyMessage.SHORT_WITHOUT_REASON,
                        "",
                        days,
                        Item.Law.SIXTY_DAYS.in(Language.ZH_TW));
            } else {
                rely(VerifyMessage.RELY_PERIOD, from, until, days);
            }
        } catch (DateTimeParseException e) {
            problem(VerifyMessage.BAD_PERIOD, "", from, days, until);
        }
    }

    private void contract(JsonNode contract) {
        int broken = contract.path("violationsPublished").asInt();
        if (broken > 0) {
            problem(VerifyMessage.CONTRACT_BROKEN, "", broken);
        } else {
            rely(
                    VerifyMessage.RELY_CONTRACT,
                    contract.path("units").asInt(),
                    contract.path("fallback").asInt());
        }
    }

    private void leaks(JsonNode leaks) {
        if (!leaks.path("inspected").asBoolean()) {
            problem(VerifyMessage.NOT_INSPECTED, "");
            return;
        }
        int allowed = 0;
        for (JsonNode count : leaks.path("allowed")) {
            allowed += count.asInt();
        }
        rely(VerifyMessage.RELY_LEAKS, allowed);
    }
}
