package org.baihua.plain.rewrite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.baihua.law.Numeral;
import org.baihua.law.Quantity;
import org.baihua.law.RocDate;

/// Writes amounts, periods, dates and shares in Arabic figures.
///
/// 處新臺幣六萬元以上三十萬元以下罰鍰 → 處新臺幣 6 萬元以上、30 萬元以下罰鍰; 百分之五 → 5%; 中華民國一百十四年七月一日 → 民國 114 年（西元 2025 年）7 月 1
/// 日. A numeral that is part of a word (一般, 第三人, 三角) has no unit behind it and stays.
final class Figures implements Rule {

    /// Longest first, so that 個月 is not read as 個.
    private static final List<String> UNITS =
            List.of(
                    "美元", "歐元", "日圓", "日元", "英鎊", "港元", "美金", "個工作日", "個營業日", "個日曆天", "平方公尺",
                    "平方公分", "平方公里", "立方公尺", "立方公分", "個星期", "個小時", "會計年度", "個學期", "個月", "個年", "個",
                    "工作日", "營業日", "日曆天", "學年度", "學年", "學期", "年度", "小時", "分鐘", "星期", "職等", "學分",
                    "公尺", "公分", "公釐", "公里", "公斤", "公克", "公噸", "公升", "公頃", "公畝", "公厘", "毫升", "毫克",
                    "毫米", "海浬", "千瓦", "馬力", "伏特", "安培", "年", "月", "日", "天", "週", "歲", "人", "名", "次",
                    "倍", "元", "噸", "坪", "浬", "瓩", "秒", "件", "份", "張", "輛", "艘", "架", "戶", "家", "種",
                    "層", "票", "股", "筆", "枚", "頁", "床", "席", "位", "時", "分", "度");

    /// Units that even 一 may stand before without being a word of its own (一種, 一位, 一家, 一時, 一度).
    private static final String UNITS_OF_ONE =
            " 個工作日 個營業日 個日曆天 個星期 個小時 個學期 個月 個年 工作日 營業日 小時 分鐘 星期 年 日 天 週 歲 人 次 倍 元"
                    + " 公尺 公分 公里 公斤 公克 公噸 公升 公頃 平方公尺 立方公尺 件 份 學期 學年 學分 職等 ";

    private static final String NOT_BEFORE_ONE = "首同另任單統每逐唯專某進初再之萬週各這那此惟星中次高其命";

    @Override
    public String id() {
        return "figures";
    }

    @Override
    public String says() {
        return "金額、期間、日期、比率改用阿拉伯數字，民國日期加註西元";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("處新臺幣六萬元以上三十萬元以下罰鍰。", "處新臺幣 6 萬元以上、30 萬元以下罰鍰。"),
                new Example("自中華民國一百十四年七月一日施行。", "自民國 114 年（西元 2025 年）7 月 1 日施行。"),
                new Example(
                        "自中華民國一百十四年七月一日至中華民國一百十四年八月一日。",
                        "自民國 114 年（西元 2025 年）7 月 1 日至民國 114 年 8 月 1 日。"),
                new Example("加徵百分之五，但第三人、一般人不在此限。", "加徵 5%，但第三人、一般人不在此限。"),
                new Example("三月內補正，每年一月公告。", "3 個月內補正，每年 1 月公告。"),
                new Example("中華民國○年○月○日修正發布之條文。", "中華民國○年○月○日修正發布之條文。"),
                new Example("自中華民國一百十五年○月○日施行。", "自中華民國一百十五年○月○日施行。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        Set<Long> years = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '中' || c == '民') && text.startsWith("民國", c == '中' ? i + 2 : i)) {
                int end = republicYear(sheet, text, i, years);
                i = Math.max(i, end - 1);
            } else if (Script.isNumeral(c)) {
                Numeral.Found found = Numeral.at(text, i);
                if (found == null) {
                    continue;
                }
                if (sheet.isFree(found.start(), found.end())) {
                    write(sheet, text, found);
                }
                i = found.end() - 1;
            }
        }
    }

    /// A date that names the Republic gets the Western year beside it, where the unit names that
    /// year first.
    private int republicYear(Sheet sheet, String text, int at, Set<Long> years) {
        int year = at + (text.charAt(at) == '中' ? 4 : 2);
        Numeral.Found number = year < text.length() ? Numeral.at(text, year) : null;
        if (number == null
                || !Script.isNumeral(text.charAt(year))
                || !text.startsWith("年", number.end())
                || text.startsWith("年度", number.end())
                || text.startsWith("年次", number.end())
                || number.whole().isEmpty()) {
            return at + 1;
        }
        int blank = blankDate(text, number);
        if (blank > 0) {
            return blank;
        }
        long value = number.whole().getAsLong();
        RocDate.Found date = RocDate.at(text, at);
        LocalDate day = date == null ? null : date.date();
        int western = day == null ? (int) value + 1911 : day.getYear();
        sheet.change();
        String first = years.add(value) ? "（西元 " + western + " 年）" : "";
        sheet.replace(id(), at, number.end() + 1, "民國 " + value + " 年" + first);
        return number.end() + 1;
    }

    /// Where a date ends that still waits for its year, month or day (一百十五年○月○日); 0 when all of it
    /// is known.
    private static int blankDate(String text, Numeral.Found year) {
        boolean blank = isBlank(text, year);
        int end = year.end() + 1;
        for (String unit : List.of("月", "日")) {
            Numeral.Found part = end < text.length() ? Numeral.at(text, end) : null;
            if (part == null || !text.startsWith(unit, part.end())) {
                break;
            }
            blank |= isBlank(text, part);
            end = part.end() + 1;
        }
        return blank ? end : 0;
    }

    /// 零件, 零售; ○○年○月○日 waits for a date.
    private static boolean isBlank(String text, Numeral.Found found) {
        for (int i = found.start(); i < found.end(); i++) {
            if ("零○〇".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void write(Sheet sheet, String text, Numeral.Found found) {
        if (isBlank(text, found)) {
            return;
        }
        sheet.change();
        int start = found.start();
        int end = found.end();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        switch (found.quantity()) {
            case Quantity.Fraction(BigDecimal above, long below) -> {
                if (below == 100 && text.startsWith("百分之", start)) {
                    sheet.replace(id(), start, end, above.toPlainString() + "%");
                    separate(sheet, text, start);
                }
            }
            case Quantity.Decimal(BigDecimal number) -> {
                if (!unitAt(text, end).isEmpty()) {
                    sheet.replace(id(), start, end, number.toPlainString());
                }
            }
            case Quantity.Whole(long number) -> {
                if (before != '第' || isOrdinal(text, end) || isOrdinalRange(text, end)) {
                    whole(sheet, text, found, number, before);
                }
            }
            case null -> {}
        }
    }

    private void whole(Sheet sheet, String text, Numeral.Found found, long number, char before) {
        int start = found.start();
        int end = found.end();
        String unit = unitAt(text, end);
        if (unit.isEmpty()) {
            int other = rangeEnd(text, end);
            unit = other < 0 ? "" : unitAt(text, other);
            if (isOrdinalRange(text, end)) {
                unit = "職等";
            }
            if (unit.isEmpty()) {
                // 人口在六十萬以上
                if (number >= 10_000 && text.startsWith("以", end)) {
                    sheet.replace(id(), start, end, figure(number));
                }
                return;
            }
        }
        boolean month = unit.equals("月") && (before == '年' || isDayAfter(text, end + 1));
        boolean one = number == 1 && end - start == 1 && !month;
        if (before == '第' && number >= 1000 || text.startsWith("年制", end)) {
            // 第三一○三次院會 has no comma for thousands, 二年制 names a kind of school.
            return;
        }
        if (before == '.' && start > 1 && Character.isDigit(text.charAt(start - 2))) {
            // 1.一百零二年: a label.
            return;
        }
        if (before == '、' && (start > 1 && Script.isNumeral(text.charAt(start - 2)))
                || text.startsWith("、", end)
                        && end + 3 < text.length()
                        && Script.isNumeral(text.charAt(end + 1))
                        && Script.isNumeral(text.charAt(end + 2))
                        && Script.isNumeral(text.charAt(end + 3))) {
            if (hasZeroes(text, start, end)
                    || text.startsWith("○○", Math.min(text.length(), end + 1))) {
                // 七、五○○元: one number, written as if in figures.
                return;
            }
        }
        if (start > 1 && "～~".indexOf(before) >= 0 && Script.isNumeral(text.charAt(start - 2))) {
            // 表一六～七
            return;
        }
        if (text.startsWith("星期", start - 2) || text.startsWith("禮拜", start - 2)) {
            return;
        }
        if (one
                && (NOT_BEFORE_ONE.indexOf(before) >= 0
                        || !UNITS_OF_ONE.contains(" " + unit + " "))) {
            return;
        }
        // 申請之前一年 is the year before, 申請前一年內 a period of one year.
        boolean neighbour =
                one && "前後上".indexOf(before) >= 0 && !text.startsWith("內", end + unit.length());
        // 一人一套, 一案一卷
        boolean each = one && text.startsWith("一", end + unit.length());
        if (neighbour || each || isWord(text, end, unit, before, one)) {
            return;
        }
        boolean year = unit.equals("年") || unit.equals("年度");
        String figure = year && number < 10_000 ? Long.toString(number) : figure(number);
        if (unit.equals("月") && before != '年' && isPeriod(text, end + 1)) {
            sheet.replace(id(), start, end + 1, figure + " 個月");
        } else {
            sheet.replace(id(), start, end, figure);
        }
        separate(sheet, text, start);
    }

    /// Words that look like a number with a unit: 三十分 may be a time or thirty points, 一人公司 is a
    /// kind of company, 百年 a hundred years.
    private static boolean isWord(String text, int end, String unit, char before, boolean one) {
        char after = end + unit.length() < text.length() ? text.charAt(end + unit.length()) : ' ';
        return switch (unit) {
            case "時" -> "候效間期段刻常代機程限".indexOf(after) >= 0 || one;
            case "分" ->
                    "之別配局類署鐘割期級區支子隊校層析期數".indexOf(after) >= 0
                            || !(before == '時'
                                    || before == '點'
                                    || Character.isWhitespace(after)
                                    || "以，。；、）".indexOf(after) >= 0);
            case "度" -> "假量".indexOf(after) >= 0;
            case "年" -> "級生資限代齡輪".indexOf(after) >= 0;
            case "次" ->
                    "性要長序級側元數料日旅室團品男女開電線繞污感燃沉冷曝迴配變幹短負空加".indexOf(after) >= 0
                            || before == '再'
                            // 一次發給 is all at once, not a number.
                            || one && "，。；、）以之者為及或 ".indexOf(after) < 0;
            case "人" -> "公工類權格民壽".indexOf(after) >= 0;
            case "日" -> before != '月' && "本報照曆".indexOf(after) >= 0;
            case "月" -> "份".indexOf(after) >= 0 && one;
            case "天" -> "然災文".indexOf(after) >= 0;
            case "家" -> "庭長屬畜人戶".indexOf(after) >= 0;
            case "名" -> "稱義單冊額次譽".indexOf(after) >= 0;
            case "位" -> "置於址階".indexOf(after) >= 0;
            case "件", "份" -> one && after == '數';
            case "種" -> "類子植苗".indexOf(after) >= 0;
            case "層" -> "級面次報轉".indexOf(after) >= 0;
            case "股" -> "東份票息長權".indexOf(after) >= 0;
            case "票" -> "據券".indexOf(after) >= 0;
            case "席" -> "位".indexOf(after) >= 0;
            case "張" -> "貼".indexOf(after) >= 0;
            default -> false;
        };
    }

    private static boolean hasZeroes(String text, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if ("○〇零".indexOf(text.charAt(i)) >= 0 && "○〇零".indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// 一月二十六日
    private static boolean isDayAfter(String text, int at) {
        Numeral.Found day = at < text.length() ? Numeral.at(text, at) : null;
        return day != null && text.startsWith("日", day.end());
    }

    /// 三月內 is three months, 三月一日 is in March.
    private static boolean isPeriod(String text, int at) {
        for (String after : List.of("以上", "以下", "以內", "內", "未滿", "者", "為限", "以後", "後")) {
            if (text.startsWith(after, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinal(String text, int end) {
        String unit = unitAt(text, end);
        return unit.equals("次")
                || unit.equals("年")
                || unit.equals("日")
                || unit.equals("職等")
                || unit.equals("個月");
    }

    /// 第十至第十四職等
    private static boolean isOrdinalRange(String text, int end) {
        int other = text.startsWith("至第", end) || text.startsWith("或第", end) ? end + 2 : -1;
        Numeral.Found found = other > 0 && other < text.length() ? Numeral.at(text, other) : null;
        return found != null && text.startsWith("職等", found.end());
    }

    /// 三至五人: the first number has its unit behind the second.
    private static int rangeEnd(String text, int end) {
        if (end < text.length() && (text.charAt(end) == '至' || text.charAt(end) == '到')) {
            Numeral.Found other = Numeral.at(text, end + 1);
            if (other != null && other.whole().isPresent()) {
                return other.end();
            }
        }
        return -1;
    }

    private static String unitAt(String text, int at) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, at)) {
                return unit;
            }
        }
        return "";
    }

    /// 六萬元以上三十萬元以下 reads better with a pause between its two bounds.
    private void separate(Sheet sheet, String text, int start) {
        int at = text.startsWith("新臺幣", start - 3) ? start - 3 : start;
        if (text.startsWith("以上", at - 2)) {
            sheet.insert(id(), at, "、");
        }
    }

    /// 60000 as 6 萬, 1500 as 1,500, 30500 as 30,500, 150000000 as 1 億 5,000 萬.
    static String figure(long number) {
        if (number < 10_000) {
            return grouped(number);
        }
        long hundredMillions = number / 100_000_000;
        long rest = number % 100_000_000;
        if (rest % 10_000 != 0) {
            return number < 1_000_000
                    ? grouped(number)
                    : large(hundredMillions, rest / 10_000) + " " + grouped(rest % 10_000);
        }
        return large(hundredMillions, rest / 10_000);
    }

    private static String large(long hundredMillions, long tenThousands) {
        if (hundredMillions == 0) {
            return grouped(tenThousands) + " 萬";
        }
        String head = grouped(hundredMillions) + " 億";
        return tenThousands == 0 ? head : head + " " + grouped(tenThousands) + " 萬";
    }

    private static String grouped(long number) {
        String digits = Long.toString(number);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /// The number that a stretch of text spells, for other rules.
    static OptionalLong number(String text) {
        return Numeral.parse(text);
    }
}
