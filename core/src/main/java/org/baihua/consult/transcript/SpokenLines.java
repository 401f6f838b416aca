package org.baihua.consult.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.consult.transcript.Transcript.Block;
import org.baihua.consult.transcript.Transcript.Kind;
import org.baihua.source.Line;
import org.baihua.source.SourceDocument;

/// Tells who speaks in a record whose lines carry no marks, as in Word: a name and a colon on a
/// line of its own, or before the words. A line in 【】 begins a section, one in （） tells what
/// happened.
final class SpokenLines {

    private static final Pattern ALONE = Pattern.compile("([^：:，。！？「」]{1,20})[：:]");
    private static final Pattern BEFORE = Pattern.compile("([^：:，。！？「」\\s]{1,12})[：:](.+)");

    /// What a sentence that leads into a list has and a name has not: 有三點：, 第一個問題是：.
    private static final Pattern LEADS_ON =
            Pattern.compile("[的了嗎呢是有說講問想這那我你他它像如點第個次下為因所就也都]|\\d|問題|建議|結論|決議|例如");

    private static final int OWN_LINES = 6;

    private SpokenLines() {}

    static Transcript read(SourceDocument document) {
        List<Line> lines =
                document.lines().stream().filter(line -> !line.text().isBlank()).toList();
        Map<String, Integer> names = new HashMap<>();
        int own = 0;
        for (Line line : lines) {
            String text = unmarked(line.text());
            Matcher alone = ALONE.matcher(text);
            Matcher before = BEFORE.matcher(text);
            if (alone.matches()) {
                names.merge(alone.group(1), 2, Integer::sum);
                own++;
            } else if (before.matches()) {
                names.merge(before.group(1), 1, Integer::sum);
            }
        }
        // A record keeps to one way: where names have lines of their own, 主席：… in a line is a
        // quote.
        boolean inLines = own < OWN_LINES;
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            String text = unmarked(line.text());
            Matcher alone = ALONE.matcher(text);
            Matcher before = BEFORE.matcher(text);
            if (blocks.isEmpty()) {
                add(blocks, Kind.TITLE, text);
            } else if (text.startsWith("【") && text.endsWith("】") && text.length() > 2) {
                add(blocks, Kind.SECTION, text.substring(1, text.length() - 1));
            } else if (alone.matches() && isName(alone.group(1), names)) {
                add(blocks, Kind.SPEAKER, text);
            } else if (inLines && before.matches() && names.getOrDefault(before.group(1), 0) > 1) {
                add(blocks, Kind.SPEAKER, text.substring(0, before.end(1) + 1));
                add(blocks, Kind.TEXT, before.group(2).strip());
            } else if (text.startsWith("（") && text.endsWith("）")) {
                add(blocks, Kind.NOTE, text);
            } else {
                add(blocks, Kind.TEXT, text);
            }
        }
        return new Transcript(blocks, blocks.isEmpty() ? 0 : 1);
    }

    /// Whether who speaks stands on a line, and no sentence that leads into a list: a name comes
    /// again, or has nothing of a sentence.
    private static boolean isName(String alone, Map<String, Integer> names) {
        return names.getOrDefault(alone, 0) > 2 || !LEADS_ON.matcher(alone).find();
    }

    private static String unmarked(String text) {
        return text.strip().replaceFirst("^#{1,6} ", "");
    }

    private static void add(List<Block> blocks, Kind kind, String text) {
        Kind before = blocks.isEmpty() ? null : blocks.getLast().kind();
        blocks.add(new Block(kind, kind.mark(), text, Block.usualBlanks(before, kind)));
    }
}
