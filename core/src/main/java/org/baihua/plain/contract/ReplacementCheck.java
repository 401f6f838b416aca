package org.baihua.plain.contract;

import java.util.List;
import org.baihua.plain.contract.Violation.Level;

/// F4, F6, F7, F10: what a replacement leaves behind that did not see its sentence. 超過應繳年租金 becomes
/// 超過必須繳年租金, 應送未送 becomes 必須送未送, 居住者及 becomes 居住及, 建置機關 becomes 建立機關, and 如果 stands before somebody
/// and leads nowhere.
final class ReplacementCheck {

    /// Behind these a noun is due: 應繳年租金, and no duty.
    private static final List<String> BEFORE_NOUN =
            List.of(
                    "超過", "低於", "少於", "高於", "多於", "扣除", "補足", "補繳", "追繳", "抵繳", "繳清", "返還", "退還",
                    "占", "減除", "加計", "按照", "按", "抵充", "償還", "相當於");

    /// Endings of what is called by its name.
    private static final List<String> NAMED =
            List.of("機關", "機構", "單位", "人員", "團體", "中心", "小組", "委員會", "證書", "計畫");

    private ReplacementCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        torn(original, plain, report);
        duties(original, plain, report);
        conditions(original, plain, report);
        persons(original, plain, report);
        names(original, plain, report);
    }

    private static final List<String> TORN =
            List.of("取可以", "獲可以", "值可以", "徵可以", "購可以", "供必須", "反必須", "相必須", "支必須");

    /// 取得 became 取可以, whatever the original has in its place.
    private static void torn(Facts original, Facts plain, Report report) {
        for (String word : TORN) {
            int at = plain.squeezed().masked.indexOf(word);
            if (at >= 0 && !original.squeezed().masked.contains(word)) {
                report.added(
                        Invariant.F4,
                        Level.ERROR,
                        Saying.WORD_ADDED,
                        plain.squeezed().span(at, at + word.length()),
                        word);
                return;
            }
        }
    }

    /// 超過必須繳年租金, 必須送未送.
    private static void duties(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        int must = o.indexOf('應');
        if (must < 0) {
            return;
        }
        for (int at = p.indexOf("必須"); at >= 0; at = p.indexOf("必須", at + 1)) {
            int place = at;
            boolean noun =
                    BEFORE_NOUN.stream()
                            .anyMatch(word ->
                                    p.startsWith(word, place - word.length())
                                            && !o.contains(word + "必須"));
            boolean owed =
                    at + 5 <= p.length()
                            && "未而".indexOf(p.charAt(at + 3)) >= 0
                            && (p.charAt(at + 2) == p.charAt(at + 4)
                                    || at + 6 <= p.length()
                                            && p.charAt(at + 4) == '未'
                                            && p.charAt(at + 2) == p.charAt(at + 5));
            if (noun || owed) {
                report.bent(
                        Invariant.F4,
                        Level.ERROR,
                        Saying.WORD_BROKEN,
                        original.squeezed().span(must, must + 1),
                        plain.squeezed().span(at, at + 2),
                        "應",
                        "必須");
                return;
            }
        }
    }

    /// A sentence that is a condition and nothing else.
    private static void conditions(Facts original, Facts plain, Report report) {
        String p = plain.squeezed().text;
        String o = original.squeezed().text;
        if (o.isEmpty() || o.contains("如果") || o.contains("假如")) {
            return;
        }
        int start = 0;
        for (int i = 0; i < p.length(); i++) {
            char c = p.charAt(i);
            if ("。；？\n：".indexOf(c) < 0) {
                continue;
            }
            int from = start;
            boolean leads = p.startsWith("如果", from);
            if (leads && c == '。' && p.substring(from, i).indexOf('，') < 0) {
                report.added(
                        Invariant.F6,
                        Level.ERROR,
                        Saying.WORD_ADDED,
                        plain.squeezed().span(from, from + 2),
                        "如果");
                return;
            }
            start = i + 1;
        }
    }

    /// 居住者及其遺產 became 居住及其遺產.
    private static void persons(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        int looked = 0;
        for (int at = o.indexOf('者'); at >= 2 && looked < Facts.MOST; at = o.indexOf('者', at + 1)) {
            looked++;
            String stem = o.substring(at - 2, at);
            if (!Content.isContent(stem.charAt(0))
                    || !Content.isContent(stem.charAt(1))
                    || !joins(o, at + 1)
                    || p.contains(stem + "者")) {
                continue;
            }
            for (int i = p.indexOf(stem); i >= 0; i = p.indexOf(stem, i + 1)) {
                if (joins(p, i + 2) && !o.startsWith(stem + p.charAt(i + 2), o.indexOf(stem))) {
                    report.bent(
                            Invariant.F7,
                            Level.ERROR,
                            Saying.WORD_BROKEN,
                            original.squeezed().span(at - 2, at + 1),
                            plain.squeezed().span(i, i + 2),
                            stem + "者",
                            stem);
                    return;
                }
            }
        }
    }

    /// Whether what stands at `at` joins a noun to the next one.
    private static boolean joins(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        int from = text.charAt(at) == '，' ? at + 1 : at;
        return from < text.length()
                && ("及與和".indexOf(text.charAt(from)) >= 0
                        || from == at && text.charAt(from) == '、');
    }

    /// 建置機關 became 建立機關: one of its characters stays, and nobody is called so.
    private static void names(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        for (String ending : NAMED) {
            int looked = 0;
            for (int at = o.indexOf(ending);
                    at >= 0 && looked < 40;
                    at = o.indexOf(ending, at + 1)) {
                looked++;
                if (at < 2
                        || !isWord(o, at - 2)
                        || p.contains(o.substring(at - 2, at + ending.length()))) {
                    continue;
                }
                int there = other(o.substring(at - 2, at), ending, o, p);
                if (there >= 0) {
                    report.bent(
                            Invariant.F10,
                            Level.ERROR,
                            Saying.WORD_BROKEN,
                            original.squeezed().span(at - 2, at + ending.length()),
                            plain.squeezed().span(there, there + 2 + ending.length()),
                            o.substring(at - 2, at + ending.length()),
                            p.substring(there, there + 2 + ending.length()));
                    return;
                }
            }
        }
    }

    /// Where the plain version has `ending` behind two other characters, one of them of `stem` in
    /// its place, and the original nowhere; -1 when it has not.
    private static int other(String stem, String ending, String o, String p) {
        int looked = 0;
        for (int at = p.indexOf(ending); at >= 0 && looked < 40; at = p.indexOf(ending, at + 1)) {
            looked++;
            if (at >= 2
                    && isWord(p, at - 2)
                    && (p.charAt(at - 2) == stem.charAt(0) != (p.charAt(at - 1) == stem.charAt(1)))
                    && !o.contains(p.substring(at - 2, at + ending.length()))) {
                return at - 2;
            }
        }
        return -1;
    }

    private static boolean isWord(String text, int at) {
        return Content.isContent(text.charAt(at))
                && Content.isContent(text.charAt(at + 1))
                && "本報送屬權".indexOf(text.charAt(at)) < 0
                && "本報送屬權".indexOf(text.charAt(at + 1)) < 0;
    }
}
