package org.baihua.glossary.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a defined word from the rest of its sentence.
final class Terms {

    private static final int LONGEST = 60;

    /// Brackets that say how the word is called elsewhere.
    private static final Pattern BRACKET =
            Pattern.compile("[（(](?:以下|下|又)?(?:均)?(?:簡稱|併稱|合稱|統稱|稱|[A-Za-z])[^（）()]*[）)]");

    /// 在中央為…, 如下：一、…
    private static final Pattern LIST =
            Pattern.compile("(?:如[下左次]|[下左]列[^，。；]{0,14})[：。]?$|[：︰﹕]$");

    private Terms() {}

    /// The word without quotes, short names and the 者 that closes it.
    static String clean(String term) {
        String name = BRACKET.matcher(term).replaceAll("");
        name = name.replaceAll("[「」『』\\s　]", "").replaceAll("^之|^所稱之?", "");
        if (name.endsWith("者，") || name.endsWith("，")) {
            name = name.substring(0, name.length() - 1);
        }
        // 作業程序，至少應包括; 計畫，其內容應包括; 屬金融機構者，其內部控制制度
        return name.replaceAll("^.*者，其(?=.{3})", "")
                .replaceAll("^第[一二三四五六七八九十]+[款項目](?:之|所[定稱])?(?=.{2})", "")
                // 洪氾區為下列地區, 高風險家庭係
                .replaceAll("(?<=.{2})(?:為[^，]{0,24}下列[^，]*|係)$", "")
                // 主機分為二大類
                .replaceAll("，?定義$|(?:區?分為)?(?:[下左]列)?[一二三四五六七八九十兩數].{0,2}[類種級]$", "")
                // 國際協定及第二十條所稱國際協議: the nearest
                .replaceAll("^.*[及與、]第[^，、]{1,14}所[稱定]", "")
                .replaceAll("，其[^，、]{2,6}$", "")
                .replaceAll("，?至少$", "");
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().anyMatch(Character::isLetter)
                && !name.matches(
                        "^(?:如[下左次]|[下左]列).*|.*，(?:應|得|於|按|由|自|在|其計算).*|.*為限|.*，不|於.*[時前後]|.*應記載.*");
    }

    static boolean announcesList(String meaning) {
        return LIST.matcher(meaning).find();
    }

    /// The short names that stand in brackets beside the word.
    static List<String> shortNames(String term) {
        List<String> names = new ArrayList<>();
        for (Matcher m = DefinitionHarvester.shortPattern().matcher(term); m.find(); ) {
            names.add(m.group(2));
        }
        return names;
    }
}
