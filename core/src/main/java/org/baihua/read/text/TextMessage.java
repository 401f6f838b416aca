package org.baihua.read.text;

import org.baihua.source.Message;

/// What the readers of plain text and Markdown say.
enum TextMessage implements Message.Row {
    HTML_IN_MARKDOWN(
            "markdown-html",
            "Markdown 裡有一段 HTML，照原樣保留；如果要處理其中的表格，請另存成 .html 再試。",
            "The Markdown holds a piece of HTML, kept as it is; to have its tables read, save it as"
                    + " .html."),
    IMAGE(
            "markdown-image",
            "這裡有一張圖片（{0}），裡面的文字沒有讀到；請確認圖片沒有條文。",
            "There is an image here ({0}) whose text was not read; make sure that it holds no"
                    + " provisions.");

    private final Wording wording;

    TextMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
