package org.baihua.consult.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.baihua.consult.Opinion;
import org.baihua.law.ArticleNumber;
import org.baihua.text.Segmenter;

/// Puts opinions together that speak of the same thing.
///
/// Those that name an article stand at it. Of the rest, the term that the most of them share most
/// tellingly makes a group; those that read like the group join it; and so on, until no term is
/// left that brings a group together. The same opinions give the same groups, and each group can
/// say why: by its terms.
final class Grouping {

    /// How alike an opinion and a group must be (cosine) for the opinion to join.
    private static final double JOIN = 0.24;

    /// A term counts for an opinion when it is at least this telling there.
    private static final double TELLING = 0.12;

    private static final int SMALLEST = 3;
    private static final int PROFILE = 12;
    private static final int SHOWN_TERMS = 6;

    /// A group of opinions, by their places in the list.
    record Group(String id, List<String> articles, List<String> terms, List<Integer> members) {}

    private final List<Opinion> opinions;
    private final List<Map<String, Double>> terms;
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final int[] groupOf;
    private final List<Group> groups = new ArrayList<>();

    private Grouping(List<Opinion> opinions, Segmenter segmenter) {
        this.opinions = opinions;
        this.terms = Vocabulary.of(opinions, segmenter);
        this.groupOf = new int[opinions.size()];
        java.util.Arrays.fill(groupOf, -1);
        for (int i = 0; i < opinions.size(); i++) {
            for (String term : terms.get(i).keySet()) {
                postings.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
            }
        }
    }

    /// @param opinions without those that repeat another
    static List<Group> of(List<Opinion> opinions, Segmenter segmenter) {
        Grouping grouping = new Grouping(opinions, segmenter);
        grouping.byArticle();
        grouping.bySubject();
        return grouping.groups;
    }

    /// An opinion that names several articles stands at the one that it names first.
    private void byArticle() {
        Map<ArticleNumber, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < opinions.size(); i++) {
            List<Opinion.Link> links = opinions.get(i).links();
            if (!links.isEmpty()) {
                String first = firstNamed(opinions.get(i));
                members.computeIfAbsent(ArticleNumber.parse(first), n -> new ArrayList<>()).add(i);
            }
        }
        members.forEach((number, at) -> {
            at.forEach(i -> groupOf[i] = groups.size());
            groups.add(new Group("a" + number, List.of(number.toString()), shared(at), at));
        });
    }

    private static String firstNamed(Opinion opinion) {
        String first = opinion.links().getFirst().article();
        int at = Integer.MAX_VALUE;
        for (Opinion.Link link : opinion.links()) {
            int found = opinion.text().indexOf(link.evidence());
            if (found >= 0 && found < at) {
                at = found;
                first = link.article();
            }
        }
        return first;
    }

    private record Seed(String term, double gain) {}

    private void bySubject() {
        PriorityQueue<Seed> seeds =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Seed::gain)
                                .reversed()
                                .thenComparing(Seed::term));
        for (String term : postings.keySet()) {
            double gain = gain(term);
            if (gain > 0) {
                seeds.add(new Seed(term, gain));
            }
        }
        while (!seeds.isEmpty()) {
            Seed best = seeds.remove();
            double gain = gain(best.term);
            if (gain <= 0) {
                continue;
            }
            Seed next = seeds.peek();
            if (gain < best.gain && next != null && gain < next.gain) {
                // What it would gather has been gathered since; it waits its turn again.
                seeds.add(new Seed(best.term, gain));
                continue;
            }
            gather(best.term);
        }
    }

    /// How tellingly the opinions that stand nowhere yet share a term; 0 when they are too few.
    private double gain(String term) {
        double gain = 0;
        int count = 0;
        for (int i : postings.getOrDefault(term, List.of())) {
            double weight = groupOf[i] < 0 ? terms.get(i).getOrDefault(term, 0.0) : 0;
            if (weight >= TELLING) {
                gain += weight;
                count++;
            }
        }
        return count >= SMALLEST ? gain : 0;
    }

    private void gather(String term) {
        List<Integer> members = new ArrayList<>();
        for (int i : postings.getOrDefault(term, List.of())) {
            if (groupOf[i] < 0 && terms.get(i).getOrDefault(term, 0.0) >= TELLING) {
                members.add(i);
            }
        }
        Map<String, Double> profile = profile(members);
        members.forEach(i -> groupOf[i] = groups.size());
        // Those who say the same in other words.
        Map<Integer, Double> likeness = new TreeMap<>();
        profile.forEach((shared, weight) -> {
            for (int i : postings.getOrDefault(shared, List.of())) {
                if (groupOf[i] < 0) {
                    likeness.merge(i, weight * terms.get(i).getOrDefault(shared, 0.0), Double::sum);
                }
            }
        });
        likeness.forEach((i, like) -> {
            if (like >= JOIN) {
                groupOf[i] = groups.size();
                members.add(i);
            }
        });
        members.sort(Comparator.naturalOrder());
        List<String> shown = new ArrayList<>(shared(members));
        shown.remove(term);
        shown.addFirst(term);
        groups.add(new Group("t-" + term, List.of(), shown, members));
    }

    /// The terms of a group with their weights, of length 1, the most telling first.
    private Map<String, Double> profile(List<Integer> members) {
        Map<String, Double> sums = new HashMap<>();
        for (int i : members) {
            terms.get(i).forEach((term, weight) -> sums.merge(term, weight, Double::sum));
        }
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(sums.entrySet());
        sorted.sort(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Double> profile = new LinkedHashMap<>();
        double length = 0;
        for (Map.Entry<String, Double> entry :
                sorted.subList(0, Math.min(PROFILE, sorted.size()))) {
            profile.put(entry.getKey(), entry.getValue());
            length += entry.getValue() * entry.getValue();
        }
        double norm = Math.sqrt(length);
        profile.replaceAll((term, weight) -> weight / norm);
        return profile;
    }

    /// The terms that more than one member has, the most telling first.
    private List<String> shared(List<Integer> members) {
        List<String> shown = new ArrayList<>();
        for (String term : profile(members).keySet()) {
            boolean part = shown.stream().anyMatch(other -> other.contains(term));
            if (!part && shown.size() < SHOWN_TERMS) {
                shown.add(term);
            }
        }
        return shown;
    }
}
