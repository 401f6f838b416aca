package org.baihua.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Recognizes who acts at the head of a clause: by the rows of `actors.tsv`, otherwise by the
/// ending of the noun.
final class ActorNames {

    /// @param name as it stands in the text
    /// @param canonical the name under which it is gathered
    /// @param end offset after the name, in the text that was searched
    record Actor(String name, String canonical, ActorKind kind, int end) {}

    private record Known(String canonical, ActorKind kind) {}

    private record Ending(String ending, ActorKind kind, List<String> not) {}

    private static final int LONGEST = 24;

    private static final Map<String, Known> KNOWN = known();
    private static final List<Ending> ENDINGS = endings();
    private static final Map<String, Set<String>> WORDS = words();

    /// What stands before a noun and is no part of it.
    private static final String BREAKS = "於依在向對為因就經自以如若並亦均仍始每除無未已將與同非由或及、之的等";

    private ActorNames() {}

    /// Who acts at the start of `clause`; empty when nobody is named there. Several for 申請人或經營者.
    static List<Actor> at(String clause) {
        List<Actor> actors = new ArrayList<>();
        int from = skipLead(clause);
        while (from < clause.length()) {
            Actor actor = one(clause, from);
            if (actor == null) {
                // 申請人或其代理人: a half-understood list names nobody for sure.
                return actors.isEmpty() ? List.of() : actors;
            }
            actors.add(actor);
            int next = skipBracket(clause, actor.end());
            if (next < clause.length() && "或及、與".indexOf(clause.charAt(next)) >= 0) {
                from = next + 1;
            } else {
                break;
            }
        }
        return actors;
    }

    /// The offset after connectives, ordinals and other words that say nothing of who acts.
    static int skipLead(String clause) {
        int at = 0;
        while (at < clause.length() && Character.isWhitespace(clause.charAt(at))) {
            at++;
        }
        boolean again = true;
        while (again) {
            again = false;
            for (String word : WORDS.getOrDefault("lead", Set.of())) {
                if (clause.startsWith(word, at) && known(clause, at) == null) {
                    at += word.length();
                    again = true;
                }
            }
        }
        return at;
    }

    private static @Nullable Actor one(String clause, int from) {
        Actor listed = known(clause, from);
        if (listed != null && goesOn(clause, listed.end())) {
            return listed;
        }
        Actor ended = ending(clause, from);
        if (ended != null) {
            return ended;
        }
        return byDeed(clause, from);
    }

    /// The longest listed name that begins at `from`.
    private static @Nullable Actor known(String clause, int from) {
        for (int end = Math.min(clause.length(), from + LONGEST); end > from + 1; end--) {
            String name = clause.substring(from, end);
            Known row = KNOWN.get(name);
            if (row != null) {
                return new Actor(name, row.canonical, row.kind, end);
            }
        }
        return null;
    }

    /// A noun that begins at `from` and ends like somebody who can act.
    private static @Nullable Actor ending(String clause, int from) {
        Actor found = null;
        int limit = Math.min(clause.length(), from + LONGEST);
        for (int end = from + 2; end <= limit; end++) {
            char last = clause.charAt(end - 1);
            if (Clauses.isOpening(last)) {
                int closing = Clauses.closing(clause, end - 1);
                // 縣（市）, 機關（構）: short brackets belong to the name.
                if (closing - end > 4) {
                    break;
                }
                end = closing;
                continue;
            }
            if (end - from > 2 && BREAKS.indexOf(last) >= 0 && found == null) {
                if (last == '之') {
                    // 依法設立之公司: the name is what follows.
                    Actor inner = one(clause, end);
                    return inner == null || inner.name().equals("者") ? null : inner;
                }
                if (last != '、' && last != '及' && last != '或') {
                    break;
                }
            }
            String name = clause.substring(from, end);
            ActorKind kind = kindOfEnding(name);
            if (kind != null && goesOn(clause, end)) {
                found = new Actor(name, canonical(name), kind, end);
                break;
            }
        }
        return found;
    }

    private static String canonical(String name) {
        Known row = KNOWN.get(name);
        return row == null ? name : row.canonical;
    }

    private static @Nullable ActorKind kindOfEnding(String name) {
        for (Ending ending : ENDINGS) {
            if (name.endsWith(ending.ending) && ending.not.stream().noneMatch(name::endsWith)) {
                return ending.kind;
            }
        }
        return null;
    }

    /// 申請設立幼兒園者，: somebody named by what they do.
    private static @Nullable Actor byDeed(String clause, int from) {
        String bare = clause.replaceAll("[，。；：]$", "");
        if (!bare.endsWith("者") || bare.length() - from > LONGEST || bare.length() - from < 3) {
            return null;
        }
        String name = bare.substring(from);
        boolean deed = WORDS.getOrDefault("does", Set.of()).stream().anyMatch(name::startsWith);
        if (!deed || name.matches(".*(規定|情形|逾期|未|違反|經核|不).*")) {
            return null;
        }
        boolean applies = name.startsWith("申請");
        return new Actor(name, applies ? "申請人" : name, ActorKind.PERSON, bare.length());
    }

    /// Whether what follows a noun lets it be the one who acts: 申請人應, 申請人於; not 申請人資料應.
    private static boolean goesOn(String clause, int at) {
        int next = skipBracket(clause, at);
        if (next >= clause.length()) {
            return true;
        }
        char c = clause.charAt(next);
        if ("，。；：或及、與".indexOf(c) >= 0) {
            return true;
        }
        for (String word : WORDS.getOrDefault("follows", Set.of())) {
            if (clause.startsWith(word, next)) {
                return true;
            }
        }
        return false;
    }

    private static int skipBracket(String clause, int at) {
        return at < clause.length() && Clauses.isOpening(clause.charAt(at))
                ? Clauses.closing(clause, at)
                : at;
    }

    /// Whether `text` begins with an act that only a public authority does.
    static boolean isOfficialAct(String text) {
        for (String word : WORDS.getOrDefault("official", Set.of())) {
            int at = text.indexOf(word);
            if (at >= 0 && at <= 2) {
                return true;
            }
        }
        return false;
    }

    static boolean isListed(String name) {
        return KNOWN.containsKey(name);
    }

    private static Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        for (List<String> row : Rows.of("actors.tsv")) {
            String canonical = row.get(1).isEmpty() ? row.get(0) : row.get(1);
            known.put(row.get(0), new Known(canonical, kind(row.get(2))));
        }
        return Collections.unmodifiableMap(known);
    }

    private static List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        for (List<String> row : Rows.of("actor-endings.tsv")) {
            List<String> not =
                    row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split("\\|", -1));
            endings.add(new Ending(row.get(0), kind(row.get(1)), not));
        }
        return List.copyOf(endings);
    }

    private static ActorKind kind(String word) {
        return ActorKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (List<String> row : Rows.of("actor-words.tsv")) {
            words.computeIfAbsent(row.get(0), any -> new HashSet<>()).add(row.get(1));
        }
        return words;
    }
}
