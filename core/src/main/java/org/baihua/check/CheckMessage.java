package org.baihua.check;

import org.baihua.source.Message;

/// What the rules say.
public enum CheckMessage implements Message.Row {
    JARGON("jargon", "「{0}」可改為「{1}」。{2}", "\"{0}\" can be written \"{1}\". {2}"),
    JARGON_DROP("jargon", "「{0}」可以省略。{1}", "\"{0}\" can be left out. {1}"),
    JARGON_EXPLAIN("jargon", "「{0}」需要說明：{1}", "\"{0}\" wants explaining: {1}"),
    /// The same of a legal term of art, which one explanation a document serves.
    JARGON_TERM("jargon", "「{0}」需要說明：{1}", "\"{0}\" wants explaining: {1}"),
    JARGON_TERM_AGAIN(
            "jargon",
            "「{0}」需要說明：{1}（這份文件另有 {2} 處）",
            "\"{0}\" wants explaining: {1} ({2} more in this document)"),
    UNIFIED(
            "unified",
            "法律統一用字用語：「{0}」應寫成「{1}」。{2}",
            "Unified legal writing: \"{0}\" is written \"{1}\". {2}"),
    LONG_SENTENCE(
            "long-sentence",
            "這一句有 {0} 個字（上限 {1}），請拆成幾句。",
            "This sentence has {0} characters (limit {1}); split it."),
    NESTED_SENTENCE(
            "nested-sentence",
            "這一句有 {0} 個條件或例外（上限 {1}），請拆開或改成列點。",
            "This sentence stacks {0} conditions or exceptions (limit {1}); split it or make a list."),
    NESTED_BRACKETS(
            "nested-sentence",
            "括號裡面又有括號，請把內層移到句子裡。",
            "Brackets inside brackets; move the inner text into the sentence."),
    DOUBLE_NEGATIVE("double-negative", "「{0}」是雙重否定，{1}。", "\"{0}\" is a double negative; {1}."),
    UNDEFINED_ABBREVIATION(
            "undefined-abbreviation",
            "「{0}」沒有說明是什麼的簡稱。第一次出現時請寫全名，並加上「（以下簡稱{0}）」。",
            "\"{0}\" is never introduced. Give the full name at first use."),
    DANGLING_CITATION(
            "dangling-citation",
            "「{0}」指的{1}在這份法規裡找不到，請確認條次。",
            "\"{0}\" points to {1}, which is not in this text; check the number."),
    MIXED_NUMERALS(
            "mixed-numerals",
            "同一份條文混用中文數字和阿拉伯數字：「{0}」。多數寫法是{1}，請統一。",
            "Mixed numerals: \"{0}\". Most of the text uses {1}; write all alike."),
    NOTICE_MISSING(
            "notice-item",
            "預告缺少「{0}」。{1}規定預告要載明這一項，請補上。",
            "The notice lacks {0}, which {1} requires."),
    SHORT_PERIOD(
            "comment-period",
            "陳述意見期間只有 {0} 日，少於 60 日，也沒有說明理由。請延長，或寫明縮短的理由。",
            "The comment period is {0} days, under 60, and no reason is given. Extend it or say why."),
    BAD_BASELINE(
            "bad-baseline",
            "這不是基準檔（第一行應該是「{0}」，每行以 16 位指紋開頭）。請用 --write-baseline 重新產生。",
            "Not a baseline file (its first line is \"{0}\", each line begins with a fingerprint of 16 digits). Make it anew with --write-baseline.");

    private final Wording wording;

    CheckMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
