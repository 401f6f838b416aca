package org.baihua.consult;

import org.baihua.source.Message;

/// What a consultation has to say to the officer.
public enum ConsultMessage implements Message.Row {
    NOT_A_TABLE(
            "consult-no-table",
            "這個檔案裡找不到意見：需要一張有「內容」（text）欄的表，或一行一則的文字。請加上欄名再試一次。",
            "No opinions found: the file needs a table with a text column, or one opinion a line."),
    UNREADABLE(
            "consult-unreadable",
            "讀不出這個{0}檔（{1}）。請用原來的程式重新存一次再匯入。",
            "This {0} file cannot be read ({1}). Save it again with its own program."),
    TOO_LARGE(
            "consult-too-large",
            "這個檔案解開後超過 {0} MB，沒有讀。請分成幾個檔案再匯入。",
            "Unpacked, this file is larger than {0} MB and was not read. Split it."),
    GUESSED_COLUMN(
            "consult-guessed-column",
            "沒有叫「內容」的欄，把最長的「{0}」欄當作意見內容。如果不對，請把正確的欄名改成「內容」。",
            "No column is named text; the longest, {0}, was taken. Rename the right one to text."),
    MODEL_FAILS(
            "consult-model-fails",
            "裝好的語意模型「{0}」無法使用（{1}），這次只用字詞建議條文。請在這台電腦重新安裝模型，或把它從 lib 資料夾移走。",
            "The installed model of meaning {0} does not work here ({1}); suggestions were made by words alone. Install it again, or take it out of the lib folder."),
    OPEN_QUOTE(
            "consult-open-quote",
            "引號沒有關上，這一行照字面讀。請檢查這一行。",
            "A quote is not closed; the line was read as it stands. Check it."),
    TOO_MANY_CELLS(
            "consult-too-many-cells",
            "這一列比欄名多出 {0} 格，多的接在意見後面。請檢查內容裡的逗號是不是少了引號。",
            "The row has {0} cells more than the header; they were added to the opinion. Check its quotes."),
    BROKEN_JSON(
            "consult-broken-json",
            "這一行不是完整的 JSON，整行當作意見內容保留。請檢查這一行。",
            "This line is no complete JSON; it was kept as it stands. Check it."),
    EMPTY_OPINION(
            "consult-empty-opinion",
            "意見「{0}」沒有內容，仍列入清冊。",
            "Opinion {0} has no text; it is listed all the same."),
    ID_AGAIN(
            "consult-id-again",
            "編號「{0}」重複，這一則改編為「{1}」。",
            "The id {0} occurs again; this one became {1}."),
    ID_PERSONAL(
            "consult-id-personal",
            "編號欄裡是個人資料，這一則改編為「{0}」。",
            "The id was personal data; this opinion became {0}."),
    NO_OPINIONS(
            "consult-no-opinions",
            "資料夾裡沒有 opinions.jsonl。請先執行 baihua consult import。",
            "The folder has no opinions.jsonl. Run baihua consult import first."),
    DAMAGED(
            "consult-damaged",
            "{0} 的內容讀不出來（{1}）。請從備份復原，或刪掉它再執行一次。",
            "{0} cannot be read ({1}). Restore it, or delete it and run again."),
    EDITS_UNKNOWN(
            "consult-edits-unknown",
            "issues.yaml 提到的「{0}」不存在，這項編輯沒有作用。請檢查編號。",
            "issues.yaml names {0}, which does not exist; that edit did nothing. Check the id."),
    EDITS_WRONG(
            "consult-edits-wrong",
            "issues.yaml 的「{0}」寫法不對：{1}。請照 docs/reference/consult.md 的例子改。",
            "{0} in issues.yaml is malformed: {1}. See docs/reference/consult.md."),
    RESPONSE_LEFT_OVER(
            "consult-response-left-over",
            "回應表裡「{0}」的一項訴求已不在意見裡；機關填的內容保留在最後。",
            "An ask of {0} in the response table is no longer in the opinions; its row was kept at the end."),
    BAD_DATE(
            "consult-bad-date",
            "「{0}」不是日期。請寫成 2026-03-31 或民國 115 年 3 月 31 日。",
            "{0} is no date. Write 2026-03-31."),
    CORRECTION_OPEN(
            "consult-correction-open", "逐字稿的修正期到 {0}。", "The record may be corrected until {0}."),
    NO_TURNS(
            "consult-no-turns",
            "這份紀錄裡找不到發言人。請用「### 姓名：」標出每一段發言。",
            "No speaker was found. Mark every speech with ### NAME:.");

    private final Wording wording;

    ConsultMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
