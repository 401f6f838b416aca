package org.baihua.plain.rewrite;

import java.util.List;
import org.baihua.glossary.Entry.Register;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;

/// What a rule may know about the place of a unit.
///
/// @param anchor where the unit stands
/// @param register what kind of text it is
/// @param citations the references that stand in the unit, in text order
/// @param facts what the law as a whole says about its own words
/// @param lead the text that introduces the list of which the unit is an item; empty elsewhere
public record Setting(
        Anchor anchor, Register register, List<Citation> citations, LawFacts facts, String lead) {

    public Setting {
        citations = List.copyOf(citations);
    }

    /// The same place for a text that was rewritten already: relative references are said, and of
    /// the others only the laws that they name count.
    public Setting rewritten() {
        return new Setting(
                anchor,
                register,
                citations.stream().filter(citation -> citation.law() != null).toList(),
                facts,
                lead);
    }
}
