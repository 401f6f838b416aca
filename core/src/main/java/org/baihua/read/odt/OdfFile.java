package org.baihua.read.odt;

import java.util.HashMap;
import java.util.Map;
import org.baihua.read.ReadOptions;
import org.baihua.read.office.Archive;
import org.baihua.read.office.Deadline;
import org.baihua.read.office.Element;
import org.baihua.source.Revision;
import org.jspecify.annotations.Nullable;

/// What all flows of one file share while it is read.
final class OdfFile {

    private final String name;
    private final ReadOptions options;
    private final @Nullable Archive archive;
    private final Deadline deadline;
    private final OdfLists lists = new OdfLists();
    private final Map<String, Region> regions = new HashMap<>();

    /// A tracked change as `text:tracked-changes` lists it.
    ///
    /// @param content what was deleted; [Element#NONE] for an insertion
    record Region(Revision.Kind kind, String author, String date, Element content) {}

    OdfFile(String name, ReadOptions options, @Nullable Archive archive) {
        this.name = name;
        this.options = options;
        this.archive = archive;
        deadline = new Deadline(name, options.limits());
    }

    String name() {
        return name;
    }

    Revision.Reading reading() {
        return options.revisions();
    }

    OdfLists lists() {
        return lists;
    }

    void check(int characters) {
        deadline.check(characters);
    }

    /// The root of another part of the package, or null.
    @Nullable Element part(String path) {
        return archive == null ? null : archive.xml(path);
    }

    /// Learns the tracked changes of a flow.
    void learn(Element trackedChanges) {
        for (Element region : trackedChanges.elements("text:changed-region")) {
            for (Element change : region.elements()) {
                Revision.Kind kind =
                        switch (change.name()) {
                            case "text:insertion" -> Revision.Kind.INSERTION;
                            case "text:deletion" -> Revision.Kind.DELETION;
                            default -> null;
                        };
                if (kind != null) {
                    Element info = change.first("office:change-info");
                    Region found =
                            new Region(
                                    kind,
                                    info.first("dc:creator").text(),
                                    info.first("dc:date").text(),
                                    kind == Revision.Kind.DELETION ? change : Element.NONE);
                    regions.put(region.get("text:id", region.get("xml:id", "")), found);
                }
            }
        }
    }

    @Nullable Region region(@Nullable String id) {
        return id == null ? null : regions.get(id);
    }
}
