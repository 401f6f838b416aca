package org.baihua.consult.respond;

import java.util.List;

/// One row of the response table: an ask and what becomes of it.
///
/// @param opinion the opinion's id
/// @param ask an exact sentence of the opinion; empty when the opinion as a whole is answered
/// @param articles canonical numbers
/// @param issue the id of the point at issue, empty for none
/// @param outcome as the officer wrote it; see [Decision]
/// @param change what changes in the draft
/// @param agency who answers, or whose matter it is
/// @param due as the officer wrote it: until when it is studied or done
public record Response(
        String opinion,
        String ask,
        List<String> articles,
        String issue,
        String outcome,
        String reason,
        String change,
        String agency,
        String due) {

    public Response {
        articles = List.copyOf(articles);
    }

    /// Whether an officer wrote anything.
    boolean isEntered() {
        return !(outcome + reason + change + agency + due).isBlank();
    }

    Response entered(Response by) {
        return new Response(
                opinion, ask, articles, issue, by.outcome, by.reason, by.change, by.agency, by.due);
    }

    Response withChange(String difference) {
        return new Response(
                opinion, ask, articles, issue, outcome, reason, difference, agency, due);
    }
}
