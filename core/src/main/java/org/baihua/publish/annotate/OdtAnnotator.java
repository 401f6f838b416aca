package org.baihua.publish.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baihua.source.LineIndex;
import org.baihua.source.SourceDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Puts annotations into an ODF text document, each over exactly the words that it is about.
final class OdtAnnotator {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private final Document document;

    private OdtAnnotator(Document document) {
        this.document = document;
    }

    private record Cut(int offset, String name, @Nullable Remark begins) {}

    static Annotated annotate(byte[] original, SourceDocument source, List<Remark> remarks) {
        Parcel parcel = new Parcel(original);
        byte[] content = parcel.get("content.xml");
        if (content == null) {
            throw new IllegalArgumentException("no content.xml");
        }
        Document document = Dom.parse(content);
        List<Element> elements = Dom.elements(document);
        Set<String> taken = new HashSet<>();
        for (Element each : elements) {
            taken.add(each.getAttributeNS(OFFICE, "name"));
        }
        LineIndex index = LineIndex.of(source);
        Map<Integer, List<Cut>> cuts = new TreeMap<>(Comparator.reverseOrder());
        int count = 0;
        int number = 0;
        for (Remark remark : remarks) {
            Address.Range range = Address.of(index, remark.span());
            if (range == null) {
                continue;
            }
            String name;
            do {
                name = "baihua" + ++number;
            } while (taken.contains(name));
            count++;
            cuts.computeIfAbsent(range.start().element(), key -> new ArrayList<>())
                    .add(new Cut(range.start().offset(), name, remark));
            cuts.computeIfAbsent(range.end().element(), key -> new ArrayList<>())
                    .add(new Cut(range.end().offset(), name, null));
        }
        Dom.declare(document, "office", OFFICE);
        Dom.declare(document, "text", TEXT);
        Dom.declare(document, "dc", DC);
        OdtAnnotator annotator = new OdtAnnotator(document);
        cuts.forEach((element, at) -> annotator.cut(elements.get(element), at));
        parcel.put("content.xml", Dom.write(document));
        return Annotated.odt(parcel.bytes(), count);
    }

    /// Cuts the character data directly inside an element, the last place first.
    private void cut(Element element, List<Cut> cuts) {
        Map<Integer, List<Cut>> byOffset = new TreeMap<>(Comparator.reverseOrder());
        for (Cut cut : cuts) {
            byOffset.computeIfAbsent(cut.offset, key -> new ArrayList<>()).add(cut);
        }
        // Where each piece of character data begins.
        TreeMap<Integer, Text> pieces = new TreeMap<>();
        int at = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                pieces.put(at, text);
                at += text.getLength();
            }
        }
        byOffset.forEach((offset, here) -> insert(element, pieces, offset, here));
    }

    private void insert(
            Element element, TreeMap<Integer, Text> pieces, int offset, List<Cut> cuts) {
        // An end belongs to the piece before it, a beginning to the piece after it.
        List<Cut> ends = cuts.stream().filter(cut -> cut.begins == null).toList();
        List<Cut> starts = cuts.stream().filter(cut -> cut.begins != null).toList();
        if (!ends.isEmpty()) {
            Map.Entry<Integer, Text> piece = pieces.lowerEntry(offset);
            if (piece != null) {
                Text text = piece.getValue();
                int within = offset - piece.getKey();
                Node after =
                        within < text.getLength() ? text.splitText(within) : text.getNextSibling();
                for (Cut cut : ends) {
                    Element end = document.createElementNS(OFFICE, "office:annotation-end");
                    end.setAttributeNS(OFFICE, "office:name", cut.name);
                    element.insertBefore(end, after);
                }
                if (after instanceof Text rest && !pieces.containsKey(offset)) {
                    pieces.put(offset, rest);
                }
            }
        }
        if (!starts.isEmpty()) {
            Map.Entry<Integer, Text> piece = pieces.floorEntry(offset);
            if (piece != null) {
                Text text = piece.getValue();
                int within = offset - piece.getKey();
                Node before = within == 0 ? text : text.splitText(within);
                for (Cut cut : starts) {
                    if (cut.begins != null) {
                        element.insertBefore(annotation(cut.name, cut.begins), before);
                    }
                }
            }
        }
    }

    private Element annotation(String name, Remark remark) {
        Element annotation = document.createElementNS(OFFICE, "office:annotation");
        annotation.setAttributeNS(OFFICE, "office:name", name);
        Element creator = document.createElementNS(DC, "dc:creator");
        creator.setTextContent(Remark.AUTHOR);
        annotation.appendChild(creator);
        for (String paragraph : remark.paragraphs()) {
            Element p = document.createElementNS(TEXT, "text:p");
            p.setTextContent(paragraph);
            annotation.appendChild(p);
        }
        return annotation;
    }
}
