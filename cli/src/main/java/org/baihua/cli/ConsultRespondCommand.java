package org.baihua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.baihua.Pipeline;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Consultation;
import org.baihua.consult.Opinion;
import org.baihua.consult.issues.Issues;
import org.baihua.consult.issues.IssuesFile;
import org.baihua.consult.respond.Changes;
import org.baihua.consult.respond.Problem;
import org.baihua.consult.respond.Reply;
import org.baihua.consult.respond.Response;
import org.baihua.consult.respond.ResponseCheck;
import org.baihua.consult.respond.ResponseTable;
import org.baihua.consult.respond.ResponsesFile;
import org.baihua.law.Draft;
import org.baihua.law.Statute;
import org.baihua.publish.Outline;
import org.baihua.publish.docx.DocxWriter;
import org.baihua.publish.html.Frame;
import org.baihua.publish.html.OutlinePage;
import org.baihua.publish.odt.OdtWriter;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.summary.Holidays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua consult respond`: the response table, its checks, and the formal reply.
@Command(name = "respond")
final class ConsultRespondCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "DIR", descriptionKey = "CONSULTATION")
    Path folder = Path.of("");

    @Option(names = "--filled", paramLabel = "FILE")
    List<Path> filled = List.of();

    @Option(names = "--before", paramLabel = "FILE")
    Path before = Path.of("");

    @Option(names = "--after", paramLabel = "FILE")
    Path after = Path.of("");

    @Option(names = "--check")
    boolean check;

    @Option(names = "--today", paramLabel = "DATE")
    String today = "";

    @Option(names = "--holidays", paramLabel = "FILE")
    Path holidays = Path.of("");

    ConsultRespondCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ConsultFolder consultation = new ConsultFolder(folder);
        List<Opinion> opinions = consultation.opinions();
        Issues issues =
                consultation.has(IssuesFile.NAME)
                        ? IssuesFile.read(
                                consultation.text(IssuesFile.NAME),
                                consultation.path(IssuesFile.NAME))
                        : new Issues(List.of(), List.of());
        Consultation about =
                Consultation.parse(
                        consultation.text(Consultation.NAME), consultation.path(Consultation.NAME));
        Outcome<ResponseTable> laid = ResponseTable.of(opinions, issues, entered(consultation));
        laid.diagnostics().forEach(session::report);
        ResponseTable table = laid.value();
        boolean versions = !before.toString().isEmpty() && !after.toString().isEmpty();
        if (versions) {
            table = table.withChanges(Changes.between(statute(before), statute(after)));
        }
        write(consultation, table, issues, about);
        List<Problem> problems = ResponseCheck.check(table, about, today(), working(), versions);
        long errors = problems.stream().filter(problem -> problem.kind().isError()).count();
        if (check) {
            print(problems);
        }
        session.progress(
                ConsultMessages.ANSWERED,
                table.rows().size(),
                table.rows().stream().filter(row -> !row.outcome().isBlank()).count(),
                problems.size());
        return check && errors > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /// What officers entered: the table in the folder, then the files given, the last word last.
    private List<Response> entered(ConsultFolder consultation) {
        List<Response> entered = new ArrayList<>();
        for (String name : List.of(ResponsesFile.LEFT_OVER, ResponsesFile.NAME)) {
            if (consultation.has(name)) {
                add(entered, ResponsesFile.read(consultation.path(name), consultation.bytes(name)));
            }
        }
        for (Path file : filled) {
            byte[] bytes = Readers.input(file, Limits.DEFAULT).bytes();
            add(entered, ResponsesFile.read(file.toString(), bytes));
        }
        return entered;
    }

    private void add(List<Response> entered, Outcome<List<Response>> read) {
        read.diagnostics().forEach(session::report);
        entered.addAll(read.value());
    }

    private Statute statute(Path file) {
        Outcome<Draft> draft =
                Pipeline.read(Readers.input(file, Limits.DEFAULT), ReadOptions.DEFAULT)
                        .then(Pipeline::understand);
        draft.diagnostics().forEach(session::report);
        return draft.value().statute();
    }

    private void write(
            ConsultFolder consultation, ResponseTable table, Issues issues, Consultation about) {
        TreeMap<String, byte[]> out = new TreeMap<>();
        out.put(ResponsesFile.NAME, ConsultFolder.utf8(ResponsesFile.csv(table.rows())));
        out.put(ResponsesFile.XLSX, ResponsesFile.xlsx(table.rows()));
        if (!table.leftOver().isEmpty() || consultation.has(ResponsesFile.LEFT_OVER)) {
            out.put(
                    ResponsesFile.LEFT_OVER,
                    ConsultFolder.utf8(ResponsesFile.csv(table.leftOver())));
        }
        if (!consultation.has(Consultation.NAME)) {
            out.put(Consultation.NAME, ConsultFolder.utf8(Consultation.TEMPLATE));
        }
        Outline reply = Reply.write(table, issues, about);
        out.put("reply.docx", DocxWriter.write(reply));
        out.put("reply.odt", OdtWriter.write(reply));
        out.put("reply.html", ConsultFolder.utf8(OutlinePage.write(reply, Frame.NONE)));
        consultation.write(out);
    }

    private void print(List<Problem> problems) {
        PrintWriter writer = session.writer();
        for (Problem problem : problems) {
            writer.println(
                    problem.opinion()
                            + "\t"
                            + problem.kind().code()
                            + "\t"
                            + problem.kind().in(session.language())
                            + "\t"
                            + problem.ask().replace('\n', ' '));
        }
        writer.flush();
    }

    private Predicate<LocalDate> working() {
        if (holidays.toString().isEmpty()) {
            return Consultation::isWeekday;
        }
        try {
            return Holidays.parse(holidays.toString(), Files.readAllLines(holidays))::isWorkingDay;
        } catch (IOException e) {
            throw InputOptions.unusable(holidays.toString(), e);
        }
    }

    private LocalDate today() {
        if (today.isEmpty()) {
            return LocalDate.now(ZoneId.of("Asia/Taipei"));
        }
        LocalDate date = Consultation.date(today);
        if (date == null) {
            throw UserException.usage(ConsultMessage.BAD_DATE, Place.inFile(""), today);
        }
        return date;
    }
}
