package org.baihua;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.baihua.check.Checker;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.check.Fixer;
import org.baihua.check.settings.Settings.RuleSetting;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
import org.baihua.inspect.Inspection;
import org.baihua.inspect.Inspector;
import org.baihua.inspect.OfficialLines;
import org.baihua.inspect.Options;
import org.baihua.law.Anchor;
import org.baihua.law.Draft;
import org.baihua.law.Notice;
import org.baihua.parse.DraftParser;
import org.baihua.plain.ArticleVerifier;
import org.baihua.plain.Level;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainWriter;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Verification;
import org.baihua.plain.metrics.Readability;
import org.baihua.plain.metrics.Vocabulary;
import org.baihua.publish.Publication;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.read.text.EditableText;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.Passage;
import org.baihua.source.SourceDocument;
import org.baihua.summary.Holidays;
import org.baihua.summary.Plainly;
import org.baihua.summary.Summarizer;
import org.baihua.summary.Summary;
import org.jspecify.annotations.Nullable;

/// The whole story: a file is read, understood, checked, written plainly, summarized. A newcomer
/// opens this first.
///
/// Each step is a room of its own and knows only the rooms before it; this is the one place that
/// sees them all. A pipeline may be shared by threads.
public final class Pipeline {

    private static final Readers READERS = Readers.standard();

    private final Setup setup;

    /// What a pipeline is made of.
    ///
    /// @param reading how files are read
    /// @param terms gives a matcher over the glossaries for the calling thread; asked only when
    ///   terms are needed
    /// @param level how far the plain version may go from the wording of the law
    /// @param language in which the program's own sentences are written
    /// @param holidays on which days offices are closed, null when nobody knows
    public record Setup(
            ReadOptions reading,
            Supplier<TermMatcher> terms,
            Level level,
            Language language,
            @Nullable Holidays holidays) {}

    public Pipeline(Setup setup) {
        this.setup = setup;
    }

    /// Opens the glossaries now instead of with the first document.
    ///
    /// @throws org.baihua.source.UserException when they cannot be opened
    public void prepare() {
        var _ = setup.terms.get();
    }

    /// What a file said.
    ///
    /// @throws org.baihua.source.UserException when the file as a whole cannot be read
    public static Outcome<SourceDocument> read(Input input, ReadOptions options) {
        return READERS.read(input, options);
    }

    /// What it means as law.
    public static Outcome<Draft> understand(SourceDocument source) {
        return DraftParser.parse(source);
    }

    /// What a file would give away if it were published as it is.
    ///
    /// @param contact whether the contact of a notice may be published, as it is meant to be
    /// @throws org.baihua.source.UserException when the file as a whole cannot be read
    public static Outcome<Inspection> inspect(Input input, Options options, boolean contact) {
        Outcome<Inspection> found = Inspector.inspect(input, options);
        boolean reachable =
                found.value().leaks().stream().anyMatch(each -> each.kind().isContact());
        if (!contact || !reachable) {
            return found;
        }
        SourceDocument source = READERS.readForEditors(input, options.reading()).value();
        Notice notice = understand(source).value().notice();
        if (notice == null) {
            return found;
        }
        Notice.Contact said = notice.contact();
        List<String> texts = List.of(said.address(), said.phone(), said.fax(), said.email());
        return new Outcome<>(
                found.value().allowing(texts, OfficialLines.of(source)), found.diagnostics());
    }

    /// What is wrong with a file's prose. A notice or a letter need not be law, so what has no
    /// place in a law's structure is no trouble here; what could not be read is.
    ///
    /// @param rules settings by rule id
    public FileFindings check(Input input, Map<String, RuleSetting> rules) {
        Outcome<SourceDocument> source = READERS.readForEditors(input, setup.reading);
        Draft draft = DraftParser.parseForCheck(source.value()).value();
        List<Finding> findings = Checker.of(setup.terms, rules).check(source.value(), draft);
        return new FileFindings(source.value(), findings, source.diagnostics());
    }

    /// A text file with its replaceable terms replaced.
    ///
    /// @param bytes the whole file, encoded as it was
    /// @param count how many terms were replaced
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Fixed(byte[] bytes, int count) {}

    /// Replaces what may be replaced; empty for a file that is no plain text or could not be
    /// written back exactly.
    public Optional<Fixed> fix(Input input, Map<String, RuleSetting> rules) {
        Format format = READERS.readForEditors(input, setup.reading).value().format();
        if (format != Format.TEXT) {
            return Optional.empty();
        }
        Checker checker = Checker.of(setup.terms, rules);
        Fixer fixer =
                new Fixer(text -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    SourceDocument source =
                            READERS.readForEditors(new Input(input.name(), bytes), setup.reading)
                                    .value();
                    return source.text().equals(text)
                            ? checker.check(source, DraftParser.parseForCheck(source).value())
                            : List.of();
                });
        return EditableText.of(input)
                .map(text -> {
                    Fixer.Fixed fixed = fixer.fix(text.text());
                    return new Fixed(text.encode(fixed.text()), fixed.count());
                });
    }

    /// A file's articles in plain language.
    public Outcome<PlainText> plain(Input input) {
        Outcome<Draft> draft = read(input, setup.reading).then(Pipeline::understand);
        return new Outcome<>(plain(draft.value()), draft.diagnostics());
    }

    /// Whether both files name articles, so that they can be held against each other by them.
    public static boolean pairsUp(Outcome<SourceDocument> original, Outcome<SourceDocument> plain) {
        return ArticleVerifier.pairsUp(
                understand(original.value()).value().statute(), plain.value());
    }

    /// A plain version held against the law that it is said to tell, article by article.
    ///
    /// @throws org.baihua.source.UserException when a file cannot be read or has no numbered
    ///   article
    public static Outcome<Verification> verify(
            Outcome<SourceDocument> original, Outcome<SourceDocument> plain, Context context) {
        Outcome<Draft> law = original.then(Pipeline::understand);
        List<Diagnostic> diagnostics = new ArrayList<>(law.diagnostics());
        diagnostics.addAll(plain.diagnostics());
        return new Outcome<>(
                ArticleVerifier.verify(
                        original.value(), law.value().statute(), plain.value(), context),
                diagnostics);
    }

    /// Everything that is to be published of a file.
    public Publication convert(Input input) {
        return convert(read(input, setup.reading));
    }

    /// Everything that is to be published of a file that was read.
    public Publication convert(Outcome<SourceDocument> source) {
        return convert(source, understood -> understood);
    }

    /// Everything that is to be published of a file, after somebody had a say in what it means: an
    /// agency's notice may stand beside the draft.
    public Publication convert(
            Outcome<SourceDocument> source, UnaryOperator<Outcome<Draft>> edited) {
        Outcome<Draft> understood = edited.apply(source.then(Pipeline::understand));
        Draft draft = understood.value();
        List<Finding> findings = Checker.of(setup.terms, Map.of()).check(source.value(), draft);
        PlainText plain = plain(draft);
        Summary summary =
                new Summarizer(plainly(), setup.holidays, setup.language)
                        .summarize(draft, plain, readability(plain), understood.diagnostics());
        return new Publication(
                source.value(),
                draft,
                findings,
                plain,
                summary,
                understood.diagnostics(),
                setup.language);
    }

    /// How readable the articles are before and after.
    private Summarizer.Readability readability(PlainText plain) {
        Vocabulary words = Vocabulary.of(setup.terms.get(), MatchContext.none());
        Set<String> explained = new TreeSet<>();
        plain.units().forEach(unit -> unit.notes().forEach(note -> explained.add(note.entry())));
        List<String> before = plain.units().stream().map(unit -> unit.original().text()).toList();
        List<String> after = plain.units().stream().map(PlainUnit::plain).toList();
        return new Summarizer.Readability(
                Readability.of(before, Register.LAW, words, Set.of()).byId(),
                Readability.of(after, Register.LAW, words, explained).byId());
    }

    private PlainText plain(Draft draft) {
        return writer().write(draft.statute(), draft.citations(), setup.level);
    }

    private PlainWriter writer() {
        return new PlainWriter(setup.terms.get(), Set.of());
    }

    /// How the summary has the draft's own sentences rewritten.
    private Plainly plainly() {
        PlainWriter writer = writer();
        return new Plainly() {
            @Override
            public String law(String sentence) {
                return sentence;
            }

            @Override
            public String explanation(String sentence) {
                return writer.write(Passage.untraced(sentence), Anchor.ROOT, setup.level).plain();
            }
        };
    }
}
