package org.baihua.publish.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.baihua.publish.Xml;
import org.baihua.publish.pdf.PdfWriter.Attachment;

/// What makes a PDF an archive's: who made it and when, told twice and alike; its data embedded; an
/// identity that depends on its content alone.
final class Archival {

    private static final String PRODUCER = "Baihua 白話";

    private Archival() {}

    static void complete(
            PDDocument document, String title, LocalDate date, List<Attachment> attachments)
            throws IOException {
        information(document, title, date);
        attach(document, date, attachments);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title, date).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        CRC32 seed = new CRC32();
        seed.update((title + date).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(seed.getValue());
    }

    private static Calendar morning(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.ofHours(8)));
    }

    private static void information(PDDocument document, String title, LocalDate date) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(morning(date));
        information.setModificationDate(morning(date));
        document.setDocumentInformation(information);
    }

    private static void attach(PDDocument document, LocalDate date, List<Attachment> attachments)
            throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        SortedMap<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(attachment.name());
            file.setFileUnicode(attachment.name());
            file.setFileDescription(attachment.description());
            file.getCOSObject()
                    .setItem(
                            COSName.getPDFName("AFRelationship"),
                            COSName.getPDFName(attachment.relation()));
            PDEmbeddedFile embedded =
                    new PDEmbeddedFile(
                            document,
                            new ByteArrayInputStream(attachment.bytes()),
                            COSName.FLATE_DECODE);
            embedded.setSubtype(attachment.mediaType());
            embedded.setSize(attachment.bytes().length);
            embedded.setCreationDate(morning(date));
            embedded.setModDate(morning(date));
            file.setEmbeddedFile(embedded);
            file.setEmbeddedFileUnicode(embedded);
            files.put(attachment.name(), file);
            associated.add(file);
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = catalog.getNames();
        if (names == null) {
            names = new PDDocumentNameDictionary(catalog);
        }
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /// The same as the information dictionary, and the standards that are kept.
    private static String xmp(String title, LocalDate date) {
        String day = date + "T00:00:00+08:00";
        Xml xml = new Xml();
        xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xml.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:pdf",
                "http://ns.adobe.com/pdf/1.3/",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdfaid",
                "http://www.aiim.org/pdfa/ns/id/",
                "xmlns:pdfuaid",
                "http://www.aiim.org/pdfua/ns/id/");
        element(xml, "pdfaid:part", "3");
        element(xml, "pdfaid:conformance", "A");
        element(xml, "pdfuaid:part", "1");
        xml.open("dc:title").open("rdf:Alt").open("rdf:li", "xml:lang", "x-default");
        xml.text(title).close("rdf:li").close("rdf:Alt").close("dc:title");
        xml.open("dc:language").open("rdf:Bag").open("rdf:li").text("zh-TW");
        xml.close("rdf:li").close("rdf:Bag").close("dc:language");
        element(xml, "dc:format", "application/pdf");
        element(xml, "pdf:Producer", PRODUCER);
        element(xml, "xmp:CreatorTool", PRODUCER);
        element(xml, "xmp:CreateDate", day);
        element(xml, "xmp:ModifyDate", day);
        xml.close("rdf:Description");
        extension(xml);
        xml.close("rdf:RDF").close("x:xmpmeta");
        String body = xml.toString().substring(Xml.DECLARATION.length());
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + body
                + "\n<?xpacket end=\"w\"?>";
    }

    private static void element(Xml xml, String name, String value) {
        xml.open(name).text(value).close(name);
    }

    /// PDF/A wants a schema explained that it does not know: that of PDF/UA.
    private static void extension(Xml xml) {
        xml.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:pdfaExtension",
                "http://www.aiim.org/pdfa/ns/extension/",
                "xmlns:pdfaSchema",
                "http://www.aiim.org/pdfa/ns/schema#",
                "xmlns:pdfaProperty",
                "http://www.aiim.org/pdfa/ns/property#");
        xml.open("pdfaExtension:schemas").open("rdf:Bag");
        xml.open("rdf:li", "rdf:parseType", "Resource");
        element(xml, "pdfaSchema:schema", "PDF/UA identification schema");
        element(xml, "pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        element(xml, "pdfaSchema:prefix", "pdfuaid");
        xml.open("pdfaSchema:property").open("rdf:Seq");
        xml.open("rdf:li", "rdf:parseType", "Resource");
        element(xml, "pdfaProperty:name", "part");
        element(xml, "pdfaProperty:valueType", "Integer");
        element(xml, "pdfaProperty:category", "internal");
        element(xml, "pdfaProperty:description", "part of the PDF/UA standard");
        xml.close("rdf:li").close("rdf:Seq").close("pdfaSchema:property");
        xml.close("rdf:li").close("rdf:Bag").close("pdfaExtension:schemas");
        xml.close("rdf:Description");
    }
}
