package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.baihua.law.Anchor;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Citation;
import org.baihua.law.Level;
import org.baihua.parse.RefToken.Mode;
import org.baihua.parse.RefToken.Unit;
import org.baihua.source.Passage;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// Reads the references in the text of one node after the other.
final class CitationReader {

    /// No law names more places by ranges; a text that does gets only the ends of the later ones.
    private static final int MOST_SPELLED_OUT = 200_000;

    private final ArticleMap map;
    private final CitedRange ranges;
    private final LawContext laws;
    private final Consumer<Citation> found;
    private Map<Level, String> divisions = Map.of();

    // What the last reference was, for lists and for 同條.
    private int lastEnd;
    private String lastLaw = LawContext.SELF;
    private List<RefTarget> lastTargets = List.of();
    private Unit lastUnit = Unit.ARTICLE;
    private String lastArticleLaw = LawContext.SELF;
    private List<RefTarget> lastArticle = List.of();

    // The reference that is being read.
    private String text = "";
    private Passage passage = Passage.EMPTY;
    private Anchor at = Anchor.ROOT;
    private String law = LawContext.SELF;
    private String leadLaw = LawContext.SELF;
    private List<RefTarget> targets = List.of();
    private Unit unit = Unit.ARTICLE;
    private boolean missing;
    private int spelledOut;
    private String part = "";

    CitationReader(ArticleMap map, LawContext laws, Consumer<Citation> found) {
        this.map = map;
        this.ranges = new CitedRange(map);
        this.laws = laws;
        this.found = found;
    }

    void beginArticle(Map<Level, String> ofHeadings) {
        divisions = ofHeadings;
        laws.beginArticle();
        lastArticle = List.of();
        lastTargets = List.of();
    }

    /// Reads the text of a 項 or the like.
    ///
    /// @param lead the text that introduces the list in which it stands, empty when it stands in
    ///   none
    void read(Passage of, Anchor standsAt, String lead) {
        leadLaw = lead.isEmpty() ? LawContext.SELF : laws.leading(lead);
        passage = of;
        text = of.text();
        at = standsAt;
        lastEnd = -1;
        int i = 0;
        while (i < text.length()) {
            RefToken token = RefToken.mayBegin(text.charAt(i)) ? RefToken.at(text, i) : null;
            if (token == null) {
                i++;
                continue;
            }
            int end = reference(token);
            i = end > 0 ? end : token.end();
        }
    }

    /// Reads the reference that begins with `first`; returns the offset after it, 0 when there is
    /// none.
    private int reference(RefToken first) {
        part = "";
        missing = false;
        unit = first.unit();
        if (!begin(first)) {
            return 0;
        }
        int end = chain(first.end());
        end = range(end);
        end = tail(end);
        emit(first.start(), end);
        lastLaw = law;
        lastUnit = Unit.DIVISION;
        if (unit != Unit.DIVISION && unit != Unit.ANNEX) {
            lastTargets = targets;
            lastUnit = unit;
            if (first.unit() == Unit.ARTICLE && first.mode() != Mode.THIS) {
                lastArticle = targets;
                lastArticleLaw = law;
            }
        }
        lastEnd = end;
        return end;
    }

    // -- the first step

    private boolean begin(RefToken first) {
        return switch (first.unit()) {
            case ARTICLE -> beginArticleStep(first);
            case PARAGRAPH, SUBPARAGRAPH, ITEM -> beginInside(first);
            case DIVISION -> beginDivision(first);
            case ANNEX -> {
                law = LawContext.SELF;
                String owner = laws.before(text, first.start(), Math.max(lastEnd, 0));
                if (owner != null) {
                    law = owner;
                }
                targets = List.of(RefTarget.of(null));
                part = Row.compact(first.word());
                missing = law.isEmpty() && !map.mayHaveAnnex(part);
                yield true;
            }
            case SUBITEM, EACH, SEGMENT -> false;
        };
    }

    private boolean beginArticleStep(RefToken first) {
        ArticleNumber here = CitationFinder.article(at);
        switch (first.mode()) {
            case NUMBERED -> {
                String named = laws.before(text, first.start(), Math.max(lastEnd, 0));
                if (named != null) {
                    law = named;
                } else if (isListed(first.start(), true)) {
                    law = lastLaw;
                } else if (!leadLaw.isEmpty() && (first.start() == 0 || isElsewhere(first))) {
                    law = leadLaw;
                } else {
                    law = isElsewhere(first) ? lawOfSentence(first.start()) : LawContext.SELF;
                }
                if (first.word().endsWith("點") && law.isEmpty() && !pointsExist(first)) {
                    return false;
                }
                targets = new ArrayList<>();
                for (ArticleNumber number : first.numbers()) {
                    targets.add(RefTarget.of(law.isEmpty() ? existing(number) : number));
                }
                return true;
            }
            case BEFORE, ALL_BEFORE -> {
                law = LawContext.SELF;
                List<ArticleNumber> before;
                if (here != null && first.mode() == Mode.BEFORE) {
                    int count = first.numbers().getFirst().main();
                    before = map.before(here, count);
                    missing = before.size() < count;
                } else {
                    before = here == null ? List.of() : map.before(here);
                    missing = before.isEmpty();
                }
                targets = new ArrayList<>();
                for (ArticleNumber number : before) {
                    targets.add(RefTarget.of(number));
                }
                if (targets.isEmpty()) {
                    targets.add(RefTarget.of(here));
                }
                return true;
            }
            case SAME -> {
                law = lastArticle.isEmpty() ? LawContext.SELF : lastArticleLaw;
                targets = new ArrayList<>();
                for (RefTarget target :
                        lastArticle.isEmpty() ? List.of(RefTarget.of(here)) : lastArticle) {
                    RefTarget article = RefTarget.of(target.article());
                    if (!targets.contains(article)) {
                        targets.add(article);
                    }
                }
                // 同條 after a list means the article named last.
                if (targets.size() > 1) {
                    targets = List.of(targets.getLast());
                }
                return true;
            }
            case THIS -> {
                law = LawContext.SELF;
                targets = List.of(RefTarget.of(here));
                return here != null;
            }
        }
        return false;
    }

    /// Whether this law has none of the articles.
    private boolean isElsewhere(RefToken first) {
        for (ArticleNumber number : first.numbers()) {
            if (map.has(existing(number))) {
                return false;
            }
        }
        return true;
    }

    /// The law of which the sentence before `start` speaks, for an article that this law does not
    /// have: 犯刑法第一百條之預備犯、第一百零一條之罪.
    private String lawOfSentence(int start) {
        int from = sentenceStart(start);
        if (lastEnd > from && !lastLaw.isEmpty()) {
            return lastLaw;
        }
        String parent = laws.parentNamedIn(text, from, start);
        return parent == null ? LawContext.SELF : parent;
    }

    private int sentenceStart(int start) {
        int from = start;
        while (from > 0 && start - from < 400 && "。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /// 第八條之一 may mean article 8-1 or one of what 第八條 lists; the law itself tells.
    private ArticleNumber existing(ArticleNumber number) {
        ArticleNumber whole = ArticleNumber.of(number.main());
        return number.parts().size() > 1 && !map.has(number) && map.has(whole) && isOneOf(number)
                ? whole
                : number;
    }

    private static boolean isOneOf(ArticleNumber number) {
        return number.parts().size() == 2 && number.parts().get(1) == 1;
    }

    private boolean pointsExist(RefToken first) {
        return first.numbers().stream().allMatch(map::has);
    }

    private boolean beginInside(RefToken first) {
        ArticleNumber here = CitationFinder.article(at);
        if (here == null) {
            return false;
        }
        law = LawContext.SELF;
        RefTarget standing = standing(here);
        switch (first.mode()) {
            case NUMBERED -> {
                List<RefTarget> bases = List.of(standing.above(first.unit()));
                if (isListed(first.start(), false) && lastUnit.compareTo(first.unit()) >= 0) {
                    law = lastLaw;
                    bases = aboveAll(lastTargets, first.unit());
                } else if (first.unit() != Unit.PARAGRAPH) {
                    bases = List.of(nearest(standing, first));
                }
                bases = ofSentence(bases, first);
                targets = multiply(bases, first);
            }
            case BEFORE, ALL_BEFORE -> before(first, standing);
            case SAME -> {
                boolean known =
                        !lastTargets.isEmpty()
                                && !lastTargets.getLast().part(first.unit()).isEmpty();
                law = known ? lastLaw : LawContext.SELF;
                RefTarget base = known ? lastTargets.getLast() : standing;
                targets = List.of(base.with(first.unit(), base.part(first.unit())));
            }
            case THIS ->
                    targets = List.of(standing.with(first.unit(), standing.part(first.unit())));
        }
        return true;
    }

    private RefTarget standing(ArticleNumber here) {
        List<String> below = new ArrayList<>(at.parts().subList(1, Math.min(5, at.parts().size())));
        while (below.size() < 4) {
            below.add("");
        }
        return new RefTarget(here, List.copyOf(below));
    }

    /// 第二款 alone is one of the 項 in which it stands, when that has any; otherwise of the 項 that
    /// has.
    private RefTarget nearest(RefTarget standing, RefToken first) {
        RefTarget near = standing.above(first.unit());
        ArticleNumber article = near.article();
        RefTarget wide = RefTarget.of(article);
        return article != null && !exists(near, first) && exists(wide, first) ? wide : near;
    }

    /// 前條第一款之設施及第七款之營位: a place that does not exist here may exist where the sentence looked last.
    private List<RefTarget> ofSentence(List<RefTarget> bases, RefToken first) {
        boolean sameSentence = lastEnd > sentenceStart(first.start());
        if (!law.isEmpty()
                || !sameSentence
                || lastTargets.isEmpty()
                || lastUnit.compareTo(first.unit()) < 0
                || exists(bases.getFirst(), first)) {
            return bases;
        }
        RefTarget last = lastTargets.getLast();
        if (!lastLaw.isEmpty() || exists(last.above(first.unit()), first)) {
            law = lastLaw;
            return List.of(last.above(first.unit()));
        }
        return bases;
    }

    private boolean exists(RefTarget base, RefToken step) {
        ArticleNumber article = base.article();
        String number = step.numbers().getFirst().toString();
        return article != null
                && map.resolve(article, base.with(step.unit(), number).below()).exists();
    }

    private void before(RefToken first, RefTarget standing) {
        int here = ordinal(standing.part(first.unit()));
        int count =
                first.mode() == Mode.BEFORE
                        ? first.numbers().getFirst().main()
                        : Math.max(here - 1, 1);
        missing = here < 0 || here - count < 1;
        targets = new ArrayList<>();
        for (int number = Math.max(1, here - count); number < here; number++) {
            targets.add(standing.with(first.unit(), String.valueOf(number)));
        }
        if (targets.isEmpty()) {
            targets.add(standing.above(first.unit()));
        }
    }

    static int ordinal(String number) {
        int dash = number.indexOf('-');
        String main = dash > 0 ? number.substring(0, dash) : number;
        // 前款 in 三之一 is 三.
        return main.isEmpty() ? -1 : Integer.parseInt(main) + (dash > 0 ? 1 : 0);
    }

    private boolean beginDivision(RefToken first) {
        char last = first.word().isEmpty() ? '\0' : first.word().charAt(first.word().length() - 1);
        Level level =
                switch (last) {
                    case '編' -> Level.PART;
                    case '章' -> Level.CHAPTER;
                    default -> Level.SECTION;
                };
        law = LawContext.SELF;
        targets = List.of(RefTarget.of(null));
        switch (first.mode()) {
            case THIS -> {
                String label = divisions.get(level);
                part = label == null ? first.word() : label;
                // 建築技術規則建築設計施工編 is a 編 itself.
                missing = label == null && !laws.title().endsWith(first.word().substring(1));
            }
            case NUMBERED -> {
                String named = laws.before(text, first.start(), Math.max(lastEnd, 0));
                if (named != null) {
                    law = named;
                } else if (isListed(first.start(), true)) {
                    law = lastLaw;
                }
                part = Row.compact(first.word());
                missing = law.isEmpty() && !map.hasDivision(part);
            }
            case BEFORE, ALL_BEFORE, SAME -> part = first.word();
        }
        return true;
    }

    // -- the steps after it

    /// 第十條之一 第二項 第三款: every step goes further in.
    private int chain(int from) {
        int end = from;
        while (unit != Unit.DIVISION && unit != Unit.ANNEX) {
            int next = RefToken.skipBlanks(text, end);
            int category = RefToken.afterCategory(text, next);
            if (category > next) {
                part = text.substring(next, category);
                end = category;
                continue;
            }
            RefToken step = null;
            if (unit == Unit.ITEM && RefToken.charAt(text, end) == '之') {
                step = RefToken.subitemAt(text, end);
            } else if (RefToken.charAt(text, next) == '第') {
                step = RefToken.at(text, next);
            }
            boolean inward =
                    step != null
                            && step.mode() == Mode.NUMBERED
                            && step.unit().compareTo(unit) > 0
                            && step.unit().compareTo(Unit.SUBITEM) <= 0;
            if (step == null || !inward) {
                return end;
            }
            targets = multiply(targets, step);
            unit = step.unit();
            end = step.end();
        }
        return end;
    }

    private static List<RefTarget> multiply(List<RefTarget> bases, RefToken step) {
        List<RefTarget> all = new ArrayList<>(bases.size() * step.numbers().size());
        for (RefTarget base : bases) {
            for (ArticleNumber number : step.numbers()) {
                all.add(base.with(step.unit(), number.toString()));
            }
        }
        return all;
    }

    private static List<RefTarget> aboveAll(List<RefTarget> all, Unit unit) {
        List<RefTarget> bases = new ArrayList<>();
        for (RefTarget target : all) {
            RefTarget base = target.above(unit);
            if (!bases.contains(base)) {
                bases.add(base);
            }
        }
        // 第一條、第二條第一項及第二項: the second 項 is of the article named last.
        return bases.size() > 1 ? List.of(bases.getLast()) : bases;
    }

    /// 第五條至第八條, 第一款至第三款.
    private int range(int from) {
        if (unit == Unit.DIVISION || unit == Unit.ANNEX) {
            return from;
        }
        int sign = RefToken.skipBlanks(text, from);
        char c = RefToken.charAt(text, sign);
        if (c != '至' && c != '到' && c != '～' && c != '-') {
            return from;
        }
        int next = RefToken.skipBlanks(text, sign + 1);
        if (next >= text.length() || targets.isEmpty() || "第前".indexOf(text.charAt(next)) < 0) {
            return from;
        }
        RefToken last = RefToken.at(text, next);
        if (last == null || last.unit() != unit) {
            return from;
        }
        ArticleNumber to = last.mode() == Mode.NUMBERED ? last.numbers().getLast() : before(last);
        if (to == null) {
            return from;
        }
        RefTarget first = targets.getLast();
        List<RefTarget> all = new ArrayList<>(targets.subList(0, targets.size() - 1));
        if (unit == Unit.ARTICLE) {
            ArticleNumber from1 = first.article();
            if (from1 == null) {
                return from;
            }
            boolean own = law.isEmpty();
            for (ArticleNumber number : ranges.articles(from1, own ? existing(to) : to, own)) {
                all.add(RefTarget.of(number));
            }
        } else {
            for (String number : ranges.siblings(first, unit, to.toString(), law.isEmpty())) {
                all.add(first.with(unit, number));
            }
        }
        spelledOut += all.size();
        if (spelledOut > MOST_SPELLED_OUT) {
            all = new ArrayList<>(List.of(all.getFirst(), all.getLast()));
        }
        targets = all;
        // 第三條至第五條第一項: the step further in belongs to the last of them.
        int deeper = RefToken.skipBlanks(text, last.end());
        if (RefToken.charAt(text, deeper) == '第') {
            RefTarget end = targets.removeLast();
            List<RefTarget> before = targets;
            targets = List.of(end);
            int chained = chain(last.end());
            before.addAll(targets);
            targets = before;
            return chained;
        }
        return last.end();
    }

    /// 前條 or 前項 as the end of a range (第四條至前條); null for everything else.
    private @Nullable ArticleNumber before(RefToken last) {
        ArticleNumber here = CitationFinder.article(at);
        if (last.mode() != Mode.BEFORE || here == null || !law.isEmpty()) {
            return null;
        }
        if (last.unit() == Unit.ARTICLE) {
            List<ArticleNumber> before = map.before(here, 1);
            return before.isEmpty() ? null : before.getLast();
        }
        int ordinal = ordinal(standing(here).part(last.unit()));
        return ordinal > 1 ? ArticleNumber.of(ordinal - 1) : null;
    }

    /// 各款, 但書, 後段, 附表一.
    private int tail(int from) {
        int end = from;
        RefToken tail = RefToken.tailAt(text, end);
        while (tail != null) {
            part += tail.word();
            end = tail.end();
            tail = RefToken.tailAt(text, end);
        }
        if (RefToken.charAt(text, end) == '附' && unit != Unit.ANNEX) {
            RefToken annex = RefToken.at(text, end);
            if (annex != null) {
                part += Row.compact(annex.word());
                end = annex.end();
            }
        }
        return end;
    }

    private boolean isListed(int start, boolean widely) {
        return RefList.goesOn(text, lastEnd, start, widely);
    }

    private boolean isDrawn(int start) {
        for (int i = start; i >= 0 && start - i < 100 && text.charAt(i) != '\n'; i--) {
            if (Row.isBoxDrawing(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void emit(int start, int end) {
        Span span = passage.originOf(start, end);
        for (RefTarget target : targets) {
            Anchor anchor = Anchor.ROOT;
            boolean exists = true;
            ArticleNumber article = target.article();
            if (article != null && law.isEmpty()) {
                ArticleMap.Place place = map.resolve(article, target.below());
                anchor = place.anchor();
                exists = place.exists();
            } else if (article != null) {
                List<String> parts = new ArrayList<>();
                parts.add(article.toString());
                parts.addAll(target.below());
                while (parts.getLast().isEmpty()) {
                    parts.removeLast();
                }
                anchor = new Anchor(parts);
            }
            boolean known = exists && !missing;
            if (!known && (isDrawn(start) || (unit == Unit.DIVISION && part.endsWith("節")))) {
                // A cell drawn with │ breaks its words wherever it ends, and 第一節 is a lesson too.
                continue;
            }
            found.accept(
                    new Citation(
                            text.substring(start, end),
                            span == null ? new Span(0, 0) : span,
                            at,
                            law.isEmpty() ? null : law,
                            anchor,
                            part,
                            known));
        }
    }
}
