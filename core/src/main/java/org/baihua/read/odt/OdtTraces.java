package org.baihua.read.odt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.read.Attachment;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Trace;
import org.baihua.read.TraceFinder;
import org.baihua.read.image.ImageTraces;
import org.baihua.read.office.Archive;
import org.baihua.read.office.Element;
import org.baihua.read.office.LocalPath;
import org.baihua.read.office.Xml;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Finds what an OpenDocument text holds besides its text.
public final class OdtTraces implements TraceFinder {

    /// Settings that tell of a machine, a person or the history of the text.
    private static final Set<String> TELLING =
            Set.of(
                    "Rsid",
                    "RsidRoot",
                    "PrinterName",
                    "PrinterSetup",
                    "CurrentDatabaseDataSource",
                    "CurrentDatabaseCommand",
                    "ModifyPasswordInfo",
                    "RedlineProtectionKey");

    private final List<Trace> found = new ArrayList<>();

    @Override
    public List<Trace> find(Input input, ReadOptions options) {
        byte[] bytes = input.bytes();
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            archive(OdtReader.open(input, options));
        } else {
            flow(
                    "document",
                    Xml.parse(input.name(), input.name(), bytes, options.limits().depth()));
        }
        return found;
    }

    private void archive(Archive archive) {
        OdfAttachments.in(archive).stream().map(Attachment::trace).forEach(found::add);
        for (String part : archive.names()) {
            try {
                if (part.startsWith("Thumbnails/") && !part.endsWith("/")) {
                    byte[] picture = archive.bytes(part);
                    add(
                            Trace.Kind.THUMBNAIL,
                            part,
                            (picture == null ? 0 : picture.length) + " bytes");
                } else if (part.startsWith("Pictures/")) {
                    byte[] picture = archive.bytes(part);
                    if (picture != null) {
                        found.addAll(ImageTraces.of(part, picture));
                    }
                } else if (part.equals("VersionList.xml")) {
                    versions(part, archive.xml(part));
                } else if (part.startsWith("Versions/") && !part.endsWith("/")) {
                    add(Trace.Kind.EARLIER_REVISION, part, part.substring("Versions/".length()));
                } else if (part.equals("settings.xml")
                        || part.equals("content.xml")
                        || part.equals("styles.xml")) {
                    Element root = archive.xml(part);
                    if (root != null) {
                        flow(part, root);
                    }
                }
            } catch (UserException e) {
                // A part that cannot be read tells nothing; the reader has said so where it
                // matters.
                continue;
            }
        }
    }

    private void versions(String part, @Nullable Element list) {
        if (list == null) {
            return;
        }
        for (Element each : list.elements()) {
            String said = "";
            String author = "";
            for (String attribute : each.attributeNames()) {
                String value = each.get(attribute, "");
                if (attribute.endsWith("creator")) {
                    author = value;
                } else if (attribute.endsWith("comment") || attribute.endsWith("title")) {
                    said = (said + " " + value).strip();
                }
            }
            add(Trace.Kind.AUTHOR, part, author);
            add(Trace.Kind.EARLIER_REVISION, part, said);
        }
    }

    private void flow(String part, Element root) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        walk(part, root, people, ids);
        Set<String> black = new LinkedHashSet<>();
        blackStyles(root, black);
        if (!black.isEmpty()) {
            blackened(part, root, black);
        }
        people.forEach(each -> add(Trace.Kind.AUTHOR, part, each));
        add(Trace.Kind.PROPERTY, part + " rsid", String.join(" ", ids));
    }

    /// Styles that paint black letters on black.
    private static void blackStyles(Element parent, Set<String> black) {
        for (Element child : parent.elements()) {
            if (child.is("style:style")) {
                Element look = child.first("style:text-properties");
                if ("#000000".equals(look.get("fo:color"))
                        && "#000000".equals(look.get("fo:background-color"))) {
                    black.add(child.get("style:name", ""));
                }
            } else if (child.is("office:automatic-styles") || child.is("office:styles")) {
                blackStyles(child, black);
            }
        }
    }

    private void blackened(String part, Element parent, Set<String> black) {
        for (Element child : parent.elements()) {
            if (child.is("text:span") && black.contains(child.get("text:style-name", ""))) {
                add(Trace.Kind.COVERED_TEXT, part, child.text());
            } else {
                blackened(part, child, black);
            }
        }
    }

    /// Who changed or remarked something, what the settings tell, and links to somebody's files.
    private void walk(String part, Element parent, Set<String> people, Set<String> ids) {
        for (Element child : parent.elements()) {
            switch (child.name()) {
                case "dc:creator", "text:author-name", "text:author-initials" -> {
                    // In the flow only: what the file says of itself is the reader's.
                    if (!parent.is("office:meta") && !child.text().isBlank()) {
                        people.add(child.text().strip());
                    }
                }
                case "config:config-item" -> {
                    String name = child.get("config:name", "");
                    String value = child.text().strip();
                    if (TELLING.contains(name) && !value.isEmpty() && !value.equals("0")) {
                        add(Trace.Kind.PROPERTY, part + " " + name, value);
                    }
                }
                default -> {
                    String id = child.get("officeooo:rsid");
                    if (id != null) {
                        ids.add(id);
                    }
                    String link = child.get("xlink:href", "");
                    if (LocalPath.isOne(link)) {
                        add(Trace.Kind.PROPERTY, part + " " + child.name(), link);
                    }
                }
            }
            walk(part, child, people, ids);
        }
    }

    private void add(Trace.Kind kind, String where, String text) {
        if (!text.isBlank()) {
            found.add(Trace.of(kind, where, text.strip()));
        }
    }
}
