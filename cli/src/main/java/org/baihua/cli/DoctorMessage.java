package org.baihua.cli;

import org.baihua.source.Message;

/// What `baihua doctor` says.
enum DoctorMessage implements Message.Row {
    OK("ok", "好", "ok"),
    MISSING("missing", "沒有", "none"),
    BROKEN("broken", "壞了", "broken"),
    PROGRAM("program", "程式", "program"),
    RUNTIME("runtime", "Java 執行環境", "Java runtime"),
    CACHE("cache", "快速啟動", "fast start"),
    CACHE_USED("cache-used", "使用中（{0}）", "in use ({0})"),
    CACHE_NONE("cache-none", "這次沒有使用", "not used by this call"),
    CACHE_ADVICE(
            "cache-advice",
            "程式放在可以寫入的資料夾，再執行一次任何指令就會準備好；設了 CI 或 BAIHUA_CACHE=off 就不會。",
            "Put the program where it can write and call it once more; it is not made where CI or BAIHUA_CACHE=off is set."),
    GLOSSARIES("glossaries", "詞彙", "glossaries"),
    GLOSSARY_COUNT("glossary-count", "{0} 筆：{1}", "{0} entries: {1}"),
    DATA_ADVICE(
            "data-advice",
            "資料不見了或版本不合。請重新解開安裝檔；從原始碼執行時，請再建置一次。",
            "The data is missing or outdated. Unpack the archive again, or build again."),
    DICTIONARY("dictionary", "斷詞詞典", "word dictionary"),
    FONTS("fonts", "中文字型", "Chinese fonts"),
    FONTS_ADVICE(
            "fonts-advice",
            "網頁和 Word 用看的人電腦上的字型；要在這台電腦轉成 PDF 或圖片才需要。Debian、Ubuntu：apt install fonts-noto-cjk。",
            "Pages and Word files use the reader's fonts; needed only to make PDF or pictures here. Debian, Ubuntu: apt install fonts-noto-cjk."),
    OFFICE("libreoffice", "LibreOffice", "LibreOffice"),
    OFFICE_ADVICE(
            "libreoffice-advice",
            "選用：要自己打開或轉換產生的 ODF、Word 檔時才需要。https://zh-tw.libreoffice.org",
            "Optional: to open or convert the ODF and Word files that are written. https://www.libreoffice.org"),
    OCR("tesseract", "文字辨識 Tesseract", "recognition, Tesseract"),
    OCR_LANGUAGE("tesseract-language", "有 Tesseract，沒有繁體中文（chi_tra）", "without Chinese (chi_tra)"),
    OCR_ADVICE(
            "tesseract-advice",
            "選用：--ocr 讀掃描檔時才需要。Debian、Ubuntu：apt install tesseract-ocr tesseract-ocr-chi-tra；Windows：安裝時勾選 Chinese (Traditional)。",
            "Optional: for --ocr on scanned files. Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-chi-tra; Windows: choose Chinese (Traditional) when installing."),
    MODEL("model", "語意模型", "model of meaning"),
    MODEL_ADVICE(
            "model-advice",
            "選用：consult import 建議意見所指的條文時，可以多參考意思相近的條文。安裝方法見 docs/reference/consult.md。",
            "Optional: consult import then also suggests articles of like meaning. docs/reference/consult.md says how to install it."),
    MODEL_BROKEN(
            "model-broken",
            "語意模型在這台電腦無法使用，匯入意見時只用字詞建議條文。請重新安裝模型，或把 baihua-meaning 的 jar 從 lib 資料夾移走。",
            "The model does not work here; imports suggest by words alone. Install it again, or take baihua-meaning's jar out of the lib folder."),
    GIT("git", "git", "git"),
    GIT_ADVICE(
            "git-advice",
            "選用：check --changed-since 才需要。https://git-scm.com",
            "Optional: for check --changed-since. https://git-scm.com"),
    MEMORY("memory", "記憶體上限", "memory limit"),
    MEMORY_VALUE("memory-value", "{0} MB，{1} 個處理器", "{0} MB, {1} processors"),
    MEMORY_ADVICE(
            "memory-advice",
            "很大的檔案可能不夠用。可以設 BAIHUA_JAVA_OPTS=-Xmx2g。",
            "Very large files may need more: BAIHUA_JAVA_OPTS=-Xmx2g."),
    LOCALE("locale", "檔名編碼", "file names"),
    LOCALE_ADVICE(
            "locale-advice",
            "中文檔名會讀不到。請用 baihua 啟動程式，不要直接執行 java；或設 LC_ALL=C.UTF-8。",
            "Chinese file names cannot be read. Start by the launcher, not by java, or set LC_ALL=C.UTF-8."),
    TERMINAL("terminal", "終端機", "terminal"),
    TERMINAL_YES("terminal-yes", "是，{0}", "yes, {0}"),
    TERMINAL_NO("terminal-no", "不是，不顯示顏色和進度列", "no: no colour, no progress bar"),
    COLOUR("colour", "有顏色", "coloured"),
    NO_COLOUR("no-colour", "不用顏色", "no colour");

    private final Wording wording;

    DoctorMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
