package org.baihua.read;

import org.baihua.source.Message;

/// What the front door says. Each refusal tells what the file is and what to do with it.
public enum ReadMessage implements Message.Row {
    MISSING(
            "file-missing",
            "找不到這個檔案；請檢查路徑和檔名有沒有打錯。",
            "There is no such file; check the path and the name."),
    FOLDER(
            "file-is-folder",
            "這是資料夾，不是檔案；請指定裡面的檔案。",
            "This is a folder, not a file; name a file inside it."),
    NO_ACCESS(
            "file-no-access",
            "沒有權限讀取這個檔案；請調整檔案權限，或複製到自己的資料夾再試。",
            "There is no permission to read this file; change its permissions or copy it to a folder"
                    + " of yours."),
    IO(
            "file-io",
            "讀取檔案時出錯（{0}）；請確認磁碟或網路磁碟機正常後再試。",
            "Reading the file failed ({0}); check the disk or network drive and try again."),
    EMPTY("file-empty", "檔案是空的（0 位元組）；請重新取得檔案。", "The file is empty (0 bytes); get it again."),
    RTF(
            "file-rtf",
            "這是 RTF 檔；請用 Word 或 LibreOffice 開啟，另存成 .docx 再試。",
            "This is an RTF file; open it in Word or LibreOffice and save it as .docx."),
    SPREADSHEET(
            "file-spreadsheet",
            "這是試算表，不是文件；請把要處理的文字貼到 Word 文件，存成 .docx 再試。",
            "This is a spreadsheet, not a document; put the text into a Word document and save it as"
                    + " .docx."),
    SLIDES(
            "file-slides",
            "這是簡報檔，不是文件；請把要處理的文字存成 .docx 或 .txt 再試。",
            "This is a presentation, not a document; save the text as .docx or .txt."),
    OTHER_OFFICE(
            "file-other-office",
            "這是 {0}，不是文字文件；請存成 .docx、.odt 或 .pdf 再試。",
            "This is {0}, not a text document; save it as .docx, .odt or .pdf."),
    FLAT_XML(
            "file-flat-xml",
            "這是單一 XML 檔形式的文件（{0}）；請用 Word 或 LibreOffice 開啟，另存成 .docx 或 .odt 再試。",
            "This is a document as one XML file ({0}); open it in Word or LibreOffice and save it as"
                    + " .docx or .odt."),
    XML(
            "file-xml",
            "這是 XML 資料檔，不是文件；請改用原來的 Word、ODT 或 PDF 檔。",
            "This is an XML data file, not a document; use the original Word, ODT or PDF file."),
    MHTML(
            "file-mhtml",
            "這是「單一檔案網頁」（.mht）；請用 Word 或瀏覽器開啟，另存成 .docx 或 .html 再試。",
            "This is a single-file web page (.mht); open it in Word or a browser and save it as .docx"
                    + " or .html."),
    EMAIL(
            "file-email",
            "這是電子郵件檔；請把附件另存出來再試。",
            "This is an e-mail file; save its attachment and try that."),
    ARCHIVE(
            "file-archive",
            "這是壓縮檔（{0}）；請先解壓縮，再指定裡面的文件。",
            "This is an archive ({0}); unpack it first and name the document inside."),
    IMAGE(
            "file-image",
            "這是圖檔（{0}），裡面沒有文字；請取得原來的 Word 或 PDF 檔，或先做文字辨識（OCR）。",
            "This is an image ({0}) without text; get the original Word or PDF file, or run text"
                    + " recognition (OCR) first."),
    BINARY(
            "file-binary",
            "這不是看得懂的文件格式；能讀的是 .docx、.doc、.odt、.pdf、.html、.md 和 .txt。",
            "This is not a document format we know; readable are .docx, .doc, .odt, .pdf, .html, .md"
                    + " and .txt."),
    OLD_WORD(
            "file-old-word",
            "這是 Word 95 或更早的文件；請用 Word 或 LibreOffice 開啟，另存成 .docx 再試。",
            "This is a document of Word 95 or earlier; open it in Word or LibreOffice and save it as"
                    + " .docx."),
    ENCRYPTED(
            "file-encrypted",
            "檔案有密碼保護；請用 --password-file 提供密碼，或先解除保護。",
            "The file is protected by a password; give it with --password-file, or remove the"
                    + " protection."),
    WRONG_PASSWORD(
            "file-wrong-password",
            "密碼不對，打不開這個檔案；請檢查密碼檔的內容。",
            "The password does not open this file; check the password file."),
    NO_READER(
            "file-no-reader",
            "這個版本沒有附上讀取 {0} 的程式；請改用 .docx、.odt、.pdf、.html 或 .txt。",
            "This build has no reader for {0}; use .docx, .odt, .pdf, .html or .txt."),
    DAMAGED(
            "file-damaged",
            "檔案已損壞，讀不出來（{0}）；請重新下載，或用原來的軟體開啟後另存新檔。",
            "The file is damaged and cannot be read ({0}); download it again, or open and save it"
                    + " with its own program."),
    TOO_LARGE(
            "limit-file-size",
            "檔案有 {0} 位元組，超過上限 {1}；請拆成幾個檔案，或在設定裡提高上限。",
            "The file has {0} bytes, over the limit of {1}; split it or raise the limit in the"
                    + " settings."),
    TOO_LONG(
            "limit-time",
            "讀了 {0} 秒還沒讀完，已停止；檔案可能是惡意或損壞的，請用原來的軟體開啟後另存新檔。",
            "Reading took over {0} seconds and was stopped; the file may be hostile or damaged. Open"
                    + " and save it with its own program."),
    TOO_MUCH_MEMORY(
            "limit-memory",
            "讀這個檔案要用的記憶體超過上限，已停止；檔案可能是惡意的，或請拆成幾個檔案。",
            "Reading this file needs more memory than allowed and was stopped; it may be hostile, or"
                    + " should be split."),
    TOO_DEEP(
            "limit-depth",
            "檔案的結構層層相套，超過上限 {0} 層，已停止；檔案可能是惡意或損壞的。",
            "The file's structure is nested deeper than the limit of {0} and was refused; it may be"
                    + " hostile or damaged."),
    TOO_MUCH_UNPACKED(
            "limit-unpacked",
            "檔案解開後超過上限 {0} 位元組，已停止；檔案可能是惡意的壓縮炸彈。",
            "The file unpacks to more than the limit of {0} bytes and was refused; it may be a"
                    + " decompression bomb."),
    TOO_MUCH_EXPANSION(
            "limit-expansion",
            "檔案的 {0} 解開後膨脹超過上限 {1} 倍，已停止；檔案可能是惡意的壓縮炸彈。",
            "The file's {0} expands more than {1} times and was refused; it may be a decompression"
                    + " bomb."),
    TOO_MANY_CHARACTERS(
            "limit-characters",
            "文字超過上限 {0} 個字，已停止；請拆成幾個檔案，或在設定裡提高上限。",
            "The text is longer than the limit of {0} characters; split the file or raise the limit in"
                    + " the settings."),
    NO_TEXT(
            "read-no-text",
            "檔案裡沒有讀到任何文字；如果看得到字，那是圖片，請取得文字檔或做文字辨識（OCR）。",
            "No text was found in the file; if text can be seen, it is an image: get a text file or"
                    + " run text recognition (OCR)."),
    ATTACHED(
            "file-attached",
            "檔案裡還有另一個檔案「{0}」（{1}），內容沒有讀取；如有條文或附表，請把它另存出來再讀。",
            "The file holds another file, “{0}” ({1}), whose content was not read; if it has provisions"
                    + " or tables, save it by itself and read that."),
    CHARSET(
            "text-charset",
            "文字編碼判斷為 {0}；如果出現亂碼，請另存成 UTF-8 再試。",
            "The text encoding was taken to be {0}; if characters look wrong, save the file as"
                    + " UTF-8."),
    UNDECODABLE(
            "text-undecodable",
            "有 {0} 個位元組序列不是 {1} 的字（第一個是 {2}），以「\uFFFD」代替；請對照原檔補上。",
            "{0} byte sequences are not characters of {1} (the first is {2}) and stand as “\uFFFD”;"
                    + " compare with the original."),
    PRIVATE_USE(
            "text-private-use",
            "有 {0} 個自造字（第一個是 {1}），別的電腦看不到；請改用正式的字，或對照原檔確認。",
            "{0} characters are user-defined (the first is {1}) and cannot be seen elsewhere; replace"
                    + " them or compare with the original."),
    PRIVATE_USE_MORE(
            "text-private-use-more",
            "其他各行還有 {0} 個自造字，別的電腦看不到；請改用正式的字，或對照原檔確認。",
            "{0} more characters are user-defined and cannot be seen elsewhere; replace them or compare"
                    + " with the original."),
    CONTROL_CHARACTERS(
            "text-control-characters",
            "有 {0} 個控制字元，以「\uFFFD」代替。",
            "{0} control characters stand as “\uFFFD”.");

    private final Wording wording;

    ReadMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
