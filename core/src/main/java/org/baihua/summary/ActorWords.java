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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// The words by which actors are found: listed names, endings of nouns, and what stands around
/// them.
final class ActorWords {

    record Known(String canonical, ActorKind kind) {}

    private record Ending(String ending, ActorKind kind, List<String> not) {}

    private static final Map<String, Known> KNOWN = known();
    private static final List<Ending> ENDINGS = endings();
    private static final Map<String, Set<String>> WORDS = words();

    /// 要求發還: who asks for an official act does not do it.
    private static final Pattern ASKS = Pattern.compile("要求|請求|申請|重新申請");

    /// 於撤銷或廢止其許可翌日起: when something is done.
    private static final Pattern WHEN =
            Pattern.compile("[於自][^，。；：]{2,20}?(?:翌日|次日|之日|日起|期間|[時後前])");

    /// 扣除之。
    private static final Pattern PRONOUN = Pattern.compile("之[，。；]");

    private ActorWords() {}

    /// The row of a listed name, null when it is in no list.
    static @Nullable Known row(String name) {
        return KNOWN.get(name);
    }

    /// The words of a role of `actor-words.tsv`.
    static Set<String> of(String role) {
        return WORDS.getOrDefault(role, Set.of());
    }

    /// Whether something is done there that only somebody does.
    static boolean isAct(String text) {
        return of("act").stream().anyMatch(text::contains);
    }

    /// The kind of a noun that is somebody only where it acts; null when it never is.
    static @Nullable ActorKind kindWhenActing(String noun) {
        for (ActorKind kind : ActorKind.values()) {
            for (String ending :
                    WORDS.getOrDefault(
                            "acting-" + kind.name().toLowerCase(Locale.ROOT), Set.of())) {
                if (noun.endsWith(ending)) {
                    return kind;
                }
            }
        }
        return null;
    }

    static @Nullable ActorKind kindOfEnding(String name) {
        for (Ending ending : ENDINGS) {
            if (name.endsWith(ending.ending) && ending.not.stream().noneMatch(name::endsWith)) {
                return ending.kind;
            }
        }
        return null;
    }

    /// Whether `text` begins with an act that only a public authority does.
    static boolean isOfficialAct(String text) {
        if (ASKS.matcher(text).lookingAt()) {
            return false;
        }
        for (String word : of("official")) {
            int at = text.indexOf(word);
            // 依主管機關公告之程序
            if (at >= 0 && at <= 6 && !isNoun(text, at, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static int whenEnds(String text) {
        Matcher when = WHEN.matcher(text);
        return when.lookingAt() ? when.end() : 0;
    }

    /// 公告之, 於公告期間內, 核發機關: the word names something.
    private static boolean isNoun(String text, int at, int end) {
        return text.startsWith("之", end)
                        && !PRONOUN.matcher(text).region(end, text.length()).lookingAt()
                || text.startsWith("期間", end)
                || text.startsWith("機關", end)
                || text.startsWith("單位", end)
                || at > 0 && "於依按自俟".indexOf(text.charAt(at - 1)) >= 0
                || WHEN.matcher(text).lookingAt() && end <= whenEnds(text);
    }

    static boolean isListed(String name) {
        return KNOWN.containsKey(name);
    }

    static String canonical(String name) {
        String bare =
                shown(name)
                        .replaceAll(
                                "^(?:各該|各級|各(?!類)|該管?|相關|有關|任何|任一|每一|每個|每位|單一|同一|所有(?!人|權)|全體|下列(?:各款所定)?|所屬|出席(?!人員))(?=..)",
                                "");
        // 鑿井業者 is 鑿井業.
        bare =
                bare.length() > 3 && bare.endsWith("業者")
                        ? bare.substring(0, bare.length() - 1)
                        : bare;
        Known row = KNOWN.get(bare);
        return row == null ? bare : row.canonical;
    }

    /// 下列公司 is 公司, 符合下列資格者 is 符合資格者: what follows there stands in the article.
    static String shown(String name) {
        return BELOW.matcher(name).replaceAll("");
    }

    private static final Pattern BELOW = Pattern.compile("(?:下列|左列)(?:各款)?(?:所定)?(?=.)");

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
