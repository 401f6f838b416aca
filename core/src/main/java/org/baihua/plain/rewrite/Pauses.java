package org.baihua.plain.rewrite;

import java.util.List;
import org.baihua.law.Numeral;
import org.jspecify.annotations.Nullable;

/// Sets a comma where a reader draws breath: after a term or an occasion, after the law that is
/// followed, after a long subject, before a second deed.
///
/// 主管機關應於受理申請後三十日內完成審查 → 主管機關應於受理申請後三十日內，完成審查. Nothing is reworded; a clause that is short stays
/// whole, and so does one that sets a condition or describes somebody.
final class Pauses implements Rule {

    /// A clause that has fewer characters is read in one breath.
    private static final int BREATH = 14;

    /// Nobody writes a longer one; what is longer is no prose.
    private static final int ENDLESS = 400;

    /// What a pause leaves on either side of it has at least this many.
    private static final int LEFT = 6;

    private static final int RIGHT = 4;

    /// A subject with as many is a clause of its own; after a shorter one a comma reads wrong.
    private static final int SUBJECT = 12;

    /// What ends a term or an occasion.
    private static final List<String> OCCASIONS =
            List.of(
                    "日內", "月內", "年內", "小時內", "天內", "週內", "期限內", "期間內", "期內", "日前", "月前", "年前", "日起",
                    "天起", "前", "後", "時", "屆滿", "期滿", "日後");

    /// What begins what is done then.
    private static final Openers DEEDS =
            new Openers(
                    "應", "得", "不得", "始", "方得", "才", "須", "必須", "可以", "不可以", "由", "向", "將", "報",
                    "以書面", "用書面", "送", "通知", "公告", "完成", "辦理", "繳納", "繳交", "改善", "補正", "核發", "發給",
                    "退還", "檢附", "檢具", "填具", "附上", "提出", "提報", "申請", "申報", "公布", "登載", "函", "邀",
                    "召開", "召集", "派員", "移送", "審查", "審核", "作成", "做成", "做出", "答復", "答覆", "回復", "核定",
                    "核復", "核准", "定期", "依", "重新", "再", "繼續", "停止", "拆除", "清除", "恢復", "實施", "執行",
                    "撥付", "請求", "聲請", "訂定", "擬訂", "擬具", "編造", "製作", "記載", "處罰", "處理", "裁處", "給予",
                    "補助", "準用", "適用", "視為", "逐", "按", "每", "補", "陳報", "彙報", "彙整", "選任", "指定", "指派",
                    "訂", "設置", "設", "派", "進行", "加以", "予以", "免", "另行", "先", "一併", "立即", "即時", "隨時",
                    "主動", "要求", "命", "令", "限期", "廢止", "撤銷", "註銷", "受理", "收取", "徵收", "計收", "檢討",
                    "評估", "備具", "備妥", "辦妥", "委託", "委由", "簽訂", "設立", "查明", "責令", "扣除", "沒入", "聘",
                    "遴聘", "遴選");

    /// What a law is made by, and what its own words say.
    private static final Openers NOT_BY_LAW = new Openers("訂定", "應記載", "得免");

    /// Verbs that take a paper and are followed by whom it goes to.
    private static final Openers HANDS_IN =
            new Openers(
                    "檢附", "檢具", "填具", "備具", "備妥", "附上", "填寫", "填妥", "提出", "檢送", "持憑", "連同", "領有");

    /// What is done with something that 將 has put first.
    private static final Openers TAKES =
            new Openers(
                    "報請", "送請", "送交", "函送", "函報", "通知", "移送", "提報", "提送", "陳報", "陳送", "轉送", "轉報",
                    "核轉", "登載於", "公告於", "揭示於", "公布於", "張貼於", "交付", "納入", "報給", "報經", "作成", "退還",
                    "發還");

    /// What a second case or a purpose begins with.
    private static final Openers JOINTS =
            new Openers(
                    "或由", "或未", "或違反", "或沒有", "或將", "且未", "且不", "且沒有", "且有", "且無", "且經", "且於", "且在",
                    "且依", "且符合", "且具", "且應", "且得", "且必須", "且可以", "且情節", "且其", "並經", "並由", "並依",
                    "並於", "並以", "並在", "並應", "並得", "並須", "並且", "以供", "以利", "以便", "以免", "以資", "以維",
                    "以確保", "以符", "俾", "致影響", "致無法", "致不能", "致生", "致使", "致有", "致發生", "致其", "而未",
                    "而沒有", "至遲");

    /// What is said of a subject where no duty is, and how such a clause ends.
    private static final Openers SAID =
            new Openers("由", "依", "準用", "不適用", "適用", "視為", "不受", "不計入", "以", "免", "不予", "比照");

    private static final List<String> SAID_ENDS =
            List.of(
                    "定之", "訂定", "負擔", "公告", "辦理", "為之", "核定", "處理", "支應", "編列", "規定", "計算", "計之",
                    "為限", "為原則", "受理", "處罰", "支付", "核發", "執行", "保管", "準用之", "適用之", "之限制", "的限制",
                    "之規定", "的規定", "限制", "實施", "施行", "同", "公司", "財產", "許可", "登記", "人數", "期間", "範圍",
                    "擔任", "兼任", "決定", "指定", "認定", "審查", "審核", "通知", "繳納", "收取", "發給", "撥付", "補助",
                    "適用", "準用");

    /// A clause that begins so sets a condition or goes on with one.
    private static final Openers CONDITIONS =
            new Openers(
                    "如", "若", "倘", "凡", "未", "曾", "非", "除", "有下列", "因", "違反", "逾", "屆", "或", "及",
                    "指", "是指", "係指", "從事", "經", "屬", "沒有", "無", "即使", "雖", "只要", "而", "且未", "且沒有",
                    "仍");

    /// What no subject ends with.
    private static final List<String> NO_SUBJECT =
            List.of("其他", "其", "自行", "終身", "每年", "各自", "原", "工作", "至少");

    /// Verbs that tell somebody else to do something in time.
    private static final Openers ORDERS =
            new Openers("通知", "命", "令", "函請", "促", "要求", "檢附", "檢具", "附上", "提出");

    @Override
    public String id() {
        return "pauses";
    }

    @Override
    public String says() {
        return "句子太長、中間可以換氣的地方加逗號";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("主管機關應於受理申請後三十日內完成審查。", "主管機關應於受理申請後三十日內，完成審查。"),
                new Example("申請人應自收到通知之次日起三十日內繳納規費。", "申請人應自收到通知之次日起三十日內繳納規費。"),
                new Example("前項審查所需之費用由申請人負擔。", "前項審查所需之費用，由申請人負擔。"),
                new Example("申請人拒絕繳納規費或未於期限內補正文件者，駁回。", "申請人拒絕繳納規費，或未於期限內補正文件者，駁回。"),
                new Example("申請人得檢具申請書及相關證明文件向主管機關申請。", "申請人得檢具申請書及相關證明文件，向主管機關申請。"),
                new Example("主管機關得依第十二條第二項及第三項規定令其停業。", "主管機關得依第十二條第二項及第三項規定，令其停業。"),
                new Example("直轄市、縣（市）主管機關或其委託之機構應公告檢查結果。", "直轄市、縣（市）主管機關或其委託之機構，應公告檢查結果。"),
                new Example("直轄市、縣（市）主管機關應公告前條檢查結果。", "直轄市、縣（市）主管機關應公告前條檢查結果。"),
                new Example("船長應以無線電向管制站申請並與拖船保持連繫。", "船長應以無線電向管制站申請，並與拖船保持連繫。"),
                new Example("申請人應將全年業務、財務報告及名冊報請備查。", "申請人應將全年業務、財務報告及名冊，報請備查。"),
                new Example("中央主管機關並依前條規定辦理變更登記。", "中央主管機關並依前條規定，辦理變更登記。"),
                new Example("三年內未受停業處分之證明文件及其影本。", "三年內未受停業處分之證明文件及其影本。"),
                new Example("申請人於通知送達後三十日內未補正者，駁回。", "申請人於通知送達後三十日內未補正者，駁回。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        boolean[] inside = Brackets.inside(text);
        boolean waiting = false;
        for (Clause clause : Clause.split(text)) {
            colon(sheet, text, clause, inside);
            int length = length(text, clause.start(), clause.end());
            boolean opens = waiting || text.startsWith("如果", clause.start());
            Duty duty =
                    length > ENDLESS || length < BREATH && !opens ? null : Duty.in(text, clause);
            // 如果有下列情形，並且在十四日內報請核准，…: the condition goes on until something is stated.
            waiting = duty == null && opens;
            boolean goesOn = waiting;
            waiting &= !clause.endsSentence() && clause.mark() != '：';
            if (length > ENDLESS || length < BREATH) {
                continue;
            }
            boolean whole = goesOn || isLeadIn(text, clause);
            int from = clause.start();
            for (int at = from + 2; at < clause.end() - 1; at++) {
                if (!inside[at]
                        && (isJoint(text, clause, at)
                                || goesOnByLaw(text, clause, whole, from, at)
                                || !whole && isPause(text, clause, duty, from, at))
                        && length(text, from, at) >= LEFT
                        && length(text, at, clause.end()) >= RIGHT) {
                    sheet.change();
                    if (sheet.insert(id(), at, "，")) {
                        from = at;
                    }
                }
            }
        }
    }

    /// 包括甲、乙、丙及丁 → 包括：甲、乙、丙及丁
    private void colon(Sheet sheet, String text, Clause clause, boolean[] inside) {
        if (clause.end() - clause.start() > ENDLESS
                || clause.mark() == '：'
                || length(text, clause.start(), clause.end()) < 24) {
            return;
        }
        for (String verb : List.of("包括", "包含")) {
            int at = text.indexOf(verb, clause.start());
            if (at >= 0
                    && at < clause.end()
                    && !inside[at]
                    && (at == 0 || "不所且".indexOf(text.charAt(at - 1)) < 0)
                    && text.charAt(at + 2) != '以') {
                int links = 0;
                for (int i = at + 2; i < clause.end(); i++) {
                    links += text.charAt(i) == '、' && !inside[i] ? 1 : 0;
                }
                int of =
                        Math.max(
                                text.lastIndexOf('之', clause.end() - 1),
                                text.lastIndexOf('的', clause.end() - 1));
                if (links >= 2 && (of < at || clause.end() - of > 8)) {
                    sheet.change();
                    sheet.insert(id(), at + 2, "：");
                }
                return;
            }
        }
    }

    private static boolean isPause(
            String text, Clause clause, @Nullable Duty duty, int from, int at) {
        if ("，、".indexOf(text.charAt(at - 1)) >= 0 || "，、及或與和之的".indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        boolean deed =
                (duty == null || at >= duty.start())
                        && (duty != null && at == duty.start() || Duty.lengthAt(text, at) == 0)
                        && DEEDS.begin(text, at)
                        && !describesSoon(text, at)
                        && !denies(text, from, at);
        if (duty == null && isSaid(text, clause, from, at)) {
            return true;
        }
        return runs(text, from, at, clause.end())
                || deed
                        && isOccasion(text, duty == null ? from : duty.end(), from, at)
                        && !(duty == null && describes(text, at, clause.end()))
                || deed && isLaw(text, from, at) && !describes(text, at, clause.end())
                || duty != null
                        && at == duty.start()
                        && isSubject(text, duty, from, at, clause.end())
                || duty == null && text.charAt(at) == '向' && handsIn(text, from, at)
                || duty != null && at > duty.end() && isSecond(text, clause, duty, from, at);
    }

    /// 於受理申請後三十日內|完成審查
    private static boolean isOccasion(String text, int duty, int from, int at) {
        String word = endsIn(OCCASIONS, text, at);
        if (word.isEmpty() || lastOf(ORDERS, text, Math.max(from, duty), at) >= 0) {
            return false;
        }
        if (word.length() == 1 || word.endsWith("前") || word.endsWith("後")) {
            // 前項, 以前, 事後: parts of other words; 後 and 前 close what a verb began.
            char before = text.charAt(at - 2);
            if ("事目先以之隨日然最嗣前後落背同即及暫按準小工臨定屆平不當".indexOf(before) >= 0 && word.length() == 1) {
                return false;
            }
        }
        return !isOpen(text, from, at);
    }

    /// 拒絕繳納|或未於期限內補正, 送主管機關|以供查核
    private static boolean isJoint(String text, Clause clause, int at) {
        if (!JOINTS.begin(text, at)
                || "，、或及與和是否而".indexOf(text.charAt(at - 1)) >= 0
                || text.startsWith("或不特定", at)
                // 中央主管機關並依前條辦理: nothing was done before 並.
                || text.charAt(at) == '並' && length(text, clause.start(), at) < SUBJECT
                || text.startsWith("或有價", at)
                || text.startsWith("或無線", at)) {
            return false;
        }
        for (int i = at; i < clause.end(); i++) {
            if (text.charAt(i) == '的' || text.charAt(i) == '之' && i + 2 < clause.end()) {
                return false;
            }
        }
        return true;
    }

    /// 其費用|由申請人負擔, 被害人之申請|依第三條規定辦理
    private static boolean isSaid(String text, Clause clause, int from, int at) {
        String word = SAID.at(text, at);
        if (word.isEmpty()
                || word.equals("以") && "外下上內前後及".indexOf(text.charAt(at + 1)) >= 0
                || "得應經自係理事緣不須者可並均皆都也亦仍、可以必須或及與和前除則實".indexOf(text.charAt(at - 1)) >= 0
                || length(text, from, at) < 7
                || length(text, at, clause.end()) < 6
                || isOpen(text, from, at)) {
            return false;
        }
        if (endsIn(SAID_ENDS, text, clause.end()).isEmpty()) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if ("未應得須由依經將".indexOf(text.charAt(i)) >= 0 || text.startsWith("可以", i)) {
                return false;
            }
        }
        return true;
    }

    /// 如果主管機關依第九十條第二項規定|通知限期改善: in a long condition only the law is parted off.
    private static boolean goesOnByLaw(
            String text, Clause clause, boolean whole, int from, int at) {
        return whole
                && "時外前後內".indexOf(text.charAt(clause.end() - 1)) < 0
                && length(text, from, at) >= 10
                && Duty.lengthAt(text, at) == 0
                && DEEDS.begin(text, at)
                && !describes(text, at, clause.end())
                && !denies(text, from, at)
                && isLaw(text, from, at);
    }

    /// 自開工之日起|至完工之日止. A term stays with the day from which it runs (自送達之次日起三十日內).
    private static boolean runs(String text, int from, int at, int end) {
        return text.charAt(at - 1) == '起'
                && "日天時月".indexOf(text.charAt(at - 2)) >= 0
                && text.charAt(at) == '至'
                && length(text, from, at) >= 9
                && length(text, at, end) >= 6;
    }

    /// 依第十二條規定|處罰
    private static boolean isLaw(String text, int from, int at) {
        boolean place = "條項款".indexOf(text.charAt(at - 1)) >= 0 && isNumber(text.charAt(at - 2));
        if (!place && !text.startsWith("規定", at - 2)
                || NOT_BY_LAW.begin(text, at)
                // 依第三條公告及通知所定期限: a deed that names something.
                || text.indexOf("所定", at, Math.min(text.length(), at + 14)) >= 0) {
            return false;
        }
        int by = Math.max(text.lastIndexOf('依', at), text.lastIndexOf("按照", at));
        return by >= from && !isOpen(text, from, by);
    }

    /// 第十二條, 第 12 條; no number stands in 股款 or 各項.
    private static boolean isNumber(char c) {
        return c == ' ' || Numeral.isDigitOrUnit(c);
    }

    /// Whether a noun is described somewhere behind `at`: 依第三條計算之金額, 必須遵行的事項. No pause parts what
    /// describes from what it is said of.
    private static boolean describes(String text, int at, int end) {
        for (int i = at; i < end - 1; i++) {
            if (text.charAt(i) == '的'
                    || text.charAt(i) == '之' && "一二三四五六七八九十 ".indexOf(text.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /// 直轄市、縣（市）主管機關或其委託之機構|應
    private static boolean isSubject(String text, Duty duty, int from, int at, int end) {
        return length(text, from, at) >= SUBJECT
                && length(text, at, end) >= 6
                && !describes(text, duty.end(), Math.min(end, duty.end() + 9))
                && !describes(text, Math.max(duty.end(), end - 7), end)
                && !text.startsWith("載", duty.end())
                && NO_SUBJECT.stream().noneMatch(word -> text.startsWith(word, at - word.length()))
                && !isOpen(text, from, at);
    }

    /// A second deed: 檢具申請書|向主管機關申請, 將報告|報請備查, 申請|並通知.
    private static boolean isSecond(String text, Clause clause, Duty duty, int from, int at) {
        if (text.charAt(at) == '向') {
            return handsIn(text, Math.max(from, duty.end()), at);
        }
        if (text.charAt(at) == '並') {
            return !text.startsWith("並行", at)
                    && !text.startsWith("並列", at)
                    && "合一相".indexOf(text.charAt(at - 1)) < 0
                    && !describesLater(text, at, clause.end())
                    && !isOpen(text, duty.end(), at);
        }
        if (TAKES.begin(text, at)) {
            int taken = text.lastIndexOf('將', at);
            return taken >= Math.max(from, duty.end() - 1)
                    && length(text, taken, at) >= 10
                    && text.charAt(at - 1) != '所';
        }
        return false;
    }

    private static boolean handsIn(String text, int from, int at) {
        int paper = lastOf(HANDS_IN, text, from, at);
        return paper >= 0 && length(text, paper, at) >= 8;
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

    /// 審查並核准之案件: both verbs describe a noun.
    private static boolean describesLater(String text, int at, int end) {
        int of = Math.max(text.indexOf('之', at), -1);
        if (of < 0 || of >= end) {
            of = text.indexOf('的', at);
        }
        return of >= 0 && of < end && of - at <= 5;
    }

    /// 沒有依規定|繳交: what is denied is the deed.
    private static boolean denies(String text, int from, int at) {
        for (int i = from; i < at; i++) {
            if (text.charAt(i) == '未' || text.startsWith("沒有", i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words up to `at` wait for more: in 於主管機關規定|應… 於 does.
    private static boolean isOpen(String text, int from, int at) {
        for (int i = at - 1; i >= from && i >= at - 40; i--) {
            char c = text.charAt(i);
            if ("認否".indexOf(c) >= 0 || text.startsWith("是否", i)) {
                return true;
            }
            if ((c == '於' || c == '在') && !closed(text, i, at)) {
                return true;
            }
            if ((c == '對' || c == '經') && i + 1 < at && "於由".indexOf(text.charAt(i + 1)) >= 0) {
                return c == '經';
            }
            if (c == '將' && "即應".indexOf(i > 0 ? text.charAt(i - 1) : ' ') < 0) {
                return true;
            }
        }
        return false;
    }

    /// 於…時, 在…內: whether the place or time that began at `i` is said in full.
    private static boolean closed(String text, int i, int at) {
        if ("屬關基鑑至由等位低高大小優異".indexOf(i > 0 ? text.charAt(i - 1) : ' ') >= 0) {
            return true;
        }
        for (int k = i + 1; k < at; k++) {
            if ("時內前後間上中下日者起處地之的".indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return at - i > 6;
    }

    private static boolean isLeadIn(String text, Clause clause) {
        int start = clause.start();
        int end = clause.end();
        if ("者時外前後的".indexOf(text.charAt(end - 1)) >= 0 || text.startsWith("情形", end - 2)) {
            return true;
        }
        if (text.startsWith("但", start)) {
            start += text.startsWith("但是", start) ? 2 : 1;
        }
        return CONDITIONS.begin(text, start)
                && !text.startsWith("經營", start)
                && !text.startsWith("除了", start);
    }

    private static int lastOf(Openers words, String text, int from, int at) {
        for (int i = at - 2; i >= from; i--) {
            if (words.begin(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static String endsIn(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at - word.length())) {
                return word;
            }
        }
        return "";
    }

    /// Letters and digits.
    static int length(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
