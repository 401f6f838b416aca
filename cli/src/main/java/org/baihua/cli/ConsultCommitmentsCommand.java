package org.baihua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Consultation;
import org.baihua.consult.commitments.Commitment;
import org.baihua.consult.commitments.CommitmentFinder;
import org.baihua.consult.commitments.Register;
import org.baihua.consult.commitments.RegisterPage;
import org.baihua.publish.html.Frame;
import org.baihua.publish.html.OutlinePage;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua consult commitments`: who promised what by when, as a register and a calendar.
@Command(name = "commitments")
final class ConsultCommitmentsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "RECORDS")
    List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    Path output = Path.of("");

    @Option(names = "--date", paramLabel = "DATE")
    String date = "";

    ConsultCommitmentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        @Nullable LocalDate said = date.isEmpty() ? null : Consultation.date(date);
        if (!date.isEmpty() && said == null) {
            throw UserException.usage(ConsultMessage.BAD_DATE, Place.inFile(""), date);
        }
        List<Commitment> found = new ArrayList<>();
        for (Path file : files) {
            Outcome<SourceDocument> read =
                    Pipeline.read(Readers.input(file, Limits.DEFAULT), ReadOptions.DEFAULT);
            read.diagnostics().forEach(session::report);
            found.addAll(CommitmentFinder.find(read.value(), said));
        }
        List<Commitment> register = Register.merge(found, before());
        String name = output.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        TreeMap<String, byte[]> out = new TreeMap<>();
        out.put(name, ConsultFolder.utf8(Register.csv(register)));
        out.put(stem + ".ics", ConsultFolder.utf8(Register.calendar(register)));
        out.put(
                stem + ".html",
                ConsultFolder.utf8(OutlinePage.write(RegisterPage.of(register), Frame.NONE)));
        Path folder = output.toAbsolutePath().getParent();
        new OutputFolder(folder == null ? Path.of("") : folder).write(out);
        session.progress(
                ConsultMessages.PROMISED,
                register.size(),
                register.stream().filter(one -> one.owner().isEmpty()).count(),
                register.stream().filter(one -> one.due().isEmpty()).count());
        return ExitCode.CLEAN;
    }

    private String before() {
        if (!Files.exists(output)) {
            return "";
        }
        return new ConsultFolder(
                        output.toAbsolutePath().getParent() == null
                                ? Path.of("")
                                : output.toAbsolutePath().getParent())
                .text(output.getFileName().toString());
    }
}
