package org.baihua.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// Compiles glossaries into the folder that [GlossaryIndex] opens.
public final class GlossaryCompiler {

    private GlossaryCompiler() {}

    /// Compiles `glossaries` into `folder`; what was there before is replaced.
    public static void compile(List<Glossary> glossaries, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Entry> entries = new ArrayList<>();
        for (Glossary glossary : glossaries) {
            entries.addAll(glossary.entries());
        }
        index(glossaries, folder.resolve(GlossaryIndex.INDEX));
        // Last, because a folder without it does not count as compiled.
        CompiledTerms.of(entries).write(folder.resolve(GlossaryIndex.TERMS));
    }

    private static void index(List<Glossary> glossaries, Path folder) throws IOException {
        delete(folder);
        IndexWriterConfig config = new IndexWriterConfig(new FoldedAnalyzer());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setUseCompoundFile(true);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Glossary glossary : glossaries) {
                writer.addDocument(about(glossary));
                for (Entry entry : glossary.entries()) {
                    writer.addDocument(document(entry));
                }
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    Map.of(GlossaryIndex.VERSION_KEY, Integer.toString(GlossaryIndex.VERSION))
                            .entrySet());
            writer.commit();
        }
    }

    private static Document about(Glossary glossary) {
        Document document = new Document();
        document.add(new StringField(GlossaryIndex.ABOUT, "yes", Field.Store.NO));
        document.add(new StoredField(GlossaryIndex.GLOSSARY, glossary.name()));
        document.add(new StoredField("title", glossary.title()));
        document.add(new StoredField("licence", glossary.licence()));
        document.add(new StoredField("origin", glossary.origin()));
        document.add(new StoredField("entries", Integer.toString(glossary.entries().size())));
        return document;
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        List<String> writings = new ArrayList<>(entry.variants());
        writings.addFirst(entry.term());
        for (String writing : writings) {
            document.add(
                    new StringField(
                            GlossaryIndex.TERM, GlossaryIndex.key(writing), Field.Store.NO));
            document.add(new TextField(GlossaryIndex.TERM_GRAMS, writing, Field.Store.NO));
        }
        for (String plain : entry.plain()) {
            document.add(
                    new StringField(GlossaryIndex.PLAIN, GlossaryIndex.key(plain), Field.Store.NO));
            document.add(new TextField(GlossaryIndex.PLAIN_GRAMS, plain, Field.Store.NO));
        }
        document.add(new TextField(GlossaryIndex.GLOSS_GRAMS, entry.gloss(), Field.Store.NO));
        document.add(new StoredField(GlossaryIndex.ENTRY, EntryBytes.encode(entry)));
        return document;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
