package org.baihua.plain.contract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.baihua.plain.contract.Violation.Level;

/// F10 專名與定義: names, defined words, quotations and terms of art stay as they are.
final class NameCheck {

    private NameCheck() {}

    /// A name that stands elsewhere, too, but not here any more.
    private static void dropped(String name, Facts original, Facts plain, Report report) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        if (count(o, name) <= count(p, name)) {
            return;
        }
        int looked = 0;
        for (int at = o.indexOf(name);
                at >= 0 && looked < 20;
                at = o.indexOf(name, at + name.length())) {
            looked++;
            if (Locality.dropped(
                    o,
                    at,
                    at + name.length(),
                    p,
                    it -> o.startsWith(name, it),
                    it -> p.startsWith(name, it))) {
                report.lost(
                        Invariant.F10,
                        Level.ERROR,
                        Saying.NAME_LOST,
                        original.squeezed().span(at, at + name.length()),
                        name);
                return;
            }
        }
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    /// Whether `word` is said to mean something: 「消費者」是指…, 所稱消費者…
    private static boolean isDefined(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            String before = text.substring(Math.max(0, at - 3), at);
            boolean named =
                    before.endsWith("所稱")
                            || before.endsWith("說的")
                            || before.contains("所謂")
                            || before.contains("稱為")
                            || before.contains("叫做");
            int end = at + word.length();
            while (end < text.length() && "」，".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String after = text.substring(end, Math.min(text.length(), end + 4));
            if (named
                    || after.startsWith("指") && !after.startsWith("指定")
                    || after.startsWith("是")
                    || after.startsWith("係")
                    || after.startsWith("：")
                    || after.startsWith("就是")
                    || after.startsWith("的意思")
                    || after.startsWith("為")
                    || after.startsWith("這個詞")) {
                return true;
            }
        }
        return false;
    }

    /// What is said anew before a name that begins no one knows where: 應檢附土地登記規則第七十九條.
    private static final String[][] ANEW = {
        {"不可以", "不得"},
        {"可以", "得"},
        {"必須", "應"},
        {"如果", "如"},
        {"並且", "並"},
        {"不必", "免"},
        {"的", "之"},
        {"附上", "檢附"}
    };

    /// Whether one of `others` is the same name with other words of the sentence before it.
    private static boolean isSaidAnew(String name, Set<String> others) {
        if (name.length() < 5) {
            return false;
        }
        String one = anew(name);
        for (String other : others) {
            String two = anew(other);
            String ending = one.substring(one.length() - 2);
            if (one.equals(two)
                    || two.endsWith(ending) && (one.endsWith(two) || two.endsWith(one))) {
                return true;
            }
        }
        return false;
    }

    private static String anew(String name) {
        String said = name;
        for (String[] words : ANEW) {
            said = said.replace(words[0], words[1]);
        }
        return said;
    }

    static void check(Facts original, Facts plain, Context context, Report report) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        Set<String> names = new LinkedHashSet<>(original.laws());
        names.addAll(original.quoted());
        names.addAll(context.names().in(o));
        for (String name : names) {
            if (!p.contains(name) && !isSaidAnew(name, plain.laws())) {
                int at = o.indexOf(name);
                report.lost(
                        Invariant.F10,
                        Level.ERROR,
                        Saying.NAME_LOST,
                        original.squeezed().span(at, at + name.length()),
                        name);
            } else if (p.contains(name)) {
                dropped(name, original, plain, report);
            }
        }
        for (String word : original.defined()) {
            if (!isDefined(p, word)) {
                int at = Math.max(0, o.indexOf(word));
                report.lost(
                        Invariant.F10,
                        Level.ERROR,
                        Saying.NAME_LOST,
                        original.squeezed().span(at, at + word.length()),
                        word);
            }
        }
        for (String term : context.terms().in(original.squeezed().masked)) {
            if (!p.contains(term)) {
                int at = o.indexOf(term);
                report.lost(
                        Invariant.F10,
                        Level.ERROR,
                        Saying.TERM_LOST,
                        original.squeezed().span(at, at + term.length()),
                        term);
            }
        }
        Set<String> foreign = new LinkedHashSet<>(plain.laws());
        foreign.addAll(context.names().in(p));
        for (String name : foreign) {
            if (!o.contains(name) && !isSaidAnew(name, original.laws())) {
                int at = p.indexOf(name);
                report.added(
                        Invariant.F10,
                        Level.ERROR,
                        Saying.NAME_ADDED,
                        plain.squeezed().span(at, at + name.length()),
                        name);
            }
        }
        Breakage.check(original, plain, report);
    }
}
