package org.baihua.source;

import java.util.List;

/// Trouble that the user can mend: a file that cannot be read, an option that makes no sense, a
/// broken glossary row.
///
/// Its sentence says what happened, where, and what to do next.
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Whose trouble it is; decides the exit code.
    public enum Kind {
        /// The call or a setting is wrong (exit 2).
        USAGE,
        /// An input could not be read (exit 3).
        UNREADABLE
    }

    private final transient Message said;
    private final transient List<Object> arguments;
    private final Kind kind;
    private final transient Place place;

    private UserException(Kind kind, Message said, Place place, Object[] arguments) {
        super(said.in(Language.EN, arguments));
        this.kind = kind;
        this.said = said;
        this.place = place;
        this.arguments = List.of(arguments);
    }

    public static UserException unreadable(Message said, Place place, Object... arguments) {
        return new UserException(Kind.UNREADABLE, said, place, arguments);
    }

    public static UserException usage(Message said, Place place, Object... arguments) {
        return new UserException(Kind.USAGE, said, place, arguments);
    }

    public UserException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return said.code();
    }

    public Place place() {
        return place;
    }

    /// The sentence, without the place.
    public String in(Language language) {
        return said.in(language, arguments.toArray());
    }
}
