package org.baihua.batch;

import org.baihua.source.Message;

/// What is said of an archive.
public enum BatchMessage implements Message {
    TIME(
            "batch-time",
            "處理超過 {0} 秒，已放棄。可以用 --time-limit 加長。",
            "Took longer than {0} seconds and was given up. Raise --time-limit."),
    CHANGED(
            "batch-changed",
            "讀取時檔案內容正在變動。請等檔案寫完再執行一次 --resume。",
            "The file changed while it was read. Run --resume again when it is finished."),
    BUG(
            "batch-bug",
            "程式處理這個檔案時出錯（{0}）。請把這個檔案和訊息回報給我們。",
            "The program failed on this file ({0}). Please report it."),
    FOLDER(
            "batch-folder",
            "無法讀取資料夾（{0}）。請檢查權限。",
            "The folder cannot be read ({0}). Check its permissions."),
    OUTPUT(
            "batch-output",
            "無法寫入輸出資料夾（{0}）。已完成的都保留著；清出空間後用 --resume 繼續。",
            "The output folder cannot be written ({0}). What is done is kept; make room and go on with --resume.");

    private final String code;
    private final String chinese;
    private final String english;

    BatchMessage(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
