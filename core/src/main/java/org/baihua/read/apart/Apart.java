package org.baihua.read.apart;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baihua.read.Input;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// Has files read in processes of their own. A process that read a file well reads the next one
/// too, so that an archive pays for the start of a few processes only.
public final class Apart {

    private static final int MOST_IDLE = Runtime.getRuntime().availableProcessors();

    private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean impossible = new AtomicBoolean();
    private final Class<?> main;

    /// Processes end with the program: each sees that nobody asks any more.
    public Apart() {
        this(ReadApart.class);
    }

    /// @param main what the processes run
    Apart(Class<?> main) {
        this.main = main;
    }

    /// Has a file read; empty where no process can be started.
    ///
    /// @throws UserException when the file cannot be read as a whole
    public Optional<Outcome<SourceDocument>> read(
            Input input, ReadOptions options, boolean forEditors) {
        if (impossible.get()) {
            return Optional.empty();
        }
        try {
            ReaderProcess process = process(options);
            try {
                return Optional.of(process.read(input, options, forEditors));
            } finally {
                keep(process, options);
            }
        } catch (IOException e) {
            // A program embedded somewhere, without a java beside it.
            impossible.set(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserException.unreadable(ReadMessage.TOO_LONG, Place.inFile(input.name()), 0)
                    .causedBy(e);
        }
    }

    private ReaderProcess process(ReadOptions options) throws IOException, InterruptedException {
        ReaderProcess process = idle.poll();
        while (process != null && !process.isGoodFor(options.limits())) {
            process.close();
            process = idle.poll();
        }
        return process == null ? ReaderProcess.start(options.limits(), main) : process;
    }

    private void keep(ReaderProcess process, ReadOptions options) {
        if (process.isGoodFor(options.limits()) && idle.size() < MOST_IDLE) {
            idle.push(process);
        } else {
            process.close();
        }
    }
}
