package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.law.Numeral;
import org.jspecify.annotations.Nullable;

/// Finds references and resolves them as far as the context allows (F9).
///
/// A target is written article/項/款/目. Where the unit stands is unknown, its own article is `.`, and
/// relative references stay relative: `~項-1`.
final class ReferenceScanner {

    private static final String LEVELS = "條項款目";
    private static final int LONGEST_RANGE = 300;

    private final Squeezed squeezed;
    private final String text;
    private final boolean[] taken;
    private final Context context;
    private final List<Fact.Reference> found = new ArrayList<>();

    /// What a list may go on from: 第三條第一項、第三項.
    private @Nullable String @Nullable [] last;

    private int lastEnd = -1;
    private int lastLevel;

    ReferenceScanner(Squeezed squeezed, boolean[] taken, Context context) {
        this.squeezed = squeezed;
        this.text = squeezed.masked;
        this.taken = taken;
        this.context = context;
    }

    List<Fact.Reference> scan() {
        int i = 0;
        while (i < text.length()) {
            int end =
                    switch (text.charAt(i)) {
                        case '第', '§' -> numbered(i);
                        case '前', '上' -> before(i);
                        case '次', '後', '下' -> after(i);
                        case '附' -> attachment(i);
                        default -> i;
                    };
            i = end > i ? end : i + 1;
        }
        return found;
    }

    /// 第五條之一第二項第三款
    private int numbered(int at) {
        @Nullable String[] target = new @Nullable String[4];
        int level = -1;
        int i = at;
        int end = at;
        while (i < text.length()) {
            boolean section = text.charAt(i) == '§';
            if (text.charAt(i) != '第' && !section) {
                break;
            }
            Numeral.Found number = i + 1 < text.length() ? Numeral.at(text, i + 1) : null;
            if (number == null || number.whole().isEmpty()) {
                break;
            }
            int unit = number.end();
            int kind = section ? 0 : unit < text.length() ? LEVELS.indexOf(text.charAt(unit)) : -1;
            boolean point =
                    !section && unit < text.length() && text.charAt(unit) == '點' && level < 0;
            if (point) {
                kind = 0;
            }
            if (kind < 0 || kind <= level) {
                break;
            }
            String value = String.valueOf(number.whole().getAsLong());
            int next = section ? unit : unit + 1;
            while (next < text.length() && text.charAt(next) == '之') {
                Numeral.Found sub = next + 1 < text.length() ? Numeral.at(text, next + 1) : null;
                if (sub == null
                        || sub.whole().isEmpty()
                        || sub.end() < text.length()
                                && "級個種次人部般定切致日".indexOf(text.charAt(sub.end())) >= 0) {
                    break;
                }
                value += "-" + sub.whole().getAsLong();
                next = sub.end();
            }
            target[kind] = value;
            level = kind;
            i = next;
            end = next;
        }
        if (level < 0) {
            return at;
        }
        inherit(target, at);
        List<String> targets = new ArrayList<>();
        targets.add(path(target, level));
        return finish(at, end, target, level, targets);
    }

    /// 前條, 前二項, 上一項, 前面兩項
    private int before(int at) {
        int i = at + 1;
        if (text.startsWith("前面", at) || text.startsWith("上面", at)) {
            i = at + 2;
            if (text.startsWith("那", i) || text.startsWith("這", i)) {
                i++;
            }
        }
        int count = 1;
        if (i < text.length() && Numeral.isDigitOrUnit(text.charAt(i))) {
            Numeral.Found number = Numeral.at(text, i);
            if (number == null || number.whole().isEmpty() || number.whole().getAsLong() > 50) {
                return at;
            }
            count = (int) number.whole().getAsLong();
            i = number.end();
        }
        if (i < text.length() && text.charAt(i) == '個') {
            i++;
        }
        int level = i < text.length() ? LEVELS.indexOf(text.charAt(i)) : -1;
        if (level < 0
                || text.startsWith("條件", i)
                || text.startsWith("項目", i)
                || text.startsWith("目的", i)
                || text.startsWith("款項", i)
                || at > 0 && text.charAt(at - 1) == '以' && text.charAt(at) == '上') {
            return at;
        }
        int end = i + 1;
        List<String> targets = relative(level, -count, -1);
        @Nullable String[] target = split(targets.getLast());
        // 前條第二項, 前項第一款
        int deeper = level;
        int k = end;
        while (k < text.length() && text.charAt(k) == '第' && count == 1) {
            Numeral.Found number = k + 1 < text.length() ? Numeral.at(text, k + 1) : null;
            if (number == null || number.whole().isEmpty() || number.end() >= text.length()) {
                break;
            }
            int kind = LEVELS.indexOf(text.charAt(number.end()));
            if (kind <= deeper) {
                break;
            }
            if (target.length > kind) {
                target[kind] = String.valueOf(number.whole().getAsLong());
            }
            deeper = kind;
            k = number.end() + 1;
        }
        if (deeper > level) {
            targets = List.of(path(target, deeper));
            end = k;
        }
        return finish(at, end, target, deeper, new ArrayList<>(targets));
    }

    /// 次條, 後項, 下一條
    private int after(int at) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '一') {
            i++;
        }
        int level = i < text.length() ? LEVELS.indexOf(text.charAt(i)) : -1;
        if (level < 0
                || text.startsWith("條件", i)
                || text.startsWith("項目", i)
                || text.startsWith("目的", i)
                || text.startsWith("款項", i)
                || i == at + 1 && text.charAt(at) == '下'
                || at > 0 && "每各之以".indexOf(text.charAt(at - 1)) >= 0) {
            return at;
        }
        return finish(
                at, i + 1, split(relative(level, 1, 1).getFirst()), level, relative(level, 1, 1));
    }

    /// 附表二
    private int attachment(int at) {
        if (at + 1 >= text.length()
                || "表件圖錄".indexOf(text.charAt(at + 1)) < 0
                || text.startsWith("附件檔", at)) {
            return at;
        }
        String kind = text.substring(at, at + 2);
        int end = at + 2;
        String number = "";
        Numeral.Found found = end < text.length() ? Numeral.at(text, end) : null;
        if (found != null && found.whole().isPresent()) {
            number = String.valueOf(found.whole().getAsLong());
            end = found.end();
            if (end < text.length() && text.charAt(end) == '之') {
                Numeral.Found sub = end + 1 < text.length() ? Numeral.at(text, end + 1) : null;
                if (sub != null && sub.whole().isPresent()) {
                    number += "-" + sub.whole().getAsLong();
                    end = sub.end();
                }
            }
        }
        return finish(at, end, new @Nullable String[4], 4, List.of(kind + number));
    }

    private int finish(
            int at, int end, @Nullable String[] target, int level, List<String> targets) {
        Set<String> all = new LinkedHashSet<>(targets);
        if (level < 4) {
            range(at, target, level, all);
            last = target;
            lastEnd = end;
            lastLevel = level;
        }
        for (int i = at; i < end; i++) {
            taken[i] = true;
        }
        found.add(
                new Fact.Reference(
                        squeezed.span(at, end),
                        squeezed.aside(at),
                        all,
                        squeezed.text.substring(at, end),
                        at,
                        end - at));
        return end;
    }

    /// 第三條至第五條: the second end brings what lies between.
    private void range(int at, @Nullable String[] target, int level, Set<String> all) {
        @Nullable String[] low = last;
        if (low == null
                || lastLevel != level
                || at - lastEnd != 1
                || "至到~-".indexOf(text.charAt(at - 1)) < 0) {
            return;
        }
        String from = low[level];
        String to = target[level];
        if (from == null
                || to == null
                || from.contains("-")
                || to.contains("-")
                || from.startsWith("~")
                || to.startsWith("~")) {
            return;
        }
        long first = Long.parseLong(from);
        long until = Long.parseLong(to);
        if (until - first > LONGEST_RANGE) {
            return;
        }
        for (long n = first + 1; n < until; n++) {
            @Nullable String[] between = target.clone();
            between[level] = String.valueOf(n);
            all.add(path(between, level));
        }
    }

    /// What a reference leaves out it takes from the one that it follows, or from where it stands.
    private void inherit(@Nullable String[] target, int at) {
        int top = 0;
        while (top < 4 && target[top] == null) {
            top++;
        }
        if (top == 0) {
            return;
        }
        @Nullable String[] before = last;
        boolean continues =
                before != null
                        && at - lastEnd <= 2
                        && at > lastEnd
                        && top <= lastLevel
                        && isConnective(text.substring(lastEnd, at));
        // 同條第二項 goes on from the article named before, however far.
        continues |=
                before != null
                        && lastLevel >= top - 1
                        && (top == 1 && text.startsWith("同條", at - 2)
                                || top == 2 && text.startsWith("同項", at - 2));
        for (int i = 0; i < top; i++) {
            target[i] = continues && before != null ? before[i] : own(i, top);
        }
    }

    private static boolean isConnective(String between) {
        return switch (between) {
            case "、", "及", "或", "與", "和", "至", "到", "~", "以及", "，及", "、及", "跟", "或者", "-" -> true;
            default -> false;
        };
    }

    /// A part of the unit's own place, as far as a reference at `top` level shares it.
    private @Nullable String own(int level, int top) {
        List<String> parts = context.anchor().parts();
        if (level == 0) {
            return parts.isEmpty() ? "." : parts.getFirst();
        }
        if (level < parts.size()) {
            return parts.get(level);
        }
        return level < top ? null : null;
    }

    /// The places that stand `from`…`to` away at `level`.
    private List<String> relative(int level, int from, int to) {
        List<String> parts = context.anchor().parts();
        List<String> targets = new ArrayList<>();
        if (parts.size() <= level || parts.isEmpty()) {
            for (int n = from; n <= to; n++) {
                targets.add(relativeName(level, n));
            }
            return targets;
        }
        if (level == 0) {
            if (from > 0) {
                targets.add(relativeName(level, from));
                return targets;
            }
            try {
                targets.addAll(context.articles().before(parts.getFirst(), -from));
            } catch (NumberFormatException e) {
                targets.add(relativeName(level, from));
            }
            return targets;
        }
        for (int n = from; n <= to; n++) {
            @Nullable String[] target = new @Nullable String[4];
            for (int i = 0; i < level; i++) {
                target[i] = parts.get(i);
            }
            target[level] = moved(parts.get(level), n, level);
            targets.add(path(target, level));
        }
        return targets;
    }

    private static String relativeName(int level, int by) {
        @Nullable String[] target = new @Nullable String[4];
        for (int i = 0; i < level; i++) {
            target[i] = i == 0 ? "." : null;
        }
        target[level] = "~" + LEVELS.charAt(level) + by;
        return path(target, level);
    }

    private static String moved(String part, int by, int level) {
        int hyphen = part.indexOf('-');
        try {
            return String.valueOf(
                    Integer.parseInt(hyphen < 0 ? part : part.substring(0, hyphen)) + by);
        } catch (NumberFormatException e) {
            return "~" + LEVELS.charAt(level) + by;
        }
    }

    /// A missing 項 is the first: 第五條第三款 is 第五條第一項第三款.
    private static String path(@Nullable String[] target, int level) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= level; i++) {
            path.append(i == 0 ? "" : "/").append(target[i] == null ? "1" : target[i]);
        }
        return path.toString();
    }

    private static @Nullable String[] split(String path) {
        String[] parts = path.split("/", -1);
        @Nullable String[] target = new @Nullable String[4];
        System.arraycopy(parts, 0, target, 0, Math.min(parts.length, 4));
        return target;
    }
}
