package org.baihua.inspect;

import java.util.List;

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

    /// What is left when some texts may be published.
    public Inspection allowing(List<String> texts) {
        return new Inspection(
                file, leaks.stream().filter(each -> !each.isAllowed(texts)).toList());
    }
}
