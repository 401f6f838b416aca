package org.baihua.source;

import java.util.Locale;

/// A sentence that the program can say, in both its languages.
///
/// Every room lists its own in an enum of [Row]s, so that a code, its sentence and its translation
/// stand in one place. A sentence says what happened and what to do next. `{0}`, `{1}` … are filled
/// in as they print; a sentence has at most ten gaps.
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
        StringBuilder sentence = new StringBuilder(pattern.length() + 32);
        int said = 0;
        for (int i = pattern.indexOf('{'); i >= 0; i = pattern.indexOf('{', i + 1)) {
            boolean gap = i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            int argument = gap ? pattern.charAt(i + 1) - '0' : -1;
            if (argument >= 0 && argument < arguments.length) {
                sentence.append(pattern, said, i).append(arguments[argument]);
                said = i + 3;
            }
        }
        return sentence.append(pattern, said, pattern.length()).toString();
    }

    /// The code of an enum's `row`, made of its name.
    static String code(String prefix, Enum<?> row) {
        return prefix + row.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A message in its three forms.
    record Wording(String code, String chinese, String english) implements Message {}

    /// A message that is one row of an enum.
    interface Row extends Message {

        Wording wording();

        @Override
        default String code() {
            return wording().code();
        }

        @Override
        default String chinese() {
            return wording().chinese();
        }

        @Override
        default String english() {
            return wording().english();
        }
    }
}
