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
import org.baihua.source.Span;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.baihua.summary.Summary.Penalty;
import org.jspecify.annotations.Nullable;

/// Finds what happens otherwise: conduct, penalty, range, and to whom.
final class Penalties {

    /// Where the punishing words begin: after the conduct's 者, or after the authority that
    /// punishes.
    private static final Pattern PUNISHES =
            Pattern.compile(
                    "(?:(?<=，)[^，。；：]{2,24}[得應]|除|並|各|得|應|應予|可|另|按[^，。；]{2,16}|均|得各|並得|得並|得由[^，。]{2,20}|由[^，。]{2,20})?"
                            + "(?:(?<![核裁被])處(?!罰鍰[者未前案]|以刑罰|分)(?=[^，。；]{0,30}(?:罰鍰(?!次數|金額|累計)|罰金|徒刑|拘役|刑))"
                            + "|科(?=[^，。；]{0,30}(?:罰鍰|罰金))"
                            + "|(?:予以)?(?:沒入|沒收)(?=之|其|。|，|$)"
                            + "|收回[^，。；]{0,20}(?:執照|證書|證照)"
                            + "|(?:予)?(?:(?:廢止|撤銷|註銷)(?:或|、|及|並))?(?:廢止|撤銷|註銷|吊銷|吊扣)(?=其(?!決議|處分|公告|委託)|該|全部|所|[^，。；]{0,12}(?:許可|執照|登記|證書|證明|資格|認可|核准|指定|獎勵|補助|介聘|登錄|審定|認證))"
                            + "|(?:命|令|勒令)(?:其)?(?:停業|歇業|停工|停止營業)"
                            + "|予以[^，。；]{0,16}(?:停止|撤銷|廢止)[^，。；]{0,30}處分|予以?(?:記點|記過|警告|停權|除名)|(?<=，[得應])停止[^，。；]{0,16}(?:業務|營業|使用|經營|權利|進儲))");

    private static final Pattern REPEATED =
            Pattern.compile("按次(?:連續)?處罰|按日(?:連續)?處罰|按次(?:連續)?處|按次裁罰|連續處罰(?![一二三四五六七八九十]次)|得按次|應按次|按日處罰");

    /// 船員自願放棄身分…: nobody is punished for what they ask for.
    private static final Pattern ASKED_FOR =
            Pattern.compile("自願|但遷移|死亡者?，|[於自受][^，。；]{0,2}$|(?:減輕|減免|免除)[^，。；]{0,10}$|(?:填具|辦理)$|應將[^，。；]{2,24}繳銷，$|經[^，。；]{0,10}$|(?:申請|申報|通知[^，。；]{0,8}配合)[^，。；]{0,12}$");

    /// 逾期者, 如有違反者: a conduct that says nothing alone.
    private static final Pattern LATE =
            Pattern.compile("[並且但]?(?:逾期|屆期|期滿|屆滿)[^，]{0,6}，|(?:如有)?違反者?，");

    /// How many references of one place, and sentences of one article, are looked at.
    private static final int MOST = 60;

    private static final int OBJECT_NEAR = 22;

    private static final Pattern OBJECT =
            Pattern.compile("(?:撤銷|廢止|註銷)其?([^，。；其之或及]{1,8}(?:人|員|師|商|業者))(?:登錄|資格|證照|證書|執照|登記)");

    /// 漁船滅失：指…沒入
    private static final Pattern MEANING = Pattern.compile("[^，。；：]{2,16}：[係是]?指");

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
            int cut = startIn(said.text());
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
        if (meant.isEmpty() || meant.size() > 2 || meant.getFirst().text().length() > 200) {
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

    /// Where the punishing words of a sentence begin, -1 when it punishes nobody.
    static int startIn(String sentence) {
        if (MEANING.matcher(sentence).lookingAt()) {
            return -1;
        }
        Matcher matcher = PUNISHES.matcher(sentence);
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start());
            boolean stops = matcher.group().endsWith("使用") && !before.contains("者，");
            if (isConduct(before)
                    && !stops
                    && !ASKED_FOR.matcher(before).find()
                    && !OVER.matcher(sentence).region(matcher.end(), sentence.length()).lookingAt()) {
                return whole(before, matcher.group());
            }
        }
        return -1;
    }

    /// 得減少其獎補助款，必要時｜得廢止其許可, 本部，｜或受託機構應撤銷其證明: where the punishment begins that goes on there.
    private static int whole(String before, String punishment) {
        if (punishment.startsWith("逾期") || punishment.startsWith("屆期")) {
            // 逾期主管機關得廢止其同意: being late is what is punished.
            return before.length() + 2;
        }
        Matcher by = BY_LAW.matcher(before);
        if (by.find()) {
            // 違反規定者，｜依本法第三十條規定，處罰鍰
            return by.start();
        }
        boolean office = punishment.startsWith("或") || before.endsWith("或") || before.endsWith("同時");
        boolean apart = before.endsWith("必要時") || before.endsWith("必要時，");
        boolean further = apart || punishment.startsWith("必要時");
        if (!office && !further) {
            return before.length();
        }
        List<Span> clauses = Clauses.clauses(before);
        // 必要時 is a clause of its own, and the punishment begins before it.
        int last = clauses.size() - (apart ? 2 : 1);
        if (last < 1) {
            return before.length();
        }
        String clause = clauses.get(last).of(before);
        boolean begins = office || BEGINS.matcher(clause).lookingAt();
        return begins && !clause.endsWith("者，") ? clauses.get(last).start() : before.length();
    }

    private static final Pattern BY_LAW =
            Pattern.compile("(?<=[者形一]，)(?:應|得)?依[^，。；]{2,24}(?:規定|條|項|款)，?$");

    private static final Pattern BEGINS = Pattern.compile("[得應除]|[^，。；]{2,14}[得應]");

    /// 撤銷登錄之日起三年內, 註銷登記申請書: said of what was done before, or of a paper.
    private static final Pattern OVER =
            Pattern.compile("[^，。；]{0,8}(?:之日起|申請書|之審議|之原因|之情事|後[一二三四五六七八九十]|日起)");

    /// Somebody is punished for something: words before that end in 者 or 時 or name a circumstance.
    private static boolean isConduct(String before) {
        return before.endsWith("者，")
                || before.endsWith("時，")
                || before.endsWith("，")
                || before.endsWith("者")
                || before.contains("違反")
                || before.startsWith("逾期")
                || before.startsWith("屆期")
                || before.contains("之一，")
                || before.contains("者，");
    }

    private static String actor(Said said, String before, List<Citation> citations, Roles roles) {
        Matcher object =
                OBJECT.matcher(said.text())
                        .region(
                                before.length(),
                                Math.min(said.text().length(), before.length() + OBJECT_NEAR));
        if (object.find()) {
            // 撤銷其業務員登錄: who loses it.
            return ActorWords.canonical(object.group(1));
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
