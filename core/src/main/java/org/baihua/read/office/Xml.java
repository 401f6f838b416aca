package org.baihua.read.office;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Parses the XML parts of office files that may be hostile: no document type declarations, no
/// entities, a limit on nesting.
public final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    /// Namespaces and the prefix by which the code calls them. Word writes most of them in two
    /// forms, ECMA's ("transitional") and ISO's ("strict").
    private static final Map<String, String> PREFIXES = prefixes();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // We count the depth ourselves, against a limit that can be raised.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> known = new HashMap<>();
        String ecma = "http://schemas.openxmlformats.org/";
        String iso = "http://purl.oclc.org/ooxml/";
        known.put(ecma + "wordprocessingml/2006/main", "w");
        known.put(iso + "wordprocessingml/main", "w");
        known.put(ecma + "officeDocument/2006/relationships", "r");
        known.put(iso + "officeDocument/relationships", "r");
        known.put(ecma + "officeDocument/2006/math", "m");
        known.put(iso + "officeDocument/math", "m");
        known.put(ecma + "drawingml/2006/main", "a");
        known.put(iso + "drawingml/main", "a");
        known.put(ecma + "drawingml/2006/wordprocessingDrawing", "wp");
        known.put(iso + "drawingml/wordprocessingDrawing", "wp");
        known.put(ecma + "drawingml/2006/diagram", "dgm");
        known.put(iso + "drawingml/diagram", "dgm");
        known.put(ecma + "drawingml/2006/chart", "c");
        known.put(iso + "drawingml/chart", "c");
        known.put(ecma + "drawingml/2006/picture", "pic");
        known.put(iso + "drawingml/picture", "pic");
        known.put(ecma + "markup-compatibility/2006", "mc");
        known.put(ecma + "package/2006/relationships", "rel");
        known.put("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps");
        known.put("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg");
        known.put("http://schemas.microsoft.com/office/word/2010/wordml", "w14");
        known.put("http://schemas.microsoft.com/office/word/2012/wordml", "w15");
        known.put("urn:schemas-microsoft-com:vml", "v");
        known.put("urn:schemas-microsoft-com:office:office", "o");
        String odf = "urn:oasis:names:tc:opendocument:xmlns:";
        for (String room :
                new String[] {
                    "office", "style", "text", "table", "meta", "manifest", "form", "config"
                }) {
            known.put(odf + room + ":1.0", room);
        }
        known.put(odf + "drawing:1.0", "draw");
        known.put(odf + "presentation:1.0", "presentation");
        known.put(odf + "xsl-fo-compatible:1.0", "fo");
        known.put(odf + "svg-compatible:1.0", "svg");
        known.put("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext");
        known.put("http://openoffice.org/2009/office", "officeooo");
        known.put("http://www.w3.org/1998/Math/MathML", "math");
        known.put("http://purl.org/dc/elements/1.1/", "dc");
        known.put("http://www.w3.org/1999/xlink", "xlink");
        known.put("http://www.w3.org/XML/1998/namespace", "xml");
        return Map.copyOf(known);
    }

    /// The root element of a part.
    ///
    /// @param file the file's name, for the sentence
    /// @param part the part's name, for the sentence
    /// @param depth how deep elements may nest
    /// @throws UserException when the part is no XML, declares a document type, or nests too deep
    public static Element parse(String file, String part, byte[] bytes, int depth) {
        Map<String, String> names = new HashMap<>();
        Deque<Element> open = new ArrayDeque<>();
        @Nullable Element root = null;
        int count = 0;
        try {
            XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(decode(bytes)));
            try {
                while (in.hasNext()) {
                    switch (in.next()) {
                        case XMLStreamConstants.START_ELEMENT -> {
                            Element element = element(in, names, count++);
                            if (root == null) {
                                root = element;
                            } else {
                                open.element().add(element);
                            }
                            open.push(element);
                            if (open.size() > depth) {
                                throw UserException.unreadable(
                                        OfficeMessage.TOO_DEEP, Place.inFile(file), part, depth);
                            }
                        }
                        case XMLStreamConstants.END_ELEMENT -> open.pop();
                        case XMLStreamConstants.CHARACTERS,
                                XMLStreamConstants.CDATA,
                                XMLStreamConstants.SPACE -> {
                            if (!open.isEmpty()) {
                                open.element().add(in.getText());
                            }
                        }
                        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                                throw UserException.unreadable(
                                        OfficeMessage.DECLARES_DTD, Place.inFile(file), part);
                        default -> {}
                    }
                }
            } finally {
                in.close();
            }
        } catch (UserException e) {
            throw e;
        } catch (XMLStreamException | CharacterCodingException | RuntimeException e) {
            // The JDK's parser throws runtime exceptions of several kinds for broken input.
            throw UserException.unreadable(OfficeMessage.BROKEN_XML, Place.inFile(file), part)
                    .causedBy(e);
        }
        if (root == null) {
            throw UserException.unreadable(OfficeMessage.BROKEN_XML, Place.inFile(file), part);
        }
        return root;
    }

    /// The characters of a part. The parser is not left to decode them, because it prints what it
    /// thinks of broken ones.
    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = encoding(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset encoding(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        String head =
                new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
        int at = end < 0 ? -1 : head.indexOf("encoding=");
        if (at < 0 || at + 11 > end) {
            return StandardCharsets.UTF_8;
        }
        int close = head.indexOf(head.charAt(at + 9), at + 10);
        // An unknown name throws, and the part counts as broken.
        return close < 0 ? StandardCharsets.UTF_8 : Charset.forName(head.substring(at + 10, close));
    }

    private static Element element(XMLStreamReader in, Map<String, String> names, int ordinal) {
        String name = name(in.getNamespaceURI(), in.getLocalName(), names);
        int attributeCount = in.getAttributeCount();
        String[] attributes = new String[attributeCount * 2];
        for (int i = 0; i < attributeCount; i++) {
            attributes[2 * i] =
                    name(in.getAttributeNamespace(i), in.getAttributeLocalName(i), names);
            attributes[2 * i + 1] = in.getAttributeValue(i);
        }
        return new Element(name, attributes, ordinal);
    }

    private static String name(
            @Nullable String namespace, String local, Map<String, String> names) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String prefix = PREFIXES.get(namespace);
        // What nobody asks for keeps a name that cannot be mistaken for what somebody does.
        String full = prefix == null ? "?:" + local : prefix + ":" + local;
        String known = names.putIfAbsent(full, full);
        return known == null ? full : known;
    }
}
