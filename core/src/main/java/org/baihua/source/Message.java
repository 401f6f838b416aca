package org.baihua.source;

import java.text.MessageFormat;

/// A sentence that the program can say, in both its languages.
///
/// Every room lists its own in an enum that implements this, so that a code, its sentence and its
/// translation stand in one place. A sentence says what happened and what to do next. `{0}`, `{1}`
/// … are filled in as [MessageFormat] does, with numbers printed plainly.
public interface Message {

    /// The code that outside programs see, such as `pdf-page-without-text`. Stable.
    String code();

    /// The sentence in Taiwan's Chinese.
    String chinese();

    /// The sentence in English.
    String english();

    /// The sentence in `language`, filled with `arguments`.
    default String in(Language language, Object... arguments) {
        String pattern =
                switch (language) {
                    case ZH_TW -> chinese();
                    case EN -> english();
                };
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            // MessageFormat would print 1234 as "1,234".
            shown[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(pattern.replace("'", "''"), shown);
    }
}
