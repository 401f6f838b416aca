package org.baihua.cli;

import org.baihua.source.Message;

/// What `compare` has to say.
enum CompareMessage implements Message.Row {
    TOO_MANY(
            "compare-too-many",
            "比較只能給兩個檔案（舊版、新版），或一個附對照表的草案；這次給了 {0} 個。",
            "Give two files to compare (old, new), or one draft that holds a comparison table; {0} were given."),
    NO_TABLE(
            "compare-no-table",
            "這個檔案沒有條文對照表。請再給另一個版本：baihua compare 舊版 新版。",
            "This file holds no comparison table. Give the other version too: baihua compare OLD NEW."),
    NO_ARTICLES(
            "compare-no-articles",
            "這個檔案裡找不到條文，無法比較。請確認檔案是不是法規或草案的全文。",
            "No articles were found in this file, so there is nothing to compare. Check that it holds the full text.");

    private final Wording wording;

    CompareMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
