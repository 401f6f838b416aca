package org.baihua.read.doc;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Damage that leaves a .doc readable but short of text is said.
class DocDamageTest {

    /// The number of characters of the body, from where the header begins ([MS-DOC] 2.5.4).
    private static final int BODY_LENGTH = 0x4C;

    private byte[] file = new byte[0];

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/reading/contract.doc")) {
            file = Objects.requireNonNull(in).readAllBytes();
        }
    }

    private Outcome<SourceDocument> outcome() {
        return new DocReader().read(new Input("草案.doc", file), ReadOptions.DEFAULT);
    }

    private static boolean warns(Outcome<SourceDocument> outcome) {
        return outcome.diagnostics().stream()
                .anyMatch(each ->
                        each.code().equals("text-missing")
                                && each.severity() == Diagnostic.Severity.WARNING);
    }

    private int title() {
        return place("河濱步道".getBytes(UTF_16LE));
    }

    private int header() {
        return place((byte) 0xEC, (byte) 0xA5);
    }

    private int place(byte... wanted) {
        for (int at = 0; at + wanted.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not in the file");
    }

    @Test
    void aWholeFileIsNotSuspected() {
        assertThat(warns(outcome())).isFalse();
    }

    @Test
    void aBodyThatIsShorterThanItsTextIsSaid() {
        // The body is said to hold four characters fewer.
        file[header() + BODY_LENGTH] -= 4;
        Outcome<SourceDocument> outcome = outcome();
        assertThat(outcome.value().text()).isNotEmpty();
        assertThat(warns(outcome)).isTrue();
    }

    @Test
    void aFieldThatNeverEndsIsSaid() {
        int at = title();
        file[at] = 0x13;
        file[at + 1] = 0;
        assertThat(warns(outcome())).isTrue();
    }

    @Test
    void zeroesOverTheTextAreSaid() {
        int at = title();
        Arrays.fill(file, at, at + 8, (byte) 0);
        assertThat(warns(outcome())).isTrue();
    }
}
