package org.baihua.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.read.Attachment;
import org.baihua.read.office.Archive;
import org.baihua.read.office.Element;

/// The files in an OpenDocument package.
final class OdfAttachments {

    /// What a text document is made of; anything else was put there.
    private static final Set<String> OWN =
            Set.of(
                    "mimetype",
                    "content.xml",
                    "styles.xml",
                    "meta.xml",
                    "settings.xml",
                    "manifest.rdf",
                    "layout-cache",
                    "META-INF",
                    "Pictures",
                    "Thumbnails",
                    "Configurations2",
                    "ObjectReplacements",
                    "Versions",
                    "VersionList.xml",
                    "Fonts",
                    "encrypted-package");

    private OdfAttachments() {}

    static List<Attachment> in(Archive archive) {
        Map<String, String> types = types(archive);
        Set<String> seen = new LinkedHashSet<>();
        List<Attachment> found = new ArrayList<>();
        for (String part : archive.names()) {
            int slash = part.indexOf('/');
            String top = slash < 0 ? part : part.substring(0, slash);
            if (OWN.contains(top) || !seen.add(top)) {
                continue;
            }
            String type = types.getOrDefault(top, types.getOrDefault(top + "/", ""));
            // Formulas are read, and charts are what everybody sees.
            if (!type.endsWith(".formula") && !type.endsWith(".chart")) {
                String kind = type.substring(type.lastIndexOf('.') + 1);
                found.add(new Attachment(top, kind.isEmpty() ? top : top + " " + kind));
            }
        }
        return found;
    }

    private static Map<String, String> types(Archive archive) {
        Map<String, String> types = new HashMap<>();
        Element manifest = archive.xml("META-INF/manifest.xml");
        if (manifest != null) {
            for (Element entry : manifest.elements("manifest:file-entry")) {
                types.put(
                        entry.get("manifest:full-path", ""), entry.get("manifest:media-type", ""));
            }
        }
        return types;
    }
}
