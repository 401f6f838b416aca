package org.baihua.text;

import java.util.Arrays;

/// Tells whether an edge in a text cuts a word in two: the left edge of 中止 does in 其中|止水.
///
/// The best reading of the surroundings in which a word crosses the edge is held against the best
/// one in which none does. Only the few characters that words could connect over the edge are
/// looked at, so that most edges cost two table look-ups. Keeps its arrays from call to call; not
/// safe for use by many threads.
public final class WordEdges {

    /// The cost where no word crosses.
    public static final float NONE = Float.NEGATIVE_INFINITY;

    /// The cost where an edge stands inside a numeral.
    public static final float CERTAIN = Float.POSITIVE_INFINITY;

    /// How far around an edge words may connect; longer chains are cut.
    private static final int REACH = 10;

    /// What a reading loses for each character that it leaves standing alone and that is no word of
    /// legal prose: 學|期間 leaves 學, 評|鑑於 leaves 評. jieba counted news, where most characters stand
    /// alone somewhere.
    private static final float ORPHAN = 4f;

    private static final byte CROSSED = 1;
    private static final byte OPEN = 2;

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
    private final WordArray words;
    private char[] text = new char[0];

    /// What is known of the edge before each character of the text.
    private byte[] known = new byte[0];

    /// The likelihood of the best reading from the window's start to each place in it, and of that
    /// from each place to the window's end; whether its last (first) word is an orphan.
    private final float[] before = new float[2 * REACH + 1];

    private final float[] after = new float[2 * REACH + 1];
    private final boolean[] orphanBefore = new boolean[2 * REACH + 1];
    private final boolean[] orphanAfter = new boolean[2 * REACH + 1];

    public WordEdges(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.words = dictionary.words();
    }

    /// Begins a text.
    ///
    /// @param folded characters after [HanFold#fold(char)], of which `length` count
    public void begin(char[] folded, int length) {
        text = folded;
        if (known.length < length) {
            known = new byte[length];
        } else {
            Arrays.fill(known, 0, length, (byte) 0);
        }
    }

    /// How much likelier the best reading in which a word crosses an end of `[start, end)` is than
    /// the best one in which none does, in natural logarithms; negative when it is less likely,
    /// [#NONE] when no word crosses either end, [#CERTAIN] when one cuts a numeral.
    ///
    /// @param from where words around `start` begin at the earliest
    /// @param to where those around `end` end at the latest
    /// @param enough what the caller asks about: an end that costs more settles it, and the other
    ///   one is not looked at
    public float cost(int from, int to, int start, int end, float enough) {
        if (end + 2 <= to && text[end] == '法' && text[end + 1] == '院' && isWord(start, end + 2)) {
            // 地方法院 is a name, and 地方 in it no word of its own.
            return CERTAIN;
        }
        float left = start > from ? cost(from, to, start, true) : NONE;
        if (left > enough) {
            return left;
        }
        float right = end < to && !isOfThose(start, end) ? cost(from, to, end, false) : NONE;
        return Math.max(left, right);
    }

    /// Whether 者 stands behind a compound that ends with a word of its own: 身心障礙|者 has 障礙者 over the
    /// edge, and is cut by it no more than 違反規定|者. 消費|者 is cut.
    private boolean isOfThose(int start, int end) {
        return text[end] == '者' && end - start >= 4 && isWord(end - 2, end);
    }

    /// The cost of one edge.
    ///
    /// @param opens whether what is looked at begins at the edge; otherwise it ends there
    private float cost(int from, int to, int edge, boolean opens) {
        if (Route.isNumeral(text[edge - 1]) && Route.isNumeral(text[edge])) {
            return CERTAIN;
        }
        if (!crossed(from, to, edge)) {
            return NONE;
        }
        int low = edge - 1;
        while (low > from && edge - low < REACH && crossed(from, to, low)) {
            low--;
        }
        int high = edge + 1;
        while (high < to && high - edge < REACH && crossed(from, to, high)) {
            high++;
        }
        readAfter(edge, low, high);
        float crossing = readBefore(edge, low, high);
        int at = edge - low;
        float forced = before[at] + after[at];
        // Inside, what is looked at is a word of its own, however its characters stand.
        if (opens ? orphanBefore[at] : orphanAfter[at]) {
            forced -= ORPHAN;
        }
        return crossing - forced;
    }

    /// Reads `[edge, high)` backwards.
    private void readAfter(int edge, int low, int high) {
        after[high - low] = 0;
        orphanAfter[high - low] = false;
        for (int i = high - 1; i >= edge; i--) {
            float best = dictionary.unknown() + after[i + 1 - low];
            int end = i + 1;
            int state = 0;
            for (int j = i; j < high; j++) {
                state = words.next(state, text[j]);
                if (state < 0) {
                    break;
                }
                if (words.isWord(state)) {
                    float likelihood = dictionary.likelihood(state) + after[j + 1 - low];
                    if (likelihood > best) {
                        best = likelihood;
                        end = j + 1;
                    }
                }
            }
            after[i - low] = best;
            orphanAfter[i - low] = end == i + 1 && !STANDS_ALONE[text[i]];
        }
    }

    /// Reads `[low, edge)` forwards and gives the likelihood of the best reading of the window in
    /// which a word crosses the edge.
    private float readBefore(int edge, int low, int high) {
        Arrays.fill(before, 1, edge - low + 1, Float.NEGATIVE_INFINITY);
        before[0] = 0;
        orphanBefore[0] = false;
        float crossing = Float.NEGATIVE_INFINITY;
        for (int i = low; i < edge; i++) {
            float soFar = before[i - low];
            reach(i, i + 1, low, soFar + dictionary.unknown());
            int state = 0;
            for (int j = i; j < high; j++) {
                state = words.next(state, text[j]);
                if (state < 0) {
                    break;
                }
                if (!words.isWord(state)) {
                    continue;
                }
                float likelihood = soFar + dictionary.likelihood(state);
                if (j < edge) {
                    reach(i, j + 1, low, likelihood);
                } else if (!isCompound(i, edge, j + 1)) {
                    float whole = likelihood + after[j + 1 - low];
                    whole -= orphanBefore[i - low] ? ORPHAN : 0;
                    whole -= orphanAfter[j + 1 - low] ? ORPHAN : 0;
                    crossing = Math.max(crossing, whole);
                }
            }
        }
        return crossing;
    }

    /// Whether the word `[from, to)` is put together of two words that meet at the edge, as 湮滅證據 is
    /// of 湮滅 and 證據: then the edge cuts nothing.
    private boolean isCompound(int from, int edge, int to) {
        return edge - from >= 2 && to - edge >= 2 && isWord(from, edge) && isWord(edge, to);
    }

    private boolean isWord(int from, int to) {
        int state = 0;
        for (int i = from; i < to; i++) {
            state = words.next(state, text[i]);
            if (state < 0) {
                return false;
            }
        }
        return words.isWord(state);
    }

    private void reach(int word, int end, int low, float likelihood) {
        if (likelihood > before[end - low]) {
            before[end - low] = likelihood;
            orphanBefore[end - low] = end == word + 1 && !STANDS_ALONE[text[word]];
        }
    }

    /// Whether any word of the dictionary begins before `edge` and ends after it.
    private boolean crossed(int from, int to, int edge) {
        byte answer = known[edge];
        if (answer == 0) {
            answer = isCrossed(from, to, edge) ? CROSSED : OPEN;
            known[edge] = answer;
        }
        return answer == CROSSED;
    }

    private boolean isCrossed(int from, int to, int edge) {
        for (int i = edge - 1; i >= Math.max(from, edge - REACH); i--) {
            // A word that begins further left must join these two as well.
            if (!dictionary.mayJoin(text[i], text[i + 1])) {
                return false;
            }
            int state = 0;
            for (int j = i; j < to; j++) {
                state = words.next(state, text[j]);
                if (state < 0) {
                    break;
                }
                if (j >= edge && words.isWord(state) && !isCompound(i, edge, j + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
