package org.baihua.parse.draft;

import org.baihua.source.Message;

/// What the reading of a draft has to say.
public enum DraftMessage implements Message.Row {
    OPINION_FORM(
            "draft-opinion-form",
            "這個表格是徵詢意見用的意見表，不當作對照表讀；表中有填寫內容：「{0}」，請確認是否應列入對照表。",
            "This table is a form for opinions and was not read as a comparison table; it holds text"
                    + " (\"{0}\"): check whether it belongs to the comparison."),
    CELL_WITHOUT_COLUMN(
            "draft-cell-without-column",
            "對照表中有文字（「{0}」等）不屬於任何一欄，已併入該列的說明，請核對原表的欄位。",
            "Text of this comparison table (\"{0}\" and perhaps more) belongs to no column and was"
                    + " put into the explanation of its row. Check the columns of the table."),
    ROW_WITHOUT_TEXT(
            "draft-row-without-text",
            "對照表這一列只有說明（「{0}」），修正條文與現行條文都沒有文字，可能是圖片，請看原檔。",
            "This row of the comparison table holds only an explanation (\"{0}\"); both texts are empty,"
                    + " perhaps pictures. Look at the original file."),
    HEADERLESS_TABLE(
            "draft-table-without-header",
            "這個表格沒有欄位名稱，依內容當作「{0}」讀，請核對欄位。",
            "This table has no header row; by its content it was read as \"{0}\". Check the columns."),
    ARTICLE_TWICE(
            "draft-article-twice",
            "「{0}」在修正條文欄出現兩次以上，兩處都已保留，請核對條次。",
            "\"{0}\" stands in the proposed column more than once; both were kept. Check the numbers."),
    SEVERAL_EXPLANATIONS(
            "draft-several-explanations",
            "本檔有 {0} 份總說明，已依序合併；要點所列條次屬於各自的法規。",
            "The file holds {0} explanations; they were joined in order. The articles that a point"
                    + " names belong to the regulation of its own explanation."),
    EXPLANATION_WITHOUT_POINTS(
            "draft-explanation-without-points",
            "總說明沒有分點的修正要點，全文都當作背景說明。",
            "The explanation has no numbered points; all of it was taken as background."),
    POINTS_WITHOUT_ARTICLES(
            "draft-points-without-articles",
            "總說明的要點都沒有標明條次，無法對應到條文。",
            "None of the explanation's points names an article, so they cannot be linked to articles."),
    REASON_CLAIMS_WORDING_ONLY(
            "draft-says-wording-only",
            "說明欄稱只作文字修正，但{0}的修正涉及{1}，請核對。",
            "The explanation says that only the wording changes, but the change of {0} touches {1}."),
    REASON_CLAIMS_UNCHANGED(
            "draft-says-unchanged",
            "說明欄稱{0}未修正，但修正條文與現行條文的文字不同，請核對。",
            "The explanation says that {0} is not changed, but its two texts differ."),
    LINE_WITHOUT_PLACE(
            "draft-line-without-place",
            "有 {0} 行文字不屬於公告、總說明、對照表或條文，已原樣保留。第一行是「{1}」。",
            "{0} lines belong to neither notice, explanation, comparison table nor articles; they were"
                    + " kept as they are. The first is \"{1}\"."),
    ATTACHMENT_ELSEWHERE(
            "draft-attachment-elsewhere",
            "草案條文不在本檔內（「{0}」），請另外取得附件再處理。",
            "The articles are not in this file (\"{0}\"): get the attachment and process it too.");

    private final Wording wording;

    DraftMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
