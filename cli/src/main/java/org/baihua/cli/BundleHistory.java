package org.baihua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.Pipeline;
import org.baihua.bundle.bag.Bag;
import org.baihua.bundle.bag.BagShelf;
import org.baihua.consult.commitments.Commitment;
import org.baihua.consult.commitments.Register;
import org.baihua.consult.commitments.RegisterPage;
import org.baihua.law.Statute;
import org.baihua.law.diff.StatuteComparer;
import org.baihua.publish.Publication;
import org.baihua.publish.comparison.ComparisonView;
import org.baihua.publish.html.Frame;
import org.baihua.publish.html.OutlinePage;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Passage;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// What a bundle says of earlier days: how the draft differs from its last version, and what became
/// of the opinions on it.
final class BundleHistory {

    private BundleHistory() {}

    /// What differs from `previous`, a bundle or a draft's file; null when its path is empty.
    static @Nullable ComparisonView changes(
            Publication publication, Path previous, ReadOptions options) {
        if (previous.toString().isEmpty()) {
            return null;
        }
        Input before =
                Files.isDirectory(previous) || BagShelf.isZip(previous)
                        ? draftOf(BagShelf.take(previous), previous)
                        : Readers.input(previous, options.limits());
        Statute old = Pipeline.read(before, options).then(Pipeline::understand).value().statute();
        if (old.articles().isEmpty()) {
            throw UserException.usage(
                    BundleMessage.NO_PREVIOUS, Place.inFile(previous.toString()), previous);
        }
        String title = publication.draft().title();
        ComparisonView changes =
                ComparisonView.of(
                        StatuteComparer.compare(
                                named(old, title), named(publication.draft().statute(), title)),
                        true);
        return new ComparisonView(title + "：與前一版的差異", changes.rows());
    }

    private static Statute named(Statute statute, String name) {
        return new Statute(Passage.untraced(name), statute.preamble(), statute.provisions());
    }

    private static Input draftOf(Bag bag, Path previous) {
        for (String ending : new String[] {"odt", "docx", "html"}) {
            byte[] draft = bag.files().get(Bag.PAYLOAD + "documents/draft." + ending);
            if (draft != null) {
                return new Input("draft." + ending, draft);
            }
        }
        throw UserException.usage(
                BundleMessage.NO_PREVIOUS, Place.inFile(previous.toString()), previous);
    }

    /// The record of the last consultation in the folder `consultation`: tables and pages, never
    /// the opinions themselves; empty when the path is.
    static SortedMap<String, byte[]> record(Path consultation) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (consultation.toString().isEmpty()) {
            return files;
        }
        try (Stream<Path> inside = Files.list(consultation)) {
            for (Path each : inside.filter(Files::isRegularFile).sorted().toList()) {
                String name = each.getFileName().toString();
                if (name.matches(
                        "(responses|commitments|issues|reply)\\.(csv|json|html|md|odt|docx|ics)")) {
                    files.put(name, Files.readAllBytes(each));
                }
            }
        } catch (IOException e) {
            throw InputOptions.unusable(consultation.toString(), e);
        }
        byte[] register = files.get("commitments.csv");
        if (register != null) {
            // The page and the calendar say what the register says today, whatever lay there.
            List<Commitment> commitments =
                    Register.read(new String(register, StandardCharsets.UTF_8));
            files.put("commitments.ics", utf8(Register.calendar(commitments)));
            files.put(
                    "commitments.html",
                    utf8(OutlinePage.write(RegisterPage.of(commitments), Frame.NONE)));
        }
        if (!files.containsKey("responses.csv")) {
            throw UserException.usage(
                    BundleMessage.CONSULTATION_EMPTY, Place.inFile(consultation.toString()));
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
