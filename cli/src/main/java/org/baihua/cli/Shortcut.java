package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.source.Home;
import org.baihua.source.Language;
import org.jspecify.annotations.Nullable;

/// Answers the two questions that people ask all the time, in the time that the JVM takes to start:
/// what a command can do, and what a term means.
///
/// Both answers were made when the program was built ([WritePages]). What is not exactly such a
/// question, or has no answer there, goes the long way with the same result; `ShortcutTest` holds
/// the two ways together.
final class Shortcut {

    private Shortcut() {}

    /// Where an installed program keeps its help pages.
    private static final Path HELP = Path.of("help");

    /// Answers on standard output and says whether there was an answer.
    static boolean answers(Console console, Language language, String... arguments) {
        List<String> words = new ArrayList<>(arguments.length);
        boolean help = false;
        boolean version = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--lang")) {
                i++;
            } else if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
            } else if (argument.equals("--version")) {
                version = true;
            } else if (!argument.startsWith("--lang=")) {
                words.add(argument);
            }
        }
        String answer;
        if (help) {
            answer = version ? null : help(console, language, words);
        } else if (version) {
            answer = words.isEmpty() ? "baihua " + Version.text() + "\n" : null;
        } else {
            answer = term(language, words);
        }
        if (answer == null) {
            return false;
        }
        console.out().print(answer);
        return true;
    }

    /// The help page of the command that these words name, or null.
    private static @Nullable String help(Console console, Language language, List<String> words) {
        Path home = Home.folder();
        if (home == null || words.size() > 2) {
            return null;
        }
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                    return null;
                }
            }
        }
        try {
            return Files.readString(
                    home.resolve(HELP).resolve(page(language, words, console.colour())));
        } catch (IOException e) {
            // No such command, or a program that was not installed.
            return null;
        }
    }

    /// The name of a help page: `zh-TW/glossary-explain.txt`.
    static String page(Language language, List<String> command, boolean coloured) {
        String name = command.isEmpty() ? "baihua" : String.join("-", command);
        return tag(language) + "/" + name + (coloured ? ".ansi" : ".txt");
    }

    private static String tag(Language language) {
        return switch (language) {
            case ZH_TW -> "zh-TW";
            case EN -> "en";
        };
    }

    /// What `glossary explain TERM` says of a term that the bundled glossaries have, or null.
    private static @Nullable String term(Language language, List<String> words) {
        if (words.size() != 3
                || !words.get(0).equals("glossary")
                || !words.get(1).equals("explain")
                || words.get(2).startsWith("-")) {
            return null;
        }
        Path home = Home.folder();
        return home == null
                ? null
                : TermPages.find(
                        home.resolve(TermPages.file(language)),
                        Home.data().resolve(GlossaryIndex.TERMS),
                        words.get(2));
    }
}
