package org.baihua.plain.rewrite;

import java.util.List;
import org.baihua.glossary.Entry.Register;
import org.jspecify.annotations.Nullable;

/// Ends a long sentence where a second thing begins, and says again whom or what case it is about.
///
/// 申請人應…，並應… → 申請人應…。申請人還應…. Under a condition the second sentence begins with 同時, so that the
/// condition governs it as it did: 如果…，主管機關應…，並得… → 如果…，主管機關應…。同時，主管機關也得…. 但 opens a sentence of
/// its own, and so do 其 with a statement of its own, another's duty, and what follows when the duty
/// is not done.
final class Breaks implements Rule {

    /// A sentence with fewer characters is left whole.
    private static final int LONG = 40;

    private static final int HALF = 10;

    /// 但不得逾六十五歲: an exception stands alone even where it is short.
    private static final int EXCEPT = 6;

    /// What must or may be done before the break takes so many characters; 應予以輔導，並命其… stays whole.
    private static final int DONE = 12;

    /// A sentence of more than so many characters is broken sooner.
    private static final int VERY_LONG = 60;

    private static final int DONE_AT_LEAST = 7;

    /// 並 breaks only what is longer than this: shorter, it is read in one go.
    private static final int ENDLESS = 50;

    /// What then stands on either side of the break has so many characters.
    private static final int PART = 12;

    /// What is not done after all, in a text that was rewritten already.
    private static final List<String> FAILS =
            List.of("如果超過期限", "如果到期", "如果到時候", "如果沒有在期限內", "超過期限沒有", "到期沒有");

    /// 亦同: as much of a sentence as there is.
    private static final List<String> ALIKE = List.of("亦同", "也一樣");

    /// A sentence of more clauses is a table, not a sentence.
    private static final int MOST = 40;

    private static final List<String> ALSO = List.of("並且", "並", "且");

    private static final List<String> CONDITIONS =
            List.of(
                    "如", "若", "倘", "凡", "未", "逾", "屆", "經", "因", "違反", "有", "無", "非", "曾", "於", "在",
                    "受");

    /// What costs are said to be; whose they are is a sentence of its own.
    private static final List<String> PAID = List.of("負擔", "支應", "自付");

    /// After 並, what may be another's deed, or none.
    private static final String NOT_SAME = "經由自非未不無有為屬具符受得應須可";

    /// 應依第四條，並參照基準，設置…: one ground after the other, the deed is still to come.
    private static final Openers WEIGHS = new Openers("參照", "參酌", "參考", "斟酌", "考量", "審酌", "按", "視");

    /// 應約定機關提供廢棄物，並支付處理費: both are what is agreed.
    private static final Openers TELLS =
            new Openers(
                    "約定", "規定", "要求", "通知", "載明", "寫明", "記載", "保證", "令", "命", "使", "請", "由", "敘明");

    private static final List<String> OF_OBJECT =
            List.of("同時", "包括", "包含", "載明", "寫明", "註明", "敘明", "加註", "標示");

    /// Where 其 opens a case, not a statement.
    private static final String CASES = "未無有不為經因違屬非逾已受係餘他";

    @Override
    public String id() {
        return "breaks";
    }

    @Override
    public String says() {
        return "太長的句子分成兩句；第二句把主詞或「同時」「另外」說出來，條件才不會落掉";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "申請人應於開業前三十日內向所在地主管機關申報營業場所之地址及負責人姓名，並應於營業場所明顯處所張貼收費標準。",
                        "申請人應於開業前三十日內向所在地主管機關申報營業場所之地址及負責人姓名。申請人還應於營業場所明顯處所張貼收費標準。"),
                new Example(
                        "申請人逾期未補正者，主管機關應駁回其申請，退還已繳之保證金及其利息，通知原核准之機關廢止許可，並應於網站公告其名稱及事由。",
                        "申請人逾期未補正者，主管機關應駁回其申請，退還已繳之保證金及其利息，通知原核准之機關廢止許可。同時，主管機關也應於網站公告其名稱及事由。"),
                new Example(
                        "主管機關應每年邀集專家學者檢討前條之收費標準，並得邀集民間團體及業者代表共同參與檢討，但情況急迫者，不在此限。",
                        "主管機關應每年邀集專家學者檢討前條之收費標準。主管機關還得邀集民間團體及業者代表共同參與檢討。但情況急迫者，不在此限。"),
                new Example(
                        "主管機關應於收到申報資料後十日內派員至營業場所實地檢查消防安全設備，並將檢查結果公告於主管機關網站及營業場所所在地之公所。",
                        "主管機關應於收到申報資料後十日內派員至營業場所實地檢查消防安全設備。主管機關還必須將檢查結果公告於主管機關網站及營業場所所在地之公所。"),
                new Example("申請人應申報地址，並應張貼收費標準。", "申請人應申報地址，並應張貼收費標準。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        if (setting.register() == Register.EXPLANATION) {
            // 增訂應就…挑選學生，並對不適應者應…: what is told reaches to the end of the sentence.
            return;
        }
        String text = sheet.text();
        List<Clause> clauses = Clause.split(text);
        int first = 0;
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).endsSentence() || clauses.get(i).mark() == '：') {
                if (i - first <= MOST) {
                    sentence(sheet, text, clauses, first, i);
                }
                first = i + 1;
            }
        }
    }

    private void sentence(Sheet sheet, String text, List<Clause> clauses, int first, int last) {
        int end = clauses.get(last).end();
        if (clauses.get(last).mark() == '：'
                || end - clauses.get(first).start() > 2000
                || Pauses.length(text, clauses.get(first).start(), end) < LONG) {
            return;
        }
        int from = first;
        for (int i = first + 1; i <= last; i++) {
            if (clauses.get(i - 1).mark() == '，'
                    && Pauses.length(text, clauses.get(from).start(), clauses.get(i - 1).end())
                            >= HALF
                    && Pauses.length(text, clauses.get(i).start(), end)
                            >= (text.startsWith("但", clauses.get(i).start()) ? EXCEPT : HALF)
                    && breaks(sheet, text, clauses, first, i)) {
                from = i;
            }
        }
    }

    /// 所稱非扣繳範圍之所得，指應就源扣繳，但未列入…者: all of it says what the word means.
    private static boolean defines(String text, List<Clause> clauses, int first, int at) {
        for (int i = first; i < at; i++) {
            int start = clauses.get(i).start();
            if (text.startsWith("指", start)
                    || text.startsWith("係指", start)
                    || text.startsWith("是指", start)) {
                return true;
            }
        }
        return false;
    }

    private boolean breaks(Sheet sheet, String text, List<Clause> clauses, int first, int at) {
        Clause before = clauses.get(at - 1);
        Clause clause = clauses.get(at);
        int main = mainBefore(text, clauses, first, at);
        if (main < 0
                || before.end() == before.start()
                || defines(text, clauses, first, at)
                || isCondition(text, before)
                || before.last(text) == '內') {
            return false;
        }
        boolean condition = hasCondition(text, clauses, first, at);
        boolean plain = main == first || isTopic(text, clauses, first, main);
        if (text.startsWith("但", clause.start())
                || text.startsWith("其", clause.start())
                        && saysOfIt(text, clauses, first, main, at, condition && !plain)
                || !condition && plain && Duty.in(text, before) != null && opens(text, clause)
                || isFailure(text, clauses, main, at)
                || ALIKE.stream().anyMatch(it -> text.startsWith(it, clause.end() - it.length()))
                        && text.indexOf('時', clause.start()) > 0
                        && text.indexOf('時', clause.start()) < clause.end()) {
            sheet.change();
            return sheet.replace(id(), before.end(), before.end() + 1, "。");
        }
        if (text.startsWith("且其", clause.start())
                && main == at - 1
                && Duty.in(text, clause) != null
                && Pauses.length(text, clauses.get(first).start(), clause.end()) > VERY_LONG
                && !isExcepted(text, clauses, first, at)) {
            sheet.change();
            return sheet.replace(id(), before.end(), clause.start() + 1, condition ? "。同時，" : "。");
        }
        if (isOthers(text, clauses, main, at)
                && !isExcepted(text, clauses, first, at)
                && (!condition || statesByItself(text, clauses.get(main)))) {
            sheet.change();
            return sheet.replace(id(), before.end(), before.end() + 1, condition ? "。這時，" : "。");
        }
        int end = at;
        while (!clauses.get(end).endsSentence() && clauses.get(end).mark() != '：') {
            end++;
        }
        if (Pauses.length(text, clauses.get(first).start(), clauses.get(end).end()) < ENDLESS
                || Pauses.length(text, clauses.get(first).start(), before.end()) < PART
                || Pauses.length(text, clause.start(), clauses.get(end).end()) < PART
                || isExcepted(text, clauses, first, at)
                || isBrief(text, clauses, main, at, end, condition)) {
            return false;
        }
        int owner = lastDuty(text, clauses, main, at);
        String subject = Subjects.of(text, clauses.get(owner));
        if (owner != main && Subjects.ownsSubject(text, clauses.get(owner))
                || bounds(text, clause)
                || tellsOfObject(text, clause)) {
            // 其中獨立董事不得少於二人，且不得少於五分之一: whose it is, is not what the sentence began with.
            return false;
        }
        subject = subject != null && owner == main && Subjects.isActor(subject) ? subject : null;
        for (String also : ALSO) {
            int modal = clause.start() + also.length();
            if (text.startsWith(also, clause.start())
                    && modal < clause.end()
                    && Duty.lengthAt(text, modal) > 0) {
                if (!condition && !plain) {
                    return false;
                }
                sheet.change();
                return sheet.replace(
                        id(), before.end(), modal, "。" + Subjects.opening(subject, condition));
            }
        }
        return again(sheet, text, clauses, first, main, at, condition, subject);
    }

    /// 如果經廢止，致未達應有之人數，主管機關應…: what looks like a duty is still the case.
    private static boolean statesByItself(String text, Clause clause) {
        Duty duty = Duty.in(text, clause);
        String subject = Subjects.of(text, clause);
        return duty != null
                && (duty.start() == clause.start()
                        || subject != null && Subjects.isListed(subject));
    }

    /// 應檢附由公會訂定，並送主管機關備查之規範: both deeds describe what is handed in.
    private static boolean madeByOthers(String text, Duty duty, Clause main, Clause clause) {
        int by = text.indexOf('由', duty.end());
        return by >= 0
                && by < main.end()
                && Gap.describes(text, clause.start(), clause.end())
                && !Gap.describes(text, by, main.end());
    }

    /// 依前條第一項得優先認購之股份: what is spoken of, no statement.
    private static boolean namesOnly(String text, Clause clause) {
        return "依就對經".indexOf(text.charAt(clause.start())) >= 0
                && Gap.describes(text, Math.max(clause.start(), clause.end() - 7), clause.end());
    }

    /// Whether what must or may be done before `at` is told in a few words.
    private static boolean isBrief(
            String text, List<Clause> clauses, int main, int at, int end, boolean condition) {
        int start = clauses.get(main).start();
        int first = main;
        while (first > 0 && !clauses.get(first - 1).endsSentence()) {
            first--;
        }
        int all = Pauses.length(text, clauses.get(first).start(), clauses.get(end).end());
        Duty duty = Duty.in(text, clauses.get(main));
        return Pauses.length(text, duty == null ? start : duty.end(), clauses.get(at - 1).end())
                < (all > VERY_LONG && !condition ? DONE_AT_LEAST : DONE);
    }

    /// 並命其限期改善，屆期未改善者，…: what follows hangs on what would be cut off.
    private static boolean leadsOn(String text, List<Clause> clauses, int at) {
        for (int i = at + 1; i < clauses.size() && !clauses.get(i - 1).endsSentence(); i++) {
            if (text.startsWith("但", clauses.get(i).start())) {
                return false;
            }
            if (isCondition(text, clauses.get(i)) || Duty.in(text, clauses.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /// The last clause before `at` that says what must or may be; `main` is one.
    private static int lastDuty(String text, List<Clause> clauses, int main, int at) {
        for (int i = at - 1; i > main; i--) {
            if (Duty.in(text, clauses.get(i)) != null) {
                return i;
            }
        }
        return main;
    }

    /// 並以一次為限, 並最多一次: how much, not what else.
    private static boolean bounds(String text, Clause clause) {
        return !Gap.endsIn(Grounds.AS, text, clause.end()).isEmpty()
                || text.startsWith("最多", clause.start() + 1)
                || text.startsWith("至多", clause.start() + 1);
    }

    /// 提供資訊，並應包括…, 並同時送交: what was just named includes it, or it is one act.
    private static boolean tellsOfObject(String text, Clause clause) {
        String head = text.substring(clause.start(), Math.min(clause.end(), clause.start() + 8));
        return OF_OBJECT.stream().anyMatch(head::contains);
    }

    /// 其 with a statement of its own. Under a condition only where what it is said of was named
    /// just before: 得辦理放款，其放款總餘額不得超過….
    private static boolean saysOfIt(
            String text, List<Clause> clauses, int first, int main, int at, boolean deep) {
        Clause before = clauses.get(at - 1);
        Clause clause = clauses.get(at);
        if (namesOnly(text, before)) {
            return false;
        }
        if (CASES.indexOf(text.charAt(clause.start() + 1)) >= 0
                || Duty.in(text, clause) == null && !text.startsWith("定之", clause.end() - 2)
                || Duty.in(text, before) == null
                        && "並且以由".indexOf(text.charAt(before.start())) < 0) {
            return false;
        }
        boolean condition = hasCondition(text, clauses, first, at);
        if (!condition) {
            return main == first || isTopic(text, clauses, first, main);
        }
        String noun =
                text.substring(clause.start() + 1, Math.min(clause.end(), clause.start() + 3));
        return !deep && before.of(text).contains(noun)
                || main == at - 1 && before.of(text).contains(noun);
    }

    /// 必要時 and what costs are said to be open a sentence.
    private static boolean opens(String text, Clause clause) {
        return text.startsWith("必要時", clause.start())
                || text.startsWith("有必要時", clause.start())
                || PAID.stream().anyMatch(it -> text.startsWith(it, clause.end() - it.length()));
    }

    /// 應於七日內通知，如果超過期限沒有通知，…: what happens when the duty just told is not done.
    private static boolean isFailure(String text, List<Clause> clauses, int main, int at) {
        int start = clauses.get(at).start();
        return clauses.get(at).mark() == '，'
                && Duty.in(text, clauses.get(main)) != null
                && FAILS.stream().anyMatch(word -> text.startsWith(word, start));
    }

    /// 申請人得再提出申請，主管機關應依…辦理: somebody else's duty, joined by nothing but a comma.
    private static boolean isOthers(String text, List<Clause> clauses, int main, int at) {
        Clause clause = clauses.get(at);
        String subject = Subjects.of(text, clause);
        if (subject == null
                || main != at - 1
                || subject.equals(Subjects.of(text, clauses.get(main)))
                || "才始方否則".indexOf(text.charAt(clause.start() + subject.length())) >= 0
                || !Subjects.isListed(subject)) {
            return false;
        }
        char opens = subject.charAt(0);
        return "並且及或而其該至則再後".indexOf(opens) < 0 && subject.indexOf('，') < 0;
    }

    /// 主管機關應…，並公告…: 應 governs both deeds, so the second sentence says it again.
    private boolean again(
            Sheet sheet,
            String text,
            List<Clause> clauses,
            int first,
            int main,
            int at,
            boolean condition,
            @Nullable String subject) {
        Clause clause = clauses.get(at);
        int deed = clause.start() + (text.startsWith("並且", clause.start()) ? 2 : 1);
        Duty duty = Duty.in(text, clauses.get(main));
        if (main != at - 1
                || condition && leadsOn(text, clauses, at)
                || duty == null
                || !text.startsWith("並", clause.start())
                || Duty.in(text, clause) != null
                || deed >= clause.end() - 3
                || NOT_SAME.indexOf(text.charAt(deed)) >= 0
                || WEIGHS.begin(text, deed)
                || madeByOthers(text, duty, clauses.get(main), clause)
                || isCondition(text, clause)
                || TELLS.begin(text, duty.end())) {
            return false;
        }
        String word = text.substring(duty.start(), duty.end());
        boolean must = word.equals("應") || word.equals("必須") || word.equals("須");
        if (!must || !condition && main > first && !isTopic(text, clauses, first, main)) {
            return false;
        }
        sheet.change();
        return sheet.replace(
                id(),
                clauses.get(at - 1).end(),
                deed,
                "。" + Subjects.opening(subject, condition) + "必須");
    }

    /// The first clause before `at` that states what must or may be; -1 when none does.
    private static int mainBefore(String text, List<Clause> clauses, int first, int at) {
        for (int i = first; i < at; i++) {
            Clause clause = clauses.get(i);
            if (Duty.in(text, clause) != null && !isCondition(text, clause)) {
                return i;
            }
        }
        return -1;
    }

    /// 除法律另有規定外: an exception is no case of which 這時 could speak.
    private static boolean isExcepted(String text, List<Clause> clauses, int first, int at) {
        for (int i = first; i < at; i++) {
            Clause clause = clauses.get(i);
            if (clause.end() > clause.start()
                    && (text.startsWith("除", clause.start()) || clause.last(text) == '外')) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCondition(String text, List<Clause> clauses, int first, int at) {
        for (int i = first; i < at; i++) {
            if (isCondition(text, clauses.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCondition(String text, Clause clause) {
        if (clause.end() == clause.start()) {
            return false;
        }
        char last = clause.last(text);
        return "者時後前外".indexOf(last) >= 0
                || text.startsWith("情形", clause.end() - 2)
                || text.startsWith("但", clause.start())
                || CONDITIONS.stream().anyMatch(word -> text.startsWith(word, clause.start()))
                        && !text.startsWith("經營", clause.start());
    }

    /// Whether what stands before the statement only names what it is about.
    private static boolean isTopic(String text, List<Clause> clauses, int first, int main) {
        return main == first + 1
                && Pauses.length(text, clauses.get(first).start(), clauses.get(first).end()) <= 20;
    }
}
