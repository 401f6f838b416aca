package org.baihua.read.office;

import org.baihua.source.Message;

/// What the readers of Word and ODF files say.
public enum OfficeMessage implements Message.Row {
    DAMAGED(
            "office-damaged",
            "檔案損壞，無法讀取（{0}）；請用原來的程式開啟後另存新檔，再試一次。",
            "The file is damaged and cannot be read ({0}). Open it in its own program, save it under a"
                    + " new name and try again."),
    MISSING_PART(
            "office-missing-part",
            "檔案裡沒有 {0}，不是完整的文件；請用原來的程式開啟後另存新檔，再試一次。",
            "The file lacks {0} and is no complete document. Open it in its own program, save it under a"
                    + " new name and try again."),
    BROKEN_XML(
            "office-broken-xml",
            "檔案損壞：{0} 的內容不完整或不合格式；請用原來的程式開啟後另存新檔，再試一次。",
            "The file is damaged: {0} is cut off or malformed. Open it in its own program, save it under"
                    + " a new name and try again."),
    DECLARES_DTD(
            "office-dtd",
            "檔案的 {0} 含有文件型別宣告（DTD），正常的文件不會有，可能是惡意檔案，所以不讀；請向提供的人要原始檔。",
            "{0} of the file declares a document type (DTD), which no ordinary document does; it may be"
                    + " hostile and is not read. Ask the sender for the original."),
    TOO_DEEP(
            "office-too-deep",
            "檔案的 {0} 層層包住超過 {1} 層，超過上限，所以不讀；確定檔案可信時，可以提高巢狀層數上限。",
            "{0} of the file nests deeper than the limit of {1} levels and is not read. If you trust the"
                    + " file, raise the nesting limit."),
    TOO_LARGE(
            "office-too-large",
            "檔案大小 {0} 位元組，超過上限 {1} 位元組，所以不讀；確定檔案可信時，可以提高檔案大小上限。",
            "The file has {0} bytes, more than the limit of {1}, and is not read. If you trust the file,"
                    + " raise the size limit."),
    UNPACKS_TOO_LARGE(
            "office-unpacks-too-large",
            "檔案的 {0} 解壓縮後超過上限 {1} 位元組，所以不讀；確定檔案可信時，可以提高解壓縮大小上限。",
            "{0} of the file unpacks to more than the limit of {1} bytes and is not read. If you trust"
                    + " the file, raise the unpacked-size limit."),
    EXPANDS_TOO_MUCH(
            "office-expands-too-much",
            "檔案的 {0} 解壓縮後膨脹超過 {1} 倍，像是壓縮炸彈，所以不讀；確定檔案可信時，可以提高膨脹倍數上限。",
            "{0} of the file grows more than {1} times when unpacked, as a zip bomb does, and is not"
                    + " read. If you trust the file, raise the expansion limit."),
    TOO_MUCH_TEXT(
            "office-too-much-text",
            "檔案的文字超過上限 {0} 字，所以不讀；確定檔案可信時，可以提高字數上限。",
            "The file holds more text than the limit of {0} characters and is not read. If you trust the"
                    + " file, raise the character limit."),
    TOO_SLOW(
            "office-too-slow",
            "讀取檔案超過 {0} 秒的上限，已經停止；確定檔案可信時，可以提高時間上限。",
            "Reading the file took longer than the limit of {0} seconds and was stopped. If you trust"
                    + " the file, raise the time limit."),
    ENCRYPTED_UNSUPPORTED(
            "office-encrypted-unsupported",
            "檔案有密碼保護，用的是這裡打不開的加密方式（{0}）；請用原來的程式開啟，解除密碼（或選 ODF 1.2 格式）後另存新檔，再試一次。",
            "The file is protected by a password in a way that is not opened here ({0}). Open it in its"
                    + " own program, save it without a password (or as ODF 1.2) and try again."),
    TOO_OLD(
            "office-too-old",
            "檔案是 Word 95 以前的舊格式，無法讀取；請用 Word 開啟後另存成 .docx，再試一次。",
            "The file is in the format of Word 95 or earlier, which cannot be read. Open it in Word, save"
                    + " it as .docx and try again."),
    ENTRY_OUTSIDE(
            "office-entry-outside",
            "壓縮檔裡有路徑可疑的項目「{0}」，已略過沒有使用；請確認檔案來源可信。",
            "The container holds an entry with a suspicious path, \"{0}\"; it was not used. Make sure"
                    + " that you trust the sender."),
    TRACKED_CHANGES_ACCEPTED(
            "tracked-changes",
            "檔案有追蹤修訂（插入 {0} 處、刪除 {1} 處），這裡讀的是接受修訂後的文字；要讀修訂前的文字或兩者都讀，請用 --revisions original 或 --revisions both。",
            "The file has tracked changes ({0} insertions, {1} deletions); the text was read as if all of them were accepted. Use --rev"
                    + "isions original or --revisions both for another reading."),
    TRACKED_CHANGES_ORIGINAL(
            "tracked-changes",
            "檔案有追蹤修訂（插入 {0} 處、刪除 {1} 處），這裡讀的是修訂前的文字；要讀修訂後的文字或兩者都讀，請用 --revisions accepted 或 --revisions both。",
            "The file has tracked changes ({0} insertions, {1} deletions); the text was read as if none of them had been made. Use --re"
                    + "visions accepted or --revisions both for another reading."),
    TRACKED_CHANGES_BOTH(
            "tracked-changes",
            "檔案有追蹤修訂（插入 {0} 處、刪除 {1} 處），這裡修訂前後的文字都讀，並各自標記；只讀一種請用 --revisions accepted 或 --revisions original。",
            "The file has tracked changes ({0} insertions, {1} deletions); both sides were read, each marked. Use --revisions accepted "
                    + "or --revisions original for one side only."),
    HIDDEN_TEXT(
            "hidden-text",
            "檔案有 {0} 段看不見的文字（隱藏、白色或被蓋住），沒有列入內文；請確認是否要刪除。",
            "The file has {0} stretches of text that nobody sees (hidden, white or covered); they are"
                    + " not part of the text. Check whether they should be deleted."),
    IMAGE_WITHOUT_TEXT(
            "image-without-text",
            "這裡有一張圖片{0}，圖裡的文字無法讀取；圖裡如有條文內容，請改以文字呈現。",
            "Here is an image{0}; text inside it cannot be read. If it holds provisions, give them as"
                    + " text."),
    EMBEDDED_OBJECT(
            "embedded-object",
            "這裡有一個嵌入的物件{0}，內容沒有讀取；如有條文內容，請改以文字呈現。",
            "Here is an embedded object{0} whose content was not read. If it holds provisions, give them"
                    + " as text."),
    CHART(
            "chart-not-read",
            "這裡有一張圖表，圖表裡的文字沒有讀取；請另外以文字說明。",
            "Here is a chart whose text was not read; say it in words as well."),
    INSERTED_FILE(
            "inserted-file",
            "這裡插入了另一個檔案（{0}），內容沒有讀取；請用 Word 開啟後另存新檔，再試一次。",
            "Here another file is inserted ({0}) whose content was not read. Open the document in Word,"
                    + " save it under a new name and try again."),
    UNKNOWN_SYMBOL(
            "unknown-symbol",
            "這裡有一個符號（字型 {0}，碼位 {1}）不知道是什麼字，以「〓」代替；請對照原檔。",
            "Here is a symbol (font {0}, code {1}) that is not known; \"〓\" stands in its place. Compare"
                    + " with the original."),
    UNKNOWN_FIELD(
            "unknown-field",
            "這裡有一個功能變數「{0}」，檔案沒有存下它的結果，文字可能缺漏；請用 Word 更新功能變數後存檔，再試一次。",
            "Here is a field \"{0}\" whose result the file does not hold, so text may be missing. Update"
                    + " the fields in Word, save and try again."),
    TEXT_MISSING(
            "text-missing",
            "檔案記載的內容與讀到的文字相差 {0} 字，檔案可能損壞，文字可能有缺漏；請對照原檔，或用 Word 開啟後另存成 .docx，再試一次。",
            "What the file says it holds and what was read differ in {0} characters; the file may be damaged"
                    + " and text may be missing. Compare with the original, or open it in Word, save it as"
                    + " .docx and try again."),
    UNKNOWN_NUMBER(
            "unknown-number",
            "這裡有自動編號，但檔案裡找不到它的定義，編號可能缺漏；請對照原檔。",
            "Here is an automatic number whose definition the file lacks, so the number may be missing."
                    + " Compare with the original.");

    private final Wording wording;

    OfficeMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
