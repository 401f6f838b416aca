package org.baihua.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.baihua.source.Span;

/// Writes the replacements of findings into a text.
///
/// A replacement that would itself be flagged, alone or with its neighbours, is taken back: what
/// has been fixed checks clean, and fixing it again changes nothing.
public final class Fixer {

    /// How often a text is looked at again after replacements brought new ones to light.
    private static final int ROUNDS = 4;

    private final Function<String, List<Finding>> check;

    /// @param check finds what is wrong with a text; spans count in that text
    public Fixer(Function<String, List<Finding>> check) {
        this.check = check;
    }

    /// A text with replacements.
    ///
    /// @param text the new text
    /// @param count how many replacements it holds
    public record Fixed(String text, int count) {}

    private record Replacement(Span span, String with) {}

    public Fixed fix(String text) {
        String current = text;
        int count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Fixed once = once(current);
            if (once.count == 0) {
                break;
            }
            current = once.text;
            count += once.count;
        }
        return new Fixed(current, count);
    }

    private Fixed once(String text) {
        List<Replacement> replacements = replacements(text, check.apply(text));
        Set<Replacement> takenBack = new HashSet<>();
        while (true) {
            replacements.removeAll(takenBack);
            List<Span> inserted = new ArrayList<>();
            String fixed = apply(text, replacements, inserted);
            List<Replacement> again = replacements(fixed, check.apply(fixed));
            takenBack.clear();
            for (int i = 0; i < inserted.size(); i++) {
                Span span = inserted.get(i);
                if (again.stream().anyMatch(next -> touches(next.span, span))) {
                    takenBack.add(replacements.get(i));
                }
            }
            if (takenBack.isEmpty()) {
                return new Fixed(fixed, replacements.size());
            }
        }
    }

    private static boolean touches(Span finding, Span inserted) {
        return finding.start() < inserted.end() && inserted.start() < finding.end()
                || inserted.isEmpty()
                        && finding.start() < inserted.start()
                        && inserted.start() < finding.end();
    }

    private static List<Replacement> replacements(String text, List<Finding> findings) {
        List<Replacement> replacements = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.fix() != null)
                .sorted(Comparator.comparing(Finding::span))
                .forEach(finding -> {
                    int last = replacements.isEmpty() ? 0 : replacements.getLast().span.end();
                    String with = finding.fix();
                    boolean inOneLine = finding.span().of(text).indexOf('\n') < 0;
                    if (with != null && inOneLine && finding.span().start() >= last) {
                        replacements.add(new Replacement(finding.span(), with));
                    }
                });
        return replacements;
    }

    private static String apply(String text, List<Replacement> replacements, List<Span> inserted) {
        StringBuilder fixed = new StringBuilder(text.length());
        int at = 0;
        for (Replacement replacement : replacements) {
            fixed.append(text, at, replacement.span.start());
            inserted.add(new Span(fixed.length(), fixed.length() + replacement.with.length()));
            fixed.append(replacement.with);
            at = replacement.span.end();
        }
        return fixed.append(text, at, text.length()).toString();
    }
}
