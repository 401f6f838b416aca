package org.baihua.plain.contract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.baihua.plain.contract.Violation.Level;

/// F10 專名與定義: names, defined words, quotations and terms of art stay as they are.
final class NameCheck {

    private NameCheck() {}

    static void check(Facts original, Facts plain, Context context, Report report) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        Set<String> names = new LinkedHashSet<>(original.laws());
        names.addAll(original.quoted());
        names.addAll(context.names().in(o));
        for (String name : names) {
            if (!p.contains(name)) {
                int at = o.indexOf(name);
                report.lost(Invariant.F10, Level.ERROR, Saying.NAME_LOST, original.squeezed().span(at, at + name.length()), name);
            }
        }
        for (String term : context.terms().in(original.squeezed().masked)) {
            if (!p.contains(term)) {
                int at = o.indexOf(term);
                report.lost(Invariant.F10, Level.ERROR, Saying.TERM_LOST, original.squeezed().span(at, at + term.length()), term);
            }
        }
        Set<String> foreign = new LinkedHashSet<>(plain.laws());
        foreign.addAll(context.names().in(p));
        for (String name : foreign) {
            if (!o.contains(name)) {
                int at = p.indexOf(name);
                report.added(Invariant.F10, Level.ERROR, Saying.NAME_ADDED, plain.squeezed().span(at, at + name.length()), name);
            }
        }
        Breakage.check(original, plain, report);
    }
}
