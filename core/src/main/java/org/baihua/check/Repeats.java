package org.baihua.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether a term that only wants explaining is told at every place. 主管機關 stands in a law sixty
/// times, and is explained once; 爰 is mended at each of its places.
public enum Repeats {
    /// Every place, as a program wants it.
    ALL,
    /// A legal term of art where it first stands, with a count of its other places.
    FIRST;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The findings as they are to be told, in their order.
    public List<Finding> told(List<Finding> findings) {
        if (this == ALL) {
            return findings;
        }
        Map<String, Integer> others = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.message() == CheckMessage.JARGON_TERM) {
                others.merge(finding.entry(), 1, Integer::sum);
            }
        }
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.message() != CheckMessage.JARGON_TERM) {
                told.add(finding);
                continue;
            }
            Integer places = others.remove(finding.entry());
            if (places != null) {
                told.add(places == 1 ? finding : again(finding, places - 1));
            }
        }
        return told;
    }

    private static Finding again(Finding finding, int others) {
        List<Object> arguments = new ArrayList<>(finding.arguments());
        arguments.add(others);
        return new Finding(
                finding.rule(),
                finding.level(),
                finding.term(),
                finding.matched(),
                finding.entry(),
                finding.span(),
                finding.place(),
                CheckMessage.JARGON_TERM_AGAIN,
                arguments,
                finding.suggestions());
    }
}
