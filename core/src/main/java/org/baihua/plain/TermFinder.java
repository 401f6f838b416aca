package org.baihua.plain;

import java.util.List;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.Match;

/// Finds glossary terms in a text of one document.
public interface TermFinder {

    /// Without a glossary.
    TermFinder NONE = (text, register) -> List.of();

    List<Match> find(String text, Register register);
}
