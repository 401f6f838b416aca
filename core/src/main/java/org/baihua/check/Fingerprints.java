package org.baihua.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;

/// Knows a finding again after lines have moved.
///
/// A fingerprint is made from the file's name, the rule, the term, the matched text and the line
/// that it stands in, all white space aside, and the count of equal ones before it. Line numbers
/// and offsets play no part, so text that moves keeps its fingerprints; text that changes gets new
/// ones.
public final class Fingerprints {

    private Fingerprints() {}

    /// One fingerprint a finding, in the same order: 16 hexadecimal digits.
    public static List<String> of(FileFindings file) {
        LineIndex lines = LineIndex.of(file.source());
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : file.findings()) {
            String line = "";
            if (!lines.lines().isEmpty()) {
                Line holder = lines.lineAt(finding.span().start());
                line = holder.text();
            }
            String key =
                    String.join(
                            "\u0000",
                            file.file().replace('\\', '/'),
                            finding.rule(),
                            finding.term(),
                            dense(finding.matched()),
                            dense(line));
            int count = seen.merge(key, 1, Integer::sum);
            fingerprints.add(hash(key + "\u0000" + count));
        }
        return fingerprints;
    }

    private static String dense(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String hash(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
