package org.baihua.plain.rewrite;

import java.util.BitSet;
import java.util.List;

/// A pause before a second deed, case or purpose: 檢具申請書|向主管機關申請, 將報告|報請備查, 拒絕繳納|或未於期限內補正.
final class Deeds {

    /// A deed that has an object of its own has at least so many characters; in 審查並核准申請 both verbs
    /// share one.
    private static final int WITH_OBJECT = 5;

    /// Verbs that take a paper and are followed by whom it goes to.
    private static final Openers HANDS_IN =
            new Openers(
                    "檢附", "檢具", "填具", "備具", "備妥", "附上", "填寫", "填妥", "提出", "檢送", "持憑", "連同", "領有");

    /// What is handed in.
    private static final List<String> PAPERS =
            List.of(
                    "文件", "書", "表", "證", "影本", "正本", "資料", "計畫", "紀錄", "證件", "圖說", "執照", "名冊", "憑證",
                    "契約", "單據", "清冊", "報告", "申請單", "書表");

    /// What is then done with it.
    private static final Openers GOES =
            new Openers(
                    "送請", "送交", "送主管", "送本", "送中央", "送直轄市", "報請", "報經", "報主管", "報本", "報中央", "報直轄市",
                    "函報", "函請", "函送", "陳報", "提供主管", "申請許可", "申請登記", "申請核", "申請變更", "申請補", "申請換",
                    "申請展延", "申請延", "辦理");

    /// What is done with something that 將 has put first.
    private static final Openers TAKES =
            new Openers(
                    "報請", "送請", "送交", "函送", "函報", "通知", "移送", "提報", "提送", "陳報", "陳送", "轉送", "轉報",
                    "登載於", "公告於", "揭示於", "公布於", "張貼於", "交付", "納入", "報給", "報經", "作成", "退還", "發還",
                    "刊登於", "公開於", "登錄於", "列入", "存入", "告知", "副知", "轉知", "送達", "提交", "移交", "繳回", "繳還",
                    "返還", "寄送", "上傳", "記載於", "載明於", "標示於", "提供");

    /// What a second case or a purpose begins with.
    private static final Openers JOINTS =
            new Openers(
                    "或由", "或未", "或違反", "或沒有", "或將", "且未", "且不", "且沒有", "且有", "且無", "且經", "且於", "且在",
                    "且依", "且符合", "且具", "且應", "且得", "且必須", "且可以", "且情節", "且其", "並經", "並由", "並依",
                    "並於", "並以", "並在", "並應", "並得", "並須", "並且", "以供", "以利", "以便", "以免", "以資", "以維",
                    "以確保", "以符", "以防", "以避免", "以保障", "以促進", "以備", "以達", "俾", "致影響", "致無法", "致不能",
                    "致生", "致使", "致有", "致發生", "致其", "而未", "而沒有", "至遲");

    /// A second deed that one may choose.
    private static final Openers CHOICES =
            new Openers(
                    "或報請", "或通知", "或限期", "或移送", "或函請", "或送請", "或派員", "或逕", "或命", "或令其", "或要求",
                    "或請求", "或停止", "或撤銷", "或廢止", "或拒絕", "或採取", "或以其他", "或用其他");

    private Deeds() {}

    static void markFirst(BitSet marked) {
        JOINTS.markFirst(marked);
        TAKES.markFirst(marked);
        GOES.markFirst(marked);
    }

    /// 拒絕繳納|或未於期限內補正, 送主管機關|以供查核
    static boolean beginJoint(Gap gap) {
        String text = gap.text();
        int at = gap.at();
        return JOINTS.begin(text, at)
                && "，、或及與和是否而可得足予".indexOf(gap.before()) < 0
                && !text.startsWith("或不特定", at)
                && !text.startsWith("未來", at + 1)
                && !linksNouns(gap)
                && !(gap.after() == '致' && "導招引肇以".indexOf(gap.before()) >= 0)
                && !insideTerm(gap)
                && !namesRest(gap)
                && (Gap.endsIn(Grounds.AS, text, gap.clause().end()).isEmpty()
                        || !gap.holds("以", gap.clause().start()))
                && !text.substring(gap.clause().start(), at).contains("限於")
                // 中央主管機關並依前條辦理: nothing was done before 並.
                && !(gap.after() == '並' && Pauses.length(text, gap.clause().start(), at) < 12)
                && !text.startsWith("或有價", at)
                && !text.startsWith("或無線", at)
                && !(gap.after() == '以' && asSomething(gap))
                && !(gap.after() == '並' && deniesBoth(gap))
                // 約定於債權屆期而未清償時: one occasion.
                && !(gap.clause().last(text) == '時' && gap.holds("於在", gap.from()))
                // 不表示或雖表示而沒有理由: 而 belongs to the second case.
                && !(gap.after() == '而' && gap.holds("雖", gap.clause().start()))
                && !gap.describes()
                && gap.clause().last(text) != '的';
    }

    /// 無法完成籌設並取得執照: what is denied is both.
    private static boolean deniesBoth(Gap gap) {
        String done = gap.text().substring(gap.from(), gap.at());
        return done.contains("無法") || done.contains("未能") || done.contains("不能");
    }

    /// 招商計畫、未出租或未出售建物管理計畫: the last of several nouns.
    private static boolean linksNouns(Gap gap) {
        int comma = gap.text().lastIndexOf('、', gap.at());
        return gap.after() == '或'
                && comma >= gap.from()
                && Pauses.length(gap.text(), comma, gap.at()) < 6;
    }

    /// 證明書或未繳交證明文件名單: the name of a list, or of a part.
    private static boolean namesRest(Gap gap) {
        return (gap.text().startsWith("或未", gap.at()) || gap.text().startsWith("或沒有", gap.at()))
                && !Gap.endsIn(RESTS, gap.text(), gap.clause().end()).isEmpty();
    }

    private static final List<String> RESTS =
            List.of("名單", "量", "部分", "金額", "人數", "名冊", "數", "費用", "資料");

    /// 自無人投標或未完成標售之日起: the term runs from either.
    private static boolean insideTerm(Gap gap) {
        int ends = gap.text().indexOf('起', gap.at());
        return ends >= 0 && ends < gap.clause().end() && gap.holds("自從", gap.from());
    }

    /// 以促進交流為目的: no purpose of what stands before it.
    private static boolean asSomething(Gap gap) {
        int as = gap.text().indexOf('為', gap.at());
        return as >= 0 && as < gap.clause().end();
    }

    static boolean beginSecond(Gap gap) {
        Duty duty = gap.duty();
        if (duty == null) {
            return gap.after() == '向' && handsIn(gap, gap.from());
        }
        if (gap.at() <= duty.end()) {
            return false;
        }
        return switch (gap.after()) {
            case '向' -> handsIn(gap, Math.max(gap.from(), duty.end()));
            case '並' -> beginAlso(gap, duty);
            case '或' -> beginChoice(gap, duty);
            default -> taken(gap, duty) || sentOn(gap, duty);
        };
    }

    private static boolean beginAlso(Gap gap, Duty duty) {
        String text = gap.text();
        int done = Math.max(gap.from(), duty.end());
        return !text.startsWith("並行", gap.at())
                && !text.startsWith("並列", gap.at())
                && !text.startsWith("並存", gap.at())
                && "合一相".indexOf(gap.before()) < 0
                && Pauses.length(text, done, gap.at()) >= WITH_OBJECT
                && gap.right() >= WITH_OBJECT
                && !gap.describes()
                && !endsOccasion(gap, done)
                && !sharesObject(gap)
                && !gap.isOpen(done);
    }

    /// 於停止營業並繳銷執照後: both deeds are over before anything is done.
    private static boolean endsOccasion(Gap gap, int done) {
        return "在於自經".indexOf(gap.text().charAt(done)) >= 0
                && gap.text()
                        .substring(gap.at(), gap.clause().end())
                        .chars()
                        .anyMatch(c -> "後時前".indexOf(c) >= 0);
    }

    /// 於召集事由中列舉並說明下列事項: the first verb has no object but the second one's.
    private static boolean sharesObject(Gap gap) {
        return Grounds.DEEDS.begin(gap.text(), gap.at() - 2)
                && "與向於在依由將以附報送".indexOf(gap.text().charAt(gap.at() + 1)) < 0;
    }

    private static boolean beginChoice(Gap gap, Duty duty) {
        int done = Math.max(gap.from(), duty.end());
        return CHOICES.begin(gap.text(), gap.at())
                && Pauses.length(gap.text(), done, gap.at()) >= WITH_OBJECT
                && !gap.holds("、由向與對經依於在", done)
                && "之的銷止制行".indexOf(gap.before()) < 0
                && !gap.describes();
    }

    /// 將全年業務報告|報請備查
    private static boolean taken(Gap gap, Duty duty) {
        if (!TAKES.begin(gap.text(), gap.at())) {
            return false;
        }
        int taken = gap.text().lastIndexOf('將', gap.at());
        return taken >= Math.max(gap.from(), duty.end() - 1)
                && Pauses.length(gap.text(), taken, gap.at()) >= 9
                && "所應得擬已經未、及或與和的之面期數自式速法快新即先原".indexOf(gap.before()) < 0
                && !gap.holds("以", Math.max(taken, gap.at() - 8))
                && !gap.text().substring(Math.max(taken, gap.at() - 6), gap.at()).contains("連同")
                && !gap.follows("逐項")
                && !namesPaper(gap)
                && !gap.describes();
    }

    /// 股東會通知書, 移交清冊: a verb that only names a paper.
    private static boolean namesPaper(Gap gap) {
        int noun = gap.at() + 2;
        return "書清單函".indexOf(gap.text().charAt(Math.min(noun, gap.text().length() - 1))) >= 0;
    }

    /// 檢附使用執照影本|送請主管機關核對
    private static boolean sentOn(Gap gap, Duty duty) {
        int start = Math.max(gap.from(), duty.end());
        return GOES.begin(gap.text(), gap.at())
                && !Gap.endsIn(PAPERS, gap.text(), gap.at()).isEmpty()
                && handsIn(gap, start)
                && !gap.describes();
    }

    private static boolean handsIn(Gap gap, int from) {
        int paper = gap.lastOf(HANDS_IN, from);
        return paper >= 0
                && "自法逕接一並另先再、及或與和".indexOf(gap.before()) < 0
                && Pauses.length(gap.text(), paper, gap.at()) >= 6
                && !gap.describes();
    }
}
