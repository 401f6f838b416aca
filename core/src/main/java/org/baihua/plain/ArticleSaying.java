package org.baihua.plain;

import org.baihua.source.Message;

/// What is said of a plain version whose articles do not pair up with the original's.
enum ArticleSaying implements Message.Row {
    ARTICLE_MISSING("article-missing", "{0}沒有白話文；請補上。", "{0} has no plain text; write one."),
    ARTICLE_ADDED(
            "article-without-source",
            "白話文的{0}在原文裡找不到；請核對條次，或刪去。",
            "{0} of the plain version is not in the original; check its number, or take it out."),
    ARTICLE_ORDER(
            "article-order",
            "白話文把{0}放在{1}後面，和原文的次序不同，「前條」「前項」會看錯；請照原文的次序。",
            "the plain version puts {0} behind {1}, unlike the original, so that 前條 and 前項 mislead; restore the order."),
    ARTICLES_MERGED(
            "articles-merged",
            "白話文把{0}合在一起寫；已合起來核對，請確定讀的人分得出哪一句是哪一條。",
            "the plain version joins {0}; they were checked together, make sure that a reader can tell them apart."),
    ARTICLE_TWICE(
            "article-twice",
            "白話文有兩處{0}；已接在一起核對，請合成一處。",
            "{0} stands twice in the plain version; both were checked together, join them."),
    TEXT_UNCHECKED(
            "text-unchecked",
            "這一段在第一個條次以前，沒有條文可以核對；請自己看過。",
            "this text stands before the first article and was held against nothing; read it yourself."),
    NO_ARTICLES(
            "no-articles",
            "找不到條次（第○條），沒有辦法逐條核對。請在每一條前面寫出條次，或把兩邊都存成純文字、一個單元一行，用 --by line 核對。",
            "No article number (第○條) was found, so that nothing can be held article against article. Write the number before each article, or save both as plain text, one unit a line, and use --by line.");

    private final Wording wording;

    ArticleSaying(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
