package org.baihua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's own command; the work is done by its sub-commands.
@Command(
        name = "baihua",
        subcommands = {
            ConvertCommand.class,
            CheckCommand.class,
            ParseCommand.class,
            PlainCommand.class,
        })
final class BaihuaCommand implements Runnable {

    @Spec CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "COMMAND");
    }
}
