package org.baihua.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baihua.law.ComparisonRow;
import org.baihua.law.diff.Stretch;
import org.baihua.law.diff.WordDiff;
import org.baihua.source.Span;
import org.baihua.summary.Summary.Direction;
import org.jspecify.annotations.Nullable;

/// Says what becomes of an article that stays: what comes, what goes, what takes the place of what,
/// always in words that stand in the draft on one side or the other.
///
/// A change that is small is shown by the clause in which it stands, before and after; one that
/// rewrites a sentence is shown by the new sentence; a quantity that moved by its direction.
final class ChangeInWords {

    /// @param direction where the point is about one quantity that moved, otherwise null
    record Telling(String text, @Nullable Direction direction) {}

    /// A change told in more parts than these is better read in the article itself.
    private static final int MOST_PARTS = 3;

    /// The longest clause, in UTF-16 code units, that is shown before and after.
    private static final int LONGEST_CLAUSE = 60;

    /// The longest new sentence that is shown whole.
    private static final int LONGEST_SENTENCE = 140;

    /// More changed stretches than these in one sentence: it was written anew.
    private static final int MOST_STRETCHES = 3;

    /// The longest head of an item, in UTF-16 code units.
    private static final int LONGEST_HEAD = 24;

    /// A clause up to this length is shown whole.
    private static final int SHORT_CLAUSE = 12;

    /// What stands between the words of a clause.
    private static final String WORD_ENDS = "之的並及或與、，；：（）()「」於";

    /// A sentence of which so much stands on the other side neither comes nor goes.
    private static final double MOSTLY = 0.6;

    private static final String CLAUSE_ENDS = "，；：。！？\n";
    private static final String PHRASE_ENDS = CLAUSE_ENDS + "、（）()「」";

    private final Wording wording;

    ChangeInWords(Wording wording) {
        this.wording = wording;
    }

    /// What the row changes; null when nothing can be said of it in a sentence.
    @Nullable Telling of(ComparisonRow row) {
        ComparisonRow.Side proposed = row.proposed();
        ComparisonRow.Side current = row.current();
        if (proposed == null || current == null) {
            return null;
        }
        Differences differences = Differences.of(current.text().text(), proposed.text().text());
        Set<String> parts = new LinkedHashSet<>();
        Direction direction = null;
        int untold = 0;
        // What stays as it is says nothing of what comes and goes.
        String old =
                String.join("", differences.gone()) + joined(differences, Differences.Change::was);
        String young = joined(differences, Differences.Change::now);
        String whole = proposed.text().text();
        String list = "";
        for (Differences.Change change : differences.changes()) {
            boolean comes = change.was().isEmpty() && Differences.share(change.now(), old) < MOSTLY;
            if (comes && change.now().endsWith("：")) {
                // A new list is told by the sentence that leads into it: its items alone say
                // nothing.
                list = change.now();
                parts.add("增加" + quoted(bareEnd(wording.law(list))) + "的規定");
                continue;
            }
            if (comes && !list.isEmpty() && ItemLists.follows(whole, list, change.now())) {
                untold++;
                continue;
            }
            String part = part(change, comes);
            if (part.isEmpty()) {
                untold++;
                continue;
            }
            parts.add(part);
            direction =
                    parts.size() == 1 && change.shift() != null ? change.shift().direction() : null;
        }
        for (String gone : differences.gone()) {
            String words = gone.endsWith("：") ? "" : bareEnd(wording.inForce(gone));
            if (words.isEmpty()
                    || words.length() > LONGEST_SENTENCE
                    || Differences.share(gone, young) >= MOSTLY) {
                untold++;
            } else {
                parts.add("刪除" + quoted(words));
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        List<String> told = new ArrayList<>(parts);
        untold += Math.max(0, told.size() - MOST_PARTS);
        String lead = ItemLists.of(differences, proposed.text().text(), current.text().text());
        String text =
                (lead.isEmpty() ? "" : quoted(lead) + "：")
                        + String.join("；", told.subList(0, Math.min(told.size(), MOST_PARTS)));
        if (untold > 0) {
            text += "（還有 " + untold + " 處修改，見條文）";
        }
        String law = row.law().isEmpty() ? "" : "「" + Summarizer.lawName(row.law()) + "」：";
        return new Telling(law + text + "。", told.size() == 1 ? direction : null);
    }

    private static String joined(
            Differences differences, Function<Differences.Change, String> side) {
        return differences.changes().stream().map(side).collect(Collectors.joining());
    }

    private String part(Differences.Change change, boolean comes) {
        String now = change.now();
        boolean tellable = now.length() <= LONGEST_SENTENCE && !now.endsWith("：");
        if (change.was().isEmpty()) {
            String verb = comes ? "增加" : "改寫成";
            return tellable ? verb + quoted(bareEnd(wording.law(now))) : "";
        }
        Differences.Shift shift = change.shift();
        if (shift != null && now.length() <= LONGEST_SENTENCE) {
            String moved =
                    bareEnd(wording.law(now))
                            + "（從 "
                            + shift.from().shown()
                            + word(shift.from().shown(), shift.direction())
                            + shift.to().shown()
                            + "）";
            String others = replaced(change.was(), now, shift);
            return others.isEmpty() ? moved : moved + "；" + others;
        }
        String small = isAboutTheSame(change.was(), now) ? replaced(change.was(), now, null) : "";
        if (!small.isEmpty()) {
            return small;
        }
        return tellable ? "改寫成" + quoted(bareEnd(wording.law(now))) : "";
    }

    /// 「第一級防制區：…」 and 「供飛機起降之機場：…」: two items that only read alike.
    private static boolean isAboutTheSame(String was, String now) {
        int old = was.indexOf('：');
        int young = now.indexOf('：');
        return old < 0
                || young < 0
                || Math.max(old, young) > LONGEST_HEAD
                || Math.max(old, young) == was.length() - 1
                || Math.max(
                                Differences.share(was.substring(0, old), now.substring(0, young)),
                                Differences.share(now.substring(0, young), was.substring(0, old)))
                        > 0;
    }

    /// 「甲、乙」改成「甲、乙、丙」: the clauses in which a small change stands; empty when the sentence was
    /// written anew.
    ///
    /// @param told the quantity that is told already, null when there is none
    private String replaced(String was, String now, Differences.@Nullable Shift told) {
        List<Stretch> changed = new ArrayList<>();
        for (Stretch stretch : WordDiff.of(was, now)) {
            boolean known =
                    told != null
                            && told.to().at().start() < stretch.after().end()
                            && stretch.after().start() < told.to().at().end();
            if (!stretch.same() && !known && says(stretch, was, now)) {
                changed.add(stretch);
            }
        }
        if (changed.isEmpty() || changed.size() > MOST_STRETCHES) {
            return "";
        }
        Set<String> parts = new LinkedHashSet<>();
        for (int i = 0; i < changed.size(); ) {
            int next = i + 1;
            Clause clause = Clause.around(changed.get(i), changed.get(i), was, now);
            while (clause != null && next < changed.size() && clause.holds(changed.get(next))) {
                clause = Clause.around(changed.get(i), changed.get(next), was, now);
                next++;
            }
            if (clause == null) {
                return "";
            }
            String part = told(clause, was, now);
            if (!part.isEmpty()) {
                parts.add(part);
            }
            i = next;
        }
        return String.join("；", parts);
    }

    /// Both sides in the draft's own words: one side rewritten and the other not would look like a
    /// change that nobody made.
    private static String told(Clause clause, String was, String now) {
        String old = bareEnd(was.substring(clause.from, clause.to));
        String young = bareEnd(now.substring(clause.newFrom, clause.newTo));
        if (old.equals(young)) {
            return "";
        }
        if (old.isEmpty() || young.isEmpty()) {
            return old.isEmpty() ? "增加" + quoted(young) : "刪除" + quoted(old);
        }
        RenamedOffice renamed = RenamedOffice.of(old, young);
        if (renamed != null) {
            return quoted(renamed.was()) + "改成" + quoted(renamed.now());
        }
        Span[] differing = differing(old, young);
        String before = bareEnd(differing[0].of(old));
        String after = bareEnd(differing[1].of(young));
        return before.isEmpty() || after.isEmpty()
                ? quoted(old) + "改成" + quoted(young)
                : quoted(before) + "改成" + quoted(after);
    }

    /// What differs, with the words that it belongs to; the whole where that is short.
    private static Span[] differing(String old, String young) {
        int shorter = Math.min(old.length(), young.length());
        if (shorter <= SHORT_CLAUSE) {
            return new Span[] {new Span(0, old.length()), new Span(0, young.length())};
        }
        int same = 0;
        while (same < shorter && old.charAt(same) == young.charAt(same)) {
            same++;
        }
        int after = 0;
        while (after < shorter - same
                && old.charAt(old.length() - 1 - after)
                        == young.charAt(young.length() - 1 - after)) {
            after++;
        }
        int start = same;
        while (start > 0 && !isWordEnd(old, start - 1)) {
            start--;
        }
        int rest = after;
        while (rest > 0 && !isWordEnd(old, old.length() - rest)) {
            rest--;
        }
        return new Span[] {
            new Span(start, old.length() - rest), new Span(start, young.length() - rest)
        };
    }

    /// 第十五條之一 is one word.
    private static boolean isWordEnd(String text, int at) {
        return WORD_ENDS.indexOf(text.charAt(at)) >= 0
                && !(text.charAt(at) == '之'
                        && at + 1 < text.length()
                        && "一二三四五六七八九十".indexOf(text.charAt(at + 1)) >= 0);
    }

    /// The clause in which something changes, in the old text and in the new one.
    private record Clause(int from, int to, int newFrom, int newTo) {

        boolean holds(Stretch stretch) {
            return stretch.before().start() < to || stretch.after().start() < newTo;
        }

        /// The smallest clause that is not too long; null when even a phrase is.
        static @Nullable Clause around(Stretch first, Stretch last, String was, String now) {
            if (first == last && isWhole(first, was, now)) {
                return new Clause(
                        first.before().start(),
                        first.before().end(),
                        first.after().start(),
                        first.after().end());
            }
            for (String ends : List.of(CLAUSE_ENDS, PHRASE_ENDS)) {
                Clause clause =
                        new Clause(
                                back(was, first.before().start(), ends),
                                on(was, last.before().end(), ends),
                                back(now, first.after().start(), ends),
                                on(now, last.after().end(), ends));
                if (clause.to - clause.from <= LONGEST_CLAUSE
                        && clause.newTo - clause.newFrom <= LONGEST_CLAUSE) {
                    return clause;
                }
            }
            return null;
        }

        /// A clause that comes or goes as a whole, with its mark: 「，並自發布日施行」.
        private static boolean isWhole(Stretch stretch, String was, String now) {
            boolean comes = stretch.inserted();
            if (!comes && !stretch.removed()) {
                return false;
            }
            String text = comes ? now : was;
            Span span = comes ? stretch.after() : stretch.before();
            boolean opens =
                    span.start() == 0
                            || isMark(text.charAt(span.start()))
                            || isMark(text.charAt(span.start() - 1));
            boolean closes =
                    span.end() == text.length()
                            || isMark(text.charAt(span.end() - 1))
                            || isMark(text.charAt(span.end()));
            return opens && closes;
        }

        private static boolean isMark(char c) {
            return CLAUSE_ENDS.indexOf(c) >= 0;
        }

        private static int back(String text, int at, String ends) {
            int start = at;
            while (start > 0 && ends.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            return start;
        }

        private static int on(String text, int at, String ends) {
            int end = at;
            while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return end;
        }
    }

    /// Whether more than marks and blanks changes.
    private static boolean says(Stretch stretch, String was, String now) {
        return (stretch.before().of(was) + stretch.after().of(now))
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    private static String word(String before, Direction direction) {
        String space = before.endsWith("%") || before.endsWith("‰") ? " " : "";
        return space
                + switch (direction) {
                    case SHORTER -> "縮短成 ";
                    case LONGER -> "延長成 ";
                    case LOWER -> "降低成 ";
                    case HIGHER -> "提高成 ";
                };
    }

    /// A quotation within a quotation has marks of its own.
    private static String quoted(String text) {
        return "「" + text.replace('「', '『').replace('」', '』') + "」";
    }

    static String bareEnd(String text) {
        return text.replaceAll("^[，、；：。\\s]+|[，、；：。\\s]+$", "");
    }
}
