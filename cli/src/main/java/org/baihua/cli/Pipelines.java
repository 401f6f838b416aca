package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.baihua.Pipeline;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.ReadOptions;
import org.baihua.summary.Holidays;
import org.jspecify.annotations.Nullable;

/// Makes the pipeline that a call asked for.
final class Pipelines {

    private Pipelines() {}

    static Pipeline open(
            Session session, ReadOptions reading, GlossaryOptions glossaries, Level level) {
        return open(session, reading, glossaries, level, null);
    }

    static Pipeline open(
            Session session,
            ReadOptions reading,
            GlossaryOptions glossaries,
            Level level,
            @Nullable Holidays holidays) {
        Terms terms = new Terms(session, glossaries);
        return new Pipeline(
                new Pipeline.Setup(reading, terms, level, session.language(), holidays));
    }

    /// What results depend on besides their input: program, glossaries, options.
    static String key(
            Session session, GlossaryOptions glossaries, Level level, Set<Product> products) {
        StringBuilder key = new StringBuilder(Version.text());
        key.append(' ').append(level).append(' ').append(new TreeSet<>(products));
        key.append(' ').append(session.language());
        CRC32C sum = new CRC32C();
        try (Stream<Path> files = Files.list(Terms.data())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(file));
            }
            for (List<Path> group : List.of(glossaries.instead, glossaries.besides)) {
                sum.update(0);
                for (Path glossary : group) {
                    // A glossary may be a folder.
                    for (Path file : GlossaryFiles.parts(glossary)) {
                        sum.update(Files.readAllBytes(file));
                    }
                }
            }
        } catch (IOException e) {
            throw InputOptions.unusable(Terms.data().toString(), e);
        }
        return key.append(' ').append(Long.toHexString(sum.getValue())).toString();
    }
}
