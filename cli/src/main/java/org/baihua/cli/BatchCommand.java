package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
import org.baihua.source.Language;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua batch`: a whole archive.
@Command(name = "batch", subcommands = BatchSearchCommand.class)
final class BatchCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin GlossaryOptions glossaries;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    String archive = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    String output = "";

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

    @Option(names = "--prune")
    boolean prune;

    @Option(names = "--time-limit", paramLabel = "SECONDS")
    int timeLimit = 120;

    @Option(names = "--allow-failures", paramLabel = "N")
    int allowed;

    @Option(names = "--engine", paramLabel = "local|spark")
    Engine engine = Engine.LOCAL;

    @Option(names = "--master", paramLabel = "URL")
    String master = "";

    @Option(names = "--spark-conf", paramLabel = "NAME=VALUE")
    List<String> settings = List.of();

    /// Who does the work.
    enum Engine {
        LOCAL,
        SPARK
    }

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1 || timeLimit < 1) {
            throw UserException.usage(
                    CliMessage.BAD_ARGUMENT, Place.inFile(""), "--threads, --time-limit", "batch");
        }
        return switch (engine) {
            case LOCAL -> local(Path.of(archive), Path.of(output));
            case SPARK -> spark();
        };
    }

    private int spark() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(archive, "-o", output));
        arguments.addAll(List.of("--to", names(products)));
        arguments.addAll(List.of("--tables", names(tables)));
        arguments.addAll(List.of("--level", level.name().toLowerCase(Locale.ROOT)));
        arguments.addAll(List.of("--time-limit", String.valueOf(timeLimit)));
        arguments.addAll(List.of("--allow-failures", String.valueOf(allowed)));
        arguments.addAll(List.of("--data", Terms.data().toAbsolutePath().toString()));
        arguments.addAll(List.of("--key", Pipelines.key(session, glossaries, level, products)));
        arguments.addAll(List.of("--lang", session.language() == Language.EN ? "en" : "zh-TW"));
        glossaries.instead.forEach(g -> arguments.addAll(List.of("--glossary", g.toString())));
        glossaries.besides.forEach(g -> arguments.addAll(List.of("--add-glossary", g.toString())));
        if (resume) {
            arguments.add("--resume");
        }
        if (retry) {
            arguments.add("--retry-failed");
        }
        if (prune) {
            arguments.add("--prune");
        }
        SparkEngine spark = new SparkEngine(session.console().environment());
        return spark.run(spark.command(master, settings, arguments));
    }

    private static String names(Set<? extends Enum<?>> values) {
        return String.join(
                ",", values.stream().map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
    }

    private int local(Path archive, Path output) throws InterruptedException {
        if (!Files.isDirectory(archive)) {
            throw UserException.usage(CliMessage.NO_SUCH_FILE, Place.inFile(archive.toString()));
        }
        Pipeline pipeline =
                Pipelines.open(session, ReadOptions.DEFAULT.withApart(true), glossaries, level);
        // Glossaries that cannot be opened are the call's trouble, not every document's.
        pipeline.prepare();
        String key = Pipelines.key(session, glossaries, level, products);
        Conversion conversion =
                new Conversion(
                        pipeline,
                        new Conversion.Setup(
                                products, Duration.ofSeconds(timeLimit), key, session.language()));
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
        Ledger ledger = new Ledger(output, session.language());
        int pruned = prune ? ledger.prune() : 0;
        BatchReport report = ledger.write(tables);
        int unreadable = report.count(Receipt.Status.UNREADABLE);
        int failed = report.count(Receipt.Status.FAILED);
        session.progress(
                CliMessage.BATCH_DONE,
                report.documents(),
                unreadable,
                failed,
                output.resolve("report.html"));
        if (pruned > 0) {
            session.progress(CliMessage.BATCH_PRUNED, pruned);
        }
        if (report.goneCount() > 0) {
            session.progress(CliMessage.BATCH_GONE, report.goneCount());
        }
        if (unreadable + failed <= allowed) {
            return ExitCode.CLEAN;
        }
        return failed > 0 ? ExitCode.BUG : ExitCode.UNREADABLE;
    }
}
