package org.baihua.glossary;

import org.baihua.glossary.ConditionParser.SyntaxException;
import org.jspecify.annotations.Nullable;

/// Tells whether the `context` of an entry can be read.
public final class Conditions {

    private Conditions() {}

    /// What is wrong with a condition, or null when it can be read.
    public static @Nullable String fault(String context) {
        try {
            ConditionParser.parse(context);
            return null;
        } catch (SyntaxException e) {
            String message = e.getMessage();
            return message == null ? context : message;
        }
    }
}
