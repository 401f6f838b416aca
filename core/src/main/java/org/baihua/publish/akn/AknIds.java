package org.baihua.publish.akn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.law.Level;

/// Names of places in the Akoma Ntoso naming convention: `art_15-1__para_2__point_3`. Two runs over
/// the same law give the same names.
final class AknIds {

    private static final List<String> INSIDE = List.of("art", "para", "point", "indent", "level");

    private final Map<String, Integer> given = new HashMap<>();

    /// The id for a node under the given parent id; a second node of the same number gets a
    /// `-dup2`.
    String of(String parent, Level level, String number) {
        String own = prefix(level) + "_" + (number.isEmpty() ? "0" : number);
        // Articles are numbered through the whole law; their ids do not name chapters.
        return unique(parent.isEmpty() || level == Level.ARTICLE ? own : parent + "__" + own);
    }

    /// The id of a part of a node: content, intro, wrapUp, table, ref.
    String part(String parent, String part) {
        return unique(parent.isEmpty() ? part : parent + "__" + part);
    }

    /// The id of the `count`-th such part.
    String counted(String parent, String part) {
        String stem = parent.isEmpty() ? part : parent + "__" + part;
        int next = given.merge("#" + stem, 1, Integer::sum);
        return unique(stem + "_" + next);
    }

    private String unique(String id) {
        int times = given.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-dup" + times;
    }

    static String prefix(Level level) {
        return switch (level) {
            case PART -> "book";
            case CHAPTER -> "chp";
            case SECTION -> "sec";
            case SUBSECTION -> "subsec";
            case SUBSUBSECTION -> "division";
            case ARTICLE -> "art";
            case PARAGRAPH -> "para";
            case SUBPARAGRAPH -> "point";
            case ITEM -> "indent";
            case SUBITEM -> "level";
            case UNPLACED -> "hcontainer";
        };
    }

    /// Where a citation leads: `#art_3__para_2`, or into another law.
    static String href(Citation citation) {
        String law = citation.law();
        String place = place(citation.target());
        if (law == null) {
            return "#" + place;
        }
        String other = "/akn/tw/act/" + encoded(law) + "/!main";
        return place.isEmpty() ? other : other + "#" + place;
    }

    private static String place(Anchor anchor) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < anchor.parts().size() && i < INSIDE.size(); i++) {
            String number = anchor.parts().get(i);
            if (number.isEmpty()) {
                // 第三條第二款 of a law that we do not know: its 項 is not known either.
                continue;
            }
            if (!place.isEmpty()) {
                place.append("__");
            }
            place.append(INSIDE.get(i)).append('_').append(number);
        }
        return place.toString();
    }

    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
