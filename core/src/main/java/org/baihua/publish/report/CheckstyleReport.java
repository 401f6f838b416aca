package org.baihua.publish.report;

import java.io.Writer;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.source.Language;

/// Checkstyle's XML, which most CI systems read.
public final class CheckstyleReport implements Report {

    private final XMLStreamWriter xml;
    private final Language language;

    public CheckstyleReport(Writer out, Language language) {
        this.language = language;
        this.xml = XmlReports.open(out);
        try {
            xml.writeStartElement("checkstyle");
            xml.writeAttribute("version", "10.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(FileFindings file) {
        try {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("file");
            xml.writeAttribute("name", XmlReports.clean(file.file()));
            for (Finding finding : file.findings()) {
                xml.writeCharacters("\n    ");
                xml.writeEmptyElement("error");
                xml.writeAttribute("line", String.valueOf(finding.place().line()));
                xml.writeAttribute("column", String.valueOf(finding.place().column()));
                xml.writeAttribute("severity", finding.level().name().toLowerCase(Locale.ROOT));
                xml.writeAttribute("message", XmlReports.clean(finding.in(language)));
                xml.writeAttribute("source", "baihua." + finding.rule());
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        XmlReports.end(xml);
    }
}
