package org.baihua.read.image;

import java.util.ArrayList;
import java.util.List;

/// Finds who and where in an XMP packet (ISO 16684-1), whether it stands in a picture or in a PDF.
///
/// The packet is scanned as text: it may be cut or broken, and its namespaces go by their customary
/// prefixes in every program that writes them.
public final class Xmp {

    /// One property.
    public record Field(String name, String value, boolean person) {}

    private static final List<String> PEOPLE =
            List.of(
                    "dc:creator",
                    "dc:contributor",
                    "dc:rights",
                    "photoshop:AuthorsPosition",
                    "photoshop:CaptionWriter",
                    "photoshop:Credit",
                    "xmpRights:Owner",
                    "aux:OwnerName",
                    "pdfx:Company",
                    "pdfx:Manager",
                    "pdfx:Author");

    private static final List<String> FACTS =
            List.of(
                    "exif:GPSLatitude",
                    "exif:GPSLongitude",
                    "tiff:Make",
                    "tiff:Model",
                    "aux:SerialNumber",
                    "photoshop:City",
                    "photoshop:History",
                    "stRef:filePath",
                    "xmp:Nickname");

    private static final int LONGEST = 4_000;

    private Xmp() {}

    public static List<Field> fields(String packet) {
        List<Field> found = new ArrayList<>();
        for (String name : PEOPLE) {
            values(packet, name, true, found);
        }
        for (String name : FACTS) {
            values(packet, name, false, found);
        }
        custom(packet, found);
        return found;
    }

    /// What somebody's own program or form added to a PDF.
    private static void custom(String packet, List<Field> found) {
        int at = packet.indexOf("<pdfx:");
        while (at >= 0) {
            int end = at + 6;
            while (end < packet.length() && " >/\t\r\n".indexOf(packet.charAt(end)) < 0) {
                end++;
            }
            String name = packet.substring(at + 1, end);
            boolean known =
                    PEOPLE.contains(name) || found.stream().anyMatch(f -> f.name.equals(name));
            if (!known) {
                values(packet, name, false, found);
            }
            at = packet.indexOf("<pdfx:", end);
        }
    }

    /// A property is an element, plain or holding a list, or an attribute.
    private static void values(String packet, String name, boolean person, List<Field> found) {
        int at = packet.indexOf(name);
        while (at >= 0) {
            int from = at + name.length();
            int end = from;
            char before = at == 0 ? ' ' : packet.charAt(at - 1);
            char next = from < packet.length() ? packet.charAt(from) : ' ';
            if (before == '<' && (next == '>' || next == ' ')) {
                from = packet.indexOf('>', from) + 1;
                end = packet.indexOf("</" + name, from);
            } else if (Character.isWhitespace(before) && next == '=') {
                char quote = from + 1 < packet.length() ? packet.charAt(from + 1) : ' ';
                from += 2;
                end = quote == '"' || quote == '\'' ? packet.indexOf(quote, from) : from;
            }
            if (end < 0) {
                // Cut: looking further for an end that is not there would take forever.
                return;
            }
            if (end > from) {
                add(found, name, packet.substring(from, end), person);
            }
            at = packet.indexOf(name, Math.max(end, from));
        }
    }

    private static void add(List<Field> found, String name, String value, boolean person) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        String text =
                cut.replaceAll("<[^>]{0,500}>", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", " ")
                        .strip();
        if (!text.isEmpty()) {
            found.add(new Field(name, text, person));
        }
    }
}
