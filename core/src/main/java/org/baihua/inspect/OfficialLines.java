package org.baihua.inspect;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.baihua.source.Line;
import org.baihua.source.SourceDocument;

/// Lines of a notice that tell the public how to reach the agency. What stands in them is meant to
/// be published (行政程序法 §154), even where it is not set out as a contact.
public final class OfficialLines {

    /// 「…向○○署○○處（地址）陳述意見或洽詢」、「本會傳真：…」
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?:陳述|提供|提出|表示|惠賜)[^。；]{0,12}意見|意見[^。；]{0,30}(?:洽詢|逕洽|送達|寄|傳真)"
                            + "|本(?:會|部|署|局|府|院|處|所|行|中心|機關)[^。；，]{0,12}"
                            + "(?:傳真|電話|地址|信箱|洽詢)");

    private OfficialLines() {}

    /// The 1-based numbers of such lines.
    public static Set<Integer> of(SourceDocument document) {
        Set<Integer> found = new TreeSet<>();
        for (Line line : document.lines()) {
            if (CONTACT.matcher(line.text()).find()) {
                found.add(line.number());
            }
        }
        return found;
    }
}
