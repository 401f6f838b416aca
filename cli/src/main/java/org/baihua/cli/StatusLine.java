package org.baihua.cli;

import java.time.Duration;
import java.util.Locale;

/// How far a call over several files has come: one line that renews itself on a terminal, a plain
/// line now and then elsewhere.
final class StatusLine {

    private static final long TERMINAL_EVERY = Duration.ofMillis(100).toNanos();
    private static final long PLAIN_EVERY = Duration.ofSeconds(10).toNanos();
    private static final int BAR = 20;
    private static final int COLUMNS = 78;

    private final Session session;
    private long last = System.nanoTime();
    private boolean shown;
    private boolean cleansUp;

    StatusLine(Session session) {
        this.session = session;
    }

    /// Says which file's turn it is.
    ///
    /// @param done how many are done
    synchronized void show(int done, int total, String name) {
        boolean terminal = session.console().terminal();
        long now = System.nanoTime();
        if (session.quiet()
                || total < 2
                || now - last < (terminal ? TERMINAL_EVERY : PLAIN_EVERY)
                        && (done > 0 || !terminal)) {
            return;
        }
        last = now;
        String count = String.format(Locale.ROOT, "%d/%d  ", done + 1, total);
        if (!terminal) {
            session.console().err().println(count + name);
            session.console().err().flush();
            return;
        }
        if (!cleansUp) {
            // Whoever presses Ctrl-C gets a clean line.
            Runtime.getRuntime().addShutdownHook(new Thread(this::clear, "status-line"));
            cleansUp = true;
        }
        int full = BAR * done / total;
        String bar = "█".repeat(full) + "░".repeat(BAR - full) + "  " + count;
        session.console()
                .err()
                .print("\r" + bar + Columns.cut(name, COLUMNS - Columns.of(bar)) + "\u001b[K");
        session.console().err().flush();
        shown = true;
    }

    /// Takes the line away, so that something else can be said.
    synchronized void clear() {
        if (shown) {
            session.console().err().print("\r\u001b[K");
            session.console().err().flush();
            shown = false;
        }
    }
}
