package org.baihua.check;

import java.util.List;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// Something about the prose that a reader would stumble over.
///
/// @param rule the rule's id; `jargon` for a glossary term
/// @param level how much it matters
/// @param term the glossary's own spelling, or the rule's subject; possibly empty
/// @param matched what stood in the text
/// @param entry the glossary entry's id, empty for other rules
/// @param span where, in the source
/// @param place where, as shown to people
/// @param message the sentence
/// @param arguments what fills the sentence's gaps
/// @param suggestions what to write instead, best first
public record Finding(
        String rule,
        Level level,
        String term,
        String matched,
        String entry,
        Span span,
        Place place,
        Message message,
        List<Object> arguments,
        List<String> suggestions) {

    public Finding {
        arguments = List.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
    }

    /// The same finding at another level.
    public Finding at(Level other) {
        return new Finding(
                rule, other, term, matched, entry, span, place, message, arguments, suggestions);
    }

    /// What a program may put in place of the span (possibly empty), or null when a person has to
    /// decide.
    public @Nullable String fix() {
        return switch (message) {
            case CheckMessage.JARGON, CheckMessage.UNIFIED -> (String) arguments.get(1);
            case CheckMessage.JARGON_DROP -> "";
            default -> null;
        };
    }

    /// The sentence.
    public String in(Language language) {
        return message.in(language, arguments.toArray());
    }
}
