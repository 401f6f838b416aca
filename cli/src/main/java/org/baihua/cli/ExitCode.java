package org.baihua.cli;

/// The process's exit codes.
public final class ExitCode {

    public static final int CLEAN = 0;

    /// Findings at or above `--fail-on`, or a broken contract in `verify`.
    public static final int FINDINGS = 1;

    public static final int USAGE = 2;

    /// An input could not be read; the others were done.
    public static final int UNREADABLE = 3;

    /// A bug.
    public static final int BUG = 70;

    private ExitCode() {}
}
