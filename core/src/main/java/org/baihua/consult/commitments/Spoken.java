package org.baihua.consult.commitments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people commit themselves and others when they speak: seldom with an act that has a name,
/// mostly with 我們會, with a day, or by asking a body.
final class Spoken {

    /// What people say when they take something on, in words that are no act by themselves.
    private static final Pattern TAKEN_ON =
            Pattern.compile(
                    "(?:就|(?<!部)會|會後|後續|再)[^，]{0,8}書面[^，]{0,8}(?:回應|回覆|答復|說明)"
                            + "|(?:我們|這個|個案)(?:會)?(?:先|再)來(?:處理|協處|看)|^再來(?:看|處理)"
                            + "|會請(?=[^，]{0,6}(?:去|來|再|幫))"
                            + "|我們要[^，]{0,6}再(?:洽|找|跟)"
                            + "|我們會?[^，]{0,3}會(?:跟|和|與|找)[^，]{2,12}(?:討論|溝通|說明|確認)"
                            + "|(?:全力|會積極)(?:配合|參與|協助)"
                            + "|(?:納入|列入)[^，]{0,4}(?:追蹤|列管)"
                            + "|^(?:會後|後續|接下來|之後)(?:也|再)?會(?!有)"
                            + "|^請在?[^，]{0,8}(?:之內|以前|之前|內|前)(?:完成|回復|回覆|提供)"
                            + "|會(?:再)?放在(?:網|平台|平臺)");

    /// A time that is still to come.
    private static final Pattern SOON =
            Pattern.compile(
                    "明年|後年|下(?:一|兩)?個?(?:月|禮拜|星期|週|周|季)|[這本]個?(?:禮拜|週|周|星期)|週末|周末|月底|(?<!去)年底"
                            + "|(?:天|日|週|周|個月)(?:之後|以後|後|內|之內)|到 ?\\d{1,2} ?月");

    /// 會 with a time to come needs no act: 在週末的時候會做整理, 會到9月解決, 十天之後公開.
    private static final Pattern SOON_WILL =
            Pattern.compile(
                    CommitmentFinder.WILL
                            + "|^(?:就|也|再)?會(?=給|交|寄|做|把|請|要|到)|之後(?:公開|公布)|來參加|正式上線");

    /// Who says that they will: 我們會收起來, 我們都會把…加入, 這部分我們會透過.
    private static final Pattern WE_WILL =
            Pattern.compile(
                    "(?:我們|我|這個|這部分|這些)(?:也|就|再|都|還|一定)?會(?=收|把|將|透過|持續|繼續|盡|儘|加入|帶|再|請|去|來|放|整理|彙整|轉)"
                            + "|都會(?:收攏|收起來|納入|加入)"
                            + "|我也?要再問|^(?:那)?我們先請|麻煩(?:幕僚|同仁|業務單位|辦公室)"
                            + "|我們(?:也)?會在接下來");

    private static final Pattern PLEASE = Pattern.compile("(?:^|所以|因此|也|就|再|會|並)請");

    /// What somebody is asked to do on the spot.
    private static final Pattern ON_THE_SPOT =
            Pattern.compile("回應|補充|說明|報告|分享|發言|簡報|介紹|先行|主持|致詞|提問|開始|看一下|表示|講");

    private Spoken() {}

    /// @param clause of what somebody said
    static boolean takesOn(String clause) {
        return (TAKEN_ON.matcher(clause).find()
                        || WE_WILL.matcher(clause).find() && !ON_THE_SPOT.matcher(clause).find()
                        || SOON.matcher(clause).find() && SOON_WILL.matcher(clause).find()
                        || asked(clause))
                && !CommitmentFinder.HABIT.matcher(clause).find()
                && !CommitmentFinder.DONE.matcher(clause).find()
                && !CommitmentFinder.NOW.matcher(clause).find();
    }

    /// Whether a body is asked to do something later: 請外交部駐外館處多多宣傳.
    private static boolean asked(String clause) {
        Matcher please = PLEASE.matcher(clause);
        if (!please.find()) {
            return false;
        }
        Matcher agency = CommitmentFinder.AGENCY.matcher(clause);
        return agency.find(please.end())
                && agency.start() - please.end() <= 2
                && clause.length() - agency.end() >= 4
                && clause.charAt(agency.end()) != '長'
                && !ON_THE_SPOT.matcher(clause).find();
    }
}
