package org.baihua.summary;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// An office that is only called otherwise: wherever 「本會」 becomes 「本部」, it is one change.
record RenamedOffice(String was, String now) {

    private static final Pattern OWN = Pattern.compile("本[部會署局院處](?![長員計銀])");

    /// The office whose name is all that differs between two clauses; null when more does.
    static @Nullable RenamedOffice of(String old, String young) {
        for (String before : in(old)) {
            for (String after : in(young)) {
                if (!before.equals(after) && old.replace(before, after).equals(young)) {
                    return new RenamedOffice(before, after);
                }
            }
        }
        return null;
    }

    private static Set<String> in(String clause) {
        Set<String> offices = new LinkedHashSet<>();
        Matcher own = OWN.matcher(clause);
        while (own.find()) {
            offices.add(own.group());
        }
        for (int i = 0; i < clause.length(); i++) {
            ActorNames.Actor listed = ActorNouns.listed(clause, i);
            if (listed != null && listed.kind() == ActorKind.AGENCY) {
                offices.add(listed.name());
                i = listed.end() - 1;
            }
        }
        return offices;
    }
}
