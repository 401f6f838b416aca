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
public record Limits(
        long fileBytes,
        long unpackedBytes,
        int expansion,
        int depth,
        int characters,
        int pages,
        Duration time) {

    public static final Limits DEFAULT =
            new Limits(200L << 20, 500L << 20, 200, 200, 50_000_000, 5_000, Duration.ofSeconds(60));

    /// The names by which [#with] knows the limits.
    public static final List<String> NAMES =
            List.of(
                    "file-mib",
                    "unpacked-mib",
                    "expansion",
                    "depth",
                    "characters",
                    "pages",
                    "seconds");

    /// The same limits but for one.
    ///
    /// @param name one of [#NAMES]
    /// @param value positive; mebibytes for the two sizes
    /// @throws IllegalArgumentException when there is no such limit, or the value cannot be one
    public Limits with(String name, long value) {
        if (value <= 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + "=" + value);
        }
        int whole = (int) value;
        return switch (name) {
            case "file-mib" ->
                    new Limits(
                            value << 20, unpackedBytes, expansion, depth, characters, pages, time);
            case "unpacked-mib" ->
                    new Limits(fileBytes, value << 20, expansion, depth, characters, pages, time);
            case "expansion" ->
                    new Limits(fileBytes, unpackedBytes, whole, depth, characters, pages, time);
            case "depth" ->
                    new Limits(fileBytes, unpackedBytes, expansion, whole, characters, pages, time);
            case "characters" ->
                    new Limits(fileBytes, unpackedBytes, expansion, depth, whole, pages, time);
            case "pages" ->
                    new Limits(fileBytes, unpackedBytes, expansion, depth, characters, whole, time);
            case "seconds" ->
                    new Limits(
                            fileBytes,
                            unpackedBytes,
                            expansion,
                            depth,
                            characters,
                            pages,
                            Duration.ofSeconds(value));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
