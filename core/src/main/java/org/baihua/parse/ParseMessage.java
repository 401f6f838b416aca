package org.baihua.parse;

import org.baihua.source.Message;

/// What the parser has to say about its reading of a law.
enum ParseMessage implements Message.Row {
    UNPLACED(
            "statute-unplaced",
            "「{0}」在法規的結構裡找不到位置，已原樣保留；請檢查這一行是否缺少條號或款號。",
            "“{0}” has no place in the structure of the law and was kept as it is; see whether the line lacks"
                    + " its number."),
    UNPLACED_TABLE(
            "statute-unplaced-table",
            "以「{0}」開頭的表格不屬於任何條文，已原樣保留；請確認表格裡沒有條文。",
            "The table that begins with “{0}” belongs to no article and was kept as it is; make sure that no"
                    + " article stands in it."),
    NO_STRUCTURE(
            "statute-without-articles",
            "找不到任何條文或點次，全文已原樣保留；請確認檔案是法規或其草案。",
            "No article was found and all text was kept as it is; make sure that the file is a law or the draft of"
                    + " one."),
    BACKWARDS(
            "statute-number-backwards",
            "{0}排在{1}之後；請檢查條次。",
            "{0} comes after {1}; check the numbers."),
    LIST_JUMP(
            "statute-list-jump",
            "「{0}」的前一個序號是 {1}；請檢查是否漏列或誤排。",
            "The number before “{0}” is {1}; see whether one is missing or out of order."),
    ANNEX(
            "statute-annex",
            "「{0}」是附於條文之後的附件，內容原樣保留，沒有再拆分。",
            "“{0}” is an annex after the articles; it was kept as it is, undivided.");

    private final Wording wording;

    ParseMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
