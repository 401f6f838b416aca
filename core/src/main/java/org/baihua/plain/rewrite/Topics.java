package org.baihua.plain.rewrite;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// A pause behind who must or may, where that takes long to say (直轄市、縣（市）主管機關或其委託之機構|應), and behind
/// what something is said of (前項審查所需之費用|由申請人負擔).
final class Topics {

    /// After a shorter subject a comma reads wrong: nobody stops in 主管機關，必須.
    private static final int SUBJECT = 8;

    /// Offices that everybody knows: behind them one pauses only where much follows.
    private static final Set<String> OFFICES =
            Set.of(
                    "直轄市、縣（市）主管機關",
                    "直轄市、縣（市）政府",
                    "直轄市或縣（市）主管機關",
                    "直轄市、縣(市)主管機關",
                    "直轄市及縣（市）主管機關",
                    "直轄市、縣（市）政府主管機關",
                    "中央目的事業主管機關",
                    "證券投資信託事業");

    private static final int AT_LENGTH = 16;

    /// The same where the subject is described, or where it is several.
    private static final int TOLD = 8;

    private static final int LONG_TOLD = 17;

    /// What must then be done is no shorter than this, or it hangs in the air.
    private static final int PREDICATE = 7;

    /// What is shorter than this from end to end is read in one breath all the same.
    private static final int LONG = 20;

    /// What is said of a subject where no duty is, and how such a clause ends.
    private static final Openers SAID =
            new Openers("由", "依", "準用", "不適用", "適用", "視為", "不受", "不計入", "以", "不予", "比照");

    private static final List<String> SAID_ENDS =
            List.of(
                    "定之", "訂定", "負擔", "公告", "辦理", "為之", "核定", "處理", "支應", "編列", "規定", "計算", "計之",
                    "為限", "為原則", "受理", "處罰", "支付", "核發", "執行", "保管", "準用之", "適用之", "之限制", "的限制",
                    "之規定", "的規定", "限制", "實施", "施行", "同", "公司", "財產", "許可", "登記", "人數", "期間", "範圍",
                    "擔任", "兼任", "決定", "指定", "認定", "審查", "審核", "通知", "繳納", "收取", "發給", "撥付", "補助",
                    "適用", "準用");

    /// What no subject ends with.
    private static final List<String> NO_SUBJECT =
            List.of("其他", "其", "自行", "終身", "每年", "各自", "原", "工作", "至少", "另", "如");

    /// 最高|以一億元為限: they belong to what follows.
    private static final List<String> EXTREMES =
            List.of("最高", "最多", "最少", "最低", "最長", "最短", "最遲", "至多", "至少", "至遲", "合計", "累計");

    /// Verbs behind which somebody else's duty is told: 曾通知保險業必須擴大查核.
    private static final List<String> TELLING =
            List.of("通知", "要求", "規定", "約定", "函請", "促請", "責令", "載明", "敘明", "寫明", "明定", "公告", "指示");

    /// What no subject begins with: what is done, caused or asked of somebody.
    private static final String STARTS = "造致使向將令並且而或及經於在";

    /// What ends in 則 all the same.
    private static final List<String> RULES = List.of("原則", "準則", "細則", "守則", "規則", "通則");

    /// Where one turns to an office with something.
    private static final List<String> TURNS =
            List.of(
                    "申請", "辦理", "提出", "登記", "申報", "繳納", "請求", "報備", "聲請", "推薦", "申領", "繳交", "備查",
                    "報名");

    private Topics() {}

    static void markFirst(BitSet marked) {
        SAID.markFirst(marked);
    }

    static boolean endSubject(Gap gap) {
        Duty duty = gap.duty();
        if (duty == null || gap.at() != duty.start()) {
            return false;
        }
        String text = gap.text();
        int from = gap.from();
        String subject = text.substring(from, gap.at());
        // 主管機關, 申請人: a plain name is read in one breath, unless much follows.
        boolean told = subject.chars().anyMatch(c -> "之的及或與".indexOf(c) >= 0);
        boolean office = OFFICES.contains(subject);
        return gap.left() >= (told ? TOLD : SUBJECT)
                && !(office && gap.right() < AT_LENGTH)
                && !gap.holds("如", from)
                && !(gap.left() > 2 && text.charAt(gap.at() - 2) == '每')
                && !(gap.holds("因", from) && !subject.contains("原因") && !subject.contains("因素"))
                && gap.right() >= PREDICATE
                && gap.left() + gap.right() >= (told ? LONG_TOLD : LONG)
                && !gap.dutyDescribes()
                && Gap.endsIn(Grounds.AS, text, gap.clause().end()).isEmpty()
                && !gap.namesMatters()
                && NO_SUBJECT.stream().noneMatch(gap::follows)
                && (STARTS.indexOf(text.charAt(from)) < 0 || text.startsWith("使用", from))
                && TELLING.stream().noneMatch(word -> subject.indexOf(word) > 0)
                && !gap.isOpen(from);
    }

    /// 其費用|由申請人負擔, 被害人之申請|依第三條規定辦理
    static boolean endTopic(Gap gap) {
        String text = gap.text();
        int at = gap.at();
        if (byWhom(gap)) {
            return true;
        }
        String word = SAID.at(text, at);
        if (gap.duty() != null
                || gap.follows("其他")
                || gap.follows("有關")
                || gap.follows("關於")
                || "內外".indexOf(gap.before()) >= 0
                || !word.equals("準用") && gap.describes() && !saysRule(gap)
                || word.equals("由") && text.startsWith("規定", gap.clause().end() - 2)
                || EXTREMES.stream().anyMatch(gap::follows)
                || gap.holds("如", gap.clause().start())
                || word.equals("準用") && "條項款".indexOf(gap.before()) >= 0
                || word.isEmpty()
                || word.equals("以") && "外下上內前後及".indexOf(text.charAt(at + 1)) >= 0
                || "乘得應經自係理事緣不須者可並均皆都也亦仍、可以必須或及與和前除則實另予足所僅宜定的之".indexOf(gap.before()) >= 0
                || gap.left() < 7
                || gap.right() < 6
                || gap.isOpen(gap.from())
                || Gap.endsIn(SAID_ENDS, text, gap.clause().end()).isEmpty()) {
            return false;
        }
        for (int i = gap.from(); i < at; i++) {
            if ("未應得須由依經將視".indexOf(text.charAt(i)) >= 0 || text.startsWith("可以", i)) {
                return false;
            }
        }
        return true;
    }

    /// 由土地所有權人或管理人|向登記機關辦理
    private static boolean byWhom(Gap gap) {
        if (gap.after() != '向') {
            return false;
        }
        String text = gap.text();
        int from = gap.from();
        if (gap.duty() != null && gap.duty().end() < gap.at()) {
            from = Math.max(from, gap.duty().end());
        }
        return text.charAt(from) == '由'
                && Pauses.length(text, from, gap.at()) >= 7
                && "方單面內外轉偏取意志走流導、及或".indexOf(gap.before()) < 0
                && TURNS.stream()
                        .anyMatch(it -> text.startsWith(it, gap.clause().end() - it.length()))
                && !gap.holds("於在依向將", from + 1)
                && !gap.describes();
    }

    /// 依民法的規定: it describes what is followed, no noun of its own.
    private static boolean saysRule(Gap gap) {
        String text = gap.text();
        int end = gap.clause().end();
        return text.startsWith("規定", end - 2)
                || text.startsWith("限制", end - 2)
                || !Gap.describes(text, Math.max(gap.at(), end - 9), end);
    }
}
