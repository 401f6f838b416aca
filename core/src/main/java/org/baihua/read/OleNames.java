package org.baihua.read;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.baihua.source.Format;

/// Tells the kinds of OLE2 compound files apart by the names of their streams.
///
/// Directory entries are 128 bytes long and stand at multiples of 128, so that they are found
/// without following the chains of a file that may be damaged.
final class OleNames {

    private OleNames() {}

    static Sniffer.Sniffed sniff(byte[] bytes) {
        Set<String> names = new HashSet<>();
        for (int at = 512; at + 128 <= bytes.length; at += 128) {
            int length = (bytes[at + 64] & 0xff) | (bytes[at + 65] & 0xff) << 8;
            int type = bytes[at + 66];
            if (length >= 4 && length <= 64 && length % 2 == 0 && (type == 1 || type == 2)) {
                names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        if (names.contains("WordDocument")) {
            return new Sniffer.Known(Format.DOC);
        }
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            // A protected .docx; its reader opens it when there is a password.
            return new Sniffer.Known(Format.DOCX);
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return new Sniffer.Refused(ReadMessage.SPREADSHEET);
        }
        if (names.contains("PowerPoint Document")) {
            return new Sniffer.Refused(ReadMessage.SLIDES);
        }
        if (names.contains("__properties_version1.0")) {
            return new Sniffer.Refused(ReadMessage.EMAIL);
        }
        return new Sniffer.Refused(ReadMessage.BINARY);
    }
}
