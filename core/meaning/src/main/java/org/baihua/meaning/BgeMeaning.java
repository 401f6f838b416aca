package org.baihua.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.baihua.consult.link.Meaning;
import org.baihua.glossary.build.GlossaryCache;
import org.jspecify.annotations.Nullable;

/// bge-small-zh v1.5 in eight bits (MIT), run by ONNX Runtime within this process. It takes a
/// second to load, which happens with the first text, and calls no network.
public final class BgeMeaning implements Meaning {

    private @Nullable EmbeddingModel model;

    @Override
    public String name() {
        return "bge-small-zh-v1.5-q";
    }

    @Override
    public synchronized float[] vector(String text) {
        if (model == null) {
            model = load();
        }
        // It refuses to read nothing.
        return model.embed(text.isBlank() ? "。" : text).content().vector();
    }

    /// Its native parts are unpacked beside our other kept files instead of into the home folder,
    /// unless somebody has said where.
    private static EmbeddingModel load() {
        String folder = GlossaryCache.userFolder(System.getenv()).resolve("model").toString();
        setUnlessSet("DJL_CACHE_DIR", folder);
        setUnlessSet("jna.tmpdir", System.getProperty("java.io.tmpdir"));
        setUnlessSet("DJL_OFFLINE", "true");
        setUnlessSet("ai.djl.offline", "true");
        return new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
    }

    private static void setUnlessSet(String key, String value) {
        if (System.getProperty(key) == null && System.getenv(key) == null) {
            System.setProperty(key, value);
        }
    }
}
