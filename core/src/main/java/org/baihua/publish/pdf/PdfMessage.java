package org.baihua.publish.pdf;

import org.baihua.source.Message;

/// What can be said about fonts and PDF.
public enum PdfMessage implements Message.Row {
    NO_FONT(
            "找不到可以放進 PDF 的中文字型。請安裝全字庫正楷體（Debian、Ubuntu：apt install fonts-cns11643-kai；Windows、macOS：到 www.cns11643.gov.tw 下載），或用 --font 指定 TrueType 字型檔；不需要 PDF 時，用 --to html,odt,data。",
            "No Chinese font that may go into a PDF was found. Install TW-Kai (Debian, Ubuntu: apt install fonts-cns11643-kai; Windows, macOS: www.cns11643.gov.tw), name a TrueType file with --font, or leave PDF out with --to html,odt,data."),
    UNUSABLE_FONT(
            "這個字型不能用在 PDF（{0}）。請改用 TrueType（.ttf）字型檔，例如全字庫的 TW-Kai-98_1.ttf。",
            "This font cannot be used for PDF ({0}). Use a TrueType file (.ttf), such as TW-Kai-98_1.ttf."),
    NO_GLYPH(
            "沒有字型能顯示「{0}」（{1}），出現在 {2}。PDF 裡以〔{1}〕表示，其他格式不受影響；請安裝有這個字的字型，或確認是不是造字。",
            "No font shows \"{0}\" ({1}), which stands in {2}. PDFs say 〔{1}〕; other formats have the character. Install a font that has it, or check whether it is a private character."),
    LOST(
            "{0}.pdf 重新讀出來的文字和寫進去的不同，少了：{1}。請把草案裡可以公開的部分回報給我們。",
            "Read again, {0}.pdf lacks: {1}. Please report this with what may be shared of the draft.");

    private final Wording wording;

    PdfMessage(String chinese, String english) {
        wording = new Wording(Message.code("pdf-", this), chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
