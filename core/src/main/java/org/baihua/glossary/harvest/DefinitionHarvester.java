package org.baihua.glossary.harvest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.glossary.harvest.LawText.ArticleText;

/// Finds the definitions and short names of a law by the phrases that drafters use for them.
///
/// A definition is one of: 所稱…，指…；稱…者，謂…；an item (款、目) of the form …：指…；an item of a list that was
/// announced with 定義如下. A short name stands in brackets after 以下簡稱 or its like.
public final class DefinitionHarvester {

    /// 一、 （一） 1. (1) and the like at the start of a line.
    private static final Pattern LABEL =
            Pattern.compile(
                    "^[\\s　]*(?:[（(]?[一二三四五六七八九十百]{1,4}(?:之[一二三四五六七八九十])?[）)、．.]"
                            + "|[（(]?[0-9０-９]{1,3}[）)、．.])[、\\s　]*");

    /// 本法用詞，定義如下：
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:定義|意義|涵義|含義|用詞|用語|名詞)[^。；]{0,16}?如[下左次後]|[下左]列[^。；]{0,8}?(?:用詞|用語|名詞)");

    /// 所稱…，指…. The term may hold brackets and commas between its parts, but no sentence end.
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?:所稱|前項稱|本法稱|本條例稱|本辦法稱|本規則稱|本標準稱|本準則稱|本細則稱)之?"
                            + "(?!為)((?:[^。；：，（）]|（[^（）]*）){1,60}?"
                            + "(?:，(?:[^。；：，（）]|（[^（）]*）){1,30}?){0,4}?)"
                            + "(?:，?(?:係指|係為|係謂|乃指|是指|指(?![定派揮導示數紋引]|標(?!示))|謂|均指|皆指)|，(?:為|係|以(?![^，。；]*(?:為限|之[。；]|為準|為主)))"
                            + "|(?<=主管機關)(?:為|(?=在中央))|(?<=[執申受辦]..?機[關構])為|，(?=在中央|在直轄市)|係(?=依|由|以|「)|：(?=在中央)|(?:，?其?之?(?:範圍|項目|情形|種類|內容))?，?如[下左次]：?"
                            + "|，?[應得]?(?:包括|包含)|：)");

    /// 前項…，指… and …所定…，指…: like the above, but only with the word 指 itself.
    private static final Pattern MEANT =
            Pattern.compile(
                    "(?:^(?:前[一二三四五六]?[項款]|第[一二三四五六]項|前條)(?!.{0,20}所稱)(?:之|所定之?|所謂之?)?"
                            + "|第[一二三四五六七八九十百]+[條項款](?:但書|前段|後段|本文|序文)?(?:所[定謂]之?|之(?![一二三四五六七八九十])))"
                            + "((?:[^。；：，（）]|（[^（）]*）){1,40}?)(?:，(?:係|乃|是)?指(?![定派揮導示數紋引])|係指)");

    /// A word that a sentence itself explains: 雲端發票，指…; one behind a definition: ；資通系統，指…; a sign
    /// of a formula: C：指….
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:^|；)(?!.{0,20}所稱)([^，。；：（）所前第本各其稱]{2,24})(?:，(?:係|是)?指(?![定派揮導示數紋引]|標(?!示))|係指)"
                            + "|^([A-Z][A-Za-z]{0,5})：指");

    /// 稱…者，謂…
    private static final Pattern SAID =
            Pattern.compile("^(?:本法|本條例)?稱([^，。；：]{1,40}?)者?，(?:係?謂|係?指|為)");

    /// …：指… at the start of an item.
    private static final Pattern ITEM =
            Pattern.compile("^([^：。；]{1,60}?)(?:：|﹕|︰|:)[\\s　]*(係指|指(?![定派揮示數紋引])|謂|乃指|係)?");

    private static final Pattern INSIDE =
            Pattern.compile(
                    "^((?:[^：。；，（）]|（[^（）]*）){1,30}?)，(?:係|乃|是)?指(?![定派揮導示數紋引]|標(?!示))(?=[^。；]{1,40}：)");

    /// …，指… and …係指… at the start of an item of an announced list.
    private static final Pattern LOOSE_ITEM =
            Pattern.compile("^([^：。；，]{1,40}?)，?(?:係指|指(?![定派揮導示數紋引])|謂|乃指|係)");

    private static final Pattern SHORT =
            Pattern.compile(
                    "[（(\\[［](?:[^（）()。；]{0,60}，)?(?:以下|下)?均?(簡稱|併稱|合稱|統稱|稱|同稱|總稱)(?:為|：)?[「『]?"
                            + "((?:[^（）()」』，。；]|[（(][^（）()]{0,12}[）)]){1,30}?)[」』]?。?[）)\\]］]");

    /// How an item is numbered, from the outer to the inner.
    private enum Style {
        /// 一、
        PLAIN("^[一二三四五六七八九十百]{1,4}(?:之[一二三四五六七八九十])?[、．.]"),
        /// （一）
        BRACKETED("^[（(][一二三四五六七八九十百]{1,4}[）)]"),
        /// 1.
        DIGITS("^[0-9０-９]{1,3}[、．.]"),
        /// (1)
        BRACKETED_DIGITS("^[（(]?[0-9０-９]{1,3}[）)]"),
        /// No number.
        NONE("(?!)");

        private final Pattern label;

        Style(String label) {
            this.label = Pattern.compile(label);
        }

        static Style of(String line) {
            for (Style style : values()) {
                if (style.label.matcher(line).lookingAt()) {
                    return style;
                }
            }
            return NONE;
        }
    }

    private DefinitionHarvester() {}

    /// Another definition in the same sentence: ；所稱自動巡護，指…
    private static final Pattern ANOTHER =
            Pattern.compile("所[稱定][^，。；：]{1,30}，?(?:(?:係|是)?指|以|為)|[^，。；：（）]{2,20}，(?:係|是)?指(?!定)");

    /// The definitions of a law, in its order; each term once an article.
    public static List<Definition> harvest(LawText law) {
        Map<String, Definition> found = new LinkedHashMap<>();
        for (ArticleText article : law.articles()) {
            String label = article.label().replaceAll("[\\s　]", "");
            for (Definition definition : new Article(law.name(), label, article.text()).read()) {
                found.putIfAbsent(
                        definition.kind() + definition.term() + "\u0000" + label, definition);
            }
        }
        return List.copyOf(found.values());
    }

    /// One article while it is read.
    private static final class Article {
        private final String law;
        private final String label;
        private final String[] lines;
        private final List<Definition> found = new ArrayList<>();

        Article(String law, String label, String text) {
            this.law = law;
            this.label = label;
            this.lines = text.split("\\n", -1);
        }

        List<Definition> read() {
            boolean listed = false;
            for (int i = 0; i < lines.length; i++) {
                String line = lines[i].strip();
                Matcher labelled = LABEL.matcher(line);
                boolean item = labelled.lookingAt();
                String body = item ? line.substring(labelled.end()) : line;
                if (!item) {
                    listed = LIST.matcher(body).find();
                }
                boolean taken = item && item(body, i, listed);
                if (!taken) {
                    sentences(body, i);
                }
                ShortNames.in(body).forEach(name -> add(name, Definition.Kind.ABBREVIATED));
            }
            return found;
        }

        /// Reads an item of a list; gives whether it is a definition.
        private boolean item(String body, int line, boolean listed) {
            Matcher item = ITEM.matcher(body);
            // 石油設施，指下列油品設施： is a definition by 指, not by its colon.
            Matcher inside = INSIDE.matcher(body);
            if (inside.lookingAt()) {
                return define(inside.group(1), body.substring(inside.end()), line);
            }
            if (item.lookingAt() && (listed || item.group(2) != null)) {
                return define(item.group(1), body.substring(item.end()), line);
            }
            Matcher loose = LOOSE_ITEM.matcher(body);
            return listed
                    && loose.lookingAt()
                    && define(loose.group(1), body.substring(loose.end()), line);
        }

        private void sentences(String body, int line) {
            for (Matcher meant = MEANT.matcher(body); meant.find(); ) {
                define(meant.group(1), sentenceEnd(body.substring(meant.end())), line);
            }
            for (Matcher bare = BARE.matcher(body); bare.find(); ) {
                String term = bare.group(1) == null ? bare.group(2) : bare.group(1);
                define(term, sentenceEnd(body.substring(bare.end())), line);
            }
            for (Matcher said = SAID.matcher(body); said.find(); ) {
                define(said.group(1), sentenceEnd(body.substring(said.end())), line);
            }
            int from = 0;
            Matcher called = CALLED.matcher(body);
            while (from < body.length() && called.find(from)) {
                String rest = body.substring(called.end());
                if (!isCitation(called.group(1))) {
                    define(called.group(1), sentenceEnd(rest), line);
                }
                from = called.end();
            }
        }

        /// 所稱…之定義，依…規定 sends the reader elsewhere.
        private static boolean isCitation(String term) {
            return term.endsWith("之定義") || term.contains("之定義，") || term.contains("規定");
        }

        private boolean define(String term, String meaning, int line) {
            String name = Terms.clean(term);
            String said = meaning.strip();
            if (!said.isEmpty() && "：︰﹕:".indexOf(said.charAt(0)) >= 0) {
                said = said.substring(1);
            }
            // 步道：本規則所稱之步道，指…
            String again = "所稱" + name;
            int self = said.replace("所稱之", "所稱").indexOf(again);
            if (self >= 0 && self < 8) {
                String rest = said.replace("所稱之", "所稱").substring(self + again.length());
                said = rest.replaceAll("^，?(?:係|是)?指(?!定)", "");
            }
            if (Terms.announcesList(said) || said.isEmpty()) {
                said = said + listAfter(line);
            }
            if (!Terms.isName(name) || said.isBlank()) {
                return false;
            }
            found.add(
                    new Definition(
                            name,
                            said,
                            Terms.shortNames(term),
                            Definition.Kind.DEFINED,
                            law,
                            label,
                            false));
            return true;
        }

        private void add(ShortNames.Name name, Definition.Kind kind) {
            found.add(
                    new Definition(
                            name.shortName(),
                            name.fullName(),
                            List.of(),
                            kind,
                            law,
                            label,
                            name.doubtful()));
        }

        /// The items that follow a line and lie below it: under an item （一） or 1., not the next 二、.
        private String listAfter(int line) {
            StringBuilder list = new StringBuilder();
            Style own = Style.of(lines[line].strip());
            for (int i = line + 1; i < lines.length; i++) {
                String next = lines[i].strip();
                Style style = Style.of(next);
                if (style == Style.NONE || own != Style.NONE && style.compareTo(own) <= 0) {
                    break;
                }
                list.append(next);
            }
            return list.toString();
        }

        /// The text up to its first full stop outside brackets.
        private static String sentenceEnd(String text) {
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '（' || c == '「') {
                    depth++;
                } else if (c == '）' || c == '」') {
                    depth = Math.max(0, depth - 1);
                } else if (c == '。' && depth == 0) {
                    return text.substring(0, i + 1);
                } else if (depth == 0
                        && (c == '；'
                                        && ANOTHER.matcher(text)
                                                .region(i + 1, text.length())
                                                .lookingAt()
                                || c == '，'
                                        && CALLED.matcher(text)
                                                .region(i + 1, text.length())
                                                .lookingAt())) {
                    return text.substring(0, i);
                }
            }
            return text;
        }
    }

    static Pattern shortPattern() {
        return SHORT;
    }
}
