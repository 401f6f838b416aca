package org.baihua.read.odt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.baihua.read.ReadMessage;
import org.baihua.read.office.Archive;
import org.baihua.read.office.Element;
import org.baihua.read.office.OfficeMessage;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Opens the parts of an OpenDocument package that has a password.
///
/// The manifest says of each part how it was locked (ODF 1.2, part 3, section 3.4): the password's
/// digest is stretched into a key, the part is deflated and then enciphered. AES as ODF 1.2 has it
/// and Blowfish as 1.0 and 1.1 had it are opened; anything else is named and refused.
final class OdfLock implements Archive.Opener {

    /// A hostile manifest could ask for years of stretching; LibreOffice asks for 100,000 rounds.
    private static final int MOST_ROUNDS = 2_000_000;

    private static final int CHECKED_BYTES = 1024;

    private final String file;
    private final String password;
    private final Map<String, Lock> locks = new HashMap<>();

    /// How one part is locked.
    private record Lock(
            String algorithm,
            byte[] vector,
            String startDigest,
            int keySize,
            int rounds,
            byte[] salt,
            String checksumType,
            byte[] checksum,
            long size) {}

    private OdfLock(String file, String password) {
        this.file = file;
        this.password = password;
    }

    /// The lock of a package, or null when it has none.
    ///
    /// @throws UserException when there is a lock and no password, or one of a kind that we do not
    ///   know
    static @Nullable OdfLock of(String file, Archive archive, String password) {
        Element manifest = archive.xml("META-INF/manifest.xml");
        OdfLock lock = new OdfLock(file, password);
        if (manifest != null) {
            for (Element entry : manifest.elements("manifest:file-entry")) {
                Element data = entry.first("manifest:encryption-data");
                if (data.exists()) {
                    lock.learn(entry, data);
                }
            }
        }
        if (lock.locks.isEmpty()) {
            if (archive.has("encrypted-package")) {
                throw lock.unsupported("encrypted-package");
            }
            return null;
        }
        if (password.isEmpty()) {
            throw UserException.unreadable(ReadMessage.ENCRYPTED, Place.inFile(file));
        }
        return lock;
    }

    private void learn(Element entry, Element data) {
        Element algorithm = data.first("manifest:algorithm");
        Element start = data.first("manifest:start-key-generation");
        Element derivation = data.first("manifest:key-derivation");
        String cipher = algorithm.get("manifest:algorithm-name", "");
        String derived = derivation.get("manifest:key-derivation-name", "PBKDF2");
        if (!derived.equals("PBKDF2") && !derived.endsWith("#pbkdf2")) {
            throw unsupported(derived);
        }
        int keySize = number(derivation, "manifest:key-size", 16);
        int rounds = number(derivation, "manifest:iteration-count", 1024);
        if (rounds < 1 || rounds > MOST_ROUNDS || keySize < 5 || keySize > 56) {
            throw unsupported("PBKDF2 " + rounds + "/" + keySize);
        }
        try {
            locks.put(
                    entry.get("manifest:full-path", ""),
                    new Lock(
                            cipher,
                            bytes(algorithm, "manifest:initialisation-vector"),
                            start.get("manifest:start-key-generation-name", "SHA1"),
                            keySize,
                            rounds,
                            bytes(derivation, "manifest:salt"),
                            data.get("manifest:checksum-type", ""),
                            bytes(data, "manifest:checksum"),
                            Long.parseLong(entry.get("manifest:size", "0"))));
        } catch (IllegalArgumentException e) {
            throw damaged("META-INF/manifest.xml").causedBy(e);
        }
    }

    private int number(Element element, String name, int otherwise) {
        try {
            return Integer.parseInt(element.get(name, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            throw damaged("META-INF/manifest.xml").causedBy(e);
        }
    }

    private static byte[] bytes(Element element, String name) {
        return Base64.getDecoder().decode(element.get(name, "").strip());
    }

    /// @throws UserException when the password does not open it
    @Override
    public byte @Nullable [] open(String part, byte[] locked) {
        Lock lock = locks.get(part);
        if (lock == null) {
            return null;
        }
        try {
            byte[] start = digest(lock.startDigest, password.getBytes(StandardCharsets.UTF_8));
            byte[] key = stretch(start, lock.salt, lock.rounds, lock.keySize);
            byte[] plain = decipher(lock, key, locked);
            if (!fits(lock, plain)) {
                throw UserException.unreadable(ReadMessage.WRONG_PASSWORD, Place.inFile(file));
            }
            return plain;
        } catch (GeneralSecurityException e) {
            throw damaged(part).causedBy(e);
        }
    }

    @Override
    public long size(String part) {
        Lock lock = locks.get(part);
        return lock == null ? 0 : lock.size;
    }

    private byte[] decipher(Lock lock, byte[] key, byte[] locked) throws GeneralSecurityException {
        String name = lock.algorithm.toLowerCase(Locale.ROOT);
        if (name.matches(".*#aes(?:128|192|256)-cbc")) {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(lock.vector));
            return unpadded(cipher.doFinal(locked));
        }
        if (name.contains("blowfish")) {
            Cipher cipher = Cipher.getInstance("Blowfish/CFB/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "Blowfish"),
                    new IvParameterSpec(lock.vector));
            return cipher.doFinal(locked);
        }
        throw unsupported(lock.algorithm.substring(lock.algorithm.indexOf('#') + 1));
    }

    /// Without the filling of the last block, whose last byte says how long it is. A wrong password
    /// gives a wrong length, and then nothing is cut: the checksum tells.
    private static byte[] unpadded(byte[] padded) {
        int filling = padded.length == 0 ? 0 : padded[padded.length - 1] & 0xFF;
        return filling < 1 || filling > 16 || filling > padded.length
                ? padded
                : Arrays.copyOf(padded, padded.length - filling);
    }

    private static boolean fits(Lock lock, byte[] plain) throws GeneralSecurityException {
        if (lock.checksum.length == 0) {
            return true;
        }
        byte[] head =
                lock.checksumType.toLowerCase(Locale.ROOT).contains("1k")
                        ? Arrays.copyOf(plain, Math.min(plain.length, CHECKED_BYTES))
                        : plain;
        return Arrays.equals(digest(lock.checksumType, head), lock.checksum);
    }

    private static byte[] digest(String name, byte[] bytes) throws GeneralSecurityException {
        String known = name.toLowerCase(Locale.ROOT).contains("sha256") ? "SHA-256" : "SHA-1";
        return MessageDigest.getInstance(known).digest(bytes);
    }

    /// PBKDF2 with HMAC-SHA-1 (RFC 8018). The JDK's own takes characters only, and the digest of a
    /// password is bytes.
    static byte[] stretch(byte[] secret, byte[] salt, int rounds, int size)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        byte[] key = new byte[size];
        int filled = 0;
        for (int block = 1; filled < size; block++) {
            mac.update(salt);
            byte[] round = mac.doFinal(new byte[] {0, 0, (byte) (block >> 8), (byte) block});
            byte[] sum = round.clone();
            for (int i = 1; i < rounds; i++) {
                round = mac.doFinal(round);
                for (int j = 0; j < sum.length; j++) {
                    sum[j] ^= round[j];
                }
            }
            int length = Math.min(sum.length, size - filled);
            System.arraycopy(sum, 0, key, filled, length);
            filled += length;
        }
        return key;
    }

    private UserException unsupported(String how) {
        return UserException.unreadable(
                OfficeMessage.ENCRYPTED_UNSUPPORTED, Place.inFile(file), how);
    }

    private UserException damaged(String part) {
        return UserException.unreadable(OfficeMessage.DAMAGED, Place.inFile(file), part);
    }
}
