package org.baihua.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The program's own command; the work is done by its sub-commands.
@Command(
        name = "baihua",
        versionProvider = Version.class,
        subcommands = {
            ConvertCommand.class,
            CheckCommand.class,
            ParseCommand.class,
            PlainCommand.class,
            VerifyCommand.class,
            CompareCommand.class,
            InspectCommand.class,
            BatchCommand.class,
            BundleCommand.class,
            ConsultCommand.class,
            InitCommand.class,
            GlossaryCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
        })
final class BaihuaCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin CommonOptions common;

    @Option(names = "--version", versionHelp = true)
    boolean version;

    /// Without a sub-command there is nothing to do: shows what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
