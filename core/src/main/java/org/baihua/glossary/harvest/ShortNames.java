package org.baihua.glossary.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the short names that a text introduces, each with the full name before it.
final class ShortNames {

    /// A short name that was introduced before; the next full name begins after it.
    private static final Pattern INTRODUCED =
            Pattern.compile("[（(][^（()）]{0,4}(?:簡稱|併稱|合稱|統稱|下稱)[^（()）]*[）)]");

    /// A full name goes back at most so far.
    private static final int REACH = 60;

    /// What a full name cannot hold.
    private static final String ENDS = "，。；：「」『』";

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
                    "經濟|經營|經紀|經費|經理|經銷|經建|自由|理由|事由|關係|體系|法系|依賴|依存|方向|導向|趨向|將來|將官|經常|神經|財經|經濟部|對象|符合性|檢驗發給|全權委託|受委託");

    private ShortNames() {}

    /// A short name and what it stands for.
    record Name(String shortName, String fullName) {}

    static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        for (Matcher m = DefinitionHarvester.shortPattern().matcher(text); m.find(); ) {
            String shortName = m.group(2).strip();
            boolean several =
                    !m.group(1).equals("簡稱") && !m.group(1).equals("稱")
                            || shortName.indexOf('、') > 0;
            String full =
                    Beginnings.strip(fullName(text, m.start(), several, shortName), shortName);
            if (!full.isEmpty() && !shortName.isEmpty() && !full.equals(shortName)) {
                names.add(new Name(shortName, full));
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
        while (from > 0 && end - from < REACH) {
            char c = text.charAt(from - 1);
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
        if (!several
                && from > 0
                && text.charAt(from - 1) == '、'
                && (isList(text, from, end)
                        || Beginnings.isStrange(text.substring(from, end), shortName))) {
            return fullName(text, end, true, shortName);
        }
        // 直轄市、縣（市）政府 is one of two, and one name.
        String two = "直轄市、";
        if (!several
                && text.startsWith("縣（市）", from)
                && text.startsWith(two, from - two.length())) {
            from -= two.length();
            String centre = "中央主管機關或";
            from -= text.startsWith(centre, from - centre.length()) ? centre.length() : 0;
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
        name = name.strip();
        // What is left of a sentence may begin with the word that joined it to the one before.
        while (name.length() > 1 && "之及與或並、".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1);
        }
        return name;
    }

    /// Whether what stands behind the last 、 is the end of a list, which the short name stands for
    /// as a whole: 事業機構、團體及私立學校（以下簡稱機構）.
    private static boolean isList(String text, int from, int end) {
        if (text.startsWith("其他", from)) {
            return true;
        }
        for (int i = from + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '及' || c == '或' || c == '暨') {
                return true;
            }
        }
        return false;
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
