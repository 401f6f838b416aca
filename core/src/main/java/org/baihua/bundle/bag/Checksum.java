package org.baihua.bundle.bag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A way of computing checksums, as bags name them.
public enum Checksum {
    SHA256("sha256", "SHA-256"),
    SHA512("sha512", "SHA-512");

    private final String id;
    private final String algorithm;

    Checksum(String id, String algorithm) {
        this.id = id;
        this.algorithm = algorithm;
    }

    /// As file names spell it.
    public String id() {
        return id;
    }

    /// Lower-case hexadecimal.
    public String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
