package org.baihua.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.Penalty;
import org.baihua.summary.Summary.Statement;

/// Gathers who is touched by a draft, and how.
final class Roles {

    /// What is known of one actor so far.
    private static final class Role {
        final String actor;
        final ActorKind kind;
        final Map<String, Integer> names = new LinkedHashMap<>();
        final Map<String, Set<String>> duties = new LinkedHashMap<>();
        final Map<String, Set<String>> rights = new LinkedHashMap<>();
        final Map<String, Set<String>> prohibitions = new LinkedHashMap<>();
        final Map<String, Set<String>> penalties = new LinkedHashMap<>();
        final Map<String, Set<String>> deadlines = new LinkedHashMap<>();

        Role(String actor, ActorKind kind) {
            this.actor = actor;
            this.kind = kind;
        }

        /// The gathering name where the draft uses it, otherwise the one it uses most.
        String shown() {
            if (names.containsKey(actor)) {
                return actor;
            }
            String most = actor;
            int count = 0;
            for (Map.Entry<String, Integer> name : names.entrySet()) {
                if (name.getValue() > count) {
                    most = name.getKey();
                    count = name.getValue();
                }
            }
            return most;
        }

        int size() {
            return duties.size() + rights.size() + prohibitions.size() + penalties.size();
        }
    }

    private final Map<String, Role> roles = new LinkedHashMap<>();

    /// Who bears duties in which article, for penalties that name only the article.
    private final Map<String, Set<String>> bearers = new LinkedHashMap<>();

    private final Wording wording;

    private final Bearers found;

    private Roles(Wording wording, Bearers found) {
        this.wording = wording;
        this.found = found;
    }

    /// Everybody whom the sentences of a law tell something.
    static Roles of(List<Said> sentences, Wording wording) {
        Roles roles = new Roles(wording, Bearers.of(sentences));
        for (Said said : sentences) {
            roles.told(said)
                    .forEach((kind, actors) -> actors.forEach(a -> roles.add(said, kind, a)));
        }
        return roles;
    }

    /// Who is told what by one sentence.
    Map<Modal.Kind, List<Actor>> told(Said said) {
        return found.of(said);
    }

    private void add(Said said, Modal.Kind kind, Actor actor) {
        Role role = role(actor);
        put(
                switch (kind) {
                    case DUTY -> role.duties;
                    case RIGHT -> role.rights;
                    case PROHIBITION -> role.prohibitions;
                },
                said);
        if (kind != Modal.Kind.RIGHT) {
            bearers.computeIfAbsent(said.article(), any -> new LinkedHashSet<>())
                    .add(actor.canonical());
            if (kind == Modal.Kind.DUTY && Deadlines.isIn(said.text())) {
                put(role.deadlines, said);
            }
        }
    }

    /// （申請時應附資料）: what an article is called.
    private static final Pattern HEADING = Pattern.compile("（[^（）]*）");

    private static final Pattern EXCEPT = Pattern.compile("[但惟]");

    /// The longest sentence, in UTF-16 code units, that is said again with its exception.
    private static final int LONGEST_MAIN = 160;

    private void put(Map<String, Set<String>> statements, Said said) {
        String text = wording.whole(said);
        if (HEADING.matcher(said.text()).matches()) {
            return;
        }
        if (EXCEPT.matcher(said.text()).lookingAt() && said.before() != null) {
            // 「但經核准者，不在此限」 means nothing without what it excepts from.
            String main = wording.whole(said.before());
            if (main.length() <= LONGEST_MAIN) {
                Set<String> told = statements.remove(main);
                statements
                        .computeIfAbsent(main + text, any -> new LinkedHashSet<>())
                        .addAll(told == null ? Set.of(said.article()) : told);
                return;
            }
        }
        if (said.lead() != null) {
            String list = wording.whole(said.lead());
            if (statements.containsKey(list) && list.contains(text.replaceAll("[。；]$", ""))) {
                // The list that it stands in is told as a whole.
                return;
            }
        }
        statements.computeIfAbsent(text, any -> new LinkedHashSet<>()).add(said.article());
    }

    private Role role(Actor actor) {
        Role role =
                roles.computeIfAbsent(
                        actor.canonical(), name -> new Role(actor.canonical(), actor.kind()));
        role.names.merge(ActorWords.shown(actor.name()), 1, Integer::sum);
        return role;
    }

    /// Who bears duties in an article, authorities aside.
    List<String> bearersOf(String article) {
        List<String> found = new ArrayList<>();
        for (String name : bearers.getOrDefault(article, Set.of())) {
            Role role = roles.get(name);
            if (role != null && role.kind != ActorKind.AGENCY) {
                found.add(role.actor);
            }
        }
        return found;
    }

    /// Whom a law speaks of where a sentence names nobody: those of the same article, or else those
    /// to whom most of the law speaks.
    List<Actor> spokenOf(Said said) {
        List<Actor> before = found.before(said);
        return before.isEmpty() ? found.main() : before;
    }

    /// What to call somebody who is gathered under that name.
    String shown(String actor) {
        Role role = roles.get(actor);
        return role == null ? actor : role.shown();
    }

    void punish(List<Penalty> penalties) {
        for (Penalty penalty : penalties) {
            Role role = roles.get(penalty.actor());
            if (role != null) {
                role.penalties
                        .computeIfAbsent(
                                penalty.conduct() + "：" + penalty.penalty(),
                                any -> new LinkedHashSet<>())
                        .addAll(penalty.articles());
            }
        }
    }

    /// The public first, authorities last; within that, whoever is told the most.
    List<Affected> affected() {
        List<Role> sorted = new ArrayList<>(roles.values());
        sorted.sort(
                Comparator.comparing((Role role) -> role.kind == ActorKind.AGENCY)
                        .thenComparing(Comparator.comparingInt(Role::size).reversed()));
        List<Affected> affected = new ArrayList<>();
        for (Role role : sorted) {
            affected.add(
                    new Affected(
                            role.shown(),
                            role.kind,
                            List.copyOf(role.names.keySet()),
                            statements(role.duties),
                            statements(role.rights),
                            statements(role.prohibitions),
                            statements(role.penalties),
                            statements(role.deadlines)));
        }
        return affected;
    }

    private static List<Statement> statements(Map<String, Set<String>> texts) {
        List<Statement> statements = new ArrayList<>();
        texts.forEach(
                (text, articles) -> statements.add(new Statement(text, List.copyOf(articles))));
        return statements;
    }
}
