package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;
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
        for (Match match : matches) {
            if (match.replaceable()
                    && !isHalf(sheet.text(), match.span().start())
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

    /// 停、歇業: the word lends its end to the one before it.
    private static boolean isHalf(String text, int start) {
        return start > 1
                && text.charAt(start - 1) == '、'
                && "停歇復開吊撤廢註".indexOf(text.charAt(start - 2)) >= 0;
    }
}
