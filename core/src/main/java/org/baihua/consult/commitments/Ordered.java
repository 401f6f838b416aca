package org.baihua.consult.commitments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form in which minutes and letters fix who does what by when: 請某局於某日前提出, 本部預計年底前公布. What is
/// written so needs no weighing.
final class Ordered {

    private static final Pattern QUOTED = Pattern.compile("「[^「」]*」|『[^『』]*』");
    private static final Pattern TOLD = Pattern.compile("(?:^|[，、：；再並就])(?:請|由|責成|委請|煩請)");
    private static final Pattern SELF = Pattern.compile("本[部署會局府院處司所組校科]|我們");
    private static final Pattern WILL =
            Pattern.compile("將(?!近|軍)|預計|預定|承諾|允諾|(?:我們|本[部署會局府院處])[^，。]{0,6}會(?!議)");
    private static final Pattern ACT =
            Pattern.compile(
                    "提出|提供|公布|公告|公開|發布|召開|辦理|完成|修正|訂定|檢討|改善|預告|函送|送交|回[報覆復]|彙整|研提|動工|完工|研議|評估|上線|執行|實施");
    private static final Pattern NOT =
            Pattern.compile("如果|假如|假使|倘|^若|，若|希望|建議|是否|會不會|能不能|已[於經在]?|業[已於經]|曾|應於|得於|[？?]$");

    private Ordered() {}

    /// Whether a sentence tells or promises an act with a day by which it is to be done.
    ///
    /// @param decisions whether it stands among the conclusions of a meeting or the next steps of a
    ///   reply, where a day and an act are enough
    static boolean is(String sentence, boolean decisions) {
        String own = QUOTED.matcher(sentence).replaceAll("○");
        if (NOT.matcher(own).find()) {
            return false;
        }
        if (decisions && own.contains("期限未定，研議")) {
            return true;
        }
        for (String clause : own.split("[，；。：]", -1)) {
            DueDate due = DueDate.in(clause, null);
            if (decisions && due != null && due.isLimit(clause) && ACT.matcher(clause).find()) {
                return true;
            }
            if (due == null || !due.isLimit(clause) || !ACT.matcher(clause).find()) {
                continue;
            }
            Matcher told = TOLD.matcher(clause);
            if (told.find()
                    ? CommitmentFinder.AGENCY.matcher(clause).find(told.end())
                    : WILL.matcher(clause).find()
                            && (SELF.matcher(clause).find()
                                    || CommitmentFinder.AGENCY.matcher(clause).find())) {
                return true;
            }
        }
        return false;
    }
}
