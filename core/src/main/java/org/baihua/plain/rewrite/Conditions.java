package org.baihua.plain.rewrite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.glossary.Entry.Register;

/// Turns a condition that ends in 者 into one that begins with 如果. Which clauses are conditions,
/// [Conditional] tells; where they begin and how they are said is told here.
///
/// 申請人逾期未補正者，主管機關得駁回 → 如果申請人逾期未補正，主管機關得駁回. Where the condition is said of a bare subject, 如果 comes
/// after it: 汽車駕駛人，有下列情形之一者 → 汽車駕駛人如果有下列情形之一. A second condition of the same sentence only loses
/// its 者; one that follows a whole statement starts a new sentence. Where 者 is the one who acts
/// (申請設置露營場者，應填具申請書), it becomes 的人.
final class Conditions implements Rule {

    /// What a clause begins with when 如果 does not fit before it.
    private static final List<String> NOT_BEFORE =
            List.of(
                    "對於", "對", "餘", "始", "才", "方得", "方可", "指", "謂", "就前", "就其", "就第", "就本", "就該",
                    "就各", "由", "將", "向", "除", "使", "令", "所稱", "所謂", "至", "關於", "有關", "與", "和", "及",
                    "或", "供", "給", "受理", "下列", "左列", "各該", "雖", "（");

    /// What may join a clause to the condition that began before it.
    private static final String JOINS = "且並而或及亦仍致又均";

    private static final List<String> IF = List.of("如果", "倘若", "如有", "如", "若", "倘", "凡");

    /// What a condition begins with that is said of the subject before the pause.
    private static final String SAID_OF_SUBJECT = "有未無不經因違屬非逾已受係需欲擬願達曾具符沒";

    /// What 其 is followed by where it opens one case of what was said before.
    private static final String SUBCASE = "未無有不為經因違屬非逾已受係符以設置於在需須欲擬願";

    @Override
    public String id() {
        return "conditions";
    }

    @Override
    public String says() {
        return "「…者，」改成「如果…，」，條件說在前面；「者」是做事的人時，改成「的人」";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("申請人逾期未補正者，主管機關得駁回。", "如果申請人逾期未補正，主管機關得駁回。"),
                new Example("汽車駕駛人，有下列情形之一者，處罰鍰。", "汽車駕駛人如果有下列情形之一，處罰鍰。"),
                new Example("主管機關應於十日內審查，其有欠缺者，應通知補正。", "主管機關應於十日內審查。如果有欠缺，應通知補正。"),
                new Example("申請設置河濱露營場者，應填具申請書。", "申請設置河濱露營場的人，應填具申請書。"),
                new Example("經營共享車輛租用服務者，應於開業前投保責任保險。", "經營共享車輛租用服務的人，應於開業前投保責任保險。"),
                new Example("經營共享車輛租用服務者，應善待車輛。", "經營共享車輛租用服務者，應善待車輛。"),
                new Example("設備如係租用者，應附契約。", "設備如果是租用，應附契約。"),
                new Example("申請文件不全者，應繳納補件費。", "如果申請文件不全，應繳納補件費。"),
                new Example("運輸業或以航空器供運輸業營運者，應先申請。", "運輸業或以航空器供運輸業營運者，應先申請。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        if (!text.contains("者，")) {
            return;
        }
        List<Clause> clauses = Clause.split(text);
        boolean[] cases = {};
        int sentence = 0;
        int lastCondition = -1;
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0 && (clauses.get(i - 1).endsSentence() || clauses.get(i - 1).mark() == '：')) {
                sentence = i;
                lastCondition = -1;
            }
            if (Conditional.isCondition(text, clauses, i)
                    && !isInsideException(text, clauses, sentence, i)
                    && sheet.isFree(clauses.get(i).end() - 1, clauses.get(i).end())) {
                cases = cases.length == 0 ? asCases(text, clauses) : cases;
                if (cases[i] || !setting.lead().isEmpty() && !statesLater(text, clauses, i)) {
                    continue;
                }
                // An explanation argues and reports: 「增列自有資本低於百分之八者，不得發行」 is no condition
                // on adding, so only a sentence that opens like one is taken for one there.
                boolean argues = setting.register() == Register.EXPLANATION;
                if (!isDefinition(text, clauses, sentence, i)
                        && !isFirstOfOddPair(text, clauses, i)
                        && !isOneOfTwo(text, clauses, sentence, i)
                        && (!argues || i == sentence && opensAsCondition(text, clauses.get(i)))
                        && rewrite(sheet, text, clauses, sentence, lastCondition, i)) {
                    lastCondition = i;
                    secondIf(sheet, text, clauses, i + 1);
                }
            }
        }
    }

    /// 經許可投資者，如其金額達一定數額，應申報: two conditions of one sentence want only one 如果.
    private void secondIf(Sheet sheet, String text, List<Clause> clauses, int at) {
        if (at >= clauses.size() || clauses.get(at).mark() != '，') {
            return;
        }
        Clause clause = clauses.get(at);
        String words = clause.of(text);
        if (words.endsWith("者")
                || words.length() < 4
                || !words.startsWith("如")
                || NOT_SECOND_IF.indexOf(words.charAt(1)) >= 0
                // 屬能明確辨認者，如專利權: for example.
                || words.chars().noneMatch(c -> Conditional.PREDICATE.indexOf(c) >= 0)
                || Statements.holdsModal(text, clause)) {
            return;
        }
        sheet.replace(id(), clause.start(), clause.start() + 1, "而");
    }

    private static final String NOT_SECOND_IF = "下左附期何同係為屬果是上次前非";

    /// For every clause, whether its sentence goes on without stating anything and ends in 者:
    /// 違反生活規範，不聽糾正者，情節重大者。 is an item of a list of cases.
    private static boolean[] asCases(String text, List<Clause> clauses) {
        boolean[] cases = new boolean[clauses.size()];
        boolean named = false;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            cases[i] = named;
            if (clause.endsSentence()) {
                named = clause.last(text) == '者';
            } else {
                named = named && !Statements.isMain(text, clause);
            }
        }
        return cases;
    }

    /// Whether the sentence states something behind clause `at`: an item such as
    /// 受補助者辦理採購，金額達公告金額者，違反採購法規定 only names a case.
    private static boolean statesLater(String text, List<Clause> clauses, int at) {
        for (int i = at + 1; i < clauses.size(); i++) {
            String words = clauses.get(i).of(text);
            if (Statements.isMain(text, clauses.get(i))
                    || STATES_LATER.stream().anyMatch(words::contains)) {
                return true;
            }
            if (clauses.get(i).endsSentence()) {
                return false;
            }
        }
        return false;
    }

    private static final List<String> STATES_LATER =
            List.of(
                    "不予", "免", "其", "為", "由", "以", "每", "處", "加", "減", "駁回", "撤銷", "廢止", "停止", "退",
                    "給", "檢附", "檢具", "計", "依", "附上", "按");

    /// 逐批查驗：指經取樣檢驗，其結果符合規定者，始得輸入。 tells what is done; where its condition begins, nobody can say.
    private static boolean isDefinition(String text, List<Clause> clauses, int sentence, int at) {
        int start = clauses.get(sentence).start();
        return DEFINES.stream().anyMatch(word -> text.startsWith(word, start))
                && at > sentence
                && !opensAsCondition(text, clauses.get(at));
    }

    private static final List<String> DEFINES = List.of("指", "係指", "是指", "謂");

    /// 逾期未報到者，或於某日前未獲分配者，即喪失…: where the second of two cannot be said anew, the first is not
    /// either.
    private static boolean isFirstOfOddPair(String text, List<Clause> clauses, int at) {
        if (at + 1 >= clauses.size()) {
            return false;
        }
        Clause next = clauses.get(at + 1);
        return "或且並致危而".indexOf(text.charAt(next.start())) >= 0
                && next.last(text) == '者'
                && !Conditional.isCondition(text, clauses, at + 1);
    }

    /// 完成三年學業者；或原就讀某校，其有在學證明者，得…: both wait for the same statement.
    private static boolean isOneOfTwo(String text, List<Clause> clauses, int sentence, int at) {
        if (sentence > 0
                && clauses.get(sentence - 1).mark() == '；'
                && text.startsWith("或", clauses.get(sentence).start())) {
            return true;
        }
        int i = at;
        while (i < clauses.size() && !clauses.get(i).endsSentence()) {
            i++;
        }
        return i + 1 < clauses.size()
                && clauses.get(i).mark() == '；'
                && clauses.get(i).last(text) == '者'
                && text.startsWith("或", clauses.get(i + 1).start());
    }

    private static final List<String> CONDITION_OPENERS =
            List.of("如", "若", "倘", "凡", "違反", "未", "逾", "屆期");

    private static boolean opensAsCondition(String text, Clause clause) {
        return CONDITION_OPENERS.stream().anyMatch(word -> text.startsWith(word, clause.start()));
    }

    /// 除具有任用資格者，依個人意願轉任者外: not said of the sentence, but of what is excepted.
    private static boolean isInsideException(
            String text, List<Clause> clauses, int sentence, int at) {
        for (int i = at; i >= sentence; i--) {
            Clause clause = clauses.get(i);
            if (i < at && clause.of(text).endsWith("外")) {
                return false;
            }
            if (text.startsWith("除", clause.start())) {
                return true;
            }
        }
        return false;
    }

    /// What a preposition takes: 對具有下列情形之一者，得頒給獎章 gives to those who have it, 就口試及格者擇優錄取 takes
    /// them.
    private static final Pattern TAKES =
            Pattern.compile(
                    "(?<![反面針相絕核比校配成將遷屈高低])(?:對於|對|就)(?=具有|有下列|有左列|具備|符合|合於|口試|筆試|測驗|甄試|成績|前[項條款]第|違反|未)");

    /// 從事操作訓練者，係指下列人員: what is defined is no condition.
    private static boolean isMeaning(String text, Clause clause) {
        String words = clause.of(text);
        return words.startsWith("係指")
                || words.startsWith("是指")
                || words.startsWith("謂")
                || words.length() > 1
                        && words.charAt(0) == '指'
                        && "定派揮導示名明控出".indexOf(words.charAt(1)) < 0;
    }

    private static boolean isTakenBy(String text, Clause clause) {
        Matcher taking = TAKES.matcher(text).region(clause.start(), clause.end());
        return taking.find();
    }

    private boolean rewrite(
            Sheet sheet,
            String text,
            List<Clause> clauses,
            int sentence,
            int lastCondition,
            int i) {
        if (isTakenBy(text, clauses.get(i))
                || i + 1 < clauses.size() && isMeaning(text, clauses.get(i + 1))) {
            return false;
        }
        sheet.change();
        int first = i;
        while (first > sentence && first - 1 > lastCondition && reachesBack(text, clauses, first)) {
            first--;
        }
        Clause end = clauses.get(i);
        if (alternatives(text, clauses, sentence, lastCondition, i)) {
            // 患重病，志願回鄉，或有其他事故者: what comes before 或 is one of them from the beginning on.
            first = Math.min(first, lastCondition + 1 > sentence ? lastCondition + 1 : sentence);
        }
        int statement = lastStatement(text, clauses, Math.max(sentence, lastCondition + 1), i);
        if (statement >= first) {
            // A condition never holds what the sentence states.
            first = statement + 1;
            if (JOINS.indexOf(text.charAt(clauses.get(first).start())) >= 0) {
                // 應建置資料庫，並按順序輪流出席，無法出席者: the statement goes on.
                first = i;
                if (JOINS.indexOf(text.charAt(end.start())) >= 0) {
                    return false;
                }
            }
        }
        if (statement >= 0) {
            // 應依規定，指定日期，責令移交，屆期移交不清者: so it does until something opens a condition.
            while (first < i && !opensCondition(text, clauses.get(first))) {
                first++;
            }
        }
        if (first < i
                && first > sentence
                && !mayBegin(text, clauses.get(first).start())
                && JOINS.indexOf(text.charAt(clauses.get(i).start())) < 0) {
            first = i;
        }
        if (first > sentence && stopsAtNoun(text, clauses.get(first - 1))) {
            return false;
        }
        if (first > sentence && waitsForVerb(text, clauses.get(first - 1))) {
            // 應於二個月內，邀集權利人協調，達成協議者: the statement goes on to its verb.
            if (first == i) {
                return false;
            }
            first++;
        }
        if (i > sentence && Statements.leavesGap(text, clauses.get(i - 1), end)) {
            return false;
        }
        if (first > sentence
                && (awaitsVerb(text, clauses.get(first - 1))
                        || goesOnAbout(text, clauses.get(first - 1), clauses.get(first)))) {
            return false;
        }
        if (first > sentence && first < i && isDescribedSubject(text, clauses.get(first))) {
            return false;
        }
        for (int k = first; k < i; k++) {
            if (clauses.get(k).last(text) == '者') {
                // 新生申請復學者，在入學前已修習及格，經審查符合者: one 者 would stay inside the condition.
                return false;
            }
        }
        boolean goesOn = first > sentence && first - 1 == lastCondition;
        if (goesOn) {
            for (String word : List.of("如", "若", "倘")) {
                if (text.startsWith(word, end.start()) && first == i) {
                    // 申請講習者，若受處分人未參加者: one 如果 is enough.
                    sheet.replace(id(), end.start(), end.start() + 1, "");
                }
            }
            return sheet.replace(id(), end.end() - 1, end.end(), "");
        }
        if (first == i && first == sentence) {
            switch (Doers.in(text, end, i + 1 < clauses.size() ? clauses.get(i + 1) : end)) {
                case PERSON -> {
                    return sheet.replace(id(), end.end() - 1, end.end(), "的人");
                }
                case UNSURE -> {
                    return false;
                }
                case NOBODY -> {}
            }
        }
        Clause from = clauses.get(first);
        if (first < i
                && first == sentence
                && isBareSubject(text, from)
                && text.charAt(from.start()) != '但'
                && !Predicates.isState(text, from.end())
                && JOINS.indexOf(text.charAt(clauses.get(first + 1).start())) < 0) {
            // 汽車駕駛人，有下列情形之一者
            Clause second = clauses.get(first + 1);
            if (IF.stream().anyMatch(word -> text.startsWith(word, second.start()))) {
                return begin(sheet, text, second.start())
                        && sheet.replace(id(), end.end() - 1, end.end(), "");
            }
            boolean its =
                    text.charAt(second.start()) == '其'
                            && SUBCASE.indexOf(text.charAt(second.start() + 1)) >= 0;
            if (!its && SAID_OF_SUBJECT.indexOf(text.charAt(second.start())) < 0) {
                // 勞方代表，事業單位有工會者: the topic is not whom the condition is about.
                return mayBegin(text, second.start())
                        && begin(sheet, text, second.start())
                        && sheet.replace(id(), end.end() - 1, end.end(), "");
            }
            if (text.charAt(second.start()) == '經' && !Subjects.isActor(from.of(text))) {
                // 暫行留置，經取樣檢驗者: what stands before may be a deed.
                return false;
            }
            if (mayBegin(text, second.start())
                    && sheet.replace(id(), from.end(), from.end() + (its ? 2 : 1), "如果")) {
                return sheet.replace(id(), end.end() - 1, end.end(), "");
            }
            return false;
        }
        int at = from.start() + labelLength(text, from);
        if (text.startsWith("但", at)) {
            at += text.startsWith("但是", at) ? 2 : 1;
        }
        int own = ownIf(text, at, end.end());
        if (own >= 0) {
            // 設備如係租用者: the condition has its 如 already, only further in.
            return begin(sheet, text, own) && sheet.replace(id(), end.end() - 1, end.end(), "");
        }
        if (!mayBegin(text, at) || !begin(sheet, text, at)) {
            return false;
        }
        if (first > sentence
                && clauses.get(first - 1).mark() == '，'
                && at == from.start()
                && mayEnd(text, clauses.get(first - 1))) {
            sheet.replace(id(), from.start() - 1, from.start(), "。");
        }
        return sheet.replace(id(), end.end() - 1, end.end(), "");
    }

    /// Whether a sentence may end with the clause: it states something, and is neither the occasion
    /// (必須獎勵外) nor the way (依第一款方式計算) of what comes after the condition.
    private static boolean mayEnd(String text, Clause clause) {
        int start = clause.start() + (text.charAt(clause.start()) == '但' ? 1 : 0);
        boolean way = clause.of(text).endsWith("為之") && clause.of(text).indexOf('以') >= 0;
        return Statements.isMain(text, clause)
                // 自發給許可證之日起, 廢止證照之業者: a term or somebody, whom the condition is about.
                && "起後前時內者構".indexOf(clause.last(text)) < 0
                && ("物人員地品車船屋業".indexOf(clause.last(text)) < 0
                        || Statements.holdsModal(text, clause))
                && !Statements.mayDescribe(text, clause)
                && !isSetting(text, clause)
                && (!way && NO_SUBJECT.indexOf(text.charAt(start)) < 0
                        || Statements.holdsModal(text, clause));
    }

    private static final String NO_SUBJECT = "依按以就除因自於由對經照";

    /// Where a condition says 如, 若 or 倘 itself, after its beginning; -1 when it does not.
    private static int ownIf(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if ("如若倘".indexOf(c) < 0) {
                continue;
            }
            boolean opens = Script.isClauseMark(text.charAt(i - 1));
            char next = text.charAt(i + 1);
            if (text.startsWith("如其他", i) || text.startsWith("如其餘", i)) {
                continue;
            }
            if (c == '如' && "例諸比猶譬宛".indexOf(text.charAt(i - 1)) >= 0
                    || "下次左附期實何同干".indexOf(next) >= 0) {
                continue;
            }
            if (opens || "有未無經因認屬需須欲係為非不已能仍果涉遇逾違超發遭受以於採將由改另擬願獲符其具持領合".indexOf(next) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// The last clause from `from` on and before `at` that states something; -1 when none does.
    private static int lastStatement(String text, List<Clause> clauses, int from, int at) {
        for (int k = at - 1; k >= from; k--) {
            if (Statements.isMain(text, clauses.get(k))) {
                return k;
            }
        }
        return -1;
    }

    /// Whether the condition that ends with clause `at` lists cases, the last of them after 或, and
    /// the sentence up to there states nothing.
    private static boolean alternatives(
            String text, List<Clause> clauses, int sentence, int lastCondition, int at) {
        if (text.charAt(clauses.get(at).start()) != '或') {
            return false;
        }
        for (int k = at - 1; k >= sentence && k > lastCondition; k--) {
            if (Statements.isMain(text, clauses.get(k)) || isSetting(text, clauses.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensCondition(String text, Clause clause) {
        return "未違曾有無因經受逾屆非如若倘其不期但惟".indexOf(text.charAt(clause.start())) >= 0;
    }

    /// 主管機關應於十日內: says when, not yet what.
    private static boolean waitsForVerb(String text, Clause clause) {
        return "內前後起時".indexOf(clause.last(text)) >= 0 && Statements.holdsModal(text, clause);
    }

    /// 將其全部或一部，改組為公司者: what is done with it comes after the pause.
    private static boolean awaitsVerb(String text, Clause clause) {
        int take = text.indexOf('將', clause.start());
        if (take < 0 || take >= clause.end() || clause.mark() != '，') {
            return false;
        }
        char last = clause.last(text);
        return "部款物金產算件料額權品書".indexOf(last) >= 0 && clause.end() - take < 40;
    }

    /// 其體積細小，種類繁多者: nobody can say where such a condition begins.
    private static boolean goesOnAbout(String text, Clause before, Clause clause) {
        return text.charAt(before.start()) == '其'
                && before.mark() == '，'
                && before.end() - before.start() <= 8
                && !Statements.isMain(text, before)
                && !isSetting(text, before);
    }

    /// …及本辦法施行前，曾獲核准之機構，申請設立者: who is described there belongs to what stands before.
    private static boolean isDescribedSubject(String text, Clause clause) {
        int of =
                Math.max(
                        text.lastIndexOf('之', clause.end() - 2),
                        text.lastIndexOf('的', clause.end() - 2));
        return of > clause.start()
                && clause.end() - of <= 7
                && "曾已經未領依受".indexOf(text.charAt(clause.start())) >= 0
                && !text.startsWith("規定", of + 1)
                && text.charAt(of + 1) != '一';
    }

    /// 場所應依所列各項濃度測值，經判定未超過標準者: the verb of 應依 is still to come.
    private static boolean stopsAtNoun(String text, Clause clause) {
        for (int i = clause.start(); i < clause.end() - 2; i++) {
            if (text.charAt(i) == '應' && "依按".indexOf(text.charAt(i + 1)) >= 0
                    || text.startsWith("必須依", i)
                    || text.startsWith("必須按", i)) {
                return "值額數表圖量率".indexOf(clause.last(text)) >= 0;
            }
        }
        return false;
    }

    /// 依本準則規定，本準則未規定者，適用…: what a law leaves open is a case of its own.
    private static boolean isSilentLaw(String text, Clause clause) {
        return clause.end() - clause.start() <= 16
                && SILENT.stream().anyMatch(word -> clause.of(text).contains(word));
    }

    private static final List<String> SILENT = List.of("未規定", "無規定", "未明定", "未訂定", "沒有規定");

    /// Whether the condition that holds clause `at` began before it.
    private static boolean reachesBack(String text, List<Clause> clauses, int at) {
        Clause before = clauses.get(at - 1);
        Clause clause = clauses.get(at);
        if (isSilentLaw(text, clause) || isThing(text, before)) {
            return false;
        }
        if (JOINS.indexOf(text.charAt(clause.start())) >= 0) {
            return true;
        }
        if ("且或".indexOf(text.charAt(before.start())) >= 0 && !Statements.isMain(text, before)) {
            // 且該空地在地面下，能通達避難者: what is joined on belongs to the same condition.
            return true;
        }
        if (Predicates.isState(text, before.end()) && before.end() - before.start() <= 8) {
            // 但情形特殊，無法於期限前申請者
            return true;
        }
        if (text.charAt(before.start()) == '但'
                && before.mark() == '，'
                && before.end() - before.start() <= 8
                && !Statements.isMain(text, before)
                && !isSetting(text, before)) {
            // 但案件複雜，情形特殊者: nothing was stated yet.
            return true;
        }
        if ("失亡滅損壞毀".indexOf(before.last(text)) >= 0 && !Statements.isMain(text, before)) {
            // 債票遺失，被盜或滅失者: what happened belongs to the condition.
            return true;
        }
        if (text.startsWith("其", clause.start())
                && clause.start() + 1 < clause.end()
                && SUBCASE.indexOf(text.charAt(clause.start() + 1)) >= 0) {
            // 於執行完畢時交還，其不適於保管者: one case of what was said before.
            return false;
        }
        return !Statements.isMain(text, before)
                && !isSetting(text, before)
                && !text.startsWith("但", clause.start())
                && !text.startsWith("其餘", clause.start())
                && !text.startsWith("其他", clause.start())
                && (isBareSubject(text, before) || setsCondition(text, before));
    }

    /// 所有權人之證明文件，其申請採取土石者，免附: a thing that the sentence is about, no part of the condition.
    private static boolean isThing(String text, Clause clause) {
        int end = clause.end();
        if (end - clause.start() < 5
                || THINGS.stream().noneMatch(thing -> text.startsWith(thing, end - thing.length()))
                || NO_THING.indexOf(text.charAt(clause.start())) >= 0) {
            return false;
        }
        boolean described = false;
        for (int i = clause.start(); i < end; i++) {
            char c = text.charAt(i);
            if ("未無不逾違曾".indexOf(c) >= 0 || text.startsWith("經", i) && !text.startsWith("經費", i)) {
                return false;
            }
            described |= "之的及或、".indexOf(c) >= 0 && i >= end - 14;
        }
        return described && HANDS.stream().noneMatch(deed -> clause.of(text).startsWith(deed));
    }

    private static final List<String> THINGS =
            List.of(
                    "文件", "書", "影本", "正本", "證明", "圖說", "圖", "表", "資料", "費用", "計畫", "名冊", "清冊", "契約",
                    "證件", "執照", "許可證", "憑證", "紀錄", "報告", "廠商", "照片");

    private static final String NO_THING = "未無不已經曾有逾違因依受非具領持取得檢提填繳應須將送申如若倘但或且並而屬為";

    private static final List<String> HANDS =
            List.of(
                    "所附", "所提", "所送", "附具", "備具", "出具", "冒用", "偽造", "變造", "使用", "遺失", "購買", "簽訂",
                    "訂定");

    /// What a clause holds that may set a condition, rather than state something.
    private static final List<String> SETS =
            List.of(
                    "違", "未", "無", "經", "逾", "受", "因", "發生", "發現", "依", "申請", "曾", "已", "有", "為",
                    "於", "在", "擔任", "取得", "領", "屬", "致", "使", "以", "對", "非", "自", "由", "意圖", "符合",
                    "具", "滿");

    private static boolean setsCondition(String text, Clause clause) {
        String words = clause.of(text);
        return SETS.stream().anyMatch(words::contains);
    }

    /// 必要時, 前項情形, 除…外, 為…: said of the whole sentence, not of the condition.
    private static boolean isSetting(String text, Clause clause) {
        int end = clause.end();
        return text.startsWith("為", clause.start())
                || text.startsWith("外", end - 1)
                || text.startsWith("時", end - 1)
                || text.startsWith("後", end - 1)
                || text.startsWith("前", end - 1)
                || text.startsWith("情形", end - 2);
    }

    private static boolean isBareSubject(String text, Clause clause) {
        int length = clause.end() - clause.start();
        if (length > 14 || length < 2 || "失亡滅損".indexOf(clause.last(text)) >= 0) {
            return false;
        }
        for (int i = clause.start(); i < clause.end(); i++) {
            if ((Conditional.PREDICATE + "時後前其內不患罹").indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBegin(String text, int at) {
        for (String word : NOT_BEFORE) {
            if (text.startsWith(word, at)) {
                return false;
            }
        }
        return true;
    }

    /// 得減免：一、學員申請宿舍者: the label of an item that was not told apart.
    private static int labelLength(String text, Clause clause) {
        int i = clause.start();
        while (i < clause.end()
                && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '（')) {
            i++;
        }
        int digits = i;
        while (i < clause.end()
                && (Script.isNumeral(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        return i > digits && i < clause.end() && "、）.．".indexOf(text.charAt(i)) >= 0
                ? i + 1 - clause.start()
                : 0;
    }

    /// 為公司組織者: what something is. In 為使受害者獲得救濟者 and 為虛偽之命令、通報或報告者 為 is for, or does.
    private static boolean isWhat(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '者' && !Script.isClauseMark(text.charAt(i))) {
            if ("使須而獲應得防避促、規管".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            i++;
        }
        return i - at <= 14;
    }

    private boolean begin(Sheet sheet, String text, int at) {
        for (String word : IF) {
            if (text.startsWith(word, at)) {
                if (word.length() == 1 && text.startsWith("係", at + 1) && word.charAt(0) != '凡') {
                    return sheet.replace(id(), at, at + 2, "如果是");
                }
                return word.equals("如果")
                        || sheet.replace(
                                id(), at, at + (word.equals("如有") ? 1 : word.length()), "如果");
            }
        }
        for (String word : List.of("又", "另", "而", "且", "並", "惟", "至")) {
            if (text.startsWith(word, at) && "非未無不".indexOf(text.charAt(at + 1)) < 0) {
                boolean twice = "並且而且又且".contains(text.substring(at, at + 2));
                return sheet.insert(id(), at + (twice ? 2 : 1), "如果");
            }
        }
        if (text.startsWith("為", at) && !text.startsWith("為了", at)) {
            return isWhat(text, at) && sheet.replace(id(), at, at + 1, "如果是");
        }
        if (text.startsWith("於依", at)) {
            return sheet.replace(id(), at, at + 1, "如果");
        }
        if (text.startsWith("於其", at)
                && at + 2 < text.length()
                && SUBCASE.indexOf(text.charAt(at + 2)) >= 0) {
            return sheet.replace(id(), at, at + 2, "如果");
        }
        if (text.startsWith("其為", at)) {
            return sheet.replace(id(), at, at + 2, "如果是");
        }
        if (text.startsWith("其", at)
                && at + 1 < text.length()
                && SUBCASE.indexOf(text.charAt(at + 1)) >= 0) {
            return sheet.replace(id(), at, at + 1, "如果");
        }
        return sheet.insert(id(), at, "如果");
    }
}
