package org.baihua.bundle.metadata;

/// One file of the payload.
///
/// @param path below `data/`
/// @param role what it is for, as programs call it
/// @param title what it is, as people call it
/// @param format what its format is called by people
/// @param mediaType as the web calls it
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Content(
        String path, String role, String title, String format, String mediaType, byte[] bytes) {}
