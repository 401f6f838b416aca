package org.baihua.plain;

import java.util.List;

/// A law in plain language, unit by unit.
///
/// @param units in the order of the law
public record PlainText(List<PlainUnit> units) {

    public PlainText {
        units = List.copyOf(units);
    }

    public long count(PlainUnit.Verdict verdict) {
        return units.stream().filter(unit -> unit.verdict() == verdict).count();
    }
}
