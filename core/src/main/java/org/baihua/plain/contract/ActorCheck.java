package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.plain.contract.ActorNames.Named;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

/// F7 主體: who does what. Somebody is known by what is said right behind the name: in 業者應通知消費者 it is
/// 業者 that 通知.
///
/// Where the plain version says the same behind the name of somebody else, and the original nowhere
/// says it of that one, the roles were exchanged.
final class ActorCheck {

    /// Behind these somebody is acted upon: 向主管機關申請 says who applies nowhere.
    private static final String OBJECT = "向對給與和跟同於自從予比為替";

    /// What may stand between somebody and what is said of them.
    private static final String BETWEEN = "應得須必可以會要能也都均皆亦並再就才始即先之的不將把所有自己他其於在";

    private static final List<String> PAYS =
            List.of("負擔", "支付", "支應", "支給", "支出", "付", "出", "繳", "承擔", "分擔", "分攤", "吸收", "買單");

    static void check(Facts original, Facts plain, Report report) {
        deeds(original, plain, report);
        agents(original, plain, report);
        payers(original, plain, report);
        exchanged(original, plain, report);
    }

    private static void deeds(Facts original, Facts plain, Report report) {
        Map<String, List<Named>> before = deeds(original.squeezed().masked);
        if (before.isEmpty()) {
            return;
        }
        Map<String, List<Named>> now = deeds(plain.squeezed().masked);
        for (Map.Entry<String, List<Named>> entry : now.entrySet()) {
            List<Named> old = before.get(entry.getKey());
            if (old == null || old.size() > 1 || entry.getValue().size() > 1) {
                continue;
            }
            Named was = old.getFirst();
            Named is = entry.getValue().getFirst();
            if (agree(was.name(), is.name()) || !original.squeezed().masked.contains(is.name())) {
                continue;
            }
            report.bent(
                    Invariant.F7,
                    Level.ERROR,
                    Saying.ACTOR_BENT,
                    original.squeezed().span(was.at(), was.end()),
                    plain.squeezed().span(is.at(), is.end()),
                    original.squeezed().text.substring(was.at(), was.end()),
                    entry.getKey(),
                    plain.squeezed().text.substring(is.at(), is.end()));
            return;
        }
    }

    /// A long name and its short form: 鑑定機構人員 and 人員, 主管機關 and 機關; but not 被保險人 and 保險人.
    private static boolean agree(String one, String two) {
        String longer = one.length() > two.length() ? one : two;
        String shorter = longer.equals(one) ? two : one;
        return longer.endsWith(shorter)
                && (longer.equals(shorter) || !longer.startsWith("中央") && !longer.startsWith("地方"))
                && (longer.equals(shorter) || "被受副非未".indexOf(longer.charAt(0)) < 0);
    }

    /// What is said of whom, by the two characters that say it.
    private static Map<String, List<Named>> deeds(String text) {
        Map<String, List<Named>> deeds = new HashMap<>();
        int i = 0;
        while (i < text.length()) {
            Named found = ActorNames.at(text, i);
            if (found == null) {
                i++;
                continue;
            }
            i = found.end();
            if (found.name().isEmpty()
                    || found.at() > 0 && OBJECT.indexOf(text.charAt(found.at() - 1)) >= 0
                    || ActorNames.isObject(text, found.at())) {
                continue;
            }
            int said = found.end();
            while (said < text.length()
                    && said - found.end() < 6
                    && BETWEEN.indexOf(text.charAt(said)) >= 0) {
                said++;
            }
            if (said + 2 <= text.length()
                    && Content.isContent(text.charAt(said))
                    && Content.isContent(text.charAt(said + 1))
                    && ActorNames.at(text, said) == null) {
                deeds.merge(
                        text.substring(said, said + 2),
                        List.of(found),
                        (a, b) -> a.size() > 1 ? a : List.of(a.getFirst(), b.getFirst()));
            }
        }
        return deeds;
    }

    /// 由占用人負擔 became 由機關負擔: whoever the original names with 由 before a verb must stand there.
    private static void agents(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        int looked = 0;
        for (int by = o.indexOf('由'); by >= 0 && looked < Facts.MOST; by = o.indexOf('由', by + 1)) {
            looked++;
            Named agent = agent(o, by);
            if (agent == null) {
                continue;
            }
            String verb = o.substring(agent.end(), agent.end() + 2);
            int there = p.indexOf(verb);
            if (there < 0
                    || p.indexOf(verb, there + 1) >= 0
                    || o.indexOf(verb) != o.lastIndexOf(verb)) {
                continue;
            }
            int mark = p.lastIndexOf('由', there);
            if (mark < 0 || there - mark > 16 || endsBetween(p, mark, there)) {
                continue;
            }
            String named = p.substring(mark + 1, there);
            String last = o.substring(agent.end() - 2, agent.end());
            if (!named.isEmpty()
                    && !isPronoun(named)
                    && named.indexOf(last.charAt(0)) < 0
                    && !ActorNames.holds(named, agent.name())) {
                report.bent(
                        Invariant.F7,
                        Level.ERROR,
                        Saying.ACTOR_BENT,
                        original.squeezed().span(by + 1, agent.end()),
                        plain.squeezed().span(mark + 1, there),
                        original.squeezed().text.substring(by + 1, agent.end()),
                        verb,
                        plain.squeezed().text.substring(mark + 1, there));
                return;
            }
        }
    }

    /// Who pays: 由受益人平均負擔 became 由機關支付, whichever verb says it.
    private static void payers(Facts original, Facts plain, Report report) {
        List<Named> o = payers(original.squeezed().masked);
        List<Named> p = payers(plain.squeezed().masked);
        if (o.size() != 1 || p.size() != 1) {
            return;
        }
        Named was = o.getFirst();
        Named is = p.getFirst();
        String known = original.squeezed().masked;
        if (!isPronoun(is.name())
                && !isPronoun(was.name())
                && !shares(was.name(), is.name())
                && shares(known, is.name())) {
            report.bent(
                    Invariant.F7,
                    Level.ERROR,
                    Saying.ACTOR_BENT,
                    original.squeezed().span(was.at(), was.end()),
                    plain.squeezed().span(is.at(), is.end()),
                    was.name(),
                    "負擔",
                    is.name());
        }
    }

    /// Whoever stands between 由 and a word for paying.
    private static List<Named> payers(String text) {
        List<Named> payers = new ArrayList<>();
        for (int by = text.indexOf('由'); by >= 0; by = text.indexOf('由', by + 1)) {
            if (payers.size() == 2) {
                break;
            }
            for (int i = by + 3; i < text.length() && i - by <= 16; i++) {
                if ("，。；：、\n".indexOf(text.charAt(i - 1)) >= 0) {
                    break;
                }
                int at = i;
                if (PAYS.stream().anyMatch(verb -> text.startsWith(verb, at))) {
                    payers.add(new Named(text.substring(by + 1, i), by + 1, i));
                    break;
                }
            }
        }
        return payers;
    }

    /// Whether two neighbouring characters of `b` stand in `a`.
    private static boolean shares(String a, String b) {
        for (int i = 0; i + 1 < b.length(); i++) {
            if (Content.isContent(b.charAt(i))
                    && Content.isContent(b.charAt(i + 1))
                    && a.contains(b.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPronoun(String name) {
        return name.contains("他") || name.contains("其") || name.contains("自") || name.contains("本");
    }

    /// The actor between 由 and the verb behind it; null when there is none.
    private static @Nullable Named agent(String text, int by) {
        for (int i = by + 1; i < text.length() && i - by <= 14; i++) {
            if ("，。；：\n".indexOf(text.charAt(i)) >= 0) {
                return null;
            }
            Named found = ActorNames.at(text, i);
            if (found != null) {
                boolean verb =
                        !found.name().isEmpty()
                                && found.end() + 2 <= text.length()
                                && Content.isContent(text.charAt(found.end()))
                                && Content.isContent(text.charAt(found.end() + 1));
                return verb ? found : null;
            }
        }
        return null;
    }

    private static boolean endsBetween(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("，。；：、\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Somebody of the original stands nowhere any more, and somebody else is new.
    private static void exchanged(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        Named lost = stranger(o, p, true);
        Named gained = lost == null ? null : stranger(p, o, false);
        if (lost != null && gained != null) {
            report.bent(
                    Invariant.F7,
                    Level.ERROR,
                    Saying.WORD_BENT,
                    original.squeezed().span(lost.at(), lost.end()),
                    plain.squeezed().span(gained.at(), gained.end()),
                    original.squeezed().text.substring(lost.at(), lost.end()),
                    plain.squeezed().text.substring(gained.at(), gained.end()));
        }
    }

    /// The first actor of a text of whom the other text has no character pair.
    private static @Nullable Named stranger(String text, String other, boolean any) {
        int i = 0;
        int looked = 0;
        while (i < text.length() && looked < Facts.MOST) {
            Named found = ActorNames.at(text, i);
            if (found == null) {
                i++;
                continue;
            }
            looked++;
            i = found.end();
            boolean listed = ActorNames.isListed(text, found);
            if (!found.name().isEmpty() && (any || listed) && isUnknown(text, found, other)) {
                return found;
            }
        }
        return null;
    }

    private static boolean isUnknown(String text, Named actor, String other) {
        for (int i = actor.at(); i + 1 < actor.end(); i++) {
            if (other.contains(text.substring(i, i + 2))) {
                return false;
            }
        }
        return !ActorNames.holds(other, actor.name());
    }
}
