package org.baihua.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.baihua.source.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Manual pages in roff, made from the same texts as the help.
final class ManPages {

    private final Language language;

    private ManPages(Language language) {
        this.language = language;
    }

    /// A page for each command, by its path below the program's folder: `man/man1/baihua-check.1`
    /// in English, `man/zh_TW/man1/baihua-check.1` in Chinese.
    static Map<String, String> of(CommandLine whole, Language language) {
        Map<String, String> pages = new LinkedHashMap<>();
        new ManPages(language).add(whole, pages);
        return pages;
    }

    private void add(CommandLine command, Map<String, String> pages) {
        String folder =
                switch (language) {
                    case ZH_TW -> "man/zh_TW/man1/";
                    case EN -> "man/man1/";
                };
        String name = command.getCommandSpec().qualifiedName("-");
        pages.put(folder + name + ".1", page(command, name));
        command.getSubcommands().values().forEach(sub -> add(sub, pages));
    }

    private String page(CommandLine command, String name) {
        // Makes the texts of this command and of those inside it known.
        command.getUsageMessage();
        CommandSpec spec = command.getCommandSpec();
        Help help = new Help(spec, Help.defaultColorScheme(Ansi.OFF));
        StringBuilder page = new StringBuilder();
        page.append(".TH ")
                .append(name.toUpperCase(Locale.ROOT))
                .append(" 1 \"\" \"Baihua\" \"")
                .append(in("白話手冊", "Baihua manual"))
                .append("\"\n.ad l\n");
        section(page, in("名稱", "NAME"));
        String[] header = spec.usageMessage().header();
        page.append(name)
                .append(" \\- ")
                .append(text(header.length == 0 ? in("白話", "plain language") : header[0]))
                .append('\n');
        section(page, in("用法", "SYNOPSIS"));
        page.append(".nf\n").append(text(help.synopsis(0).strip())).append("\n.fi\n");
        if (spec.usageMessage().description().length > 0) {
            section(page, in("說明", "DESCRIPTION"));
            for (String line : spec.usageMessage().description()) {
                page.append(text(line)).append("\n.br\n");
            }
        }
        if (!command.getSubcommands().isEmpty()) {
            section(page, in("指令", "COMMANDS"));
            command.getSubcommands()
                    .forEach((sub, line) ->
                            item(
                                    page,
                                    "\\fB" + text(sub) + "\\fR",
                                    line.getCommandSpec().usageMessage().header()));
        }
        if (!spec.positionalParameters().isEmpty()) {
            section(page, in("參數", "ARGUMENTS"));
            for (PositionalParamSpec place : spec.positionalParameters()) {
                item(page, "\\fI" + text(place.paramLabel()) + "\\fR", place.description());
            }
        }
        section(page, in("選項", "OPTIONS"));
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                StringBuilder names = new StringBuilder();
                for (String one : option.names()) {
                    names.append(names.isEmpty() ? "" : ", ")
                            .append("\\fB")
                            .append(text(one))
                            .append("\\fR");
                }
                if (option.arity().max() > 0) {
                    names.append(" \\fI").append(text(option.paramLabel())).append("\\fR");
                }
                item(page, names.toString(), option.description());
            }
        }
        String[] footer = spec.usageMessage().footer();
        if (footer.length > 1) {
            section(page, in("範例", "EXAMPLES"));
            page.append(".nf\n");
            for (int i = 1; i < footer.length; i++) {
                page.append(text(footer[i].strip())).append('\n');
            }
            page.append(".fi\n");
        }
        section(page, in("參見", "SEE ALSO"));
        CommandSpec parent = spec.parent() == null ? spec : spec.parent();
        page.append(".BR ").append(parent.qualifiedName("-").replace("-", "\\-")).append(" (1)\n");
        return page.toString();
    }

    private String in(String chinese, String english) {
        return switch (language) {
            case ZH_TW -> chinese;
            case EN -> english;
        };
    }

    private static void section(StringBuilder page, String title) {
        page.append(".SH \"").append(title).append("\"\n");
    }

    private static void item(StringBuilder page, String head, String[] lines) {
        page.append(".TP\n").append(head).append('\n');
        for (String line : lines) {
            page.append(text(line)).append('\n');
        }
    }

    /// Text as roff takes it: no command at a line's beginning, hyphens that can be copied.
    private static String text(String plain) {
        String escaped =
                plain.replace("%n", "\n")
                        .replace("%%", "%")
                        .replace("\\", "\\e")
                        .replace("-", "\\-");
        StringBuilder lines = new StringBuilder();
        for (String line : escaped.split("\n", -1)) {
            lines.append(lines.isEmpty() ? "" : "\n");
            lines.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "").append(line);
        }
        return lines.toString();
    }
}
