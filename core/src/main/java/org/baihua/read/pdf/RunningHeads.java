package org.baihua.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Aside;
import org.jspecify.annotations.Nullable;

/// Takes page numbers, running heads and feet out of the flow: what stands at the edge of several
/// pages at the same height and says the same, digits aside.
final class RunningHeads {

    /// The part of the page, from either edge, where heads and feet stand.
    private static final float EDGE = 0.13f;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[\\s　\\-–—─~〜·•|/(（\\[【第Pp]*[0-9０-９]{1,4}[\\s　\\-–—─~〜·•|/)）\\]】頁]*"
                            + "|[\\s　]*第?[\\s　]*[0-9０-９一二三四五六七八九十百]{1,4}[\\s　]*頁[\\s　，,、/／；;(（]*(?:共|全|總共)?[\\s　]*[0-9０-９一二三四五六七八九十百]{0,4}[\\s　]*頁?[)）\\s　]*"
                            + "|[\\s　]*(?:Page|page|PAGE|P\\.)[\\s　]*[0-9]{1,4}(?:[\\s　]*(?:of|/)[\\s　]*[0-9]{1,4})?[\\s　]*"
                            + "|[0-9]{1,4}[\\s　]*[/／][\\s　]*[0-9]{1,4}");

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private RunningHeads() {}

    /// @param frames the boxes of the pages, by page number
    /// @param pages the pieces of each page; heads and feet are removed from them
    static List<Aside> take(Map<Integer, Box> frames, List<List<Piece>> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (List<Piece> page : pages) {
            for (Piece piece : page) {
                if (piece instanceof Piece.Text(VisualLine line)) {
                    String key = key(line, frames);
                    if (!key.isEmpty()) {
                        seen.computeIfAbsent(key, k -> new HashSet<>()).add(line.page());
                    }
                }
            }
        }
        List<Aside> asides = new ArrayList<>();
        for (List<Piece> page : pages) {
            List<Piece> kept = new ArrayList<>();
            for (Piece piece : page) {
                Aside.Kind kind =
                        piece instanceof Piece.Text(VisualLine line)
                                ? kind(line, frames, seen, pages.size())
                                : null;
                if (kind != null && piece instanceof Piece.Text(VisualLine line)) {
                    asides.add(new Aside(kind, "", line.text().strip(), 0, line.page()));
                } else {
                    kept.add(piece);
                }
            }
            page.clear();
            page.addAll(kept);
        }
        return asides;
    }

    private static Aside.@Nullable Kind kind(
            VisualLine line, Map<Integer, Box> frames, Map<String, Set<Integer>> seen, int pages) {
        int edge = edge(line, frames);
        if (edge == 0) {
            return line.apart() ? Aside.Kind.HEADER : null;
        }
        if (line.text().length() <= 40
                && NUMBER.matcher(line.text()).matches()
                && isPlausible(line, pages)) {
            return Aside.Kind.PAGE_NUMBER;
        }
        Set<Integer> on = seen.getOrDefault(key(line, frames), Set.of());
        boolean repeated = on.size() >= 2 && on.size() * 3 >= pages;
        if (!repeated && !line.apart()) {
            return null;
        }
        return edge < 0 ? Aside.Kind.HEADER : Aside.Kind.FOOTER;
    }

    /// A line that the file itself sets apart, as what it is by its place.
    static Aside aside(VisualLine line, Box frame) {
        boolean number = line.text().length() <= 40 && NUMBER.matcher(line.text()).matches();
        boolean upper = line.base() - frame.top() < frame.height() / 2;
        Aside.Kind kind =
                number ? Aside.Kind.PAGE_NUMBER : upper ? Aside.Kind.HEADER : Aside.Kind.FOOTER;
        return new Aside(kind, "", line.text().strip(), 0, line.page());
    }

    /// A number at the edge is the page's when it is near the page's own count or is set off like
    /// one.
    private static boolean isPlausible(VisualLine line, int pages) {
        String text = line.text().strip();
        Matcher digits = DIGITS.matcher(text);
        boolean bare = digits.matches();
        if (!bare) {
            return true;
        }
        long number = Long.parseLong(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return pages > 1 || number == line.page();
    }

    /// -1 at the top of the page, 1 at the bottom, 0 elsewhere.
    private static int edge(VisualLine line, Map<Integer, Box> frames) {
        Box frame = frames.getOrDefault(line.page(), new Box(0, 0, 1, 1));
        float part = (line.base() - frame.top()) / Math.max(1, frame.height());
        return part < EDGE ? -1 : part > 1 - EDGE ? 1 : 0;
    }

    /// Equal for lines that say the same at the same height; empty in the middle of the page.
    private static String key(VisualLine line, Map<Integer, Box> frames) {
        int edge = edge(line, frames);
        if (edge == 0) {
            return "";
        }
        String text = DIGITS.matcher(line.text().strip()).replaceAll("#");
        return edge + ":" + Math.round(line.base() / 6) + ":" + text;
    }
}
