package org.baihua.publish.annotate;

import java.util.List;
import org.baihua.check.Finding;
import org.baihua.source.Language;
import org.baihua.source.SourceDocument;

/// A document with a comment at every finding.
///
/// @param name `annotated.docx` or `annotated.odt`
/// @param bytes the file
/// @param comments how many findings carry a comment
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Annotated(String name, byte[] bytes, int comments) {

    private static final String DOCX = "annotated.docx";

    /// The officer's own Word or ODF file with comments; for any other format a Word document built
    /// from what was read.
    ///
    /// @param original the bytes that `source` was read from
    public static Annotated of(
            SourceDocument source, byte[] original, List<Finding> findings, Language language) {
        List<Remark> remarks = Remark.of(findings, language);
        // A file that is no container of parts (flat XML, or wrapped because it has a password) is
        // rebuilt from the model like any other.
        boolean zipped = original.length > 1 && original[0] == 'P' && original[1] == 'K';
        return switch (source.format()) {
            case DOCX ->
                    zipped
                            ? DocxAnnotator.annotate(original, source, remarks)
                            : rebuilt(source, remarks);
            case ODT ->
                    zipped
                            ? OdtAnnotator.annotate(original, source, remarks)
                            : rebuilt(source, remarks);
            case DOC, PDF, HTML, MARKDOWN, TEXT -> rebuilt(source, remarks);
        };
    }

    private static Annotated rebuilt(SourceDocument source, List<Remark> remarks) {
        return new Annotated(DOCX, ModelDocx.write(source, remarks), remarks.size());
    }

    static Annotated docx(byte[] bytes, int comments) {
        return new Annotated(DOCX, bytes, comments);
    }

    static Annotated odt(byte[] bytes, int comments) {
        return new Annotated("annotated.odt", bytes, comments);
    }
}
