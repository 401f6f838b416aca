package org.baihua.read.office;

import java.util.EnumSet;
import java.util.Set;
import org.baihua.source.Mark;
import org.baihua.source.Revision;

/// Which tracked changes a place lies in: text may be inserted by one person and deleted by
/// another.
public record Change(boolean inserted, boolean deleted) {

    public static final Change NONE = new Change(false, false);

    public Change and(Change other) {
        return new Change(inserted || other.inserted, deleted || other.deleted);
    }

    public Change in(Revision.Kind kind) {
        return switch (kind) {
            case INSERTION -> new Change(true, deleted);
            case DELETION -> new Change(inserted, true);
        };
    }

    /// Whether a reading shows what lies here.
    public boolean isShown(Revision.Reading reading) {
        return switch (reading) {
            case ACCEPTED -> !deleted;
            case ORIGINAL -> !inserted;
            case BOTH -> true;
        };
    }

    /// The marks that a reading of both sides puts here.
    public Set<Mark.Kind> marks(Revision.Reading reading) {
        Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
        if (reading == Revision.Reading.BOTH) {
            if (inserted) {
                marks.add(Mark.Kind.INSERTED);
            }
            if (deleted) {
                marks.add(Mark.Kind.DELETED);
            }
        }
        return marks;
    }
}
