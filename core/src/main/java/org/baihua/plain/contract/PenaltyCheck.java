package org.baihua.plain.contract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.plain.contract.Violation.Level;

/// F8 罰則: 科或併科 leaves a choice between a fine and prison with a fine; whoever says 並罰 or 或罰 takes
/// it away.
final class PenaltyCheck {

    private PenaltyCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        String o = original.squeezed().text;
        together(original, plain, report);
        punished(original, plain, report);
        int choice = o.indexOf("科或併科");
        if (choice < 0) {
            return;
        }
        String p = plain.squeezed().text;
        if (p.contains("科或併科")) {
            return;
        }
        int from = Math.max(p.indexOf("徒刑"), p.indexOf("拘役"));
        int to = p.indexOf("罰金", Math.max(0, from));
        if (from < 0 || to < 0) {
            return;
        }
        boolean alone = false;
        for (Fact.Cue cue : plain.cues()) {
            alone |=
                    cue.at() > from
                            && (cue.has(Sense.OR) || cue.has(Sense.ONLY) || cue.has(Sense.RISK));
        }
        String between = p.substring(from, to);
        alone |= between.contains("可以") || between.contains("也可") || between.contains("單獨");
        if (!alone) {
            report.bent(
                    Invariant.F8,
                    Level.ERROR,
                    Saying.WORD_BENT,
                    original.squeezed().span(choice, choice + 4),
                    plain.squeezed().span(from, to + 2),
                    "科或併科",
                    p.substring(from, to + 2));
        }
    }

    private static final Pattern WHOM =
            Pattern.compile(
                    "處([\\u4e00-\\u9fff&&[^罰鍰額分元以]]{2,8}?)(?=(?:新臺幣|[0-9一二三四五六七八九])[^。；]{1,30}罰[鍰金])");

    /// 處駕駛人六千元罰鍰 became 處車主六千元罰鍰: whoever is named between 處 and the amount.
    private static void punished(Facts original, Facts plain, Report report) {
        Matcher was = WHOM.matcher(original.squeezed().masked);
        Matcher is = WHOM.matcher(plain.squeezed().masked);
        if (!was.find() || !is.find()) {
            return;
        }
        for (int i = 0; i + 1 < was.group(1).length(); i++) {
            if (is.group(1).contains(was.group(1).substring(i, i + 2))
                    || plain.squeezed().masked.contains(was.group(1))) {
                return;
            }
        }
        report.bent(
                Invariant.F7,
                Level.ERROR,
                Saying.ACTOR_BENT,
                original.squeezed().span(was.start(1), was.end(1)),
                plain.squeezed().span(is.start(1), is.end(1)),
                was.group(1),
                "受罰",
                is.group(1));
    }

    /// 有期徒刑、拘役 became 有期徒刑及拘役: penalties of which one is chosen, all together.
    private static void together(Facts original, Facts plain, Report report) {
        String p = plain.squeezed().text;
        String o = original.squeezed().text;
        for (String penalty : List.of("徒刑", "拘役")) {
            for (String and : List.of("及", "和", "與", "並")) {
                int at = p.indexOf(penalty + and);
                int from = o.indexOf(penalty);
                if (at >= 0
                        && from >= 0
                        && !o.contains(penalty + and)
                        && (p.startsWith("拘役", at + 3) || p.startsWith("罰金", at + 3))) {
                    report.bent(
                            Invariant.F6,
                            Level.ERROR,
                            Saying.LIST_BENT,
                            original.squeezed().span(from, from + 2),
                            plain.squeezed().span(at, at + 3),
                            penalty,
                            penalty + and);
                    return;
                }
            }
        }
    }
}
