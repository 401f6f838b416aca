package org.baihua.plain.rewrite;

import java.util.BitSet;
import java.util.List;
import org.baihua.law.Numeral;

/// A pause behind the term or the occasion on which something is done (於受理後三十日內|完成審查), and behind
/// the law that is followed (依第十二條規定|令其停業).
final class Grounds {

    /// What ends a term or an occasion.
    private static final List<String> OCCASIONS =
            List.of(
                    "日內", "月內", "年內", "小時內", "天內", "週內", "期限內", "期間內", "期內", "日前", "月前", "年前", "日起",
                    "天起", "前", "後", "時", "屆滿", "期滿", "日後");

    /// What begins what is done then.
    static final Openers DEEDS =
            new Openers(
                    "應", "得", "不得", "始", "方得", "才", "須", "必須", "可以", "不可以", "由", "向", "將", "報",
                    "以書面", "用書面", "送", "通知", "公告", "完成", "辦理", "繳納", "繳交", "改善", "補正", "補齊", "核發",
                    "發給", "退還", "檢附", "檢具", "填具", "附上", "提出", "提報", "申請", "申報", "公布", "登載", "函",
                    "邀", "召開", "召集", "派員", "移送", "審查", "審核", "作成", "做成", "做出", "答復", "答覆", "回復",
                    "核定", "核復", "核准", "定期", "依", "重新", "再", "繼續", "停止", "拆除", "清除", "恢復", "實施",
                    "執行", "撥付", "請求", "聲請", "訂定", "擬訂", "擬具", "編造", "製作", "記載", "處罰", "處理", "裁處",
                    "給予", "補助", "準用", "適用", "視為", "逐", "按", "每", "補", "陳報", "彙報", "彙整", "選任", "指定",
                    "指派", "訂", "設置", "設", "派", "進行", "加以", "予以", "免", "另行", "先", "一併", "立即", "即時",
                    "隨時", "主動", "要求", "命", "令", "限期", "廢止", "撤銷", "註銷", "受理", "收取", "徵收", "計收",
                    "檢討", "評估", "備具", "備妥", "辦妥", "委託", "委由", "簽訂", "設立", "查明", "責令", "扣除", "沒入",
                    "聘", "遴聘", "選聘", "遴選");

    /// What can only be done, never named by the place before it: in 第二項實施計畫 the deed is a noun.
    private static final Openers SURE =
            new Openers(
                    "應", "得", "不得", "須", "必須", "可以", "不可以", "由", "向", "報請", "報經", "送請", "令", "命其",
                    "限期", "通知", "撤銷", "廢止", "註銷", "核發", "發給", "追繳", "退還", "移送", "裁處", "處罰", "給予",
                    "附上", "檢附", "檢具", "填具", "提出", "申請展", "申請許", "申請登", "申請核", "申請補", "申請變", "申請延",
                    "申請換", "責令", "沒入", "另行", "立即", "予以", "加以", "進行", "重新", "按次", "逐");

    /// What a law is made by, and what its own words say.
    private static final Openers NOT_BY_LAW = new Openers("訂定", "應記載", "得免", "應載", "應行");

    /// Verbs that tell somebody else to do something in time.
    private static final Openers ORDERS =
            new Openers("通知", "命", "令", "函請", "促", "要求", "檢附", "檢具", "附上", "提出");

    /// 以…完成保固事項為條件: the deed is no deed of the clause.
    static final List<String> AS = List.of("為限", "為條件", "為準", "為原則", "為基準", "為要件", "為目的", "為依據");

    private Grounds() {}

    static void markFirst(BitSet marked) {
        DEEDS.markFirst(marked);
    }

    static boolean endOccasion(Gap gap) {
        Duty duty = gap.duty();
        if (!isDeed(gap)
                || duty == null && gap.describes()
                // 執行職務時應迴避之規定: what must be done describes a noun.
                || duty != null && gap.at() == duty.start() && gap.dutyDescribes()) {
            return false;
        }
        String text = gap.text();
        int from = gap.from();
        int at = gap.at();
        String word = Gap.endsIn(OCCASIONS, text, at);
        if (word.isEmpty() && !isAhead(gap)
                || setsBound(gap)
                || gap.lastOf(ORDERS, Math.max(from, duty == null ? from : duty.end())) >= 0) {
            return false;
        }
        // 前項, 以前, 事後: parts of other words; 後 and 前 close what a verb began.
        return !(word.length() == 1
                        && "、適事目先以之隨日然最嗣前後落背同即及暫按準小工臨定屆平不當善儘其".indexOf(text.charAt(at - 2)) >= 0)
                // 運送、輸送、裝前處理、排放: one of several.
                && !(word.length() == 1 && gap.holds("、及與或和照按", Math.max(from, at - 9)))
                && !(word.length() == 1 && duty == null && gap.holds("、", gap.clause().start()))
                && !gap.follows("時間後")
                && !gap.follows("時間前")
                && !(word.length() == 1 && gap.left() < 7)
                && !insideWhatIsDone(gap)
                && !gap.isOpen(from);
    }

    /// 應遵守主管機關核准實驗時要求辦理之事項: the occasion belongs to what describes a noun.
    private static boolean insideWhatIsDone(Gap gap) {
        Duty duty = gap.duty();
        return duty != null
                && duty.end() > gap.from()
                && duty.end() < gap.at()
                && "於在自從經每依俟待等先至並".indexOf(gap.text().charAt(duty.end())) < 0
                && gap.describes();
    }

    /// 於首次發行前二個月|提出計畫: so long before or after something was done.
    private static boolean isAhead(Gap gap) {
        String text = gap.text();
        int i = gap.at() - 1;
        if ("月日年週天".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        i -= text.charAt(i - 1) == '個' ? 2 : 1;
        int figures = i;
        while (i > gap.from() && isNumber(text.charAt(i))) {
            i--;
        }
        int start = Math.max(gap.from(), gap.duty() == null ? gap.from() : gap.duty().end());
        return i < figures
                && "前後".indexOf(text.charAt(i)) >= 0
                && i - start >= 4
                && "於在".indexOf(text.charAt(start)) >= 0;
    }

    /// 經主管機關許可|才可以營業
    static boolean onlyThen(Gap gap) {
        return ONLY_THEN.begin(gap.text(), gap.at())
                && "，、不而人剛未及原經方".indexOf(gap.before()) < 0
                && gap.right() >= 4
                && !gap.describes()
                && "的者時".indexOf(gap.clause().last(gap.text())) < 0;
    }

    private static final Openers ONLY_THEN =
            new Openers("始得", "才可以", "方得", "始可", "方可", "才能", "始能", "方能");

    /// 依審查結果|發給補助: what is followed is no law.
    private static final List<String> FOLLOWED =
            List.of(
                    "結果", "情形", "需要", "狀況", "程序", "方式", "順序", "比例", "標準", "基準", "進度", "次序", "規格",
                    "決議");

    private static boolean follows(Gap gap) {
        if (Gap.endsIn(FOLLOWED, gap.text(), gap.at()).isEmpty()
                || !SURE.begin(gap.text(), gap.at())) {
            return false;
        }
        int from = gap.from();
        int start =
                gap.duty() != null && gap.duty().end() > from && gap.duty().end() < gap.at()
                        ? gap.duty().end()
                        : from;
        return "依視按".indexOf(gap.text().charAt(start)) >= 0
                && gap.text().charAt(start + 1) != '為'
                && gap.left() >= 7
                && !gap.describes()
                && !gap.namesMatters()
                && !setsBound(gap)
                && (gap.duty() != null && gap.duty().start() <= gap.at() || closes(gap));
    }

    static boolean endLaw(Gap gap) {
        if (follows(gap)) {
            return true;
        }
        String text = gap.text();
        int at = gap.at();
        boolean place = "條項款".indexOf(gap.before()) >= 0 && isNumber(text.charAt(at - 2));
        if (!place && !gap.follows("規定") || !isDeed(gap) || place && !SURE.begin(text, at)) {
            return false;
        }
        int by = Math.max(text.lastIndexOf('依', at), text.lastIndexOf("按照", at));
        if (by < gap.from()
                || NOT_BY_LAW.begin(text, at)
                || gap.describes()
                || gap.namesMatters()
                || setsBound(gap)
                // 依第三條公告及通知所定期限: a deed that names something.
                || text.indexOf("所定", at, Math.min(text.length(), at + 14)) >= 0
                // 發行新股、依法律規定進行收購: one of several.
                || by > gap.from() && "、或及已經未沒".indexOf(text.charAt(by - 1)) >= 0
                // 得免依建築法規定申請執照: what is denied reaches to the end.
                || isDenied(text, gap.from(), by)
                || new Gap(text, gap.clause(), gap.duty(), gap.from(), by, null)
                        .isOpen(gap.from())) {
            return false;
        }
        return gap.duty() != null && gap.duty().start() <= at || closes(gap);
    }

    private static final List<String> DENIALS =
            List.of("免", "不必", "無須", "不須", "無需", "毋須", "毋庸", "不得", "不可以", "不可", "不再", "非");

    private static boolean isDenied(String text, int from, int at) {
        return DENIALS.stream()
                .anyMatch(word ->
                        at - word.length() >= from && text.startsWith(word, at - word.length()));
    }

    /// 自開工之日起|至完工之日止. A term stays with the day from which it runs (自送達之次日起三十日內).
    static boolean runs(Gap gap) {
        return gap.before() == '起'
                && "日天時月".indexOf(gap.text().charAt(gap.at() - 2)) >= 0
                && gap.after() == '至'
                && "少遲多".indexOf(gap.text().charAt(gap.at() + 1)) < 0
                && !gap.describes()
                && gap.left() >= 9
                && gap.right() >= 6;
    }

    private static boolean setsBound(Gap gap) {
        String rest = gap.text().substring(gap.at(), gap.clause().end());
        return AS.stream().anyMatch(rest::contains);
    }

    /// Whether the sentence says no more than this: in 依第六條|召開會議，應有… the first part only sets the
    /// case.
    private static boolean closes(Gap gap) {
        Clause next = gap.next();
        return gap.clause().mark() != '，'
                || next == null
                || next.end() > next.start()
                        && "並且也還不".indexOf(gap.text().charAt(next.start())) >= 0;
    }

    /// Whether something is done from the place on.
    private static boolean isDeed(Gap gap) {
        Duty duty = gap.duty();
        return (duty == null || gap.at() >= duty.start())
                && (duty != null && gap.at() == duty.start()
                        || Duty.lengthAt(gap.text(), gap.at()) == 0)
                && DEEDS.begin(gap.text(), gap.at())
                // 其後應繳納費額: what must be done names something.
                && (duty == null || gap.at() == duty.start() || "應得須必可".indexOf(gap.after()) < 0)
                && !describesSoon(gap.text(), gap.at())
                && !gap.denied();
    }

    /// 依規定設立之機構, 依規定免課的稅捐: the verb describes a noun.
    private static boolean describesSoon(String text, int at) {
        for (int i = at + 1; i < Math.min(text.length(), at + 5); i++) {
            if ("之的".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            if (Duty.lengthAt(text, i - 1) > 0) {
                return false;
            }
        }
        return false;
    }

    /// 第十二條, 第 12 條; no number stands in 股款 or 各項.
    private static boolean isNumber(char c) {
        return c == ' ' || Numeral.isDigitOrUnit(c);
    }
}
