package org.baihua.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds personal data that can be told by its shape. Names are [PersonNames]' matter.
///
/// Linear in the length of the text, whatever it holds.
public final class PersonalData {

    /// In the order in which they claim a stretch that two of them want.
    private static final List<Scanner> STRICT =
            List.of(
                    new Emails(false),
                    new PersonNumbers(true),
                    new Accounts(),
                    new Phones(),
                    new Addresses(false));

    /// For hiding: also what people write so that programs do not find it, or mistype.
    private static final List<Scanner> CAREFUL =
            List.of(
                    new Emails(true),
                    new PersonNumbers(false),
                    new SocialAccounts(),
                    new BirthDates(),
                    new Accounts(),
                    new Phones(),
                    new LabelledNumbers(),
                    new HandNumbers(),
                    new Plates(),
                    new LatinAddresses(),
                    new Addresses(true));

    /// Characters other than letters and digits that can begin something.
    private static final String BEGINNINGS = "+(@[{<號小零〇○";

    private static final String CAREFUL_BEGINNINGS =
            BEGINNINGS + "巷弄樓壹貳參肆伍陸柒捌玖一二三四五六七八九十廿元洞么兩拐勾民中西公*在·◯①②③④⑤⑥⑦⑧⑨";

    private PersonalData() {}

    /// What is surely personal data, in text order and without overlap: nothing is reported that
    /// only looks like it.
    public static List<Personal> find(CharSequence text) {
        return find(text, STRICT, false);
    }

    /// What may be personal data, for hiding it: also numbers whose check digit is wrong, as people
    /// mistype their own.
    public static List<Personal> findGenerously(CharSequence text) {
        return find(text, CAREFUL, true);
    }

    private static List<Personal> find(CharSequence text, List<Scanner> scanners, boolean careful) {
        Folded folded = Folded.of(text);
        List<Scanner.Hit> hits = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.at(i);
            // Most characters can begin nothing.
            boolean may =
                    folded.alphanumeric(i)
                            || (careful ? CAREFUL_BEGINNINGS : BEGINNINGS).indexOf(c) >= 0
                            || careful && SocialAccounts.mayBegin(folded, i);
            if (!may) {
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
