package org.baihua.glossary.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the short names that a text introduces, each with the full name before it.
final class ShortNames {

    /// A short name that was introduced before; the next full name begins after it.
    private static final Pattern INTRODUCED =
            Pattern.compile("[（(][^（()）]{0,80}(?:簡稱|併稱|合稱|統稱|下稱)[^（()）]*[）)]");

    /// A full name goes back at most so far; a Chinese character is five.
    private static final int REACH = 600;

    /// What a full name cannot hold.
    private static final String ENDS = "，。；：「」『』　\t";

    /// Words after which a full name begins. The longest come first.
    private static final Pattern BEGINS =
            Pattern.compile(
                    "^(?:第?[一二三四五六七八九十]+、)|^[之及與或並]|依據|依照|按照|根據|違反|準用|適用|配合|應向|得向|應由|得由|應於|得於"
                            + "|應經|為執行|為辦理|係指|所稱|應檢具|應檢附|檢具|檢附|應?組成|應設|設置|設立|特設|符合|公告之|為(?:有效|健全|促進|確保|加強|協助|落實|規範|辦理|推動|管理)+|訂定|指定|委託|函請|核轉|參酌|包括|包含|授權|轉送|轉報|提交|送請|報請|陳報"
                            + "|如欠繳|得申請|應申請|指利用|提供(?=.{0,8}(?:部|會|署|局))|主管機關為|填具|[應得特](?:委任|進行|舉辦|成立|考量)|前成立|得組設|(?<=[院部署局府])設(?=[^立置施備計])|召開|會同|發給|頒給|邀請|列名在|傳輸至|連接|受理(?!機關)|(?<=規定)送|於(?=.{1,12}[部會署局院]$)|依|向|經|由|將|對於|係");

    /// What stands before the title of a law. A title holds many words that end other names.
    private static final Pattern BEGINS_TITLE =
            Pattern.compile(
                    "依據|依照|依|違反|準用|適用|執行|(?<=應)符合|(?:準則|辦法|規則|標準|條例)及(?=.{4,}[法則例準])|第[一二三四五六七八九十百]+[條項款](?:之[一二三四五六七八九十]+)?[及與、]");

    private static final Pattern TITLE = Pattern.compile("(?:法|條例|通則|細則|規程|辦法|準則|標準)$");

    /// Words that hold one of the above and do not end before a name.
    private static final Pattern WITHIN =
            Pattern.compile(
                    "經濟|經貿|經營|經紀|經費|經理|經銷|經建|自由|理由|事由|關係|體系|法系|依賴|依存|方向|導向|趨向|將來|將官|經常|神經|財經|經濟部|對象|符合性|檢驗發給|全權委託|受委託");

    /// 依|本法第五條設立之保護機構: who is what by which law is a part of the name.
    private static final Pattern BY_LAW =
            Pattern.compile(
                    "^(?:本|前)?[^，。；]{0,24}(?<=[條項款法例])(?:規定)?[^之，。；]{0,16}(?:設立|成立|指定|公告|核准|核定|補助|取得|許可|認可|組織|領受|進用|請領|委託|任用|登記|登錄|立案|設置|申請|核發|規定|施行|給付|交付|進用|列管|接受)[^之，。；]{0,12}(?<!所定|規定)之(?![一二三四五六七八九十])");

    /// The parts of one word, of which the first is half: 公、私立學校; 正、副總統候選人; 各鄉、鎮、市; and a list
    /// whose last part says 等: 醫師、中醫師等多重資格者.
    private static final Pattern HALVES =
            Pattern.compile(
                    "公、私立|蒐集、處理|正、副|總統、副總統|鄉、鎮|進、出口|出、入|上、下|國內、外|左、右|水、陸|、[^、，。；]{1,12}等(?!級)[^、，。；]{2,}$");

    private static final Pattern SHARED = Pattern.compile("之|所[設屬轄定]");

    private ShortNames() {}

    /// A short name and what it stands for.
    ///
    /// @param doubtful whether words stand in it that often lead to a name
    record Name(String shortName, String fullName, boolean doubtful) {}

    static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        for (Matcher m = DefinitionHarvester.shortPattern().matcher(text); m.find(); ) {
            String shortName = m.group(2).strip();
            boolean several =
                    !m.group(1).equals("簡稱") && !m.group(1).equals("稱")
                            || shortName.indexOf('、') > 0;
            String full = fullName(text, m.start(), several, shortName);
            for (String before = ""; !before.equals(full); ) {
                before = full;
                full = Beginnings.strip(full, shortName);
                int from = m.start() - full.length();
                boolean whole = from >= 0 && text.startsWith(full, from);
                full = Leads.strip(whole ? text.substring(0, from) : "", full, shortName);
            }
            if (!full.isEmpty() && !shortName.isEmpty() && !full.equals(shortName)) {
                names.add(
                        new Name(
                                shortName,
                                full,
                                Doubt.about(text.substring(0, m.start()), full, shortName)));
            }
        }
        return names;
    }

    /// The name before the bracket at `end`.
    ///
    /// @param several whether the short name stands for several names, so that 、 does not part them
    private static String fullName(String text, int end, boolean several, String shortName) {
        int from = end;
        int depth = 0;
        int reach = 0;
        while (from > 0 && reach < REACH) {
            char c = text.charAt(from - 1);
            // Names in Latin letters are long: five letters are about one word.
            reach += c < 0x250 ? 1 : 5;
            if (c == '）' || c == ')') {
                depth++;
            } else if (c == '（' || c == '(') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (depth == 0 && (ENDS.indexOf(c) >= 0 || c == '、' && !several)) {
                break;
            }
            from--;
        }
        // 總長逾百公尺，且經公告者 is one name in two clauses.
        if (from > 1
                && text.charAt(from - 1) == '，'
                && text.startsWith("且", from)
                && text.charAt(end - 1) == '者') {
            int before = from - 1;
            while (before > 0 && ENDS.indexOf(text.charAt(before - 1)) < 0 && from - before < 60) {
                before--;
            }
            from = before;
        }
        if (!several
                && from > 0
                && text.charAt(from - 1) == '、'
                && (isList(text, from, end, shortName)
                        || isShared(text, from, end)
                        || HALVES.matcher(text.substring(Math.max(0, from - 12), end)).find()
                        || !text.startsWith("直轄市、縣（市）", from - 4)
                                && Beginnings.isStrange(text.substring(from, end), shortName))) {
            return fullName(text, end, true, shortName);
        }
        // 直轄市、縣（市）政府 is one of two, and one name.
        String two = "直轄市、";
        if (!several
                && text.startsWith("縣（市）", from)
                && text.startsWith(two, from - two.length())) {
            from -= two.length();
            for (String centre : List.of("中央主管機關或", "中央或", "中央及", "中央、")) {
                from -= text.startsWith(centre, from - centre.length()) ? centre.length() : 0;
            }
        }
        String name = text.substring(from, end);
        int begin = 0;
        Matcher introduced = INTRODUCED.matcher(name);
        if (several) {
            name = introduced.replaceAll("");
        } else {
            while (introduced.find() && introduced.end() < name.length()) {
                begin = introduced.end();
            }
            name = name.substring(begin);
            begin = 0;
        }
        Matcher words = (TITLE.matcher(name).find() ? BEGINS_TITLE : BEGINS).matcher(name);
        int at = 0;
        while (at < name.length() && words.find(at)) {
            if (!isWithin(name, words.start(), words.end())
                    && !(words.group().startsWith("依")
                            && BY_LAW.matcher(name.substring(words.end())).find())
                    && words.end() < name.length()
                    && !Beginnings.loses(name, words.end(), shortName)) {
                begin = words.end();
            }
            at = words.end();
        }
        // 經主管機關公告之機構 would leave 機構: then the clause says more than its last word.
        if (name.length() - begin > 2) {
            name = name.substring(begin);
        }
        name = name.strip().replaceAll("如[下左]$", "");
        // What is left of a sentence may begin with the word that joined it to the one before.
        while (name.length() > 1 && "之及與或並、".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1);
        }
        return name;
    }

    /// Whether what stands behind the last 、 is the end of a list, which the short name stands for
    /// as a whole: 事業機構、團體及私立學校（以下簡稱機構）.
    private static boolean isList(String text, int from, int end, String shortName) {
        if (text.startsWith("其他", from)) {
            return true;
        }
        for (int i = from + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '及' || c == '或' || c == '暨') {
                String before = text.substring(Math.max(0, from - 40), i);
                return !isLastAlone(before, text.substring(i + 1, end), shortName);
            }
        }
        return false;
    }

    /// 節目製作業、節目發行業之供應事業: 之 belongs to both, for both end alike.
    private static boolean isShared(String text, int from, int end) {
        int of = text.indexOf('之', from);
        return from > 1
                && of > from
                && of < end
                && text.charAt(of - 1) == text.charAt(from - 2)
                && "業者人構關校".indexOf(text.charAt(of - 1)) >= 0;
    }

    /// 內政部、經濟部及水域發展委員會（以下簡稱水發會）: the whole short name is made of the last of them and of nothing
    /// before. 團體 is made of each of 工業團體、商業團體及自由職業團體, and what has 之 or 所設 may belong to all.
    private static boolean isLastAlone(String before, String last, String shortName) {
        return shortName.length() > 2
                && last.length() > shortName.length()
                && !last.startsWith("其他")
                && (Beginnings.isBody(last) || !SHARED.matcher(last).find())
                && Alignment.latestStart(last, shortName) >= 0
                && Alignment.shared(before, shortName) < (shortName.length() + 1) / 2;
    }

    private static boolean isWithin(String name, int from, int to) {
        for (Matcher word = WITHIN.matcher(name); word.find(); ) {
            if (word.start() <= from && to <= word.end()) {
                return true;
            }
        }
        return false;
    }
}
