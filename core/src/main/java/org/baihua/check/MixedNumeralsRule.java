package org.baihua.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baihua.glossary.Entry.Register;
import org.baihua.source.Span;

/// Quantities written now in Chinese numerals, now in Arabic ones, in the same 條文.
///
/// Only periods, money and counts of people are looked at: technical values are written in Arabic
/// numerals everywhere.
public final class MixedNumeralsRule implements Rule {

    private static final byte CHINESE = 1;
    private static final byte ARABIC = 2;

    /// Which sort of numeral a character is.
    private static final byte[] NUMERALS = new byte[1 << 16];

    static {
        for (char c : "一二三四五六七八九十百千萬億".toCharArray()) {
            NUMERALS[c] = CHINESE;
        }
        for (char c : "0123456789０１２３４５６７８９".toCharArray()) {
            NUMERALS[c] = ARABIC;
        }
    }

    /// Longer ones first. 日刊、年度、次序 and 3次方 count nothing.
    private static final List<String> UNITS =
            List.of("個月", "小時", "萬元", "月", "日", "年", "元", "人", "週", "次", "倍");

    private static final String NOT_UNITS = "度刊序方造版";

    @Override
    public String id() {
        return CheckMessage.MIXED_NUMERALS.code();
    }

    /// Words of the letter in front of a draft, and of what came before it.
    private static final List<String> LETTERS =
            List.of(
                    "字第", "陳述意見", "刊登公報", "意見或建議", "指正", "逕洽", "傳真", "電子郵件", "電子信箱", "公告後", "公告日起",
                    "民國 ");

    private record Hit(Span span, String text) {}

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        List<Hit> chinese = new ArrayList<>();
        List<Hit> arabic = new ArrayList<>();
        int technical = 0;
        int prose = 0;
        for (Stretch stretch : document.stretches()) {
            if (stretch.register() == Register.LAW && stretch.has(Stretch.DIGIT)) {
                if (isTechnical(stretch.text().text())) {
                    technical++;
                } else {
                    prose++;
                    collect(stretch, ARABIC, arabic);
                }
            }
        }
        // A method of measuring counts in Arabic numerals, and the letter before it in Chinese
        // ones.
        if (arabic.isEmpty() || technical > prose) {
            return;
        }
        for (Stretch stretch : document.stretches()) {
            if (stretch.register() == Register.LAW && !isTechnical(stretch.text().text())) {
                collect(stretch, CHINESE, chinese);
            }
        }
        if (chinese.isEmpty()) {
            return;
        }
        boolean mostlyChinese = chinese.size() >= arabic.size();
        String usual = mostlyChinese ? "中文數字" : "阿拉伯數字";
        for (Hit hit : mostlyChinese ? arabic : chinese) {
            found.accept(
                    new Finding(
                            id(),
                            Level.INFO,
                            "",
                            hit.text,
                            "",
                            hit.span,
                            document.placeAt(hit.span.start()),
                            CheckMessage.MIXED_NUMERALS,
                            List.of(hit.text, usual),
                            List.of()));
        }
    }

    /// Whether a method of measuring is told, or who issued what when: 95℃ 加熱 1 小時, NIEA W109, 85
    /// 年（85）環署檢字第…號; the letter in front of a draft has numerals of its own.
    static boolean isTechnical(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // N：一小時內通過之車輛數 tells what stands in a formula.
            boolean sign = i == 0 && text.length() > 1 && "：:".indexOf(text.charAt(1)) >= 0;
            boolean code = isCapital(c) && (sign || i > 0 && isCapital(text.charAt(i - 1)));
            if (code || c >= 'a' && c <= 'z' || "℃±μµ%％×÷=＝".indexOf(c) >= 0) {
                return true;
            }
        }
        return LETTERS.stream().anyMatch(text::contains);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static void collect(Stretch stretch, byte numerals, List<Hit> found) {
        String text = stretch.text().text();
        int i = 0;
        int quoted = 0;
        while (i < text.length()) {
            // What another text says is written as it is there.
            quoted = Math.max(0, quoted + quote(text.charAt(i)));
            if (quoted > 0 || NUMERALS[text.charAt(i)] != numerals) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && continues(text.charAt(end), numerals)) {
                end++;
            }
            // A decimal or the tail of a code is no count of days.
            boolean whole = i == 0 || !isPart(text.charAt(i - 1));
            int unit = whole ? unitAt(text, end) : 0;
            if (unit > 0 && isManner(text, i, end, numerals)) {
                unit = 0;
            }
            if (unit == 0) {
                i = end;
                continue;
            }
            // 97年1月1日 is one date.
            int to = end + unit;
            for (int more = dateGoesOn(text, to, numerals); more > to; ) {
                to = more;
                more = dateGoesOn(text, to, numerals);
            }
            Span span = stretch.text().originOf(i, to);
            if (span != null) {
                found.add(new Hit(span, text.substring(i, to)));
            }
            i = to;
        }
    }

    private static int quote(char c) {
        return c == '「' || c == '『' ? 1 : c == '」' || c == '』' ? -1 : 0;
    }

    /// 執行一次 and 不超過二倍 are turns of phrase, 2005年 is a year of our calendar, and 00年00月00日 is yet to
    /// come.
    private static boolean isManner(String text, int from, int end, byte numerals) {
        return numerals == CHINESE
                ? end - from == 1 && "次倍".indexOf(text.charAt(end)) >= 0
                : text.charAt(from) == '0' || end - from == 4 && text.charAt(end) == '年';
    }

    /// A comma parts thousands inside a number.
    private static boolean continues(char c, byte numerals) {
        return NUMERALS[c] == numerals || numerals == ARABIC && (c == ',' || c == '，');
    }

    private static boolean isPart(char c) {
        // 32萬元 is Arabic, and 萬 in it no number of its own.
        return c == '.' || c == '．' || c == '第' || c >= 'A' && c <= 'z' || NUMERALS[c] == ARABIC;
    }

    /// The end of the 月 or 日 that goes on behind a 年 or 月, or `at` when none does.
    private static int dateGoesOn(String text, int at, byte numerals) {
        if ("年月".indexOf(text.charAt(at - 1)) < 0) {
            return at;
        }
        int end = at;
        while (end < text.length() && NUMERALS[text.charAt(end)] == numerals) {
            end++;
        }
        boolean goesOn = end > at && end < text.length() && "月日".indexOf(text.charAt(end)) >= 0;
        return goesOn ? end + 1 : at;
    }

    /// The length of the unit that begins at `at`, or 0.
    private static int unitAt(String text, int at) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, at)) {
                int after = at + unit.length();
                boolean other = after < text.length() && NOT_UNITS.indexOf(text.charAt(after)) >= 0;
                return other ? 0 : unit.length();
            }
        }
        return 0;
    }
}
