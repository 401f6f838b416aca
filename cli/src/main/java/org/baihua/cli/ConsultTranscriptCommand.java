package org.baihua.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.transcript.DebateWriter;
import org.baihua.consult.transcript.Transcript;
import org.baihua.consult.transcript.TranscriptOutline;
import org.baihua.consult.transcript.TranscriptPage;
import org.baihua.consult.transcript.Transcripts;
import org.baihua.publish.docx.DocxWriter;
import org.baihua.publish.odt.OdtWriter;
import org.baihua.read.Limits;
import org.baihua.read.Readers;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua consult transcript`: a verbatim record in another form.
@Command(name = "transcript")
final class ConsultTranscriptCommand implements Callable<Integer> {

    /// What a record is written as.
    enum Target {
        AKN,
        HTML,
        MD,
        DOCX,
        ODT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "FILE", descriptionKey = "RECORD")
    Path file = Path.of("");

    @Option(names = "--to", paramLabel = "akn|html|md|docx|odt", required = true)
    Target to = Target.HTML;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    Path output = Path.of("");

    ConsultTranscriptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Outcome<Transcript> read = Transcripts.read(Readers.input(file, Limits.DEFAULT));
        read.diagnostics().forEach(session::report);
        Transcript transcript = read.value();
        if (transcript.correctable() != null) {
            session.report(
                    Diagnostic.info(
                            ConsultMessage.CORRECTION_OPEN,
                            Place.inFile(file.toString()),
                            transcript.correctable()));
        }
        byte[] written =
                switch (to) {
                    case AKN -> ConsultFolder.utf8(DebateWriter.write(transcript));
                    case HTML -> ConsultFolder.utf8(TranscriptPage.write(transcript));
                    case MD -> ConsultFolder.utf8(transcript.markdown());
                    case DOCX -> DocxWriter.write(TranscriptOutline.of(transcript));
                    case ODT -> OdtWriter.write(TranscriptOutline.of(transcript));
                };
        OutputFolder.writeFile(output, written);
        return ExitCode.CLEAN;
    }
}
