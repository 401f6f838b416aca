package org.baihua.publish.annotate;

import java.nio.charset.StandardCharsets;
import org.baihua.publish.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The comments part of a Word package: the one that is there, or a new one.
final class DocxComments {

    private static final String ECMA =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final Parcel parcel;
    private final String main;
    private final String part;
    private final Document comments;
    private final String namespace;
    private final String prefix;
    private int next;

    DocxComments(Parcel parcel) {
        this.parcel = parcel;
        String found = target("_rels/.rels", "", "officeDocument");
        main = found != null && parcel.get(found) != null ? found : "word/document.xml";
        String known = target(relationsOf(main), folder(main), "comments");
        part = known == null ? folder(main) + "comments.xml" : known;
        byte[] there = parcel.get(part);
        Element root = Dom.parse(mainPart()).getDocumentElement();
        namespace = String.valueOf(root.getNamespaceURI());
        comments =
                Dom.parse(
                        there != null
                                ? there
                                : new Xml()
                                        .empty("w:comments", "xmlns:w", namespace)
                                        .toString()
                                        .getBytes(StandardCharsets.UTF_8));
        String own = comments.getDocumentElement().getPrefix();
        prefix = (own == null ? "w" : own) + ":";
        Dom.declare(comments, own == null ? "w" : own, namespace);
        if (known == null) {
            relate();
        }
        for (Node each = comments.getDocumentElement().getFirstChild();
                each != null;
                each = each.getNextSibling()) {
            if (each instanceof Element comment) {
                next = Math.max(next, number(comment.getAttributeNS(namespace, "id")) + 1);
            }
        }
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    byte[] mainPart() {
        byte[] bytes = parcel.get(main);
        if (bytes == null) {
            throw new IllegalArgumentException("no " + main);
        }
        return bytes;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String relationsOf(String path) {
        return folder(path) + "_rels/" + path.substring(path.lastIndexOf('/') + 1) + ".rels";
    }

    private @Nullable String target(String relations, String folder, String type) {
        byte[] bytes = parcel.get(relations);
        if (bytes == null) {
            return null;
        }
        for (Element relation : Dom.elements(Dom.parse(bytes))) {
            if (relation.getAttribute("Type").endsWith("/" + type)) {
                String target = relation.getAttribute("Target");
                return target.startsWith("/") ? target.substring(1) : folder + target;
            }
        }
        return null;
    }

    /// Makes a new comments part known to the package.
    private void relate() {
        String path = relationsOf(main);
        byte[] bytes = parcel.get(path);
        String packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
        Document relations =
                Dom.parse(
                        bytes != null
                                ? bytes
                                : new Xml()
                                        .empty("Relationships", "xmlns", packageRelations)
                                        .toString()
                                        .getBytes(StandardCharsets.UTF_8));
        String type = ECMA;
        String id = "rIdBaihua";
        for (Element each : Dom.elements(relations)) {
            if (each.getAttribute("Type").startsWith("http://purl.oclc.org/ooxml/")) {
                type = "http://purl.oclc.org/ooxml/officeDocument/relationships";
            }
            if (each.getAttribute("Id").equals(id)) {
                id += "1";
            }
        }
        Element relation = relations.createElementNS(packageRelations, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", type + "/comments");
        relation.setAttribute("Target", "/" + part);
        relations.getDocumentElement().appendChild(relation);
        parcel.put(path, Dom.write(relations));

        byte[] listed = parcel.get("[Content_Types].xml");
        if (listed != null) {
            Document types = Dom.parse(listed);
            Element override =
                    types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
            override.setAttribute("PartName", "/" + part);
            override.setAttribute("ContentType", TYPE);
            types.getDocumentElement().appendChild(override);
            parcel.put("[Content_Types].xml", Dom.write(types));
        }
    }

    /// Adds a comment and gives its id. It has no date: the same file gives the same bytes.
    int add(Remark remark) {
        int id = next++;
        Element comment = create("comment");
        set(comment, "id", Integer.toString(id));
        set(comment, "author", Remark.AUTHOR);
        set(comment, "initials", Remark.INITIALS);
        for (String paragraph : remark.paragraphs()) {
            Element text = create("t");
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            text.setTextContent(paragraph);
            Element run = create("r");
            run.appendChild(text);
            Element p = create("p");
            p.appendChild(run);
            comment.appendChild(p);
        }
        comments.getDocumentElement().appendChild(comment);
        return id;
    }

    private Element create(String name) {
        return comments.createElementNS(namespace, prefix + name);
    }

    private void set(Element element, String name, String value) {
        element.setAttributeNS(namespace, prefix + name, value);
    }

    /// Writes the comments and the main part back into the package.
    void save(byte[] mainPart) {
        parcel.put(main, mainPart);
        parcel.put(part, Dom.write(comments));
    }
}
