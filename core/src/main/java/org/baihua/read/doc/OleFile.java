package org.baihua.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baihua.read.Attachment;

/// Names of files that stand as OLE objects in other files.
public final class OleFile {

    /// What a Word document is made of; anything else was put there.
    private static final Set<String> OWN =
            Set.of(
                    "WordDocument",
                    "0Table",
                    "1Table",
                    "Data",
                    "ObjectPool",
                    "\u0001CompObj",
                    "\u0001Ole",
                    "\u0005SummaryInformation",
                    "\u0005DocumentSummaryInformation",
                    "encryption",
                    "MsoDataStore",
                    "_xmlsignatures",
                    "_signatures");

    private static final String PACKED = "\u0001Ole10Native";

    private OleFile() {}

    /// The file that an OLE container holds, under the name of the part when it tells none.
    public static Attachment of(String part, byte[] bytes) {
        String last = part.substring(part.lastIndexOf('/') + 1);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return of(part, last, container.getRoot());
        } catch (IOException | RuntimeException e) {
            // The library throws runtime exceptions of many kinds for containers that are damaged.
            return new Attachment(last, part);
        }
    }

    /// Windows' packer keeps a file's name and where it came from in front of it; newer ones repeat
    /// them behind it in UTF-16.
    private static Attachment of(String where, String otherwise, DirectoryNode node) {
        if (!node.hasEntryCaseInsensitive(PACKED)) {
            return new Attachment(otherwise, where);
        }
        try (InputStream stream = node.createDocumentInputStream(PACKED)) {
            ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            in.position(6);
            String name = narrow(in);
            narrow(in);
            in.position(in.position() + 4);
            String kept = narrow(slice(in, in.getInt()));
            slice(in, in.getInt());
            if (in.remaining() > 8) {
                kept = wide(slice(in, 2 * in.getInt()));
                name = wide(slice(in, 2 * in.getInt()));
            }
            return new Attachment(name.isBlank() ? otherwise : name, (where + " " + kept).strip());
        } catch (IOException | IllegalArgumentException | BufferUnderflowException e) {
            return new Attachment(otherwise, where);
        }
    }

    private static ByteBuffer slice(ByteBuffer in, int length) {
        ByteBuffer part = in.slice(in.position(), Math.clamp(length, 0, in.remaining()));
        in.position(in.position() + part.capacity());
        return part;
    }

    /// A text in the character set of Windows in Taiwan, up to its zero.
    private static String narrow(ByteBuffer in) {
        int start = in.position();
        while (in.hasRemaining() && in.get() != 0) {
            // The zero ends the text.
        }
        byte[] bytes = new byte[Math.max(0, in.position() - start - 1)];
        in.get(start, bytes);
        return new String(bytes, Charset.forName("x-windows-950"));
    }

    private static String wide(ByteBuffer in) {
        return StandardCharsets.UTF_16LE.decode(in).toString().replace("\0", "");
    }

    /// The files in a Word document.
    static List<Attachment> in(DirectoryNode root) {
        List<Attachment> found = new ArrayList<>();
        for (Entry entry : root) {
            if (entry.getName().equals("ObjectPool") && entry instanceof DirectoryNode pool) {
                for (Entry object : pool) {
                    if (object instanceof DirectoryNode node) {
                        String where = "ObjectPool/" + object.getName();
                        found.add(of(where, kind(node), node));
                    }
                }
            } else if (!OWN.contains(entry.getName())) {
                String name = entry.getName().replaceAll("\\p{Cntrl}", "");
                found.add(
                        new Attachment(entry instanceof DirectoryEntry ? name + "/" : name, name));
            }
        }
        return found;
    }

    /// What an object is when it has no name: by the stream that its program writes.
    private static String kind(DirectoryNode node) {
        if (node.hasEntryCaseInsensitive("Workbook") || node.hasEntryCaseInsensitive("Book")) {
            return "Excel";
        }
        if (node.hasEntryCaseInsensitive("PowerPoint Document")) {
            return "PowerPoint";
        }
        if (node.hasEntryCaseInsensitive("WordDocument")) {
            return "Word";
        }
        return node.hasEntryCaseInsensitive("Equation Native") ? "Equation" : "OLE";
    }
}
