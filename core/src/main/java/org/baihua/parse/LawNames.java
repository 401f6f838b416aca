package org.baihua.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the name of a law in front of 第○條.
///
/// A name is known by its end (法, 條例, 辦法 …). Where it begins has to be guessed: behind a mark,
/// behind the verb that introduces it (依, 違反, 準用 …), or behind 及 or 或 when the word before those is
/// a name or a reference too. Names that are known already are not guessed.
final class LawNames {

    /// 中央法規標準法 §2 and §3, and what administrative rules call themselves. Longer ones first.
    static final List<String> ENDINGS =
            List.of(
                    "民法總則", "民法債編", "民法物權編", "民法親屬編", "民法繼承編", "自治條例", "自治規則", "施行細則", "注意事項",
                    "作業程序", "作業規定", "處理原則", "設置要點", "增修條文", "臨時條款", "編制表", "議定書", "條例", "通則", "規程",
                    "規則", "細則", "辦法", "綱要", "標準", "準則", "要點", "須知", "基準", "原則", "規範", "方案", "計畫",
                    "規定", "程序", "憲法", "條約", "協定", "公約", "章程", "法", "律");

    /// Endings that are names by themselves.
    private static final Set<String> WHOLE =
            Set.of("民法總則", "民法債編", "民法物權編", "民法親屬編", "民法繼承編", "憲法");

    /// Endings too common in running text to make a name before 第○條.
    private static final Set<String> COMMON = Set.of("規定", "程序", "方案", "計畫");

    private static final String[] NO_LAWS = {"方法", "做法", "依法", "違法", "立法", "無法", "語法", "看法"};

    private static final int LONGEST = 45;
    private static final String MARKS = "，。；：、（）「」『』《》〈〉【】！？()[],;:\"'“”";

    /// Words behind which a name begins, wherever they stand.
    private static final String[] VERBS = {
        "依據", "依照", "準用", "適用", "違反", "比照", "參照", "所稱", "所定", "符合", "觸犯", "所犯", "不受", "抵觸", "牴觸",
        "合於", "基於", "本於", "規定之", "所定之", "公布之", "根據", "採計", "曾犯", "修正之", "廢止前", "疑似有", "廢止之", "修正前",
                "屬於",
        "除依", "依", "按", "於"
    };

    /// Words behind which a name begins when they stand at the very beginning of the clause.
    private static final String[] OPENERS = {
        "除", "為", "係", "經", "因", "有", "以", "對", "其", "由", "指", "並", "但", "或", "及", "與", "應", "得",
        "受", "自", "犯", "屬", "且", "無", "暨", "曾犯", "即", "非", "如", "而", "將", "在", "該", "各", "謂"
    };

    /// … unless they begin one of these.
    private static final String[] NOT_OPENERS = {
        "經濟", "經營", "經紀", "經理", "因應", "有線", "有限", "有機", "有價", "以色列", "對外", "指定", "應考", "應用", "受理",
        "受託", "受刑", "自來", "自然", "自由", "自衛", "自治", "自用", "犯罪", "非訟", "非法", "如來", "在職", "將官", "其他",
        "受訓", "無線", "無人", "無障", "屬地", "非都", "非營", "各級", "各類", "各機", "及齡", "為民", "並聯", "應收", "有毒",
        "有害", "對流", "自動", "自行"
    };

    /// The last characters of [#ENDINGS]. Before most references stands none of them.
    private static final String LAST_OF_ENDINGS = lastOf(ENDINGS);

    /// Known names are looked up by so many characters at their end.
    private static final int TAIL = 6;

    private final Set<String> known = new HashSet<>();

    /// Known names longer than [#TAIL] by their last characters.
    private final Map<String, List<String>> byTail = new HashMap<>();

    LawNames(Collection<String> given) {
        for (String name : given) {
            if (name.length() > 1) {
                learn(name);
            }
        }
    }

    private static String lastOf(List<String> endings) {
        StringBuilder last = new StringBuilder();
        for (String ending : endings) {
            String character = ending.substring(ending.length() - 1);
            if (last.indexOf(character) < 0) {
                last.append(character);
            }
        }
        return last.toString();
    }

    void learn(String name) {
        if (known.add(name) && name.length() > TAIL) {
            byTail.computeIfAbsent(name.substring(name.length() - TAIL), tail -> new ArrayList<>())
                    .add(name);
        }
    }

    /// Where the longest known name that ends at `end` and begins at `lowest` or later begins; -1
    /// when there is none.
    private int startOfKnown(String text, int end, int lowest) {
        if (end - TAIL >= lowest) {
            int longest = 0;
            for (String name : byTail.getOrDefault(text.substring(end - TAIL, end), List.of())) {
                if (name.length() > longest
                        && end - name.length() >= lowest
                        && text.startsWith(name, end - name.length())) {
                    longest = name.length();
                }
            }
            if (longest > 0) {
                return end - longest;
            }
        }
        for (int start = Math.max(lowest, end - TAIL); start < end; start++) {
            if (known.contains(text.substring(start, end))) {
                return start;
            }
        }
        return -1;
    }

    Set<String> known() {
        return known;
    }

    /// The ending that stands right before `end`; null when there is none.
    static @Nullable String endingBefore(String text, int end) {
        if (end == 0 || LAST_OF_ENDINGS.indexOf(text.charAt(end - 1)) < 0) {
            return null;
        }
        for (String ending : ENDINGS) {
            if (end >= ending.length()
                    && text.startsWith(ending, end - ending.length())
                    && !COMMON.contains(ending)) {
                if (ending.equals("法")) {
                    for (String no : NO_LAWS) {
                        if (end >= no.length() && text.startsWith(no, end - no.length())) {
                            return null;
                        }
                    }
                }
                return ending;
            }
        }
        return null;
    }

    /// Where the name that ends at `end` begins; -1 when there is none.
    ///
    /// @param floor the name does not begin before this
    int startOf(String text, int end, int floor) {
        String ending = endingBefore(text, end);
        if (ending == null) {
            return -1;
        }
        if (WHOLE.contains(ending) && !ending.equals("憲法")) {
            return end - ending.length();
        }
        int lowest = Math.max(floor, end - LONGEST);
        // Long names first: 民法 also ends 民法親屬編施行法.
        int whole = startOfKnown(text, end, lowest);
        if (whole >= 0 && whole <= end - ending.length()) {
            return whole;
        }
        int start = clauseStart(text, end, lowest);
        start = afterConnector(text, start, end - ending.length());
        start = afterVerb(text, start, end - ending.length());
        start = afterHaving(text, start, end - ending.length());
        start = afterOpener(text, start, end - ending.length());
        if (WHOLE.contains(ending)) {
            return start;
        }
        boolean generic = isGeneric(text.substring(start, end - ending.length()));
        return start >= end - ending.length() || generic ? -1 : start;
    }

    private static int clauseStart(String text, int end, int lowest) {
        int start = end;
        while (start > lowest) {
            char c = text.charAt(start - 1);
            if (MARKS.indexOf(c) >= 0 || Row.isBlank(c)) {
                break;
            }
            start--;
        }
        return start;
    }

    /// 刑法及洗錢防制法: 及 divides; 兒童及少年福利法: it does not.
    private static int afterConnector(String text, int start, int stop) {
        for (int i = stop; i > start; i--) {
            if ("及與或和暨至".indexOf(text.charAt(i - 1)) < 0) {
                continue;
            }
            int left = i - 1;
            char before = left > start ? text.charAt(left - 1) : '\0';
            boolean reference = "條項款目段書點".indexOf(before) >= 0 && before != '\0';
            if (reference || (left > start && endingBefore(text, left) != null)) {
                return i;
            }
        }
        return start;
    }

    private static int afterVerb(String text, int start, int stop) {
        for (int i = stop; i > start; i--) {
            for (String verb : VERBS) {
                int from = i - verb.length();
                if (from >= start && text.startsWith(verb, from) && !isInsideName(text, from, i)) {
                    return i;
                }
            }
        }
        return start;
    }

    /// 案件有行政程序法第三十二條情事: 有 introduces a name unless it is half of a word (國有, 有線).
    private static int afterHaving(String text, int start, int stop) {
        for (int i = stop - 1; i > start; i--) {
            if (text.charAt(i) == '有'
                    && "國公私共固持享所專含擁".indexOf(text.charAt(i - 1)) < 0
                    && i + 1 < stop
                    && "線限機價害毒關期無利助效權".indexOf(text.charAt(i + 1)) < 0) {
                return i + 1;
            }
        }
        return start;
    }

    /// 違反道路交通管理事件… and 關於… are beginnings of names themselves.
    private static boolean isInsideName(String text, int from, int to) {
        int near = Math.min(text.length(), to + 20);
        return (text.startsWith("違反", from) && text.substring(to, near).contains("事件"))
                || (text.startsWith("於", from) && from > 0 && text.charAt(from - 1) == '關')
                || (text.startsWith("適用", from) && to < text.length() && text.charAt(to) == '範')
                || (text.startsWith("按", from) && to < text.length() && text.charAt(to) == '摩');
    }

    private static int afterOpener(String text, int start, int stop) {
        for (String no : NOT_OPENERS) {
            if (text.startsWith(no, start)) {
                return start;
            }
        }
        for (String opener : OPENERS) {
            int after = start + opener.length();
            if (after < stop && text.startsWith(opener, start)) {
                return afterOpener(text, after, stop);
            }
        }
        return start;
    }

    /// Whether the known name at `[start, end)` is a whole name there, and not the end of a longer
    /// one.
    static boolean standsAlone(String text, int start, int end) {
        String ending = endingBefore(text, end);
        if (ending == null) {
            return start == 0 || MARKS.indexOf(text.charAt(start - 1)) >= 0;
        }
        int stop = end - ending.length();
        int guess = clauseStart(text, end, Math.max(0, end - LONGEST));
        guess = afterConnector(text, guess, stop);
        guess = afterVerb(text, guess, stop);
        guess = afterHaving(text, guess, stop);
        guess = afterOpener(text, guess, stop);
        return guess >= start;
    }

    private static boolean isGeneric(String stem) {
        return switch (stem) {
            case "",
                    "其他",
                    "有關",
                    "相關",
                    "特別",
                    "本",
                    "同",
                    "該",
                    "各該",
                    "上開",
                    "前開",
                    "前述",
                    "其他有關",
                    "其他相關",
                    "他",
                    "新",
                    "舊",
                    "現行",
                    "母",
                    "各",
                    "此",
                    "上述",
                    "授權",
                    "專",
                    "組織",
                    "作用" ->
                    true;
            default -> false;
        };
    }
}
