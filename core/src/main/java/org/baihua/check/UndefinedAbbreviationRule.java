package org.baihua.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.glossary.Entry.Register;
import org.baihua.source.Span;

/// A short name that the text never introduces: 本法 in a regulation that does not say which law,
/// Latin initials without their full name. Reported once, where it first stands.
public final class UndefinedAbbreviationRule implements Rule {

    /// Latin initials; units of measure and well-known standards' names are data of the trade, not
    /// abbreviations.
    private static final Pattern LATIN =
            Pattern.compile("(?<![A-Za-z0-9.])[A-Z]{3,6}(?![A-Za-z0-9])");

    private static final Set<String> KNOWN =
            Set.of(
                    "CNS", "ISO", "IEC", "ASTM", "DVD", "USB", "PDF", "XML", "LED", "GPS", "RPM",
                    "ID");

    @Override
    public String id() {
        return CheckMessage.UNDEFINED_ABBREVIATION.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        String all = document.source().text();
        Set<String> reported = new HashSet<>();
        boolean regulation = !document.draft().title().matches(".*(?:法|律|條例|通則)");
        boolean introduced = all.contains("簡稱本法") || all.contains("簡稱「本法」");
        boolean partial = !document.draft().comparison().isEmpty();
        for (Checked.Stretch stretch : document.stretches()) {
            if (stretch.register() != Register.LAW) {
                continue;
            }
            String text = stretch.text().text();
            // A partial amendment need not repeat where 本法 was introduced.
            if (regulation && !introduced && !partial && !document.draft().title().isEmpty()) {
                int at = text.indexOf("本法第");
                if (at >= 0) {
                    report(document, stretch, at, "本法", reported, found);
                }
            }
            for (Matcher m = LATIN.matcher(text); m.find(); ) {
                String letters = m.group();
                if (!KNOWN.contains(letters) && !isIntroduced(all, letters)) {
                    report(document, stretch, m.start(), letters, reported, found);
                }
            }
        }
    }

    private static boolean isIntroduced(String all, String letters) {
        return all.contains("簡稱" + letters)
                || all.contains("簡稱「" + letters)
                || all.contains("（" + letters)
                || all.contains("(" + letters)
                || all.contains(letters + "）")
                || all.contains(letters + ")")
                || all.contains(letters + "（")
                || all.contains(letters + "(");
    }

    private void report(
            Checked document,
            Checked.Stretch stretch,
            int at,
            String name,
            Set<String> reported,
            Consumer<Finding> found) {
        Span span = stretch.text().originOf(at, at + name.length());
        if (span == null || !reported.add(name)) {
            return;
        }
        found.accept(
                new Finding(
                        id(),
                        Level.INFO,
                        name,
                        name,
                        "",
                        span,
                        document.placeAt(span.start()),
                        CheckMessage.UNDEFINED_ABBREVIATION,
                        List.of(name),
                        List.of()));
    }
}
