package org.baihua.bundle.bag;

import org.baihua.source.Message;

/// What can be wrong with a bag.
public enum BagMessage implements Message.Row {
    NOT_A_BAG(
            "這不是 BagIt 公開包：{0}。請確認給的是公開包的資料夾或 zip。",
            "No BagIt bag: {0}. Give the bundle's folder or zip."),
    UNREADABLE("無法讀取公開包（{0}）。檔案可能沒有下載完整；請重新取得。", "The bundle cannot be read ({0}); get it anew."),
    TOO_LARGE("公開包解開後超過 {0} MB，不再往下讀。", "The bundle unpacks to over {0} MB; reading stopped."),
    OUTSIDE("路徑「{0}」跑到公開包外面，不可信任。", "Path {0} leads out of the bundle; do not trust it."),
    NO_MANIFEST("缺檢查碼清單 {0}。", "Manifest {0} is missing."),
    BAD_LINE("{0} 第 {1} 行不是「檢查碼　路徑」。", "{0} line {1} is no checksum and path."),
    MISSING("缺檔：{0}。打包時有，現在沒有。", "Missing: {0}."),
    CHANGED("內容改過：{0}（{1} 不符）。", "Changed: {0} ({1} differs)."),
    EXTRA("多出來的檔案：{0}。打包時沒有。", "Not part of the bundle: {0}."),
    OXUM(
            "大小不符：bag-info.txt 記的是 {0}，實際是 {1}。",
            "Size differs: bag-info.txt says {0}, there is {1}."),
    WRONG_VERSION("bagit.txt 不是 BagIt 1.0 的宣告。", "bagit.txt does not declare BagIt 1.0."),
    CANNOT_WRITE(
            "無法寫入（{0}）。請檢查資料夾權限和磁碟空間。",
            "Cannot write ({0}). Check the folder's permissions and free space."),
    OCCUPIED(
            "輸出位置已經有別的東西，不是公開包，所以沒有覆蓋。請換一個位置，或先移走它。",
            "Something that is no bundle stands there already, so nothing was written. Choose another place, or move it away.");

    private final Wording wording;

    BagMessage(String chinese, String english) {
        wording = new Wording(Message.code("bag-", this), chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
