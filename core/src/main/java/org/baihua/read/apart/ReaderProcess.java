package org.baihua.read.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// A process that reads files, seen from the one that asks.
final class ReaderProcess implements AutoCloseable {

    /// How long the process may take to start, and to be late.
    private static final long GRACE_MILLIS = 3_000;

    private static final long START_MILLIS = 20_000;

    private final Process process;
    private final long memory;
    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean broken;

    private ReaderProcess(Process process, long memory) {
        this.process = process;
        this.memory = memory;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /// Starts a process.
    ///
    /// @param main the class to start, [ReadApart] but for tests
    /// @throws IOException when it cannot be started here
    static ReaderProcess start(Limits limits, Class<?> main)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("java.class.path", "");
        if (classes.isEmpty() || !(Files.exists(java) || Files.exists(Path.of(java + ".exe")))) {
            throw new IOException("no java to start");
        }
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-Xmx" + Math.max(64, limits.memory() >> 20) + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.awt.headless=true");
        command.add("-cp");
        command.add(classes);
        command.add(main.getName());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        ReaderProcess reader = new ReaderProcess(process, limits.memory());
        try {
            int first = within(START_MILLIS, reader.in::read);
            if (first != ReadApart.READY) {
                throw new IOException("the process does not start");
            }
            return reader;
        } catch (IOException | TimeoutException e) {
            reader.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    /// Whether it can read another file under `limits`.
    boolean isGoodFor(Limits limits) {
        return !broken && process.isAlive() && memory == limits.memory();
    }

    /// Has a file read.
    ///
    /// @throws UserException when the file cannot be read, or cost the process its life
    Outcome<SourceDocument> read(Input input, ReadOptions options, boolean forEditors)
            throws InterruptedException {
        Place place = Place.inFile(input.name());
        long millis = options.limits().time().toMillis();
        broken = true;
        try {
            Outcome<SourceDocument> answer =
                    within(
                            millis + GRACE_MILLIS,
                            () -> {
                                new WireOut(out).request(input, options, forEditors);
                                return new WireIn(in).answer();
                            });
            broken = false;
            return answer;
        } catch (UserException e) {
            // A reader that was left behind, or stood on its last memory, serves no other file.
            broken =
                    e.code().equals(ReadMessage.TOO_LONG.code())
                            || e.code().equals(ReadMessage.TOO_MUCH_MEMORY.code());
            throw e;
        } catch (TimeoutException e) {
            throw UserException.unreadable(ReadMessage.TOO_LONG, place, millis / 1000).causedBy(e);
        } catch (IOException e) {
            throw UserException.unreadable(ended(), place, e.getClass().getSimpleName())
                    .causedBy(e);
        } finally {
            if (broken) {
                close();
            }
        }
    }

    /// Why the process ended: Java ends with 3 when memory runs out, a system that kills what takes
    /// too much with 137.
    private ReadMessage ended() throws InterruptedException {
        boolean over = process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        int code = over ? process.exitValue() : 0;
        return code == 3 || code == 137 ? ReadMessage.TOO_MUCH_MEMORY : ReadMessage.DAMAGED;
    }

    /// Kills the process; what it was doing is gone.
    @Override
    public void close() {
        process.destroyForcibly();
    }

    /// Reading from a process cannot be interrupted, so that it is waited for on a thread that ends
    /// when the process does.
    private static <T> T within(long millis, Exchange<T> exchange)
            throws IOException, InterruptedException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(exchange::run);
        Thread.ofPlatform().daemon().name("read apart").start(task);
        try {
            return task.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException known -> throw known;
                case Error error -> throw error;
                case null, default -> throw new IOException(e);
            }
        }
    }

    private interface Exchange<T> {
        T run() throws IOException;
    }
}
