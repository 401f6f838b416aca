package org.baihua.plain.rewrite;

import java.util.BitSet;
import java.util.List;
import org.baihua.source.Span;

/// Many stretches of one text, asked about in constant time each.
public final class Places {

    private Places() {}

    /// The characters that the spans cover. An empty span counts as the character before it and the
    /// one after it.
    public static BitSet of(List<Span> spans) {
        BitSet places = new BitSet();
        for (Span span : spans) {
            if (span.isEmpty()) {
                places.set(Math.max(0, span.start() - 1), span.start() + 1);
            } else {
                places.set(span.start(), span.end());
            }
        }
        return places;
    }

    /// Whether `[start, end)` shares a character with the places; when it is empty, whether one of
    /// them stands beside it.
    public static boolean touch(BitSet places, int start, int end) {
        if (start == end) {
            return places.get(start) || start > 0 && places.get(start - 1);
        }
        int next = places.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
