package org.baihua.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `baihua consult`: opinions in; issues, answers and commitments out; the work is done by its
/// sub-commands.
@Command(
        name = "consult",
        subcommands = {
            ConsultImportCommand.class,
            ConsultIssuesCommand.class,
            ConsultRespondCommand.class,
            ConsultCommitmentsCommand.class,
            ConsultTranscriptCommand.class,
        })
final class ConsultCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin CommonOptions common;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
