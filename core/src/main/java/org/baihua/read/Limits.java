package org.baihua.read;

import java.time.Duration;
import java.util.List;

/// What a file may not exceed. A refusal says which limit it was.
///
/// @param fileBytes size of the file
/// @param unpackedBytes size of all parts of a container once unpacked
/// @param expansion how many times larger than its packed form one part may be
/// @param depth nesting of tables, lists and XML elements
/// @param characters of extracted text, in UTF-16 code units
/// @param pages of a PDF
/// @param time that reading may take
/// @param memory of the process in which a file is read that is read apart, in bytes
public record Limits(
        long fileBytes,
        long unpackedBytes,
        int expansion,
        int depth,
        int characters,
        int pages,
        Duration time,
        long memory) {

    private static final long MEMORY = 768L << 20;

    public static final Limits DEFAULT =
            new Limits(200L << 20, 500L << 20, 200, 200, 50_000_000, 5_000, Duration.ofSeconds(60));

    /// With the usual memory.
    public Limits(
            long fileBytes,
            long unpackedBytes,
            int expansion,
            int depth,
            int characters,
            int pages,
            Duration time) {
        this(fileBytes, unpackedBytes, expansion, depth, characters, pages, time, MEMORY);
    }

    /// The names by which [#with] knows the limits.
    public static final List<String> NAMES =
            List.of(
                    "file-mib",
                    "unpacked-mib",
                    "expansion",
                    "depth",
                    "characters",
                    "pages",
                    "seconds",
                    "memory-mib");

    /// The same limits but for one.
    ///
    /// @param name one of [#NAMES]
    /// @param value positive; mebibytes for the two sizes
    /// @throws IllegalArgumentException when there is no such limit, or the value cannot be one
    public Limits with(String name, long value) {
        if (!NAMES.contains(name) || value <= 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + "=" + value);
        }
        int whole = (int) value;
        return new Limits(
                name.equals("file-mib") ? value << 20 : fileBytes,
                name.equals("unpacked-mib") ? value << 20 : unpackedBytes,
                name.equals("expansion") ? whole : expansion,
                name.equals("depth") ? whole : depth,
                name.equals("characters") ? whole : characters,
                name.equals("pages") ? whole : pages,
                name.equals("seconds") ? Duration.ofSeconds(value) : time,
                name.equals("memory-mib") ? value << 20 : memory);
    }
}
