package org.baihua.cli;

import org.baihua.plain.PlainUnit;
import org.baihua.source.Message;

/// The sentences of the command line itself.
enum CliMessage implements Message.Row {
    NOTE("note", "說明：", "note: "),
    WARNING("warning", "注意：", "warning: "),
    ERROR("error", "錯誤：", "error: "),
    BUG(
            "bug",
            "白話出了自己的錯（{0}）。請加上 --debug 再執行一次，把畫面上的訊息連同可公開的檔案回報給我們。",
            "Baihua failed by its own fault ({0}). Run again with --debug and report what it prints."),
    OUT_OF_MEMORY(
            "out-of-memory",
            "記憶體不夠。請一次處理少一點檔案，或用環境變數 BAIHUA_JAVA_OPTS=-Xmx4g 加大上限。",
            "Out of memory. Process fewer files at a time, or set BAIHUA_JAVA_OPTS=-Xmx4g."),
    UNKNOWN_OPTION(
            "unknown-option",
            "不認得「{0}」。{1}可用的選項請看 baihua {2} --help。",
            "Unknown argument: {0}. {1}See baihua {2} --help."),
    DID_YOU_MEAN("did-you-mean", "是不是要打「{0}」？", "Did you mean {0}? "),
    MISSING_ARGUMENT(
            "missing-argument",
            "少了必要的參數：{0}。用法請看 baihua {1} --help。",
            "Missing: {0}. See baihua {1} --help."),
    BAD_ARGUMENT(
            "bad-argument",
            "參數的值不能用：{0}。用法請看 baihua {1} --help。",
            "Unusable value: {0}. See baihua {1} --help."),
    BAD_LANGUAGE(
            "bad-language",
            "--lang 只能是 zh-TW 或 en，不能是「{0}」。",
            "--lang is zh-TW or en, not \"{0}\"."),
    NO_SUCH_FILE(
            "no-such-file", "找不到這個檔案或資料夾。請檢查路徑有沒有打錯。", "No such file or folder. Check the path."),
    UNREADABLE_FILE(
            "unreadable-file",
            "無法讀取（{0}）。請檢查檔案權限，或檔案是否正被其他程式使用。",
            "Cannot be read ({0}). Check its permissions, or whether another program holds it."),
    EMPTY_FOLDER(
            "empty-folder",
            "資料夾裡沒有可以讀的檔案（docx、doc、odt、pdf、html、md、txt）。",
            "The folder holds no file that can be read (docx, doc, odt, pdf, html, md, txt)."),
    NAME_WITHOUT_STDIN(
            "name-without-stdin",
            "--name 只能和「-」（從標準輸入讀取）一起用。",
            "--name goes with - (standard input) only."),
    CANNOT_WRITE(
            "cannot-write",
            "無法寫入（{0}）。請檢查資料夾權限和磁碟空間。",
            "Cannot write ({0}). Check the folder's permissions and free space."),
    CONVERTED(
            "converted",
            "{0} → {1}（改寫 {2}／{3} 個單元，標出 {4} 個用語）",
            "{0} → {1} ({2} of {3} units rewritten, {4} terms flagged)"),
    READING("reading", "讀取 {0}…", "Reading {0} …"),
    BAD_LIMIT(
            "bad-limit",
            "--limit 不能是「{0}」。可以設定的有 {1}，值是正整數，例：--limit seconds=300。",
            "--limit cannot be {0}. There are {1}; the value is a positive number, such as --limit seconds=300."),
    BATCH_PROGRESS(
            "batch-progress",
            "{0}／{1}，每秒 {2} 件，還要約 {3}，{4} 件沒有結果",
            "{0} of {1}, {2} a second, about {3} left, {4} without result"),
    BATCH_DONE(
            "batch-done",
            "共 {0} 件：{1} 件無法讀取，{2} 件處理失敗。報告：{3}",
            "{0} documents: {1} could not be read, {2} failed. Report: {3}"),
    BATCH_PRUNED(
            "batch-pruned",
            "已清除 {0} 份已不在來源的文件的結果。",
            "Took away the results of {0} documents that are no longer in the archive."),
    BATCH_GONE(
            "batch-gone",
            "另有 {0} 份文件已不在來源，結果還在。清單見報告；確定不要了，用 --prune 清除。",
            "Besides, {0} documents are no longer in the archive; their results are still here."
                    + " The report lists them; --prune takes them away."),
    BATCH_INDEXED(
            "batch-indexed",
            "索引已更新：讀入 {0} 份有變動的文件。",
            "Index brought up to date: {0} documents read."),
    BATCH_ARTICLE("batch-article", " 第 {0} 條", " art. {0}"),
    BATCH_FOUND("batch-found", "共 {0} 條，列出 {1} 條。", "{0} articles, {1} shown."),
    NO_SPARK(
            "no-spark",
            "找不到 Apache Spark。請安裝 Spark 4.2，並用環境變數 SPARK_HOME 指出它的資料夾；或不加 --engine spark，在這台機器上執行。",
            "Apache Spark was not found. Install Spark 4.2 and name its folder in SPARK_HOME, or run here without --engine spark."),
    NO_SPARK_JOB(
            "no-spark-job",
            "找不到給 Spark 用的程式（baihua-spark）。請用 mvn package 建置，或用環境變數 BAIHUA_SPARK 指出放它的資料夾。",
            "The job for Spark (baihua-spark) was not found. Build it with mvn package, or name its folder in BAIHUA_SPARK."),
    UNKNOWN_RULE("unknown-rule", "沒有「{0}」這條規則。可以用的有 {1}。", "There is no rule {0}. There are {1}."),
    NO_GIT(
            "no-git",
            "無法向 git 查詢「{0}」之後改了哪些檔案。請確認現在的資料夾在 git 裡，而且有這個版本；只取出最近幾版的（shallow clone），請先 git fetch 那個版本。",
            "git cannot say what changed since {0}. Run inside a repository that has this revision; in a shallow clone, git fetch it first."),
    FIXED("fixed", "{0}：改好 {1} 處。", "{0}: {1} replaced."),
    NOT_FIXABLE(
            "not-fixable",
            "只有純文字和 Markdown 檔能自動修改，而且要能原樣寫回；這個檔案沒有動。Word 檔請用 baihua convert 產生加註解的版本。",
            "Only plain text and Markdown that can be written back exactly are fixed; this file was left alone. For Word files, baihua convert writes an annotated copy."),
    STALE_BASELINE(
            "stale-baseline",
            "基準檔裡這一筆已經找不到了，可以刪除：{0}",
            "No longer found, can be taken out of the baseline: {0}"),
    REWRITTEN("rewritten", "已改寫", "rewritten"),
    ANNOTATED("annotated", "保留原文並加說明", "original with explanations"),
    UNCHANGED("unchanged", "不需改寫", "nothing to rewrite"),
    FALLBACK("fallback", "改寫和原文有出入，保留原文", "rewrite differed, original kept"),
    ORIGINAL("original", "原文：", "original: "),
    PLAIN("plain", "白話：", "plain:    "),
    GLOSSARY_BUILT(
            "glossary-built",
            "編好 {0} 份詞彙、{1} 筆，存在 {2}。",
            "{0} glossaries with {1} entries compiled into {2}."),
    GLOSSARY_NOT_FOUND(
            "glossary-not-found", "詞彙裡沒有「{0}」。", "The glossaries have nothing for \"{0}\"."),
    GLOSSARY_NEAR("glossary-near", "寫法或意思相近的有：{0}", "Similar: {0}"),
    GLOSSARY_LINTED("glossary-linted", "{0}：{1} 筆，{2} 個問題。", "{0}: {1} entries, {2} problems."),
    GLOSSARY_IMPORTED(
            "glossary-imported",
            "匯入 {0} 筆，存在 {1}。請檢查 glossary.yaml 的授權與來源。",
            "{0} entries imported into {1}. Check licence and origin in glossary.yaml."),
    GLOSSARY_EXPORTED("glossary-exported", "匯出 {0} 筆，存在 {1}。", "{0} entries exported to {1}."),
    GLOSSARY_HARVESTED(
            "glossary-harvested",
            "從 {0} 部法規取出 {1} 筆定義和簡稱，存在 {2}。",
            "{1} definitions and short names taken out of {0} laws into {2}."),
    GLOSSARY_DOUBTFUL(
            "glossary-doubtful",
            "另有 {0} 筆簡稱的全名從哪裡開始不確定，沒有存入。要一併存入，請加上 --doubtful。",
            "{0} more short names were left out, because it is not sure where their full names begin."
                    + " --doubtful puts them in."),
    FACT_PLAIN("fact-plain", "白話：", "plain: "),
    FACT_MEANING("fact-meaning", "意思：", "meaning: "),
    FACT_SAFETY("fact-safety", "替換：", "replacing: "),
    FACT_VARIANTS("fact-variants", "其他寫法：", "other writings: "),
    FACT_NOTE("fact-note", "注意：", "note: "),
    FACT_SOURCE("fact-source", "來源：", "source: "),
    FACT_GLOSSARY("fact-glossary", "詞彙：", "glossary: "),
    SAFE_YES("safe-yes", "可以直接換成白話。", "anywhere."),
    SAFE_CONTEXT("safe-context", "符合條件才可以換（{0}）。", "where its condition holds ({0})."),
    SAFE_NO("safe-no", "不可以換，只能加註解釋。", "never; it is explained."),
    VERIFIED("verified", "共 {0} 個單元，{1} 個錯誤，{2} 個提醒。", "{0} units, {1} errors, {2} warnings."),
    NOT_TEXT(
            "not-text",
            "verify 只讀純文字檔，每個單元一行；這個檔案不是。請先把條文存成純文字。",
            "verify reads plain text, one unit a line; this file is something else. Save the text first."),
    NO_DATA(
            "no-data",
            "找不到詞庫資料。請重新安裝，或在原始碼資料夾執行 mvn -q -Dquick -DskipTests package。",
            "The glossary data is missing. Install again, or run mvn -q -Dquick -DskipTests package in the source folder.");

    private final Wording wording;

    CliMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    static CliMessage of(PlainUnit.Verdict verdict) {
        return switch (verdict) {
            case REWRITTEN -> REWRITTEN;
            case ANNOTATED -> ANNOTATED;
            case UNCHANGED -> UNCHANGED;
            case FALLBACK -> FALLBACK;
        };
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
