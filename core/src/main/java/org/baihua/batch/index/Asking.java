package org.baihua.batch.index;

import java.util.OptionalLong;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;
import org.baihua.law.Numeral;

/// Puts a question in Lucene's words.
final class Asking {

    static final String EXISTS = "exists";
    static final String TITLE = "title";
    static final String KIND = "kind";
    static final String ARTICLE = "article";
    static final String CHANGE = "change";
    static final String ORIGINAL = "original";
    static final String PLAIN = "plain";
    static final String ACTOR = "actor";
    static final String PENALTY = "penalty";
    static final String FINE = "fine";
    static final String DAYS = "days";

    /// A document's name says more about it than one of its articles.
    private static final float TITLE_WEIGHT = 2;

    private static final QueryBuilder BUILDER = new QueryBuilder(new Words());

    private Asking() {}

    static Query query(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(EXISTS, "yes")), Occur.FILTER);
        for (Question.Condition condition : question.conditions()) {
            Occur occur =
                    condition.not()
                            ? Occur.MUST_NOT
                            : condition.field() == Question.Field.WORDS ? Occur.MUST : Occur.FILTER;
            all.add(query(condition), occur);
        }
        return all.build();
    }

    private static Query query(Question.Condition condition) {
        String value = condition.value();
        return switch (condition.field()) {
            case WORDS ->
                    new BooleanQuery.Builder()
                            .add(new BoostQuery(phrase(TITLE, value), TITLE_WEIGHT), Occur.SHOULD)
                            .add(phrase(ORIGINAL, value), Occur.SHOULD)
                            .add(phrase(PLAIN, value), Occur.SHOULD)
                            .build();
            case ARTICLE -> new TermQuery(new Term(ARTICLE, article(value)));
            case ACTOR -> phrase(ACTOR, value);
            case PENALTY -> phrase(PENALTY, value);
            case TITLE -> phrase(TITLE, value);
            case CHANGE -> new TermQuery(new Term(CHANGE, value));
            case KIND -> new TermQuery(new Term(KIND, value));
            case FILE -> new WildcardQuery(new Term(ArchiveIndex.PATH, "*" + value + "*"));
            case FINE -> LongPoint.newRangeQuery(FINE, Question.number(value), Long.MAX_VALUE);
            case DAYS -> LongPoint.newRangeQuery(DAYS, 0, Question.number(value));
        };
    }

    /// One character is half a pair, so it is looked for in both halves.
    private static Query phrase(String field, String words) {
        if (words.codePointCount(0, words.length()) == 1
                && Character.isIdeographic(words.codePointAt(0))) {
            return new ConstantScoreQuery(
                    new BooleanQuery.Builder()
                            .add(new PrefixQuery(new Term(field, words)), Occur.SHOULD)
                            .add(new WildcardQuery(new Term(field, "?" + words)), Occur.SHOULD)
                            .build());
        }
        Query phrase = BUILDER.createPhraseQuery(field, words);
        return phrase == null ? new MatchNoDocsQuery("no words") : phrase;
    }

    /// 第十五條之一, 15-1 and 十五之一 are one article.
    private static String article(String value) {
        String bare = value.replace("第", "").replace("條", "").replace("點", "").strip();
        StringBuilder canonical = new StringBuilder();
        for (String part : bare.split("[之-]", -1)) {
            OptionalLong number = Numeral.parse(part.strip());
            if (number.isEmpty()) {
                return value;
            }
            canonical.append(canonical.isEmpty() ? "" : "-").append(number.getAsLong());
        }
        return canonical.toString();
    }
}
