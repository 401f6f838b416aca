package org.baihua.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.parse.draft.Surroundings;
import org.jspecify.annotations.Nullable;

/// What 本法, 同條例 and short names mean in one law.
///
/// 本法 is this law when its title says 法. In its 施行細則 and 辦法 it is the law they rest on: the one
/// that 第一條 calls （以下簡稱本法）, or the first one that 第一條 names with that ending. An amendment of some
/// articles does not show 第一條: there 本法 is another law, known by this word alone.
final class LawContext {

    /// Stands for the law itself.
    static final String SELF = "";

    private static final String[] TAILS = {
        "條文對照表", "總說明", "草案", "修正", "部分條文", "條文", "全文", "逐條說明", "訂定", "廢止"
    };

    private final LawNames names;
    private final String title;
    private final Map<String, String> shortNames = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /// The law named last in the article that is being read, by its ending: what 同法 and 同條例 mean.
    private final Map<String, String> named = new HashMap<>();

    /// The introduction asked about last, and what was found in it: every entry of a list asks
    /// about the same one.
    private String lead = "";

    private int[] leadEnds = {};

    LawContext(Statute statute, LawNames names, Surroundings around) {
        this.names = names;
        String printed = Row.compact(statute.title().text());
        this.title = name(printed.isEmpty() ? Row.compact(around.title()) : printed);
        for (String tail : new String[] {"施行細則", "施行條例", "施行法"}) {
            if (title.endsWith(tail) && title.length() > tail.length() + 1) {
                String parent = title.substring(0, title.length() - tail.length());
                parents.put(ending(parent), parent);
            }
        }
        harvest(statute.preamble().text());
        boolean first = true;
        for (Provision.Article article : statute.articles()) {
            harvest(article, first);
            first = false;
        }
        around.bases().forEach(this::parent);
        around.said().forEach(this::harvest);
    }

    /// A title without what makes it the title of a draft: ○○辦法部分條文修正草案 is about ○○辦法.
    static String name(String title) {
        String name = title;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String tail : TAILS) {
                if (name.endsWith(tail) && name.length() > tail.length()) {
                    name = name.substring(0, name.length() - tail.length());
                    cut = true;
                }
            }
            if (LawNames.endingBefore(name, name.length()) == null) {
                // ○○法第三條、第五條修正草案
                for (int i = name.indexOf('第'); i > 0; i = name.indexOf('第', i + 1)) {
                    if (LawNames.endingBefore(name, i) != null) {
                        return name.substring(0, i);
                    }
                }
            }
        }
        int bracket = name.lastIndexOf('（');
        return bracket > 0 && name.endsWith("）") ? name.substring(0, bracket) : name;
    }

    private void harvest(Provision provision, boolean first) {
        harvest(provision.text().text());
        harvest(provision.closing().text());
        if (first) {
            parent(provision.text().text());
        }
        for (Provision child : provision.children()) {
            harvest(child, first);
        }
    }

    /// 行政程序法（以下簡稱本法）
    private void harvest(String text) {
        for (int at = text.indexOf('稱'); at >= 0; at = text.indexOf('稱', at + 1)) {
            int open = bracketBefore(text, at);
            if (open < 1) {
                continue;
            }
            int close = at;
            while (close < text.length() && close - at <= 30 && text.charAt(close) != '）') {
                close++;
            }
            if (close >= text.length() || text.charAt(close) != '）') {
                continue;
            }
            String alias = text.substring(at + 1, close).replaceAll("[「」『』：:為\\s]", "");
            int name = names.startOf(text, open, Math.max(0, open - 60));
            String ending = LawNames.endingBefore(alias, alias.length());
            // 本辦法 is this one, however its name is spelled in the 總說明.
            boolean self = ending != null && alias.equals("本" + ending) && isOwn(ending);
            if (name >= 0 && ending != null && !self) {
                String full = text.substring(name, open);
                shortNames.putIfAbsent(alias, full);
                names.learn(full);
            }
        }
    }

    /// Where （以下簡 before 稱 begins; -1 when something else stands there.
    private static int bracketBefore(String text, int at) {
        for (String words : new String[] {"（以下簡", "（以下併", "（以下", "（下", "（簡", "（以下均簡", "（以下統"}) {
            int from = at - words.length();
            if (from >= 0 && text.startsWith(words, from)) {
                return from;
            }
        }
        return -1;
    }

    /// 本細則依○○法第○條規定訂定之: ○○法 is what 本法 means.
    private void parent(String text) {
        for (int at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
            RefToken token = RefToken.at(text, at);
            if (token == null || token.unit() != RefToken.Unit.ARTICLE) {
                continue;
            }
            int end = nameEnd(text, at);
            int name = end < 0 ? -1 : names.startOf(text, end, 0);
            if (name >= 0) {
                String full = text.substring(name, end);
                parents.putIfAbsent(ending(full), full);
            }
        }
    }

    private static String ending(String name) {
        String ending = LawNames.endingBefore(name, name.length());
        return ending == null ? "" : ending;
    }

    void beginArticle() {
        named.clear();
    }

    /// The law whose name ends right before `at`, blanks, quotation marks and （以下簡稱…） between them
    /// aside: [#SELF], a name, or null when no law is named there.
    @Nullable String before(String text, int at, int floor) {
        int end = nameEnd(text, at);
        if (end <= floor) {
            return null;
        }
        String law = lawEndingAt(text, end, floor);
        String ending = LawNames.endingBefore(text, end);
        if (law != null && ending != null) {
            named.put(ending, law);
        }
        return law;
    }

    private @Nullable String lawEndingAt(String text, int end, int floor) {
        String ending = LawNames.endingBefore(text, end);
        if (ending == null) {
            return null;
        }
        int stem = end - ending.length();
        char pointer = stem > floor ? text.charAt(stem - 1) : '\0';
        if (pointer == '本') {
            return meaningOf("本" + ending, ending);
        }
        if (pointer == '同' || pointer == '該') {
            return named.getOrDefault(ending, meaningOf("本" + ending, ending));
        }
        for (int length = 2; length <= Math.min(20, end - floor); length++) {
            String full = shortNames.get(text.substring(end - length, end));
            if (full != null) {
                return full.equals(title) ? SELF : full;
            }
        }
        int start = names.startOf(text, end, floor);
        if (start < 0) {
            return null;
        }
        String name = text.substring(start, end);
        if (name.equals(title) || (name.charAt(0) == '本' && title.endsWith(name.substring(1)))) {
            return SELF;
        }
        // 本法施行細則 is the 施行細則 of what 本法 means.
        for (String word : new String[] {"本法", "本條例", "本通則"}) {
            if (name.startsWith(word)) {
                String parent = meaningOf(word, word.substring(1));
                name = (parent.equals(SELF) ? title : parent) + name.substring(word.length());
                return name.equals(title) ? SELF : name;
            }
        }
        names.learn(name);
        return name;
    }

    private static final String[] LEADS = {"下列", "左列", "之下列", "之左列", "規定如下", "之規定如下", "以下"};

    /// The law of which a list's introduction speaks: 準用學校型態實驗教育實施條例之下列規定：; [#SELF] when it names
    /// none.
    String leading(String text) {
        if (!text.equals(lead)) {
            lead = text;
            leadEnds = leadEnds(text);
        }
        for (int at : leadEnds) {
            String law = lawEndingAt(text, at, 0);
            if (law != null) {
                return law;
            }
        }
        return SELF;
    }

    /// Where in an introduction the words that point at its list begin, for each of them that it
    /// has.
    private static int[] leadEnds(String text) {
        int[] found = new int[LEADS.length];
        int count = 0;
        for (String lead : LEADS) {
            int at = text.length() - lead.length();
            while (at > 0 && text.length() - at < 40 && !text.startsWith(lead, at)) {
                at--;
            }
            if (at > 0 && text.length() - at < 40) {
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// The parent law that 本法 or 本條例 means, when one of those words stands in `[from, to)`; null
    /// otherwise. The last one counts.
    @Nullable String parentNamedIn(String text, int from, int to) {
        for (int at = to - 2; at >= from; at--) {
            if (text.charAt(at) != '本') {
                continue;
            }
            for (String ending : new String[] {"法", "條例", "通則", "規則", "辦法"}) {
                if (at + 1 + ending.length() <= to && text.startsWith(ending, at + 1)) {
                    String law = meaningOf("本" + ending, ending);
                    if (!law.equals(SELF)) {
                        return law;
                    }
                }
            }
        }
        return null;
    }

    private String meaningOf(String word, String ending) {
        String given = shortNames.get(word);
        if (given != null) {
            return given.equals(title) ? SELF : given;
        }
        if (isOwn(ending)) {
            return SELF;
        }
        // 文化資產審議委員會組織準則 speaks of another law as 本法, even where it shows no 第一條 to say which.
        return parents.getOrDefault(ending, ending(title).isEmpty() ? SELF : word);
    }

    /// Whether the law is called so: 施行細則 is a 細則, but 辦法 is no 法.
    private boolean isOwn(String ending) {
        String own = ending(title);
        return own.equals(ending) || ending.length() > 1 && own.endsWith(ending);
    }

    /// Where the name before `at` ends.
    private static int nameEnd(String text, int at) {
        int end = at;
        while (end > 0 && Row.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '）') {
            int open = end - 1;
            boolean names = false;
            while (open > 0 && end - open < 60 && text.charAt(open) != '（') {
                names |= text.charAt(open) == '稱';
                open--;
            }
            if (open > 0 && text.charAt(open) == '（' && names) {
                end = open;
            }
        }
        if (end > 1 && text.startsWith("罪章", end - 2)) {
            // 刑法公共危險罪章第一百八十三條
            for (int law = end - 3; law > Math.max(0, end - 18); law--) {
                if (text.charAt(law - 1) == '法' && law > 1 && text.charAt(law - 2) == '刑') {
                    return law;
                }
            }
        }
        if (end > 0 && "」』》〉".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    String title() {
        return title;
    }
}
