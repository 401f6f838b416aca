package org.baihua.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// TermBase eXchange (ISO 30042:2019), dialect TBX-Basic in its DCA style.
///
/// A concept holds the term as a deprecated term, its other writings as admitted terms and its
/// plain words as preferred terms, in order. What TBX-Basic has no category for (kind, safety,
/// condition, register) is a note of type `baihua:…`, which other programs keep or ignore.
final class TbxFormat implements GlossaryFormat {

    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    private static final String STATUS = "administrativeStatus";
    private static final String OFFICIAL = "deprecatedTerm-admn-sts";
    private static final String VARIANT = "admittedTerm-admn-sts";
    private static final String PLAIN = "preferredTerm-admn-sts";
    private static final String OURS = "baihua:";

    /// Columns that travel as notes of our own.
    private static final List<Column> NOTES =
            List.of(
                    Column.KIND,
                    Column.SAFE,
                    Column.CONTEXT,
                    Column.REGISTER,
                    Column.FLAG,
                    Column.ID);

    @Override
    public String name() {
        return "tbx";
    }

    @Override
    public Outcome<List<Placed>> readPlaced(String file, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml =
                    factory.createXMLStreamReader(new StringReader(Texts.decode(file, bytes)));
            return EntryTable.read(file, rows(xml, file));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw UserException.usage(
                            GlossaryMessage.FILE_DAMAGED,
                            Place.atLine(file, line),
                            "TBX",
                            String.valueOf(e.getMessage()).replaceAll("\\s+", " "))
                    .causedBy(e);
        }
    }

    private static List<EntryTable.Row> rows(XMLStreamReader xml, String file)
            throws XMLStreamException {
        List<EntryTable.Row> rows = new ArrayList<>();
        List<Column> columns = List.of(Column.values());
        rows.add(new EntryTable.Row(0, columns.stream().map(Column::label).toList()));
        Concept concept = new Concept();
        boolean known = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tbx", "martif" -> known = true;
                    case "conceptEntry", "termEntry" ->
                            concept = new Concept(xml.getLocation().getLineNumber());
                    case "term" -> concept.term(xml.getElementText());
                    case "termNote", "descrip", "admin", "note" ->
                            concept.note(xml.getAttributeValue(null, "type"), xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "termSec", "tig", "ntig" -> concept.endTerm();
                    case "conceptEntry", "termEntry" ->
                            rows.add(new EntryTable.Row(concept.line, concept.fields(columns)));
                    default -> {}
                }
            }
        }
        if (!known) {
            throw UserException.usage(
                    GlossaryMessage.FILE_DAMAGED, Place.inFile(file), "TBX", "<tbx>");
        }
        return rows;
    }

    /// What has been read of one concept.
    private static final class Concept {
        private final int line;
        private final Map<Column, String> fields = new EnumMap<>(Column.class);
        private final List<String> variants = new ArrayList<>();
        private final List<String> plain = new ArrayList<>();
        private String term = "";
        private String status = "";

        Concept() {
            this(0);
        }

        Concept(int line) {
            this.line = line;
        }

        void term(String text) {
            term = text.strip();
        }

        void note(String type, XMLStreamReader xml) throws XMLStreamException {
            String text = xml.getElementText().strip();
            if (type == null) {
                fields.put(Column.NOTE, text);
            } else if (type.equals(STATUS)) {
                status = text;
            } else if (type.equals("definition")) {
                fields.put(Column.GLOSS, text);
            } else if (type.equals("subjectField")) {
                fields.put(Column.DOMAIN, text);
            } else if (type.equals("source")) {
                fields.put(Column.SOURCE, text);
            } else if (type.startsWith(OURS)) {
                Column column = Column.of(type.substring(OURS.length()));
                if (column != null) {
                    fields.put(column, text);
                }
            }
        }

        /// A file of another program may have no status: then its first term is the official one
        /// and the others are writings of it.
        void endTerm() {
            if (status.equals(PLAIN)) {
                plain.add(term);
            } else if (status.equals(VARIANT) || fields.containsKey(Column.TERM)) {
                variants.add(term);
            } else {
                fields.put(Column.TERM, term);
            }
            status = "";
        }

        List<String> fields(List<Column> columns) {
            fields.put(Column.VARIANTS, String.join(EntryTable.VALUES, variants));
            fields.put(Column.PLAIN, String.join(EntryTable.VALUES, plain));
            return columns.stream().map(column -> fields.getOrDefault(column, "")).toList();
        }
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("tbx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("style", "dca");
            xml.writeAttribute("type", "TBX-Basic");
            xml.writeAttribute("xml:lang", "zh-TW");
            xml.writeStartElement("tbxHeader");
            xml.writeStartElement("fileDesc");
            xml.writeStartElement("sourceDesc");
            element(xml, "p", "", "Baihua 白話");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("text");
            xml.writeStartElement("body");
            int number = 0;
            for (List<String> row : EntryTable.rows(entries)) {
                if (number > 0) {
                    concept(xml, number, row, entries.get(number - 1));
                }
                number++;
            }
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static void concept(XMLStreamWriter xml, int number, List<String> row, Entry entry)
            throws XMLStreamException {
        List<Column> columns = List.of(Column.values());
        xml.writeCharacters("\n  ");
        xml.writeStartElement("conceptEntry");
        xml.writeAttribute("id", "c" + number);
        descrip(xml, "subjectField", entry.domain());
        descrip(xml, "definition", entry.gloss());
        for (Column column : NOTES) {
            descrip(xml, OURS + column.label(), row.get(columns.indexOf(column)));
        }
        if (!entry.source().isEmpty()) {
            element(xml, "admin", "source", entry.source());
        }
        if (!entry.note().isEmpty()) {
            element(xml, "note", "", entry.note());
        }
        xml.writeCharacters("\n    ");
        xml.writeStartElement("langSec");
        xml.writeAttribute("xml:lang", "zh-TW");
        term(xml, entry.term(), OFFICIAL);
        for (String variant : entry.variants()) {
            term(xml, variant, VARIANT);
        }
        for (String plain : entry.plain()) {
            term(xml, plain, PLAIN);
        }
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void descrip(XMLStreamWriter xml, String type, String text)
            throws XMLStreamException {
        if (!text.isEmpty()) {
            element(xml, "descrip", type, text);
        }
    }

    private static void term(XMLStreamWriter xml, String term, String status)
            throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeStartElement("termSec");
        element(xml, "term", "", term);
        element(xml, "termNote", STATUS, status);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String type, String text)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement(name);
        if (!type.isEmpty()) {
            xml.writeAttribute("type", type);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
