package org.baihua.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.SourceDocument;
import org.junit.jupiter.api.Test;

/// `three-sections.doc` is our own text, saved as .doc by LibreOffice.
class DocMarginsTest {

    @Test
    void headersAndFootersOfAllSectionsAreRead() throws IOException {
        SourceDocument document;
        try (InputStream in = getClass().getResourceAsStream("three-sections.doc")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            document = new DocReader().read(new Input("a.doc", bytes), ReadOptions.DEFAULT).value();
        }

        assertThat(document.asides())
                .extracting(Aside::kind, Aside::text)
                .containsExactly(
                        tuple(Aside.Kind.HEADER, "總說明頁首"),
                        tuple(Aside.Kind.HEADER, "對照表頁首"),
                        tuple(Aside.Kind.HEADER, "附表頁首"),
                        tuple(Aside.Kind.FOOTER, "總說明頁尾"),
                        tuple(Aside.Kind.FOOTER, "對照表頁尾"));
    }
}
