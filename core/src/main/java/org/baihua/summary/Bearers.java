package org.baihua.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.baihua.source.Span;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;

/// Who bears what in a whole law: those whom a sentence names, and, where it names nobody, those of
/// whom it can only speak.
///
/// 「開業執照損壞者，應填具申請書」 names nobody, and no thing fills in a form. Such a sentence is read again when
/// all others of the law are known ([Implied]).
final class Bearers {

    /// What one modal verb says to whom.
    private record Told(Modal modal, List<Actor> actors) {}

    private final Map<Said, Map<Modal.Kind, List<Actor>>> told = new IdentityHashMap<>();

    /// Those named last in the same article before a sentence, authorities aside.
    private final Map<Said, List<Actor>> lastNamed = new IdentityHashMap<>();

    private List<Actor> main = List.of();

    private static final Pattern AGAIN = Pattern.compile("(?:連續|按次|按日)[^，。；]{0,4}處罰");

    private Bearers() {}

    static Bearers of(List<Said> sentences) {
        Bearers bearers = new Bearers();
        Map<Said, List<Told>> named = new IdentityHashMap<>();
        for (Said said : sentences) {
            List<Told> all = new ArrayList<>();
            for (Modal modal : Modal.in(said.text())) {
                all.add(new Told(modal, Subjects.of(said, modal)));
            }
            named.put(said, all);
        }
        bearers.main = mainOf(sentences, named);
        bearers.fill(sentences, named);
        return bearers;
    }

    /// Who is told what by a sentence.
    Map<Modal.Kind, List<Actor>> of(Said said) {
        return told.getOrDefault(said, Map.of());
    }

    /// Whom the sentences before it in the same article speak of; empty when they name nobody.
    List<Actor> before(Said said) {
        return lastNamed.getOrDefault(said, List.of());
    }

    /// To whom most of the law speaks; empty when nobody stands out.
    List<Actor> main() {
        return main;
    }

    private void fill(List<Said> sentences, Map<Said, List<Told>> explicit) {
        String article = "";
        List<Actor> last = List.of();
        List<Actor> any = List.of();
        for (Said said : sentences) {
            if (!said.article().equals(article)) {
                article = said.article();
                last = List.of();
                any = List.of();
            }
            lastNamed.put(said, last);
            List<Told> all = new ArrayList<>();
            for (Told one : explicit.getOrDefault(said, List.of())) {
                List<Actor> actors =
                        one.actors.isEmpty()
                                ? Implied.by(said, one.modal, last, any, main)
                                : one.actors;
                actors = named(actors, last);
                all.add(new Told(one.modal, actors));
                last = touched(actors).isEmpty() ? last : touched(actors);
                any = actors.isEmpty() ? any : actors;
            }
            List<Actor> topic = said.lead() == null ? topic(said) : List.of();
            boolean named = all.stream().anyMatch(one -> !touched(one.actors).isEmpty());
            last = named || topic.isEmpty() ? last : topic;
            told.put(said, merged(said, all));
        }
    }

    /// 前項人員應: those of whom the article spoke, where they are of that kind.
    private static List<Actor> named(List<Actor> actors, List<Actor> last) {
        if (actors.size() != 1 || last.isEmpty()) {
            return actors;
        }
        String name = actors.getFirst().canonical();
        boolean same =
                last.stream()
                        .allMatch(a -> a.canonical().endsWith(name) && !a.canonical().equals(name));
        return ActorWords.of("anybody").contains(name) && same ? last : actors;
    }

    /// 指定醫療機構有下列情形之一，主管機關得廢止其指定: of whom it speaks, though it tells them nothing.
    private static List<Actor> topic(Said said) {
        for (Span clause : Clauses.clauses(said.text())) {
            List<Actor> named = touched(ActorNames.at(clause.of(said.text()), said.names()));
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private static List<Actor> touched(List<Actor> actors) {
        return actors.stream().filter(a -> a.kind() != ActorKind.AGENCY).toList();
    }

    private static Map<Modal.Kind, List<Actor>> merged(Said said, List<Told> all) {
        Map<Modal.Kind, List<Actor>> told = new EnumMap<>(Modal.Kind.class);
        int punishment = Punishment.startIn(said.text());
        for (Told one : all) {
            Modal modal = one.modal;
            // 並得按次處罰 is nobody's right: it stands among the penalties.
            boolean punishes =
                    punishment >= 0
                            && modal.start() >= punishment
                            && !isNamedThere(said, modal, one.actors);
            boolean again =
                    modal.kind() == Modal.Kind.RIGHT
                            && AGAIN.matcher(said.text())
                                    .region(modal.end(), said.text().length())
                                    .lookingAt();
            if (again || punishes && modal.kind() != Modal.Kind.DUTY && !isOffice(one, said)) {
                continue;
            }
            List<Actor> duties = told.getOrDefault(Modal.Kind.DUTY, List.of());
            List<Actor> same = told.computeIfAbsent(modal.kind(), any -> new ArrayList<>());
            boolean onlyThen =
                    modal.kind() == Modal.Kind.RIGHT
                            && modal.end() - modal.start() > 1
                            && said.text().charAt(modal.end() - 1) == '得';
            for (Actor actor : one.actors) {
                // 應經核准後始得辦理 is one duty, no duty and a right.
                if (punishes && one.actors.getFirst().kind() != ActorKind.AGENCY) {
                    continue;
                }
                if (!isAmong(same, actor) && !(onlyThen && isAmong(duties, actor))) {
                    same.add(actor);
                }
            }
        }
        return told;
    }

    /// 原核定機關得廢止其許可: what an office that stands right there may do.
    private static boolean isOffice(Told told, Said said) {
        return told.modal.kind() == Modal.Kind.RIGHT
                && told.actors.size() == 1
                && told.actors.getFirst().kind() == ActorKind.AGENCY
                && said.text()
                        .substring(0, told.modal.start())
                        .endsWith(told.actors.getFirst().name());
    }

    /// 得廢止其認證，檢驗機構應繳回證書: what its own clause demands of somebody stands beside the penalty.
    private static boolean isNamedThere(Said said, Modal modal, List<Actor> actors) {
        String before = said.text().substring(0, modal.start());
        return modal.kind() == Modal.Kind.DUTY
                && !actors.isEmpty()
                && before.endsWith(actors.getLast().name());
    }

    private static boolean isAmong(List<Actor> actors, Actor actor) {
        return actors.stream().anyMatch(a -> a.canonical().equals(actor.canonical()));
    }

    /// How often somebody must be named to be the one whom a law is about.
    private static final int OFTEN = 3;

    private static List<Actor> mainOf(List<Said> sentences, Map<Said, List<Told>> named) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Actor> actors = new HashMap<>();
        int total = 0;
        for (Said said : sentences) {
            for (Told one : named.getOrDefault(said, List.of())) {
                for (Actor actor : touched(one.actors)) {
                    counts.merge(actor.canonical(), 1, Integer::sum);
                    actors.putIfAbsent(actor.canonical(), actor);
                    total++;
                }
            }
        }
        String most = "";
        int count = 0;
        for (String one : new TreeSet<>(counts.keySet())) {
            // 正字標記廠商 is one of 廠商.
            int all =
                    counts.entrySet().stream()
                            .filter(other -> other.getKey().endsWith(one))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
            if (all > count) {
                most = one;
                count = all;
            }
        }
        Actor main = actors.get(most);
        return main != null && count >= OFTEN && count * 5 > total * 2 ? List.of(main) : List.of();
    }
}
