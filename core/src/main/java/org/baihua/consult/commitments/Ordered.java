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

    /// An item of a list; in minutes each item is one thing to do.
    private static final Pattern ITEM =
            Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s*|^[•●○▪◆＊*・‧·-]\\s*");

    /// What an item of a decision is when nobody has to do anything.
    private static final Pattern SETTLED =
            Pattern.compile(
                    "洽悉|照案通過|餘照|原則同意|同意備查|列入紀錄|建議|已[於經在完]?|業[已經於]|不予|免[辦議]|請參[考閱]|詳[見如]|自行負擔|自理|尊重|照原|難以|請參|無意見|維持|依原|從其|另案|視[^，。]{0,12}而定|[？?]$|無須|暫不|略。?$|維持現");

    /// A line that only says what follows.
    private static final Pattern HEADING =
            Pattern.compile("^[^，。：:]{0,12}(?:事項|結論|決議|分工|作為|情形|回應|說明)[：:]?$");

    /// A decision in the line that announces it.
    private static final Pattern DECIDED =
            Pattern.compile("^(?:決議|主席裁示|裁示|結論|協議|共識|會議結論|臨時動議)[：:] ?");

    /// A unit that is named right before what it does: 監測組提供, 由農業科邀集, 運輸組負責.
    private static final Pattern UNIT_DOES =
            Pattern.compile(
                    "(?:由|請|[：:，]|^)[\\u4e00-\\u9fff]{2,8}?[部會署局處司科組室中心所院課股站隊府](?:同仁|單位)?(?:負責|主責|主辦|提供|邀集|研[議擬商]|彙整|擬|辦理|統籌|規劃|洽|函|調查|盤點|整理|確認|製作|追蹤|安排|提出|修正|協助|聯繫|更新|約定|洽商|修復|建[立置])");

    /// A meeting that is called: 訂於六月五日召開.
    private static final Pattern CALLED =
            Pattern.compile("(?:[訂定]於|[訂定]在|預定|預計|將於|將在)[^，。；]{2,24}(?:召開|舉行|舉辦|開會)");

    private static final Pattern NEXT =
            Pattern.compile("^下(?:次|一次|回)[^，。：:]{0,8}會議?[^，。]{0,4}[：:]");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("\\d{1,2}/\\d{1,2}|\\d{1,2}月\\d{1,2}日|[上中下]旬|週內|周內");

    /// What a letter tells of the past: 本會於二月二十日邀集相關部會.
    private static final Pattern TOLD_OF =
            Pattern.compile(
                    "(?:^|，|[部署會局府院處])於[^，。；]{0,4}\\d+年\\d+月(?:\\d+日)?[^，。；將]{0,4}(?:邀|召開|函|公告|發布|完成|辦理|舉辦|核定|修正)");

    private static final Pattern PROVISO =
            Pattern.compile("如果|假如|假使|倘|^若|，若|希望|建議|是否|[？?]$|原[訂定預]");
    private static final Pattern PLANNED =
            Pattern.compile("將(?!近|軍)|預計|預定|擬於|最快|最遲|至遲|起(?:受理|實施|試辦|施行|適用|開放)");
    private static final Pattern WORK =
            Pattern.compile(
                    "調查|盤點|擬[稿訂定]|起草|協調|協助|洽[請詢商]|函[請復詢]|通知|邀[請集]|安排|規劃|準備|補[充正齊]|更新|上[網線傳]|公[布開告]|提[出報送供交]|整理|彙整|研[議擬商]|檢[討視]|修[正訂改]|增[列訂]|確認|追蹤|列管|辦理|召開|說明|回[報復覆]|送[請交審]|審[閱查]|試[算辦]|納入|加強|督導|製作|直播|傳送|抽查|輔導|宣導|補植|舉辦|拜會|採購|開辦|成立|移送|扣款|要求|張貼|上路|完工|動工|更換|補裝|汰換|增加|擴大|開放|開發|建[立置]|評估|測試|改善|宣導");

    private Ordered() {}

    /// Whether a sentence tells or promises an act with a day by which it is to be done.
    ///
    /// @param place among the conclusions of a meeting or the next steps of a reply a day and an
    ///   act are enough, and an item of a list there is a thing to do unless it is settled
    static boolean is(String sentence, PromiseFeatures.Place place) {
        boolean decisions = place.decisions();
        String own = QUOTED.matcher(sentence).replaceAll("○");
        if (!place.spoken() && isItem(own, decisions)) {
            return true;
        }
        if (!place.spoken() && isPlanned(own)) {
            return true;
        }
        if (NOT.matcher(own).find()) {
            return false;
        }
        if (!place.spoken() && CALLED.matcher(own).find()) {
            return true;
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

    /// Whether a clause says when something is going to be done; the clause before may tell what
    /// has been: 已列入改善計畫，預定八月完成更換.
    private static boolean isPlanned(String own) {
        if (PROVISO.matcher(own).find()) {
            return false;
        }
        for (String clause : own.split("[，；。：]", -1)) {
            if (PLANNED.matcher(clause).find()
                    && !NOT.matcher(clause).find()
                    && DueDate.in(clause, null) != null
                    && (ACT.matcher(clause).find() || WORK.matcher(clause).find())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a written sentence tells of something that has been done.
    static boolean isPast(String sentence, PromiseFeatures.Place place) {
        String own = QUOTED.matcher(sentence).replaceAll("○");
        return !place.spoken() && TOLD_OF.matcher(own).find() && !PLANNED.matcher(own).find();
    }

    /// Whether an item of minutes or of next steps is something to do.
    private static boolean isItem(String own, boolean decisions) {
        Matcher decided = DECIDED.matcher(own.strip());
        if (decided.find()) {
            String rest = own.strip().substring(decided.end());
            Matcher first = ITEM.matcher(rest);
            return isItem("1." + (first.find() ? rest.substring(first.end()) : rest), true);
        }
        Matcher label = ITEM.matcher(own.strip());
        boolean item = label.find();
        String text = item ? own.strip().substring(label.end()) : own.strip();
        if (!decisions || SETTLED.matcher(text).find()) {
            return false;
        }
        boolean dated = DueDate.in(text, null) != null || MONTH_AND_DAY.matcher(text).find();
        if (NEXT.matcher(text).find() && dated) {
            return true;
        }
        return item
                && !HEADING.matcher(text).find()
                && (WORK.matcher(text).find()
                        || UNIT_DOES.matcher(text).find()
                        || dated
                        || text.startsWith("持續"));
    }
}
