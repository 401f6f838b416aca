package org.baihua.parse.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baihua.law.Notice;
import org.baihua.law.RocDate;
import org.baihua.law.diff.WordRows;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// Reads 預告公告: who announces what, on which ground, until when and to whom one may answer.
final class NoticeParser {

    /// The parts that a notice labels.
    private enum Part {
        HEAD,
        SUBJECT,
        BASIS,
        MATTERS
    }

    /// A label with the blanks between its characters, in UTF-16 code units.
    private static final int LONGEST_LABEL = 24;

    private final Map<Part, List<Passage>> parts = new EnumMap<>(Part.class);

    private NoticeParser(List<Passage> lines) {
        Part part = Part.HEAD;
        for (Passage line : atLabels(lines)) {
            if (Glyphs.isBlank(line.text())) {
                continue;
            }
            Labelled labelled = label(line);
            if (labelled != null) {
                part = labelled.part;
                if (!Glyphs.isBlank(labelled.rest.text())) {
                    part(part).add(labelled.rest);
                }
            } else if (part != Part.HEAD && isSignature(line.text())) {
                part = Part.HEAD;
            } else {
                part(part).add(line);
            }
        }
    }

    /// A label may stand behind a sentence, where a PDF's lines were joined: 「…第一項。公告事項：一、…」.
    private static List<Passage> atLabels(List<Passage> lines) {
        List<Passage> cut = new ArrayList<>();
        for (Passage line : lines) {
            int from = 0;
            String text = line.text();
            for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', stop + 1)) {
                int window = Math.min(line.length(), stop + 1 + LONGEST_LABEL);
                if (label(line.sub(stop + 1, window)) != null) {
                    cut.add(line.sub(from, stop + 1));
                    from = stop + 1;
                }
            }
            cut.add(line.sub(from, line.length()));
        }
        return cut;
    }

    private List<Passage> part(Part part) {
        return parts.computeIfAbsent(part, unused -> new ArrayList<>());
    }

    /// The notice that the lines hold, or null when they hold none.
    static @Nullable Notice read(List<Passage> lines) {
        boolean any = false;
        for (Passage line : lines) {
            Labelled labelled = label(line);
            any |= labelled != null;
        }
        return any ? new NoticeParser(lines).notice() : null;
    }

    static boolean isLabelled(Passage line) {
        return label(line) != null;
    }

    /// Whether a notice read what the line says, though it keeps no text of it: a label alone on
    /// its line, the letterhead, the date and number, the signature.
    static boolean isFormOfNotice(Passage line) {
        if (isLabelled(line) || isSignature(line.text())) {
            return true;
        }
        String words = line.length() > 200 ? "" : Glyphs.squeeze(line.text());
        return words.length() < 80
                && words.indexOf('。') < 0
                && (LETTERHEAD.stream().anyMatch(words::endsWith)
                        || words.contains("字第")
                        || RocDate.next(words, 0) != null);
    }

    private record Labelled(Part part, Passage rest) {}

    private static @Nullable Labelled label(Passage line) {
        String text = line.text();
        int at = Glyphs.skipBlank(text, 0);
        if (at >= text.length() || FIRST.indexOf(text.charAt(at)) < 0) {
            return null;
        }
        for (List<String> row : LABELS) {
            int end = match(text, at, row.get(1));
            if (end < 0) {
                continue;
            }
            int next = Glyphs.skipBlank(text, end);
            if (next >= text.length()) {
                return new Labelled(Part.valueOf(row.get(0)), Passage.EMPTY);
            }
            if ("：:︰".indexOf(text.charAt(next)) >= 0) {
                return new Labelled(
                        Part.valueOf(row.get(0)), Glyphs.trim(line.sub(next + 1, line.length())));
            }
        }
        return null;
    }

    /// Where `words` end in `text` from `at` on, blanks between them allowed; -1 when they do not
    /// stand there.
    private static int match(String text, int at, String words) {
        int i = at;
        for (int w = 0; w < words.length(); w++) {
            i = w == 0 ? i : Glyphs.skipBlank(text, i);
            if (i >= text.length() || text.charAt(i) != words.charAt(w)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    /// How the line that names the agency ends.
    private static final List<String> LETTERHEAD = List.of("公告", "令", "預告", "函");

    private static final List<List<String>> LABELS =
            WordRows.of(NoticeParser.class, "notice-parts.tsv", 3);

    /// The characters that a label can begin with.
    private static final String FIRST =
            LABELS.stream()
                    .map(row -> row.get(1).substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining());

    private static final List<String> SIGNATURES =
            WordRows.of(NoticeParser.class, "signatures.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .toList();

    /// 「部　　長　○○○」 closes the notice.
    static boolean isSignature(String text) {
        if (text.length() > 60) {
            return false;
        }
        String words = Glyphs.squeeze(text);
        if (words.length() > 24 || words.length() < 4) {
            return false;
        }
        for (String title : SIGNATURES) {
            if (words.startsWith(title)) {
                String rest = words.substring(title.length());
                return rest.chars().noneMatch(c -> "，。：；、「（".indexOf(c) >= 0) || rest.contains("（");
            }
        }
        return false;
    }

    private Notice notice() {
        List<Passage> matters = grouped(part(Part.MATTERS));
        List<Passage> everything = new ArrayList<>(part(Part.MATTERS));
        if (everything.isEmpty()) {
            everything.addAll(part(Part.SUBJECT));
        }
        everything.addAll(part(Part.HEAD));
        LocalDate date = date();
        Integer days = CommentPeriod.days(everything);
        if (days == null && date != null) {
            days = CommentPeriod.daysUntil(everything, date);
        }
        return new Notice(
                agency(),
                date,
                number(),
                Glyphs.join(part(Part.SUBJECT)),
                Glyphs.join(part(Part.BASIS)),
                matters,
                days,
                CommentPeriod.reason(everything),
                ContactFields.read(everything));
    }

    /// One passage for each 一、.
    private static List<Passage> grouped(List<Passage> lines) {
        List<Passage> matters = new ArrayList<>();
        List<Passage> collected = new ArrayList<>();
        int last = 0;
        for (Passage line : lines) {
            ArticleLabel label = ArticleLabel.point(line);
            if (label != null && label.number().main() == last + 1) {
                last++;
                if (!collected.isEmpty()) {
                    matters.add(Glyphs.join(collected));
                }
                collected = new ArrayList<>();
            }
            collected.add(line);
        }
        if (!collected.isEmpty()) {
            matters.add(Glyphs.join(collected));
        }
        matters.removeIf(Passage::isEmpty);
        return matters;
    }

    private String agency() {
        for (Passage line : part(Part.HEAD)) {
            String words = Glyphs.squeeze(line.text());
            for (String kind : LETTERHEAD) {
                if (words.endsWith(kind)
                        && words.length() > kind.length() + 2
                        && words.length() < 60
                        && words.indexOf('：') < 0) {
                    return words.substring(0, words.length() - kind.length());
                }
            }
        }
        return ContactFields.agency(part(Part.MATTERS));
    }

    private @Nullable LocalDate date() {
        for (Passage line : part(Part.HEAD)) {
            RocDate.Found found = RocDate.next(line.text(), 0);
            if (found != null) {
                return found.date();
            }
        }
        return null;
    }

    private String number() {
        for (Passage line : part(Part.HEAD)) {
            String words = Glyphs.squeeze(line.text());
            int mark = words.indexOf("字第");
            int end = words.indexOf('號', Math.max(0, mark));
            if (mark > 0 && end > mark) {
                int day = words.lastIndexOf('日', mark);
                return words.substring(day + 1, end + 1);
            }
        }
        return "";
    }
}
