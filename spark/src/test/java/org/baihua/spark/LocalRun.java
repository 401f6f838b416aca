package org.baihua.spark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.baihua.Pipeline;
import org.baihua.batch.Batch;
import org.baihua.batch.Conversion;
import org.baihua.batch.Ledger;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.source.Language;
import org.baihua.text.Dictionary;

/// The same archive without Spark, to compare with.
final class LocalRun {

    private LocalRun() {}

    static void run(Path archive, Path output, int threads) throws InterruptedException {
        Path data = Path.of(System.getProperty("baihua.data"));
        Dictionary words = Dictionary.open(data.resolve(Dictionary.FILE));
        List<CompiledTerms> terms = List.of(CompiledTerms.open(data.resolve(GlossaryIndex.TERMS)));
        Pipeline pipeline =
                new Pipeline(
                        new Pipeline.Setup(
                                ReadOptions.DEFAULT,
                                () -> new TermMatcher(terms, words),
                                Level.PLAIN,
                                Language.ZH_TW,
                                null));
        Conversion conversion =
                new Conversion(
                        pipeline,
                        new Conversion.Setup(
                                EnumSet.allOf(Product.class),
                                Duration.ofSeconds(120),
                                "",
                                Language.ZH_TW));
        new Batch(
                        new Batch.Setup(
                                archive,
                                output,
                                threads,
                                false,
                                false,
                                Limits.DEFAULT,
                                "",
                                Language.ZH_TW),
                        conversion)
                .run((receipt, skipped) -> {});
        new Ledger(output, Language.ZH_TW).write(EnumSet.allOf(Ledger.Table.class));
    }
}
