package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.Citation;
import org.baihua.law.Numeral;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.baihua.summary.Summary.Penalty;
import org.jspecify.annotations.Nullable;

/// Finds what happens otherwise: conduct, penalty, range, and to whom.
final class Penalties {

    /// Where the punishing words begin: after the conduct's 者, or after the authority that punishes.
    private static final Pattern PUNISHES =
            Pattern.compile(
                    "(?:並|各|得|應|可|另|均|得各|並得|得並|得由[^，。]{2,20}|由[^，。]{2,20})?"
                            + "(?:處(?=[^，。；]{0,30}(?:罰鍰|罰金|徒刑|拘役|刑))"
                            + "|科(?=[^，。；]{0,30}(?:罰鍰|罰金))"
                            + "|(?:予以)?(?:沒入|沒收)(?=之|其|。|，|$)"
                            + "|(?:予)?(?:廢止|撤銷|註銷|吊銷|吊扣)(?=其|該|全部|所|[^，。；]{0,12}(?:許可|執照|登記|證書|證明|資格|認可|核准|指定))"
                            + "|(?:命|令|勒令)(?:其)?(?:停業|歇業|停工|停止營業))");

    private static final Pattern REPEATED =
            Pattern.compile("按次(?:連續)?處罰|按日(?:連續)?處罰|按次(?:連續)?處|按次裁罰|連續處罰|得按次|應按次|按日處罰");

    private Penalties() {}

    static List<Penalty> of(
            List<Said> sentences, List<Citation> citations, Roles roles, Plainly plainly) {
        List<Penalty> penalties = new ArrayList<>();
        for (Said said : sentences) {
            Matcher matcher = PUNISHES.matcher(said.text());
            if (!matcher.find() || !isConduct(said.text().substring(0, matcher.start()))) {
                continue;
            }
            String before = said.text().substring(0, matcher.start());
            String punishment = said.text().substring(matcher.start());
            String actor = actor(said, before, citations, roles);
            Long[] range = range(punishment);
            boolean repeated = REPEATED.matcher(said.text()).find();
            boolean listed = punishment.endsWith("：") && !said.items().isEmpty();
            String penalty = plainly.law(listed ? punishment.substring(0, punishment.length() - 1) + "。" : punishment);
            List<String> articles = List.of(said.article());
            String conduct = before.replaceAll("[，：]$", "");
            if (listed) {
                for (String item : said.items()) {
                    String what = actorless(plainly.law(item.replaceAll("[。；]$", "")));
                    penalties.add(
                            new Penalty(
                                    actor, what, penalty, range[0], range[1], repeated, articles));
                }
            } else {
                if (conduct.isEmpty() && said.before() != null) {
                    conduct = said.before().text();
                }
                penalties.add(
                        new Penalty(
                                actor,
                                plainly.law(conduct),
                                penalty,
                                range[0],
                                range[1],
                                repeated,
                                articles));
            }
        }
        return penalties;
    }

    private static String actorless(String item) {
        return item.strip();
    }

    /// Somebody is punished for something: words before that end in 者 or 時 or name a circumstance.
    private static boolean isConduct(String before) {
        return before.endsWith("者，")
                || before.endsWith("時，")
                || before.endsWith("，")
                || before.endsWith("者")
                || before.contains("違反");
    }

    private static String actor(
            Said said, String before, List<Citation> citations, Roles roles) {
        for (var clause : Clauses.clauses(before)) {
            for (Actor actor : ActorNames.at(clause.of(before))) {
                if (actor.kind() != ActorKind.AGENCY) {
                    return actor.canonical();
                }
            }
        }
        for (Citation citation : citations) {
            if (citation.law() == null
                    && citation.at().equals(said.anchor())
                    && before.contains(citation.text())) {
                List<String> bearers = roles.bearersOf(citation.target().article());
                if (bearers.size() == 1) {
                    return bearers.getFirst();
                }
            }
        }
        Said lead = said.lead();
        if (lead != null) {
            for (Actor actor : Subjects.subjectOf(lead)) {
                if (actor.kind() != ActorKind.AGENCY) {
                    return actor.canonical();
                }
            }
        }
        return "";
    }

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
        return new Long[] {minimum, maximum};
    }
}
