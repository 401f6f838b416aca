package org.baihua.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baihua.law.Draft;
import org.baihua.plain.PlainText;

/// Holds what we find against labels of whole sentences: every duty, prohibition, right and penalty
/// of a sentence, and everybody who bears it.
final class ActorLabels {

    /// Somebody who bears something, under any of these names.
    ///
    /// @param must whether a reader would miss them
    private record Bearer(Set<String> names, boolean must) {

        boolean is(String name) {
            for (String one : name.split("/", -1)) {
                if (names.stream().anyMatch(n -> one.endsWith(n) || n.endsWith(one))) {
                    return true;
                }
            }
            return false;
        }
    }

    /// draft → sentence → kind → who.
    private final Map<String, Map<String, Map<String, List<Bearer>>>> labels = new HashMap<>();

    private final Map<String, int[]> counts = new TreeMap<>();

    ActorLabels(String resource) {
        for (List<String> row : Rows.of(resource)) {
            List<Bearer> bearers = new ArrayList<>();
            for (String one : row.get(4).split("\\+", -1)) {
                boolean may = one.startsWith("?");
                if (!one.equals("-")) {
                    bearers.add(
                            new Bearer(
                                    Set.of((may ? one.substring(1) : one).split("\\|", -1)), !may));
                }
            }
            labels.computeIfAbsent(row.get(0), any -> new HashMap<>())
                    .computeIfAbsent(row.get(1) + "#" + row.get(2), any -> new HashMap<>())
                    .put(row.get(3), bearers);
        }
    }

    Set<String> drafts() {
        return labels.keySet();
    }

    void count(String id, Draft draft) {
        Map<String, Map<String, List<Bearer>>> own = labels.getOrDefault(id, Map.of());
        List<Said> sentences = Said.of(draft.statute());
        Roles roles = Roles.of(sentences, new Wording(new PlainText(List.of()), Plainly.NOT));
        Map<Said, String> punished = new IdentityHashMap<>();
        Penalties.punishing(sentences, draft.citations(), roles)
                .forEach(one -> punished.put(one.said(), one.actor()));
        Map<String, Integer> ordinals = new HashMap<>();
        Set<String> met = new HashSet<>();
        for (Said said : sentences) {
            String key =
                    said.anchor() + "#" + ordinals.merge(said.anchor().toString(), 1, Integer::sum);
            Map<String, List<Bearer>> gold = own.get(key);
            if (gold == null || !met.add(key)) {
                continue;
            }
            Map<String, Set<String>> found = new TreeMap<>();
            roles.told(said)
                    .forEach((kind, actors) ->
                            actors.forEach(a ->
                                    found.computeIfAbsent(
                                                    kind.name().toLowerCase(Locale.ROOT),
                                                    any -> new HashSet<>())
                                            .add(a.name() + "/" + a.canonical())));
            String actor = punished.get(said);
            if (actor != null && !actor.isEmpty()) {
                // As the page calls them, and as they are gathered.
                found.put("penalty", Set.of(roles.shown(actor) + "/" + actor));
            }
            Set<String> kinds = new HashSet<>(found.keySet());
            kinds.addAll(gold.keySet());
            for (String kind : kinds) {
                compare(
                        id + " " + key + " " + said.text(),
                        kind,
                        gold.getOrDefault(kind, List.of()),
                        found.getOrDefault(kind, Set.of()));
            }
        }
        if (met.size() < own.size()) {
            Set<String> lost = new HashSet<>(own.keySet());
            lost.removeAll(met);
            System.out.println("LOST " + id + " " + lost);
        }
    }

    private void compare(String where, String kind, List<Bearer> gold, Set<String> found) {
        int[] of = counts.computeIfAbsent(kind, any -> new int[3]);
        List<String> wrong = new ArrayList<>();
        List<Bearer> missed = new ArrayList<>(gold);
        missed.removeIf(b -> !b.must());
        for (String name : found) {
            if (gold.stream().anyMatch(b -> b.is(name))) {
                missed.removeIf(b -> b.is(name));
                of[0]++;
            } else {
                wrong.add(name);
            }
        }
        of[1] += wrong.size();
        of[2] += missed.size();
        if (Boolean.getBoolean("actors.show") && (!wrong.isEmpty() || !missed.isEmpty())) {
            System.out.println(kind + " wrong " + wrong + " missed " + missed + " " + where);
        }
    }

    /// Right, wrong and missed of all kinds together.
    int[] total() {
        int[] total = new int[3];
        counts.forEach((kind, of) -> {
            System.out.printf(
                    Locale.ROOT, "%s: %d right, %d wrong, %d missed%n", kind, of[0], of[1], of[2]);
            for (int i = 0; i < 3; i++) {
                total[i] += of[i];
            }
        });
        System.out.printf(
                Locale.ROOT,
                "all: precision %.3f, recall %.3f%n",
                (double) total[0] / (total[0] + total[1]),
                (double) total[0] / (total[0] + total[2]));
        return total;
    }
}
