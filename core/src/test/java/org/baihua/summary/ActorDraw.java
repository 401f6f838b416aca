package org.baihua.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baihua.law.Draft;
import org.baihua.parse.DraftParser;
import org.baihua.publish.CorpusDocuments;
import org.baihua.testing.Shared;

/// Draws sentences of real drafts for labelling, without a look at what we find in them.
final class ActorDraw {

    /// A sentence that may bind somebody, to whoever reads it.
    private static final Pattern MAY_BIND =
            Pattern.compile("應|得|須|禁止|不予|免予|處[^，。]*罰|廢止|撤銷|沒入|負責|義務");

    private static final Pattern MAY_PUNISH =
            Pattern.compile(
                    "處[^，。；]*(?:罰鍰|罰金|徒刑)|沒入|(?:廢止|撤銷|吊銷|註銷)(?:其|[^，。；]{0,8}(?:許可|執照|證))|停業");

    private static final int OF_EACH = 5;

    private ActorDraw() {}

    /// Prints the sentences of `count` drafts that stand in none of `seen`, each in its article.
    static void print(int count, long seed, Set<String> seen) {
        Map<Integer, String> order = new TreeMap<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    String id = node.get("id").asText();
                    if (!seen.contains(id)) {
                        order.put(new Random(seed * 31 + id.hashCode()).nextInt(), id);
                    }
                });
        Set<String> first = new HashSet<>(order.values().stream().limit(count * 6L).toList());
        Map<String, List<Said>> drafts = new LinkedHashMap<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    String id = node.get("id").asText();
                    if (first.contains(id)) {
                        var draft = DraftParser.parse(CorpusDocuments.document(node)).value();
                        drafts.put(id, Said.of(draft.statute()));
                    }
                });
        int done = 0;
        for (String id : order.values()) {
            List<Said> all = drafts.getOrDefault(id, List.of());
            List<Said> binding =
                    all.stream().filter(s -> MAY_BIND.matcher(s.text()).find()).toList();
            boolean punishes = binding.stream().anyMatch(s -> MAY_PUNISH.matcher(s.text()).find());
            // Every other draft is one that punishes somebody.
            if (binding.size() >= 3 && done < count && (punishes || done % 2 == 0)) {
                done++;
                print(id, all, drawn(binding, new Random(seed + id.hashCode())));
            }
        }
    }

    private static Set<Said> drawn(List<Said> binding, Random random) {
        List<Said> shuffled = new ArrayList<>(binding);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(s -> MAY_PUNISH.matcher(s.text()).find() ? 0 : 1));
        Set<Said> drawn = new HashSet<>();
        int punishing = 0;
        for (Said said : shuffled) {
            boolean punishes = MAY_PUNISH.matcher(said.text()).find();
            if (drawn.size() < OF_EACH && (!punishes || punishing < 2)) {
                punishing += punishes ? 1 : 0;
                drawn.add(said);
            }
        }
        return drawn;
    }

    private static void print(String id, List<Said> all, Set<Said> drawn) {
        System.out.println("=== " + id);
        Map<String, Integer> ordinals = new TreeMap<>();
        Set<String> articles = new HashSet<>();
        drawn.forEach(s -> articles.add(s.article()));
        Map<String, StringBuilder> shown = new LinkedHashMap<>();
        for (Said said : all) {
            int ordinal = ordinals.merge(said.anchor().toString(), 1, Integer::sum);
            if (articles.contains(said.article())) {
                boolean mark = drawn.contains(said);
                String text = said.text();
                shown.computeIfAbsent(said.article(), any -> new StringBuilder())
                        .append(mark ? "★" : "  ")
                        .append(mark ? said.anchor() + " #" + ordinal + " " : "")
                        .append(mark || text.length() < 70 ? text : text.substring(0, 70) + "…")
                        .append(mark ? " ◆\n" : "\n");
            }
        }
        shown.forEach((article, text) -> System.out.print(near(article, text.toString())));
    }

    /// What stands around the marks: four lines before, the lead of the list, and one line after.
    private static String near(String article, String text) {
        String[] lines = text.split("\n");
        StringBuilder kept = new StringBuilder("[" + article + "]\n");
        for (int i = 0; i < lines.length; i++) {
            boolean near = i == 0;
            for (int j = Math.max(0, i - 1); j <= Math.min(lines.length - 1, i + 4); j++) {
                near |= lines[j].startsWith("★");
            }
            near |= lines[i].endsWith("：");
            if (near) {
                kept.append(lines[i]).append('\n');
            }
        }
        return kept.toString();
    }

    /// Prints who was found in each binding sentence, and each in which nobody was.
    static void sweep(Draft draft) {
        List<Said> sentences = Said.of(draft.statute());
        Bearers bearers = Bearers.of(sentences);
        for (Said said : sentences) {
            var told = bearers.of(said);
            for (Modal modal : Modal.in(said.text())) {
                List<ActorNames.Actor> actors = told.getOrDefault(modal.kind(), List.of());
                if (actors.isEmpty()) {
                    System.out.println("NOBODY " + marked(said.text(), modal));
                }
                actors.forEach(a ->
                        System.out.println("WHO " + a.name() + "\t" + marked(said.text(), modal)));
            }
        }
    }

    private static String marked(String text, Modal modal) {
        int from = Math.max(0, modal.start() - 40);
        int to = Math.min(text.length(), modal.end() + 24);
        return text.substring(from, modal.start())
                + "⟦"
                + text.substring(modal.start(), modal.end())
                + "⟧"
                + text.substring(modal.end(), to);
    }
}
