package org.baihua.consult.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.Opinion.Link;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Citation;
import org.baihua.law.Numeral;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.parse.CitationFinder;
import org.baihua.source.Passage;

/// Articles that an opinion cites: 草案第十八條第二項, 工輔法33、34條. A citation of another law ties it to
/// nothing here.
final class Cited {

    /// Words before 第…條 that mean the draft itself, whatever it is called.
    private static final Set<String> OURS =
            Set.of(
                    "草案", "本草案", "修正草案", "本法", "本辦法", "本條例", "本要點", "本規則", "本細則", "本準則", "本標準",
                    "本綱要", "該法", "該辦法", "該條例", "新法", "現行法", "原法", "母法", "本案", "施行細則", "細則", "修法",
                    "修正辦法");

    private final String title;
    private final Statute skeleton;
    private final Set<String> known;
    private final boolean anyLaw;

    private Cited(String title, Statute skeleton, Set<String> known, boolean anyLaw) {
        this.title = title;
        this.skeleton = skeleton;
        this.known = Set.copyOf(known);
        this.anyLaw = anyLaw;
    }

    static Cited anyLaw() {
        return new Cited("", Statute.EMPTY, Set.of(), true);
    }

    static Cited of(DraftArticles articles) {
        List<Provision> provisions = new ArrayList<>();
        for (String number : articles.texts().keySet()) {
            provisions.add(
                    new Provision.Article(
                            Passage.EMPTY,
                            ArticleNumber.parse(number),
                            Passage.EMPTY,
                            List.of(),
                            false));
        }
        return new Cited(
                articles.title(),
                new Statute(Passage.untraced(articles.title()), Passage.EMPTY, provisions),
                articles.texts().keySet(),
                false);
    }

    List<Link> in(String text, Map<String, String> fields) {
        if (text.indexOf('條') < 0 && text.indexOf('点') < 0 && text.indexOf('點') < 0) {
            return List.of();
        }
        String about = title.isEmpty() ? named(fields) : title;
        String plain = narrow(text);
        Map<String, Link> links = new LinkedHashMap<>();
        Statute opinion =
                new Statute(Passage.untraced(about), Passage.at(plain, 0), skeleton.provisions());
        for (Citation citation : CitationFinder.find(opinion)) {
            String article = exact(citation);
            // 第二點 is more often a point of somebody's list than an article.
            boolean point = citation.text().indexOf('條') < 0;
            if (article.isEmpty() || point && !pointed(plain, citation)) {
                continue;
            }
            String law = citation.law();
            if ((anyLaw || known.contains(article))
                    && (law == null ? !elsewhere(plain, citation) : isOurs(law, about))) {
                add(links, article, text, citation.span().start(), citation.span().end());
            }
        }
        bare(plain, text, about, links);
        return List.copyOf(links.values());
    }

    /// The finder takes 第八條之一 for one of what 第八條 lists where the law has no 8-1; people who write
    /// opinions mean the article.
    private static String exact(Citation citation) {
        String article = citation.target().article();
        String text = citation.text();
        int at = text.indexOf("條之");
        if (at < 0 || article.isEmpty() || article.indexOf('-') >= 0) {
            return article;
        }
        Numeral.Found sub = Numeral.at(text, at + 2);
        return sub == null || sub.whole().isEmpty()
                ? article
                : article + "-" + sub.whole().getAsLong();
    }

    private static void add(
            Map<String, Link> links, String article, String text, int from, int to) {
        links.putIfAbsent(
                article,
                new Link(
                        article,
                        "citation",
                        text.substring(from, Math.min(to, text.length())).strip()));
    }

    /// 要點第二點
    private static boolean pointed(String text, Citation citation) {
        int start = citation.span().start();
        for (String word : new String[] {"要點", "草案", "原則", "注意事項", "規定", "基準", "須知"}) {
            if (text.startsWith(word, Math.max(0, start - word.length()))
                    || citation.text().startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /// 33、34條 behind the name of the law, without 第.
    private void bare(String text, String original, String about, Map<String, Link> links) {
        for (int at = text.indexOf('條'); at >= 0; at = text.indexOf('條', at + 1)) {
            int start = at;
            while (start > 0
                    && at - start < 24
                    && "0123456789、,及和與-之 ".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
            while (start < at && !Character.isDigit(text.charAt(start))) {
                start++;
            }
            if (start == at || start == 0 || text.charAt(start - 1) == '第') {
                continue;
            }
            if (!endsWithName(text.substring(Math.max(0, start - 24), start), about)) {
                continue;
            }
            for (String number : text.substring(start, at).split("[、,及和與 ]+", -1)) {
                String article = number.replace('之', '-');
                if (article.matches("[1-9]\\d{0,3}(-\\d{1,2})?")
                        && (anyLaw || known.contains(article))) {
                    add(links, article, original, start, at + 1);
                }
            }
        }
    }

    private static boolean endsWithName(String before, String about) {
        String end = before.strip().replaceAll("[「」《》()（）]+$", "");
        if (end.endsWith("草案") || end.endsWith("本法") || end.endsWith("本辦法") || end.endsWith("條文")) {
            return true;
        }
        for (int length = Math.min(end.length(), 20); length >= 2; length--) {
            if (isAlias(end.substring(end.length() - length), about)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a citation without a law's name stands behind one that the finder did not take for a
    /// name: 《民法》第1052條, 「職業安全衛生法」第32條.
    private boolean elsewhere(String text, Citation citation) {
        int at = citation.span().start();
        while (at > 0 && " 」》〉)）\"'』]】之的".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        String before = text.substring(Math.max(0, at - 24), at);
        for (String ending :
                new String[] {"法", "條例", "辦法", "細則", "規則", "要點", "標準", "準則", "通則", "公約"}) {
            if (before.endsWith(ending)) {
                for (String ours : OURS) {
                    if (before.endsWith(ours)) {
                        return false;
                    }
                }
                for (int length = Math.min(before.length(), 22); length >= 2; length--) {
                    if (isAlias(before.substring(before.length() - length), title)) {
                        return false;
                    }
                }
                return !title.isEmpty() || at < citation.span().start();
            }
        }
        return false;
    }

    private static boolean isOurs(String law, String about) {
        return OURS.contains(law) || isAlias(law, about);
    }

    /// Whether people may call the law `about` by `name`: by its full name, by a part that ends
    /// like it (體育法 for 國民體育法), or by characters of it that begin like it (工輔法 for 工廠管理輔導法).
    static boolean isAlias(String name, String about) {
        String law = withoutTail(about);
        String alias = withoutTail(name);
        if (law.isEmpty() || alias.length() < 2) {
            return false;
        }
        if (alias.equals(law)
                || law.length() > 4 && alias.endsWith(law)
                || law.equals("中華民國" + alias)) {
            return true;
        }
        if (alias.length() < 3
                || alias.length() > law.length()
                || alias.charAt(alias.length() - 1) != law.charAt(law.length() - 1)) {
            return false;
        }
        String stem = alias.substring(0, alias.length() - 1);
        int contiguous = law.indexOf(stem);
        if (contiguous >= 0 && stem.length() >= 2) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < law.length() && at < alias.length(); i++) {
            at += law.charAt(i) == alias.charAt(at) ? 1 : 0;
        }
        return at == alias.length() && alias.charAt(0) == law.charAt(0);
    }

    private static String withoutTail(String title) {
        String law = title.replaceAll("[\\s「」《》]", "");
        for (String tail : new String[] {"修正草案", "部分條文", "草案", "條文", "修正", "全文", "總說明"}) {
            law = law.endsWith(tail) ? law.substring(0, law.length() - tail.length()) : law;
        }
        return law;
    }

    /// The law that the opinion's title names in 「」.
    private static String named(Map<String, String> fields) {
        for (String key : List.of("policy", "title", "案名", "標題", "主題", "法案", "草案")) {
            String value = fields.getOrDefault(key, "");
            int open = value.indexOf('「');
            int close = value.indexOf('」', open + 1);
            if (open >= 0 && close > open) {
                return value.substring(open + 1, close).replaceAll("\\d+.*條$", "");
            }
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /// Full-width digits and the like made narrow, one for one, so that offsets stay.
    private static String narrow(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '０' && c <= '９' || c == '－') {
                out.setCharAt(i, (char) (c - 0xFEE0));
            } else if (c == '条') {
                out.setCharAt(i, '條');
            } else if (c == '\u3000' || c == '\u00A0') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
