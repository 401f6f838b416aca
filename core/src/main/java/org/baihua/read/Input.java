package org.baihua.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file as bytes, with the name that people know it by.
///
/// @param name as shown to people
/// @param bytes the whole file; not copied, and not to be changed
@SuppressWarnings(
        "ArrayRecordComponent") // A file of many megabytes is not copied for the sake of equality.
public record Input(String name, byte[] bytes) {

    /// SHA-256 of the bytes, lower-case hexadecimal.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
