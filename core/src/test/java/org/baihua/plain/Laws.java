package org.baihua.plain;

import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Entry.Kind;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.Entry.Safety;
import org.baihua.glossary.TermMatcher;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Provision.Paragraph;
import org.baihua.law.Provision.Subparagraph;
import org.baihua.law.Statute;
import org.baihua.source.Passage;

/// Small laws and glossaries for tests.
final class Laws {

    private Laws() {}

    /// A law whose articles are given as paragraphs; a line that begins with ` ` is a 款 of the
    /// paragraph before it.
    static Statute of(String... articles) {
        List<Provision> provisions = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            provisions.add(article(i + 1, articles[i]));
        }
        return new Statute(Passage.untraced("測試辦法"), Passage.EMPTY, provisions);
    }

    static Article article(int number, String text) {
        List<Provision> paragraphs = new ArrayList<>();
        List<Provision> items = new ArrayList<>();
        String open = "";
        for (String line : text.split("\n")) {
            if (line.startsWith(" ")) {
                String item = Integer.toString(items.size() + 1);
                items.add(
                        new Subparagraph(
                                Passage.EMPTY,
                                item,
                                Passage.untraced(line.strip()),
                                List.of(),
                                Passage.EMPTY,
                                null));
                continue;
            }
            if (!open.isEmpty()) {
                paragraphs.add(paragraph(paragraphs.size() + 1, open, items));
                items = new ArrayList<>();
            }
            open = line;
        }
        paragraphs.add(paragraph(paragraphs.size() + 1, open, items));
        return new Article(
                Passage.EMPTY, ArticleNumber.of(number), Passage.EMPTY, paragraphs, false);
    }

    private static Paragraph paragraph(int number, String text, List<Provision> items) {
        return new Paragraph(
                Passage.EMPTY,
                Integer.toString(number),
                Passage.untraced(text),
                items,
                Passage.EMPTY,
                null);
    }

    static Entry term(String term, String plain, Safety safety, String gloss) {
        return new Entry(
                term,
                term,
                List.of(),
                plain.isEmpty() ? List.of() : List.of(plain),
                gloss,
                Kind.LEGAL_TERM,
                safety,
                "",
                Register.BOTH,
                "",
                true,
                "",
                "own",
                "test");
    }

    static TermMatcher glossary(Entry... entries) {
        return new TermMatcher(CompiledTerms.of(List.of(entries)), null);
    }

    /// A few terms of the kinds that matter.
    static TermMatcher glossary() {
        return glossary(
                term("檢附", "附上", Safety.YES, ""),
                term("屆期", "到期", Safety.YES, ""),
                term("不在此限", "不受這個限制", Safety.YES, ""),
                term("備查", "", Safety.NO, "報給上級知道、留存資料，不需要上級同意"),
                term("準用", "", Safety.NO, "性質類似，所以比照那條規定"));
    }
}
