package org.baihua.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.read.Attachment;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.office.Archive;
import org.baihua.read.office.Element;
import org.baihua.read.office.OfficeMessage;
import org.baihua.read.office.Summary;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/// Reads Word's .docx.
public final class DocxReader implements DocumentReader {

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        Archive archive = open(input, options);
        Parts parts = new Parts(input.name(), archive);
        DocxFile file = new DocxFile(input.name(), options, parts);
        SourceBuilder builder = new SourceBuilder(input.name(), input.sha256(), Format.DOCX);
        Element body = parts.document().first("w:body");
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String name : archive.suspicious()) {
            diagnostics.add(
                    Diagnostic.warning(
                            OfficeMessage.ENTRY_OUTSIDE, Place.inFile(input.name()), name));
        }
        diagnostics.addAll(Story.body(file, body, builder));
        margins(file, body, builder, diagnostics);
        for (Element comment : file.looseComments()) {
            Story.beside(file, file.partOf("comments"), comment, false)
                    .putInto(
                            builder,
                            diagnostics,
                            Aside.Kind.COMMENT,
                            comment.get("w:author", ""),
                            0);
        }
        properties(parts, builder);
        diagnostics.addAll(Attachment.unread(DocxAttachments.in(archive), input.name()));
        SourceDocument document = builder.build();
        diagnostics.addAll(0, Summary.of(document, options.revisions()));
        return new Outcome<>(document, diagnostics);
    }

    static Archive open(Input input, ReadOptions options) {
        return Archive.open(Locked.open(input, options), options.limits());
    }

    /// Headers and footers, each part once, in the order in which sections call for them.
    private static void margins(
            DocxFile file, Element body, SourceBuilder builder, List<Diagnostic> diagnostics) {
        Map<String, Aside.Kind> found = new LinkedHashMap<>();
        collectMargins(file, body, found);
        for (Map.Entry<String, Aside.Kind> each : found.entrySet()) {
            Element root = file.parts().xml(each.getKey());
            if (root != null) {
                Story.beside(file, each.getKey(), root, false)
                        .putInto(builder, diagnostics, each.getValue(), "", 0);
            }
        }
    }

    private static void collectMargins(
            DocxFile file, Element parent, Map<String, Aside.Kind> found) {
        for (Element child : parent.elements()) {
            switch (child.name()) {
                case "w:headerReference" -> margin(file, child, Aside.Kind.HEADER, found);
                case "w:footerReference" -> margin(file, child, Aside.Kind.FOOTER, found);
                case "w:r", "w:tblPr", "w:rPr" -> {}
                default -> collectMargins(file, child, found);
            }
        }
    }

    private static void margin(
            DocxFile file, Element reference, Aside.Kind kind, Map<String, Aside.Kind> found) {
        Parts.Relation relation = file.parts().relation(file.parts().main(), reference.get("r:id"));
        if (relation != null && !relation.external()) {
            found.putIfAbsent(relation.target(), kind);
        }
    }

    private static void properties(Parts parts, SourceBuilder builder) {
        for (String type : new String[] {"core-properties", "extended-properties"}) {
            Element root = parts.ofPackage(type);
            if (root != null) {
                for (Element property : root.elements()) {
                    if (property.elements().isEmpty()) {
                        builder.property(local(property), property.text());
                    }
                }
            }
        }
        custom(parts.ofPackage("custom-properties"), builder);
    }

    private static void custom(@Nullable Element root, SourceBuilder builder) {
        if (root == null) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (Element property : root.elements()) {
            String name = property.get("name", "");
            if (!name.isEmpty() && names.add(name)) {
                builder.property("custom:" + name, property.text());
            }
        }
    }

    private static String local(Element element) {
        return element.name().substring(element.name().indexOf(':') + 1);
    }
}
