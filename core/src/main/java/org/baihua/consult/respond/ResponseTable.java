package org.baihua.consult.respond;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Opinion;
import org.baihua.consult.issues.Issues;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.jspecify.annotations.Nullable;

/// The response table of a consultation: every opinion in at least one row, every ask in exactly
/// one.
///
/// @param rows in the order of the opinions
/// @param leftOver rows that an officer filled and whose ask is no longer there; nothing that was
///   entered is lost
public record ResponseTable(List<Response> rows, List<Response> leftOver) {

    public ResponseTable {
        rows = List.copyOf(rows);
        leftOver = List.copyOf(leftOver);
    }

    private record Key(String opinion, String ask) {

        static Key of(Response row) {
            return new Key(row.opinion(), row.ask().strip());
        }
    }

    /// Lays out the rows and takes over what officers entered before. A repeated opinion is
    /// answered as the first one was, unless it got an answer of its own.
    ///
    /// @param entered the table as it was filled in, in any order
    public static Outcome<ResponseTable> of(
            List<Opinion> opinions, Issues issues, List<Response> entered) {
        Map<String, String> issueOf = new HashMap<>();
        issues.issues()
                .forEach(issue -> issue.opinions().forEach(id -> issueOf.put(id, issue.id())));
        Map<Key, Response> before = new LinkedHashMap<>();
        for (Response row : entered) {
            before.merge(Key.of(row), row, (one, other) -> other.isEntered() ? other : one);
        }
        Map<Key, Response> answers = new HashMap<>();
        List<Response> rows = new ArrayList<>();
        for (Opinion opinion : opinions) {
            for (Response row : rowsOf(opinion, issueOf.getOrDefault(opinion.id(), ""))) {
                Key key = Key.of(row);
                @Nullable Response given = before.remove(key);
                if (given == null || !given.isEntered() || isCopy(given, opinion)) {
                    @Nullable Response first =
                            answers.get(new Key(opinion.duplicateOf(), row.ask().strip()));
                    given = first == null || !first.isEntered() ? null : copy(first, opinion);
                }
                Response answered = given == null ? row : row.entered(given);
                answers.put(key, answered);
                rows.add(answered);
            }
        }
        List<Diagnostic> told = new ArrayList<>();
        List<Response> leftOver = new ArrayList<>();
        for (Response row : before.values()) {
            if (row.isEntered()) {
                leftOver.add(row);
                told.add(
                        Diagnostic.warning(
                                ConsultMessage.RESPONSE_LEFT_OVER,
                                Place.inFile(ResponsesFile.NAME),
                                row.opinion()));
            }
        }
        return new Outcome<>(new ResponseTable(rows, leftOver), told);
    }

    /// An answer taken over says so in its reason, so that the next run takes it over anew.
    private static Response copy(Response first, Opinion repeat) {
        String reason = isCopy(first, repeat) ? first.reason() : same(repeat) + first.reason();
        return new Response(
                first.opinion(),
                first.ask(),
                first.articles(),
                first.issue(),
                first.outcome(),
                reason,
                first.change(),
                first.agency(),
                first.due());
    }

    private static boolean isCopy(Response row, Opinion repeat) {
        return repeat.isDuplicate() && row.reason().startsWith(same(repeat));
    }

    private static String same(Opinion repeat) {
        return "同意見 " + repeat.duplicateOf() + "：";
    }

    private static List<Response> rowsOf(Opinion opinion, String issue) {
        List<String> asks = new ArrayList<>();
        for (Opinion.Ask ask : opinion.asks()) {
            if (!asks.contains(ask.text())) {
                asks.add(ask.text());
            }
        }
        if (asks.isEmpty()) {
            asks.add("");
        }
        return asks.stream()
                .map(ask ->
                        new Response(
                                opinion.id(),
                                ask,
                                articles(opinion, ask),
                                issue,
                                "",
                                "",
                                "",
                                "",
                                ""))
                .toList();
    }

    /// The articles that the ask itself names; otherwise those of its opinion.
    private static List<String> articles(Opinion opinion, String ask) {
        List<String> own = new ArrayList<>();
        for (Opinion.Link link : opinion.links()) {
            if (ask.contains(link.evidence()) && !own.contains(link.article())) {
                own.add(link.article());
            }
        }
        return own.isEmpty() ? opinion.articles() : own;
    }

    /// Fills in what changed between two versions of the draft, where an ask was adopted and the
    /// officer wrote nothing.
    public ResponseTable withChanges(Changes changes) {
        List<Response> filled = new ArrayList<>();
        for (Response row : rows) {
            @Nullable Decision decision = Decision.parse(row.outcome());
            boolean fill =
                    decision != null
                            && decision.isAdopted()
                            && (row.change().isBlank() || changes.wrote(row.change()));
            filled.add(fill ? row.withChange(changes.of(row.articles())) : row);
        }
        return new ResponseTable(filled, leftOver);
    }
}
