package org.baihua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Consultation;
import org.baihua.consult.Opinion;
import org.baihua.consult.OpinionsFile;
import org.baihua.consult.intake.Intake;
import org.baihua.consult.intake.MaskingReport;
import org.baihua.consult.link.ArticleLinker;
import org.baihua.consult.link.InstalledModel;
import org.baihua.law.Draft;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Diagnostic;
import org.baihua.source.Home;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.text.Dictionary;
import org.baihua.text.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua consult import`: opinions come in, lose what identifies persons, and are tied to the
/// draft's articles.
@Command(name = "import")
final class ConsultImportCommand implements Callable<Integer> {

    private final Session session;

    /// What the draft is called; empty without one.
    private String title = "";

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "OPINIONS")
    List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    Path output = Path.of("");

    @Option(names = "--draft", paramLabel = "FILE")
    Path draft = Path.of("");

    ConsultImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Readers.input(file, Limits.DEFAULT));
        }
        try (ArticleLinker linker = linker()) {
            Segmenter words = new Segmenter(Dictionary.open(Home.data().resolve(Dictionary.FILE)));
            Outcome<List<Opinion>> read = Intake.read(inputs, linker, words);
            read.diagnostics().forEach(session::report);
            List<Opinion> opinions = read.value();
            TreeMap<String, byte[]> out = new TreeMap<>();
            out.put(OpinionsFile.NAME, utf8(OpinionsFile.write(opinions)));
            out.put(MaskingReport.NAME, utf8(MaskingReport.write(opinions)));
            if (!title.isEmpty() && !Files.exists(output.resolve(Consultation.NAME))) {
                out.put(Consultation.NAME, utf8(Consultation.starting(title)));
            }
            new OutputFolder(output).write(out);
            session.progress(
                    ConsultMessages.IMPORTED,
                    opinions.size(),
                    opinions.stream().filter(Opinion::isDuplicate).count(),
                    opinions.stream().filter(opinion -> !opinion.nearOf().isEmpty()).count(),
                    opinions.stream().filter(opinion -> !opinion.articles().isEmpty()).count(),
                    opinions.stream().mapToInt(opinion -> opinion.asks().size()).sum(),
                    MaskingReport.totals(opinions));
        }
        return ExitCode.CLEAN;
    }

    private ArticleLinker linker() {
        if (draft.toString().isEmpty()) {
            return ArticleLinker.withoutDraft();
        }
        Outcome<Draft> understood =
                Pipeline.read(Readers.input(draft, Limits.DEFAULT), ReadOptions.DEFAULT)
                        .then(Pipeline::understand);
        understood.diagnostics().forEach(session::report);
        title = understood.value().title();
        InstalledModel installed = InstalledModel.find();
        if (installed.isBroken()) {
            session.report(
                    Diagnostic.warning(
                            ConsultMessage.MODEL_FAILS,
                            Place.inFile(draft.toString()),
                            installed.name(),
                            installed.trouble()));
        }
        return ArticleLinker.of(understood.value(), installed.model());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
