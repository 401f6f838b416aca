package org.baihua.read;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Runs a reader where it can be left behind.
///
/// The work gets a thread of its own with a deep stack. When its time is over it is interrupted and
/// abandoned: our own loops look at the interruption, and what a library does not give up dies with
/// the process, because the thread is a daemon. What a reader throws becomes a sentence; memory and
/// stack that ran out are the file's fault, not the program's.
final class Watch {

    private static final long STACK = 16L << 20;

    private Watch() {}

    static <T> T run(Callable<T> work, Limits limits, Place place) {
        return run(work, limits, limits.time(), place);
    }

    /// @param patience how long the work may take here; at most the limit of time
    static <T> T run(Callable<T> work, Limits limits, Duration patience, Place place) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "read " + place.file(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw UserException.unreadable(ReadMessage.TOO_LONG, place, patience.toSeconds())
                    .causedBy(e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw UserException.unreadable(ReadMessage.TOO_LONG, place, 0).causedBy(e);
        } catch (ExecutionException e) {
            throw trouble(e.getCause() == null ? e : e.getCause(), limits, place);
        }
    }

    /// Runs work that is sure to end on the calling thread: for a small text a thread of its own
    /// costs more than the reading.
    static <T> T runHere(Callable<T> work, Limits limits, Place place) {
        try {
            return work.call();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            throw trouble(e, limits, place);
        }
    }

    private static RuntimeException trouble(Throwable cause, Limits limits, Place place) {
        return switch (cause) {
            case UserException said -> said;
            case OutOfMemoryError memory ->
                    UserException.unreadable(ReadMessage.TOO_MUCH_MEMORY, place).causedBy(memory);
            case StackOverflowError stack ->
                    UserException.unreadable(ReadMessage.TOO_DEEP, place, limits.depth())
                            .causedBy(stack);
            default -> Guarded.damaged(cause, place);
        };
    }
}
