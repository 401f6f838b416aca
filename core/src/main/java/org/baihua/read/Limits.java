package org.baihua.read;

import java.time.Duration;

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
}
