package org.baihua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// What every reader promises, in one place: nothing empty and nothing over a limit is read, what a
/// library throws becomes a sentence, and a result without text says so.
public final class Guarded {

    private Guarded() {}

    /// Runs the work of a reader under those promises.
    ///
    /// @throws UserException when the file cannot be read as a whole
    public static Outcome<SourceDocument> read(
            Input input, ReadOptions options, Callable<Outcome<SourceDocument>> work) {
        Place place = Place.inFile(input.name());
        checkSize(input.bytes().length, options.limits(), place);
        if (input.bytes().length == 0) {
            throw UserException.unreadable(ReadMessage.EMPTY, place);
        }
        try {
            return checked(work.call(), options.limits(), place);
        } catch (UserException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw damaged(e, place);
        } catch (Exception e) {
            throw damaged(e, place);
        }
    }

    /// A library that stumbles over a broken file throws anything at all.
    static UserException damaged(Throwable cause, Place place) {
        return UserException.unreadable(
                        ReadMessage.DAMAGED, place, cause.getClass().getSimpleName())
                .causedBy(cause);
    }

    static void checkSize(long size, Limits limits, Place place) {
        if (size > limits.fileBytes()) {
            throw UserException.unreadable(ReadMessage.TOO_LARGE, place, size, limits.fileBytes());
        }
    }

    static Outcome<SourceDocument> checked(
            Outcome<SourceDocument> outcome, Limits limits, Place place) {
        if (outcome.value().text().length() > limits.characters()) {
            throw UserException.unreadable(
                    ReadMessage.TOO_MANY_CHARACTERS, place, limits.characters());
        }
        if (!outcome.value().text().isBlank()) {
            return outcome;
        }
        for (Diagnostic each : outcome.diagnostics()) {
            if (each.severity() == Diagnostic.Severity.WARNING) {
                return outcome;
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>(outcome.diagnostics());
        diagnostics.add(Diagnostic.warning(ReadMessage.NO_TEXT, place));
        return new Outcome<>(outcome.value(), diagnostics);
    }
}
