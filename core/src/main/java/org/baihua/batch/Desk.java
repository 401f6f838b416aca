package org.baihua.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.baihua.batch.Receipt.Status;
import org.baihua.read.Limits;
import org.baihua.read.Readers;
import org.baihua.source.Language;
import org.baihua.source.UserException;

/// One document's way from its file to its place on the shelf. May be shared by threads, and many
/// processes may have one each.
public final class Desk {

    private final Setup setup;
    private final Conversion conversion;
    private final Shelf shelf;

    /// What holds for every document.
    ///
    /// @param output where results go
    /// @param foldsCase whether that place takes `A` and `a` for the same name
    /// @param resume whether documents that are done, and whose bytes and key are the same, are
    ///   left alone
    /// @param retry whether documents that had no result are tried again on a resume
    /// @param limits what a file may not exceed
    /// @param key what results depend on besides the bytes: program, glossaries, options
    /// @param language of the sentences in receipts
    public record Setup(
            Path output,
            boolean foldsCase,
            boolean resume,
            boolean retry,
            Limits limits,
            String key,
            Language language) {}

    /// @param skipped whether it was done before
    public record Done(Receipt receipt, boolean skipped) {}

    public Desk(Setup setup, Conversion conversion) {
        this.setup = setup;
        this.conversion = conversion;
        this.shelf = new Shelf(setup.output);
    }

    /// Does what is to be done with a file. What goes wrong with it stands in its receipt.
    ///
    /// @param twin whether another file's name differs only in case
    /// @throws IOException when the output cannot be written at all
    public Done one(Path file, String relative, boolean twin)
            throws IOException, InterruptedException {
        String folder = shelf.folder(relative, twin, setup.foldsCase);
        Converted converted;
        try {
            byte[] bytes =
                    new SteadyFile(file, relative)
                            .read(() -> Readers.input(file, setup.limits).bytes());
            if (setup.resume) {
                Receipt before = shelf.filed(relative).map(Filed::receipt).orElse(null);
                if (before != null
                        && before.key().equals(setup.key)
                        && (before.status() == Status.OK || !setup.retry)
                        && before.sha256().equals(Receipt.sha256(bytes))
                        && shelf.whole(before, folder)) {
                    return new Done(before, true);
                }
            }
            converted = conversion.convert(relative, bytes);
        } catch (UserException e) {
            converted = without(relative, Status.UNREADABLE, e.in(setup.language));
        } catch (RuntimeException | Error e) {
            String error = BatchMessage.BUG.in(setup.language, e.toString());
            converted = without(relative, Status.FAILED, error);
        }
        return new Done(keep(folder, converted), false);
    }

    /// Files that a folder could not be listed.
    public Done unreadableFolder(String relative, IOException why) throws IOException {
        String error = BatchMessage.FOLDER.in(setup.language, why.getClass().getSimpleName());
        return new Done(keep(relative, without(relative, Status.UNREADABLE, error)), false);
    }

    private Converted without(String relative, Status status, String error) {
        return Converted.without(Receipt.without(relative, "", setup.key, status, error, 0, 0));
    }

    /// Puts results and receipt in their places.
    private Receipt keep(String folder, Converted converted) throws IOException {
        Converted kept = converted;
        try {
            if (converted.receipt().status() == Status.OK) {
                shelf.put(folder, converted.files());
            } else if (!converted.receipt().sha256().isEmpty()) {
                // What cannot be loaded today says nothing about what was made of it before.
                shelf.remove(folder);
            }
        } catch (FileSystemException e) {
            // A name that this file system does not take is the document's trouble alone.
            if (!shelf.hasRoom()) {
                throw e;
            }
            Receipt receipt = converted.receipt();
            String error = BatchMessage.PLACE.in(setup.language, String.valueOf(e.getReason()));
            kept =
                    Converted.without(
                            Receipt.without(
                                    receipt.path(),
                                    receipt.sha256(),
                                    setup.key,
                                    Status.FAILED,
                                    error,
                                    receipt.bytes(),
                                    receipt.seconds()));
        }
        shelf.file(kept);
        return kept.receipt();
    }
}
