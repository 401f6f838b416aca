package org.baihua.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.baihua.read.Limits;
import org.baihua.source.Language;
import org.jspecify.annotations.Nullable;

/// Converts an archive, file by file, on all cores.
///
/// Memory is bounded by the number of threads and the largest documents, never by the number of
/// files: names are walked folder by folder, and what became of a document is on disk, not in
/// memory.
public final class Batch {

    private final Setup setup;
    private final Conversion conversion;
    private final AtomicReference<@Nullable IOException> outputTrouble = new AtomicReference<>();

    /// What is to be done.
    ///
    /// @param archive the folder to convert
    /// @param output where results go
    /// @param threads how many documents at a time
    /// @param resume whether documents that are done, and whose bytes and key are the same, are
    ///   left alone
    /// @param retry whether documents that had no result are tried again on a resume
    /// @param limits what a file may not exceed
    /// @param key what results depend on besides the bytes: program, glossaries, options
    /// @param language of the sentences in receipts
    public record Setup(
            Path archive,
            Path output,
            int threads,
            boolean resume,
            boolean retry,
            Limits limits,
            String key,
            Language language) {}

    /// Hears of every document, from any thread.
    public interface Listener {

        /// @param skipped whether it was done before
        void done(Receipt receipt, boolean skipped);
    }

    private record Job(Path file, String relative, boolean twin) {}

    private static final Job END = new Job(Path.of(""), "", false);

    public Batch(Setup setup, Conversion conversion) {
        this.setup = setup;
        this.conversion = conversion;
    }

    /// How many files there are.
    public long count() throws InterruptedException {
        long[] count = {0};
        walk().each(
                        new ArchiveWalk.Visitor() {
                            @Override
                            public void file(Path file, String relative, boolean twin) {
                                count[0]++;
                            }

                            @Override
                            public void unreadableFolder(String relative, IOException why) {
                                count[0]++;
                            }
                        });
        return count[0];
    }

    /// Converts everything. [Ledger] then tells about it.
    ///
    /// @throws org.baihua.source.UserException when the output folder cannot be written, or another
    ///   run is writing there; what is done is kept
    public void run(Listener listener) throws InterruptedException {
        try (Session session = Session.open(setup.archive, setup.output)) {
            Desk desk =
                    new Desk(
                            new Desk.Setup(
                                    setup.output,
                                    session.foldsCase(),
                                    setup.resume,
                                    setup.retry,
                                    setup.limits,
                                    setup.key,
                                    setup.language),
                            conversion);
            session.list(paths -> everything(desk, paths, listener));
        }
    }

    private ArchiveWalk walk() {
        return new ArchiveWalk(setup.archive, setup.output);
    }

    /// Hands every file to the workers, and writes its path to the list.
    private void everything(Desk desk, BufferedWriter paths, Listener listener)
            throws IOException, InterruptedException {
        BlockingQueue<Job> queue = new ArrayBlockingQueue<>(setup.threads * 4);
        Thread[] workers = new Thread[setup.threads];
        for (int i = 0; i < workers.length; i++) {
            workers[i] =
                    Thread.ofPlatform().name("batch-" + i).start(() -> work(queue, desk, listener));
        }
        try {
            walk().each(
                            new ArchiveWalk.Visitor() {
                                @Override
                                public void file(Path file, String relative, boolean twin)
                                        throws InterruptedException {
                                    if (outputTrouble.get() == null) {
                                        note(paths, relative);
                                        queue.put(new Job(file, relative, twin));
                                    }
                                }

                                @Override
                                public void unreadableFolder(String relative, IOException why) {
                                    note(paths, relative);
                                    keep(() -> desk.unreadableFolder(relative, why), listener);
                                }
                            });
            for (int i = 0; i < workers.length; i++) {
                queue.put(END);
            }
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            Arrays.stream(workers).forEach(Thread::interrupt);
            throw e;
        }
        if (outputTrouble.get() != null) {
            throw outputTrouble.get();
        }
    }

    private void note(BufferedWriter paths, String relative) {
        try {
            paths.write(relative);
            paths.write('\n');
        } catch (IOException e) {
            outputTrouble.compareAndSet(null, e);
        }
    }

    private void work(BlockingQueue<Job> queue, Desk desk, Listener listener) {
        try {
            for (Job job = queue.take(); job != END; job = queue.take()) {
                Job taken = job;
                if (outputTrouble.get() == null) {
                    keep(() -> desk.one(taken.file, taken.relative, taken.twin), listener);
                }
                // Else the queue is emptied, so that nobody waits for room in it.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Doing {
        Desk.Done done() throws IOException, InterruptedException;
    }

    private void keep(Doing doing, Listener listener) {
        try {
            Desk.Done done = doing.done();
            listener.done(done.receipt(), done.skipped());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            outputTrouble.compareAndSet(null, e);
        }
    }
}
