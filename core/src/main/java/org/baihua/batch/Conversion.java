package org.baihua.batch;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.baihua.Pipeline;
import org.baihua.batch.Receipt.Status;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Documents;
import org.baihua.publish.Product;
import org.baihua.publish.Publication;
import org.baihua.read.Input;
import org.baihua.source.Language;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Bytes to results, for one document, whatever the document does.
///
/// Neither files nor other documents matter here: the same bytes give the same result on a laptop
/// and on a cluster. May be shared by threads.
public final class Conversion {

    private static final long STACK = 16L << 20;

    private final Pipeline pipeline;
    private final Setup setup;

    /// Documents share the memory. One that ran out of it is tried again while no other is at work,
    /// because it may have been another that ate it all.
    private final ReadWriteLock company = new ReentrantReadWriteLock();

    /// How documents are converted.
    ///
    /// @param products what is written of each document
    /// @param timeLimit for one document
    /// @param key what results depend on besides the bytes: program, glossaries, options
    /// @param language of the sentences in receipts
    public record Setup(Set<Product> products, Duration timeLimit, String key, Language language) {
        public Setup {
            products = Set.copyOf(products);
        }
    }

    public Conversion(Pipeline pipeline, Setup setup) {
        this.pipeline = pipeline;
        this.setup = setup;
    }

    /// Converts a document. What goes wrong with it stands in its receipt.
    ///
    /// @param path by which people know it
    public Converted convert(String path, byte[] bytes) throws InterruptedException {
        Input input = new Input(path, bytes);
        Attempt attempt = attempt(input, company.readLock());
        if (attempt.outOfMemory) {
            attempt = attempt(input, company.writeLock());
        }
        return attempt.converted;
    }

    private record Attempt(Converted converted, boolean outOfMemory) {}

    /// Runs one document on a thread of its own, which is left behind when it takes too long.
    private Attempt attempt(Input input, Lock lock) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long start = System.nanoTime();
            FutureTask<Converted> task = new FutureTask<>(() -> work(input, start));
            Thread thread = new Thread(null, task, "document " + input.name(), STACK);
            thread.setDaemon(true);
            thread.start();
            try {
                return new Attempt(
                        task.get(setup.timeLimit.toMillis(), TimeUnit.MILLISECONDS), false);
            } catch (InterruptedException e) {
                thread.interrupt();
                throw e;
            } catch (TimeoutException e) {
                thread.interrupt();
                String error = BatchMessage.TIME.in(setup.language, setup.timeLimit.toSeconds());
                return new Attempt(without(input, Status.FAILED, error, start), false);
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                if (cause instanceof UserException user) {
                    return new Attempt(
                            without(input, Status.UNREADABLE, user.in(setup.language), start),
                            outOfMemory(cause));
                }
                String error = BatchMessage.BUG.in(setup.language, String.valueOf(cause));
                return new Attempt(without(input, Status.FAILED, error, start), outOfMemory(cause));
            }
        } finally {
            lock.unlock();
        }
    }

    private static boolean outOfMemory(@Nullable Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private Converted work(Input input, long start) {
        Publication publication = pipeline.convert(input);
        Set<Product> products = EnumSet.noneOf(Product.class);
        products.addAll(setup.products);
        SortedMap<String, byte[]> files = Documents.of(publication, input.bytes(), products);
        Map<String, Integer> diagnostics = new TreeMap<>();
        publication.diagnostics().forEach(d -> diagnostics.merge(d.code(), 1, Integer::sum));
        Map<String, Integer> terms = new TreeMap<>();
        publication.findings().stream()
                .filter(finding -> !finding.term().isEmpty() && !finding.entry().isEmpty())
                .forEach(finding -> terms.merge(finding.term(), 1, Integer::sum));
        Receipt receipt =
                new Receipt(
                        input.name(),
                        input.sha256(),
                        setup.key,
                        Status.OK,
                        "",
                        seconds(start),
                        input.bytes().length,
                        publication.source().format().name().toLowerCase(Locale.ROOT),
                        publication.summary().title(),
                        ArticleRows.code(publication.draft().kind()),
                        publication.draft().statute().articles().size(),
                        publication.draft().comparison().size(),
                        publication.plain().units().size(),
                        (int) publication.plain().count(Verdict.REWRITTEN),
                        (int) publication.plain().count(Verdict.FALLBACK),
                        diagnostics,
                        terms,
                        Receipt.sums(files));
        return new Converted(receipt, ArticleRows.of(publication), files);
    }

    private Converted without(Input input, Status status, String error, long start) {
        return Converted.without(
                Receipt.without(
                        input.name(),
                        input.sha256(),
                        setup.key,
                        status,
                        error,
                        input.bytes().length,
                        seconds(start)));
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
