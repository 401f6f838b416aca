package org.baihua.bundle.verify;

import org.baihua.source.Message;

/// What a bundle may lack, and what its reader can rely on.
public enum VerifyMessage implements Message.Row {
    NO_MANIFEST(
            "缺 data/manifest.json，或內容讀不懂；看不出這個公開包裝了什麼。",
            "data/manifest.json is missing or unreadable."),
    OTHER_VERSION(
            "manifest.json 的版本是 {0}，這個程式看得懂的是 {1}；請用新版程式驗證。",
            "manifest.json has version {0}; this program knows {1}."),
    NOT_LISTED("manifest.json 沒有列出 {0}。", "manifest.json does not list {0}."),
    LISTED_MISSING("manifest.json 列出的 {0} 不在公開包裡。", "manifest.json lists {0}, which is not there."),
    LISTED_CHANGED(
            "{0} 和 manifest.json 記的檢查碼不符。", "{0} differs from its checksum in manifest.json."),
    ITEM_MISSING("公告缺「{1}」。{0}要求寫明。", "The notice lacks {1}, which {0} asks for."),
    ITEM_NOT_SHOWN(
            "「{1}」在 {2} 裡找不到（manifest.json 寫的是「{3}」）。{0}要求公告寫明。",
            "{1} is not in {2} (manifest.json says \"{3}\"); {0} asks for it."),
    PAPER_MISSING(
            "缺{0}。公開包至少要有預告公告、摘要頁和草案全文。",
            "{0} is missing. A bundle holds notice, summary page and the draft."),
    BAD_PERIOD(
            "期間算不攏：{0} 公告，{1} 日，截止日卻是 {2}。",
            "The period does not add up: published {0}, {1} days, until {2}."),
    SHORT_WITHOUT_REASON(
            "期間 {0} 日，少於 60 日而沒有理由。{1}要求說明理由。", "{0} days without a reason; {1} asks for one."),
    CONTRACT_BROKEN(
            "有 {0} 段白話版和原文有出入，卻公開了。", "{0} plain units break the contract and were published."),
    NOT_INSPECTED("打包時沒有做洩漏檢查。", "Nobody looked for leaks when it was packed."),
    COMMITMENT_MISSING(
            "承諾「{0}」在 {1} 裡找不到；它寫在 consultation/commitments.csv。請重新產生公開包。",
            "Commitment {0} is not in {1}, but in consultation/commitments.csv; pack the bundle again."),
    COMMITMENTS_UNEQUAL(
            "{0} 有 {1} 項承諾，consultation/commitments.csv 有 {2} 項。請重新產生公開包。",
            "{0} holds {1} commitments, consultation/commitments.csv {2}; pack the bundle again."),
    RELY_COMMITMENTS(
            "前次徵求意見的 {0} 項承諾，網頁、表格和行事曆寫的都一樣。",
            "The {0} commitments of the last consultation are the same on the page, in the table and in the calendar."),
    RELY_WHOLE(
            "{0} 個檔案都和打包時完全相同（SHA-256 與 SHA-512）。",
            "{0} files are as they were packed (SHA-256 and SHA-512)."),
    RELY_LAW("公告寫明{0}要求的每一項。", "The notice says everything that {0} asks for."),
    RELY_PERIOD("{0} 公告，意見收到 {1}（{2} 日）。", "Published {0}; comments until {1} ({2} days)."),
    RELY_CONTRACT(
            "白話版 {0} 段，每段都通過忠實契約，或保留原文（{1} 段）。",
            "{0} plain units; each keeps the contract, or kept the original ({1})."),
    RELY_LEAKS(
            "打包前檢查過追蹤修訂、註解、隱藏文字、個資等洩漏；公告允許 {0} 處。",
            "Leaks were looked for before packing; the notice allowed {0}."),
    RELY_NOT(
            "這個包沒有簽章：內容沒有被改過，但不能證明是誰打的包。請從機關網站取得，或向機關核對 manifest-sha256.txt。",
            "There is no signature: the content is unchanged, but who packed it cannot be known. Get it from the agency, or ask it for manifest-sha256.txt.");

    private final Wording wording;

    VerifyMessage(String chinese, String english) {
        wording = new Wording(Message.code("bundle-", this), chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
