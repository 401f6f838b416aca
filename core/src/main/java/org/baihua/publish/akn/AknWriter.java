package org.baihua.publish.akn;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Passage;
import org.baihua.source.Table;

/// Writes a law as Akoma Ntoso 3.0.
///
/// 編 is a book, 章 a chapter, 節 a section, 條 an article, 項 a paragraph, 款 a point, 目 an indent, 細目 a
/// level. Every place has an `eId` that depends on its number only. References are `ref`, those
/// with several targets `rref`. Characters that XML cannot hold become U+FFFD.
public final class AknWriter {

    /// The namespace of Akoma Ntoso 3.0.
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static final String AGENT = "#baihua";

    private final XMLStreamWriter xml;
    private final AknIds ids = new AknIds();
    private final AknRefs refs;

    private AknWriter(XMLStreamWriter xml, List<Citation> citations) {
        this.xml = xml;
        this.refs = new AknRefs(citations);
    }

    /// Writes the document; `out` stays open.
    public static void write(
            Writer out, Statute statute, List<Citation> citations, AknMetadata metadata) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new AknWriter(xml, citations).document(statute, metadata);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write Akoma Ntoso", e);
        }
    }

    private void document(Statute statute, AknMetadata metadata) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        line();
        xml.writeStartElement(metadata.kind().element());
        xml.writeAttribute("name", metadata.kind().element());
        xml.writeAttribute("contains", "singleVersion");
        line();
        meta(statute, metadata);
        if (!statute.title().isEmpty()) {
            xml.writeStartElement("preface");
            xml.writeStartElement("p");
            xml.writeStartElement("docTitle");
            xml.writeCharacters(clean(statute.title().text()));
            close(3);
        }
        if (!statute.preamble().isEmpty()) {
            xml.writeStartElement("preamble");
            paragraphs(statute.preamble(), Anchor.ROOT, "preamble");
            close(1);
        }
        xml.writeStartElement("body");
        line();
        if (statute.provisions().isEmpty()) {
            begin("hcontainer", ids.of("", Level.UNPLACED, "0"));
            xml.writeAttribute("name", "empty");
            close(1);
        }
        for (Provision provision : statute.provisions()) {
            provision(provision, "", Anchor.ROOT);
        }
        close(3);
        xml.writeEndDocument();
    }

    private void meta(Statute statute, AknMetadata metadata) throws XMLStreamException {
        String kind = metadata.kind().element();
        String work = "/akn/tw/" + kind + "/" + AknIds.encoded(clean(statute.title().text()));
        String expression = work + "/zho@" + metadata.day();
        xml.writeStartElement("meta");
        xml.writeStartElement("identification");
        xml.writeAttribute("source", AGENT);
        line();
        frbr("FRBRWork", work, metadata.day());
        empty("FRBRcountry", "value", "tw");
        close(1);
        frbr("FRBRExpression", expression, metadata.day());
        empty("FRBRlanguage", "language", "zho");
        close(1);
        frbr("FRBRManifestation", expression + ".xml", metadata.day());
        empty("FRBRformat", "value", "application/akn+xml");
        close(2);
        xml.writeStartElement("references");
        xml.writeAttribute("source", AGENT);
        xml.writeEmptyElement("TLCOrganization");
        xml.writeAttribute("eId", AGENT.substring(1));
        xml.writeAttribute("href", "/akn/ontology/organization/tw/baihua");
        xml.writeAttribute("showAs", "Baihua");
        close(2);
    }

    private void frbr(String element, String uri, String day) throws XMLStreamException {
        xml.writeStartElement(element);
        empty("FRBRthis", "value", uri + "/!main");
        empty("FRBRuri", "value", uri);
        xml.writeEmptyElement("FRBRdate");
        xml.writeAttribute("date", day);
        xml.writeAttribute("name", "version");
        empty("FRBRauthor", "href", AGENT);
    }

    // -- the hierarchy

    private void provision(Provision provision, String parent, Anchor around)
            throws XMLStreamException {
        String id = ids.of(parent, provision.level(), provision.number());
        boolean anchored = !provision.level().isHeading() && provision.level() != Level.UNPLACED;
        Anchor at = anchored ? around.child(provision.number()) : around;
        begin(element(provision.level()), id);
        switch (provision.level()) {
            case SUBSUBSECTION -> xml.writeAttribute("name", "subsubsection");
            case UNPLACED -> xml.writeAttribute("name", "unplaced");
            default -> {}
        }
        if (!provision.label().isEmpty()) {
            xml.writeStartElement("num");
            xml.writeCharacters(clean(provision.label().text()));
            xml.writeEndElement();
        }
        switch (provision) {
            case Provision.Heading heading -> {
                heading(heading.text());
                for (Provision child : heading.children()) {
                    provision(child, id, around);
                }
            }
            case Provision.Article article -> {
                heading(article.caption());
                for (Provision child : article.children()) {
                    provision(child, id, at);
                }
            }
            default -> inside(provision, id, at);
        }
        close(1);
    }

    private void heading(Passage text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("heading");
            xml.writeCharacters(clean(text.text()));
            xml.writeEndElement();
        }
    }

    /// Text, table, children and closing text of a 項, 款, 目 or 細目, in this order.
    private void inside(Provision provision, String id, Anchor at) throws XMLStreamException {
        boolean leaf = provision.children().isEmpty();
        begin(leaf ? "content" : "intro", ids.part(id, leaf ? "content" : "intro"));
        paragraphs(provision.text(), at, id);
        Table table = provision.table();
        if (table != null) {
            table(table, id);
        }
        if (leaf) {
            paragraphs(provision.closing(), at, id);
            close(1);
            return;
        }
        close(1);
        for (Provision child : provision.children()) {
            provision(child, id, at);
        }
        if (!provision.closing().isEmpty()) {
            begin("wrapUp", ids.part(id, "wrapup"));
            paragraphs(provision.closing(), at, id);
            close(1);
        }
    }

    private static String element(Level level) {
        return switch (level) {
            case PART -> "book";
            case CHAPTER -> "chapter";
            case SECTION -> "section";
            case SUBSECTION -> "subsection";
            case SUBSUBSECTION, UNPLACED -> "hcontainer";
            case ARTICLE -> "article";
            case PARAGRAPH -> "paragraph";
            case SUBPARAGRAPH -> "point";
            case ITEM -> "indent";
            case SUBITEM -> "level";
        };
    }

    // -- text

    private void paragraphs(Passage passage, Anchor at, String id) throws XMLStreamException {
        String text = passage.text();
        List<AknRefs.Stretch> stretches = refs.in(passage, at);
        int next = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            xml.writeStartElement("p");
            int written = start;
            while (next < stretches.size() && stretches.get(next).start() < end) {
                AknRefs.Stretch stretch = stretches.get(next++);
                if (stretch.end() <= end) {
                    xml.writeCharacters(clean(text.substring(written, stretch.start())));
                    reference(stretch, text, id);
                    written = stretch.end();
                }
            }
            xml.writeCharacters(clean(text.substring(written, end)));
            xml.writeEndElement();
            start = end + 1;
        }
    }

    private void reference(AknRefs.Stretch stretch, String text, String id)
            throws XMLStreamException {
        List<Citation> citations = stretch.citations();
        if (citations.size() == 1) {
            begin("ref", ids.counted(id, "ref"));
            xml.writeAttribute("href", AknIds.href(citations.getFirst()));
        } else {
            begin("rref", ids.counted(id, "rref"));
            xml.writeAttribute("from", AknIds.href(citations.getFirst()));
            xml.writeAttribute("upTo", AknIds.href(citations.getLast()));
        }
        xml.writeCharacters(clean(text.substring(stretch.start(), stretch.end())));
        xml.writeEndElement();
    }

    private void table(Table table, String id) throws XMLStreamException {
        if (table.rows().stream().allMatch(row -> row.cells().isEmpty())) {
            return;
        }
        begin("table", ids.counted(id, "table"));
        for (Table.Row row : table.rows()) {
            if (row.cells().isEmpty()) {
                continue;
            }
            xml.writeStartElement("tr");
            for (Table.Cell cell : row.cells()) {
                xml.writeStartElement("td");
                if (cell.columnSpan() > 1) {
                    xml.writeAttribute("colspan", String.valueOf(cell.columnSpan()));
                }
                if (cell.rowSpan() > 1) {
                    xml.writeAttribute("rowspan", String.valueOf(cell.rowSpan()));
                }
                for (String text : cell.text().split("\n", -1)) {
                    xml.writeStartElement("p");
                    xml.writeCharacters(clean(text));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            close(1);
        }
        close(1);
    }

    // -- XML

    private void begin(String element, String id) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("eId", id);
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
        line();
    }

    private void empty(String element, String attribute, String value) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute(attribute, value);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /// Replaces what XML 1.0 does not allow.
    static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            boolean fine =
                    c >= ' ' && c < '\ud800'
                            || c > '\udfff' && c < '\ufffe'
                            || c == '\t'
                            || c == '\n'
                            || pair;
            if (!fine && clean == null) {
                clean = new StringBuilder(text.substring(0, i));
            }
            if (clean != null) {
                clean.append(fine ? c : '\ufffd');
            }
            if (pair) {
                i++;
                if (clean != null) {
                    clean.append(text.charAt(i));
                }
            }
        }
        return clean == null ? text : clean.toString();
    }
}
