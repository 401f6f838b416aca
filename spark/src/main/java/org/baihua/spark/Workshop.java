package org.baihua.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;
import org.baihua.Pipeline;
import org.baihua.batch.Conversion;
import org.baihua.batch.Desk;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.source.Language;
import org.baihua.text.Dictionary;

/// What a machine needs to convert documents: made once in every executor, shared by its tasks.
final class Workshop {

    private static final Map<Plan, Workshop> OPEN = new ConcurrentHashMap<>();

    /// What travels to the machines.
    ///
    /// @param words the file of the dictionary, as Spark hands it out
    /// @param terms the files of compiled terms, as Spark hands them out
    record Plan(
            String words,
            List<String> terms,
            Level level,
            Set<Product> products,
            int timeLimit,
            String key,
            Language language,
            String output,
            boolean foldsCase,
            boolean resume,
            boolean retry)
            implements Serializable {

        Plan onShelf(boolean folds) {
            return new Plan(
                    words, terms, level, products, timeLimit, key, language, output, folds, resume,
                    retry);
        }
    }

    private final Plan plan;
    private final Conversion conversion;

    private Workshop(Plan plan) {
        this.plan = plan;
        Dictionary words = Dictionary.open(Path.of(SparkFiles.get(plan.words)));
        List<CompiledTerms> terms =
                plan.terms.stream()
                        .map(file -> CompiledTerms.open(Path.of(SparkFiles.get(file))))
                        .toList();
        Pipeline pipeline =
                new Pipeline(
                        new Pipeline.Setup(
                                ReadOptions.DEFAULT,
                                () -> new TermMatcher(terms, words),
                                plan.level,
                                plan.language,
                                null));
        this.conversion =
                new Conversion(
                        pipeline,
                        new Conversion.Setup(
                                plan.products,
                                Duration.ofSeconds(plan.timeLimit),
                                plan.key,
                                plan.language));
    }

    static Workshop of(Plan plan) {
        return OPEN.computeIfAbsent(plan, Workshop::new);
    }

    Conversion conversion() {
        return conversion;
    }

    /// @param again whether what is filed counts: a task that another machine had begun need not do
    ///   its documents twice
    Desk desk(boolean again) {
        return new Desk(
                new Desk.Setup(
                        Path.of(plan.output),
                        plan.foldsCase,
                        plan.resume || again,
                        plan.retry,
                        Limits.DEFAULT,
                        plan.key,
                        plan.language),
                conversion);
    }
}
