package org.baihua.text;

import org.baihua.source.Message;

/// What this room says to people.
public enum TextMessage implements Message.Row {
    COMPILED_MISSING(
            "compiled-missing",
            "找不到或讀不到編好的資料檔。請重新安裝，或在原始碼目錄執行 mvn -q -Dquick -DskipTests package。",
            "The compiled data file is missing or unreadable. Install again, or run mvn -q -Dquick"
                    + " -DskipTests package in the source folder."),
    COMPILED_DAMAGED(
            "compiled-damaged",
            "編好的資料檔已損壞。請刪除這個檔案後重新編製（baihua glossary build）或重新安裝。",
            "The compiled data file is damaged. Delete it and build it again (baihua glossary"
                    + " build) or install again."),
    COMPILED_OUTDATED(
            "compiled-outdated",
            "編好的資料檔是第 {0} 版，這個程式要第 {1} 版。請重新編製（baihua glossary build）或重新安裝。",
            "The compiled data file has version {0}; this program needs version {1}. Build it"
                    + " again (baihua glossary build) or install again.");

    private final Wording wording;

    TextMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
