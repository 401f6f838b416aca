package org.baihua.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.law.Anchor;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Notice;
import org.baihua.law.Provision;
import org.baihua.plain.PlainUnit;
import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// The whole text in reading order, each article with all that belongs to it: its plain units, its
/// row of the comparison table, its name.
///
/// Nothing gets lost here: plain units that no provision asks for stand at the end, and provisions
/// without a plain unit stand with their own text.
///
/// @param parts in reading order
/// @param names what to call an article, by canonical number
/// @param ids the page's id of an article, by canonical number; the first one where several
///   regulations of one draft share a number
public record WholeText(List<Part> parts, Map<String, String> names, Map<String, String> ids) {

    /// A stretch of the text.
    public sealed interface Part {}

    /// A heading of 編章節, or the name of one of several regulations.
    ///
    /// @param depth 1 for the outermost
    public record Chapter(String label, String title, int depth) implements Part {}

    /// 條 or 點.
    ///
    /// @param id unique in the document
    /// @param name what to call it
    /// @param change what happens to it, null when the draft does not compare
    /// @param row its row in the comparison table, null when it has none
    public record ArticlePart(
            String id,
            String name,
            String caption,
            @Nullable Change change,
            List<Piece> pieces,
            @Nullable ComparisonRow row)
            implements Part {}

    /// Text that belongs to no article.
    public record Loose(List<Piece> pieces) implements Part {}

    /// One 項, 款, 目 or 細目.
    ///
    /// @param depth 0 for 項
    /// @param unit its plain unit, null where there is none
    /// @param text its own words
    public record Piece(
            int depth,
            String label,
            @Nullable PlainUnit unit,
            Passage text,
            @Nullable Table table) {}

    /// 「一、」 before a matter that is an article, whose label stands apart.
    private static final Pattern LABEL = Pattern.compile("^[一二三四五六七八九十]{1,3}、");

    public WholeText {
        parts = List.copyOf(parts);
        names = Map.copyOf(names);
        ids = Map.copyOf(ids);
    }

    public static WholeText of(Publication publication) {
        return new Gathering(publication).gather();
    }

    /// What to call an article of the given canonical number.
    public String name(String number) {
        String printed = names.get(number);
        return printed != null ? printed : ArticleNames.of("", number);
    }

    /// Puts the parts together once.
    private static final class Gathering {

        private final Publication publication;
        private final Map<String, Deque<PlainUnit>> units = new LinkedHashMap<>();
        private final Map<String, Deque<ComparisonRow>> rows = new HashMap<>();
        private final Map<ComparisonRow, List<ComparisonRow>> deletedAfter =
                new IdentityHashMap<>();
        private final List<ComparisonRow> deletedFirst = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> ids = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private String law = "";

        Gathering(Publication publication) {
            this.publication = publication;
            for (PlainUnit unit : publication.plain().units()) {
                units.computeIfAbsent(unit.anchor().toString(), any -> new ArrayDeque<>())
                        .add(unit);
            }
            ComparisonRow before = null;
            for (ComparisonRow row : publication.draft().comparison()) {
                ComparisonRow.Side proposed = row.proposed();
                if (proposed != null && !proposed.number().isEmpty()) {
                    rows.computeIfAbsent(proposed.number(), any -> new ArrayDeque<>()).add(row);
                    before = row;
                } else if (proposed == null && row.current() != null) {
                    if (before == null) {
                        deletedFirst.add(row);
                    } else {
                        deletedAfter.computeIfAbsent(before, any -> new ArrayList<>()).add(row);
                    }
                }
            }
        }

        WholeText gather() {
            Passage preamble = publication.draft().statute().preamble();
            if (!preamble.isEmpty()) {
                parts.add(new Loose(List.of(new Piece(0, "", take("", preamble), preamble, null))));
            }
            deleted(deletedFirst);
            walk(publication.draft().statute().provisions(), 1);
            List<Piece> left = new ArrayList<>();
            for (Deque<PlainUnit> waiting : units.values()) {
                for (PlainUnit unit : waiting) {
                    left.add(new Piece(0, unit.label(), unit, unit.original(), null));
                }
            }
            if (!left.isEmpty()) {
                parts.add(new Loose(left));
            }
            notice();
            return new WholeText(parts, names, ids);
        }

        /// 主旨, 依據 and those 公告事項 that are no articles.
        private void notice() {
            Notice notice = publication.draft().notice();
            if (notice == null) {
                return;
            }
            Set<String> told = new HashSet<>();
            for (Part part : parts) {
                List<Piece> pieces =
                        switch (part) {
                            case ArticlePart article -> article.pieces();
                            case Loose loose -> loose.pieces();
                            case Chapter any -> List.of();
                        };
                pieces.forEach(piece -> told.add(bare(piece.text().text())));
            }
            List<Piece> pieces = new ArrayList<>();
            noticePart(pieces, "主旨：", notice.subject());
            noticePart(pieces, "依據：", notice.legalBasis());
            for (Passage matter : notice.matters()) {
                // Only what stands above word for word is left out: better said twice than lost.
                String words = bare(matter.text());
                if (!told.contains(words)
                        && !told.contains(LABEL.matcher(words).replaceFirst(""))) {
                    noticePart(pieces, "", matter);
                }
            }
            if (!pieces.isEmpty()) {
                parts.add(new Chapter("", Label.NOTICE_TEXT.in(publication.language()), 1));
                parts.add(new Loose(pieces));
            }
        }

        private static void noticePart(List<Piece> pieces, String label, Passage text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(0, label, null, text, null));
            }
        }

        private static String bare(String text) {
            return text.replaceAll("[\\s　]", "");
        }

        private void walk(List<Provision> provisions, int depth) {
            for (Provision provision : provisions) {
                switch (provision) {
                    case Provision.Heading heading -> {
                        parts.add(
                                new Chapter(heading.label().text(), heading.text().text(), depth));
                        walk(heading.children(), depth + 1);
                    }
                    case Provision.Article article -> article(article);
                    case Provision.Paragraph other -> loose(other);
                    case Provision.Subparagraph other -> loose(other);
                    case Provision.Item other -> loose(other);
                    case Provision.Subitem other -> loose(other);
                    case Provision.Unplaced other -> loose(other);
                }
            }
        }

        private void article(Provision.Article article) {
            String number = article.number();
            List<Piece> pieces = new ArrayList<>();
            for (Provision child : article.children()) {
                pieces(child, Anchor.of(number), 0, pieces);
            }
            Deque<ComparisonRow> waiting = rows.get(number);
            ComparisonRow row = waiting == null ? null : waiting.poll();
            if (row != null && !row.law().isEmpty() && !row.law().equals(law)) {
                law = row.law();
                parts.add(new Chapter("", law, 1));
            }
            String name = ArticleNames.of(article.label().text(), number);
            Change change = row == null ? null : row.change();
            if (article.deleted()) {
                change = Change.DELETED;
            }
            parts.add(
                    new ArticlePart(
                            id(number, name), name, article.caption().text(), change, pieces, row));
            if (row != null) {
                deleted(deletedAfter.getOrDefault(row, List.of()));
            }
        }

        private void deleted(List<ComparisonRow> gone) {
            for (ComparisonRow row : gone) {
                ComparisonRow.Side current = row.current();
                if (current == null || current.number().isEmpty()) {
                    continue;
                }
                String name = ArticleNames.of(current.label().text(), current.number());
                // The number may be in use again; the deleted article gets an id of its own.
                String id = unique("deleted-" + current.number());
                ids.putIfAbsent(current.number(), id);
                names.putIfAbsent(current.number(), name);
                parts.add(new ArticlePart(id, name, "", Change.DELETED, List.of(), row));
            }
        }

        private String id(String number, String name) {
            String id = unique("article-" + number);
            String earlier = ids.get(number);
            if (earlier == null || earlier.startsWith("deleted-")) {
                ids.put(number, id);
                names.put(number, name);
            }
            return id;
        }

        private String unique(String wanted) {
            String id = wanted;
            for (int i = 2; !taken.add(id); i++) {
                id = wanted + "." + i;
            }
            return id;
        }

        private void loose(Provision provision) {
            List<Piece> pieces = new ArrayList<>();
            pieces(provision, Anchor.ROOT, 0, pieces);
            if (parts.isEmpty() || !(parts.getLast() instanceof Loose last)) {
                parts.add(new Loose(pieces));
            } else {
                parts.removeLast();
                List<Piece> both = new ArrayList<>(last.pieces());
                both.addAll(pieces);
                parts.add(new Loose(both));
            }
        }

        private void pieces(Provision provision, Anchor parent, int depth, List<Piece> into) {
            Anchor anchor =
                    provision.number().isEmpty() ? parent : parent.child(provision.number());
            PlainUnit unit = take(anchor.toString(), provision.text());
            if (unit != null
                    || !provision.text().isEmpty()
                    || !provision.label().isEmpty()
                    || provision.table() != null) {
                into.add(
                        new Piece(
                                depth,
                                provision.label().text(),
                                unit,
                                provision.text(),
                                provision.table()));
            }
            for (Provision child : provision.children()) {
                pieces(child, anchor, depth + 1, into);
            }
            if (!provision.closing().isEmpty()) {
                PlainUnit closing = take(anchor.toString(), provision.closing());
                into.add(new Piece(depth, "", closing, provision.closing(), null));
            }
        }

        /// The next plain unit of that anchor, if its original is this text.
        private @Nullable PlainUnit take(String anchor, Passage text) {
            Deque<PlainUnit> waiting = units.get(anchor);
            if (text.isEmpty() || waiting == null || waiting.isEmpty()) {
                return null;
            }
            if (!waiting.element().original().text().strip().equals(text.text().strip())) {
                return null;
            }
            return waiting.poll();
        }
    }
}
