package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Match;

/// Replaces glossary terms whose conditions hold.
final class Terms implements Rule {

    /// Turns of phrase that rules of our own say better: what stands in their gaps (amounts,
    /// places) is itself rewritten, which a replacement as a whole would undo.
    private static final Set<String> SAID_BY_RULES =
            Set.of(
                    "以…為限",
                    "不以…為限",
                    "處新臺幣…罰鍰",
                    "依…規定辦理",
                    "本法所稱…指…",
                    "施行日期由…定之",
                    // 應 and 得 are for the rule that knows what is a modal verb.
                    "應",
                    "得",
                    "須",
                    "不得",
                    "不得以",
                    "得不");

    private final List<Match> matches;

    Terms(List<Match> matches) {
        this.matches = List.copyOf(matches);
    }

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public String says() {
        return "詞庫裡可以替換的詞，條件成立時換成白話";
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.replaceable()
                    && !isSaidNearby(i)
                    && !isHalf(sheet.text(), match.span().start())
                    && !isTwo(sheet.text(), match.span().end())
                    && !isHalfOfCondition(sheet.text(), match)
                    && !isCertificate(sheet.text(), match)
                    && !isPartOfName(sheet.text(), match)
                    && !SAID_BY_RULES.contains(match.entry().term())) {
                sheet.change();
                String to = match.replacement().equals("∅") ? "" : match.replacement();
                sheet.replace(
                        id() + ":" + match.entry().term(),
                        match.span().start(),
                        match.span().end(),
                        to);
            }
        }
    }

    /// How far apart two words are read as one thing said twice.
    private static final int NEARBY = 12;

    /// Whether the word stands close by where it must stay: 未補正或補正仍不符規定 would speak of two things.
    private boolean isSaidNearby(int at) {
        Match match = matches.get(at);
        if (match.matched().length() < 2 || match.entry().safety() != Entry.Safety.CONTEXT) {
            return false;
        }
        for (int i = at + 1; i < matches.size() && gap(match, matches.get(i)) < NEARBY; i++) {
            if (staysAs(matches.get(i), match)) {
                return true;
            }
        }
        for (int i = at - 1; i >= 0 && gap(matches.get(i), match) < NEARBY; i--) {
            if (staysAs(matches.get(i), match)) {
                return true;
            }
        }
        return false;
    }

    private static int gap(Match first, Match second) {
        return second.span().start() - first.span().end();
    }

    private static boolean staysAs(Match other, Match match) {
        return !other.replaceable() && other.matched().equals(match.matched());
    }

    /// What a name ends in whose first half may look like a verb: 建置機關, 核發機關.
    private static final List<String> NAMES =
            List.of(
                    "機關", "機構", "單位", "人員", "系統", "小組", "中心", "委員會", "平臺", "平台", "網站", "團體", "廠商",
                    "業者", "法人");

    /// What points at a name or governs it: 該等機構, 綜理中心業務.
    private static final Set<String> NEVER_IN_NAMES = Set.of("該等", "各該", "綜理", "掌理", "該管", "渠等");

    private static boolean isPartOfName(String text, Match match) {
        int end = match.span().end();
        return match.matched().length() == 2
                && !NEVER_IN_NAMES.contains(match.matched())
                && !match.replacement().endsWith("的")
                && !match.replacement().equals("∅")
                && (match.span().start() == 0
                        || "應得須並不可得以將由未經已會再請".indexOf(text.charAt(match.span().start() - 1)) < 0)
                && NAMES.stream().anyMatch(name -> text.startsWith(name, end));
    }

    /// 免予衛生管制證明書: what a paper is called.
    private static boolean isCertificate(String text, Match match) {
        if (!GRANTS.contains(match.matched())) {
            return false;
        }
        int end = match.span().end();
        while (end < text.length()
                && end < match.span().end() + 10
                && Script.isHan(text.charAt(end))
                && "之的時後前".indexOf(text.charAt(end)) < 0) {
            if (text.startsWith("證明書", end) || text.startsWith("許可證", end)) {
                return true;
            }
            end++;
        }
        return false;
    }

    private static final Set<String> GRANTS = Set.of("免予", "得予", "應予", "不予", "准予");

    /// 如遭受不利行為者，: the rule for conditions has left it alone, 者 and all.
    private static boolean isHalfOfCondition(String text, Match match) {
        if (match.matched().length() > 2 || "如若倘".indexOf(match.matched().charAt(0)) < 0) {
            return false;
        }
        int end = match.span().end();
        while (end < text.length() && !Script.isClauseMark(text.charAt(end))) {
            end++;
        }
        if (text.charAt(end - 1) == '者') {
            return true;
        }
        String words = text.substring(match.span().end(), end);
        if (words.contains("者之") || words.contains("者的")) {
            return true;
        }
        if (words.contains("、") && words.contains("等")) {
            // 如有無線電、錄音器材等均屬之: for example.
            return true;
        }
        boolean goesOn = end < text.length() && "，：".indexOf(text.charAt(end)) >= 0;
        return !goesOn && words.chars().noneMatch(c -> "應得須可亦也免則時者必由按依即仍視".indexOf(c) >= 0);
    }

    /// 請領（受）: two words in one.
    private static boolean isTwo(String text, int end) {
        return text.startsWith("（", end) && text.startsWith("）", end + 2);
    }

    /// 停、歇業: the word lends its end to the one before it.
    private static boolean isHalf(String text, int start) {
        return start > 1
                && text.charAt(start - 1) == '、'
                && "停歇復開吊撤廢註".indexOf(text.charAt(start - 2)) >= 0;
    }
}
