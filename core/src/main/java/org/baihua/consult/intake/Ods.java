package org.baihua.consult.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.baihua.consult.ConsultMessage;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Spreadsheets of OpenDocument, read from their `content.xml`.
final class Ods {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final int MEGABYTES = 256;

    /// Empty cells to the right are written as one that repeats ten thousand times.
    private static final int MOST_COLUMNS = 512;

    private Ods() {}

    static List<List<Sheet.Row>> read(String file, byte[] bytes) {
        byte[] content = content(file, bytes);
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return sheets(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException e) {
            throw unreadable(file, e);
        }
    }

    private static byte[] content(String file, byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    byte[] content = zip.readNBytes(MEGABYTES << 20);
                    if (zip.read() >= 0) {
                        throw UserException.unreadable(
                                ConsultMessage.TOO_LARGE, Place.inFile(file), MEGABYTES);
                    }
                    return content;
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        throw UserException.unreadable(
                ConsultMessage.UNREADABLE, Place.inFile(file), "ODS", "content.xml");
    }

    private static UserException unreadable(String file, Exception e) {
        return UserException.unreadable(
                        ConsultMessage.UNREADABLE,
                        Place.inFile(file),
                        "ODS",
                        e.getClass().getSimpleName())
                .causedBy(e);
    }

    private static List<List<Sheet.Row>> sheets(XMLStreamReader xml) throws XMLStreamException {
        List<List<Sheet.Row>> sheets = new ArrayList<>();
        List<Sheet.Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int line = 0;
        int rowRepeat = 1;
        int cellRepeat = 1;
        boolean inCell = false;
        boolean inNote = false;
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && inCell && !inNote) {
                cell.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (TABLE.equals(xml.getNamespaceURI())) {
                    switch (name) {
                        case "table" -> {
                            rows = new ArrayList<>();
                            line = 0;
                        }
                        case "table-row" -> {
                            cells = new ArrayList<>();
                            rowRepeat = count(xml, "number-rows-repeated");
                        }
                        case "table-cell", "covered-table-cell" -> {
                            inCell = true;
                            cell.setLength(0);
                            cellRepeat = count(xml, "number-columns-repeated");
                            String date = xml.getAttributeValue(OFFICE, "date-value");
                            value = date == null ? "" : date.replace('T', ' ');
                        }
                        default -> {}
                    }
                } else if (TEXT.equals(xml.getNamespaceURI()) && inCell) {
                    switch (name) {
                        case "p" -> {
                            if (!cell.isEmpty() && !inNote) {
                                cell.append('\n');
                            }
                        }
                        case "s" -> cell.append(" ".repeat(Math.min(64, spaces(xml))));
                        case "tab" -> cell.append('\t');
                        case "line-break" -> cell.append('\n');
                        default -> {}
                    }
                } else if (OFFICE.equals(xml.getNamespaceURI()) && name.equals("annotation")) {
                    inNote = true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = xml.getLocalName();
                if (OFFICE.equals(xml.getNamespaceURI()) && name.equals("annotation")) {
                    inNote = false;
                } else if (TABLE.equals(xml.getNamespaceURI())) {
                    switch (name) {
                        case "table-cell", "covered-table-cell" -> {
                            String shown = value.isEmpty() ? cell.toString() : value;
                            for (int i = 0; i < cellRepeat && cells.size() < MOST_COLUMNS; i++) {
                                cells.add(shown);
                            }
                            inCell = false;
                        }
                        case "table-row" -> {
                            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                                cells.removeLast();
                            }
                            if (cells.isEmpty()) {
                                line += rowRepeat;
                            } else {
                                for (int i = 0; i < Math.min(rowRepeat, 10_000); i++) {
                                    rows.add(new Sheet.Row(++line, cells));
                                }
                            }
                        }
                        case "table" -> sheets.add(rows);
                        default -> {}
                    }
                }
            }
        }
        return sheets;
    }

    private static int count(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(TABLE, name);
        try {
            return value == null ? 1 : Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static int spaces(XMLStreamReader xml) {
        String value = xml.getAttributeValue(TEXT, "c");
        try {
            return value == null ? 1 : Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
