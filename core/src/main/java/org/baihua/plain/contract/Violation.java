package org.baihua.plain.contract;

import java.util.List;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// A place where a plain version says something else than the original.
///
/// @param code the invariant that is broken
/// @param level whether the plain version may stand
/// @param message the sentence
/// @param arguments what fills the sentence's gaps
/// @param original offsets into the original unit's text, null when nothing there corresponds
/// @param plain offsets into the plain unit's text, null when nothing there corresponds
public record Violation(
        Invariant code,
        Level level,
        Message message,
        List<Object> arguments,
        @Nullable Span original,
        @Nullable Span plain) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    /// Whether a violation forbids publishing.
    public enum Level {
        WARNING,
        ERROR
    }

    public String in(Language language) {
        return message.in(language, arguments.toArray());
    }
}
