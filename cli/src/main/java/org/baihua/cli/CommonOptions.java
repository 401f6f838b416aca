package org.baihua.cli;

import picocli.CommandLine.Option;

/// The options that every command has.
final class CommonOptions {

    private final Session session;

    CommonOptions(Session session) {
        this.session = session;
    }

    /// Read before parsing, by [Main]; declared here so that help and completion know it.
    @Option(names = "--lang", paramLabel = "zh-TW|en", scope = picocli.CommandLine.ScopeType.LOCAL)
    String language;

    @Option(names = {"-q", "--quiet"})
    void quiet(boolean on) {
        if (on) {
            session.beQuiet();
        }
    }

    @Option(names = "--debug")
    void debug(boolean on) {
        if (on) {
            session.beDebugging();
        }
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;
}
