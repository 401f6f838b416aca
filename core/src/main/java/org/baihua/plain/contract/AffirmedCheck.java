package org.baihua.plain.contract;

import java.util.List;
import org.baihua.plain.contract.Violation.Level;

/// F5: what is denied by a word of its own (不知, 不計入, 不含), and affirmed on the other side.
///
/// [NegationCheck] holds each denial to what stands behind it; these words deny what they hold.
final class AffirmedCheck {

    private AffirmedCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        included(original, plain, report);
        affirmed(original, plain, report);
    }

    /// 含寬限期 became 不含寬限期.
    private static void included(Facts original, Facts plain, Report report) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        for (int at = p.indexOf("不含"); at >= 0; at = p.indexOf("不含", at + 1)) {
            String word = p.substring(at + 2, Math.min(p.length(), at + 4));
            if (word.length() == 2
                    && Content.isContent(word.charAt(0))
                    && o.contains("含" + word)
                    && !o.contains("不含" + word)) {
                report.added(
                        Invariant.F5,
                        Level.ERROR,
                        Saying.DENIAL_ADDED,
                        plain.squeezed().span(at, at + 4),
                        "不含" + word);
                return;
            }
        }
    }

    /// 不知有失主 became 知道有失主, 不計入 became 會算在裡面: what is only told by single words.
    private static void affirmed(Facts original, Facts plain, Report report) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        for (List<List<String>> pair : AFFIRMED) {
            int at = first(o, pair.getFirst());
            int there = first(p, pair.get(1));
            String rest = o;
            for (String denial : pair.getFirst()) {
                rest = rest.replace(denial, "");
            }
            if (at >= 0
                    && there >= 0
                    && first(p, pair.getFirst()) < 0
                    && first(rest, pair.get(1)) < 0
                    && first(p, pair.getLast()) < 0) {
                report.bent(
                        Invariant.F5,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        original.squeezed().span(at, at + 2),
                        plain.squeezed().span(there, there + 2),
                        o.substring(at, at + 2),
                        p.substring(there, there + 2));
                return;
            }
        }
    }

    /// Denials, what affirms the same, and what may deny it in another way.
    private static final List<List<List<String>>> AFFIRMED =
            List.of(
                    List.of(
                            List.of("不知"),
                            List.of("知道", "知情", "明知", "知悉"),
                            List.of(
                                    "不曉得", "不清楚", "不明", "沒發現", "沒有發現", "沒察覺", "不了解", "未察覺", "無從",
                                    "沒人知道", "沒有人知道")),
                    List.of(
                            List.of("不計入", "不列入", "不算入", "不併計", "不予計入"),
                            List.of("算在", "算進", "計入", "列入", "算入", "併計"),
                            List.of(
                                    "不算", "不計算", "不會算", "不用算", "不必算", "不能算", "不可以算", "不併", "不納",
                                    "不會計", "不會列", "免", "排除", "扣除")));

    private static int first(String text, List<String> words) {
        for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
