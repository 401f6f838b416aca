package org.baihua.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.law.Numeral;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.baihua.summary.Summary.Penalty;
import org.jspecify.annotations.Nullable;

/// Finds what happens otherwise: conduct, penalty, range, and to whom.
final class Penalties {

    private static final Pattern REPEATED =
            Pattern.compile(
                    "按次(?:連續)?處罰|按日(?:連續)?處罰|按次(?:連續)?處|按次裁罰|連續處罰(?![一二三四五六七八九十]次)|得按次|應按次|按日處罰");

    /// 逾期者, 如有違反者: a conduct that says nothing alone.
    private static final Pattern LATE =
            Pattern.compile("[並且但]?(?:逾期|屆期|期滿|屆滿)[^，]{0,6}，|(?:如有)?違反者?，");

    /// How many references of one place, and sentences of one article, are looked at.
    private static final int MOST = 60;

    private static final int OBJECT_NEAR = 22;

    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?:撤銷|廢止|註銷)該([^，。；其之全一]{1,8})(?:全部|一部|之)|(?:撤銷|廢止|註銷)其?([^，。；其之或及]{1,8}(?:人|員|師|商|業者))(?:登錄|資格|證照|證書|執照|登記)");

    private Penalties() {}

    private static List<Citation> here(Map<Anchor, List<Citation>> cited, Said said) {
        return cited.getOrDefault(said.anchor(), List.of());
    }

    /// A sentence that punishes.
    ///
    /// @param cut where its punishing words begin
    /// @param actor who is punished; empty when the draft does not say
    record Punishing(Said said, int cut, String actor) {}

    static List<Penalty> of(
            List<Said> sentences, List<Citation> citations, Roles roles, Wording wording) {
        List<Penalty> penalties = new ArrayList<>();
        Map<Anchor, List<Citation>> cited = cited(citations);
        Map<String, List<Said>> articlesOf = new HashMap<>();
        for (Said said : sentences) {
            List<Said> own = articlesOf.computeIfAbsent(said.article(), any -> new ArrayList<>());
            if (own.size() < MOST) {
                own.add(said);
            }
        }
        for (Punishing one : punishing(sentences, citations, roles)) {
            Said said = one.said;
            String text = said.text();
            String before = text.substring(0, one.cut);
            String punishment = text.substring(one.cut);
            @Nullable Long[] range = range(punishment);
            boolean repeated = REPEATED.matcher(text).find();
            boolean listed = punishment.endsWith("：") && !said.items().isEmpty();
            String penalty = bare(wording.part(text, one.cut, text.length())) + "。";
            List<String> conducts = new ArrayList<>();
            List<String> actors = new ArrayList<>();
            if (listed) {
                for (String item : said.items()) {
                    conducts.add(bare(wording.law(item)));
                    actors.add(one.actor.isEmpty() ? named(item, said) : one.actor);
                }
            } else if (before.isEmpty() && said.before() != null) {
                conducts.add(bare(wording.law(said.before().text())));
            } else {
                String conduct = bare(wording.part(text, 0, one.cut));
                if (LATE.matcher(before).matches() && said.before() != null) {
                    // 「逾期者，廢止其核准」: what is late stands before.
                    conduct = bare(wording.law(said.before().text())) + "；" + conduct;
                }
                conducts.add(conduct + duty(before, here(cited, said), articlesOf, wording));
            }
            for (int i = 0; i < conducts.size(); i++) {
                penalties.add(
                        new Penalty(
                                actors.isEmpty() ? one.actor : actors.get(i),
                                conducts.get(i),
                                penalty,
                                range[0],
                                range[1],
                                repeated,
                                List.of(said.article())));
            }
        }
        return penalties;
    }

    /// Every sentence that punishes, and whom.
    static List<Punishing> punishing(List<Said> sentences, List<Citation> citations, Roles roles) {
        Map<Anchor, List<Citation>> cited = cited(citations);
        List<Punishing> found = new ArrayList<>();
        String last = "";
        Anchor punished = Anchor.ROOT;
        for (Said said : sentences) {
            int cut = Punishment.startIn(said.text());
            if (cut < 0) {
                continue;
            }
            String before = said.text().substring(0, cut);
            String actor = actor(said, before, here(cited, said), roles);
            if (actor.isEmpty() && said.before() != null && said.anchor().equals(punished)) {
                // 情節重大者，得廢止其許可: still the one whom the sentence before punishes.
                actor = last;
            }
            punished = said.anchor();
            last = actor;
            found.add(new Punishing(said, cut, actor));
        }
        return found;
    }

    /// References within the law, by where they stand.
    private static Map<Anchor, List<Citation>> cited(List<Citation> citations) {
        Map<Anchor, List<Citation>> cited = new HashMap<>();
        for (Citation citation : citations) {
            List<Citation> here = cited.computeIfAbsent(citation.at(), any -> new ArrayList<>());
            if (citation.law() == null && here.size() < MOST) {
                here.add(citation);
            }
        }
        return cited;
    }

    /// Without the mark at its end, and without the 如果 or 者 that made it a condition.
    private static String bare(String words) {
        return words.strip().replaceAll("[，：。；]+$", "").replaceAll("者$", "").replaceAll("^如果", "");
    }

    /// 「違反第六條第一項」 says nothing to somebody who does not know what stands there: the sentence that
    /// it means, in brackets, when it is one short sentence.
    private static String duty(
            String before,
            List<Citation> citations,
            Map<String, List<Said>> articlesOf,
            Wording wording) {
        List<Anchor> targets =
                citations.stream()
                        .filter(c -> before.contains(c.text()))
                        .map(Citation::target)
                        .distinct()
                        .toList();
        if (targets.size() != 1) {
            return "";
        }
        Anchor target = targets.getFirst();
        List<Said> meant =
                articlesOf.getOrDefault(target.article(), List.of()).stream()
                        .filter(s -> isWithin(s.anchor(), target))
                        .limit(3)
                        .toList();
        if (meant.isEmpty()
                || Punishment.startIn(meant.getFirst().text()) >= 0
                || meant.size() > 2
                || meant.getFirst().text().length() > 200) {
            return "";
        }
        String words = bare(wording.whole(meant.getFirst()));
        return words.length() > 80 ? "" : "（" + words + "）";
    }

    private static boolean isWithin(Anchor anchor, Anchor target) {
        int depth = target.parts().size();
        return anchor.parts().size() >= depth
                && depth > 0
                && anchor.parts().subList(0, depth).equals(target.parts());
    }

    private static String actor(Said said, String before, List<Citation> citations, Roles roles) {
        Matcher object =
                OBJECT.matcher(said.text())
                        .region(
                                before.length(),
                                Math.min(said.text().length(), before.length() + OBJECT_NEAR));
        if (object.find()) {
            String named = object.group(1) == null ? object.group(2) : object.group(1);
            // 撤銷其業務員登錄: who loses it. 廢止該事業之許可: whom the sentence spoke of before.
            if (object.group(1) == null || !before.contains(named)) {
                return ActorWords.canonical(named);
            }
        }
        String own = named(before, said);
        if (!own.isEmpty()) {
            return own;
        }
        for (Citation citation : citations) {
            if (before.contains(citation.text())) {
                List<String> bearers = roles.bearersOf(citation.target().article());
                if (bearers.size() == 1) {
                    return bearers.getFirst();
                }
            }
        }
        for (Said around : new @Nullable Said[] {said.lead(), said.before()}) {
            List<Actor> named = around == null ? List.of() : Subjects.subjectOf(around);
            for (Actor actor : named) {
                if (actor.kind() != ActorKind.AGENCY) {
                    return actor.canonical();
                }
            }
            String there = around == null ? "" : named(around.text(), around);
            if (!there.isEmpty()) {
                return there;
            }
        }
        List<Actor> spokenOf = roles.spokenOf(said);
        return spokenOf.size() == 1 ? spokenOf.getFirst().canonical() : "";
    }

    /// Who is named in the words before a punishment, authorities aside; empty when nobody is.
    private static String named(String before, Said said) {
        String first = "";
        for (var span : Clauses.clauses(before)) {
            String clause = span.of(before);
            if (REPORTS.matcher(clause).find()) {
                // 已登錄者，保險業應報請公會撤銷其登錄: not who reports it.
                continue;
            }
            List<Actor> named = new ArrayList<>(ActorNames.at(clause, said.names()));
            if (clause.indexOf('所') > 0) {
                // 申請補助者所檢附之文件有不實情事者，
                named.addAll(ActorNames.at(clause.substring(0, clause.indexOf('所')), said.names()));
            }
            for (Actor actor : named) {
                if (actor.kind() != ActorKind.AGENCY) {
                    // 個人有所得時，扣繳義務人未申報: whoever fails to do something is meant.
                    boolean fails =
                            FAILS.matcher(clause).region(actor.end(), clause.length()).lookingAt();
                    if (fails) {
                        return actor.canonical();
                    }
                    first = first.isEmpty() ? actor.canonical() : first;
                }
            }
        }
        return first;
    }

    private static final Pattern REPORTS = Pattern.compile("應(?:報請|函請|報由|責令|通知[^，]{2,12}$)");

    private static final Pattern FAILS = Pattern.compile("如?(?:未|違反|不依|拒不|規避|拒絕|逾期)");

    /// The amounts of a fine: 六萬元以上三十萬元以下, 三十萬元以下, 一萬元.
    private static @Nullable Long[] range(String punishment) {
        Long minimum = null;
        Long maximum = null;
        int from = 0;
        for (Numeral.Found found = Numeral.next(punishment, from);
                found != null;
                found = Numeral.next(punishment, from)) {
            from = Math.max(found.end(), from + 1);
            OptionalLong amount = found.whole();
            if (amount.isEmpty() || !punishment.startsWith("元", found.end())) {
                continue;
            }
            int end = found.end() + 1;
            if (punishment.startsWith("以上", end)) {
                minimum = minimum == null ? Long.valueOf(amount.getAsLong()) : minimum;
            } else if (maximum == null) {
                maximum = amount.getAsLong();
                if (!punishment.startsWith("以下", end) && minimum == null) {
                    minimum = maximum;
                }
            }
        }
        return new @Nullable Long[] {minimum, maximum};
    }
}
