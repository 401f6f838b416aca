package org.baihua.consult.respond;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.baihua.consult.Consultation;
import org.baihua.consult.respond.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// Holds a response table against what the rules of consultation ask for.
public final class ResponseCheck {

    private ResponseCheck() {}

    /// What is wrong with the table, in its order; the deadline last.
    ///
    /// @param today the day to hold the deadline against when nobody has answered yet
    /// @param working whether offices are open on a day
    /// @param versions whether two versions of the draft were compared, so that a missing change
    ///   means that there is none
    public static List<Problem> check(
            ResponseTable table,
            Consultation consultation,
            LocalDate today,
            Predicate<LocalDate> working,
            boolean versions) {
        List<Problem> problems = new ArrayList<>();
        boolean open = false;
        for (Response row : table.rows()) {
            if (row.outcome().isBlank()) {
                problems.add(new Problem(Kind.NO_ANSWER, row.opinion(), row.ask()));
                open = true;
                continue;
            }
            @Nullable Decision decision = Decision.parse(row.outcome());
            if (decision == null) {
                problems.add(new Problem(Kind.UNKNOWN_OUTCOME, row.opinion(), row.ask()));
                open = true;
                continue;
            }
            if (row.reason().isBlank()) {
                problems.add(new Problem(Kind.NO_REASON, row.opinion(), row.ask()));
            }
            if (!row.due().isBlank() && Consultation.date(row.due()) == null) {
                problems.add(new Problem(Kind.BAD_DATE, row.opinion(), row.ask()));
            } else if (decision == Decision.UNDER_STUDY && row.due().isBlank()) {
                problems.add(new Problem(Kind.NO_DATE, row.opinion(), row.ask()));
            }
            boolean own = row.agency().equals(consultation.agency());
            if (decision == Decision.OUT_OF_SCOPE && (row.agency().isBlank() || own)) {
                problems.add(new Problem(Kind.NO_AGENCY, row.opinion(), row.ask()));
            }
            if (versions && decision.isAdopted() && Changes.isNone(row.change())) {
                problems.add(new Problem(Kind.NO_CHANGE, row.opinion(), row.ask()));
            }
        }
        @Nullable LocalDate due = consultation.due(working);
        @Nullable LocalDate replied = consultation.replied();
        if (due == null) {
            problems.add(new Problem(Kind.NO_DEADLINE, "", ""));
        } else if (replied != null ? replied.isAfter(due) : open && today.isAfter(due)) {
            problems.add(new Problem(Kind.LATE, "", due.toString()));
        }
        return problems;
    }
}
