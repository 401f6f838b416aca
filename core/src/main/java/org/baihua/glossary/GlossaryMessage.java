package org.baihua.glossary;

import org.baihua.source.Message;

/// What this room says to people.
public enum GlossaryMessage implements Message.Row {
    FILE_MISSING(
            "glossary-missing",
            "讀不到詞彙檔。請檢查檔名和權限。",
            "The glossary cannot be read. Check its name and permissions."),
    FORMAT_UNKNOWN(
            "glossary-format-unknown",
            "認不出這個詞彙檔的格式。請用 .tsv、.csv、.xlsx、.json 或 .tbx。",
            "The format of this glossary is unknown. Use .tsv, .csv, .xlsx, .json or .tbx."),
    FILE_DAMAGED(
            "glossary-damaged",
            "詞彙檔的內容不完整或不是 {0} 格式（{1}）。請用原來的軟體重新存檔。",
            "The glossary is incomplete or not in the {0} format ({1}). Save it again with the"
                    + " program that made it."),
    ENCODING(
            "glossary-encoding",
            "詞彙檔的文字編碼不是 UTF-8，也不是 Big5。請另存為 UTF-8。",
            "The glossary is neither UTF-8 nor Big5. Save it as UTF-8."),
    NO_TERM(
            "glossary-row-without-term",
            "這一列沒有詞。請填上「term」欄，或刪除這一列。",
            "This row has no term. Fill in the column \"term\" or delete the row."),
    NO_TERM_COLUMN(
            "glossary-without-term-column",
            "第一列是欄名，但沒有「term」（詞）欄。請補上。",
            "The first row names the columns, but there is no column \"term\". Add it."),
    UNKNOWN_COLUMN(
            "glossary-unknown-column",
            "不認得「{0}」這一欄，它的內容不會用到。欄名見 docs/reference/glossary-formats.md。",
            "The column \"{0}\" is unknown, and what it holds is not used. See"
                    + " docs/reference/glossary-formats.md."),
    COLUMN_TWICE(
            "glossary-column-twice",
            "「{0}」欄出現兩次（第 {1} 欄又是它），只用第一個。請刪除或改名。",
            "The column \"{0}\" is there twice (again as column {1}); only the first is used. Delete or"
                    + " rename the other."),
    TOO_MANY_FIELDS(
            "glossary-row-too-long",
            "這一列有 {0} 欄，但檔案只有 {1} 欄。請檢查是不是多了分隔符號。",
            "This row has {0} fields, but the file has {1} columns. Look for a separator too many."),
    UNKNOWN_VALUE(
            "glossary-unknown-value",
            "「{0}」欄的「{1}」不是可以用的值。請用：{2}。",
            "\"{1}\" is no value of column \"{0}\". Use one of: {2}."),
    BAD_CONDITION(
            "glossary-bad-condition",
            "讀不懂替換條件：{0}。寫法見 docs/reference/glossary-conditions.md。",
            "The condition cannot be read: {0}. See docs/reference/glossary-conditions.md."),
    EMPTY("glossary-empty", "詞彙檔裡沒有任何詞。", "The glossary holds no terms."),
    DESCRIPTION_BROKEN(
            "glossary-yaml-broken",
            "glossary.yaml 有問題：{0}。要有 name、title、licence、origin 四項。",
            "glossary.yaml is broken: {0}. It needs name, title, licence and origin."),
    INDEX_MISSING(
            "glossary-index-missing",
            "找不到詞彙索引。請執行 baihua glossary build，或重新安裝。",
            "There is no glossary index. Run baihua glossary build, or install again."),
    INDEX_DAMAGED(
            "glossary-index-damaged",
            "詞彙索引已損壞（{0}）。請執行 baihua glossary build 重新編製。",
            "The glossary index is damaged ({0}). Run baihua glossary build to make it again."),
    INDEX_OUTDATED(
            "glossary-index-outdated",
            "詞彙索引是第 {0} 版，這個程式要第 {1} 版。請執行 baihua glossary build 重新編製。",
            "The glossary index has version {0}; this program needs version {1}. Run baihua"
                    + " glossary build to make it again."),
    CANNOT_WRITE(
            "glossary-cannot-write",
            "寫不了檔案（{0}）。請檢查目錄的權限和空間。",
            "The file cannot be written ({0}). Check permissions and space."),
    CACHE_UNUSABLE(
            "glossary-cache-unusable",
            "快取目錄寫不進去，所以這次編好的詞彙不會留到下次用（{0}）。",
            "The cache folder cannot be written, so this glossary will be compiled again next time"
                    + " ({0})."),
    LINT_DUPLICATE(
            "lint-duplicate",
            "「{0}」重複了：{1} 已經有同一個詞（適用的文體也重疊）。請合併。",
            "\"{0}\" is there twice: {1} has the same term for the same register. Merge them."),
    LINT_CYCLE(
            "lint-cycle",
            "「{0}」換成「{1}」之後，又會被「{2}」標出來。請換一個白話詞。",
            "After \"{0}\" becomes \"{1}\", \"{2}\" is flagged in it. Choose another plain word."),
    LINT_SAME(
            "lint-same",
            "「{0}」的白話詞就是它自己。請換一個，或把 safe 改成 no。",
            "The plain word of \"{0}\" is the term itself. Choose another, or make safe no."),
    LINT_CONDITION_NEVER(
            "lint-condition-never",
            "「{0}」的條件「{1}」不可能成立：{2}。",
            "The condition of \"{0}\", {1}, can never hold: {2}."),
    LINT_NO_SOURCE(
            "lint-no-source",
            "「{0}」沒有來源。請填「source」欄，或在 glossary.yaml 寫 origin。",
            "\"{0}\" has no source. Fill in the column \"source\", or origin in glossary.yaml."),
    LINT_NO_LICENCE(
            "lint-no-licence",
            "這份詞彙沒有授權條款。請在 glossary.yaml 寫 licence。",
            "This glossary has no licence. Write one into glossary.yaml."),
    LINT_NOTHING_SAID(
            "lint-nothing-said",
            "「{0}」既沒有白話詞，也沒有解釋。",
            "\"{0}\" has neither a plain word nor an explanation."),
    LINT_NO_PLAIN(
            "lint-no-plain", "「{0}」可以替換，卻沒有白話詞。", "\"{0}\" may be replaced but has no plain word."),
    LINT_NO_CONDITION(
            "lint-no-condition",
            "「{0}」是有條件替換（context），卻沒有寫條件。",
            "\"{0}\" may be replaced under a condition (context), but none is written."),
    LINT_IDLE_CONDITION(
            "lint-unused-condition",
            "「{0}」是無條件替換（yes），條件欄卻有「{1}」。請改成 context 或刪掉條件。",
            "\"{0}\" may be replaced anywhere (yes), yet it has the condition {1}. Make it context"
                    + " or drop the condition.");

    private final Wording wording;

    GlossaryMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
