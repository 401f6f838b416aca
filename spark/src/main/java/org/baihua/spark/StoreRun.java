package org.baihua.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.baihua.batch.Converted;
import org.baihua.batch.Ledger.Table;
import org.baihua.batch.Receipt;
import org.baihua.batch.Receipt.Status;
import org.baihua.read.Limits;
import org.baihua.source.UserException;

/// From any file system that Spark knows to tables in any of them: `documents`, `articles` and
/// `files`, written by Spark's own writers. A store of objects is spared a hundred thousand small
/// files, and a task that is repeated leaves nothing twice.
final class StoreRun {

    private StoreRun() {}

    private record Job(String address, String relative) implements Serializable {}

    static Map<Status, Long> run(SparkSession spark, JobOptions options, Workshop.Plan plan)
            throws IOException {
        List<Job> jobs = new ArrayList<>();
        List<Receipt> folders = new ArrayList<>();
        Path archive = path(options.archive());
        Path output = path(options.output());
        list(archive, "", output, jobs, folders, plan);
        Path aside = new Path(output, "_aside");
        JavaRDD<Row> rows =
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(jobs, BatchJob.partitions(spark, options, jobs.size()))
                        .mapPartitions(part -> rows(part, Workshop.of(plan), plan));
        JavaRDD<Row> told =
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(folders, 1)
                        .map(receipt -> Rows.of(new Converted(receipt, List.of(), Rows.NO_FILES)));
        // Written once and read again: the pipeline runs once for all three tables.
        spark.createDataFrame(rows.union(told), Rows.ALL)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(aside.toString());
        Dataset<Row> all = spark.read().schema(Rows.ALL).parquet(aside.toString());
        Dataset<Row> documents = all.select("document.*").orderBy("path");
        Dataset<Row> articles =
                all.select(Rows.aboutDocument(explode(col("articles"))))
                        .select(Rows.articleTable());
        if (options.tables().contains(Table.PARQUET)) {
            documents.write().mode(SaveMode.Overwrite).parquet(in(output, "documents.parquet"));
            articles.write().mode(SaveMode.Overwrite).parquet(in(output, "articles.parquet"));
        }
        if (options.tables().contains(Table.JSONL)) {
            documents.write().mode(SaveMode.Overwrite).json(in(output, "documents.jsonl"));
            articles.write().mode(SaveMode.Overwrite).json(in(output, "articles.jsonl"));
        }
        all.select(col("document.path"), explode(col("files")).as("file"))
                .select("path", "file.*")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(in(output, "files.parquet"));
        Map<Status, Long> counts = BatchJob.none();
        for (Row row : all.groupBy("document.status").count().collectAsList()) {
            for (Status status : Status.values()) {
                if (status.code().equals(row.getString(0))) {
                    counts.put(status, row.getLong(1));
                }
            }
        }
        aside.getFileSystem(hadoop()).delete(aside, true);
        return counts;
    }

    private static String in(Path output, String name) {
        return new Path(output, name).toString();
    }

    private static Path path(String address) {
        return BatchJob.isLocal(address)
                ? new Path(BatchJob.local(address).toUri())
                : new Path(address);
    }

    private static Configuration hadoop() {
        return SparkHadoopUtil.get().conf();
    }

    private static void list(
            Path folder,
            String prefix,
            Path output,
            List<Job> jobs,
            List<Receipt> folders,
            Workshop.Plan plan) {
        FileStatus[] found;
        try {
            found = folder.getFileSystem(hadoop()).listStatus(folder);
        } catch (IOException e) {
            String error =
                    SparkMessage.FOLDER.in(
                            plan.language(), folder.toString(), e.getClass().getSimpleName());
            folders.add(
                    Receipt.without(
                            prefix.isEmpty() ? "." : prefix,
                            "",
                            plan.key(),
                            Status.UNREADABLE,
                            error,
                            0,
                            0));
            return;
        }
        Arrays.sort(found, Comparator.comparing(status -> status.getPath().getName()));
        for (FileStatus status : found) {
            String name = status.getPath().getName();
            if (name.startsWith(".")
                    || name.startsWith("~$")
                    || status.getPath().toUri().getPath().equals(output.toUri().getPath())) {
                continue;
            }
            String relative = prefix.isEmpty() ? name : prefix + "/" + name;
            if (status.isDirectory()) {
                list(status.getPath(), relative, output, jobs, folders, plan);
            } else {
                jobs.add(new Job(status.getPath().toString(), relative));
            }
        }
    }

    private static Iterator<Row> rows(Iterator<Job> part, Workshop workshop, Workshop.Plan plan) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return part.hasNext();
            }

            @Override
            public Row next() {
                return row(part.next(), workshop, plan);
            }
        };
    }

    /// A document that cannot be read becomes a row that says so.
    private static Row row(Job job, Workshop workshop, Workshop.Plan plan) {
        Path path = new Path(job.address);
        try {
            FileSystem files = path.getFileSystem(hadoop());
            if (files.getFileStatus(path).getLen() > Limits.DEFAULT.fileBytes()) {
                long most = Limits.DEFAULT.fileBytes() >> 20;
                return unreadable(job, plan, SparkMessage.SIZE.in(plan.language(), most));
            }
            byte[] bytes;
            try (InputStream in = files.open(path)) {
                bytes = in.readAllBytes();
            }
            return Rows.of(workshop.conversion().convert(job.relative, bytes));
        } catch (UserException e) {
            return unreadable(job, plan, e.in(plan.language()));
        } catch (IOException e) {
            String why = e.getClass().getSimpleName();
            return unreadable(job, plan, SparkMessage.READ.in(plan.language(), why));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Row unreadable(Job job, Workshop.Plan plan, String error) {
        Receipt receipt =
                Receipt.without(job.relative, "", plan.key(), Status.UNREADABLE, error, 0, 0);
        return Rows.of(new Converted(receipt, List.of(), Rows.NO_FILES));
    }
}
