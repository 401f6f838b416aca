package org.baihua.batch;

import org.baihua.source.Message;

/// The words of a run's report.
enum ReportWord implements Message.Row {
    TITLE("批次轉換報告", "Batch report"),
    LEAD("共 {0} 個檔案，{1} 個有結果，{2} 個沒有。", "{0} files: {1} have results, {2} have none."),
    CONTENT(
            "讀到條文 {0} 條、對照表 {1} 列；改寫的單位（項、款、目）共 {2} 個。",
            "{0} articles, {1} rows of comparison tables, {2} units of text."),
    FAILURES("沒有結果的檔案", "Files without a result"),
    REASON("原因", "Reason"),
    OTHER_REASONS("其他原因（逐件見 batch.jsonl）", "Other reasons (each in batch.jsonl)"),
    GONE("已不在來源的檔案（結果還在）", "Files no longer in the archive (their results are still here)"),
    GONE_HOW(
            "共 {0} 件，不計入上面的數字。確定不要了，用 --prune 清除它們的結果。",
            "{0} of them, not counted above. Use --prune to take their results away."),
    GONE_MORE("另有 {0} 件", "and {0} more"),
    COUNT("數目", "Count"),
    EXAMPLES("例", "Examples"),
    SHARE("比較", "Compared"),
    COVERAGE("讀懂了多少", "Coverage"),
    PART("項目", "Part"),
    PER_CENT("占多少", "Share"),
    DONE("有結果的檔案", "Files with results"),
    COMPLETE("其中完全讀懂、沒有任何提醒的", "of which everything was read and placed"),
    REWRITTEN("改寫成白話的單位", "Units written anew"),
    FALLBACK("退回原文的單位", "Units that fell back to the original"),
    FORMATS("檔案格式", "File formats"),
    FORMAT("格式", "Format"),
    KINDS("文件種類", "Kinds of documents"),
    KIND("種類", "Kind"),
    STATUTE("法規", "Law or regulation"),
    NEW("訂定草案", "New regulation"),
    AMENDMENT("修正草案", "Amendment"),
    REPEAL("廢止", "Repeal"),
    NOTICE("預告", "Notice"),
    OTHER("其他", "Other"),
    DIAGNOSTICS("讀取時的提醒", "Diagnostics"),
    CODE("代碼", "Code"),
    TERMS("最常見的難詞", "Most frequent terms"),
    TERM("用語", "Term"),
    TIMES("每個檔案花的時間", "Time a file took"),
    TIME("時間", "Time"),
    UNDER("不到 {0} 秒", "under {0} s"),
    OVER("{0} 秒以上", "{0} s or more"),
    SLOWEST("最慢的檔案", "Slowest files"),
    FILE("檔案", "File"),
    SECONDS("秒", "Seconds");

    private final Wording wording;

    ReportWord(String chinese, String english) {
        wording = new Wording("batch-report", chinese, english);
    }

    static ReportWord ofKind(String code) {
        return switch (code) {
            case "statute" -> STATUTE;
            case "new" -> NEW;
            case "amendment" -> AMENDMENT;
            case "repeal" -> REPEAL;
            case "notice" -> NOTICE;
            default -> OTHER;
        };
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
