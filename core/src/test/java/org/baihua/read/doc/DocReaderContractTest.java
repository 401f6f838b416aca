package org.baihua.read.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.ReaderContract;

/// `contract.doc` is the contract's .docx, saved as .doc by LibreOffice: no library writes the
/// format.
class DocReaderContractTest extends ReaderContract {

    @Override
    protected DocumentReader reader() {
        return new DocReader();
    }

    @Override
    protected byte[] document() {
        try (InputStream in = getClass().getResourceAsStream("/reading/contract.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String name() {
        return "草案.doc";
    }

    @Override
    protected Set<Feature> features() {
        return everything();
    }
}
