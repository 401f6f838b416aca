package org.baihua.bundle.metadata;

import java.util.List;

/// What a bundle was made with.
///
/// @param version of the program
/// @param level how far the plain version may go
/// @param glossaries the terms in use
public record Provenance(String version, String level, List<Glossary> glossaries) {

    /// A glossary.
    public record Glossary(String name, String title, String licence, String origin, int entries) {}

    public Provenance {
        glossaries = List.copyOf(glossaries);
    }
}
