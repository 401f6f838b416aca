package org.baihua.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Format;
import org.baihua.source.Line;
import org.baihua.source.SourceDocument;

/// Places where the author of a text file says that a rule does not apply.
///
/// `baihua-disable` and `baihua-enable` hold until the other comes, `baihua-disable-line` for its
/// own line, `baihua-disable-next-line` for the one below. Each may name rules, or terms in 「」;
/// without a name all rules are meant. They are usually written inside a comment: `<!--
/// baihua-disable-next-line jargon -->`. A line that holds one is itself never flagged.
final class Suppressions {

    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "baihua-(disable-next-line|disable-line|disable|enable)((?:[ \\t]+[a-z][a-z-]*|[ \\t]*「[^」]{1,40}」)*)");

    private static final Pattern NAME = Pattern.compile("「([^」]{1,40})」|([a-z][a-z-]*)");

    private static final String ALL = "*";

    /// What is off in a line: rule ids, terms, or [#ALL].
    private final Map<Integer, Set<String>> byLine;

    private Suppressions(Map<Integer, Set<String>> byLine) {
        this.byLine = byLine;
    }

    static Suppressions of(SourceDocument source) {
        boolean plainText = source.format() == Format.TEXT || source.format() == Format.MARKDOWN;
        if (!plainText || !source.text().contains("baihua-")) {
            return new Suppressions(Map.of());
        }
        Map<Integer, Set<String>> byLine = new HashMap<>();
        Set<String> on = new HashSet<>();
        Set<String> next = Set.of();
        for (Line line : source.lines()) {
            Set<String> here = new HashSet<>(on);
            here.addAll(next);
            next = Set.of();
            for (Matcher m = DIRECTIVE.matcher(line.text()); m.find(); ) {
                List<String> names = names(m.group(2));
                switch (m.group(1)) {
                    case "disable" -> on.addAll(names);
                    case "enable" -> {
                        if (names.contains(ALL)) {
                            on.clear();
                        } else {
                            on.removeAll(names);
                        }
                    }
                    case "disable-next-line" -> next = new HashSet<>(names);
                    default -> {}
                }
                if (m.group(1).equals("disable-line")) {
                    here.addAll(names);
                } else {
                    here.add(ALL);
                }
            }
            if (!here.isEmpty()) {
                byLine.put(line.number(), here);
            }
        }
        return new Suppressions(byLine);
    }

    private static List<String> names(String written) {
        List<String> names = new ArrayList<>();
        for (Matcher m = NAME.matcher(written); m.find(); ) {
            names.add(m.group(1) == null ? m.group(2) : m.group(1));
        }
        return names.isEmpty() ? List.of(ALL) : names;
    }

    boolean cover(Finding finding) {
        if (byLine.isEmpty()) {
            return false;
        }
        Set<String> off = byLine.getOrDefault(finding.place().line(), Set.of());
        return off.contains(ALL)
                || off.contains(finding.rule())
                || !finding.term().isEmpty() && off.contains(finding.term());
    }
}
