package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Heading;
import org.jspecify.annotations.Nullable;

/// Puts the proposed sides of a comparison table together as one law: what will be in force.
///
/// An article that goes without a trace is left out, one that goes leaving its number behind （刪除）
/// stays, marked as deleted. A cell left empty because the text stays takes the text in force.
final class ProposedLaw {

    private final List<Provision> top = new ArrayList<>();
    private final List<Open> headings = new ArrayList<>();

    private record Open(Heading heading, List<Provision> children) {

        Heading close() {
            return new Heading(
                    heading.level(), heading.label(), heading.number(), heading.text(), children);
        }
    }

    private ProposedLaw() {}

    static List<Provision> of(List<ComparisonRow> rows) {
        ProposedLaw law = new ProposedLaw();
        for (ComparisonRow row : rows) {
            Side proposed = row.proposed();
            Side current = row.current();
            boolean stays =
                    row.change() == Change.UNCHANGED
                            && current != null
                            && (proposed == null || proposed.text().isEmpty());
            Side side = stays ? current : proposed;
            if (side != null) {
                side.provisions().forEach(law::add);
            }
        }
        law.close(null);
        return law.top;
    }

    private void add(Provision provision) {
        switch (provision) {
            case Heading heading -> {
                close(heading.level());
                headings.add(new Open(heading, new ArrayList<>(heading.children())));
            }
            default -> siblings().add(provision);
        }
    }

    private List<Provision> siblings() {
        return headings.isEmpty() ? top : headings.getLast().children;
    }

    /// Closes every heading that cannot hold `level`; null closes all.
    private void close(@Nullable Level level) {
        while (!headings.isEmpty()
                && (level == null || headings.getLast().heading.level().compareTo(level) >= 0)) {
            Heading closed = headings.removeLast().close();
            siblings().add(closed);
        }
    }
}
