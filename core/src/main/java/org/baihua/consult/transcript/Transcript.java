package org.baihua.consult.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.RocDate;
import org.jspecify.annotations.Nullable;

/// A verbatim record, line by line: nothing of it is lost, blank lines included.
///
/// @param blocks in order
/// @param end how many line breaks stand behind the last block
public record Transcript(List<Block> blocks, int end) {

    /// How long those who spoke may correct what they said before it is published.
    static final int CORRECTION_DAYS = 10;

    private static final Pattern DATE = Pattern.compile("(20\\d\\d)[-/.]?(\\d{2})[-/.]?(\\d{2})");

    /// What a line is.
    public enum Kind {
        TITLE("# "),
        SECTION("## "),
        SPEAKER("### "),
        /// What happened, told by the one who wrote the record: （播放影片）.
        NOTE("> "),
        TEXT("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /// How Markdown marks it.
        String mark() {
            return mark;
        }
    }

    /// One line.
    ///
    /// @param mark how it is marked in Markdown, as it stood
    /// @param blanks how many blank lines stand before it
    public record Block(Kind kind, String mark, String text, int blanks) {

        /// @param before the block before it; null for the first
        static int usualBlanks(@Nullable Kind before, Kind kind) {
            return before == null || before == Kind.SPEAKER && kind == Kind.TEXT ? 0 : 1;
        }
    }

    public Transcript {
        blocks = List.copyOf(blocks);
    }

    /// The record's name; empty when it has none.
    public String title() {
        return blocks.stream()
                .filter(block -> block.kind == Kind.TITLE)
                .map(block -> block.text.strip())
                .findFirst()
                .orElse("");
    }

    /// Who speaks, as shown: 柯先生： is 柯先生.
    static String name(String label) {
        return label.strip().replaceAll("[：:]\\s*$", "").strip();
    }

    /// Each speaker and how often they speak, in order of appearance.
    public Map<String, Integer> speakers() {
        Map<String, Integer> speakers = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.kind == Kind.SPEAKER) {
                speakers.merge(name(block.text), 1, Integer::sum);
            }
        }
        return speakers;
    }

    /// The day of the meeting, from the title; null when it does not say.
    public @Nullable LocalDate date() {
        Matcher matcher = DATE.matcher(title());
        if (matcher.find()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            } catch (java.time.DateTimeException e) {
                return null;
            }
        }
        RocDate.Found found = RocDate.next(title(), 0);
        return found == null ? null : found.date();
    }

    /// The last day on which the record may be corrected; null when the day of the meeting is
    /// unknown.
    public @Nullable LocalDate correctable() {
        LocalDate date = date();
        return date == null ? null : date.plusDays(CORRECTION_DAYS);
    }

    /// Reads Markdown.
    public static Transcript parse(String markdown) {
        List<Block> blocks = new ArrayList<>();
        String[] lines = markdown.replace("\r\n", "\n").split("\n", -1);
        int last = lines.length;
        while (last > 0 && lines[last - 1].isEmpty()) {
            last--;
        }
        int blanks = 0;
        for (String line : List.of(lines).subList(0, last)) {
            if (line.isEmpty()) {
                blanks++;
                continue;
            }
            blocks.add(block(line, blanks));
            blanks = 0;
        }
        return new Transcript(blocks, last == 0 ? 0 : lines.length - last);
    }

    private static Block block(String line, int blanks) {
        if (line.startsWith("### ")) {
            return new Block(Kind.SPEAKER, "### ", line.substring(4), blanks);
        }
        if (line.startsWith("## ")) {
            return new Block(Kind.SECTION, "## ", line.substring(3), blanks);
        }
        if (line.startsWith("# ")) {
            return new Block(Kind.TITLE, "# ", line.substring(2), blanks);
        }
        if (line.startsWith(">")) {
            String mark = line.startsWith("> ") ? "> " : ">";
            return new Block(Kind.NOTE, mark, line.substring(mark.length()), blanks);
        }
        return new Block(Kind.TEXT, "", line, blanks);
    }

    /// The same Markdown again, byte for byte but for carriage returns.
    public String markdown() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            out.append("\n".repeat(block.blanks + (i == 0 ? 0 : 1)));
            out.append(block.mark).append(block.text);
        }
        return out.append("\n".repeat(end)).toString();
    }
}
