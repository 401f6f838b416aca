package org.baihua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.check.Baseline;
import org.baihua.check.FileFindings;
import org.baihua.check.Level;
import org.baihua.check.Repeats;
import org.baihua.check.RuleId;
import org.baihua.check.settings.Settings;
import org.baihua.check.settings.Settings.RuleSetting;
import org.baihua.publish.report.CheckstyleReport;
import org.baihua.publish.report.GithubReport;
import org.baihua.publish.report.JsonLinesReport;
import org.baihua.publish.report.JsonReport;
import org.baihua.publish.report.JunitReport;
import org.baihua.publish.report.LineReport;
import org.baihua.publish.report.Report;
import org.baihua.publish.report.SarifReport;
import org.baihua.publish.report.TextReport;
import org.baihua.publish.report.XlsxReport;
import org.baihua.read.Input;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua check`: what is wrong with the prose, for people and for CI.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /// How findings are shown.
    enum Format {
        TEXT,
        LINE,
        JSON,
        JSONL,
        SARIF,
        JUNIT,
        CHECKSTYLE,
        GITHUB,
        XLSX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// From which level on findings make the check fail.
    enum FailOn {
        ERROR(Level.ERROR),
        WARNING(Level.WARNING),
        INFO(Level.INFO),
        NEVER(null);

        private final @Nullable Level from;

        FailOn(@Nullable Level from) {
            this.from = from;
        }

        boolean fails(Level level) {
            return from != null && level.compareTo(from) >= 0;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin InputOptions inputs;
    @Mixin GlossaryOptions glossaries;

    @Option(names = "--format", paramLabel = "FORMAT")
    Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "LEVEL")
    @Nullable FailOn failOn;

    @Option(names = "--repeats", paramLabel = "REPEATS")
    @Nullable Repeats repeats;

    @Option(names = "--config", paramLabel = "FILE")
    Path config = Path.of("");

    @Option(names = "--baseline", paramLabel = "FILE")
    Path baseline = Path.of("");

    @Option(names = "--write-baseline", paramLabel = "FILE")
    Path writeBaseline = Path.of("");

    @Option(names = "--changed-since", paramLabel = "REV")
    String changedSince = "";

    @Option(names = "--rule", paramLabel = "RULE")
    List<String> onlyRules = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    Path output = Path.of("");

    @Option(names = "--fix")
    boolean fix;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        requireKnownRules();
        Baseline known = readBaseline();
        ChangedFiles changed = ChangedFiles.since(changedSince);
        SettingsFinder finder = new SettingsFinder(config);
        Pipeline pipeline = pipeline(finder);
        Set<String> seen = new TreeSet<>();
        List<FileFindings> everything = new ArrayList<>();
        boolean[] failed = {false};
        boolean all;
        try (ReportFile file = ReportFile.of(output, session)) {
            try (Report report = report(file)) {
                all =
                        inputs.forEach(
                                inputs.sources().stream()
                                        .filter(source -> isAsked(source, changed, finder))
                                        .toList(),
                                given -> {
                                    Path path = Path.of(given.name());
                                    Settings settings = finder.ofFile(path);
                                    Map<String, RuleSetting> rules = asked(settings.rulesFor(path));
                                    Input input = fix ? fixed(pipeline, given, rules) : given;
                                    FileFindings checked = pipeline.check(input, rules);
                                    checked.diagnostics().forEach(session::report);
                                    if (!writeBaseline.toString().isEmpty()) {
                                        everything.add(checked);
                                    }
                                    Baseline.Filtered filtered = known.filter(checked);
                                    seen.addAll(filtered.seen());
                                    session.status().clear();
                                    FileFindings fresh = filtered.fresh();
                                    report.add(
                                            fresh.with(repeats(settings).told(fresh.findings())));
                                    if (session.console().coloured()) {
                                        // Findings and progress share the screen.
                                        session.writer().flush();
                                    }
                                    failed[0] |=
                                            fresh.findings().stream()
                                                    .anyMatch(
                                                            f -> failOn(settings).fails(f.level()));
                                });
            }
            file.publish();
        }
        for (String stale : known.stale(seen)) {
            session.progress(CliMessage.STALE_BASELINE, stale.replace('\t', ' '));
        }
        if (!writeBaseline.toString().isEmpty()) {
            OutputFolder.writeFile(
                    writeBaseline, Baseline.write(everything).getBytes(StandardCharsets.UTF_8));
            return all ? ExitCode.CLEAN : ExitCode.UNREADABLE;
        }
        if (!all) {
            return ExitCode.UNREADABLE;
        }
        return failed[0] ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /// Glossaries come from the call, or else from the settings that speak for the first input.
    private Pipeline pipeline(SettingsFinder finder) {
        if (glossaries.instead.isEmpty() && glossaries.besides.isEmpty()) {
            Settings settings = finder.of(inputs.first());
            glossaries.instead = settings.glossaries();
            glossaries.besides = settings.addGlossaries();
        }
        return Pipelines.open(
                session, inputs.readOptions(), glossaries, org.baihua.plain.Level.PLAIN);
    }

    /// A file that a walk found counts when it has changed and the settings take it; one that was
    /// named always does.
    private boolean isAsked(
            InputOptions.Source source, ChangedFiles changed, SettingsFinder finder) {
        Path path = source.path();
        return changed.has(path)
                && (path == null || !source.walked() || finder.ofFile(path).takes(path));
    }

    /// The settings with every rule off that the call does not name, when it names some.
    private Map<String, RuleSetting> asked(Map<String, RuleSetting> settings) {
        if (onlyRules.isEmpty()) {
            return settings;
        }
        Map<String, RuleSetting> asked = new TreeMap<>(settings);
        for (String rule : RuleId.ids()) {
            if (!onlyRules.contains(rule)) {
                asked.put(rule, new RuleSetting(true, Optional.empty(), Map.of()));
            }
        }
        return asked;
    }

    private void requireKnownRules() {
        for (String rule : onlyRules) {
            if (!RuleId.ids().contains(rule)) {
                throw UserException.usage(
                        CliMessage.UNKNOWN_RULE,
                        Place.inFile(""),
                        rule,
                        String.join("、", RuleId.ids()));
            }
        }
    }

    /// The input after its replaceable terms were replaced, in the file itself too.
    private Input fixed(Pipeline pipeline, Input input, Map<String, RuleSetting> rules) {
        Path file = Path.of(input.name());
        Optional<Pipeline.Fixed> fixed =
                Files.isRegularFile(file) ? pipeline.fix(input, rules) : Optional.empty();
        if (fixed.isEmpty()) {
            session.report(Diagnostic.warning(CliMessage.NOT_FIXABLE, Place.inFile(input.name())));
            return input;
        }
        if (fixed.get().count() == 0) {
            return input;
        }
        OutputFolder.writeFile(file, fixed.get().bytes());
        session.progress(CliMessage.FIXED, input.name(), fixed.get().count());
        return new Input(input.name(), fixed.get().bytes());
    }

    /// The call decides over `baihua.yaml`; warnings fail where neither says.
    private FailOn failOn(Settings settings) {
        if (failOn != null) {
            return failOn;
        }
        return settings.failOn()
                .map(level -> FailOn.valueOf(level.toUpperCase(Locale.ROOT)))
                .orElse(FailOn.WARNING);
    }

    /// The call decides over `baihua.yaml`. Where neither says, what people read tells a legal term
    /// once a document, and what programs read tells every place.
    private Repeats repeats(Settings settings) {
        if (repeats != null) {
            return repeats;
        }
        return settings.repeats()
                .orElse(
                        switch (format) {
                            case TEXT, XLSX, GITHUB -> Repeats.FIRST;
                            case LINE, JSON, JSONL, SARIF, JUNIT, CHECKSTYLE -> Repeats.ALL;
                        });
    }

    private Baseline readBaseline() {
        if (baseline.toString().isEmpty()) {
            return Baseline.EMPTY;
        }
        try {
            return Baseline.parse(baseline.toString(), Files.readString(baseline));
        } catch (IOException e) {
            throw InputOptions.unusable(baseline.toString(), e);
        }
    }

    private Report report(ReportFile file) {
        PrintWriter out = file.writer();
        return switch (format) {
            case TEXT -> new TextReport(out, session.language(), session.console().colour());
            case LINE -> new LineReport(out, session.language());
            case JSON -> new JsonReport(out, session.language());
            case JSONL -> new JsonLinesReport(out, session.language());
            case SARIF -> new SarifReport(out, session.language(), Version.text());
            case JUNIT ->
                    new JunitReport(
                            out,
                            session.language(),
                            failOn == null || failOn.from == null ? Level.WARNING : failOn.from);
            case CHECKSTYLE -> new CheckstyleReport(out, session.language());
            case XLSX -> new XlsxReport(file.bytes(), session.language());
            case GITHUB -> new GithubReport(out, session.language());
        };
    }
}
