package org.baihua.read.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.baihua.read.Readers;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// The process in which files are read that might hang or explode.
///
/// It reads one file after the other for whoever started it, and ends when nobody asks any more. A
/// file whose time is over ends it at once, so that nothing is left behind even when the program
/// that started it is gone.
public final class ReadApart {

    /// The first byte of all: the process has started and found its classes.
    static final int READY = 'R';

    /// How much later than the reader's own deadline the process ends itself.
    private static final long GRACE_MILLIS = 2_000;

    private ReadApart() {}

    public static void main(String[] arguments) throws IOException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        // What a library prints must not stand among the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        serve(System.in, answers, Readers.inProcess());
        Runtime.getRuntime().halt(0);
    }

    /// Answers requests until there are no more.
    static void serve(InputStream requests, OutputStream answers, Readers readers)
            throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(requests));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16));
        out.writeByte(READY);
        out.flush();
        WireOut wire = new WireOut(out);
        while (true) {
            WireIn.Request request;
            try {
                request = new WireIn(in).request();
            } catch (EOFException e) {
                return;
            }
            Thread end = endAfter(request.options().limits().time().toMillis() + GRACE_MILLIS);
            answer(wire, request, readers);
            end.interrupt();
        }
    }

    private static void answer(WireOut wire, WireIn.Request request, Readers readers)
            throws IOException {
        try {
            Outcome<SourceDocument> outcome =
                    request.forEditors()
                            ? readers.readForEditors(request.input(), request.options())
                            : readers.read(request.input(), request.options());
            wire.outcome(outcome);
        } catch (UserException e) {
            wire.refused(e);
        } catch (RuntimeException e) {
            wire.failed(e);
        }
    }

    private static Thread endAfter(long millis) {
        return Thread.ofPlatform()
                .daemon()
                .name("end")
                .start(() -> {
                    try {
                        Thread.sleep(millis);
                        Runtime.getRuntime().halt(1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
