package org.baihua.glossary;

import java.util.List;

/// A glossary.
///
/// @param name short, ASCII, unique among the glossaries in use
/// @param title for people
/// @param licence an SPDX identifier or the name of the terms of use; empty when unknown
/// @param origin where it comes from and who made it; empty when unknown
/// @param entries in file order
public record Glossary(
        String name, String title, String licence, String origin, List<Entry> entries) {

    public Glossary {
        entries = List.copyOf(entries);
    }
}
