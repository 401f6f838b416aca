package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pairs made from the sentences of `frames.tsv` by letting their slots run through their choices.
final class Frames {

    /// How many pairs a sentence makes.
    private static final int EACH = 40;

    private Frames() {}

    private record Slot(List<String> original, List<String> plain) {}

    static List<FaithfulTest.Pair> pairs() {
        Map<String, Slot> slots = new LinkedHashMap<>();
        List<List<String>> frames = new ArrayList<>();
        for (List<String> row : TestRows.of("frames.tsv")) {
            if (row.getFirst().startsWith("@")) {
                String[] sides = row.get(1).split("‖");
                slots.put(
                        "{" + row.getFirst().substring(1) + "}",
                        new Slot(
                                List.of(sides[0].split("\\|")),
                                List.of(sides[sides.length - 1].split("\\|"))));
            } else {
                frames.add(row);
            }
        }
        List<FaithfulTest.Pair> pairs = new ArrayList<>();
        for (List<String> frame : frames) {
            for (int turn = 0; turn < EACH; turn++) {
                String original = frame.get(0);
                String plain = frame.get(1);
                int step = 0;
                for (Map.Entry<String, Slot> slot : slots.entrySet()) {
                    Slot choices = slot.getValue();
                    // Each slot starts elsewhere in the second round, so that no pair comes twice.
                    int at = (turn + turn / 10 * (2 * step + 1) + step) % choices.original.size();
                    original = original.replace(slot.getKey(), choices.original.get(at));
                    plain = plain.replace(slot.getKey(), choices.plain.get(at));
                    step++;
                }
                FaithfulTest.Pair pair = new FaithfulTest.Pair(original, plain);
                if (!pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }
}
