package org.baihua.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.baihua.read.office.Element;

/// The content of a tracked deletion, which ODF keeps apart from the text that it was taken from.
final class OdfDeletion {

    private OdfDeletion() {}

    /// A paragraph or table of a deletion.
    ///
    /// @param level of its list, or 0
    record Part(Element block, int level) {}

    static List<Part> parts(Element deletion) {
        List<Part> parts = new ArrayList<>();
        collect(deletion, 0, parts);
        return parts;
    }

    private static void collect(Element parent, int level, List<Part> found) {
        for (Element child : parent.elements()) {
            switch (child.name()) {
                case "office:change-info" -> {}
                case "text:list" -> collect(child, level + 1, found);
                case "text:list-item", "text:list-header", "text:section" ->
                        collect(child, level, found);
                default -> found.add(new Part(child, level));
            }
        }
    }

    /// What a deletion says, when it is not shown. Nothing in it counts.
    static String said(Element deletion) {
        return String.join("\n", parts(deletion).stream().map(part -> part.block.text()).toList());
    }
}
