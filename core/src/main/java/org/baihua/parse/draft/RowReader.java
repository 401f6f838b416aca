package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.diff.ChangeReading;
import org.baihua.law.diff.Similarity;
import org.baihua.source.Diagnostic;
import org.baihua.source.LineIndex;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// Makes one [ComparisonRow] an article out of a table's rows: rows that hold several articles are
/// split, rows that go on with the one above are joined to it.
final class RowReader {

    /// Beyond this many pairs, articles of one row are paired in order without looking at their
    /// text.
    private static final int MOST_PAIRS = 10_000;

    private final LineIndex index;
    private final List<Diagnostic> diagnostics;

    RowReader(LineIndex index, List<Diagnostic> diagnostics) {
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /// Reads the rows of one table, pages and all.
    List<ComparisonRow> read(List<RawRow> table) {
        SideText.Style proposedStyle = style(table, true);
        SideText.Style currentStyle = style(table, false);
        List<ComparisonRow> rows = new ArrayList<>();
        for (RawRow row : joined(table, proposedStyle, currentStyle)) {
            split(row, proposedStyle, currentStyle, rows);
        }
        return rows;
    }

    /// How a column numbers: by what most of its labelled cells say.
    private static SideText.Style style(List<RawRow> rows, boolean proposed) {
        int articles = 0;
        int points = 0;
        int filled = 0;
        for (RawRow row : rows) {
            List<Passage> lines = proposed ? row.proposed() : row.current();
            Passage head = head(lines);
            if (head == null) {
                continue;
            }
            filled++;
            if (ArticleLabel.article(head, true) != null) {
                articles++;
            } else if (ArticleLabel.point(head) != null) {
                points++;
            }
        }
        if (articles > 0 && articles * 3 >= points) {
            return SideText.Style.ARTICLES;
        }
        return points * 4 >= filled && points > 0 ? SideText.Style.POINTS : SideText.Style.NONE;
    }

    private static @Nullable Passage head(List<Passage> lines) {
        for (Passage line : lines) {
            if (!Glyphs.isBlank(line.text()) && !SideText.isCaption(line.text())) {
                return line;
            }
        }
        return null;
    }

    /// Joins rows that only go on with the row above.
    private static List<RawRow> joined(
            List<RawRow> rows, SideText.Style proposedStyle, SideText.Style currentStyle) {
        List<RawRow> joined = new ArrayList<>();
        for (RawRow row : rows) {
            RawRow last = joined.isEmpty() ? null : joined.getLast();
            boolean goesOn =
                    last != null
                            && last.aboutTheName() == row.aboutTheName()
                            && last.law().equals(row.law())
                            && Continuation.of(last, row, proposedStyle, currentStyle);
            if (last != null && goesOn) {
                last.append(row);
            } else {
                RawRow copy = RawRow.empty(row.law(), row.aboutTheName());
                copy.append(row);
                joined.add(copy);
            }
        }
        return joined;
    }

    private void split(
            RawRow row,
            SideText.Style proposedStyle,
            SideText.Style currentStyle,
            List<ComparisonRow> rows) {
        List<Passage> explanation = new ArrayList<>(row.explanation());
        List<SideText> proposed = texts(row.proposed(), proposedStyle, explanation, false);
        List<SideText> current = texts(row.current(), currentStyle, explanation, true);
        Passage why = Glyphs.join(explanation);
        Passage name = Glyphs.join(row.label());
        for (Pair pair : pairs(proposed, current)) {
            Side newSide = side(pair.proposed, name, row.aboutTheName());
            Side oldSide = side(pair.current, name, row.aboutTheName());
            ChangeReading reading = RowChange.of(newSide, oldSide, why);
            reportClaims(reading, newSide, oldSide, why);
            rows.add(new ComparisonRow(row.law(), newSide, oldSide, why, reading.change()));
        }
        if (proposed.isEmpty() && current.isEmpty() && !why.isEmpty()) {
            diagnostics.add(
                    Diagnostic.warning(
                            DraftMessage.ROW_WITHOUT_TEXT,
                            index.placeAt(why.originOf(0)),
                            Titles.shorten(why)));
            rows.add(new ComparisonRow(row.law(), null, null, why, Change.UNCHANGED));
        }
    }

    /// Says where 說明 and the texts do not agree.
    private void reportClaims(
            ChangeReading reading, @Nullable Side proposed, @Nullable Side current, Passage why) {
        if (proposed == null || current == null) {
            return;
        }
        Statements says = Statements.of(why.text());
        String which =
                proposed.label().isEmpty()
                        ? Titles.shorten(proposed.text())
                        : Glyphs.squeeze(proposed.label().text());
        if (reading.change() == Change.AMENDED && says.saysWordingOnly()) {
            diagnostics.add(
                    Diagnostic.info(
                            DraftMessage.REASON_CLAIMS_WORDING_ONLY,
                            index.placeAt(proposed.text().originOf(0)),
                            which,
                            String.join("、", reading.substance())));
        } else if (says.saysUnchangedOnly()
                && !says.renumbered()
                && (reading.change() == Change.AMENDED || reading.change() == Change.REWORDED)) {
            diagnostics.add(
                    Diagnostic.info(
                            DraftMessage.REASON_CLAIMS_UNCHANGED,
                            index.placeAt(proposed.text().originOf(0)),
                            which));
        }
    }

    /// The articles of a side. A cell that only says that there is nothing (「本條新增。」, 「無」, 「－」) is
    /// an empty side; its words go to the explanation unless that says the same.
    private static List<SideText> texts(
            List<Passage> lines, SideText.Style style, List<Passage> explanation, boolean current) {
        String words = Glyphs.squeeze(Glyphs.join(lines).text());
        if (words.isEmpty()) {
            return List.of();
        }
        if (current && Placeholders.meansNothing(words)) {
            String said = Glyphs.squeeze(Glyphs.join(explanation).text());
            if (!Placeholders.isMark(words) && !said.contains(Placeholders.core(words))) {
                explanation.addAll(0, lines);
            }
            return List.of();
        }
        // 修正名稱 stands above articles too, by mistake; a label decides.
        List<SideText> cut = new ArrayList<>(SideText.cut(lines, style));
        if (current) {
            // 「第十條之一　無」
            cut.removeIf(text ->
                    text.label() != null
                            && !text.lines().isEmpty()
                            && Placeholders.meansNothing(Glyphs.squeeze(text.text().text())));
        }
        return cut;
    }

    private static @Nullable Side side(
            @Nullable SideText text, Passage name, boolean aboutTheName) {
        if (text == null) {
            return null;
        }
        ArticleLabel label = text.label();
        if (label == null && !name.isEmpty()) {
            label = fromNameColumn(name);
        }
        if (label != null) {
            return new Side(
                    label.label(),
                    label.number().toString(),
                    text.text(),
                    List.of(BodyReader.article(label, text)));
        }
        // A regulation's name is no provision of it.
        return new Side(
                name, "", text.text(), aboutTheName ? List.of() : BodyReader.other(text.lines()));
    }

    /// The article that a 條次 column names.
    private static @Nullable ArticleLabel fromNameColumn(Passage name) {
        ArticleLabel label = ArticleLabel.article(name, true);
        return label != null ? label : ArticleLabel.point(name);
    }

    private record Pair(@Nullable SideText proposed, @Nullable SideText current) {}

    /// Pairs the articles of one row: same numbers first, when their texts are alike or nothing
    /// else is left to pair; then the likest texts.
    private static List<Pair> pairs(List<SideText> proposed, List<SideText> current) {
        if (proposed.size() <= 1 && current.size() <= 1) {
            return proposed.isEmpty() && current.isEmpty()
                    ? List.of()
                    : List.of(
                            new Pair(
                                    proposed.isEmpty() ? null : proposed.getFirst(),
                                    current.isEmpty() ? null : current.getFirst()));
        }
        int[] partner = new int[proposed.size()];
        Arrays.fill(partner, -1);
        Set<Integer> taken = new HashSet<>();
        if ((long) proposed.size() * current.size() <= MOST_PAIRS) {
            byLikeness(proposed, current, partner, taken);
        }
        byNumber(proposed, current, partner, taken);
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < proposed.size(); i++) {
            if (partner[i] >= 0) {
                next = unpaired(current, next, partner[i], taken, pairs);
            }
            pairs.add(new Pair(proposed.get(i), partner[i] < 0 ? null : current.get(partner[i])));
        }
        unpaired(current, next, current.size(), taken, pairs);
        return pairs;
    }

    /// Adds the current articles before `until` that go without a successor.
    private static int unpaired(
            List<SideText> current, int from, int until, Set<Integer> taken, List<Pair> pairs) {
        int at = from;
        for (; at < until; at++) {
            if (!taken.contains(at)) {
                pairs.add(new Pair(null, current.get(at)));
            }
        }
        return Math.max(from, at);
    }

    private static void byLikeness(
            List<SideText> proposed, List<SideText> current, int[] partner, Set<Integer> taken) {
        record Likeness(double value, int proposed, int current) {}
        List<Similarity> texts =
                current.stream().map(text -> Similarity.of(text.text().text())).toList();
        List<Likeness> all = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            Similarity text = Similarity.of(proposed.get(i).text().text());
            for (int j = 0; j < current.size(); j++) {
                double value = text.to(texts.get(j));
                boolean sameNumber =
                        !proposed.get(i).number().isEmpty()
                                && proposed.get(i).number().equals(current.get(j).number());
                if (value >= 0.4 || (sameNumber && value >= 0.15)) {
                    all.add(new Likeness(value + (sameNumber ? 0.2 : 0), i, j));
                }
            }
        }
        all.sort((a, b) ->
                a.value != b.value
                        ? Double.compare(b.value, a.value)
                        : a.proposed != b.proposed
                                ? Integer.compare(a.proposed, b.proposed)
                                : Integer.compare(a.current, b.current));
        for (Likeness one : all) {
            if (partner[one.proposed] < 0 && taken.add(one.current)) {
                partner[one.proposed] = one.current;
            }
        }
    }

    private static void byNumber(
            List<SideText> proposed, List<SideText> current, int[] partner, Set<Integer> taken) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int j = 0; j < current.size(); j++) {
            if (!taken.contains(j) && !current.get(j).number().isEmpty()) {
                numbers.putIfAbsent(current.get(j).number(), j);
            }
        }
        for (int i = 0; i < proposed.size(); i++) {
            Integer j = partner[i] < 0 ? numbers.get(proposed.get(i).number()) : null;
            if (j != null && taken.add(j)) {
                partner[i] = j;
            }
        }
        if (proposed.size() == 1 && partner[0] < 0 && taken.isEmpty() && !current.isEmpty()) {
            partner[0] = 0;
            taken.add(0);
        }
        if (current.size() == 1 && taken.isEmpty() && !proposed.isEmpty()) {
            partner[0] = 0;
            taken.add(0);
        }
    }
}
