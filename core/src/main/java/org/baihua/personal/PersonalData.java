package org.baihua.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds personal data that can be told by its shape. Names are [PersonNames]' matter.
///
/// Linear in the length of the text, whatever it holds.
public final class PersonalData {

    /// In the order in which they claim a stretch that two of them want.
    private static final List<Scanner> STRICT = scanners(true);

    private static final List<Scanner> CAREFUL = scanners(false);

    private PersonalData() {}

    private static List<Scanner> scanners(boolean strict) {
        return List.of(
                new Emails(),
                new PersonNumbers(strict),
                new Accounts(),
                new Phones(),
                new Addresses());
    }

    /// What is surely personal data, in text order and without overlap: nothing is reported that
    /// only looks like it.
    public static List<Personal> find(CharSequence text) {
        return find(text, STRICT);
    }

    /// What may be personal data, for hiding it: also numbers whose check digit is wrong, as people
    /// mistype their own.
    public static List<Personal> findGenerously(CharSequence text) {
        return find(text, CAREFUL);
    }

    private static List<Personal> find(CharSequence text, List<Scanner> scanners) {
        Folded folded = Folded.of(text);
        List<Scanner.Hit> hits = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.at(i);
            // Most characters can begin nothing.
            if (!folded.alphanumeric(i) && "+(@[{<號小零〇○".indexOf(c) < 0) {
                continue;
            }
            for (Scanner scanner : scanners) {
                Scanner.Hit hit = scanner.at(folded, i);
                if (hit != null) {
                    hits.add(hit);
                    break;
                }
            }
        }
        return withoutOverlap(hits).stream()
                .map(hit -> folded.found(hit.kind(), hit.start(), hit.end(), text))
                .toList();
    }

    /// The earlier wins, and of two that begin together the longer.
    private static List<Scanner.Hit> withoutOverlap(List<Scanner.Hit> hits) {
        hits.sort(
                Comparator.comparingInt(Scanner.Hit::start)
                        .thenComparing(Comparator.comparingInt(Scanner.Hit::end).reversed()));
        List<Scanner.Hit> kept = new ArrayList<>();
        int end = 0;
        for (Scanner.Hit hit : hits) {
            if (hit.start() >= end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }
}
