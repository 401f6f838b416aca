package org.baihua.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.bundle.notice.PublicNotice.Allowed;
import org.baihua.law.Notice;

/// What an inspection found, sorted by whether the notice allows it.
///
/// @param refused what nobody allowed
/// @param allowed how many were allowed, by kind; their texts are not repeated anywhere
public record Exposures(List<Exposure> refused, SortedMap<String, Integer> allowed) {

    /// Nothing was found.
    public static final Exposures NONE = new Exposures(List.of(), new TreeMap<>());

    public Exposures {
        refused = List.copyOf(refused);
        allowed = new TreeMap<>(allowed);
    }

    public static Exposures of(List<Exposure> found, PublicNotice notice) {
        List<Exposure> refused = new ArrayList<>();
        SortedMap<String, Integer> allowed = new TreeMap<>();
        for (Exposure exposure : found) {
            if (isOfficial(exposure.text(), notice.contact())) {
                continue;
            }
            if (notice.allow().stream().anyMatch(entry -> allows(entry, exposure))) {
                allowed.merge(exposure.kind(), 1, Integer::sum);
            } else {
                refused.add(exposure);
            }
        }
        return new Exposures(refused, allowed);
    }

    /// The contact of the notice is there to be published.
    private static boolean isOfficial(String text, Notice.Contact contact) {
        String bare = bare(text);
        return !bare.isEmpty()
                && List.of(contact.address(), contact.phone(), contact.fax(), contact.email())
                        .stream()
                        .map(Exposures::bare)
                        .anyMatch(way -> way.contains(bare));
    }

    private static boolean allows(Allowed entry, Exposure exposure) {
        return entry.kind().equals(exposure.kind())
                && (entry.text().isEmpty() || bare(exposure.text()).equals(bare(entry.text())));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000()（）\\-－–—#]", "");
    }
}
