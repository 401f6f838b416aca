package org.baihua.read.odt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.read.Attachment;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.office.Archive;
import org.baihua.read.office.Beside;
import org.baihua.read.office.Element;
import org.baihua.read.office.OfficeMessage;
import org.baihua.read.office.Summary;
import org.baihua.read.office.Xml;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Reads OpenDocument text, zipped (.odt) and flat (.fodt).
public final class OdtReader implements DocumentReader {

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        byte[] bytes = input.bytes();
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        Archive archive = zipped ? open(input, options) : null;
        Element content;
        Element styles;
        Element meta;
        if (archive == null) {
            if (bytes.length > options.limits().fileBytes()) {
                throw UserException.unreadable(
                        OfficeMessage.TOO_LARGE,
                        Place.inFile(input.name()),
                        bytes.length,
                        options.limits().fileBytes());
            }
            content = Xml.parse(input.name(), input.name(), bytes, options.limits().depth());
            styles = content;
            meta = content;
        } else {
            for (String name : archive.suspicious()) {
                diagnostics.add(
                        Diagnostic.warning(
                                OfficeMessage.ENTRY_OUTSIDE, Place.inFile(input.name()), name));
            }
            content = required(input, archive.xml("content.xml"));
            diagnostics.addAll(Attachment.unread(OdfAttachments.in(archive), input.name()));
            styles = orNone(archive.xml("styles.xml"));
            meta = orNone(archive.xml("meta.xml"));
        }
        OdfFile file = new OdfFile(input.name(), options, archive);
        SourceBuilder builder = new SourceBuilder(input.name(), input.sha256(), Format.ODT);
        Element text = required(input, content.at("office:body", "office:text"));
        Element common = styles.first("office:styles");
        OdfStyles inBody = new OdfStyles(content.first("office:automatic-styles"), common);
        diagnostics.addAll(OdfStory.body(file, inBody, text, builder));
        OdfStyles inMargins = new OdfStyles(styles.first("office:automatic-styles"), common);
        margins(file, inMargins, styles.first("office:master-styles"), builder, diagnostics);
        properties(meta.first("office:meta"), builder);
        SourceDocument document = builder.build();
        diagnostics.addAll(0, Summary.of(document, options.revisions()));
        return new Outcome<>(document, diagnostics);
    }

    /// A package, its lock opened.
    static Archive open(Input input, ReadOptions options) {
        Archive archive = Archive.open(input, options.limits());
        OdfLock lock = OdfLock.of(input.name(), archive, options.password());
        if (lock != null) {
            archive.openWith(lock);
        }
        return archive;
    }

    private static Element required(Input input, @Nullable Element element) {
        if (element == null || !element.exists()) {
            throw UserException.unreadable(
                    OfficeMessage.MISSING_PART, Place.inFile(input.name()), "content.xml");
        }
        return element;
    }

    private static Element orNone(@Nullable Element element) {
        return element == null ? Element.NONE : element;
    }

    private static void margins(
            OdfFile file,
            OdfStyles styles,
            Element masters,
            SourceBuilder builder,
            List<Diagnostic> diagnostics) {
        Set<String> seen = new LinkedHashSet<>();
        for (Element page : masters.elements("style:master-page")) {
            for (Element margin : page.elements()) {
                Aside.Kind kind =
                        margin.name().startsWith("style:header")
                                ? Aside.Kind.HEADER
                                : Aside.Kind.FOOTER;
                boolean isMargin =
                        kind == Aside.Kind.HEADER || margin.name().startsWith("style:footer");
                if (!isMargin || "false".equals(margin.get("style:display"))) {
                    continue;
                }
                Beside beside = OdfStory.beside(file, styles, margin, false);
                // First, left and right pages mostly say the same.
                if (seen.add(kind + beside.text())) {
                    beside.putInto(builder, diagnostics, kind, "", 0);
                }
            }
        }
    }

    private static void properties(Element meta, SourceBuilder builder) {
        for (Element property : meta.elements()) {
            if (property.is("meta:user-defined")) {
                builder.property("custom:" + property.get("meta:name", ""), property.text());
            } else if (property.elements().isEmpty()) {
                builder.property(
                        property.name().substring(property.name().indexOf(':') + 1),
                        property.text());
            }
        }
    }
}
