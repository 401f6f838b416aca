package org.baihua.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Findings that are known and accepted for now.
///
/// As a file: one line each, `fingerprint<TAB>file<TAB>rule<TAB>matched`, sorted, so that two
/// branches merge without trouble; only the fingerprint counts, the rest is for people. Lines that
/// begin with `#` are comments.
///
/// @param known fingerprints with the line that they were read from
public record Baseline(TreeMap<String, String> known) {

    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private static final String HEADER = "# baihua baseline 1";

    /// What is left of a file's findings, and which known ones were seen.
    public record Filtered(FileFindings fresh, Set<String> seen) {}

    /// Reads a baseline file.
    ///
    /// @throws UserException when it is not one
    public static Baseline parse(String name, String text) {
        TreeMap<String, String> known = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (number == 1 && !line.equals(HEADER)) {
                throw UserException.usage(
                        CheckMessage.BAD_BASELINE, Place.atLine(name, number), HEADER);
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String fingerprint = line.split("\t", 2)[0];
            if (!fingerprint.matches("[0-9a-f]{16}")) {
                throw UserException.usage(
                        CheckMessage.BAD_BASELINE, Place.atLine(name, number), HEADER);
            }
            known.put(fingerprint, line);
        }
        return new Baseline(known);
    }

    /// Takes the known findings out of a file's findings.
    public Filtered filter(FileFindings file) {
        if (known.isEmpty()) {
            return new Filtered(file, Set.of());
        }
        List<String> fingerprints = Fingerprints.of(file);
        List<Finding> fresh = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            if (known.containsKey(fingerprints.get(i))) {
                seen.add(fingerprints.get(i));
            } else {
                fresh.add(file.findings().get(i));
            }
        }
        return new Filtered(file.with(fresh), seen);
    }

    /// The entries that no finding matched any more, as their lines.
    public List<String> stale(Set<String> seen) {
        return known.entrySet().stream()
                .filter(entry -> !seen.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The baseline file that accepts everything in `files`.
    public static String write(List<FileFindings> files) {
        TreeSet<String> lines = new TreeSet<>();
        for (FileFindings file : files) {
            List<String> fingerprints = Fingerprints.of(file);
            for (int i = 0; i < fingerprints.size(); i++) {
                Finding finding = file.findings().get(i);
                lines.add(
                        String.join(
                                "\t",
                                fingerprints.get(i),
                                oneLine(file.file()),
                                finding.rule(),
                                oneLine(finding.matched())));
            }
        }
        return HEADER + "\n" + String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    private static String oneLine(String text) {
        String flat = text.replaceAll("\\s+", " ");
        int points = flat.codePointCount(0, flat.length());
        return points > 60 ? flat.substring(0, flat.offsetByCodePoints(0, 60)) + "…" : flat;
    }
}
