package org.baihua.read;

import java.util.List;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;

/// A file inside a file.
///
/// @param name as its sender called it, or the name of the part that holds it
/// @param where the part that holds it, and where the sender kept it if that is told
public record Attachment(String name, String where) {

    /// What has to be said of attachments that were not read.
    public static List<Diagnostic> unread(List<Attachment> attachments, String file) {
        return attachments.stream()
                .map(each ->
                        Diagnostic.warning(
                                ReadMessage.ATTACHED, Place.inFile(file), each.name, each.where))
                .toList();
    }

    public Trace trace() {
        return Trace.of(Trace.Kind.EMBEDDED_FILE, where, name);
    }
}
