package org.baihua.summary;

import java.util.List;
import java.util.regex.Pattern;
import org.baihua.source.Span;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;

/// Finds who bears a duty or enjoys a right.
///
/// Chinese law names its subject once and leaves it out afterwards. So the search goes from the
/// clause of the modal verb to the clauses before it, the sentences before it, and the sentence
/// that leads into the list. It stops with nobody where a thing is the subject (申請書應記載): a wrong
/// name is worse than none.
final class Subjects {

    /// How many sentences back a left-out subject is looked for.
    private static final int PATIENCE = 4;

    /// 每個營運商補助款，: a thing in front of the modal verb, set off by a comma.
    private static final Pattern THING =
            Pattern.compile(
                    "(?!.*(?:依|按|除|就|對|以|檢具|填具|檢附|將|於)).*"
                            + "(?:文件|證明|費用|費|補助款|獎金|金額|比例|期間|內容|明細表|範圍|面積|高度|總額|期限|名冊|收據|報告|紀錄)，");

    private Subjects() {}

    static List<Actor> of(Said said, Modal modal) {
        return of(said, modal, PATIENCE);
    }

    /// Who acts in a sentence as a whole.
    static List<Actor> subjectOf(Said said) {
        return subjectOf(said, PATIENCE);
    }

    private static List<Actor> of(Said said, Modal modal, int patience) {
        String sentence = said.text();
        String after = sentence.substring(modal.end());
        if (after.startsWith("由")) {
            return ActorNames.afterBy(after.substring(1));
        }
        List<Span> clauses = Clauses.clauses(sentence.substring(0, modal.start()));
        boolean official = ActorNames.isOfficialAct(after);
        boolean sameClause = !clauses.isEmpty() && !endsWithMark(sentence, clauses.getLast().end());
        if (sameClause) {
            String head = clauses.getLast().of(sentence);
            List<Actor> named = inHead(head);
            if (fits(named, official)) {
                return named;
            }
            if (named.isEmpty() && !saysNothing(head)) {
                return List.of();
            }
        }
        int last = clauses.size() - (sameClause ? 2 : 1);
        if (!sameClause && last >= 0 && THING.matcher(clauses.get(last).of(sentence)).matches()) {
            return List.of();
        }
        for (int i = last; i >= 0; i--) {
            List<Actor> named = ActorNames.at(clauses.get(i).of(sentence));
            if (fits(named, official)) {
                return named;
            }
        }
        return patience == 0 ? List.of() : inherited(said, official, patience - 1);
    }

    private static List<Actor> inherited(Said said, boolean official, int patience) {
        Said before = said.before();
        if (before != null) {
            List<Actor> named = subjectOf(before, patience);
            if (fits(named, official)) {
                return named;
            }
        }
        Said lead = said.lead();
        if (lead != null) {
            List<Actor> named = subjectOf(lead, patience);
            if (fits(named, official)) {
                return named;
            }
        }
        return List.of();
    }

    private static List<Actor> subjectOf(Said said, int patience) {
        List<Modal> modals = Modal.in(said.text());
        if (!modals.isEmpty()) {
            return of(said, modals.getFirst(), patience);
        }
        for (Span clause : Clauses.clauses(said.text())) {
            List<Actor> named = ActorNames.at(clause.of(said.text()));
            if (!named.isEmpty()) {
                return named;
            }
        }
        Said lead = said.lead();
        return lead == null || patience == 0 ? List.of() : subjectOf(lead, patience - 1);
    }

    private static boolean fits(List<Actor> named, boolean official) {
        return !named.isEmpty() && (!official || named.stream().allMatch(Subjects::mayDecide));
    }

    private static boolean mayDecide(Actor actor) {
        return actor.kind() == ActorKind.AGENCY || actor.kind() == ActorKind.ORGANIZATION;
    }

    /// 申請人應, 於必要時主管機關得: at the start, or after an adverbial that the name ends.
    private static List<Actor> inHead(String head) {
        List<Actor> named = ActorNames.at(head);
        if (!named.isEmpty()) {
            return named;
        }
        for (String opening : new String[] {"必要時", "時", "外", "由", "後", "起", "內"}) {
            int at = head.lastIndexOf(opening);
            if (at >= 0) {
                List<Actor> later = ActorNames.at(head.substring(at + opening.length()));
                if (!later.isEmpty()) {
                    return later;
                }
            }
        }
        return ActorNames.authorityAtEnd(head);
    }

    /// Whether what stands before the modal verb is only connectives, conditions and adverbials.
    private static boolean saysNothing(String head) {
        String rest = head.substring(ActorNames.skipLead(head));
        return rest.isEmpty()
                || rest.matches("(於|依|自|經|在|向|就|按|除|如|因|對|以|為|無正當理由|[一二三四五六七八九十0-9]+[年月日個]).*")
                || rest.endsWith("時")
                || rest.endsWith("後")
                || rest.endsWith("前")
                || rest.endsWith("內");
    }

    private static boolean endsWithMark(String text, int end) {
        return end > 0 && "，。；：！？".indexOf(text.charAt(end - 1)) >= 0;
    }
}
