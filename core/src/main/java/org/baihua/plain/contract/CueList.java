package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.List;

/// The cues of one text, as its scanners find them.
final class CueList {

    private final Squeezed squeezed;
    final List<Fact.Cue> found = new ArrayList<>();

    CueList(Squeezed squeezed) {
        this.squeezed = squeezed;
    }

    void add(int start, int end, boolean optional, Sense... senses) {
        add(start, end, optional, List.of(senses));
    }

    /// @param optional whether the words often mean none of the senses
    void add(int start, int end, boolean optional, List<Sense> senses) {
        found.add(
                new Fact.Cue(
                        squeezed.span(start, end),
                        squeezed.aside(start),
                        senses,
                        optional,
                        squeezed.text.substring(start, end),
                        start));
    }
}
