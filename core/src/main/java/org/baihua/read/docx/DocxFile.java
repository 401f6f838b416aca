package org.baihua.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baihua.read.ReadOptions;
import org.baihua.read.office.Change;
import org.baihua.read.office.Deadline;
import org.baihua.read.office.Element;
import org.baihua.read.office.OfficeMessage;
import org.baihua.source.Revision;
import org.jspecify.annotations.Nullable;

/// What all flows of one file share while it is read: styles, counters, notes, limits.
final class DocxFile {

    private final String name;
    private final ReadOptions options;
    private final Parts parts;
    private final Deadline deadline;
    private final Styles styles;
    private final Numbering accepted;
    private final Numbering original;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final Map<String, Element> comments;
    private final Set<String> unusedComments = new HashSet<>();

    DocxFile(String name, ReadOptions options, Parts parts) {
        this.name = name;
        this.options = options;
        this.parts = parts;
        deadline = new Deadline(name, options.limits());
        styles = new Styles(parts.related("styles"));
        Element numbering = parts.related("numbering");
        accepted = new Numbering(numbering, styles);
        original = new Numbering(numbering, styles);
        footnotes = byId(parts.related("footnotes"), "w:footnote");
        endnotes = byId(parts.related("endnotes"), "w:endnote");
        comments = byId(parts.related("comments"), "w:comment");
        unusedComments.addAll(comments.keySet());
    }

    private static Map<String, Element> byId(@Nullable Element root, String kind) {
        Map<String, Element> found = new HashMap<>();
        if (root != null) {
            for (Element each : root.elements(kind)) {
                String type = each.get("w:type", "normal");
                if (type.equals("normal")) {
                    found.putIfAbsent(each.get("w:id", ""), each);
                }
            }
        }
        return found;
    }

    String name() {
        return name;
    }

    Parts parts() {
        return parts;
    }

    Styles styles() {
        return styles;
    }

    Revision.Reading reading() {
        return options.revisions();
    }

    void checkTime(int characters) {
        deadline.check(characters);
    }

    @Nullable Element footnote(String id) {
        return footnotes.get(id);
    }

    @Nullable Element endnote(String id) {
        return endnotes.get(id);
    }

    @Nullable Element comment(String id) {
        unusedComments.remove(id);
        return comments.get(id);
    }

    /// Comments that no place in the text refers to.
    Iterable<Element> looseComments() {
        return comments.entrySet().stream()
                .filter(each -> unusedComments.contains(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The name of the main part's related part of a type.
    String partOf(String type) {
        return parts.nameOf(type);
    }

    /// Counts a paragraph that is shown and gives the number in front of it.
    ///
    /// A reading of both sides numbers what stays as it is numbered after the changes, and what
    /// goes as it was numbered before them.
    String label(Element properties, Change mark, Story story) {
        return switch (options.revisions()) {
            case ACCEPTED -> next(accepted, properties, true, story);
            case ORIGINAL -> next(original, before(properties), false, story);
            case BOTH -> {
                String after = mark.deleted() ? "" : next(accepted, properties, true, story);
                String once =
                        mark.inserted() ? "" : next(original, before(properties), false, story);
                yield mark.deleted() ? once : after;
            }
        };
    }

    private static Element before(Element properties) {
        Element old = properties.at("w:pPrChange", "w:pPr");
        return old.exists() ? old : properties;
    }

    private static String next(
            Numbering numbering, Element properties, boolean inserted, Story story) {
        Numbering.Position position = numbering.position(properties, inserted);
        if (position == null) {
            return "";
        }
        if (!numbering.knows(position)) {
            story.writer().warn(OfficeMessage.UNKNOWN_NUMBER);
            return "";
        }
        return numbering.next(position);
    }
}
