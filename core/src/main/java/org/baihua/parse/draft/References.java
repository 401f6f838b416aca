package org.baihua.parse.draft;

import java.util.List;
import org.baihua.law.Citation;
import org.baihua.law.Statute;

/// Finds the references of a law.
@FunctionalInterface
public interface References {

    /// All references in text order, one citation a target.
    ///
    /// @param around what stands around the articles
    List<Citation> find(Statute statute, Surroundings around);
}
