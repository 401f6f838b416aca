package org.baihua.plain.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baihua.plain.PlainUnit;
import org.jspecify.annotations.Nullable;

/// Writes a long chain of things as a list, one on each line.
///
/// 應檢附申請書、負責人身分證明文件、公司登記證明文件及場地使用同意書，向主管機關申請。 →
///
/// 應檢附以下各項，向主管機關申請： ●申請書 ●負責人身分證明文件 ●公司登記證明文件 ●以及場地使用同意書。
///
/// Only a chain whose ends are certain becomes one: it begins right behind a verb that takes papers
/// or particulars, each link but the last is parted by 、, and nothing in it describes more than one
/// link. 及 stays 以及 before the last line, 或 stays 或, so that nobody need guess whether all are
/// meant or any.
final class Chains implements Rule {

    /// What stands before each line of a list.
    static final String BULLET = "\n" + PlainUnit.BULLET;

    private static final int FEWEST = 3;

    /// Three links make a list when each has so many characters; four always do.
    private static final int LONG_LINK = 6;

    private static final int MANY = 4;

    /// A chain with fewer characters is read as quickly in one line.
    private static final int SHORT = 22;

    /// A sentence may say in as many characters, behind the chain, what is done with it.
    private static final int CLOSING = 24;

    /// Verbs whose object is a list. 指 and 為 are none: what they lead to is a definition.
    private static final List<String> VERBS =
            List.of(
                    "檢附", "檢具", "填具", "備具", "備齊", "附具", "檢送", "附上", "填寫", "載明", "記載", "註明", "敘明",
                    "寫明", "標示", "標明", "包括", "包含", "提出", "提供", "提具", "登載", "公告", "審酌", "斟酌", "考量",
                    "備置", "置備", "設置", "備有", "攜帶", "說明", "揭露", "建立", "保存", "繳交", "檢驗", "檢查");

    /// What is done with the whole chain, behind its last link.
    private static final List<String> CLOSES =
            List.of(
                    "辦理", "申請", "提出", "備查", "核定", "審查", "審核", "繳納", "領取", "報到", "申報", "查驗", "處理",
                    "通知", "備用", "存查", "核准", "為限", "擔任", "兼任", "組成", "參加", "送審", "查核", "備詢", "決定");

    /// A link has at least so many characters, or ends in what can be handed in: in 董事、監察人、經理人名簿
    /// the first two are no links but belong to the third.
    private static final int LINK = 5;

    /// What a form asks for; such a word stands for itself however short it is.
    private static final Set<String> PARTICULARS =
            Set.of(
                    "姓名", "性別", "年齡", "住址", "地址", "住所", "居所", "住居所", "電話", "職業", "職稱", "學歷", "經歷",
                    "學經歷", "國籍", "生日", "名稱", "品名", "日期", "時間", "地點", "事由", "原因", "理由", "數量", "金額",
                    "用途", "種類", "規格", "編號", "單價", "總價", "期限", "期間", "費用", "內容", "經費", "面積", "位置",
                    "範圍", "方式", "方法", "對象", "項目", "成分", "重量", "尺寸", "產地", "型號", "車號", "統一編號",
                    "聯絡電話", "聯絡方式", "通訊地址", "營業地址", "負責人", "代表人", "代理人", "出生年月日", "身分證字號", "經費來源",
                    "預期效益", "實施期程", "工作項目", "計畫目標", "計畫內容", "辦理方式", "收費標準");

    private static final List<String> PAPERS =
            List.of(
                    "表", "書", "影本", "證", "法", "名冊", "名簿", "照片", "章程", "圖", "條例", "正本", "日期", "名稱",
                    "契約");

    /// What no link holds: another join, another verb, a word that reaches over several links.
    private static final String FORBIDDEN = "及或與和暨並且，；：。向由將者";

    @Override
    public String id() {
        return "chains";
    }

    @Override
    public String says() {
        return "一長串並列的文件或事項改成一行一項；「及」「或」都留著";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "應檢附申請書、負責人身分證明文件、公司登記證明文件及場地使用同意書，向主管機關申請。",
                        "應檢附以下各項，向主管機關申請：\n●申請書\n●負責人身分證明文件\n●公司登記證明文件\n●以及場地使用同意書。"),
                new Example(
                        "申請人應提出國民身分證影本、有效護照影本、全民健康保險卡影本或駕駛執照影本。",
                        "申請人應提出以下任何一項：\n●國民身分證影本\n●有效護照影本\n●全民健康保險卡影本\n●或駕駛執照影本。"),
                new Example("應檢附申請書、身分證及照片。", "應檢附申請書、身分證及照片。"),
                new Example("不得提供申請人姓名、出生年月日、國民身分證統一編號及通訊地址。", "不得提供申請人姓名、出生年月日、國民身分證統一編號及通訊地址。"));
    }

    /// @param end behind the last link
    private record Chain(int start, List<Integer> commas, int join, int joinEnd, int end) {}

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        if (text.indexOf('、') < 0) {
            return;
        }
        boolean[] inside = Brackets.inside(text);
        List<Clause> clauses = Clause.split(text);
        int sentence = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            int closing = closing(text, clauses, i);
            if (closing >= i && mayHold(text, clauses, sentence, i)) {
                Chain chain = chainIn(text, inside, clause);
                if (chain != null) {
                    write(sheet, chain, closing == i ? null : clauses.get(closing));
                }
            }
            if (clause.endsSentence() || clause.mark() == '：') {
                sentence = i + 1;
            }
        }
    }

    /// The clause that ends the sentence: `at` itself, or the one after it where that is short; -1
    /// where more follows.
    private static int closing(String text, List<Clause> clauses, int at) {
        if (isFullStop(clauses.get(at), text)) {
            return at;
        }
        if (clauses.get(at).mark() != '，' || at + 1 >= clauses.size()) {
            return -1;
        }
        Clause next = clauses.get(at + 1);
        boolean closes =
                isFullStop(next, text)
                        && Pauses.length(text, next.start(), next.end()) <= CLOSING
                        && ("向送報函".indexOf(text.charAt(next.start())) >= 0
                                || text.startsWith("申請", next.start())
                                || text.startsWith("通知", next.start()))
                        && "前第"
                                .chars()
                                .noneMatch(c ->
                                        text.substring(next.start(), next.end()).indexOf(c) >= 0);
        return closes ? at + 1 : -1;
    }

    /// Whether the text ends with the clause: what follows a list would stand in its last line.
    private static boolean isFullStop(Clause clause, String text) {
        return clause.mark() == '。' && clause.end() == text.length() - 1
                || clause.mark() == 0 && clause.end() == text.length();
    }

    /// Whether the sentence says its say once: no prohibition, no exception before the list.
    private static boolean mayHold(String text, List<Clause> clauses, int sentence, int at) {
        String before = text.substring(clauses.get(sentence).start(), clauses.get(at).end());
        return !before.contains("不得")
                && !before.contains("不可以")
                && !before.contains("免")
                && !before.contains("未")
                && !before.contains("沒有")
                && !before.contains("無");
    }

    /// What follows such a list without a pause: 檢附裁定書影本報請直轄市、縣（市）主管機關及審查會備查.
    private static final List<String> HANDS_ON =
            List.of("報請", "送請", "陳報", "函送", "送交", "函報", "轉送", "直轄市");

    private static @Nullable Chain chainIn(String text, boolean[] inside, Clause clause) {
        int first = -1;
        for (int i = clause.start(); i < clause.end() && first < 0; i++) {
            if (text.charAt(i) == '、' && !inside[i]) {
                first = i;
            }
        }
        int start = first < 0 ? -1 : afterVerb(text, clause, first);
        if (start < 0 || HANDS_ON.stream().anyMatch(clause.of(text)::contains)) {
            return null;
        }
        List<Integer> commas = new ArrayList<>();
        int join = -1;
        int joinEnd = -1;
        for (int i = start; i < clause.end(); i++) {
            char c = text.charAt(i);
            if (inside[i]) {
                continue;
            }
            if (c == '、') {
                if (join >= 0) {
                    return null;
                }
                commas.add(i);
            } else if (c == '及' || c == '或') {
                if (join >= 0) {
                    return null;
                }
                join = i;
                joinEnd = i + 1;
            } else if (FORBIDDEN.indexOf(c) >= 0 && !(c == '者' && isPerson(text, i))) {
                return null;
            }
        }
        if (join < 0 && commas.size() + 1 >= MANY && saysWhole(text, start)) {
            // 包括甲、乙、丙、丁: all of them, without a word for it.
            join = commas.removeLast();
            joinEnd = join + 1;
        }
        if (join < 0 || commas.size() + 2 < FEWEST || commas.getLast() > join) {
            return null;
        }
        int last = joinEnd;
        int from = start;
        int shortest = Integer.MAX_VALUE;
        for (int comma : commas) {
            if (!isLink(text, from, comma)) {
                return null;
            }
            shortest = Math.min(shortest, Pauses.length(text, from, comma));
            from = comma + 1;
        }
        if (!isLink(text, from, join) || !isLink(text, last, clause.end())) {
            return null;
        }
        shortest = Math.min(shortest, Pauses.length(text, from, join));
        shortest = Math.min(shortest, Pauses.length(text, last, clause.end()));
        if (commas.size() + 2 < MANY && shortest < LONG_LINK) {
            return null;
        }
        Chain chain = new Chain(start, commas, join, joinEnd, clause.end());
        return Pauses.length(text, start, clause.end()) >= SHORT
                        && isWhole(text, start, commas.getFirst(), false)
                        && isWhole(text, last, clause.end(), true)
                ? chain
                : null;
    }

    /// Where the chain begins whose first 、 stands at `comma`; -1 when that is not certain.
    private static int afterVerb(String text, Clause clause, int comma) {
        for (int i = comma - 2; i >= clause.start(); i--) {
            for (String verb : VERBS) {
                int end = i + verb.length();
                if (end < comma && text.startsWith(verb, i)) {
                    boolean verbal = i == clause.start() || isVerbal(text, clause, i);
                    boolean noun = "之的書表".indexOf(text.charAt(end)) >= 0;
                    return verbal && !noun ? end : -1;
                }
            }
        }
        return -1;
    }

    /// Whether the verb at `at` is what the clause states: a modal stands before it, or an adverb.
    private static boolean isVerbal(String text, Clause clause, int at) {
        Duty duty = Duty.in(text, clause);
        if (duty == null) {
            return text.startsWith("包", at) && "之所的".indexOf(text.charAt(at - 1)) < 0;
        }
        for (int i = duty.end(); i < at; i++) {
            // 應通知申請人提出, 應對於提供…: somebody else does it, or nobody yet.
            if ("對請令命者時所之的".indexOf(text.charAt(i)) >= 0 || text.startsWith("通知", i)) {
                return false;
            }
        }
        return duty.end() <= at;
    }

    /// 包括 names all that belongs to a thing.
    private static boolean saysWhole(String text, int start) {
        return text.startsWith("包括", start - 2) || text.startsWith("包含", start - 2);
    }

    private static boolean isLink(String text, int start, int end) {
        int length = Pauses.length(text, start, end);
        return length >= LINK
                || PARTICULARS.contains(text.substring(start, end))
                || length >= 3
                        && PAPERS.stream().anyMatch(it -> text.startsWith(it, end - it.length()));
    }

    /// Whether a link at the chain's end stands for itself: what has 之 in it may describe the
    /// others.
    private static boolean isWhole(String text, int start, int end, boolean last) {
        if (end - start < 2) {
            return false;
        }
        String link = text.substring(start, end);
        boolean other = last && (link.startsWith("其他") || link.startsWith("其它"));
        if (link.contains("等") && !link.contains("等級") && !link.contains("高等")) {
            return false;
        }
        if (last && CLOSES.stream().anyMatch(link::endsWith)) {
            // 身分證及印章代表辦理: what is done with all of them stands in no line.
            return false;
        }
        return other || link.indexOf('之') < 0 && link.indexOf('的') < 0 || link.contains("之一");
    }

    private static boolean isPerson(String text, int at) {
        return People.isNamed(text, at + 1);
    }

    private void write(Sheet sheet, Chain chain, @Nullable Clause closing) {
        String text = sheet.text();
        boolean any = text.charAt(chain.join) == '或';
        String intro = any ? "以下任何一項" : "以下各項";
        boolean free =
                sheet.isFree(chain.join, chain.joinEnd)
                        && chain.commas.stream().allMatch(at -> sheet.isFree(at, at + 1))
                        && (closing == null || sheet.isFree(chain.end, closing.end()));
        if (!free) {
            return;
        }
        sheet.change();
        if (!sheet.insert(
                id(),
                chain.start,
                intro
                        + (closing == null ? "" : text.substring(chain.end, closing.end()))
                        + "："
                        + BULLET)) {
            return;
        }
        for (int comma : chain.commas) {
            sheet.replace(id(), comma, comma + 1, BULLET);
        }
        boolean spoken = text.startsWith("以", chain.join - 1);
        sheet.replace(
                id(),
                spoken ? chain.join - 1 : chain.join,
                chain.joinEnd,
                BULLET + (any ? "或" : text.charAt(chain.join) == '及' ? "以及" : ""));
        if (closing != null) {
            sheet.replace(id(), chain.end, closing.end(), "");
        }
    }
}
