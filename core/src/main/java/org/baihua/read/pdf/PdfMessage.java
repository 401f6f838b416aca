package org.baihua.read.pdf;

import org.baihua.source.Message;

/// What the reader of PDF says.
enum PdfMessage implements Message.Row {
    NO_USABLE_MAP(
            "pdf-no-usable-map",
            "PDF 的字型沒有文字對照表，{1} 個字裡有 {0} 個讀出來會是亂碼，所以不讀；請取得原來的 Word 檔，或以文字辨識（--ocr）處理。",
            "The fonts of this PDF do not say which characters they show: {0} of {1} characters would"
                    + " come out wrong, so that it is not read. Get the original Word file, or use text"
                    + " recognition (--ocr)."),
    SOME_UNMAPPED(
            "pdf-unmapped-characters",
            "這一頁有 {0} 個字的字型沒有文字對照表，以「\uFFFD」代替；請對照原檔補上。",
            "{0} characters of this page have fonts that do not say what they are; they stand as"
                    + " “\uFFFD”. Compare with the original."),
    IMPLAUSIBLE(
            "pdf-implausible-text",
            "PDF 讀出來的文字不像中文（常用字只占 {0}%），字型的文字對照表可能是錯的，所以不讀；請取得原來的 Word 檔，或以文字辨識（--ocr）處理。",
            "The text of this PDF does not look like Chinese (common characters are {0} %); the maps of"
                    + " its fonts are probably wrong, so that it is not read. Get the original Word"
                    + " file, or use text recognition (--ocr)."),
    PAGE_WITHOUT_TEXT(
            "pdf-page-without-text",
            "第 {0} 頁只有圖片、沒有文字，這一頁沒有讀到；請取得文字檔，或加上 --ocr 做文字辨識。",
            "Page {0} is a picture without text and was not read; get a text file, or add --ocr."),
    BLANK_PAGE("pdf-blank-page", "第 {0} 頁是空白頁。", "Page {0} is blank."),
    RECOGNIZED_LAYER(
            "pdf-recognized-layer",
            "第 {0} 頁是掃描圖，文字來自先前的文字辨識，可能有錯字；請對照原檔。",
            "Page {0} is a scan whose text came from earlier recognition and may be wrong; compare with"
                    + " the original."),
    RECOGNIZED(
            "pdf-recognized",
            "第 {0} 頁的文字是文字辨識（OCR）的結果，可能有錯字；請對照原檔。",
            "The text of page {0} was recognized (OCR) and may be wrong; compare with the original."),
    OCR_MISSING(
            "pdf-ocr-missing",
            "要做文字辨識，但這台電腦沒有 Tesseract 或它的繁體中文資料（chi_tra）；請先安裝，或取得文字檔。",
            "Text recognition was asked for, but Tesseract or its data for Traditional Chinese (chi_tra)"
                    + " is not installed; install it or get a text file."),
    OCR_FAILED(
            "pdf-ocr-failed",
            "第 {0} 頁的文字辨識失敗（{1}），這一頁沒有讀到。",
            "Recognition of page {0} failed ({1}); the page was not read."),
    PAGE_BROKEN(
            "pdf-page-broken",
            "第 {0} 頁的內容已損壞，可能缺字；請重新取得檔案或對照原檔。",
            "The content of page {0} is damaged and text may be missing; get the file again or compare"
                    + " with the original."),
    STREAMS_DAMAGED(
            "pdf-streams-damaged",
            "PDF 裡有 {0} 段資料損壞，可能缺字；請重新取得檔案或對照原檔。",
            "{0} streams of the PDF are damaged and text may be missing; get the file again or compare"
                    + " with the original."),
    ENDLESS(
            "pdf-endless",
            "第 {0} 頁的內容互相引用沒有盡頭（{1}），已停止；檔案可能是惡意或損壞的。",
            "The content of page {0} goes on without end ({1}) and was stopped; the file may be hostile"
                    + " or damaged."),
    PAGE_LOOP(
            "pdf-page-loop",
            "PDF 的頁面清單互相引用成迴圈，讀不出任何一頁；檔案可能是惡意或損壞的。",
            "The list of pages of this PDF refers to itself and no page can be read; the file may be"
                    + " hostile or damaged."),
    TOO_MANY_PAGES(
            "limit-pages",
            "PDF 有 {0} 頁，超過上限 {1} 頁；請拆成幾個檔案，或在設定裡提高上限。",
            "The PDF has {0} pages, over the limit of {1}; split it or raise the limit in the"
                    + " settings."),
    HIDDEN(
            "hidden-text",
            "PDF 裡有 {0} 段看不見的文字（白字、被蓋住或隱藏），沒有算進內容；公開前請用 inspect 檢查。",
            "The PDF holds {0} pieces of text that nobody sees (white, covered or hidden); they are not"
                    + " part of the text. Use inspect before publishing."),
    IMAGES(
            "pdf-images",
            "第 {0} 頁有大張圖片，裡面的文字沒有讀到；請確認圖片裡沒有條文或附表。",
            "Page {0} has a large picture whose text was not read; make sure that it holds no provisions"
                    + " or tables.");

    private final Wording wording;

    PdfMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
