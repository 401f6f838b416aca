package org.baihua.inspect;

import java.util.List;
import java.util.Set;

/// What one file would give away.
///
/// @param file its name as shown to people
/// @param leaks in the order of [Leak.Kind], then as the file holds them
public record Inspection(String file, List<Leak> leaks) {

    public Inspection {
        leaks = List.copyOf(leaks);
    }

    public boolean isClean() {
        return leaks.isEmpty();
    }

    /// What is left when some texts may be published, and so may the ways to reach somebody that
    /// stand in some lines.
    public Inspection allowing(List<String> texts, Set<Integer> lines) {
        return new Inspection(
                file,
                leaks.stream()
                        .filter(each ->
                                !each.isAllowed(texts)
                                        && !(each.kind().isContact()
                                                && lines.contains(each.line())))
                        .toList());
    }
}
