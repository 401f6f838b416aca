package org.baihua.read.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a camera wrote of a picture (EXIF 2.3), as far as it tells who, where, when or with which
/// device.
///
/// @param fields in the order of the file
/// @param thumbnail size of the small picture inside, in bytes; 0 when there is none
record Exif(List<Field> fields, int thumbnail) {

    /// One field.
    record Field(String name, String value, boolean person) {}

    /// Fields that name a person.
    private static final Map<Integer, String> PEOPLE =
            Map.of(
                    0x013B, "Artist",
                    0x8298, "Copyright",
                    0xA430, "CameraOwnerName",
                    0x9C9D, "XPAuthor");

    /// Fields that tell of the device, the time or the occasion.
    private static final Map<Integer, String> FACTS =
            Map.ofEntries(
                    Map.entry(0x010E, "ImageDescription"),
                    Map.entry(0x010F, "Make"),
                    Map.entry(0x0110, "Model"),
                    Map.entry(0x013C, "HostComputer"),
                    Map.entry(0x9003, "DateTimeOriginal"),
                    Map.entry(0x9286, "UserComment"),
                    Map.entry(0x927C, "MakerNote"),
                    Map.entry(0x9C9B, "XPTitle"),
                    Map.entry(0x9C9C, "XPComment"),
                    Map.entry(0x9C9E, "XPKeywords"),
                    Map.entry(0x9C9F, "XPSubject"),
                    Map.entry(0xA420, "ImageUniqueID"),
                    Map.entry(0xA431, "BodySerialNumber"),
                    Map.entry(0xA435, "LensSerialNumber"));

    private static final int MOST_DIRECTORIES = 16;
    private static final int LONGEST = 4_096;

    static Exif of(byte[] bytes, int from, int end) {
        Parser parser = new Parser(ByteBuffer.wrap(bytes, from, end - from).slice());
        try {
            parser.run();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // A cut or broken directory: what was found until there counts.
        }
        return new Exif(parser.fields, parser.thumbnail);
    }

    private static final class Parser {
        private final ByteBuffer in;
        private final List<Field> fields = new ArrayList<>();
        private final Set<Integer> seen = new HashSet<>();
        private int thumbnail;

        Parser(ByteBuffer in) {
            this.in = in;
        }

        void run() {
            in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int first = in.getInt(4);
            int next = directory(first, false);
            if (next > 0) {
                directory(next, false);
            }
        }

        /// @return where the next directory stands, or 0
        private int directory(int at, boolean gps) {
            if (at <= 0 || !seen.add(at) || seen.size() > MOST_DIRECTORIES) {
                return 0;
            }
            int count = in.getShort(at) & 0xFFFF;
            @Nullable String[] place = new @Nullable String[4];
            for (int i = 0; i < count; i++) {
                int entry = at + 2 + i * 12;
                int tag = in.getShort(entry) & 0xFFFF;
                if (gps) {
                    if (tag >= 1 && tag <= 4) {
                        place[tag - 1] = tag % 2 == 1 ? ascii(entry) : degrees(entry);
                    }
                } else {
                    field(tag, entry);
                }
            }
            if (place[1] != null && place[3] != null) {
                fields.add(
                        new Field(
                                "GPS",
                                place[1] + or(place[0]) + " " + place[3] + or(place[2]),
                                false));
            }
            return in.getInt(at + 2 + count * 12);
        }

        private static String or(@Nullable String text) {
            return text == null ? "" : text;
        }

        private void field(int tag, int entry) {
            if (tag == 0x8769) {
                directory(in.getInt(entry + 8), false);
            } else if (tag == 0x8825) {
                directory(in.getInt(entry + 8), true);
            } else if (tag == 0x0202) {
                thumbnail = Math.max(thumbnail, in.getInt(entry + 8));
            } else if (PEOPLE.containsKey(tag)) {
                add(PEOPLE.get(tag), value(tag, entry), true);
            } else if (FACTS.containsKey(tag)) {
                String name = FACTS.get(tag);
                int size = in.getInt(entry + 4);
                add(name, name.equals("MakerNote") ? size + " bytes" : value(tag, entry), false);
            }
        }

        private void add(String name, String value, boolean person) {
            String text = value.replace("\0", "").strip();
            if (!text.isEmpty()) {
                fields.add(new Field(name, text, person));
            }
        }

        private String value(int tag, int entry) {
            byte[] raw = raw(entry, 1);
            if (tag >= 0x9C9B && tag <= 0x9C9F) {
                return new String(raw, StandardCharsets.UTF_16LE);
            }
            if (tag == 0x9286) {
                boolean wide = new String(raw, StandardCharsets.ISO_8859_1).startsWith("UNICODE");
                return raw.length < 8
                        ? ""
                        : new String(
                                raw,
                                8,
                                raw.length - 8,
                                !wide
                                        ? StandardCharsets.UTF_8
                                        : in.order() == ByteOrder.LITTLE_ENDIAN
                                                ? StandardCharsets.UTF_16LE
                                                : StandardCharsets.UTF_16BE);
            }
            return new String(raw, StandardCharsets.UTF_8);
        }

        private String ascii(int entry) {
            return new String(raw(entry, 1), StandardCharsets.US_ASCII).replace("\0", "");
        }

        private byte[] raw(int entry, int width) {
            int count = in.getInt(entry + 4);
            if (count < 0 || count > LONGEST) {
                count = LONGEST;
            }
            int length = count * width;
            int at = length <= 4 ? entry + 8 : in.getInt(entry + 8);
            byte[] raw = new byte[Math.min(length, Math.max(0, in.limit() - at))];
            in.get(at, raw);
            return raw;
        }

        private String degrees(int entry) {
            int at = in.getInt(entry + 8);
            double value = 0;
            for (int i = 2; i >= 0; i--) {
                double over = in.getInt(at + i * 8) & 0xFFFFFFFFL;
                double under = in.getInt(at + i * 8 + 4) & 0xFFFFFFFFL;
                value = value / 60 + (under == 0 ? 0 : over / under);
            }
            return String.format(Locale.ROOT, "%.5f", value);
        }
    }

    Exif {
        fields = List.copyOf(fields);
    }
}
