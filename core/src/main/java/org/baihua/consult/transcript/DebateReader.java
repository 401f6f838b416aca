package org.baihua.consult.transcript;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.transcript.Transcript.Block;
import org.baihua.consult.transcript.Transcript.Kind;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Reads an Akoma Ntoso `debate`, ours or anybody's: headings, speakers, narrative, and every other
/// block as text.
final class DebateReader {

    private final List<Block> blocks = new ArrayList<>();
    private int end = 1;
    private boolean inPreface;

    private DebateReader() {}

    /// @throws UserException when the bytes are no XML
    static Transcript read(String file, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            DebateReader reader = new DebateReader();
            reader.read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            return new Transcript(reader.blocks, reader.blocks.isEmpty() ? 0 : reader.end);
        } catch (XMLStreamException e) {
            throw UserException.unreadable(
                            ConsultMessage.UNREADABLE,
                            Place.atLine(
                                    file,
                                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber()),
                            "Akoma Ntoso",
                            e.getClass().getSimpleName())
                    .causedBy(e);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        @Nullable Kind kind = null;
        String mark = "";
        int blanks = 0;
        int depth = 0;
        boolean none = false;
        boolean meta = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (kind != null) {
                    depth++;
                    if (name.equals("br") || name.equals("eol")) {
                        text.append(' ');
                    }
                } else if (name.equals("meta")) {
                    meta = true;
                } else if (name.equals("debateBody")) {
                    end = number(xml.getAttributeValue(DebateWriter.OWN, "end"), 1);
                } else if (!meta) {
                    kind = kindOf(name, xml.getAttributeValue(DebateWriter.OWN, "mark"));
                    if (kind != null) {
                        depth = 0;
                        text.setLength(0);
                        none = xml.getAttributeValue(DebateWriter.OWN, "none") != null;
                        if (blocks.isEmpty() && name.equals("p") && inPreface) {
                            kind = Kind.TITLE;
                        }
                        String given = xml.getAttributeValue(DebateWriter.OWN, "mark");
                        mark =
                                given == null
                                        ? kind.mark()
                                        : given.isEmpty() || given.equals(">")
                                                ? given
                                                : given + " ";
                        Kind before = blocks.isEmpty() ? null : blocks.getLast().kind();
                        blanks =
                                number(
                                        xml.getAttributeValue(DebateWriter.OWN, "blanks"),
                                        Block.usualBlanks(before, kind));
                    } else if (name.equals("preface")) {
                        inPreface = true;
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (kind != null && depth-- == 0) {
                    if (!none) {
                        String line = text.toString();
                        blocks.add(new Block(kind, mark, line.replace('\n', ' '), blanks));
                    }
                    kind = null;
                } else if (xml.getLocalName().equals("meta")) {
                    meta = false;
                } else if (xml.getLocalName().equals("preface")) {
                    inPreface = false;
                }
            } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                    && kind != null) {
                text.append(xml.getText());
            }
        }
    }

    private static @Nullable Kind kindOf(String element, @Nullable String mark) {
        return switch (element) {
            case "heading" -> "#".equals(mark) ? Kind.TITLE : Kind.SECTION;
            case "docTitle" -> Kind.TITLE;
            case "from" -> Kind.SPEAKER;
            case "narrative", "scene", "recordedTime" -> Kind.NOTE;
            case "p", "block", "item", "tblock", "num", "subheading" -> Kind.TEXT;
            default -> null;
        };
    }

    private static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Math.min(1000, Math.max(0, Integer.parseInt(value)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
