package org.baihua.publish.report;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.check.Level;
import org.baihua.source.Language;

/// JUnit's XML: a suite a file, a failing case a finding, one passing case for a clean file.
/// Findings below the failing level are skipped cases, so that a dashboard shows them without
/// turning red.
public final class JunitReport implements Report {

    private final XMLStreamWriter xml;
    private final Language language;
    private final Level failing;

    public JunitReport(Writer out, Language language, Level failing) {
        this.language = language;
        this.failing = failing;
        this.xml = XmlReports.open(out);
        try {
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "baihua");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(FileFindings file) {
        List<Finding> findings = file.findings();
        long failures = findings.stream().filter(this::fails).count();
        try {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", XmlReports.clean(file.file()));
            xml.writeAttribute("tests", String.valueOf(Math.max(1, findings.size())));
            xml.writeAttribute("failures", String.valueOf(failures));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", String.valueOf(findings.size() - failures));
            if (findings.isEmpty()) {
                xml.writeCharacters("\n    ");
                xml.writeEmptyElement("testcase");
                xml.writeAttribute("classname", XmlReports.clean(file.file()));
                xml.writeAttribute("name", "baihua");
            }
            for (Finding finding : findings) {
                testCase(file.file(), finding);
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean fails(Finding finding) {
        return finding.level().compareTo(failing) >= 0;
    }

    private void testCase(String file, Finding finding) throws XMLStreamException {
        String place = finding.place().line() + ":" + finding.place().column();
        String message = XmlReports.clean(finding.in(language));
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", XmlReports.clean(file));
        xml.writeAttribute("name", finding.rule() + " " + place);
        if (fails(finding)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.rule());
            xml.writeAttribute("message", message);
            xml.writeCharacters(XmlReports.clean(file) + ":" + place + " " + message);
            xml.writeEndElement();
        } else {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", message);
        }
        xml.writeEndElement();
    }

    @Override
    public void close() {
        XmlReports.end(xml);
    }
}
