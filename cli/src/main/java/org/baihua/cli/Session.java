package org.baihua.cli;

import java.io.PrintWriter;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// One call of the program: its streams, its language, and how much it says.
public final class Session {

    private final Console console;
    private final Language language;
    private final PrintWriter writer;
    private final StatusLine status;
    private boolean quiet;
    private boolean debug;

    Session(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.status = new StatusLine(this);
        this.writer = new PrintWriter(new Utf8Writer(console.out()));
    }

    public Console console() {
        return console;
    }

    public Language language() {
        return language;
    }

    /// Standard output as characters: UTF-8, `\n` at line ends.
    public PrintWriter writer() {
        return writer;
    }

    /// How far a call over several files has come.
    StatusLine status() {
        return status;
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean debug() {
        return debug;
    }

    void beQuiet() {
        quiet = true;
    }

    void beDebugging() {
        debug = true;
    }

    /// Says something about the work in progress, unless asked to be quiet.
    public void progress(Message message, Object... arguments) {
        if (!quiet) {
            status.clear();
            console.err().println(message.in(language, arguments));
            console.err().flush();
        }
    }

    /// Reports a diagnostic. A warning is said even when quiet, because something may be missing.
    public void report(Diagnostic diagnostic) {
        if (quiet && diagnostic.severity() == Diagnostic.Severity.INFO) {
            return;
        }
        Message kind =
                switch (diagnostic.severity()) {
                    case INFO -> CliMessage.NOTE;
                    case WARNING -> CliMessage.WARNING;
                };
        say(kind, diagnostic.place(), diagnostic.in(language));
    }

    /// Reports trouble that stopped one input.
    public void report(UserException trouble) {
        say(CliMessage.ERROR, trouble.place(), trouble.in(language));
        if (debug) {
            trouble.printStackTrace(console.err());
        }
        console.err().flush();
    }

    private void say(Message kind, Place place, String sentence) {
        status.clear();
        String where = place.toString();
        String prefix = where.isEmpty() ? "" : where + ": ";
        console.err().println(prefix + kind.in(language) + sentence);
        console.err().flush();
    }
}
