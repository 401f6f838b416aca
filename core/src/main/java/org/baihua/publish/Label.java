package org.baihua.publish;

import org.baihua.source.Message;

/// The words of the summary itself, in every format: headings, column titles, short sentences.
public enum Label implements Message.Row {
    SKIP("跳到內容", "Skip to the content"),
    CONTENTS("這一頁有什麼", "On this page"),
    TEXT_SIZE("字的大小", "Text size"),
    SIZE_NORMAL("標準", "Normal"),
    SIZE_LARGE("大", "Large"),
    SIZE_LARGEST("特大", "Largest"),
    ONE_LINE("一句話", "In one line"),
    ONE_MINUTE("一分鐘看懂", "In one minute"),
    WHOLE_TEXT("全文：白話與原文對照", "Whole text: plain beside original"),
    WHY("為什麼要改", "Why"),
    WHY_NEW("為什麼要訂", "Why"),
    KEY_POINTS("改了什麼", "What changes"),
    KEY_POINTS_NEW("規定了什麼", "What it says"),
    FROM_AGENCY("機關在草案總說明裡自己列出的重點，已改成白話。", "The agency's own points, in plain words."),
    FROM_CHANGES(
            "由條文逐條比對得出；草案沒有自己列出重點。",
            "Derived from the changes; the draft lists no points of its own."),
    AFFECTED("跟你有關嗎", "Does it concern you"),
    AFFECTED_HOW(
            "選一個身分，看這份草案要你做什麼、讓你可以做什麼。",
            "Choose a role to see what the draft asks of it and allows it."),
    ALL_ROLES("看所有身分", "Show all roles"),
    ALSO_CALLED("條文裡也寫作：{0}", "Also called: {0}"),
    DUTIES("必須做的事", "Must"),
    RIGHTS("可以做的事", "May"),
    PROHIBITIONS("不可以做的事", "Must not"),
    ROLE_PENALTIES("違反的後果", "Otherwise"),
    ROLE_DEADLINES("要注意的期限", "By when"),
    WHEN("什麼時候", "When"),
    EFFECTIVE("施行", "Takes effect"),
    TRANSITION("過渡期間", "Transition"),
    DEADLINE("期限", "Deadline"),
    COMMENT_UNTIL("表示意見", "Comments"),
    PENALTIES("不遵守會怎樣", "What happens otherwise"),
    WHO("誰", "Who"),
    CONDUCT("做了什麼", "For what"),
    PENALTY("處罰", "Penalty"),
    REPEATABLE("可以連續處罰", "May be imposed repeatedly"),
    ARTICLES("條文", "Articles"),
    COMMENT("怎麼表示意見", "How to comment"),
    UNTIL("到 {0}為止", "Until {0}"),
    CONTACT("聯絡方式", "Contact"),
    TERMS("名詞解釋", "Terms"),
    TERM("名詞", "Term"),
    MEANING("意思", "Meaning"),
    UNCERTAIN("我們不確定的地方", "What we are not sure about"),
    UNCERTAIN_HOW(
            "下面這些，程式沒有把握，請看原文。", "The program is not sure of these; please see the original."),
    PAPERS("文件與資料", "Documents and data"),
    ABOUT("關於這一頁", "About this page"),
    NO_FORCE(
            "白話版是為了讓大家看懂而寫的，沒有法律效力；一切以草案原文為準。",
            "The plain text has no legal force; the draft's own words decide."),
    CONTRACT(
            "全文共 {0} 段，其中 {1} 段改寫成白話；{2} 段改寫後可能改變意思，所以保留原文。",
            "{0} units, {1} rewritten; {2} kept as they are because a rewrite might have changed their meaning."),
    SOURCE("原始檔：{0}", "Source: {0}"),
    FINGERPRINT("檔案指紋（SHA-256）：{0}", "SHA-256: {0}"),
    READABILITY("好不好讀", "Readability"),
    MEASURE("量什麼", "Measure"),
    BEFORE("原文", "Original"),
    AFTER("白話", "Plain"),
    PLAIN("白話", "Plain"),
    ORIGINAL("原文", "Original"),
    TABLE("第 {0} 個表格", "Table {0}"),
    CURRENT("現行條文", "In force now"),
    REASON("機關的說明", "The agency's reason"),
    CURRENT_AND_REASON("看現行條文和機關的說明", "Text in force and the agency's reason"),
    SEE_CURRENT("看現行條文", "Text in force"),
    SEE_REASON("看機關的說明", "The agency's reason"),
    ARTICLE_GOES("這一條要刪除。", "This article is to be deleted."),
    KEPT("改寫後可能改變意思，保留原文。", "Kept as it is: a rewrite might have changed its meaning."),
    NOTICE_TEXT("公告內容", "The notice"),
    OTHER_TEXT("其他文字", "Other text"),
    NOTES("這一段的名詞", "Terms in this part"),
    TO_TOP("回到最上面", "Back to top"),
    TO_MINUTE("回到一分鐘看懂", "Back to the minute"),
    TO_WHOLE("看全文與原文", "Whole text and original"),
    DAY_COUNT("{0} 天", "{0} days"),
    MARKED(
            "底色標出的字，是和原文不同的地方；現行條文裡劃掉的字，這次要改。",
            "Shaded words differ from the original; words struck out in the text in force are to change."),
    KIND_STATUTE("法規", "Statute"),
    KIND_NEW("新訂草案", "New regulation"),
    KIND_AMENDMENT("修正草案", "Amendment"),
    KIND_REPEAL("廢止案", "Repeal"),
    KIND_NOTICE("預告", "Notice"),
    KIND_OTHER("文件", "Document"),
    ACTOR_PERSON("個人", "Person"),
    ACTOR_BUSINESS("業者", "Business"),
    ACTOR_ORGANIZATION("機構、團體", "Organization"),
    ACTOR_AGENCY("機關", "Public authority"),
    CHANGE_ADDED("新增", "New"),
    CHANGE_AMENDED("修正", "Amended"),
    CHANGE_REWORDED("文字修正", "Reworded"),
    CHANGE_RENUMBERED("條次變更", "Renumbered"),
    CHANGE_DELETED("刪除", "Deleted"),
    CHANGE_UNCHANGED("未修正", "Unchanged"),
    DIRECTION_SHORTER("縮短", "Shorter"),
    DIRECTION_LONGER("延長", "Longer"),
    DIRECTION_LOWER("降低", "Lower"),
    DIRECTION_HIGHER("提高", "Higher"),
    METRIC_M1("平均一句幾個字", "Characters a sentence"),
    METRIC_M2("超過 60 字的長句", "Sentences over 60 characters"),
    METRIC_M7("每千字的公文套語", "Stock phrases per 1,000 characters"),
    METRIC_M9("每句要翻找的引用", "Citations to look up, a sentence");

    private final Wording wording;

    Label(String chinese, String english) {
        wording = new Wording(Message.code("", this), chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
