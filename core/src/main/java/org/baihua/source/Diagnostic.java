package org.baihua.source;

import java.util.List;

/// About our reading of a file: a line that we could not place, a scanned page, an image that we
/// could not read.
///
/// It travels beside the result ([Outcome]), goes to stderr and into the output. It is never about
/// the prose (that is a finding) and never stops the work (that is a [UserException]).
///
/// @param message what is said
/// @param arguments what fills the message's gaps
/// @param place where
/// @param severity whether something may be missing from the result
public record Diagnostic(Message message, List<Object> arguments, Place place, Severity severity) {

    /// How much a diagnostic matters.
    public enum Severity {
        /// Good to know; nothing is missing.
        INFO,
        /// Something may be wrong or missing in the result.
        WARNING
    }

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic info(Message message, Place place, Object... arguments) {
        return new Diagnostic(message, List.of(arguments), place, Severity.INFO);
    }

    public static Diagnostic warning(Message message, Place place, Object... arguments) {
        return new Diagnostic(message, List.of(arguments), place, Severity.WARNING);
    }

    public String code() {
        return message.code();
    }

    /// The sentence, without the place.
    public String in(Language language) {
        return message.in(language, arguments.toArray());
    }
}
