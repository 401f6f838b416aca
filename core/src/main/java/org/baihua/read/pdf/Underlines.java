package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.source.Mark;

/// Rules that belong to the text: under a character or through it. Rules of tables are not among
/// them.
final class Underlines {

    private static final float BAND = 8;

    private final Map<Integer, List<Rule>> bands = new HashMap<>();

    Underlines(List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.across()) {
                bands.computeIfAbsent((int) (rule.at() / BAND), k -> new ArrayList<>()).add(rule);
            }
        }
    }

    Set<Mark.Kind> of(Glyph glyph) {
        Set<Mark.Kind> look = EnumSet.noneOf(Mark.Kind.class);
        int low = (int) ((glyph.base() - glyph.size()) / BAND);
        int high = (int) ((glyph.base() + glyph.size() * 0.4f) / BAND);
        for (int band = low; band <= high; band++) {
            for (Rule rule : bands.getOrDefault(band, List.of())) {
                float middle = glyph.middleX();
                if (rule.from() > middle || rule.to() < middle) {
                    continue;
                }
                float below = (rule.at() - glyph.base()) / glyph.size();
                if (below > -0.05f && below < 0.35f) {
                    look.add(Mark.Kind.UNDERLINE);
                } else if (below > -0.6f && below < -0.15f) {
                    look.add(Mark.Kind.STRIKE);
                }
            }
        }
        return look;
    }
}
