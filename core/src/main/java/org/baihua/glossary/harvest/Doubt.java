package org.baihua.glossary.harvest;

import java.util.regex.Pattern;

/// Whether the full name of a short name may begin elsewhere than where it was cut. What is
/// doubtful is left out of a glossary unless somebody asks for it: a wrong full name is worse than
/// none.
final class Doubt {

    /// What names seldom hold: 應, 由, 將, a clause that goes on, numbers with their unit.
    private static final Pattern STRANGE =
            Pattern.compile(
                    "[，：；。\\s]|(?<![供適反相效因對響答])應(?![用變付收對急援])|[將遇俾爰]|不得|[關位稱]為|[員人者]自|^本.{1,4}[設置](?![施備計置立])|司法院聘|^本[部會局署院處府](?:依|應|得|為|以)|^本基金以|^且|為之$|之(?:日|時)$|^(?:[無非第其該於]|以(?!太)|對(?!象)|自(?![由來然動行治有願民])|前項|前條|[之者、])|[一二三四五六七八九十百千]+(?:元|日內|個月|公尺)");

    private static final Pattern HEAD = Pattern.compile("[A-Za-z0-9０-９]");

    private Doubt() {}

    /// @param before the text before the bracket
    static boolean about(String before, String name, String shortName) {
        if (Leads.isTitle(name)) {
            return false;
        }
        if (STRANGE.matcher(name).find()) {
            return true;
        }
        int begin = before.length() - name.length();
        char left = begin <= 0 ? '。' : before.charAt(begin - 1);
        boolean clause = "，。；：　".indexOf(left) >= 0;
        boolean describes = name.indexOf('之') > 0 || name.endsWith("者");
        if (Leads.begins(name) && (describes || !clause && left != '、')) {
            return !shortName.startsWith(name.substring(0, 1));
        }
        int made = Alignment.latestStart(name, shortName);
        if (made < 0) {
            // Nothing tells where it begins, unless a clause begins there, or who is asked.
            return Leads.holdsLead(name, name.length())
                    || !clause && "向由經依指係為）".indexOf(left) < 0 && !HEAD.matcher(shortName).find();
        }
        return Alignment.first(shortName) == 0 && Leads.holdsLead(name, made);
    }
}
