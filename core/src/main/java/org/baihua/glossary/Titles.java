package org.baihua.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baihua.text.HanFold;

/// Knows the titles of laws and the names of agencies by their form: a term inside one is no term.
/// In 依行政罰法第三條, 行政罰 is a piece of a name.
///
/// What cannot be told by form is told by name, see [MatchContext#of].
final class Titles {

    /// A title goes on at most so far after a term that stands in it.
    private static final int REACH = 30;

    /// An agency's name is shorter.
    private static final int AGENCY_REACH = 6;

    /// Words that end the title of a statute; what may stand before 法 in ordinary words.
    private static final String[] STATUTE = {"法", "條例", "通則", "施行細則"};

    private static final String ORDINARY_BEFORE_LAW = "方合非司違依立執修辦作做算手看療用無不適於本該各其母新舊同諸宗看語想說";

    /// Words that end the title of a regulation and are ordinary words too.
    private static final String[] REGULATION = {
        "辦法", "規則", "細則", "準則", "標準", "規程", "綱要", "要點", "規定", "須知", "注意事項", "基準", "規範"
    };

    private static final String[] AGENCY = {"委員會", "審議會", "分署", "總署", "總處", "總局", "署", "法庭"};

    /// What stands right of a statute's title in a sentence.
    private static final String[] AFTER_STATUTE = {
        "第", "及", "與", "或", "等", "之規定", "規定", "所定", "所稱", "相關", "有關", "修正", "施行", "中", "之立法", "另有",
        "已"
    };

    /// No title goes on over one of these.
    private static final String[] STOPS = {
        "依", "違反", "適用", "準用", "得", "應", "須", "該", "以", "者", "將", "並", "按", "向", "未", "經", "為", "於",
        "由", "本", "其", "修正", "訂定", "增訂", "制定", "刪除"
    };

    /// Words in which a stop is no stop.
    private static final String[] NOT_STOPS = {
        "所得", "取得", "因應", "供應", "應用", "應變", "應考", "以上", "以下", "消費者", "障礙者", "工作者", "經濟", "經營", "經理",
        "經紀", "經費", "未成年", "行為", "使用者", "被害者", "勞動者", "財產所得", "自由", "理由", "事由", "基本", "資本", "日本",
        "本票", "本國", "本土", "其他", "及其"
    };

    private static final String[][] ENDINGS = {STATUTE, REGULATION, AGENCY};

    /// What a folded character may do: below 256 which of [#ENDING_GROUPS] it ends, above which of
    /// [#STOP_GROUPS] it begins; 0 for the most.
    private static final short[] DOES = new short[1 << 16];

    private static final int ENDS = 0xFF;
    private static final int STOP_SHIFT = 8;

    /// The endings that have their last character in common, those of each sort in the order of
    /// [#ENDINGS]. To try all endings and stops at each place took longer than the rest of a find.
    private static final List<String[][]> ENDING_GROUPS = new ArrayList<>();

    /// The stops that have their first character in common.
    private static final List<Stop[]> STOP_GROUPS = new ArrayList<>();

    /// @param inWords words in which the stop is none
    private record Stop(String stop, String[] inWords) {}

    static {
        ENDING_GROUPS.add(new String[3][0]);
        STOP_GROUPS.add(new Stop[0]);
        for (int sort = 0; sort < ENDINGS.length; sort++) {
            for (String word : ENDINGS[sort]) {
                char last = HanFold.fold(word.charAt(word.length() - 1));
                if ((DOES[last] & ENDS) == 0) {
                    DOES[last] |= (short) ENDING_GROUPS.size();
                    ENDING_GROUPS.add(new String[3][0]);
                }
                String[][] group = ENDING_GROUPS.get(DOES[last] & ENDS);
                group[sort] = Arrays.copyOf(group[sort], group[sort].length + 1);
                group[sort][group[sort].length - 1] = word;
            }
        }
        for (String stop : STOPS) {
            char first = HanFold.fold(stop.charAt(0));
            int group = DOES[first] >>> STOP_SHIFT;
            if (group == 0) {
                group = STOP_GROUPS.size();
                DOES[first] |= (short) (group << STOP_SHIFT);
                STOP_GROUPS.add(new Stop[0]);
            }
            Stop[] stops = STOP_GROUPS.get(group);
            stops = Arrays.copyOf(stops, stops.length + 1);
            stops[stops.length - 1] = new Stop(stop, wordsWith(stop));
            STOP_GROUPS.set(group, stops);
        }
    }

    private static String[] wordsWith(String stop) {
        List<String> words = new ArrayList<>();
        for (String word : NOT_STOPS) {
            if (word.contains(stop)) {
                words.add(word);
            }
        }
        return words.toArray(String[]::new);
    }

    private Titles() {}

    /// Whether `[start, end)` stands inside a title or a name.
    static boolean cover(Reading reading, int start, int end) {
        int limit = Math.min(reading.length(), end + REACH);
        int before = 0;
        for (int i = end; i <= limit; i++) {
            int ending = before & ENDS;
            if (ending != 0 && endsTitle(reading, end, i, ENDING_GROUPS.get(ending))) {
                return true;
            }
            if (i == reading.length() || !reading.isHan(i)) {
                return false;
            }
            int does = DOES[reading.folded(i)];
            int stops = does >>> STOP_SHIFT;
            if (stops != 0 && stopsAt(reading, start, i, STOP_GROUPS.get(stops))) {
                return false;
            }
            before = does;
        }
        return false;
    }

    /// Whether a title that holds a term that ends at `end` ends before `at`.
    private static boolean endsTitle(Reading reading, int end, int at, String[][] endings) {
        for (String word : endings[0]) {
            if (ends(reading, at, word, end)
                    && !(word.equals("法") && isOrdinaryLaw(reading, at))
                    && followsStatute(reading, at)) {
                return true;
            }
        }
        for (String word : endings[1]) {
            if (ends(reading, at, word, end)
                    && (citesArticle(reading, at) || closes(reading, at))) {
                return true;
            }
        }
        if (at - end <= AGENCY_REACH) {
            for (String word : endings[2]) {
                if (ends(reading, at, word, end)
                        && !(word.equals("署") && begins(reading, at, "名"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether `word` ends before `at` and begins no earlier than the term ends.
    private static boolean ends(Reading reading, int at, String word, int notBefore) {
        return at - word.length() >= notBefore && begins(reading, at - word.length(), word);
    }

    private static boolean isOrdinaryLaw(Reading reading, int at) {
        return at >= 2 && ORDINARY_BEFORE_LAW.indexOf(reading.standard(at - 2)) >= 0;
    }

    private static boolean followsStatute(Reading reading, int at) {
        if (at == reading.length() || !reading.isHan(at)) {
            return true;
        }
        for (String word : AFTER_STATUTE) {
            if (begins(reading, at, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean citesArticle(Reading reading, int at) {
        return begins(reading, at, "第")
                && at + 1 < reading.length()
                && "〇○零一二三四五六七八九十百0123456789".indexOf(reading.standard(at + 1)) >= 0;
    }

    private static boolean closes(Reading reading, int at) {
        return at < reading.length() && "」』》〉".indexOf(reading.original(at)) >= 0;
    }

    private static boolean stopsAt(Reading reading, int start, int at, Stop[] stops) {
        for (Stop stop : stops) {
            if (begins(reading, at, stop.stop)) {
                for (String word : stop.inWords) {
                    int offset = word.indexOf(stop.stop);
                    if (at - offset >= start && begins(reading, at - offset, word)) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Reading reading, int at, String word) {
        if (at < 0 || at + word.length() > reading.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (reading.standard(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
