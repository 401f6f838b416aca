package org.baihua.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A file as bytes, with the name that people know it by.
///
/// What is found out about the bytes on the way (their encoding, their hash) is kept. Safe for use
/// by many threads: they may find out the same twice, which does no harm.
public final class Input {

    private final String name;
    private final byte[] bytes;
    private final boolean traced;
    private volatile Encoding.@Nullable Decoded decoded;

    /// @param name as shown to people
    /// @param bytes the whole file; not copied, and not to be changed
    public Input(String name, byte[] bytes) {
        this(name, bytes, true);
    }

    private Input(String name, byte[] bytes, boolean traced) {
        this.name = name;
        this.bytes = bytes;
        this.traced = traced;
    }

    /// This file without its hash: for a check of the prose nobody asks for it, and it takes longer
    /// than finding every term in the text.
    public Input untraced() {
        return new Input(name, bytes, false);
    }

    /// As shown to people.
    public String name() {
        return name;
    }

    /// The whole file; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// The bytes as text, in the encoding that they betray.
    public Encoding.Decoded decoded() {
        Encoding.Decoded known = decoded;
        if (known == null) {
            known = Encoding.decode(bytes);
            decoded = known;
        }
        return known;
    }

    /// SHA-256 of the bytes, lower-case hexadecimal; empty for an [#untraced] one.
    public String sha256() {
        if (!traced) {
            return "";
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
