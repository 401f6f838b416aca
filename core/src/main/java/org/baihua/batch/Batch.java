package org.baihua.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.baihua.Pipeline;
import org.baihua.batch.Receipt.Status;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Documents;
import org.baihua.publish.Product;
import org.baihua.publish.Publication;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.Readers;
import org.baihua.source.Language;
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
    private final Pipeline pipeline;
    private final Shelf shelf;
    private final AtomicReference<@Nullable IOException> outputTrouble = new AtomicReference<>();

    /// What is to be done.
    ///
    /// @param archive the folder to convert
    /// @param output where results go
    /// @param products what is written of each document
    /// @param threads how many documents at a time
    /// @param resume whether documents that are done, and whose bytes and key are the same, are
    ///   left alone
    /// @param retry whether documents that had no result are tried again on a resume
    /// @param timeLimit for one document
    /// @param limits what a file may not exceed
    /// @param key what results depend on besides the bytes: program, glossaries, options
    /// @param language of the sentences in receipts
    public record Setup(
            Path archive,
            Path output,
            Set<Product> products,
            int threads,
            boolean resume,
            boolean retry,
            Duration timeLimit,
            Limits limits,
            String key,
            Language language) {}

    /// Hears of every document, from any thread.
    public interface Listener {

        /// @param skipped whether it was done before
        void done(Receipt receipt, boolean skipped);
    }

    private record Job(Path file, String relative) {}

    private static final Job END = new Job(Path.of(""), "");

    public Batch(Setup setup, Pipeline pipeline) {
        this.setup = setup;
        this.pipeline = pipeline;
        this.shelf = new Shelf(setup.output);
    }

    /// How many files there are.
    public long count() throws InterruptedException {
        long[] count = {0};
        walk().each(
                        new ArchiveWalk.Visitor() {
                            @Override
                            public void file(Path file, String relative) {
                                count[0]++;
                            }

                            @Override
                            public void unreadableFolder(String relative, IOException why) {}
                        });
        return count[0];
    }

    /// Converts everything, then writes `batch.jsonl`: one line a document, in the order of their
    /// paths.
    ///
    /// @throws UserException when the output folder cannot be written; what is done is kept
    public void run(Listener listener) throws InterruptedException {
        BlockingQueue<Job> queue = new ArrayBlockingQueue<>(setup.threads * 4);
        Thread[] workers = new Thread[setup.threads];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = Thread.ofPlatform().name("batch-" + i).start(() -> work(queue, listener));
        }
        try {
            walk().each(
                            new ArchiveWalk.Visitor() {
                                @Override
                                public void file(Path file, String relative)
                                        throws InterruptedException {
                                    if (outputTrouble.get() == null) {
                                        queue.put(new Job(file, relative));
                                    }
                                }

                                @Override
                                public void unreadableFolder(String relative, IOException why) {
                                    finish(
                                            Receipt.without(
                                                    relative,
                                                    "",
                                                    setup.key,
                                                    Status.UNREADABLE,
                                                    BatchMessage.FOLDER.in(
                                                            setup.language,
                                                            why.getClass().getSimpleName()),
                                                    0),
                                            listener);
                                }
                            });
        } finally {
            for (int i = 0; i < workers.length; i++) {
                queue.put(END);
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }
        IOException trouble = outputTrouble.get();
        if (trouble == null) {
            trouble = writeJournal();
        }
        if (trouble != null) {
            throw UserException.usage(
                            BatchMessage.OUTPUT,
                            Place.inFile(setup.output.toString()),
                            String.valueOf(trouble.getMessage()))
                    .causedBy(trouble);
        }
    }

    private ArchiveWalk walk() {
        return new ArchiveWalk(setup.archive, setup.output);
    }

    private void work(BlockingQueue<Job> queue, Listener listener) {
        try {
            for (Job job = queue.take(); job != END; job = queue.take()) {
                if (outputTrouble.get() == null) {
                    one(job, listener);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void one(Job job, Listener listener) throws InterruptedException {
        long start = System.nanoTime();
        Input input;
        try {
            input = new Input(job.relative, Readers.input(job.file, setup.limits).bytes());
        } catch (UserException e) {
            finish(
                    Receipt.without(
                            job.relative,
                            "",
                            setup.key,
                            Status.UNREADABLE,
                            e.in(setup.language),
                            seconds(start)),
                    listener);
            return;
        }
        String sha256 = input.sha256();
        if (setup.resume) {
            var before = shelf.receipt(job.relative);
            if (before.isPresent()
                    && before.get().sha256().equals(sha256)
                    && before.get().key().equals(setup.key)
                    && (before.get().status() == Status.OK || !setup.retry)) {
                listener.done(before.get(), true);
                return;
            }
        }
        finish(convert(job, input, sha256, start), listener);
    }

    /// Runs one document on a thread of its own, which is left behind when it takes too long.
    private Receipt convert(Job job, Input input, String sha256, long start)
            throws InterruptedException {
        FutureTask<Publication> task = new FutureTask<>(() -> pipeline.convert(input));
        Thread thread = Thread.ofPlatform().daemon().name("document").start(task);
        Status status;
        String error;
        try {
            Publication publication = task.get(setup.timeLimit.toMillis(), TimeUnit.MILLISECONDS);
            shelf.put(job.relative, Documents.of(publication, input.bytes(), setup.products));
            return receipt(job.relative, sha256, publication, seconds(start));
        } catch (TimeoutException e) {
            thread.interrupt();
            status = Status.FAILED;
            error = BatchMessage.TIME.in(setup.language, setup.timeLimit.toSeconds());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof UserException user) {
                status = Status.UNREADABLE;
                error = user.in(setup.language);
            } else {
                status = Status.FAILED;
                error = BatchMessage.BUG.in(setup.language, String.valueOf(cause));
            }
        } catch (RuntimeException e) {
            status = Status.FAILED;
            error = BatchMessage.BUG.in(setup.language, e.toString());
        } catch (IOException e) {
            outputTrouble.compareAndSet(null, e);
            status = Status.FAILED;
            error = BatchMessage.OUTPUT.in(setup.language, String.valueOf(e.getMessage()));
        }
        return Receipt.without(job.relative, sha256, setup.key, status, error, seconds(start));
    }

    private void finish(Receipt receipt, Listener listener) {
        try {
            if (outputTrouble.get() != null) {
                return;
            }
            // A folder that cannot be listed today says nothing about what was made of it before.
            if (receipt.status() != Status.OK && !receipt.sha256().isEmpty()) {
                shelf.remove(receipt.path());
            }
            shelf.file(receipt);
            listener.done(receipt, false);
        } catch (IOException e) {
            outputTrouble.compareAndSet(null, e);
        }
    }

    private Receipt receipt(
            String relative, String sha256, Publication publication, double seconds) {
        Map<String, Integer> diagnostics = new TreeMap<>();
        publication.diagnostics().forEach(d -> diagnostics.merge(d.code(), 1, Integer::sum));
        Map<String, Integer> terms = new TreeMap<>();
        publication.findings().stream()
                .filter(finding -> !finding.term().isEmpty() && !finding.entry().isEmpty())
                .forEach(finding -> terms.merge(finding.term(), 1, Integer::sum));
        return new Receipt(
                relative,
                sha256,
                setup.key,
                Status.OK,
                "",
                seconds,
                publication.source().format().name().toLowerCase(Locale.ROOT),
                publication.draft().statute().articles().size(),
                publication.draft().comparison().size(),
                publication.plain().units().size(),
                (int) publication.plain().count(Verdict.REWRITTEN),
                (int) publication.plain().count(Verdict.FALLBACK),
                diagnostics,
                terms);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /// Gathers the receipts of all documents that the archive holds now.
    ///
    /// @return what went wrong, or null
    private @Nullable IOException writeJournal() throws InterruptedException {
        Path aside = setup.output.resolve(".batch.jsonl.part");
        try {
            Files.createDirectories(setup.output);
            try (BufferedWriter out = Files.newBufferedWriter(aside)) {
                eachReceipt(receipt -> {
                    try {
                        out.write(receipt.toJson());
                        out.write('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            Shelf.move(aside, setup.output.resolve("batch.jsonl"));
            return null;
        } catch (UncheckedIOException e) {
            return e.getCause();
        } catch (IOException e) {
            return e;
        }
    }

    /// Hands over the receipt of every document in the order of their paths.
    public void eachReceipt(Consumer<Receipt> each) throws InterruptedException {
        walk().each(
                        new ArchiveWalk.Visitor() {
                            @Override
                            public void file(Path file, String relative) {
                                shelf.receipt(relative).ifPresent(each);
                            }

                            @Override
                            public void unreadableFolder(String relative, IOException why) {
                                shelf.receipt(relative).ifPresent(each);
                            }
                        });
    }
}
