package org.baihua.read.doc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.baihua.read.office.Beside;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.SourceBuilder;
import org.jspecify.annotations.Nullable;

/// Footnotes, endnotes and comments, by the place of their reference in the body.
final class DocNotes {

    /// For flows that cannot have any.
    static final DocNotes NONE = new DocNotes();

    private record Note(Aside.Kind kind, String author, Beside beside) {}

    private final Map<Integer, Note> notes = new HashMap<>();

    private DocNotes() {}

    static DocNotes of(DocFile file) {
        DocNotes found = new DocNotes();
        found.collect(
                file,
                Aside.Kind.FOOTNOTE,
                file.document().getFootnotes(),
                file.document().getFootnoteRange());
        found.collect(
                file,
                Aside.Kind.ENDNOTE,
                file.document().getEndnotes(),
                file.document().getEndnoteRange());
        for (DocComments.Comment each : DocComments.of(file.document())) {
            found.notes.put(
                    each.anchor(),
                    new Note(
                            Aside.Kind.COMMENT, each.author(), DocStory.beside(file, each.text())));
        }
        return found;
    }

    private void collect(DocFile file, Aside.Kind kind, @Nullable Notes of, @Nullable Range texts) {
        if (of == null || texts == null) {
            return;
        }
        for (int i = 0; i < of.getNotesCount(); i++) {
            int start = texts.getStartOffset() + of.getNoteTextStartOffset(i);
            int end = texts.getStartOffset() + of.getNoteTextEndOffset(i);
            if (start < end && end <= texts.getEndOffset()) {
                Range text = new Range(start, end, file.document());
                notes.put(
                        of.getNoteAnchorPosition(i),
                        new Note(kind, "", DocStory.beside(file, text)));
            }
        }
    }

    /// Notes whose reference has not been met.
    void putRest(SourceBuilder builder, List<Diagnostic> diagnostics) {
        notes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(note ->
                        note.beside.putInto(builder, diagnostics, note.kind, note.author, 0));
    }

    /// Puts the note whose reference stands at an offset of the body, if there is one.
    void put(int offset, ParagraphWriter writer) {
        Note note = notes.remove(offset);
        if (note != null) {
            writer.aside(note.kind, note.author, note.beside);
        }
    }
}
