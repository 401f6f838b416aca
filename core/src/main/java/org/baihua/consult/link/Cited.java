package org.baihua.consult.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String NUMBER = "[1-9]\\d{0,3}(-\\d{1,2})?";

    private static final Pattern LISTED = Pattern.compile("[、,~～至到]");

    /// What is counted in 條.
    private static final Pattern COUNTED =
            Pattern.compile("(?:高速|公路|馬路|道路|路線|鐵路|捷運|河|魚|街|船|管線|人命|生命|專線)");

    /// What may stand before the bare number of an article.
    private static final String LEADS = "依照按據違反、，。；：\n例法 ";

    /// What else is counted in 條, in words that opinions use.
    private static final Pattern THINGS =
            Pattern.compile("[ ]?(?:意見|建議|理由|新聞|留言|訊息|路|線|魚|狗|命|裙|褲|船|巷|生產線|法律|規則|條文)");

    private static final Pattern SIGN =
            Pattern.compile("§ ?([1-9]\\d{0,3})(?:(?:-|之)(\\d{1,2}))?(?!\\d)");
    private static final Pattern HYPHEN = Pattern.compile("第 ?(\\d{1,4}) ?[-－–] ?(\\d{1,2}) ?條");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\u4e00-\\u9fff]+");

    /// How far behind its number an article's own words are looked for, and how many there must be.
    private static final int QUOTED = 90;

    private static final int LEAST_QUOTED = 20;

    private final String title;
    private final Statute skeleton;
    private final Map<String, String> texts;
    private final Set<String> known;
    private final boolean anyLaw;

    private Cited(String title, Statute skeleton, Map<String, String> texts, boolean anyLaw) {
        this.title = title;
        this.skeleton = skeleton;
        this.texts = texts;
        this.known = Set.copyOf(texts.keySet());
        this.anyLaw = anyLaw;
    }

    static Cited anyLaw() {
        return new Cited("", Statute.EMPTY, Map.of(), true);
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
                articles.texts(),
                false);
    }

    List<Link> in(String text, Map<String, String> fields) {
        if (text.indexOf('條') < 0
                && text.indexOf('条') < 0
                && text.indexOf('§') < 0
                && text.indexOf('點') < 0) {
            return List.of();
        }
        String about = title.isEmpty() ? named(fields) : title;
        String plain = narrow(text);
        OurLaw ours = OurLaw.in(plain, about);
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
                    && !isCounted(plain, citation.span().end())
                    && (law == null
                            ? !ours.elsewhere(citation.span().start())
                                    && !quotesAnother(plain, citation, article, ours)
                            : ours.means(law, citation.span().start()))) {
                add(links, article, text, citation.span().start(), citation.span().end());
                others(plain, text, citation.span().end(), links);
            }
        }
        bare(plain, text, ours, links);
        signs(plain, text, ours, links);
        return List.copyOf(links.values());
    }

    /// An article quoted under its number, in an opinion that speaks of another law, whose words
    /// are not those of ours: people append the law that they would change.
    private boolean quotesAnother(String text, Citation citation, String article, OurLaw ours) {
        int start = citation.span().start();
        int line = start;
        while (line > 0 && text.charAt(line - 1) == ' ') {
            line--;
        }
        String own = texts.getOrDefault(article, "");
        if (line > 0 && text.charAt(line - 1) != '\n'
                || own.isEmpty()
                || !ours.namesAnotherBefore(start)) {
            return false;
        }
        String quoted =
                NO_WORDS.matcher(
                                text.substring(
                                        citation.span().end(),
                                        Math.min(text.length(), citation.span().end() + QUOTED)))
                        .replaceAll("");
        int shared = 0;
        for (int i = 0; i + 1 < quoted.length(); i++) {
            shared += own.contains(quoted.substring(i, i + 2)) ? 1 : 0;
        }
        return quoted.length() >= LEAST_QUOTED && shared * 2 < quoted.length();
    }

    /// §12, §7-1
    private void signs(String text, String original, OurLaw ours, Map<String, Link> links) {
        Matcher sign = SIGN.matcher(text);
        while (sign.find()) {
            String article = sign.group(1) + (sign.group(2) == null ? "" : "-" + sign.group(2));
            if ((anyLaw || known.contains(article))
                    && (ours.lawRightBefore(sign.start())
                            ? ours.namedBefore(sign.start())
                            : !ours.elsewhere(sign.start()))) {
                add(links, article, original, sign.start(), sign.end());
            }
        }
    }

    /// The finder takes 第八條之一 for one of what 第八條 lists where the law has no 8-1; people who write
    /// opinions mean the article.
    private String exact(Citation citation) {
        String article = citation.target().article();
        String text = citation.text();
        Matcher hyphen = HYPHEN.matcher(text);
        if (hyphen.find()) {
            return hyphen.group(1) + "-" + hyphen.group(2);
        }
        int at = text.indexOf("條之");
        int dash = article.indexOf('-');
        if (dash >= 0 && article.length() == dash + 3 && !known.contains(article)) {
            // 第四十九條之一一併檢討 names 49-1.
            String shorter = article.substring(0, dash + 2);
            return known.contains(shorter) ? shorter : article;
        }
        if (at < 0 || article.isEmpty() || dash >= 0) {
            return article;
        }
        Numeral.Found sub = Numeral.at(text, at + 2);
        if (sub == null || sub.whole().isEmpty()) {
            return article;
        }
        String whole = article + "-" + sub.whole().getAsLong();
        String shorter = whole.substring(0, article.length() + 2);
        return !known.contains(whole) && known.contains(shorter) ? shorter : whole;
    }

    /// What a list goes on with after a citation of ours: 第四十三條、四十四條.
    private void others(String text, String original, int from, Map<String, Link> links) {
        int at = from;
        while (at < text.length() && "、及和與跟或".indexOf(text.charAt(at)) >= 0) {
            int number = at + 1;
            Numeral.Found found = number < text.length() ? Numeral.at(text, number) : null;
            if (found == null
                    || found.whole().isEmpty()
                    || found.end() >= text.length()
                    || text.charAt(found.end()) != '條') {
                return;
            }
            String article = String.valueOf(found.whole().getAsLong());
            if (!known.contains(article) || isCounted(text, found.end() + 1)) {
                return;
            }
            add(links, article, original, number, found.end() + 1);
            at = found.end() + 1;
        }
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

    /// 第三條高速公路 counts roads.
    private static boolean isCounted(String text, int end) {
        return COUNTED.matcher(text)
                .region(Math.min(end, text.length()), text.length())
                .lookingAt();
    }

    /// 33、34條 behind the name of the law, and lists and ranges that the finder does not know: 第29,
    /// 29-2, 30條, 第54~66條.
    private void bare(String text, String original, OurLaw ours, Map<String, Link> links) {
        for (int at = text.indexOf('條'); at >= 0; at = text.indexOf('條', at + 1)) {
            int start = at;
            while (start > 0
                    && at - start < 60
                    && "0123456789、,及和與-之~～至到 第".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
            while (start < at && !Character.isDigit(text.charAt(start))) {
                start++;
            }
            String list = text.substring(start, at);
            boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
            if (start == at || ordinal && !LISTED.matcher(list).find()) {
                continue;
            }
            boolean named = start > 0 && ours.namedBefore(start - (ordinal ? 1 : 0));
            boolean ownList =
                    !anyLaw
                            && !ours.lawRightBefore(start - (ordinal ? 1 : 0))
                            && !ours.elsewhere(start)
                            && (ordinal || refers(text, start, at + 1));
            if (!named && !ownList) {
                continue;
            }
            int begin = start;
            int end = at + 1;
            for (String part : list.split("[、,及和與 第]+", -1)) {
                String[] ends = part.split("[~～至到]", -1);
                String first = ends[0].replace('之', '-');
                String last = ends[ends.length - 1].replace('之', '-');
                if (first.matches(NUMBER) && last.matches(NUMBER)) {
                    each(first, last, article -> add(links, article, original, begin, end));
                }
            }
        }
    }

    /// Whether a number of articles without 第 can only name them: 依21條要催告, and not 提出21條意見.
    private static boolean refers(String text, int start, int end) {
        boolean leads = start == 0 || LEADS.indexOf(text.charAt(start - 1)) >= 0;
        return leads
                && !isCounted(text, end)
                && !THINGS.matcher(text).region(end, text.length()).lookingAt();
    }

    /// The articles from one to another, both included.
    private void each(String first, String last, Consumer<String> use) {
        if (first.equals(last)) {
            if (anyLaw || known.contains(first)) {
                use.accept(first);
            }
            return;
        }
        ArticleNumber from = ArticleNumber.parse(first);
        ArticleNumber to = ArticleNumber.parse(last);
        known.stream()
                .map(ArticleNumber::parse)
                .filter(one -> one.compareTo(from) >= 0 && one.compareTo(to) <= 0)
                .sorted()
                .forEach(one -> use.accept(one.toString()));
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
