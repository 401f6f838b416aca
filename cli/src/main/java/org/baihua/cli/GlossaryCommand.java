package org.baihua.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `baihua glossary`: everything about glossaries; the work is done by its sub-commands.
@Command(
        name = "glossary",
        subcommands = {
            GlossaryBuildCommand.class,
            GlossaryListCommand.class,
            GlossarySearchCommand.class,
            GlossaryExplainCommand.class,
            GlossaryLintCommand.class,
            GlossaryImportCommand.class,
            GlossaryExportCommand.class,
            GlossaryHarvestCommand.class,
        })
final class GlossaryCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin CommonOptions common;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
