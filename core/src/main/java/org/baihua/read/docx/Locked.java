package org.baihua.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baihua.read.Input;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.read.office.OfficeMessage;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Opens a .docx that is wrapped in an OLE container because it has a password.
final class Locked {

    private static final int OLE = 0xD0CF11E0;

    private Locked() {}

    /// The file itself, or what the password opens.
    static Input open(Input input, ReadOptions options) {
        byte[] bytes = input.bytes();
        boolean wrapped = bytes.length > 8 && java.nio.ByteBuffer.wrap(bytes).getInt() == OLE;
        if (!wrapped) {
            return input;
        }
        Place place = Place.inFile(input.name());
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (!container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw UserException.unreadable(
                        OfficeMessage.MISSING_PART, place, "word/document.xml");
            }
            if (options.password().isEmpty()) {
                throw UserException.unreadable(ReadMessage.ENCRYPTED, place);
            }
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(options.password())) {
                throw UserException.unreadable(ReadMessage.WRONG_PASSWORD, place);
            }
            try (InputStream plain = decryptor.getDataStream(container)) {
                return new Input(input.name(), plain.readAllBytes());
            }
        } catch (UserException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // POI throws runtime exceptions of many kinds for containers that are damaged.
            throw UserException.unreadable(OfficeMessage.DAMAGED, place, "OLE").causedBy(e);
        }
    }
}
