package org.baihua.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.baihua.batch.Receipt.Status;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.Readers;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Converts an archive, file by file, on all cores.
///
/// Memory is bounded by the number of threads and the largest documents, never by the number of
/// files: names are walked folder by folder, and what became of a document is on disk, not in
/// memory.
public final class Batch {

    private final Setup setup;
    private final Conversion conversion;
    private final Shelf shelf;
    private final AtomicReference<@Nullable IOException> outputTrouble = new AtomicReference<>();
    private boolean foldsCase;

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
        this.shelf = new Shelf(setup.output);
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
    /// @throws UserException when the output folder cannot be written, or another run is writing
    ///   there; what is done is kept
    public void run(Listener listener) throws InterruptedException {
        if (Shelf.real(setup.output).equals(Shelf.real(setup.archive))) {
            throw refused(BatchMessage.SAME_FOLDER);
        }
        try (FileChannel open = shelf.open()) {
            if (open == null) {
                throw refused(BatchMessage.IN_USE);
            }
            foldsCase = shelf.foldsCase();
            shelf.write(Shelf.PATHS, file -> everything(file, listener));
        } catch (IOException e) {
            outputTrouble.compareAndSet(null, e);
        }
        IOException trouble = outputTrouble.get();
        if (trouble != null) {
            throw refused(BatchMessage.OUTPUT, String.valueOf(trouble.getMessage()))
                    .causedBy(trouble);
        }
    }

    private UserException refused(Message message, Object... arguments) {
        return UserException.usage(message, Place.inFile(setup.output.toString()), arguments);
    }

    private ArchiveWalk walk() {
        return new ArchiveWalk(setup.archive, setup.output);
    }

    /// Hands every file to the workers, and writes its path to the list.
    private void everything(Path list, Listener listener) throws IOException {
        BlockingQueue<Job> queue = new ArrayBlockingQueue<>(setup.threads * 4);
        Thread[] workers = new Thread[setup.threads];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = Thread.ofPlatform().name("batch-" + i).start(() -> work(queue, listener));
        }
        try (BufferedWriter paths = Files.newBufferedWriter(list)) {
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
                                    String error =
                                            BatchMessage.FOLDER.in(
                                                    setup.language,
                                                    why.getClass().getSimpleName());
                                    finish(relative, unreadable(relative, error), listener);
                                }
                            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(queue, workers);
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

    private static void end(BlockingQueue<Job> queue, Thread[] workers) {
        if (Thread.currentThread().isInterrupted()) {
            Arrays.stream(workers).forEach(Thread::interrupt);
            return;
        }
        try {
            for (int i = 0; i < workers.length; i++) {
                queue.put(END);
            }
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Arrays.stream(workers).forEach(Thread::interrupt);
        }
    }

    private void work(BlockingQueue<Job> queue, Listener listener) {
        try {
            for (Job job = queue.take(); job != END; job = queue.take()) {
                if (outputTrouble.get() != null) {
                    continue; // The queue is emptied, so that nobody waits for room in it.
                }
                try {
                    one(job, listener);
                } catch (RuntimeException | Error e) {
                    String error = BatchMessage.BUG.in(setup.language, e.toString());
                    Receipt receipt =
                            Receipt.without(
                                    job.relative, "", setup.key, Status.FAILED, error, 0, 0);
                    finish(job.relative, Converted.without(receipt), listener);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void one(Job job, Listener listener) throws InterruptedException {
        String folder = shelf.folder(job.relative, job.twin, foldsCase);
        Input input;
        try {
            byte[] bytes =
                    new SteadyFile(job.file, job.relative)
                            .read(() -> Readers.input(job.file, setup.limits).bytes());
            input = new Input(job.relative, bytes);
        } catch (UserException e) {
            finish(folder, unreadable(job.relative, e.in(setup.language)), listener);
            return;
        }
        if (setup.resume) {
            Receipt before = shelf.filed(job.relative).map(Shelf.Filed::receipt).orElse(null);
            if (before != null
                    && before.sha256().equals(input.sha256())
                    && before.key().equals(setup.key)
                    && (before.status() == Status.OK || !setup.retry)
                    && shelf.whole(before, folder)) {
                listener.done(before, true);
                return;
            }
        }
        finish(folder, conversion.convert(job.relative, input.bytes()), listener);
    }

    private Converted unreadable(String relative, String error) {
        return Converted.without(
                Receipt.without(relative, "", setup.key, Status.UNREADABLE, error, 0, 0));
    }

    /// Puts results and receipt in their places.
    private void finish(String folder, Converted converted, Listener listener) {
        Receipt receipt = converted.receipt();
        if (outputTrouble.get() != null) {
            return;
        }
        try {
            try {
                if (receipt.status() == Status.OK) {
                    shelf.put(folder, converted.files());
                } else if (!receipt.sha256().isEmpty()) {
                    // What cannot be loaded today says nothing about what was made of it before.
                    shelf.remove(folder);
                }
            } catch (FileSystemException e) {
                // A name that this file system does not take is the document's trouble alone.
                if (!shelf.hasRoom()) {
                    throw e;
                }
                receipt =
                        Receipt.without(
                                receipt.path(),
                                receipt.sha256(),
                                setup.key,
                                Status.FAILED,
                                BatchMessage.PLACE.in(
                                        setup.language, String.valueOf(e.getReason())),
                                receipt.bytes(),
                                receipt.seconds());
                converted = Converted.without(receipt);
            }
            shelf.file(converted);
            listener.done(receipt, false);
        } catch (IOException e) {
            outputTrouble.compareAndSet(null, e);
        }
    }
}
