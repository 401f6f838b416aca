package org.baihua.text;

/// Tells whether a stretch of text cuts words in two: 中止 does in 其中|止水.
///
/// A stretch is measured against the words of its surroundings: is the best reading in which a word
/// crosses one of its ends likelier than the best one in which none does? Only the few characters that words could
/// connect with the stretch are looked at, so that most stretches cost two table look-ups. Keeps
/// its arrays from call to call; not safe for use by many threads.
public final class WordEdges {

    /// How far around a stretch words may connect; longer chains are cut.
    private static final int REACH = 12;

    private static final int LONGEST_WORD = 8;

    /// The cost where no word crosses.
    public static final float NONE = Float.NEGATIVE_INFINITY;

    /// The cost where an end stands inside a numeral.
    public static final float CERTAIN = Float.POSITIVE_INFINITY;

    /// What a reading loses for each character that it leaves standing alone beside the stretch and
    /// that is no word of legal prose: 學|期間 leaves 學, 評|鑑於 leaves 評. jieba counted news, where
    /// most characters stand alone somewhere.
    private static final float ORPHAN = 4f;

    private static final boolean[] STANDS_ALONE = new boolean[1 << 16];

    static {
        String alone =
                "的之於在由與及或並以應得經依按為其該各本對將自至被受所未不非無有如因而則但等者時後前內外中上下"
                        + "間人案書法條項款目名件次日月年元倍處科可須是係即均皆亦再又更已仍尚曾始才乃故若倘雖且"
                        + "向從到往給用把使讓令請准予免報送交付收罰設置訂定改增減加須逾滿達超每某此彼同另他她它們我你您"
                        + "一二三四五六七八九十百千萬億兩第零多少幾全共僅只祇縣市省區鄉鎮村里鄰路街巷號樓室"
                        + "院部會署局廳司所科股課組處府校系館場站廠店車船機員長官兵師士民眾業費稅金款額率價值量數"
                        + "比較最很極甚太愈越和跟或暨以及俾爰惟茲嗣迄俟視照就當凡除連同併含括指謂稱曰說見看查核審驗"
                        + "起止首末大小高低新舊原現擬經辦理作做成為地物品水電火土山海河港岸";
        for (int i = 0; i < alone.length(); i++) {
            STANDS_ALONE[HanFold.fold(alone.charAt(i))] = true;
        }
    }

    private final Dictionary dictionary;
    private final DoubleArray words;
    private final Route route;

    public WordEdges(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.words = dictionary.words();
        this.route = new Route(dictionary);
    }

    /// How much likelier the best reading in which a word crosses an end of `[start, end)` is than
    /// the best one in which both ends are word ends, in natural logarithms; negative when it is
    /// less likely, [#NONE] when no word crosses either end, [#CERTAIN] when one cuts a numeral.
    ///
    /// @param folded text after [HanFold#fold(char)]
    /// @param from where the stretch of Han characters around `start` begins
    /// @param to where that around `end` ends
    public float cost(char[] folded, int from, int to, int start, int end) {
        if (start > from && Route.isNumeral(folded[start - 1]) && Route.isNumeral(folded[start])
                || end < to && Route.isNumeral(folded[end - 1]) && Route.isNumeral(folded[end])) {
            return CERTAIN;
        }
        boolean left = start > from && crossed(folded, from, to, start);
        boolean right = end < to && crossed(folded, from, to, end);
        if (!left && !right) {
            return NONE;
        }
        int low = start;
        if (left) {
            low = start - 1;
            while (low > from && start - low < REACH && crossed(folded, from, to, low)) {
                low--;
            }
        }
        int high = end;
        if (right) {
            high = end + 1;
            while (high < to && high - end < REACH && crossed(folded, from, to, high)) {
                high++;
            }
        }
        float forced = route.run(folded, start, end) + before(folded, low, start);
        forced += after(folded, end, high);
        float crossing = Float.NEGATIVE_INFINITY;
        if (left) {
            crossing = bestCrossing(folded, low, high, start);
        }
        if (right) {
            crossing = Math.max(crossing, bestCrossing(folded, low, high, end));
        }
        return crossing - forced;
    }

    /// The likelihood of the best reading of `[low, high)` in which a word crosses `edge`.
    private float bestCrossing(char[] folded, int low, int high, int edge) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = edge - 1; i >= Math.max(low, edge - LONGEST_WORD); i--) {
            float before = before(folded, low, i);
            int state = 0;
            for (int j = i; j < high; j++) {
                state = words.next(state, folded[j]);
                if (state < 0) {
                    break;
                }
                if (j >= edge && words.isWord(state)) {
                    float after = after(folded, j + 1, high);
                    best = Math.max(best, before + dictionary.likelihood(state) + after);
                }
            }
        }
        return best;
    }

    /// The likelihood of `[low, edge)`, which stands before a word.
    private float before(char[] folded, int low, int edge) {
        if (low == edge) {
            return 0;
        }
        float likelihood = route.run(folded, low, edge);
        int last = low;
        while (route.next(last) < edge) {
            last = route.next(last);
        }
        return edge - last == 1 && !STANDS_ALONE[folded[last]] ? likelihood - ORPHAN : likelihood;
    }

    /// The likelihood of `[edge, high)`, which stands after a word.
    private float after(char[] folded, int edge, int high) {
        if (edge == high) {
            return 0;
        }
        float likelihood = route.run(folded, edge, high);
        return route.next(edge) == edge + 1 && !STANDS_ALONE[folded[edge]]
                ? likelihood - ORPHAN
                : likelihood;
    }

    /// Whether any word of the dictionary begins before `edge` and ends after it.
    private boolean crossed(char[] folded, int from, int to, int edge) {
        if (!dictionary.mayJoin(folded[edge - 1], folded[edge])) {
            return false;
        }
        for (int i = edge - 1; i >= Math.max(from, edge - LONGEST_WORD); i--) {
            int state = 0;
            for (int j = i; j < to; j++) {
                state = words.next(state, folded[j]);
                if (state < 0) {
                    break;
                }
                if (j >= edge && words.isWord(state)) {
                    return true;
                }
            }
        }
        return false;
    }
}
