package org.baihua.plain.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

/// F7 主體: who does what. Somebody is known by what is said right behind the name: in 業者應通知消費者 it is
/// 業者 that 通知.
///
/// Where the plain version says the same behind the name of somebody else, and the original nowhere
/// says it of that one, the roles were exchanged.
final class ActorCheck {

    /// Names, and what to call those who have several; empty for words in which a name is only a
    /// part.
    private static final Lexicon<String> ACTORS = new Lexicon<>();

    private static final Lexicon<Boolean> ENDINGS = new Lexicon<>();

    static {
        Lexicon.rows(
                "actors.tsv",
                row -> {
                    List<String> words = Lexicon.parts(row[1]);
                    for (String word : words) {
                        if (row[0].equals("ending")) {
                            ENDINGS.add(word, Boolean.TRUE);
                        } else {
                            ACTORS.add(word, row[0].equals("-") ? "" : words.getFirst());
                        }
                    }
                });
    }

    /// Behind these somebody is acted upon: 向主管機關申請 says who applies nowhere.
    private static final String OBJECT = "向對給與和跟同於自從予比為替";

    /// What may stand between somebody and what is said of them.
    private static final String BETWEEN = "應得須必可以會要能也都均皆亦並再就才始即先之的不將把所有自己他其於在";

    /// Characters that begin or end no name: 由申請人, 各機關.
    private static final String NO_NAME = "的之由被向對給把將得應不可以及或與和其各該此是為有經於在從自並且但如若除因依按照請命令使讓至到每本";

    private ActorCheck() {}

    /// @param name what to call the actor
    /// @param at where the name begins
    /// @param end where it ends
    private record Deed(String name, int at, int end) {}

    static void check(Facts original, Facts plain, Report report) {
        deeds(original, plain, report);
        agents(original, plain, report);
        exchanged(original, plain, report);
    }

    private static void deeds(Facts original, Facts plain, Report report) {
        Map<String, List<Deed>> before = deeds(original.squeezed().masked);
        if (before.isEmpty()) {
            return;
        }
        Map<String, List<Deed>> now = deeds(plain.squeezed().masked);
        for (Map.Entry<String, List<Deed>> entry : now.entrySet()) {
            List<Deed> old = before.get(entry.getKey());
            if (old == null || old.size() > 1 || entry.getValue().size() > 1) {
                continue;
            }
            Deed was = old.getFirst();
            Deed is = entry.getValue().getFirst();
            if (agree(was.name, is.name) || !original.squeezed().masked.contains(is.name)) {
                continue;
            }
            report.bent(
                    Invariant.F7,
                    Level.ERROR,
                    Saying.ACTOR_BENT,
                    original.squeezed().span(was.at, was.end),
                    plain.squeezed().span(is.at, is.end),
                    original.squeezed().text.substring(was.at, was.end),
                    entry.getKey(),
                    plain.squeezed().text.substring(is.at, is.end));
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
    private static Map<String, List<Deed>> deeds(String text) {
        Map<String, List<Deed>> deeds = new HashMap<>();
        int i = 0;
        while (i < text.length()) {
            Deed found = actor(text, i);
            if (found == null) {
                i++;
                continue;
            }
            i = found.end;
            if (found.name.isEmpty()
                    || found.at > 0 && OBJECT.indexOf(text.charAt(found.at - 1)) >= 0) {
                continue;
            }
            int said = found.end;
            while (said < text.length()
                    && said - found.end < 6
                    && BETWEEN.indexOf(text.charAt(said)) >= 0) {
                said++;
            }
            if (said + 2 <= text.length()
                    && Content.isContent(text.charAt(said))
                    && Content.isContent(text.charAt(said + 1))
                    && actor(text, said) == null) {
                deeds.merge(
                        text.substring(said, said + 2),
                        List.of(found),
                        (a, b) -> a.size() > 1 ? a : List.of(a.getFirst(), b.getFirst()));
            }
        }
        return deeds;
    }

    private static boolean isName(char c) {
        return c >= '\u3400' && c <= '\u9fff' && NO_NAME.indexOf(c) < 0;
    }

    /// 由占用人負擔 became 由機關負擔: whoever the original names with 由 before a verb must stand there.
    private static void agents(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        int looked = 0;
        for (int by = o.indexOf('由'); by >= 0 && looked < Facts.MOST; by = o.indexOf('由', by + 1)) {
            looked++;
            Deed agent = agent(o, by);
            if (agent == null) {
                continue;
            }
            String verb = o.substring(agent.end, agent.end + 2);
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
            String last = o.substring(agent.end - 2, agent.end);
            if (!named.isEmpty()
                    && !isPronoun(named)
                    && named.indexOf(last.charAt(0)) < 0
                    && !holds(named, agent.name)) {
                report.bent(
                        Invariant.F7,
                        Level.ERROR,
                        Saying.ACTOR_BENT,
                        original.squeezed().span(by + 1, agent.end),
                        plain.squeezed().span(mark + 1, there),
                        original.squeezed().text.substring(by + 1, agent.end),
                        verb,
                        plain.squeezed().text.substring(mark + 1, there));
                return;
            }
        }
    }

    /// Whether a text names somebody, by whichever name.
    private static boolean holds(String text, String name) {
        for (int i = 0; i < text.length(); i++) {
            Lexicon.Hit<String> hit = ACTORS.at(text, i);
            if (hit != null && hit.value().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPronoun(String name) {
        return name.contains("他") || name.contains("其") || name.contains("自") || name.contains("本");
    }

    /// The actor between 由 and the verb behind it; null when there is none.
    private static @Nullable Deed agent(String text, int by) {
        for (int i = by + 1; i < text.length() && i - by <= 14; i++) {
            if ("，。；：\n".indexOf(text.charAt(i)) >= 0) {
                return null;
            }
            Deed found = actor(text, i);
            if (found != null) {
                boolean verb =
                        !found.name.isEmpty()
                                && found.end + 2 <= text.length()
                                && Content.isContent(text.charAt(found.end))
                                && Content.isContent(text.charAt(found.end + 1));
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
        Deed lost = stranger(o, p, true);
        Deed gained = lost == null ? null : stranger(p, o, false);
        if (lost != null && gained != null) {
            report.bent(
                    Invariant.F7,
                    Level.ERROR,
                    Saying.WORD_BENT,
                    original.squeezed().span(lost.at, lost.end),
                    plain.squeezed().span(gained.at, gained.end),
                    original.squeezed().text.substring(lost.at, lost.end),
                    plain.squeezed().text.substring(gained.at, gained.end));
        }
    }

    /// The first actor of a text of whom the other text has no character pair.
    private static @Nullable Deed stranger(String text, String other, boolean any) {
        int i = 0;
        int looked = 0;
        while (i < text.length() && looked < Facts.MOST) {
            Deed found = actor(text, i);
            if (found == null) {
                i++;
                continue;
            }
            looked++;
            i = found.end;
            boolean listed = ACTORS.at(text, found.at) != null;
            if (!found.name.isEmpty() && (any || listed) && isUnknown(text, found, other)) {
                return found;
            }
        }
        return null;
    }

    private static boolean isUnknown(String text, Deed actor, String other) {
        for (int i = actor.at; i + 1 < actor.end; i++) {
            if (other.contains(text.substring(i, i + 2))) {
                return false;
            }
        }
        return !holds(other, actor.name);
    }

    /// The actor whose name begins at `at`; one without a name for words that only look like it.
    private static @Nullable Deed actor(String text, int at) {
        Lexicon.Hit<String> hit = ACTORS.at(text, at);
        if (hit != null) {
            return new Deed(hit.value(), at, hit.end());
        }
        if (at + 3 > text.length() || !isName(text.charAt(at)) || !isName(text.charAt(at + 1))) {
            return null;
        }
        Lexicon.Hit<Boolean> ending = ENDINGS.at(text, at + 2);
        return ending == null ? null : new Deed(text.substring(at, ending.end()), at, ending.end());
    }
}
