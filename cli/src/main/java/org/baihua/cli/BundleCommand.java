package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.bundle.BundleFormat;
import org.baihua.bundle.DisclosureBundle;
import org.baihua.bundle.DisclosureBundle.Recipe;
import org.baihua.bundle.Exposure;
import org.baihua.bundle.Exposures;
import org.baihua.bundle.Official;
import org.baihua.bundle.bag.Bag;
import org.baihua.bundle.bag.BagShelf;
import org.baihua.bundle.metadata.Provenance;
import org.baihua.bundle.notice.NoticeMessage;
import org.baihua.bundle.notice.NoticeReader;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.inspect.Inspector;
import org.baihua.inspect.Options;
import org.baihua.plain.Level;
import org.baihua.publish.Publication;
import org.baihua.publish.pdf.Fonts;
import org.baihua.publish.pdf.PdfMessage;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.summary.Holidays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua bundle`: what a ministry publishes of a draft.
@Command(name = "bundle", subcommands = BundleVerifyCommand.class)
final class BundleCommand implements Callable<Integer> {

    private static final Set<BundleFormat> USUAL =
            Set.of(BundleFormat.HTML, BundleFormat.ODT, BundleFormat.PDF, BundleFormat.DATA);

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin GlossaryOptions glossaries;

    // What is required is asked for by hand: picocli would ask `bundle verify` for it too.
    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
    Path file = Path.of("");

    @Option(names = "--notice", paramLabel = "FILE")
    Path notice = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|ZIP")
    Path output = Path.of("");

    /// Empty for all but Word, and then PDF only where there is a font for it.
    @Option(names = "--to", paramLabel = "FORMAT", split = ",")
    Set<BundleFormat> formats = EnumSet.noneOf(BundleFormat.class);

    @Option(names = "--level", paramLabel = "faithful|plain|brief")
    Level level = Level.PLAIN;

    @Option(names = "--holidays", paramLabel = "FILE")
    Path holidays = Path.of("");

    @Option(names = "--font", paramLabel = "FILE")
    List<Path> fontFiles = List.of();

    /// Besides what the notice allows.
    @Option(names = "--allow", paramLabel = "KIND", split = ",")
    Set<String> allow = Set.of();

    @Option(names = "--previous", paramLabel = "BUNDLE|FILE")
    Path previous = Path.of("");

    @Option(names = "--consultation", paramLabel = "DIR")
    Path consultation = Path.of("");

    @Option(names = "--password-file", paramLabel = "FILE")
    Path passwordFile = Path.of("");

    @Option(names = "--ocr")
    boolean ocr;

    BundleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        require();
        BagShelf.requireFree(output);
        NoticeReader.Reading reading =
                NoticeReader.read(
                        notice.toString(),
                        text(notice),
                        Exposure.KINDS,
                        readHolidays(),
                        session.language());
        reading.gaps().forEach(session::report);
        PublicNotice written = reading.notice();
        if (written == null) {
            return ExitCode.USAGE;
        }
        PublicNotice announced = written.alsoAllowing(allowed());
        session.progress(CliMessage.READING, file);
        Input input = Readers.input(file, readOptions().limits());
        Exposures exposures = Exposures.of(exposures(input), announced);
        if (!exposures.refused().isEmpty()) {
            refuse(exposures.refused());
            return ExitCode.FINDINGS;
        }
        exposures
                .allowed()
                .forEach((kind, count) -> session.progress(BundleMessage.ALLOWED, kind, count));
        write(input, announced, exposures);
        return ExitCode.CLEAN;
    }

    /// The call's own allow list.
    private List<PublicNotice.Allowed> allowed() {
        for (String kind : allow) {
            if (!Exposure.KINDS.contains(kind)) {
                throw UserException.usage(
                        NoticeMessage.BAD_ALLOW,
                        Place.inFile("--allow " + kind),
                        String.join("、", new TreeSet<>(Exposure.KINDS)));
            }
        }
        return new TreeSet<>(allow)
                .stream().map(kind -> new PublicNotice.Allowed(kind, "", "--allow")).toList();
    }

    private void require() {
        List<String> missing = new ArrayList<>();
        if (file.toString().isEmpty()) {
            missing.add("FILE");
        }
        if (notice.toString().isEmpty()) {
            missing.add("--notice");
        }
        if (output.toString().isEmpty()) {
            missing.add("--output");
        }
        if (!missing.isEmpty()) {
            throw UserException.usage(
                    BundleMessage.NEEDS, Place.inFile(""), String.join(", ", missing));
        }
    }

    private void write(Input input, PublicNotice announced, Exposures exposures) {
        Pipeline pipeline =
                new Pipeline(
                        new Pipeline.Setup(
                                readOptions(),
                                new Terms(session, glossaries),
                                level,
                                // What is published speaks to the public of Taiwan.
                                Language.ZH_TW,
                                null));
        Outcome<SourceDocument> source = Pipeline.read(input, readOptions());
        Official[] official = new Official[1];
        Publication made =
                pipeline.convert(
                        source,
                        understood -> {
                            understood.diagnostics().forEach(session::report);
                            official[0] =
                                    Official.of(
                                            announced,
                                            understood.value(),
                                            notice.toString(),
                                            input.name());
                            official[0].warnings().forEach(session::report);
                            return official[0].understood(
                                    understood.diagnostics(), source.value().format());
                        });
        Publication publication = official[0].publication(made);
        Outcome<Bag> packed =
                DisclosureBundle.of(
                        publication,
                        official[0].announcement(),
                        new Recipe(
                                formats.isEmpty() ? USUAL : formats,
                                provenance(),
                                exposures.allowed(),
                                BundleHistory.changes(publication, previous, readOptions()),
                                BundleHistory.record(consultation),
                                fonts()));
        packed.diagnostics().forEach(session::report);
        Bag bag = packed.value();
        BagShelf.put(bag, output);
        session.progress(
                BundleMessage.PACKED,
                file,
                output,
                bag.files().keySet().stream().filter(path -> path.startsWith(Bag.PAYLOAD)).count(),
                announced.period().until());
    }

    // -- what must not go out

    private List<Exposure> exposures(Input input) {
        return Inspector.inspect(input, Options.DEFAULT.withReading(readOptions()))
                .value()
                .leaks()
                .stream()
                .map(leak ->
                        new Exposure(
                                leak.kind().id(),
                                leak.kind().in(session.language()),
                                leak.where(),
                                leak.text(),
                                leak.line()))
                .toList();
    }

    private void refuse(List<Exposure> refused) {
        for (Exposure exposure : refused) {
            session.report(
                    UserException.usage(
                            BundleMessage.LEAK,
                            Place.atLine(file.toString(), exposure.line()),
                            exposure.name(),
                            exposure.text(),
                            exposure.where()));
        }
        StringBuilder example = new StringBuilder("allow:");
        new TreeSet<>(refused.stream().map(Exposure::kind).toList())
                .forEach(kind -> example.append("\n  - kind: ").append(kind));
        session.report(
                UserException.usage(
                        BundleMessage.REFUSED,
                        Place.inFile(file.toString()),
                        refused.size(),
                        example));
    }

    // -- what comes from elsewhere

    private Provenance provenance() {
        List<Provenance.Glossary> used = new ArrayList<>();
        if (glossaries.instead.isEmpty()) {
            try (GlossaryIndex index = GlossaryIndex.open(Terms.data())) {
                for (GlossaryIndex.About about : index.glossaries()) {
                    used.add(
                            new Provenance.Glossary(
                                    about.name(),
                                    about.title(),
                                    about.licence(),
                                    about.origin(),
                                    about.entries()));
                }
            }
        }
        return new Provenance(Version.text(), level.name().toLowerCase(Locale.ROOT), used);
    }

    /// Null where no PDF is wanted, or none can be made and none was asked for by name.
    private @Nullable Fonts fonts() {
        if (!formats.isEmpty() && !formats.contains(BundleFormat.PDF)) {
            return null;
        }
        try {
            return Fonts.find(fontFiles, session.console().environment());
        } catch (UserException e) {
            if (formats.contains(BundleFormat.PDF)) {
                throw e;
            }
            session.report(Diagnostic.warning(PdfMessage.NO_FONT, Place.inFile("")));
            return null;
        }
    }

    private ReadOptions readOptions() {
        ReadOptions options = ReadOptions.DEFAULT.withOcr(ocr);
        return passwordFile.toString().isEmpty()
                ? options
                : options.withPassword(text(passwordFile).lines().findFirst().orElse(""));
    }

    private @Nullable Holidays readHolidays() {
        return holidays.toString().isEmpty()
                ? null
                : Holidays.parse(holidays.toString(), text(holidays).lines().toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw InputOptions.unusable(file.toString(), e);
        }
    }
}
