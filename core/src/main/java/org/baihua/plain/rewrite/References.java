package org.baihua.plain.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Anchor;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Citation;
import org.baihua.law.Numeral;

/// Says where a reference leads: 前項 → 第 1 項, 前二項 → 第 1 項和第 2 項, 前條第三款 → 第 4 條第 3 款, 第十五條之一 → 第 15
/// 條之 1.
final class References implements Rule {

    private static final String UNITS = "條項款目點";

    @Override
    public String id() {
        return "references";
    }

    @Override
    public String says() {
        return "條號用阿拉伯數字，「前項」「前條」說出是第幾項、第幾條";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example("依第十五條之一第二項辦理。", "依第 15 條之 1 第 2 項辦理。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        numbered(sheet);
        relative(sheet, setting);
    }

    private void numbered(Sheet sheet) {
        String text = sheet.text();
        for (int i = text.indexOf('第'); i >= 0; i = text.indexOf('第', i + 1)) {
            Numeral.Found number = i + 1 < text.length() ? Numeral.at(text, i + 1) : null;
            if (number != null
                    && number.whole().isPresent()
                    && (text.startsWith("至第", number.end())
                            || text.startsWith("及第", number.end())
                            || text.startsWith("、第", number.end())
                            || text.startsWith("或第", number.end()))
                    && number.end() + 2 < text.length()) {
                // 第一至第五目: the first has its unit behind the second.
                Numeral.Found last = Numeral.at(text, number.end() + 2);
                if (last != null && last.end() < text.length() && isPlace(text, last.end())) {
                    write(sheet, text, number);
                    continue;
                }
            }
            if (number == null
                    || number.whole().isEmpty()
                    || number.end() >= text.length()
                    || !isPlace(text, number.end())) {
                continue;
            }
            write(sheet, text, number);
            int end = upTo(sheet, text, number.end() + 1);
            // 第十五條之一, 第十五條之一之二; 第三條之一定金額 is not one of them.
            while (text.charAt(end - 1) != '項'
                    && text.startsWith("之", end)
                    && end + 1 < text.length()) {
                Numeral.Found sub = Numeral.at(text, end + 1);
                if (sub == null || sub.whole().isEmpty() || isWordAfter(text, sub)) {
                    break;
                }
                sheet.protect(end, end + 1);
                write(sheet, text, sub);
                end = sub.end();
            }
        }
        appendices(sheet, text);
    }

    /// 第二百二十九條至二百三十一條: the second number has no 第.
    private int upTo(Sheet sheet, String text, int end) {
        if (end + 2 < text.length()
                && "至及、或".indexOf(text.charAt(end)) >= 0
                && Script.isNumeral(text.charAt(end + 1))) {
            Numeral.Found last = Numeral.at(text, end + 1);
            if (last != null
                    && last.whole().isPresent()
                    && last.end() < text.length()
                    && text.charAt(last.end()) == text.charAt(end - 1)
                    && "條項款目".indexOf(text.charAt(end - 1)) >= 0
                    && (text.charAt(end) == '至' || text.charAt(end - 1) == '條')) {
                write(sheet, text, last);
                return last.end() + 1;
            }
        }
        return end;
    }

    private static boolean isPlace(String text, int at) {
        char c = text.charAt(at);
        if (UNITS.indexOf(c) >= 0) {
            // 第二目的事業, 第一款項
            return !(c == '目' && text.startsWith("的", at + 1))
                    && !(c == '項' && text.startsWith("目", at + 1));
        }
        return (c == '章' || c == '節' || c == '編');
    }

    private static boolean isWordAfter(String text, Numeral.Found sub) {
        return sub.end() < text.length()
                && sub.end() - sub.start() == 1
                && text.charAt(sub.start()) == '一'
                && "定部般切致併次項款者人律".indexOf(text.charAt(sub.end())) >= 0;
    }

    private void appendices(Sheet sheet, String text) {
        for (String name : List.of("附表", "附件", "附圖", "附錄")) {
            for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 2)) {
                int at = i + 2;
                Numeral.Found number =
                        at < text.length() && Script.isNumeral(text.charAt(at))
                                ? Numeral.at(text, at)
                                : null;
                if (number != null && number.whole().isPresent() && !isWordAfter(text, number)) {
                    write(sheet, text, number);
                    int end = number.end();
                    end = lastOfRange(sheet, text, end);
                    Numeral.Found sub =
                            text.startsWith("之", end) && end + 1 < text.length()
                                    ? Numeral.at(text, end + 1)
                                    : null;
                    if (sub != null && sub.whole().isPresent() && !isWordAfter(text, sub)) {
                        // 附件四之二
                        sheet.protect(end, end + 1);
                        write(sheet, text, sub);
                    }
                }
            }
        }
    }

    /// 附圖四至六, 附表一、二及三: what is numbered together is written alike.
    private int lastOfRange(Sheet sheet, String text, int from) {
        int end = from;
        while (end + 1 < text.length()
                && "至及或、".indexOf(text.charAt(end)) >= 0
                && Script.isNumeral(text.charAt(end + 1))) {
            Numeral.Found last = Numeral.at(text, end + 1);
            if (last == null || last.whole().isEmpty() || isWordAfter(text, last)) {
                break;
            }
            boolean listed =
                    last.end() == text.length()
                            || !Script.isHan(text.charAt(last.end()))
                            || "至及或之的所規".indexOf(text.charAt(last.end())) >= 0;
            if (!listed) {
                break;
            }
            write(sheet, text, last);
            end = last.end();
        }
        return end;
    }

    private void write(Sheet sheet, String text, Numeral.Found number) {
        if (Script.isNumeral(text.charAt(number.start()))) {
            sheet.change();
            sheet.replace(
                    id(),
                    number.start(),
                    number.end(),
                    Long.toString(number.whole().orElseThrow()));
        }
    }

    private void relative(Sheet sheet, Setting setting) {
        String text = sheet.text();
        int cursor = 0;
        List<Citation> citations = setting.citations();
        for (int i = 0; i < citations.size(); ) {
            Citation first = citations.get(i);
            List<Anchor> targets = new ArrayList<>();
            boolean resolved = true;
            int j = i;
            while (j < citations.size() && citations.get(j).span().equals(first.span())) {
                targets.add(citations.get(j).target());
                resolved &= citations.get(j).resolved();
                j++;
            }
            i = j;
            int at = text.indexOf(first.text(), cursor);
            if (at < 0) {
                continue;
            }
            cursor = at + first.text().length();
            if (resolved && first.law() == null) {
                say(sheet, text, at, targets);
            }
        }
    }

    /// 前條, 前二條, 前項, 同條 … at `at`, whose places are known.
    private void say(Sheet sheet, String text, int at, List<Anchor> targets) {
        char how = text.charAt(at);
        if (how != '前' && how != '同') {
            return;
        }
        int unit = at + 1;
        long count = 1;
        Numeral.Found number =
                unit < text.length() && Script.isNumeral(text.charAt(unit))
                        ? Numeral.at(text, unit)
                        : null;
        if (number != null) {
            count = number.whole().orElse(0);
            unit = number.end();
        }
        int level = unit < text.length() ? UNITS.indexOf(text.charAt(unit)) : -1;
        if (level < 0 || level > 3) {
            return;
        }
        List<String> places = new ArrayList<>();
        for (Anchor target : targets) {
            if (target.parts().size() <= level) {
                return;
            }
            String place = place(target.parts().get(level), text.charAt(unit));
            if (place.isEmpty()) {
                return;
            }
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        // 前二項第一款 names one 款 in each of two 項; saying it in one breath would not be the same.
        boolean more =
                unit + 1 < text.length() && text.charAt(unit + 1) == '第' && places.size() > 1;
        if (places.size() != count || more) {
            return;
        }
        sheet.change();
        sheet.replace(id(), at, unit + 1, join(places));
    }

    private static String place(String number, char unit) {
        if (unit != '條') {
            return number.chars().allMatch(Character::isDigit) ? "第 " + number + " " + unit : "";
        }
        List<Integer> parts;
        try {
            parts = ArticleNumber.parse(number).parts();
        } catch (NumberFormatException e) {
            return "";
        }
        StringBuilder out = new StringBuilder("第 ").append(parts.getFirst()).append(" 條");
        for (int part : parts.subList(1, parts.size())) {
            out.append("之 ").append(part);
        }
        return out.toString();
    }

    private static String join(List<String> places) {
        return switch (places.size()) {
            case 1 -> places.getFirst();
            case 2 -> spaced(places.getFirst()) + "和" + places.getLast();
            case 3, 4 ->
                    spaced(String.join("、", places.subList(0, places.size() - 1)))
                            + "和"
                            + places.getLast();
            // Of twelve in a row the first and the last are enough.
            default -> spaced(places.getFirst()) + "到" + places.getLast();
        };
    }

    /// 第 29 條之 1 和第 30 條: a figure wants a space before a character.
    private static String spaced(String place) {
        return Character.isDigit(place.charAt(place.length() - 1)) ? place + " " : place;
    }
}
