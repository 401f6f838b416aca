package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.plain.contract.Fact.Reference;
import org.baihua.plain.contract.Violation.Level;

/// F9 引用: the set of places that a text refers to.
final class ReferenceCheck {

    /// Words that stand for a reference without saying which.
    private static final List<String> VAGUE =
            List.of(
                    "前述", "上述", "前面的", "上面的", "這項規定", "這個規定", "這些規定", "這種", "這些", "前開", "上開",
                    "前面說的", "上面說的", "前面提到", "剛才", "這項", "這樣", "該項", "這個", "此項", "這款", "這段");

    private ReferenceCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        Set<String> o = targets(original);
        Set<String> p = targets(plain);
        Set<String> missing = new TreeSet<>(o);
        missing.removeAll(p);
        Set<String> extra = new TreeSet<>(p);
        extra.removeAll(o);
        resolve(missing, extra, o, p);
        boolean vague = VAGUE.stream().anyMatch(plain.squeezed().text::contains);
        boolean others = !o.isEmpty() && missing.size() < o.size();
        for (Reference reference : original.references()) {
            if (reference.targets().stream().anyMatch(missing::contains)) {
                boolean excused = vague && !others && extra.isEmpty();
                report.lost(
                        Invariant.F9,
                        excused ? Level.WARNING : Level.ERROR,
                        Saying.REFERENCE_LOST,
                        reference.span(),
                        reference.text());
            }
        }
        shortened(original, plain, report);
        Map<String, Integer> before = counts(original);
        Map<String, Integer> now = counts(plain);
        for (Reference reference :
                original.references()
                        .subList(0, Math.min(original.references().size(), Facts.MOST))) {
            if (reference.targets().stream().noneMatch(missing::contains)
                    && reference.targets().stream()
                            .anyMatch(it -> before.getOrDefault(it, 0) > now.getOrDefault(it, 0))
                    && isDropped(reference, original, plain)) {
                report.lost(
                        Invariant.F9,
                        Level.ERROR,
                        Saying.REFERENCE_LOST,
                        reference.span(),
                        reference.text());
            }
        }
        for (Reference reference : plain.references()) {
            if (reference.targets().stream().anyMatch(extra::contains)) {
                report.added(
                        Invariant.F9,
                        Level.ERROR,
                        Saying.REFERENCE_ADDED,
                        reference.span(),
                        reference.text());
            }
        }
    }

    /// 第五條等規定: 等 leaves out what must be said.
    private static void shortened(Facts original, Facts plain, Report report) {
        List<Reference> before =
                original.references().stream().filter(it -> isFollowedByEtc(original, it)).toList();
        List<Reference> now =
                plain.references().stream().filter(it -> isFollowedByEtc(plain, it)).toList();
        if (now.size() > before.size() && !now.isEmpty()) {
            Reference last = now.getLast();
            report.added(Invariant.F9, Level.ERROR, Saying.REFERENCE_CUT, last.span(), last.text());
        }
    }

    private static boolean isFollowedByEtc(Facts facts, Reference reference) {
        String text = facts.squeezed().text;
        int end = reference.at() + reference.length();
        return end < text.length()
                && text.charAt(end) == '等'
                && !text.startsWith("等於", end)
                && !text.startsWith("等級", end);
    }

    private static boolean isDropped(Reference reference, Facts original, Facts plain) {
        return Locality.dropped(
                original.squeezed().text,
                reference.at(),
                reference.at() + reference.length(),
                plain.squeezed().text,
                at -> isReferenceAt(original, at),
                at -> isReferenceAt(plain, at));
    }

    private static Map<String, Integer> counts(Facts facts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Reference reference : facts.references()) {
            reference.targets().forEach(it -> counts.merge(it, 1, Integer::sum));
        }
        return counts;
    }

    private static boolean isReferenceAt(Facts facts, int at) {
        return facts.references().stream()
                .limit(Facts.MOST)
                .anyMatch(it -> it.at() <= at && at < it.at() + it.length());
    }

    private static Set<String> targets(Facts facts) {
        Set<String> targets = new HashSet<>();
        facts.references().forEach(reference -> targets.addAll(reference.targets()));
        return targets;
    }

    /// Where nobody knows where the unit stands, 前二項 may be any two 項 that follow each other, and
    /// 前條 any article.
    private static void resolve(
            Set<String> missing, Set<String> extra, Set<String> all, Set<String> allPlain) {
        resolveOneWay(missing, extra, allPlain, true);
        resolveOneWay(extra, missing, all, false);
        // 第五條第一項 and 第五條: the one paragraph of an article need not be named.
        for (String place : List.copyOf(missing)) {
            if (place.endsWith("/1") && extra.contains(place.substring(0, place.length() - 2))) {
                missing.remove(place);
                extra.remove(place.substring(0, place.length() - 2));
            }
        }
        for (String kind : List.of("附表", "附件", "附圖", "附錄")) {
            if (missing.contains(kind) && allPlain.stream().anyMatch(it -> it.startsWith(kind))) {
                missing.remove(kind);
            }
            if (extra.contains(kind) && all.stream().anyMatch(it -> it.startsWith(kind))) {
                extra.remove(kind);
            }
        }
    }

    private static void resolveOneWay(
            Set<String> relative, Set<String> absolute, Set<String> present, boolean mayRepeat) {
        for (int level = 0; level < 4; level++) {
            String mark = "~" + "條項款目".charAt(level);
            List<String> waiting = new ArrayList<>();
            for (String place : relative) {
                if (place.contains(mark)) {
                    waiting.add(place);
                }
            }
            if (waiting.isEmpty()) {
                continue;
            }
            int depth = level;
            List<Integer> numbers = new ArrayList<>();
            List<String> candidates = new ArrayList<>();
            for (String place : absolute) {
                String[] parts = place.split("/", -1);
                boolean own = level == 0 || parts[0].equals(".");
                if (own && parts.length > depth && parts[depth].matches("\\d+(-\\d+)*")) {
                    int number = Integer.parseInt(parts[depth].split("-")[0]);
                    if (!numbers.contains(number)) {
                        numbers.add(number);
                    }
                    candidates.add(place);
                }
            }
            numbers.sort(null);
            boolean consecutive = numbers.size() == waiting.size();
            for (int i = 1; i < numbers.size(); i++) {
                consecutive &= numbers.get(i) == numbers.get(i - 1) + 1;
            }
            // 前項 may repeat a paragraph that the text names anyway.
            boolean repeated =
                    mayRepeat
                            && numbers.isEmpty()
                            && waiting.size() == 1
                            && level > 0
                            && present.stream().anyMatch(it -> it.matches("\\./\\d.*"));
            if (consecutive && !numbers.isEmpty() || repeated) {
                waiting.forEach(relative::remove);
                candidates.forEach(absolute::remove);
            }
        }
    }
}
