package org.baihua.summary;

import java.util.List;
import java.util.regex.Pattern;
import org.baihua.source.Span;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Finds who bears a duty or enjoys a right.
///
/// Chinese law names its subject once and leaves it out afterwards. So the search goes from the
/// clause of the modal verb to the clauses before it, the sentences before it, and the sentence
/// that leads into the list. It stops with nobody where a thing is the subject (申請書應記載): a wrong
/// name is worse than none.
final class Subjects {

    /// How many sentences back a left-out subject is looked for.
    private static final int PATIENCE = 4;

    /// How far a verb may be from its subject, in code units: no sentence of law that anybody could
    /// read is longer, and a hostile one may be.
    private static final int WINDOW = 800;

    /// 每個營運商補助款，: a thing in front of the modal verb, set off by a comma.
    private static final Pattern THING =
            Pattern.compile(
                    "(?!.*(?:未|依|按|除|就|對|以(?!外|內|上|下)|檢具|填具|檢附|將|於)).*"
                            + "(?:文件|證明|費用|費|補助款|獎金|金額|比例|期間|內容|明細表|範圍|面積|高度|總額|期限|名冊|收據|報告|紀錄|時數|計畫書|申請書|契約書|說明書|報告書)，");

    /// 除由金融機構兼營者外，, 如由中央主管機關核准者，: who is named there does not act in what follows.
    private static final Pattern ASIDE = Pattern.compile("^[並但]?除.*外，$|^如?由.*者，$");

    /// 會計處理制度：應包括…: what a list speaks of.
    private static final Pattern LABEL =
            Pattern.compile("[^，、。；：]{2,14}(?:制度|程序|計畫|書|表|冊|費|內容|資料|文件)：");

    private static final Pattern BELONGING =
            Pattern.compile(
                    "[^，。；：於依向經在自就按以因對將]{1,10}(?:書|冊|表|證|照|費|款|守則|計畫|規章|車輛|設備|設施|金額|總額|文件|資料|名稱|內容|期限|期間|人數|名額|比率|比例)"
                            + "|[^，。；：]{0,8}經費"
                            + "|所?[^，。；：於依向經在自就按以因對將]{1,10}之[^，。；：]{1,20}(?<![時後前內外者])");

    private static final Pattern OF_SOMEBODY =
            Pattern.compile("[^，。；：於依向為]{0,12}(?:守則|規章|車輛|清冊|名冊)，");

    /// Whoever applies need not be named (依本條例申請改名者，應填具申請書).
    private static final Pattern APPLICATION =
            Pattern.compile(
                    "(?:^|[，；：])(?:依[^，；：]{2,60})?(?:前[一二三]?[項條])?(?:之)?申請(?![書案文表人])[^；：]*，$");

    private static final Pattern PAPERS =
            Pattern.compile(
                    "(?:[於依][^，。；]{2,20}[，，]?)?(?:辦妥|檢具|填具|檢附|備具|繳驗|檢送|填寫|提出|繳納|繳交|繳(?=[^，。；]{1,12}費))");

    /// 停職人員得發給半數本薪: a right of whoever is given something.
    private static final Pattern GIVEN = Pattern.compile("發給|支給|核給|補發|退還|減免|免予");

    /// What the public asks of an office.
    private static final Pattern ASKED =
            Pattern.compile("(?:再|重新|另)?(?:申請|請求|參加|報考|報名|換發|拒絕|規避|考領|免繳|免檢附|免附|檢附|檢具|填具|繳納)");

    /// 合於下列規定者，發給…: the items are conditions, and nobody's duties.
    private static final Pattern CONDITIONS = Pattern.compile("下列[^，。；]{0,10}者[，：]");

    private static final Actor APPLICANT = new Actor("申請人", "申請人", ActorKind.PERSON, 0);

    /// 得向當地之主管機關: somebody to whom something is done.
    private static final Pattern ELSEWHERE =
            Pattern.compile("[向送報由對與使令為將]|通知|委託|依(?!法)|經.{0,12}者，");

    /// 外國銀行, 內政部, 後備軍人: no adverbial ends there.
    private static final Pattern WORD_OF =
            Pattern.compile("外[國籍交部銷匯勤送埠]|時[間數段效]|後[備續勤送]|起[造訴重]|內[政部容陸]|由[港貿經]");

    /// 小組委員，應包括: what something consists of is nobody's duty.
    private static final Pattern COMPOSED =
            Pattern.compile("(?:至少)?(?:[占佔]|包括|包含|有[^，。；]{0,16}百分之)");

    /// 每班參訓人員不得超過六十人, 機關代表不得逾委員總數二分之一: how many there are.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:少於|多於|逾|超過|低於|高於)[^，。；：]{0,14}?(?:[一二三四五六七八九十百0-9]人|[一二三四五六七八九十百0-9]名|總數[^，。；：]{0,6}|人數[^，。；：]{0,6})[，。；]");

    private static final Pattern ORDERS = Pattern.compile("[應得](?:即|限期|先|以書面|通知){0,3}[令命]");

    private Subjects() {}

    static List<Actor> of(Said said, Modal modal) {
        return of(said, modal, PATIENCE);
    }

    /// Who acts in a sentence as a whole.
    static List<Actor> subjectOf(Said said) {
        return subjectOf(said, PATIENCE);
    }

    private static List<Actor> of(Said said, Modal modal, int patience) {
        String sentence = said.text();
        String after =
                sentence.substring(modal.end(), Math.min(sentence.length(), modal.end() + WINDOW));
        if (modal.kind() == Modal.Kind.DUTY && COMPOSED.matcher(after).lookingAt()) {
            return List.of();
        }
        if (modal.kind() == Modal.Kind.PROHIBITION && COUNTED.matcher(after).lookingAt()) {
            return List.of();
        }
        // 不得由他人兼任 forbids it to whom it is taken from.
        if (after.startsWith("由") && modal.kind() != Modal.Kind.PROHIBITION) {
            return ActorNames.afterBy(after.substring(1), said.names());
        }
        int from = Math.max(0, modal.start() - WINDOW);
        String before = sentence.substring(from, modal.start());
        int bracket = before.lastIndexOf('（');
        if (bracket >= 0 && before.indexOf('）', bracket) < 0) {
            // 履約保證責任（發行人應依下列方式之一為之）
            List<Actor> inside = ActorNames.at(before.substring(bracket + 1), said.names());
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        List<Span> clauses = Clauses.clauses(before);
        boolean given = modal.kind() == Modal.Kind.RIGHT && GIVEN.matcher(after).lookingAt();
        boolean official = !given && ActorWords.isOfficialAct(after);
        boolean sameClause = !clauses.isEmpty() && !endsWithMark(before, clauses.getLast().end());
        if (sameClause) {
            String head = clauses.getLast().of(before);
            List<Actor> named = belongs(head, said) ? List.of() : inHead(head, said);
            if (fits(named, official)) {
                return named;
            }
            if (named.isEmpty() && !saysNothing(head)) {
                String earlier = before.substring(0, before.length() - head.length());
                return applies(earlier, after) || applies(head + "，", after)
                        ? List.of(APPLICANT)
                        : List.of();
            }
        }
        int last = clauses.size() - (sameClause ? 2 : 1);
        if (!sameClause && last >= 0 && THING.matcher(clauses.get(last).of(before)).matches()) {
            return List.of();
        }
        boolean asked = ASKED.matcher(after).lookingAt();
        List<Actor> office = null;
        List<Actor> doer = null;
        for (int i = last; i >= 0; i--) {
            String clause = clauses.get(i).of(before);
            if (ASIDE.matcher(clause).find()) {
                continue;
            }
            if (i == 0 && clause.endsWith("：") && LABEL.matcher(clause).matches()) {
                return List.of();
            }
            List<Actor> named = atEnd(clause.replaceFirst("，$", ""), said.names());
            if (named.isEmpty()
                    || ELSEWHERE.matcher(clause).find()
                    || named.getLast().name().endsWith("者")) {
                List<Actor> first = ActorNames.at(clause, said.names());
                named = first.isEmpty() && !ELSEWHERE.matcher(clause).find() ? named : first;
            }
            if (i == last && !sameClause && !named.isEmpty() && isOf(clause, named.getLast())) {
                return List.of();
            }
            if (named.isEmpty() && clause.endsWith("者，") && clause.indexOf('之') > 0) {
                // 經營者之營業年度非採曆年制者，
                named = ActorNames.at(clause.substring(0, clause.indexOf('之')), said.names());
            }
            if (i > 0 && fits(named, official) && isNamedByDeed(named)) {
                // 勞工經評估為終身無工作能力，領取失能給付者，: somebody named before does it.
                doer = doer == null ? named : doer;
                continue;
            }
            if (fits(named, official)) {
                if (doer != null && areOffices(named)) {
                    continue;
                }
                if (modal.kind() == Modal.Kind.PROHIBITION
                        && areOffices(named)
                        && ORDERS.matcher(clause).find()) {
                    // 主管機關應令該漁船返港，未完成修復前不得出港: no office is forbidden to leave.
                    return List.of();
                }
                if (i == last && areOffices(named) && isAnothers(clause, modal, before)) {
                    // 航政機關得指定航線，應增備至百分之二十: what an office may do is no duty of its own.
                    return List.of();
                }
                if (asked && clause.startsWith("由") && areOffices(named)) {
                    // 由主管機關註銷，不得申請換發: the office is not who must not apply.
                    office = office == null ? named : office;
                    continue;
                }
                return named;
            }
        }
        if (doer != null) {
            return doer;
        }
        if (office != null) {
            return office;
        }
        if (applies(before, after)) {
            return List.of(APPLICANT);
        }
        return patience == 0 ? List.of() : inherited(said, official, asked, patience - 1);
    }

    private static boolean isAnothers(String clause, Modal modal, String before) {
        return modal.kind() == Modal.Kind.DUTY
                && before.endsWith("，")
                && !clause.endsWith("者，")
                && Modal.in(clause).stream().anyMatch(m -> m.kind() == Modal.Kind.RIGHT);
    }

    private static boolean isNamedByDeed(List<Actor> named) {
        return named.size() == 1
                && named.getFirst().name().endsWith("者")
                && ActorWords.kindOfEnding(named.getFirst().name()) == null;
    }

    private static boolean areOffices(List<Actor> named) {
        return named.stream().allMatch(a -> a.kind() == ActorKind.AGENCY);
    }

    private static boolean applies(String before, String after) {
        return APPLICATION.matcher(before).find() && PAPERS.matcher(after).lookingAt();
    }

    /// 船員工作守則，應包括: the same, set off by a comma.
    private static boolean isOf(String clause, Actor named) {
        return OF_SOMEBODY.matcher(clause).region(named.end(), clause.length()).matches();
    }

    /// 總裁移交清冊應編造: what stands before the modal verb is a thing, though it begins with somebody.
    private static boolean belongs(String head, Said said) {
        List<Actor> named = ActorNames.at(head, said.names());
        return !named.isEmpty()
                && atEnd(head, said.names()).isEmpty()
                && BELONGING.matcher(head).region(named.getLast().end(), head.length()).matches();
    }

    private static List<Actor> inherited(Said said, boolean official, boolean asked, int patience) {
        Said before = said.before();
        if (before != null) {
            List<Actor> named = subjectOf(before, patience);
            if (fits(named, official) && !(asked && areOffices(named))) {
                return named;
            }
        }
        Said lead = leadOf(said);
        if (lead != null) {
            List<Actor> named = subjectOf(lead, patience);
            if (fits(named, official)) {
                return named;
            }
        }
        return List.of();
    }

    private static List<Actor> subjectOf(Said said, int patience) {
        List<Modal> modals = Modal.in(said.text());
        if (!modals.isEmpty()) {
            return of(said, modals.getFirst(), patience);
        }
        for (Span clause : Clauses.clauses(said.text())) {
            List<Actor> named = ActorNames.at(clause.of(said.text()), said.names());
            if (!named.isEmpty()) {
                return named;
            }
        }
        Said lead = leadOf(said);
        if (lead == null && (said.text().startsWith("但") || said.text().contains("亦同"))) {
            // 但下列情形，不在此限：
            lead = said.before();
        }
        return lead == null || patience == 0 ? List.of() : subjectOf(lead, patience - 1);
    }

    /// The sentence whose list it stands in, null where that list is one of conditions or meanings.
    private static @Nullable Said leadOf(Said said) {
        Said lead = said.lead();
        boolean conditions =
                lead != null
                        && (lead.text().contains("給") && CONDITIONS.matcher(lead.text()).find()
                                || lead.text().contains("所稱") && lead.text().contains("指"));
        return conditions ? null : lead;
    }

    private static boolean fits(List<Actor> named, boolean official) {
        return !named.isEmpty() && (!official || named.stream().allMatch(Subjects::mayDecide));
    }

    private static boolean mayDecide(Actor actor) {
        return actor.kind() == ActorKind.AGENCY
                || actor.kind() == ActorKind.ORGANIZATION
                || actor.canonical().equals("保險人");
    }

    /// 實績前五名之績優廠商得: who ends a long description right before the verb.
    private static List<Actor> atEnd(String head, OwnNames names) {
        int from = head.lastIndexOf('之') + 1;
        if (from < 2 || head.length() - from < 2 || "第條項款".indexOf(head.charAt(from - 2)) >= 0) {
            return List.of();
        }
        String tail = head.substring(from).replaceFirst("[仍均並亦皆尚]$", "");
        List<Actor> named = ActorNames.at(tail, names);
        // 不同國別之|糧食者: what is described is a thing.
        boolean whole =
                !named.isEmpty() && !isNamedByDeed(named) && tail.endsWith(named.getLast().name());
        return whole && !ELSEWHERE.matcher(head.substring(0, from)).find() ? named : List.of();
    }

    /// 申請人應, 於必要時主管機關得: at the start, or after an adverbial that the name ends.
    private static List<Actor> inHead(String head, Said said) {
        List<Actor> named = atEnd(head, said.names());
        if (!named.isEmpty()) {
            return named;
        }
        named = ActorNames.at(head, said.names());
        if (!named.isEmpty()) {
            return named;
        }
        for (String opening : new String[] {"必要時", "時", "外", "由", "後", "起", "內"}) {
            int at = head.lastIndexOf(opening);
            if (at >= 0 && !WORD_OF.matcher(head).region(at, head.length()).lookingAt()) {
                List<Actor> later =
                        ActorNames.at(head.substring(at + opening.length()), said.names());
                if (!later.isEmpty()) {
                    return later;
                }
            }
        }
        return ActorNames.authorityAtEnd(head);
    }

    /// Whether what stands before the modal verb is only connectives, conditions and adverbials.
    private static boolean saysNothing(String head) {
        String rest = head.substring(ActorNames.skipLead(head));
        if (head.startsWith("其") && rest.matches("[^於依自經在]{2,8}(?:於|依|自|經|在).*")) {
            // 其公司名稱於五年內不得: a thing of somebody's.
            return false;
        }
        return rest.isEmpty()
                || rest.matches("(於|依|自|經|在|向|就|按|除|如|因|對|以|為|無正當理由|每?[一二三四五六七八九十0-9]+[年月日個]).*")
                || rest.endsWith("時")
                || rest.endsWith("後")
                || rest.endsWith("前")
                || rest.endsWith("內");
    }

    private static boolean endsWithMark(String text, int end) {
        return end > 0 && "，。；：！？".indexOf(text.charAt(end - 1)) >= 0;
    }
}
