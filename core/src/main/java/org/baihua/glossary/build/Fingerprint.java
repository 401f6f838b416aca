package org.baihua.glossary.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.baihua.glossary.CompiledTerms;

/// The SHA-256 of what a compiled glossary depends on: its files by content, and the layout.
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Path> files, String... facts) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        add(digest, CompiledTerms.layout());
        for (String fact : facts) {
            add(digest, fact);
        }
        for (Path file : files) {
            add(digest, file.getFileName().toString());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
