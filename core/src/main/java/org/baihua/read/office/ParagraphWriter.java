package org.baihua.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Hidden;
import org.baihua.source.Mark;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;
import org.jspecify.annotations.Nullable;

/// Takes the characters of a flow in file order and sorts them: what the chosen reading shows goes
/// into lines, what nobody sees is recorded as hidden, what stands beside the flow is put beside
/// it.
public final class ParagraphWriter {

    private final String file;
    private final SourceBuilder builder;
    private final Revision.Reading reading;
    private final LineAssembler line;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final StringBuilder hiddenText = new StringBuilder();
    private Hidden.@Nullable Kind hiddenKind;
    private int hiddenStretches;

    public ParagraphWriter(String file, SourceBuilder builder, Revision.Reading reading) {
        this.file = file;
        this.builder = builder;
        this.reading = reading;
        line = new LineAssembler(builder);
    }

    /// The paragraph under assembly.
    public LineAssembler line() {
        return line;
    }

    /// How many stretches of hidden text have been met so far.
    public int hiddenStretches() {
        return hiddenStretches;
    }

    /// Takes text as the file has it.
    ///
    /// @param element the element in whose character data it stands, or -1
    /// @param origin where in that character data it begins
    /// @param onShade whether the cell or page behind it is painted
    public void show(
            String text, int element, int origin, Look look, Change change, boolean onShade) {
        if (text.isEmpty()) {
            return;
        }
        if (!change.isShown(reading)) {
            line.unseen(text);
            return;
        }
        Hidden.@Nullable Kind unseen = unseen(look, onShade, text);
        if (unseen != null) {
            if (unseen != hiddenKind) {
                settle();
            }
            if (hiddenKind == null) {
                hiddenStretches++;
            }
            hiddenKind = unseen;
            hiddenText.append(text);
            line.unseen(text);
            return;
        }
        settle();
        Set<Mark.Kind> marks = change.marks(reading);
        look.addMarks(marks);
        line.append(text, element, origin, marks);
    }

    private static Hidden.@Nullable Kind unseen(Look look, boolean onShade, String text) {
        if (look.isHidden()) {
            return Hidden.Kind.HIDDEN;
        }
        // A white space looks like any other.
        if (look.isBlackened() && !text.isBlank()) {
            return Hidden.Kind.COVERED;
        }
        return look.isUnseen() && !onShade && !text.isBlank() ? Hidden.Kind.WHITE : null;
    }

    /// Takes a formula, written in one line.
    public void formula(String text) {
        show(text, -1, 0, Look.PLAIN, Change.NONE, false);
    }

    /// Ends a stretch of hidden text.
    public void settle() {
        if (hiddenKind != null && !hiddenText.toString().isBlank()) {
            hidden(hiddenKind, hiddenText.toString());
        }
        hiddenKind = null;
        hiddenText.setLength(0);
    }

    public void hidden(Hidden.Kind kind, String text) {
        line.atLine(number -> builder.hidden(new Hidden(kind, text, number)));
    }

    public void inform(Message message, Object... arguments) {
        line.atLine(
                n -> diagnostics.add(Diagnostic.info(message, Place.atLine(file, n), arguments)));
    }

    public void warn(Message message, Object... arguments) {
        line.atLine(n ->
                diagnostics.add(Diagnostic.warning(message, Place.atLine(file, n), arguments)));
    }

    /// Puts a flow beside the present position.
    public void aside(Aside.Kind kind, String author, Beside beside) {
        if (!beside.isEmpty()) {
            line.atLine(number -> beside.putInto(builder, diagnostics, kind, author, number));
        }
    }

    /// Ends the flow and gives what is to be said about it.
    public List<Diagnostic> finish() {
        settle();
        if (!line.isIdle()) {
            line.flush("");
        }
        line.finish();
        return diagnostics;
    }
}
