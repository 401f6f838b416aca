package org.baihua.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.read.office.Archive;
import org.baihua.read.office.Element;
import org.baihua.read.office.OfficeMessage;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// The parts of a Word package and the relations between them (ECMA-376 part 2).
final class Parts {

    private final String file;
    private final Archive archive;
    private final String main;
    private final Map<String, Map<String, Relation>> relations = new LinkedHashMap<>();

    /// One relation.
    ///
    /// @param type the last word of its type, such as `footnotes`
    /// @param target a part's name, or an address outside
    record Relation(String id, String type, String target, boolean external) {}

    Parts(String file, Archive archive) {
        this.file = file;
        this.archive = archive;
        String found = "";
        for (Relation relation : relations("").values()) {
            if (relation.type.equals("officeDocument")) {
                found = relation.target;
            }
        }
        main = archive.has(found) ? found : "word/document.xml";
        if (!archive.has(main)) {
            throw UserException.unreadable(
                    OfficeMessage.MISSING_PART, Place.inFile(file), "word/document.xml");
        }
    }

    /// The name of the main part.
    String main() {
        return main;
    }

    /// The main part's root.
    Element document() {
        Element root = archive.xml(main);
        if (root == null || !root.is("w:document")) {
            throw UserException.unreadable(OfficeMessage.BROKEN_XML, Place.inFile(file), main);
        }
        return root;
    }

    /// The root of the main part's first related part of a type, or null.
    @Nullable Element related(String type) {
        return archive.xml(nameOf(type));
    }

    /// The name of the main part's first related part of a type, or "".
    String nameOf(String type) {
        for (Relation relation : relations(main).values()) {
            if (relation.type.equals(type) && !relation.external) {
                return relation.target;
            }
        }
        return "";
    }

    /// The root of the package's own part of a type (`core-properties` …), or null.
    @Nullable Element ofPackage(String type) {
        for (Relation relation : relations("").values()) {
            if (relation.type.equals(type) && !relation.external) {
                return archive.xml(relation.target);
            }
        }
        return null;
    }

    @Nullable Element xml(String part) {
        return archive.xml(part);
    }

    /// The relation of a part with that id, or null.
    @Nullable Relation relation(String part, @Nullable String id) {
        return id == null ? null : relations(part).get(id);
    }

    private Map<String, Relation> relations(String part) {
        Map<String, Relation> known = relations.get(part);
        if (known == null) {
            known = read(part);
            relations.put(part, known);
        }
        return known;
    }

    private Map<String, Relation> read(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Element root = archive.xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        Map<String, Relation> found = new LinkedHashMap<>();
        if (root == null) {
            return found;
        }
        for (Element relation : root.elements("rel:Relationship")) {
            String type = relation.get("Type", "");
            String target = relation.get("Target", "");
            String id = relation.get("Id", "");
            boolean external = "External".equals(relation.get("TargetMode"));
            found.put(
                    id,
                    new Relation(
                            id,
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolve(folder, target),
                            external));
        }
        return found;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
