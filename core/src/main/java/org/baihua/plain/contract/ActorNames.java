package org.baihua.plain.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is named in a text: the rows of `actors.tsv`, and names of two characters and an ending
/// (申請人).
final class ActorNames {

    /// Names, and what to call those who have several; empty for words in which a name is only a
    /// part.
    private static final Lexicon<String> ACTORS = new Lexicon<>();

    private static final Lexicon<Boolean> ENDINGS = new Lexicon<>();

    /// What is done to somebody: 通知業者 names 業者.
    private static final Lexicon<Boolean> VERBS = new Lexicon<>();

    static {
        Lexicon.rows(
                "actors.tsv",
                row -> {
                    List<String> words = Lexicon.parts(row[1]);
                    for (String word : words) {
                        if (row[0].equals("ending")) {
                            ENDINGS.add(word, Boolean.TRUE);
                        } else if (row[0].equals("verb")) {
                            VERBS.add(word, Boolean.TRUE);
                        } else {
                            ACTORS.add(word, row[0].equals("-") ? "" : words.getFirst());
                        }
                    }
                });
    }

    /// Characters that begin or end no name: 由申請人, 各機關.
    private static final String NO_NAME =
            "的之由被向對給把將得應不可以及或與和其各該此是為有經於在從自並且但如若除因依按照請命令使讓至到每本一二三四五六七八九十百千兩數";

    private ActorNames() {}

    /// @param name what to call the actor; empty for words that only look like a name
    /// @param at where the name begins
    /// @param end where it ends
    record Named(String name, int at, int end) {}

    /// The actor whose name begins at `at`; one without a name for words that only look like it.
    static @Nullable Named at(String text, int at) {
        Lexicon.Hit<String> hit = ACTORS.at(text, at);
        if (hit != null) {
            return new Named(hit.value(), at, hit.end());
        }
        if (at + 3 > text.length()
                || !isName(text.charAt(at))
                || !isName(text.charAt(at + 1))
                || VERBS.at(text, at) != null
                || VERBS.at(text, at + 1) != null) {
            return null;
        }
        Lexicon.Hit<Boolean> ending = ENDINGS.at(text, at + 2);
        return ending == null
                ? null
                : new Named(text.substring(at, ending.end()), at, ending.end());
    }

    /// Whether a verb stands right before that does something to whoever is named at `at`.
    static boolean isObject(String text, int at) {
        for (int length = 2; length <= 3; length++) {
            if (at >= length) {
                Lexicon.Hit<Boolean> hit = VERBS.at(text, at - length);
                if (hit != null && hit.end() == at) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it is a row, and no ending made it one.
    static boolean isListed(String text, Named actor) {
        return ACTORS.at(text, actor.at) != null;
    }

    /// Whether a text names somebody, by whichever name.
    static boolean holds(String text, String name) {
        for (int i = 0; i < text.length(); i++) {
            Lexicon.Hit<String> hit = ACTORS.at(text, i);
            if (hit != null && hit.value().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(char c) {
        return c >= '\u3400' && c <= '\u9fff' && NO_NAME.indexOf(c) < 0;
    }
}
