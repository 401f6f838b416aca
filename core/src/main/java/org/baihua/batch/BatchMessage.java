package org.baihua.batch;

import org.baihua.source.Message;

/// What is said of an archive.
public enum BatchMessage implements Message.Row {
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
    SPECIAL(
            "batch-special",
            "這不是一般檔案（可能是管線或裝置），無法讀取。",
            "This is no ordinary file (a pipe or a device, perhaps) and cannot be read."),
    PLACE(
            "batch-place",
            "輸出資料夾放不下這個檔名（{0}）。請把檔名或上層資料夾的名稱縮短。",
            "The output folder does not take this file's name ({0}). Shorten it, or its folders' names."),
    SAME_FOLDER(
            "batch-same-folder",
            "輸出資料夾不能就是要轉換的資料夾。請用 -o 指定另一個資料夾。",
            "The output folder cannot be the archive itself. Give another one with -o."),
    IN_USE(
            "batch-in-use",
            "另一個 baihua batch 正在寫入這個資料夾。請等它結束，或用 -o 指定另一個資料夾。",
            "Another baihua batch is writing to this folder. Wait for it, or give another one with -o."),
    NO_RUN(
            "batch-no-run",
            "這裡沒有批次轉換的結果。請先執行 baihua batch 資料夾 -o {0}。",
            "There are no results of a batch here. First run baihua batch DIR -o {0}."),
    FOLDER(
            "batch-folder",
            "無法讀取資料夾（{0}）。請檢查權限。",
            "The folder cannot be read ({0}). Check its permissions."),
    OUTPUT(
            "batch-output",
            "無法寫入輸出資料夾（{0}）。已完成的都保留著；清出空間後用 --resume 繼續。",
            "The output folder cannot be written ({0}). What is done is kept; make room and go on with --resume.");

    private final Wording wording;

    BatchMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
