package org.baihua.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Finds what a Word package holds besides its text.
public final class DocxTraces implements TraceFinder {

    private final List<Trace> found = new ArrayList<>();
    private final StringBuilder blackened = new StringBuilder();

    @Override
    public List<Trace> find(Input input, ReadOptions options) {
        Archive archive = DocxReader.open(input, options);
        DocxAttachments.in(archive).stream().map(Attachment::trace).forEach(found::add);
        for (String part : archive.names()) {
            String name = part.toLowerCase(Locale.ROOT);
            try {
                if (name.startsWith("docprops/thumbnail")) {
                    byte[] picture = archive.bytes(part);
                    add(
                            Trace.Kind.THUMBNAIL,
                            part,
                            (picture == null ? 0 : picture.length) + " bytes");
                } else if (name.contains("/media/")) {
                    byte[] picture = archive.bytes(part);
                    if (picture != null) {
                        found.addAll(ImageTraces.of(part, picture));
                    }
                } else if (name.endsWith(".rels")) {
                    links(part, archive.xml(part));
                } else if (name.matches("customxml/item[0-9]+\\.xml")) {
                    data(part, archive.xml(part));
                } else if (name.matches("word/[^/]+\\.xml")) {
                    part(part, archive.xml(part));
                }
            } catch (UserException e) {
                // A part that cannot be read tells nothing; the reader has said so where it
                // matters.
                continue;
            }
        }
        return found;
    }

    private void part(String part, @Nullable Element root) {
        if (root == null) {
            return;
        }
        switch (root.name()) {
            case "w:settings" -> settings(part, root);
            case "w15:people" -> {
                for (Element person : root.elements()) {
                    add(Trace.Kind.AUTHOR, part, person.get("w15:author", ""));
                    add(
                            Trace.Kind.AUTHOR,
                            part + " userId",
                            person.find("w15:presenceInfo").get("w15:userId", ""));
                }
            }
            default -> {
                Set<String> people = new LinkedHashSet<>();
                walk(part, root, people);
                blackened(part);
                people.forEach(each -> add(Trace.Kind.AUTHOR, part, each));
            }
        }
    }

    private void settings(String part, Element settings) {
        List<String> ids = new ArrayList<>();
        for (Element id : settings.first("w:rsids").elements()) {
            ids.add(id.get("w:val", ""));
        }
        add(Trace.Kind.PROPERTY, part + " rsids", String.join(" ", ids));
        for (Element variable : settings.first("w:docVars").elements()) {
            add(
                    Trace.Kind.PROPERTY,
                    part + " docVar " + variable.get("w:name", ""),
                    variable.get("w:val", ""));
        }
        Element merge = settings.first("w:mailMerge");
        for (String source : new String[] {"w:connectString", "w:query", "w:dataSource"}) {
            add(Trace.Kind.PROPERTY, part + " mailMerge", merge.first(source).get("w:val", ""));
        }
    }

    /// Who changed or remarked something, and where pictures once lay.
    private void walk(String part, Element parent, Set<String> people) {
        for (Element child : parent.elements()) {
            String author = child.get("w:author");
            if (author != null && !author.isBlank()) {
                people.add(author.strip());
            }
            if (child.is("wp:docPr") || child.is("pic:cNvPr") || child.is("v:shape")) {
                String said = child.get("descr", child.get("alt", ""));
                if (LocalPath.isOne(said)) {
                    add(Trace.Kind.PROPERTY, part + " picture", said);
                }
            }
            if (child.is("w:r") && RunProperties.isBlackened(child.first("w:rPr"))) {
                blackened.append(child.find("w:t").text());
            } else if (child.is("w:r")) {
                blackened(part);
            }
            walk(part, child, people);
        }
    }

    private void blackened(String part) {
        add(Trace.Kind.COVERED_TEXT, part, blackened.toString());
        blackened.setLength(0);
    }

    /// Links to files on somebody's machine: templates, pictures, sources of a mail merge.
    private void links(String part, @Nullable Element root) {
        if (root == null) {
            return;
        }
        for (Element relation : root.elements("rel:Relationship")) {
            String target = relation.get("Target", "");
            if ("External".equals(relation.get("TargetMode")) && LocalPath.isOne(target)) {
                add(Trace.Kind.PROPERTY, part, target);
            }
        }
    }

    /// Data that forms and document servers bind to a document.
    private void data(String part, @Nullable Element root) {
        if (root != null) {
            StringBuilder text = new StringBuilder();
            gather(root, text);
            add(Trace.Kind.PROPERTY, part, text.toString());
        }
    }

    private static void gather(Element element, StringBuilder text) {
        for (Object each : element.content()) {
            if (each instanceof Element child) {
                gather(child, text);
            } else {
                String said = String.valueOf(each).strip();
                if (!said.isEmpty()) {
                    text.append(text.isEmpty() ? "" : " ").append(said);
                }
            }
        }
    }

    private void add(Trace.Kind kind, String where, String text) {
        if (!text.isBlank()) {
            found.add(Trace.of(kind, where, text.strip()));
        }
    }
}
