package org.baihua.plain.rewrite;

import java.util.List;

/// Tells 應 that describes a noun without 之 (應具備條件如下, 應檢附文件不全) from 應 that demands (申請人應檢附文件).
///
/// A law leaves out the 之 between a duty and what it is about; the sentence then says something of
/// the noun. Said as 必須具備條件如下 it would be a demand.
enum Nominals {
    /// It describes a noun: 必須具備的條件.
    NOUN,
    /// It may describe one.
    UNSURE,
    /// It demands.
    DUTY;

    /// What is done to such nouns; longer ones first.
    private static final List<String> VERBS =
            List.of(
                    "計算", "計入", "到案", "檢附", "檢具", "檢送", "檢驗", "檢測", "檢查", "載明", "記載", "登載", "登記",
                    "登錄", "註明", "加註明", "加註釋", "揭露", "具備", "繳納", "繳交", "繳驗", "補繳", "追繳", "補正", "補辦",
                    "補足", "提足", "支付", "支出", "給付", "負擔", "符合", "申報", "申請", "辦理", "辦補", "實收", "提列",
                    "提撥", "提存", "提供", "提出", "提送", "收取", "核給", "核發", "回收", "退還", "發給", "發還", "領取",
                    "設置", "配置", "置備", "歸屬", "改善", "注意", "遵行", "遵守", "配合", "準備", "保存", "保留", "填寫",
                    "填具", "填報", "審驗", "查驗", "查核", "審查", "說明", "標示", "公開", "公告", "賠償", "賠", "補償",
                    "補貼", "扣除", "扣繳", "分擔", "分配", "分攤", "編列", "通報", "報告", "修習", "接受", "參加", "評估",
                    "考量", "採取", "完成", "履行", "執行", "附送", "附", "送達", "受送達", "送", "繳庫", "繳", "盡", "負",
                    "備", "修", "具", "置", "補", "達");

    /// What they are; longer ones first.
    private static final Openers NOUNS =
            new Openers(
                    "人口範圍", "人口", "資格條件", "處所", "份數", "證明文件", "相關文件", "租金", "價金", "權利金", "補償金",
                    "保險費", "退休金", "最低資本額", "權利義務", "教育訓練", "文件", "資料", "條件", "資格", "內容", "金額", "費用",
                    "費額", "費", "稅額", "稅款", "稅費", "總額", "差額", "數額", "額度", "額", "期限", "期間", "日期",
                    "書件", "證件", "書表", "表件", "表單", "證明", "項目", "經費", "款項", "款", "標準", "用途", "程序",
                    "義務", "責任", "職責", "權益", "權利", "名額", "人數", "時數", "學分", "科目", "種類", "數量", "次數",
                    "方式", "方法", "比率", "比例", "範圍", "對象", "程度", "位置", "措施", "設施", "設備", "課程", "作業",
                    "工作", "任務", "成本", "要件", "原則", "規範", "事項", "押標金", "保證金", "罰鍰", "人員", "物品", "器材",
                    "檢查", "用紙", "水費", "電費", "稅則號別", "記載");

    /// What is said of a noun, never of a demand.
    private static final List<String> SAID =
            List.of(
                    "如下", "如附", "如左", "如次", "如表", "不全", "不齊", "不足", "不符", "不實", "不完", "不明", "有誤",
                    "有欠", "有缺", "有應", "有疑", "有爭", "有異動", "有無", "欠缺", "缺漏", "未齊", "未備", "未符", "錯誤",
                    "或記載不", "或其內容", "分之", "之", "的", "者", "變更時", "有變更");

    /// What stands before what describes a noun.
    private static final String BEFORE = "其所之的及或與、和有無各該等逾過於按除以占定";

    /// What measures: no demand stands behind it (不得逾應繳年租金, 按應徵稅額減輕).
    private static final String MEASURES = "逾按除占乘在";

    /// What somebody does, and the word for those who do it: 應迴避人員 at the head of a sentence.
    private static final List<String> HEADS =
            List.of("迴避人員", "受檢人員", "受測人員", "受訓人員", "參訓人員", "到考人員", "受檢者", "受測者");

    /// How likely something is, or what goes without saying: 理應, 自應, 尤應. No demand of its own.
    private static final String ADVERBS = "自允尤咸殊固誠";

    /// 辦理應於…: here 理 ends a word.
    private static final String ENDS_IN_LI = "辦處管經代助受審清修護物心病監調合整料治推原地生倫道掌攝綜襄總協";

    /// What a demand may go on with that no noun follows without 之: 其應於期限內申報.
    private static final String GOES_ON = "於在依以由向自從經將為就對按並先即另每隨視考會同再至檢參";

    /// What the noun of such a compound is, besides those of [#NOUNS].
    private static final Openers ABSTRACT = new Openers("規定", "時間", "行為", "業務", "情形", "處分");

    private static final String JOINTS = "其所之的及或與和、等各該定入屬";

    /// Whether nobody can be sure that the 應 at `at` demands something: it stands inside a noun
    /// (條件及應遵循規定, 同意書應記載內容, 前項所定應…之門號) or only says what is proper (自應).
    static boolean isDoubtful(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (ADVERBS.indexOf(before) >= 0
                || before == '理' && (at < 2 || ENDS_IN_LI.indexOf(text.charAt(at - 2)) < 0)
                || before == '定' && at > 1 && "所規法明".indexOf(text.charAt(at - 2)) >= 0) {
            return true;
        }
        if (JOINTS.indexOf(before) >= 0
                && !Script.isClauseMark(before)
                && at + 1 < text.length()
                && GOES_ON.indexOf(text.charAt(at + 1)) < 0
                && !text.startsWith("下列", at + 3)
                && !Gap.describes(text, at + 1, clauseEnd(text, at))) {
            return true;
        }
        return !Script.isClauseMark(before)
                && "並還也都亦仍且不".indexOf(before) < 0
                && !Subjects.isActor(text.substring(Math.max(0, at - 4), at))
                && isCompound(text, at);
    }

    /// 應記載內容, 應服現役時間: a verb, and behind it a bare noun that ends the phrase.
    private static boolean isCompound(String text, int at) {
        for (int i = at + 2; i < Math.min(text.length(), at + 6); i++) {
            if (GOES_ON.indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i - 1) != '檢'
                    || !Script.isHan(text.charAt(i))) {
                return false;
            }
            int noun = nounEnd(text, i);
            if (noun == 0) {
                String word = ABSTRACT.at(text, i);
                noun = word.isEmpty() ? 0 : i + word.length();
            }
            if (noun > 0) {
                return noun == text.length() || "，。；：、及或與和如不有為等）".indexOf(text.charAt(noun)) >= 0;
            }
        }
        return false;
    }

    private static int clauseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Script.isClauseMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// How the 應 at `at` is to be taken, and where the verb after it ends.
    static Reading read(String text, int at) {
        for (String head : HEADS) {
            if (text.startsWith(head, at + 1)) {
                return new Reading(NOUN, at + 3);
            }
        }
        for (String verb : VERBS) {
            if (!text.startsWith(verb, at + 1)) {
                continue;
            }
            int afterVerb = at + 1 + verb.length();
            for (int i = afterVerb; i < Math.min(text.length(), afterVerb + 7); i++) {
                char c = text.charAt(i);
                if (!Script.isHan(c) || "之的於依向由在以將就並按經對自至者".indexOf(c) >= 0) {
                    break;
                }
                int noun = nounEnd(text, i);
                if (noun > 0) {
                    return new Reading(judge(text, at, i, noun, afterVerb), afterVerb);
                }
            }
        }
        return new Reading(isMeasure(text, at) || isThose(text, at) ? UNSURE : DUTY, at + 1);
    }

    /// 應補修者其時數: those who must, and something of theirs.
    private static boolean isThose(String text, int at) {
        for (int i = at + 2; i < Math.min(text.length() - 1, at + 6); i++) {
            if (text.charAt(i) == '者') {
                return "其之的".indexOf(text.charAt(i + 1)) >= 0;
            }
        }
        return false;
    }

    private static boolean isMeasure(String text, int at) {
        return at > 1
                && MEASURES.indexOf(text.charAt(at - 1)) >= 0
                && !text.startsWith("免除", at - 2);
    }

    /// What was found.
    ///
    /// @param verbEnd where the verb ends, behind which 的 belongs
    record Reading(Nominals nominal, int verbEnd) {}

    private static int nounEnd(String text, int at) {
        String noun = NOUNS.at(text, at);
        return noun.isEmpty() ? 0 : at + noun.length();
    }

    private static Nominals judge(String text, int at, int noun, int end, int afterVerb) {
        // 應符合安全標準之…: the 之 makes a longer noun, the object of a demand as often as not.
        boolean bare = noun == afterVerb;
        for (String said : SAID) {
            if (text.startsWith(said, end)) {
                if (said.equals("之") || said.equals("的") || said.equals("者")) {
                    return bare && stands(text, at) ? UNSURE : DUTY;
                }
                return NOUN;
            }
        }
        if (!stands(text, at)) {
            return DUTY;
        }
        char after = end < text.length() ? text.charAt(end) : '。';
        char before = at == 0 ? '，' : text.charAt(at - 1);
        if ("及或與、和".indexOf(before) >= 0 && "、及或與和之等由）".indexOf(after) >= 0) {
            return bare ? NOUN : UNSURE;
        }
        return "，。；：".indexOf(after) >= 0 && before == '其' ? DUTY : UNSURE;
    }

    private static boolean stands(String text, int at) {
        return at > 0 && BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    }
}
