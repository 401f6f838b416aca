package org.baihua.publish.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.source.LineIndex;
import org.baihua.source.SourceDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Puts Word comments into a Word file: runs are cut exactly where a comment begins or ends, each
/// half keeps its formatting, and comments that were there stay.
final class DocxAnnotator {

    private final Document document;
    private final String namespace;
    private final String prefix;

    private DocxAnnotator(Document document) {
        this.document = document;
        Element root = document.getDocumentElement();
        namespace = String.valueOf(root.getNamespaceURI());
        String own = root.getPrefix() == null ? "w" : root.getPrefix();
        Dom.declare(document, own, namespace);
        prefix = own + ":";
    }

    /// Where comments begin and end: what goes in front of the code unit at an offset.
    private record Cut(int offset, int comment, boolean begins) {}

    static Annotated annotate(byte[] original, SourceDocument source, List<Remark> remarks) {
        Parcel parcel = new Parcel(original);
        DocxComments comments = new DocxComments(parcel);
        Document document = Dom.parse(comments.mainPart());
        LineIndex index = LineIndex.of(source);
        // By element, in the order of their start tags.
        Map<Integer, List<Cut>> cuts = new TreeMap<>(Comparator.reverseOrder());
        int count = 0;
        for (Remark remark : remarks) {
            Address.Range range = Address.of(index, remark.span());
            if (range == null) {
                continue;
            }
            int id = comments.add(remark);
            count++;
            cuts.computeIfAbsent(range.start().element(), key -> new ArrayList<>())
                    .add(new Cut(range.start().offset(), id, true));
            cuts.computeIfAbsent(range.end().element(), key -> new ArrayList<>())
                    .add(new Cut(range.end().offset(), id, false));
        }
        List<Element> elements = Dom.elements(document);
        DocxAnnotator annotator = new DocxAnnotator(document);
        cuts.forEach((element, at) -> annotator.cut(elements.get(element), at));
        comments.save(Dom.write(document));
        return Annotated.docx(parcel.bytes(), count);
    }

    /// Cuts the run around a `w:t` at every offset, the last one first.
    private void cut(Element text, List<Cut> cuts) {
        Node run = text.getParentNode();
        Element outer = outermostRun(text);
        if (outer != run) {
            // Text under a phonetic guide: its run cannot be cut, the guide as a whole is marked.
            around(outer, cuts);
            return;
        }
        int stripped = keepSpaces(text);
        Map<Integer, List<Cut>> byOffset = new TreeMap<>(Comparator.reverseOrder());
        for (Cut cut : cuts) {
            int offset = Math.clamp(cut.offset - stripped, 0, text.getTextContent().length());
            byOffset.computeIfAbsent(offset, key -> new ArrayList<>()).add(cut);
        }
        byOffset.forEach((offset, here) -> {
            @Nullable Node next = split((Element) run, text, offset);
            Node parent = run.getParentNode();
            Node before = offset == 0 && next == null ? run : next;
            if (next == null && offset > 0) {
                before = run.getNextSibling();
            }
            insert(parent, before, here);
        });
    }

    private Element outermostRun(Element text) {
        Element outer = (Element) text.getParentNode();
        for (Node up = outer.getParentNode(); up instanceof Element at; up = up.getParentNode()) {
            if (is(at, "p")) {
                break;
            }
            if (is(at, "r")) {
                outer = at;
            }
        }
        return outer;
    }

    private void around(Element run, List<Cut> cuts) {
        Node parent = run.getParentNode();
        Node after = run.getNextSibling();
        insert(parent, run, cuts.stream().filter(Cut::begins).toList());
        insert(parent, after, cuts.stream().filter(cut -> !cut.begins).toList());
    }

    private boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
    }

    /// Makes the spaces at the ends of a text count, after those that did not are taken away.
    ///
    /// @return how many were taken away at the start
    private static int keepSpaces(Element text) {
        String xml = "http://www.w3.org/XML/1998/namespace";
        if (text.getAttributeNS(xml, "space").equals("preserve")) {
            return 0;
        }
        String content = text.getTextContent();
        int from = 0;
        int to = content.length();
        while (from < to && isXmlSpace(content.charAt(from))) {
            from++;
        }
        while (to > from && isXmlSpace(content.charAt(to - 1))) {
            to--;
        }
        text.setTextContent(content.substring(from, to));
        text.setAttributeNS(xml, "xml:space", "preserve");
        return from;
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /// Cuts a run in two in front of a code unit of one of its texts.
    ///
    /// @return the second half, or null when the cut is at an end of the run
    private @Nullable Element split(Element run, Element text, int offset) {
        String content = text.getTextContent();
        @Nullable Node first = offset == 0 ? text : text.getNextSibling();
        boolean inside = offset > 0 && offset < content.length();
        if (!inside && (offset == 0 ? isFirst(run, text) : first == null)) {
            return null;
        }
        Element second = (Element) run.cloneNode(false);
        Element properties = Dom.child(run, "rPr");
        if (properties != null) {
            second.appendChild(properties.cloneNode(true));
        }
        if (inside) {
            Element rest = (Element) text.cloneNode(true);
            rest.setTextContent(content.substring(offset));
            text.setTextContent(content.substring(0, offset));
            second.appendChild(rest);
        }
        while (first != null) {
            Node next = first.getNextSibling();
            second.appendChild(first);
            first = next;
        }
        run.getParentNode().insertBefore(second, run.getNextSibling());
        return second;
    }

    private boolean isFirst(Element run, Element text) {
        for (Node child = run.getFirstChild(); child != text; child = child.getNextSibling()) {
            if (child instanceof Element element && !is(element, "rPr")) {
                return false;
            }
        }
        return true;
    }

    /// Ends come before beginnings, so that neighbouring comments do not overlap.
    private void insert(Node parent, @Nullable Node before, List<Cut> cuts) {
        for (Cut cut : cuts) {
            if (!cut.begins) {
                parent.insertBefore(marker("commentRangeEnd", cut.comment), before);
                Element reference = create("r");
                reference.appendChild(marker("commentReference", cut.comment));
                parent.insertBefore(reference, before);
            }
        }
        for (Cut cut : cuts) {
            if (cut.begins) {
                parent.insertBefore(marker("commentRangeStart", cut.comment), before);
            }
        }
    }

    private Element marker(String name, int comment) {
        Element marker = create(name);
        marker.setAttributeNS(namespace, prefix + "id", Integer.toString(comment));
        return marker;
    }

    private Element create(String name) {
        return document.createElementNS(namespace, prefix + name);
    }
}
