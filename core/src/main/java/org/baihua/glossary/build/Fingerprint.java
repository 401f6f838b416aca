package org.baihua.glossary.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.baihua.glossary.CompiledTerms;

/// What a compiled glossary depends on, in a few digits: its files by content, and the layout.
///
/// Two checksums of different polynomials and the length: equal by accident once in 2^64 changes.
/// Nobody gains by making two glossaries of his own collide, and a cryptographic hash takes a third
/// of the time in which a text is checked with a hundred thousand terms.
final class Fingerprint {

    private final CRC32C castagnoli = new CRC32C();
    private final CRC32 ieee = new CRC32();
    private long length;

    private Fingerprint() {}

    static String of(List<Path> files, String... facts) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(CompiledTerms.layout());
        for (String fact : facts) {
            fingerprint.add(fact);
        }
        for (Path file : files) {
            fingerprint.add(file.getFileName().toString());
            fingerprint.add(Files.readAllBytes(file));
        }
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits((int) fingerprint.castagnoli.getValue())
                + hex.toHexDigits((int) fingerprint.ieee.getValue())
                + hex.toHexDigits(fingerprint.length);
    }

    private void add(String text) {
        add((text + '\0').getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] bytes) {
        castagnoli.update(bytes);
        ieee.update(bytes);
        length += bytes.length;
    }
}
