package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.source.Home;
import org.baihua.source.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The step of our own build that writes what is known of the commands before anybody calls them:
/// the pages that [Shortcut] shows.
///
/// `WritePages FOLDER`
final class WritePages {

    private WritePages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            Files.writeString(file, page.getValue());
        }
        Path terms = Home.data().resolve(GlossaryIndex.TERMS);
        CompiledTerms compiled = CompiledTerms.open(terms);
        for (Language language : Language.values()) {
            Files.write(
                    folder.resolve(TermPages.file(language)),
                    TermPages.write(compiled, Files.size(terms), language));
        }
    }

    /// All pages by their path below the program's folder.
    static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        for (Language language : Language.values()) {
            CommandLine whole = CommandTree.whole(new Session(Console.system(), language));
            add(whole, List.of(), language, pages);
            pages.put(
                    "completion/" + Completer.file(new Session(Console.system(), language)),
                    CompletionTable.of(whole).text());
            pages.putAll(ManPages.of(whole, language));
        }
        for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
            pages.put("completion/" + shell.file(), shell.script());
        }
        return pages;
    }

    private static void add(
            CommandLine command, List<String> names, Language language, Map<String, String> pages) {
        for (Ansi ansi : List.of(Ansi.OFF, Ansi.ON)) {
            pages.put(
                    "help/" + Shortcut.page(language, names, ansi == Ansi.ON),
                    command.getUsageMessage(ansi));
        }
        for (Map.Entry<String, CommandLine> sub : command.getSubcommands().entrySet()) {
            List<String> inner = new java.util.ArrayList<>(names);
            inner.add(sub.getKey());
            add(sub.getValue(), inner, language, pages);
        }
    }
}
