package org.baihua.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader once found wrong: a word said anew where it does not mean what it usually does. It
/// stays as printed, or is said as shown here.
class LeftAsPrintedTest {

    private static final PlainWriter WRITER = new PlainWriter(CorpusLaws.glossary(), Set.of());

    private static String plain(String text) {
        return WRITER.write(Laws.of("目的。", "主管機關。", "定義。", "範圍。", text), List.of(), Level.PLAIN)
                .units()
                .getLast()
                .plain();
    }

    @ParameterizedTest
    @CsvSource({
        "受試者同意書應記載內容，由主管機關公告。, 應記載內容",
        "條件及應遵循規定，由主管機關公告。, 應遵守規定",
        "國家公園管理處自應於期限內處理。, 自應",
        "前項所定應完成登記之門號數，由主管機關公告。, 所定應完成登記的門號數",
        "輸入業者應先經應有之訓練。, 應有的訓練",
        "不合規定者，應予不許可。, 應予不許可",
        "每月平均應攤還數額，由保險人計算。, 平均應攤還數額",
        "納入應繳交回收清除處理繳費項目。, 納入應繳交",
        "人力資源應不以外籍配偶為限。, 應不以外籍配偶為限",
        "三分之一以上應出席人員出席時得開會。, 應出席人員",
    })
    void aDutyInsideANounStays(String text, String part) {
        assertThat(plain(text)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "符合第三條及第五條規定之費用，由申請人負擔。, 規定的費用",
        "符合第九條第一項所定具有視覺障礙之學生，得申請補助。, 所定具有視覺障礙的學生",
        "其會計處理依第五條規定，並應公告。, 依第 5 條規定",
    })
    void whatALawLaysDownIsSaidInFull(String text, String part) {
        assertThat(plain(text)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "'區域之同意書或其所有權之證明文件，其申請採取土石者，免附。', '證明文件，如果其申請採取土石，'",
        "'支持與反對意見者，並應檢附名冊。', '支持與反對意見者，'",
        "'法人為相互承認協議之會員，且為其協議之簽署者，並依國際標準評鑑者，始得申請。', '協議的簽署者，'",
        "'逾期未報到者，或於次年一月一日前未獲分配者，即喪失資格。', '報到者，或於次年'",
        "'於取得許可後，於其符合下列情形之一者，得申請：', '如果符合下列任一情形'",
        "'信用合作社之額度，依第一款方式計算，其未達新臺幣九百萬元者，得申請。', '方式計算，'",
        "'營業區域以縣（市）為單位，跨越機構所在地營業者，應提出申請。', '為單位。如果跨越'",
        "'第十五條第一款所定受有罪判決者，其補償準用第二條規定。', '判決者，'",
        "'業務員如具有證券業務員資格者，於受僱時，得申請登記。', '業務員如果具有證券業務員資格，'",
        "'本所接受委託，提供報告書每件二份，其需加發者，每份計收一百元。', '2 份，如果需加發，'",
        "'旅客致人財物毀損，應歸責於鐵路機構者，由鐵路機構負責。', '應歸責於'",
        "'但為使正當使用藥物而受害，獲得救濟者，不在此限。', '為使正當使用'",
        "'申請人屬能明確辨認者，如專利權，僅得申報登記費用。', '，如專利權，'",
        "'本會對具有下列情形之一者，得頒給獎章。', '本會對具有'",
        "'前條規定之基於教學需要從事操作訓練者，係指下列人員：', '從事操作訓練者，是指'",
        "'本標準依創意產業發展法第十八條及運動產業發展條例第十九條訂定之。', '第 18 條及運動產業'",
        "'甄選會就口試及格者，擇優決定錄取人員。', '甄選會就口試及格者'",
    })
    void aConditionHoldsNothingElse(String text, String part) {
        assertThat(plain(text)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "同一自然人、法人不得重複申請。, 同一自然人",
        "屆期未補正或補正仍不符規定者，駁回。, 補正或補正",
        "秘書長承校長之命辦理校務。, 校長之命",
        "以十九歲之年一月一日起算。, 之年",
        "代表之名額，依下列各款方式之一定之：, 之一定之",
        "植穴之大小以根球兩倍為限。, 以根球",
        "軍人之友社所屬英雄館得自費住宿。, 軍人之友社",
        "居家老人得到所需連續性照顧。, 得到所需",
        "涉及高達十八種業務。, 高達",
        "修正為依市價定之等規定。, 定之等規定",
        "三十公分以上之處設置護欄。, 以上之處設置",
        "乃當務之急。, 當務之急",
        "修畢師資培育之大學規定之課程。, 師資培育之大學",
        "委員之遴選方式由本部定之。, 遴選方式",
        "經監造技師認定無安全之虞時得申請。, 安全之虞",
        "'裁判確定後，未執行前，當事人得聲請。', '未執行前，'",
        "於本法明定之。, 明定之",
    })
    void aWordStaysWhereItMeansMore(String text, String part) {
        assertThat(plain(text)).contains(part);
    }

    @Test
    void aVoteIsSaidInChinese() {
        assertThat(plain("會議之決議，以過半數委員之出席，出席委員過半數之同意行之。"))
                .isEqualTo("會議的決議，要有過半數委員出席，並經出席委員過半數同意。");
    }

    @Test
    void whatIsNumberedTogetherIsWrittenAlike() {
        assertThat(plain("圖面如附圖四至六。")).contains("附圖 4 至 6");
    }
}
