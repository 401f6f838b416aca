package org.baihua.cli;

import org.baihua.source.Message;

/// What `baihua init` asks, writes and says.
enum InitMessage implements Message.Row {
    ASK_INCLUDE(
            "ask-include",
            "1/3 要檢查哪些檔案？例：公告/**（直接按 Enter：這個資料夾裡所有讀得懂的檔案）",
            "1/3 Which files are checked? Such as notices/** (Enter: all that can be read)"),
    ASK_FAIL_ON(
            "ask-fail-on",
            "2/3 到什麼程度算不通過？error、warning、info、never（直接按 Enter：warning）",
            "2/3 What makes a check fail? error, warning, info, never (Enter: warning)"),
    ASK_GLOSSARY(
            "ask-glossary",
            "3/3 有沒有機關自己的詞庫？請寫檔名，例：words.tsv（直接按 Enter：沒有）",
            "3/3 A glossary of your own? Its file, such as words.tsv (Enter: none)"),
    ASK_AGAIN("ask-again", "請寫 {0} 其中一個。", "One of {0}, please."),
    EXISTS(
            "settings-exist",
            "這裡已經有 baihua.yaml 了，沒有動它。要重寫請加 --force，或用 -o 換個檔名。",
            "There is one already; it was left alone. Use --force to replace it, or -o for another name."),
    WRITTEN(
            "settings-written",
            "寫好了：{0}。現在可以執行 baihua check .",
            "Written: {0}. Now run baihua check ."),
    COMMENT_TOP(
            "comment-top",
            "白話的設定。所有鍵都可以省略；說明見 docs/reference/settings.md。",
            "Settings of Baihua. Every key may be left out; see docs/reference/settings.md."),
    COMMENT_FAIL_ON(
            "comment-fail-on",
            "達到這個程度，check 就以代碼 1 結束：error、warning、info、never",
            "From this level on, check ends with code 1: error, warning, info, never"),
    COMMENT_INCLUDE("comment-include", "檢查資料夾時看哪些檔案", "What a walk through a folder takes"),
    COMMENT_GLOSSARY(
            "comment-glossary",
            "內建詞彙之外，再加上這些（兩欄就夠：用語、白話）",
            "Besides the bundled glossaries (two columns are enough: term, plain word)"),
    COMMENT_RULES(
            "comment-rules",
            "各條規則可以改程度或關掉：off、info、warning、error",
            "A rule's level can be changed or set to off: off, info, warning, error");

    private final Wording wording;

    InitMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
