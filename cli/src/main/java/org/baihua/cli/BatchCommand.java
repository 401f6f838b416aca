package org.baihua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.batch.Batch;
import org.baihua.batch.BatchReport;
import org.baihua.batch.Conversion;
import org.baihua.batch.Ledger;
import org.baihua.batch.Receipt;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.ReadOptions;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua batch`: a whole archive.
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin GlossaryOptions glossaries;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    Path archive;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    Path output;

    @Option(names = "--to", paramLabel = "FORMAT", split = ",")
    Set<Product> products = EnumSet.allOf(Product.class);

    @Option(names = "--level", paramLabel = "faithful|plain|brief")
    Level level = Level.PLAIN;

    @Option(names = "--tables", paramLabel = "jsonl|parquet", split = ",")
    Set<Ledger.Table> tables = EnumSet.allOf(Ledger.Table.class);

    @Option(names = "--threads", paramLabel = "N")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume")
    boolean resume;

    @Option(names = "--retry-failed")
    boolean retry;

    @Option(names = "--time-limit", paramLabel = "SECONDS")
    int timeLimit = 120;

    @Option(names = "--allow-failures", paramLabel = "N")
    int allowed;

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(archive)) {
            throw UserException.usage(CliMessage.NO_SUCH_FILE, Place.inFile(archive.toString()));
        }
        if (threads < 1 || timeLimit < 1) {
            throw UserException.usage(
                    CliMessage.BAD_ARGUMENT, Place.inFile(""), "--threads, --time-limit", "batch");
        }
        Pipeline pipeline = Pipelines.open(
                        session, ReadOptions.DEFAULT.withApart(true), glossaries, level);
        String key = Pipelines.key(session, glossaries, level, products);
        Conversion conversion =
                new Conversion(
                        pipeline,
                        new Conversion.Setup(
                                products,
                                Duration.ofSeconds(timeLimit),
                                key,
                                session.language()));
        Batch batch =
                new Batch(
                        new Batch.Setup(
                                archive,
                                output,
                                threads,
                                resume,
                                retry,
                                ReadOptions.DEFAULT.limits(),
                                key,
                                session.language()),
                        conversion);
        try (Progress progress = new Progress(session, batch.count())) {
            batch.run((receipt, skipped) -> progress.done(receipt, skipped));
        }
        BatchReport report = new Ledger(output, session.language()).write(tables);
        int unreadable = report.count(Receipt.Status.UNREADABLE);
        int failed = report.count(Receipt.Status.FAILED);
        session.progress(
                CliMessage.BATCH_DONE,
                report.documents(),
                unreadable,
                failed,
                output.resolve("report.html"));
        if (unreadable + failed <= allowed) {
            return ExitCode.CLEAN;
        }
        return failed > 0 ? ExitCode.BUG : ExitCode.UNREADABLE;
    }
}
