package org.baihua.plain.contract;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Names that are to stay as they are, ready to be found in a text.
///
/// Making one costs a walk over all names; make it once a document.
public final class Names {

    public static final Names NONE = new Names(Set.of());

    private final Lexicon<String> lexicon = new Lexicon<>();
    private final List<String> all;

    private Names(Collection<String> names) {
        // Texts are compared squeezed, so names must be, too.
        Set<String> squeezed = new TreeSet<>();
        for (String name : names) {
            String text = Squeezed.of(name).text;
            if (text.length() > 1) {
                squeezed.add(text);
            }
        }
        all = List.copyOf(squeezed);
        squeezed.forEach(name -> lexicon.add(name, name));
    }

    public static Names of(Collection<String> names) {
        return names.isEmpty() ? NONE : new Names(names);
    }

    /// The names, sorted, as texts are compared: without spaces.
    public List<String> all() {
        return all;
    }

    /// Those that stand in `text`; the longest at each place.
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (all.isEmpty()) {
            return found;
        }
        int i = 0;
        while (i < text.length()) {
            Lexicon.Hit<String> hit = lexicon.at(text, i);
            if (hit != null) {
                found.add(hit.value());
                i = hit.end();
            } else {
                i++;
            }
        }
        return found;
    }
}
