package org.baihua.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.Statement;

/// What a draft means for somebody, as it is shown: those who are told exactly the same share a
/// card.
///
/// @param name 「業者、公會」
/// @param alsoCalled other names in the draft
/// @param deadlines only those that no duty on the card says already
public record RoleCard(
        String name,
        List<String> alsoCalled,
        List<Statement> duties,
        List<Statement> prohibitions,
        List<Statement> rights,
        List<Statement> deadlines,
        List<Statement> penalties) {

    public RoleCard {
        alsoCalled = List.copyOf(alsoCalled);
    }

    private record Told(
            List<Statement> duties,
            List<Statement> prohibitions,
            List<Statement> rights,
            List<Statement> deadlines,
            List<Statement> penalties) {}

    /// The cards in the order in which their first actors stand.
    public static List<RoleCard> of(List<Affected> affected) {
        Map<Told, List<Affected>> alike = new LinkedHashMap<>();
        for (Affected role : affected) {
            Told told =
                    new Told(
                            role.duties(),
                            role.prohibitions(),
                            role.rights(),
                            role.deadlines().stream()
                                    .filter(deadline -> !role.duties().contains(deadline))
                                    .toList(),
                            role.penalties());
            alike.computeIfAbsent(told, any -> new ArrayList<>()).add(role);
        }
        List<RoleCard> cards = new ArrayList<>();
        alike.forEach((told, roles) -> cards.add(card(told, roles)));
        return cards;
    }

    private static RoleCard card(Told told, List<Affected> roles) {
        List<String> shown = roles.stream().map(Affected::actor).distinct().toList();
        Set<String> others = new LinkedHashSet<>();
        roles.forEach(role -> others.addAll(role.names()));
        shown.forEach(others::remove);
        return new RoleCard(
                String.join("、", shown),
                List.copyOf(others),
                told.duties,
                told.prohibitions,
                told.rights,
                told.deadlines,
                told.penalties);
    }
}
