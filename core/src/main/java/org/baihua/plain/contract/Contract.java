package org.baihua.plain.contract;

import java.util.List;
import java.util.Set;
import org.baihua.source.Span;

/// Holds a plain version against its original: what is lost, added or bent, F1 to F10.
///
/// Both texts are read into [Facts], and the facts are compared both ways. The same reading serves
/// law and everyday language, so that a text held against itself is always faithful.
public final class Contract {

    private Contract() {}

    /// @param original one unit of law
    /// @param plain what is said to mean the same
    /// @return what breaks the contract, errors first; empty when it holds
    public static List<Violation> compare(String original, String plain, Context context) {
        if (original.isBlank() != plain.isBlank()) {
            return List.of(
                    plain.isBlank()
                            ? new Violation(
                                    Invariant.F6,
                                    Violation.Level.ERROR,
                                    Saying.NOTHING_LEFT,
                                    List.of(),
                                    new Span(0, original.length()),
                                    null)
                            : new Violation(
                                    Invariant.F9,
                                    Violation.Level.ERROR,
                                    Saying.NO_SOURCE,
                                    List.of(),
                                    null,
                                    new Span(0, plain.length())));
        }
        List<Facts> pair = Facts.pair(original, plain, context);
        Facts o = pair.getFirst();
        Facts p = pair.getLast();
        Report report = new Report(context);
        AmountCheck.check(o, p, report);
        PlaceCheck.check(o, p, report);
        DayCheck.check(o, p, report);
        OrderCheck.check(o, p, report);
        ShapeCheck.check(o, p, report);
        OppositeCheck.check(o, p, report);
        ExchangeCheck.check(o, p, report);
        SwapCheck.check(o, p, report);
        GovernedCheck.check(o, p, report);
        ReplacementCheck.check(o, p, report);
        DegreeCheck.check(o, p, report);
        MemberCheck.check(o, p, report);
        ActorCheck.check(o, p, report);
        OmissionCheck.check(o, p, report);
        SkipCheck.check(o, p, report);
        PenaltyCheck.check(o, p, report);
        Set<Fact.Cue> settled = new CueCheck(o, p, report).check();
        AffirmedCheck.check(o, p, report);
        new NegationCheck(o, p, report, settled).check();
        ListCheck.check(o, p, report);
        TraceCheck.check(o, p, report);
        ReferenceCheck.check(o, p, report);
        NameCheck.check(o, p, context, report);
        List<Violation> violations = report.violations();
        return context.mode() == Context.Mode.EXACT ? violations : Doubt.weigh(o, p, violations);
    }

    /// Whether a plain version may stand: no error; warnings are for a reader.
    public static boolean holds(List<Violation> violations) {
        return violations.stream().noneMatch(it -> it.level() == Violation.Level.ERROR);
    }
}
