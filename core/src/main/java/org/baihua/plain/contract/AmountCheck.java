package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.plain.contract.Fact.Amount;
import org.baihua.plain.contract.Unit.Kind;
import org.baihua.plain.contract.Violation.Level;

/// F1 數值, F2 比較界限, F3 時間: every number with its unit, its bound and its direction, both ways.
final class AmountCheck {

    private AmountCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        Map<String, List<Amount>> o = byKey(original);
        Map<String, List<Amount>> p = byKey(plain);
        Set<String> values = new LinkedHashSet<>();
        plain.amounts().forEach(amount -> values.add(amount.value()));
        Set<String> originalValues = new LinkedHashSet<>();
        original.amounts().forEach(amount -> originalValues.add(amount.value()));
        List<Amount> exchanged = exchanged(o, p, report);
        boolean gained = false;
        for (Map.Entry<String, List<Amount>> entry : p.entrySet()) {
            long outside = entry.getValue().stream().filter(it -> !it.aside()).count();
            gained |= outside > o.getOrDefault(entry.getKey(), List.of()).size();
        }
        for (Map.Entry<String, List<Amount>> entry : o.entrySet()) {
            List<Amount> there = p.getOrDefault(entry.getKey(), List.of());
            if (there.isEmpty()) {
                for (Amount lost : entry.getValue()) {
                    if (!lost.vague()
                            && !exchanged.contains(lost)
                            && !(lost.unit().kind() == Kind.BARE
                                    && values.contains(lost.value()))) {
                        lost(lost, values.contains(lost.value()), report);
                    }
                }
                continue;
            }
            if (gained
                    && there.size() < entry.getValue().size()
                    && !entry.getValue().getLast().vague()) {
                lost(entry.getValue().getLast(), true, report);
            }
            bounds(entry.getValue(), there, plain.text(), report);
        }
        for (Map.Entry<String, List<Amount>> entry : p.entrySet()) {
            if (!o.containsKey(entry.getKey())) {
                for (Amount added : entry.getValue()) {
                    if (!exchanged.contains(added)
                            && !isCasual(added, original, plain)
                            && !(added.unit().kind() == Kind.BARE
                                    && originalValues.contains(added.value()))) {
                        added(added, originalValues.contains(added.value()), report);
                    }
                }
            }
        }
    }

    /// Where one amount of a unit is lost and one of the same unit is new, the one became the
    /// other.
    private static List<Amount> exchanged(
            Map<String, List<Amount>> o, Map<String, List<Amount>> p, Report report) {
        Map<String, List<Amount>> lost = onlyIn(o, p);
        Map<String, List<Amount>> added = onlyIn(p, o);
        List<Amount> exchanged = new ArrayList<>();
        lost.forEach((unit, amounts) -> {
            List<Amount> others = added.getOrDefault(unit, List.of());
            if (amounts.size() != 1 || others.size() != 1) {
                return;
            }
            Amount from = amounts.getFirst();
            Amount to = others.getFirst();
            boolean time = from.unit().kind() == Kind.TIME;
            if (time) {
                report.bent(
                        Invariant.F1,
                        Level.ERROR,
                        Saying.AMOUNT_BENT,
                        from.span(),
                        to.span(),
                        from.text(),
                        to.text());
            }
            report.bent(
                    time ? Invariant.F3 : Invariant.F1,
                    Level.ERROR,
                    time ? Saying.PERIOD_EXCHANGED : Saying.AMOUNT_BENT,
                    from.span(),
                    to.span(),
                    from.text(),
                    to.text());
            exchanged.add(from);
            exchanged.add(to);
        });
        return exchanged;
    }

    /// The amounts by their unit that one text has and the other has not.
    private static Map<String, List<Amount>> onlyIn(
            Map<String, List<Amount>> here, Map<String, List<Amount>> there) {
        Map<String, List<Amount>> only = new LinkedHashMap<>();
        here.forEach((key, amounts) -> {
            if (!there.containsKey(key)) {
                for (Amount amount : amounts) {
                    if (!amount.vague() && amount.unit().kind() != Kind.BARE) {
                        only.computeIfAbsent(
                                        key.substring(key.indexOf(' ')), unit -> new ArrayList<>())
                                .add(amount);
                    }
                }
            }
        });
        return only;
    }

    private static void lost(Amount lost, boolean numberStays, Report report) {
        if (lost.unit().kind() == Kind.TIME) {
            report.lost(Invariant.F3, Level.ERROR, Saying.PERIOD_LOST, lost.span(), lost.text());
            if (numberStays) {
                return;
            }
        }
        report.lost(Invariant.F1, Level.ERROR, Saying.AMOUNT_LOST, lost.span(), lost.text());
    }

    private static void added(Amount added, boolean numberKnown, Report report) {
        if (added.unit().kind() == Kind.TIME) {
            report.added(
                    Invariant.F3, Level.ERROR, Saying.PERIOD_ADDED, added.span(), added.text());
            if (numberKnown) {
                return;
            }
        }
        report.added(Invariant.F1, Level.ERROR, Saying.AMOUNT_ADDED, added.span(), added.text());
    }

    /// 於營業前及營業後各檢測一次 is 一天檢測兩次.
    private static boolean sumsUp(Amount amount, Facts original) {
        return amount.unit().kind() == Kind.COUNT
                && amount.value().equals("2")
                && original.squeezed().text.contains("各");
    }

    /// Numbers that everyday language brings along: 這兩種, 下面三項, and 第 3 日 for 自公布日施行 (中央法規標準法第十三條).
    private static boolean isCasual(Amount amount, Facts original, Facts plain) {
        if (amount.vague()
                || sumsUp(amount, original)
                || amount.text().endsWith("年度")
                        && amount.value().equals("1")
                        && plain.text().contains("最近")
                        && original.text().contains("最近年度")) {
            return true;
        }
        if (amount.unit().kind() == Kind.TIME
                && amount.value().equals("1")
                && original.squeezed().text.contains("每")) {
            // 一學期 for 每學期
            return true;
        }
        if (amount.unit().kind() == Kind.COUNT && amount.value().length() == 1) {
            char value = amount.value().charAt(0);
            if (amount.unit().name().equals("thing")
                    && (amount.bound() == Bound.EXACT
                                    && (amount.spelled() && value <= '3'
                                            || isListCount(amount, plain))
                            || announces(amount, plain))) {
                return true;
            }
            return value == '1' && amount.spelled();
        }
        return amount.value().equals("3")
                && (amount.unit().kind() == Kind.ORDINAL || amount.unit().name().equals("day"))
                && original.squeezed().text.contains("日施行")
                && original.amounts().isEmpty();
    }

    /// 只能裝兩種管線：, 符合這四點：: the number counts what follows.
    private static boolean announces(Amount amount, Facts plain) {
        String text = plain.text();
        for (int i = amount.span().end(); i < text.length() && i - amount.span().end() < 14; i++) {
            if ("：:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            if ("。；".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isListCount(Amount amount, Facts plain) {
        String after =
                plain.text()
                        .substring(
                                amount.span().end(),
                                Math.min(plain.text().length(), amount.span().end() + 4));
        for (String word :
                List.of("情形", "情況", "條件", "事項", "要件", "資料", "文件", "方式", "規定", "其中", "原則")) {
            if (after.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void bounds(
            List<Amount> original, List<Amount> plain, String said, Report report) {
        List<Amount> o =
                new ArrayList<>(original.subList(0, Math.min(original.size(), Facts.MOST)));
        List<Amount> p = new ArrayList<>(plain.subList(0, Math.min(plain.size(), Facts.MOST)));
        pair(o, p, true);
        pair(o, p, false);
        // What is left may only repeat what was said already.
        o.removeIf(left -> plain.stream().anyMatch(it -> agrees(left, it)) && p.isEmpty());
        p.removeIf(left ->
                left.aside()
                        || left.bound() == Bound.EXACT && o.isEmpty()
                        || original.stream().anyMatch(it -> agrees(it, left)) && o.isEmpty());
        for (int i = 0; i < Math.max(o.size(), p.size()); i++) {
            Amount from = i < o.size() ? o.get(i) : original.getLast();
            Amount to = i < p.size() ? p.get(i) : plain.getLast();
            if (i >= p.size() && plain.stream().anyMatch(it -> agrees(from, it))) {
                continue;
            }
            // 有效期限為五年, 五年內有效 and 只有五年效期 say the same.
            boolean valid =
                    from.unit().kind() == Kind.TIME
                            && from.bound() == Bound.EXACT
                            && (to.bound() == Bound.WITHIN && said.contains("有效")
                                    || to.bound() == Bound.AT_MOST && said.contains("只有"));
            if (valid
                    || from.vague() && to.vague() && from.unit().kind() != Kind.BARE
                    || isHeaded(from, to, said)) {
                continue;
            }
            boolean time = from.unit().kind() == Kind.TIME && isDirection(from.bound(), to.bound());
            report.bent(
                    time ? Invariant.F3 : Invariant.F2,
                    Level.ERROR,
                    time ? Saying.PERIOD_BENT : Saying.BOUND_BENT,
                    from.span(),
                    to.span(),
                    from.text() + shown(from.bound()),
                    to.text() + shown(to.bound()));
        }
    }

    private static final List<String> MOST =
            List.of("上限", "最高", "最多", "最長", "不超過", "不可以超過", "不能超過", "不得超過", "以內", "封頂", "為限");

    private static final List<String> LEAST = List.of("下限", "最低", "至少", "最少", "門檻", "起碼");

    /// 獎勵金的上限：個人五萬元；團體二十萬元: a bound that stands before a list is that of all its members.
    private static boolean isHeaded(Amount from, Amount to, String text) {
        if (to.bound() != Bound.EXACT
                || from.bound() != Bound.AT_MOST && from.bound() != Bound.AT_LEAST) {
            return false;
        }
        int start = to.span().start();
        int head = Math.max(0, Math.max(start - 60, text.lastIndexOf('。', start - 1)));
        String before = text.substring(head, start);
        for (String word : from.bound() == Bound.AT_MOST ? MOST : LEAST) {
            int at = before.indexOf(word);
            if (at >= 0 && (before.indexOf('：', at) >= 0 || from.bound() == Bound.AT_MOST)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the difference is one of before, after and within, and not one of more and less.
    private static boolean isDirection(Bound a, Bound b) {
        return (a.isDirection() || a == Bound.EXACT || a == Bound.REACHED)
                && (b.isDirection() || b == Bound.EXACT || b == Bound.REACHED);
    }

    /// Whether a report of an amount says a bound with it.
    static boolean isBounded(String shown) {
        return Arrays.stream(Bound.values())
                .anyMatch(it -> it != Bound.EXACT && shown.endsWith(shown(it)));
    }

    private static String shown(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> "以上";
            case AT_MOST -> "以下";
            case MORE -> "（超過）";
            case LESS -> "（未滿）";
            case REACHED -> "（滿）";
            case WITHIN -> "內";
            case BEFORE -> "前";
            case AFTER -> "後";
        };
    }

    private static void pair(List<Amount> o, List<Amount> p, boolean exactly) {
        for (int i = 0; i < o.size(); i++) {
            for (int k = 0; k < p.size(); k++) {
                if (exactly ? o.get(i).bound() == p.get(k).bound() : agrees(o.get(i), p.get(k))) {
                    o.remove(i--);
                    p.remove(k);
                    break;
                }
            }
        }
    }

    private static boolean agrees(Amount a, Amount b) {
        return a.bound().agrees(b.bound(), a.unit().kind() == Kind.TIME);
    }

    private static Map<String, List<Amount>> byKey(Facts facts) {
        Map<String, List<Amount>> byKey = new LinkedHashMap<>();
        for (Amount amount : facts.amounts()) {
            Kind kind = amount.unit().kind();
            String unit = kind == Kind.COUNT ? "count" : amount.unit().name();
            byKey.computeIfAbsent(amount.value() + " " + unit, key -> new ArrayList<>())
                    .add(amount);
        }
        return byKey;
    }
}
