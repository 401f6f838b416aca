package org.baihua.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Everything of the outside world that a command may touch besides files, so that tests can stand
/// in for it.
///
/// @param in standard input
/// @param out standard output: the result only
/// @param err standard error: progress and messages
/// @param environment the process's environment variables
/// @param terminal whether standard error is a terminal that a person looks at
/// @param coloured whether standard output is one, and may have colours
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        boolean coloured) {

    public Console(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            boolean terminal) {
        this(in, out, err, environment, terminal, terminal);
    }

    /// The process's own streams, always UTF-8: the launcher and every consumer expect it.
    public static Console system() {
        boolean error;
        boolean out;
        String told = System.getProperty("baihua.terminal");
        if (told == null) {
            java.io.Console console = System.console();
            error = console != null && console.isTerminal();
            out = error;
        } else {
            // The launcher knows it of each stream, and asking it costs nothing.
            error = told.contains("err");
            out = told.contains("out");
        }
        return new Console(
                new FileInputStream(FileDescriptor.in),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                error,
                out);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    /// Whether colour may be used: standard output is a terminal that knows it, and nobody asked
    /// for none (<https://no-color.org>).
    public boolean colour() {
        return coloured
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
