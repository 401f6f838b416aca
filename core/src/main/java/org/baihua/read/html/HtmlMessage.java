package org.baihua.read.html;

import org.baihua.source.Message;

/// What the reader of web pages says.
enum HtmlMessage implements Message.Row {
    IMAGE(
            "html-image",
            "網頁裡有 {0} 張圖片沒有讀（第一張是 {1}）；請確認圖片裡沒有條文或附表。",
            "{0} images of the page were not read (the first is {1}); make sure that they hold no"
                    + " provisions or tables."),
    TRACKED(
            "tracked-changes",
            "網頁裡留有 {0} 處追蹤修訂，這次讀的是{1}；要看另一種讀法請用 --revisions。",
            "The page holds {0} tracked changes; this reading is {1}. Use --revisions for another."),
    HIDDEN(
            "hidden-text",
            "網頁裡有 {0} 段看不見的文字，沒有算進內容；公開前請用 inspect 檢查。",
            "The page holds {0} pieces of text that nobody sees; they are not part of the text. Use"
                    + " inspect before publishing.");

    private final Wording wording;

    HtmlMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
