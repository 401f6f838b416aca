package org.baihua.spark;

import org.baihua.source.Message;

/// What the job says.
enum SparkMessage implements Message.Row {
    USAGE(
            "spark-usage",
            "參數不對：{0}。用法：spark-submit --class org.baihua.spark.BatchJob … 資料夾 -o 輸出資料夾",
            "Wrong argument: {0}. Usage: spark-submit --class org.baihua.spark.BatchJob … DIR -o OUT"),
    FOLDER(
            "spark-folder",
            "無法讀取 {0}（{1}）。請確認每台機器都看得到這個位置。",
            "{0} cannot be read ({1}). Make sure that every machine sees this place."),
    READ(
            "spark-read",
            "無法讀取這個檔案（{0}）。請檢查權限與位置。",
            "This file cannot be read ({0}). Check permissions and place."),
    SIZE(
            "spark-size",
            "檔案超過 {0} MB，沒有讀取。請拆成較小的檔案。",
            "The file is larger than {0} MB and was not read. Split it."),
    DONE(
            "spark-done",
            "共 {0} 件：{1} 件無法讀取，{2} 件處理失敗。結果：{3}",
            "{0} documents: {1} could not be read, {2} failed. Results: {3}");

    private final Wording wording;

    SparkMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
