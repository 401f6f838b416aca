package org.baihua.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.baihua.batch.ArchiveWalk;
import org.baihua.batch.Desk;
import org.baihua.batch.Ledger;
import org.baihua.batch.Receipt.Status;
import org.baihua.batch.Session;

/// From a shared folder to a shared folder: every machine writes its documents to their places, as
/// a local run does, so that afterwards nobody can tell which of the two it was.
final class FolderRun {

    private FolderRun() {}

    private record Job(String file, String relative, boolean twin) implements Serializable {}

    static Map<Status, Long> run(SparkSession spark, JobOptions options, Workshop.Plan plan)
            throws InterruptedException {
        Path archive = BatchJob.local(options.archive());
        Path output = BatchJob.local(options.output());
        try (Session session = Session.open(archive, output)) {
            Workshop.Plan known = plan.onShelf(session.foldsCase());
            session.list(paths -> {
                List<Job> jobs = jobs(archive, output, paths, Workshop.of(known).desk(false));
                if (!jobs.isEmpty()) {
                    JavaSparkContext.fromSparkContext(spark.sparkContext())
                            .parallelize(jobs, BatchJob.partitions(spark, options, jobs.size()))
                            .foreachPartition(part -> {
                                Desk desk =
                                        Workshop.of(known)
                                                .desk(TaskContext.get().attemptNumber() > 0);
                                while (part.hasNext()) {
                                    Job job = part.next();
                                    desk.one(Path.of(job.file), job.relative, job.twin);
                                }
                            });
                }
            });
        }
        Map<Status, Long> counts = BatchJob.none();
        try {
            Ledger ledger = new Ledger(output, options.language());
            if (options.prune()) {
                ledger.prune();
            }
            ledger.write(options.tables());
            ledger.eachReceipt(receipt -> counts.merge(receipt.status(), 1L, Long::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static List<Job> jobs(Path archive, Path output, BufferedWriter paths, Desk desk)
            throws InterruptedException {
        List<Job> jobs = new ArrayList<>();
        new ArchiveWalk(archive, output)
                .each(
                        new ArchiveWalk.Visitor() {
                            @Override
                            public void file(Path file, String relative, boolean twin) {
                                note(paths, relative);
                                jobs.add(new Job(file.toString(), relative, twin));
                            }

                            @Override
                            public void unreadableFolder(String relative, IOException why) {
                                note(paths, relative);
                                try {
                                    desk.unreadableFolder(relative, why);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            }
                        });
        return jobs;
    }

    private static void note(BufferedWriter paths, String relative) {
        try {
            paths.write(relative + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
