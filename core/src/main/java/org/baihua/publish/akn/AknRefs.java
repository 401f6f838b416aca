package org.baihua.publish.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.source.Passage;

/// Which stretches of a node's text are references.
final class AknRefs {

    /// A stretch of a passage, and the citations that have it in common (one for each target).
    record Stretch(int start, int end, List<Citation> citations) {}

    /// By the place in which they stand, in source order, then by where they begin.
    private final Map<Anchor, TreeMap<Integer, List<Citation>>> byPlace = new HashMap<>();

    AknRefs(List<Citation> citations) {
        for (Citation citation : citations) {
            if (!citation.span().isEmpty()) {
                byPlace.computeIfAbsent(citation.at(), none -> new TreeMap<>())
                        .computeIfAbsent(citation.span().start(), none -> new ArrayList<>())
                        .add(citation);
            }
        }
    }

    /// The references in `passage`, which stands at `at`, in text order; they do not overlap.
    List<Stretch> in(Passage passage, Anchor at) {
        TreeMap<Integer, List<Citation>> here = byPlace.get(at);
        List<Stretch> found = new ArrayList<>();
        if (here == null) {
            return found;
        }
        int free = 0;
        for (Passage.Piece piece : passage.pieces()) {
            for (List<Citation> citations :
                    here.subMap(piece.origin(), piece.origin() + piece.length()).values()) {
                Citation first = citations.getFirst();
                int start = piece.at() + first.span().start() - piece.origin();
                int end = start + first.text().length();
                boolean whole =
                        end <= passage.length() && passage.text().startsWith(first.text(), start);
                if (start >= free && whole) {
                    found.add(new Stretch(start, end, citations));
                    free = end;
                }
            }
        }
        return found;
    }
}
