package org.baihua.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
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

    private static Attachment of(String where, String otherwise, DirectoryNode node) {
        try {
            Ole10Native packed = Ole10Native.createFromEmbeddedOleObject(node);
            String name = text(packed.getLabel2(), packed.getLabel());
            String kept = text(packed.getCommand2(), packed.getCommand());
            return new Attachment(
                    name.isBlank() ? otherwise : name, kept.isBlank() ? where : where + " " + kept);
        } catch (IOException | Ole10NativeException | RuntimeException e) {
            return new Attachment(otherwise, where);
        }
    }

    /// The library takes the old names for Latin-1; Windows in Taiwan wrote them in its own set.
    private static String text(String wide, String narrow) {
        if (wide != null && !wide.isBlank()) {
            return wide;
        }
        return narrow == null
                ? ""
                : new String(
                        narrow.getBytes(StandardCharsets.ISO_8859_1),
                        Charset.forName("x-windows-950"));
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
                found.add(new Attachment(entry instanceof DirectoryEntry ? name + "/" : name, name));
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
