package org.baihua.inspect;

import java.util.List;
import org.baihua.read.ReadOptions;

/// How files are inspected.
///
/// @param reading password and limits for opening them
/// @param allow texts that may be published, such as the phone of the notice's contact or the name
///   of an attached file, as [Leak#isAllowed] compares them
public record Options(ReadOptions reading, List<String> allow) {

    public static final Options DEFAULT = new Options(ReadOptions.DEFAULT, List.of());

    public Options {
        allow = List.copyOf(allow);
    }

    public Options withReading(ReadOptions other) {
        return new Options(other, allow);
    }

    public Options withAllowed(List<String> texts) {
        return new Options(reading, texts);
    }
}
