package org.baihua.cli;

import org.baihua.source.Message;

/// What `bundle` and `init notice` say.
enum BundleMessage implements Message.Row {
    NEEDS("少了必要的參數：{0}。用法請看 baihua bundle --help。", "Missing: {0}. See baihua bundle --help."),
    LEAK("{0}：「{1}」（{2}）", "{0}: \"{1}\" ({2})"),
    REFUSED(
            "草案檔裡有 {0} 處不該公開的內容，公開包沒有製作。請先清掉；確定可以公開的，在 notice.yaml 的 allow 寫明，例：\n{1}",
            "The draft holds {0} things that should not go out; nothing was written. Remove them, or allow them in notice.yaml:\n{1}"),
    ALLOWED("依 notice.yaml 的 allow，{0} {1} 處不擋。", "Allowed by notice.yaml: {0}, {1}."),
    PACKED("{0} → {1}（{2} 個檔案；意見收到 {3}）", "{0} → {1} ({2} files; comments until {3})"),
    NO_PREVIOUS(
            "{0} 裡找不到前一版的草案條文。請給公開包，或前一版的草案檔。",
            "{0} holds no earlier draft. Give a bundle or the earlier draft."),
    CONSULTATION_EMPTY(
            "這個資料夾裡沒有徵求意見的紀錄（responses.csv）。請給 baihua consult 的輸出資料夾。",
            "No record of a consultation there (responses.csv). Give the folder that baihua consult wrote."),
    ASK("{0}{1}\n  {2}：", "{0}{1}\n  {2}: "),
    NOTICE_WRITTEN("{0} 寫好了；還要補的有：{1}", "{0} written; still missing: {1}"),
    NOTICE_COMPLETE("{0} 寫好了，必要的項目都有了。", "{0} written; nothing required is missing."),
    NOTICE_EXISTS(
            "這個檔案已經存在，沒有覆蓋。請換一個檔名（-o），或先移走它。",
            "The file exists and was left alone. Choose another name (-o)."),
    VERIFIED("公開包完整：{0} 個檔案和打包時完全相同。", "The bundle is whole: {0} files are as they were packed."),
    BROKEN("公開包有 {0} 個問題。", "The bundle has {0} problems.");

    private final Wording wording;

    BundleMessage(String chinese, String english) {
        wording = new Wording(Message.code("bundle-", this), chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
