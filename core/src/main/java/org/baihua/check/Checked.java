package org.baihua.check;

import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.Entry.Register;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.law.Provision;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Passage;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/// A document under check: what it says, what it means, and which of its text is whose. For one
/// thread.
public final class Checked {

    private final SourceDocument source;
    private final Draft draft;
    private final LineIndex lines;
    private final Prose prose;
    private @Nullable List<Stretch> stretches;

    public Checked(SourceDocument source, Draft draft) {
        this.source = source;
        this.draft = draft;
        this.lines = LineIndex.of(source);
        this.prose = Prose.of(draft);
    }

    public SourceDocument source() {
        return source;
    }

    public Draft draft() {
        return draft;
    }

    public Prose prose() {
        return prose;
    }

    public Place placeAt(int offset) {
        return lines.placeAt(offset);
    }

    /// All prose that is up for change, in text order: 條文 as proposed, 說明, 總說明, 公告事項. A document
    /// without any structure gives its lines.
    public List<Stretch> stretches() {
        if (stretches == null) {
            stretches = List.copyOf(collect());
        }
        return stretches;
    }

    private List<Stretch> collect() {
        List<Stretch> found = new ArrayList<>();
        Notice notice = draft.notice();
        if (notice != null) {
            add(notice.subject(), Register.EXPLANATION, found);
            add(notice.legalBasis(), Register.EXPLANATION, found);
            for (Passage matter : notice.matters()) {
                add(matter, Register.EXPLANATION, found);
            }
        }
        Explanation explanation = draft.explanation();
        if (explanation != null) {
            add(explanation.background(), Register.EXPLANATION, found);
            for (Explanation.Point point : explanation.points()) {
                add(point.text(), Register.EXPLANATION, found);
            }
        }
        boolean points = Prose.isPoints(draft);
        for (Provision provision : draft.statute().provisions()) {
            collect(provision, Prose.registerOf(provision, points), found);
        }
        for (ComparisonRow row : draft.comparison()) {
            add(row.explanation(), Register.EXPLANATION, found);
        }
        if (found.isEmpty()) {
            for (Line line : lines.lines()) {
                add(line.passage(), Register.BOTH, found);
            }
        }
        return found;
    }

    private static void collect(Provision provision, Register register, List<Stretch> stretches) {
        if (!provision.level().isHeading()) {
            add(provision.text(), register, stretches);
        }
        for (Provision child : provision.children()) {
            collect(child, register, stretches);
        }
        add(provision.closing(), register, stretches);
    }

    private static void add(Passage text, Register register, List<Stretch> stretches) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, register));
        }
    }
}
