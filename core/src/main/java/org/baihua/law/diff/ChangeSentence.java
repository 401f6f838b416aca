package org.baihua.law.diff;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.Numeral;
import org.jspecify.annotations.Nullable;

/// Says in one plain sentence what happens to an article: 「第四條改了數額：「五千元」改為「三萬元」。」
public final class ChangeSentence {

    private static final int MOST_PARTS = 3;
    private static final int LONGEST_QUOTE = 40;
    private static final String UNITS = "元日天月年週人次倍名件歲級坪公時分秒個萬億噸%％";

    private ChangeSentence() {}

    /// The sentence for one entry of a comparison.
    public static String of(StatuteComparison.Entry entry) {
        return of(entry.row(), entry.reading(), entry.related(), entry.moved());
    }

    /// The sentence for a row of a draft's own table.
    public static String of(ComparisonRow row) {
        return of(
                row,
                ChangeReading.of(row.proposed(), row.current()).as(row.change()),
                List.of(),
                false);
    }

    private static String of(
            ComparisonRow row, ChangeReading reading, List<String> related, boolean moved) {
        Side proposed = row.proposed();
        Side current = row.current();
        String now = name(proposed);
        String was = name(current);
        return switch (row.change()) {
            case ADDED ->
                    related.isEmpty()
                            ? "新增" + now + "：" + quote(proposed) + "。"
                            : "新增" + now + "，內容主要來自原" + numbers(related, current, proposed) + "。";
            case DELETED ->
                    related.isEmpty()
                            ? "刪除原" + was + "：" + quote(current) + "。"
                            : "刪除原" + was + "，內容併入" + numbers(related, proposed, current) + "。";
            case UNCHANGED -> moved ? now + "移了位置，內容沒有改變。" : now + "沒有改變。";
            case RENUMBERED -> "原" + was + "改為" + now + "，內容沒有改變。";
            case REWORDED -> subject(now, was, reading) + "只改文字：" + parts(reading, row) + "。";
            case AMENDED ->
                    subject(now, was, reading) + what(reading) + "：" + parts(reading, row) + "。";
        };
    }

    private static String subject(String now, String was, ChangeReading reading) {
        return reading.renumbered() && !now.equals(was) ? now + "（原" + was + "）" : now;
    }

    /// 「改了數額和期間」
    private static String what(ChangeReading reading) {
        List<String> words = reading.substance();
        words.remove(Aspect.CONTENT.chinese());
        words.remove(Aspect.SENTENCES.chinese());
        return words.isEmpty() ? "修改內容" : "改了" + String.join("、", words);
    }

    /// 第十五條之一, 第六點, or the beginning of a text without a number.
    private static String name(@Nullable Side side) {
        if (side == null) {
            return "";
        }
        if (side.number().isEmpty()) {
            String text = StretchReading.squeeze(side.text().text());
            return "「" + (text.length() > 20 ? text.substring(0, 19) + "…" : text) + "」";
        }
        return number(side.number(), isPoint(side));
    }

    private static boolean isPoint(Side side) {
        return !side.label().isEmpty() && side.label().text().indexOf('條') < 0;
    }

    private static String number(String canonical, boolean point) {
        ArticleNumber number = ArticleNumber.parse(canonical);
        StringBuilder name = new StringBuilder("第");
        name.append(Numeral.format(number.main())).append(point ? '點' : '條');
        for (int part : number.parts().subList(1, number.parts().size())) {
            name.append('之').append(Numeral.format(part));
        }
        return name.toString();
    }

    private static String numbers(
            List<String> numbers, @Nullable Side first, @Nullable Side second) {
        Side like = first != null ? first : second;
        boolean point = like != null && isPoint(like);
        return String.join("、", numbers.stream().map(n -> number(n, point)).toList());
    }

    private static String quote(@Nullable Side side) {
        return side == null ? "" : quote(side.text().text());
    }

    private static String quote(String text) {
        String words = StretchReading.squeeze(text);
        int stop = words.indexOf('。');
        String first = stop > 0 ? words.substring(0, stop) : words;
        return "「"
                + (first.length() > LONGEST_QUOTE
                        ? first.substring(0, LONGEST_QUOTE - 1) + "…"
                        : first)
                + "」";
    }

    private static String parts(ChangeReading reading, ComparisonRow row) {
        Side proposed = row.proposed();
        Side current = row.current();
        if (proposed == null || current == null) {
            return "";
        }
        String after = proposed.text().text();
        String before = current.text().text();
        List<String> parts = new ArrayList<>();
        int changed = 0;
        for (Stretch stretch : reading.stretches()) {
            if (stretch.same()) {
                continue;
            }
            changed++;
            if (parts.size() < MOST_PARTS) {
                String part = part(stretch, before, after);
                if (!part.isEmpty() && !parts.contains(part)) {
                    parts.add(part);
                }
            }
        }
        String said = String.join("；", parts);
        return changed > MOST_PARTS ? said + "；共 " + changed + " 處" : said;
    }

    private static String part(Stretch stretch, String before, String after) {
        int extra = unit(stretch, before, after);
        String was = before.substring(stretch.before().start(), stretch.before().end() + extra);
        String is = after.substring(stretch.after().start(), stretch.after().end() + extra);
        if (stretch.inserted() && extra == 0) {
            return "增加" + quoteWhole(is);
        }
        if (stretch.removed() && extra == 0) {
            return "刪除" + quoteWhole(was);
        }
        return quoteWhole(was) + "改為" + quoteWhole(is);
    }

    /// A number is quoted with its unit: 「五千元」, not 「五千」.
    private static int unit(Stretch stretch, String before, String after) {
        int end = stretch.after().end();
        int oldEnd = stretch.before().end();
        boolean number =
                end > stretch.after().start()
                        && oldEnd > stretch.before().start()
                        && Numeral.isDigitOrUnit(after.charAt(end - 1));
        boolean unit =
                number
                        && end < after.length()
                        && oldEnd < before.length()
                        && after.charAt(end) == before.charAt(oldEnd)
                        && UNITS.indexOf(after.charAt(end)) >= 0;
        return unit ? 1 : 0;
    }

    private static String quoteWhole(String text) {
        String words = StretchReading.squeeze(text);
        return "「"
                + (words.length() > LONGEST_QUOTE
                        ? words.substring(0, LONGEST_QUOTE - 1) + "…"
                        : words)
                + "」";
    }
}
