package org.baihua.cli;

import java.time.Duration;
import java.util.Locale;
import org.baihua.batch.Receipt;
import org.baihua.source.Language;

/// How far long work has come: one line that renews itself on a terminal, a plain line now and then
/// elsewhere.
final class Progress implements AutoCloseable {

    private static final long TERMINAL_EVERY = Duration.ofMillis(200).toNanos();
    private static final long PLAIN_EVERY = Duration.ofSeconds(10).toNanos();
    private static final int BAR = 24;

    private final Session session;
    private final long total;
    private final long start = System.nanoTime();
    private long last;
    private long done;
    private long skipped;
    private long failed;

    Progress(Session session, long total) {
        this.session = session;
        this.total = total;
        this.last = start;
    }

    synchronized void done(Receipt receipt, boolean wasDone) {
        done++;
        skipped += wasDone ? 1 : 0;
        if (receipt.status() != Receipt.Status.OK) {
            failed++;
            if (!wasDone) {
                clear();
                session.console()
                        .err()
                        .println(
                                receipt.path()
                                        + ": "
                                        + CliMessage.ERROR.in(session.language())
                                        + receipt.error());
            }
        }
        long now = System.nanoTime();
        long every = session.console().terminal() ? TERMINAL_EVERY : PLAIN_EVERY;
        if (!session.quiet() && now - last >= every) {
            last = now;
            show(now);
        }
    }

    private void show(long now) {
        double seconds = (now - start) / 1e9;
        // What was done before this run says nothing about its speed.
        double rate = (done - skipped) / Math.max(0.001, seconds);
        long left = rate > 0 ? Math.round((total - done) / rate) : 0;
        String line =
                CliMessage.BATCH_PROGRESS.in(
                        session.language(),
                        done,
                        total,
                        String.format(Locale.ROOT, "%.1f", rate),
                        time(left),
                        failed);
        if (session.console().terminal()) {
            int full = total == 0 ? BAR : (int) (BAR * done / total);
            session.console()
                    .err()
                    .print(
                            "\r"
                                    + "█".repeat(full)
                                    + "░".repeat(BAR - full)
                                    + " "
                                    + line
                                    + "\u001b[K");
        } else {
            session.console().err().println(line);
        }
        session.console().err().flush();
    }

    private String time(long seconds) {
        boolean english = session.language() == Language.EN;
        if (seconds >= 3600) {
            return seconds / 3600
                    + (english ? " h " : " 小時 ")
                    + seconds % 3600 / 60
                    + (english ? " min" : " 分");
        }
        return seconds >= 60
                ? seconds / 60 + (english ? " min" : " 分")
                : seconds + (english ? " s" : " 秒");
    }

    private void clear() {
        if (session.console().terminal()) {
            session.console().err().print("\r\u001b[K");
        }
    }

    @Override
    public synchronized void close() {
        clear();
        session.console().err().flush();
    }
}
