package org.baihua.plain.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.law.Numeral;

/// Harvests from a text the names that its plain version must repeat letter by letter: laws that
/// are cited, what stands in 「」, what is defined (所稱…，指), what is shortened (以下簡稱…).
final class NameFinder {

    private static final List<String> ENDINGS =
            List.of("施行細則", "細則", "條例", "通則", "規則", "辦法", "標準", "準則", "規程", "綱要", "要點", "法");

    /// Where the name of a law cannot reach across, going left.
    private static final String EDGE =
            "，。；：、！？「」『』（）《》〈〉\n依據照違反及與或和由按為應於本其該除之的他各有經在對從是受合符同此將以向" + Squeezed.MASK;

    private static final Set<String> NO_LAW =
            Set.of(
                    "方法", "辦法", "作法", "做法", "無法", "合法", "違法", "非法", "立法", "司法", "手法", "用法", "想法",
                    "看法", "標準", "規則", "細則", "準則", "要點", "施行細則", "法", "執法", "說法", "憲法法", "算法", "技法",
                    "工法", "療法", "書法", "處理辦法", "計算方法", "管理辦法", "實施辦法", "母法", "修法", "國際法");

    private static final Set<String> NO_LAW_ENDING = Set.of("方法", "作法", "做法");

    private NameFinder() {}

    /// @param laws names of laws; they are covered over before anything else is read
    /// @param others what else must be repeated
    /// @param defined words that the text defines
    record Harvest(Set<String> laws, Set<String> others, Set<String> defined) {}

    static Harvest harvest(String text) {
        Set<String> laws = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        Set<String> defined = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '「' -> quoted(text, i, others);
                case '所' -> defined(text, i, defined);
                case '簡' -> shortened(text, i, others);
                case '法', '例', '則', '辦', '標', '規', '綱', '要' -> law(text, i, laws);
                default -> {}
            }
        }
        return new Harvest(laws, others, defined);
    }

    private static void quoted(String text, int at, Set<String> others) {
        int close = text.indexOf('」', at);
        if (close > at + 1 && close - at <= 30) {
            others.add(text.substring(at + 1, close));
        }
    }

    private static void defined(String text, int at, Set<String> others) {
        if (!text.startsWith("所稱", at)) {
            return;
        }
        int end = at + 2;
        while (end < text.length() && end - at <= 20 && "，。；：「".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end > at + 3
                && end < text.length()
                && text.charAt(end) == '，'
                && (text.startsWith("指", end + 1)
                        || text.startsWith("係指", end + 1)
                        || text.startsWith("為", end + 1))) {
            others.add(text.substring(text.charAt(at + 2) == '之' ? at + 3 : at + 2, end));
        }
    }

    private static void shortened(String text, int at, Set<String> others) {
        if (!text.startsWith("簡稱", at)) {
            return;
        }
        int start = at + 2;
        if (start < text.length() && "為「".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start <= 16 && "，。；：）」".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end > start + 1 && end < text.length() && "）」".indexOf(text.charAt(end)) >= 0) {
            others.add(text.substring(start, end));
        }
    }

    private static void law(String text, int at, Set<String> laws) {
        if (text.charAt(at) == '法'
                && at > 0
                && "本同母".indexOf(text.charAt(at - 1)) >= 0
                && text.startsWith("施行細則", at + 1)) {
            laws.add("施行細則");
            return;
        }
        for (String ending : ENDINGS) {
            int start =
                    ending.length() == 1 || ending.equals("條例") || ending.endsWith("則")
                            ? at - ending.length() + 1
                            : at;
            if (start < 0 || !text.startsWith(ending, start)) {
                continue;
            }
            int end = start + ending.length();
            boolean article =
                    end + 1 < text.length()
                            && text.charAt(end) == '第'
                            && Numeral.isDigitOrUnit(text.charAt(end + 1));
            boolean bylaw = text.startsWith("施行細則", end);
            boolean cited =
                    (ending.equals("法") || ending.equals("條例") || ending.equals("施行細則"))
                            && isFollowedAsCited(text, end);
            if (!article && !bylaw && !cited) {
                return;
            }
            int begin = start;
            while (begin > 0
                    && start - begin < 30
                    && EDGE.indexOf(text.charAt(begin - 1)) < 0
                    && !isApplied(text, begin)) {
                begin--;
            }
            boolean named = begin > 0 && "依據照違反用按".indexOf(text.charAt(begin - 1)) >= 0;
            String name = text.substring(begin, end);
            if (name.startsWith("這") || name.startsWith("那") || isPlace(name)) {
                return;
            }
            if (NO_LAW.contains(name)
                    || NO_LAW_ENDING.stream().anyMatch(name::endsWith)
                    || name.length() < 2
                    || !article && !bylaw && (!named || name.length() < 3)) {
                return;
            }
            laws.add(bylaw ? name + "施行細則" : name);
            return;
        }
    }

    /// 前項辦法, 第六條實施辦法: said by where it stands, not by a name.
    private static boolean isPlace(String name) {
        int unit = 1;
        while (unit < Math.min(name.length(), 6) && "條項款".indexOf(name.charAt(unit)) < 0) {
            unit++;
        }
        return "前第同".indexOf(name.charAt(0)) >= 0 && unit < Math.min(name.length(), 6);
    }

    private static boolean isApplied(String text, int at) {
        return at >= 2 && text.charAt(at - 1) == '用' && "適準援引".indexOf(text.charAt(at - 2)) >= 0;
    }

    private static boolean isFollowedAsCited(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        return "，。、；之及或與所）等的和辦".indexOf(text.charAt(end)) >= 0
                || text.startsWith("規定", end)
                || text.startsWith("相關", end);
    }
}
