package org.baihua.plain.rewrite;

import java.util.BitSet;
import java.util.List;
import org.baihua.glossary.Entry.Register;

/// Sets a comma where a reader draws breath: after a term or an occasion, after the law that is
/// followed, after a long subject, before a second deed.
///
/// 主管機關應於受理申請後三十日內完成審查 → 主管機關應於受理申請後三十日內，完成審查. Nothing is reworded; a clause that is short stays
/// whole, and so does one that sets a condition or describes somebody. [Grounds], [Topics] and
/// [Deeds] know the places.
final class Pauses implements Rule {

    /// A clause that has fewer characters is read in one breath.
    private static final int BREATH = 14;

    /// Nobody writes a longer one; what is longer is no prose.
    private static final int ENDLESS = 400;

    /// What a pause leaves on either side of it has at least this many.
    private static final int LEFT = 6;

    private static final int RIGHT = 4;

    /// A case is told in so many clauses at most.
    private static final int AHEAD = 3;

    /// A clause that begins so sets a condition or goes on with one.
    private static final Openers CONDITIONS =
            new Openers(
                    "如", "若", "倘", "凡", "未", "曾", "非", "除", "有下列", "因", "違反", "逾", "屆", "或", "及",
                    "指", "是指", "係指", "從事", "經", "屬", "沒有", "無", "即使", "雖", "只要", "而", "且未", "且沒有",
                    "仍");

    /// What the first word behind a pause may begin with; most places are told by it.
    private static final BitSet MAY_FOLLOW = new BitSet();

    static {
        "向並或至始才方".chars().forEach(MAY_FOLLOW::set);
        Grounds.markFirst(MAY_FOLLOW);
        Topics.markFirst(MAY_FOLLOW);
        Deeds.markFirst(MAY_FOLLOW);
        Copulas.markFirst(MAY_FOLLOW);
    }

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
                new Example("所在地主管機關應公告前條檢查結果。", "所在地主管機關應公告前條檢查結果。"),
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
        List<Clause> clauses = Clause.split(text);
        // An explanation tells of the law; what it tells is described, more often than not.
        boolean argues = setting.register() == Register.EXPLANATION;
        boolean waiting = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            colon(sheet, text, clause, inside);
            int length = length(text, clause.start(), clause.end());
            boolean opens = waiting || text.startsWith("如果", clause.start());
            Duty duty =
                    length > ENDLESS || length < BREATH && !opens ? null : Duty.in(text, clause);
            // 如果有下列情形，並且在十四日內報請核准，…: the condition goes on until something is stated.
            waiting = duty == null && opens;
            boolean goesOn = waiting;
            waiting &= !clause.endsSentence() && clause.mark() != '：';
            if (argues || length > ENDLESS || length < BREATH) {
                continue;
            }
            boolean whole =
                    goesOn
                            || isLeadIn(text, clause)
                            || duty == null && leadsToCase(text, clauses, i);
            Clause next = i + 1 < clauses.size() ? clauses.get(i + 1) : null;
            int from = clause.start();
            for (int at = from + 2; at < clause.end() - 1; at++) {
                if (inside[at]
                        || !MAY_FOLLOW.get(text.charAt(at))
                                && (duty == null || at != duty.start())) {
                    continue;
                }
                Gap gap = new Gap(text, clause, duty, from, at, next);
                if (gap.left() >= LEFT && gap.right() >= RIGHT && isPause(gap, whole)) {
                    sheet.change();
                    if (sheet.insert(id(), at, "，")) {
                        from = at;
                    }
                }
            }
        }
    }

    private static boolean isPause(Gap gap, boolean whole) {
        if (gap.duty() != null && gap.at() == gap.duty().end()
                || "應須得".indexOf(gap.before()) >= 0
                || gap.follows("可以")) {
            // 應|至遲於一個月內查明: a modal is never parted from what it governs.
            return false;
        }
        if (Deeds.beginJoint(gap) || Grounds.onlyThen(gap)) {
            return true;
        }
        return !whole
                && "，、".indexOf(gap.before()) < 0
                && "，、及與和之的".indexOf(gap.after()) < 0
                && (Topics.endTopic(gap)
                        || Grounds.runs(gap)
                        || Grounds.endOccasion(gap)
                        || Grounds.endLaw(gap)
                        || Topics.endSubject(gap)
                        || Copulas.beginSaid(gap)
                        || Deeds.beginSecond(gap))
                && !Gap.isDenied(gap.text(), gap.clause().start(), gap.at());
    }

    /// 包括甲、乙、丙及丁 → 包括：甲、乙、丙及丁
    private void colon(Sheet sheet, String text, Clause clause, boolean[] inside) {
        if (clause.end() - clause.start() > ENDLESS
                || clause.mark() == '：'
                // 安裝指引：包括甲、乙: a colon stands there already.
                || clause.start() > 0 && text.charAt(clause.start() - 1) == '：'
                // 包括甲、乙及丙，受有訓練: the sentence goes on behind the list.
                || !clause.endsSentence()
                || clause.last(text) == '者'
                || length(text, clause.start(), clause.end()) < 24) {
            return;
        }
        for (String verb : List.of("包括", "包含")) {
            int at = text.indexOf(verb, clause.start());
            if (at >= 0
                    && at < clause.end()
                    && !inside[at]
                    && (at == 0 || "不所且".indexOf(text.charAt(at - 1)) < 0)
                    && "以其".indexOf(text.charAt(at + 2)) < 0
                    && clause.last(text) != '者') {
                int links = 0;
                for (int i = at + 2; i < clause.end(); i++) {
                    links += text.charAt(i) == '、' && !inside[i] ? 1 : 0;
                    if (text.charAt(i) == '、' && sheet.isClaimed(i)) {
                        // A list already.
                        return;
                    }
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

    /// 訴願人依第四十九條預納費用，請求付與繕本者: the case is not told before 者.
    private static boolean leadsToCase(String text, List<Clause> clauses, int at) {
        for (int i = at; i < Math.min(clauses.size() - 1, at + AHEAD); i++) {
            Clause next = clauses.get(i + 1);
            if (clauses.get(i).mark() != '，' || Duty.in(text, next) != null) {
                return false;
            }
            if (next.end() > next.start() && "者時".indexOf(text.charAt(next.end() - 1)) >= 0) {
                return true;
            }
        }
        return false;
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

    /// Letters and digits.
    static int length(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
