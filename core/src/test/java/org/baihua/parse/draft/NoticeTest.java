package org.baihua.parse.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baihua.parse.draft.Paper.row;

import java.time.LocalDate;
import org.baihua.law.DraftKind;
import org.baihua.law.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    private static final String[] NOTICE = {
        "水岸部公告",
        "中華民國115年3月9日",
        "水岸管字第1150001234號",
        "主　　旨：預告修正「露營場管理辦法」部分條文。",
        "依　　據：行政程序法第一百五十一條第二項準用第一百五十四條第一項。",
        "公告事項：",
        "一、修正機關：水岸部。",
        "二、修正依據：觀光條例第九條。",
        "三、「露營場管理辦法」部分條文修正草案如附件。",
        "四、對於本公告內容有任何意見或修正建議者，請於本公告刊登公報翌日起六十日內陳述意見或洽詢：",
        "（一）承辦單位：水岸部管理司",
        "（二）地址：水岸市中央路1號3樓",
        "（三）電話：(02)2345-6789轉12",
        "（四）傳真：(02)2345-6780",
        "（五）電子郵件：camp@example.gov.tw",
        "部　　長　林○○"
    };

    private static Notice read(String... lines) {
        Notice notice = new Paper().lines(lines).draft().notice();
        assertThat(notice).isNotNull();
        return notice;
    }

    @Test
    void aLabelBehindASentenceBeginsAPartToo() {
        Notice notice =
                read(
                        "水岸部公告",
                        "主旨：預告修正「露營場管理辦法」。依據：觀光條例第九條。公告事項：",
                        "一、修正機關：水岸部。",
                        "二、修正依據：觀光條例第九條。");
        assertThat(notice.subject().text()).isEqualTo("預告修正「露營場管理辦法」。");
        assertThat(notice.legalBasis().text()).isEqualTo("觀光條例第九條。");
        assertThat(notice.matters()).hasSize(2);
    }

    @Test
    void rareNamesOfTheMattersAreKnown() {
        for (String label : new String[] {"公告事實：", "報告事項：", "訂定事項："}) {
            Notice notice =
                    read(
                            "水岸部公告",
                            "主旨：預告訂定「露營場管理辦法」。",
                            "依據：觀光條例第九條。",
                            label,
                            "一、訂定機關：水岸部。",
                            "二、請於本公告刊登公報隔日起60日內陳述意見。");
            assertThat(notice.legalBasis().text()).as(label).isEqualTo("觀光條例第九條。");
            assertThat(notice.matters()).as(label).hasSize(2);
            assertThat(notice.commentDays()).as(label).isEqualTo(60);
        }
    }

    @Test
    void aLastDayThatIsWrittenAsADateIsCounted() {
        Notice notice =
                read(
                        "水岸部公告",
                        "中華民國115年3月9日",
                        "主旨：預告修正「露營場管理辦法」。",
                        "公告事項：",
                        "一、修正依據：觀光條例於中華民國一百年一月一日修正。",
                        "二、對於前開草案有意見者，得於115年5月10日前，將意見送達水岸部。");
        assertThat(notice.commentDays()).isEqualTo(62);
    }

    @Test
    void allFieldsOfANoticeAreFound() {
        Notice notice = read(NOTICE);
        assertThat(notice.agency()).isEqualTo("水岸部");
        assertThat(notice.date()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(notice.number()).isEqualTo("水岸管字第1150001234號");
        assertThat(notice.subject().text()).isEqualTo("預告修正「露營場管理辦法」部分條文。");
        assertThat(notice.legalBasis().text()).startsWith("行政程序法");
        assertThat(notice.matters()).hasSize(4);
        assertThat(notice.commentDays()).isEqualTo(60);
        assertThat(notice.contact())
                .isEqualTo(
                        new Notice.Contact(
                                "水岸部管理司",
                                "水岸市中央路1號3樓",
                                "(02)2345-6789轉12",
                                "(02)2345-6780",
                                "camp@example.gov.tw"));
    }

    @Test
    void aNoticeWithoutADraftIsANotice() {
        var draft = new Paper().lines(NOTICE).draft();
        assertThat(draft.kind()).isEqualTo(DraftKind.NOTICE);
        assertThat(draft.title()).isEqualTo("露營場管理辦法");
    }

    @Test
    void aNoticePrintedInATableIsRead() {
        var draft =
                new Paper()
                        .table(
                                row("水岸部公告", "中華民國115年3月9日\n水岸管字第1150001234號"),
                                row(String.join("\n", NOTICE).substring(30), ""))
                        .draft();
        assertThat(draft.notice().agency()).isEqualTo("水岸部");
        assertThat(draft.notice().commentDays()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "請於公告刊登公報之日起七日內陳述意見,7",
        "請於本公告刊登公報之次日起60日內陳述意見,60",
        "請於公告日起 14 日內將意見送本部,14",
        "自公告翌日起30天內以書面提出意見,30",
        "請於公告後一個月內陳述意見,30",
        "請於公告起二週內提供建議,14",
        "請於本公告刊登公報翌日起１０日內陳述意見,10",
        "陳述意見期間：自公告刊登公報日起二十日,20",
        "請於115年4月8日前陳述意見,",
        "如有意見請洽本部,"
    })
    void thePeriodForCommentsIsCountedInDays(String sentence, Integer days) {
        assertThat(read("主旨：預告修正「露營場管理辦法」。", "公告事項：", "一、" + sentence + "。").commentDays())
                .isEqualTo(days);
    }

    @Test
    void theReasonForAShortPeriodIsFound() {
        Notice notice =
                read(
                        "主旨：預告修正「露營場管理辦法」。",
                        "公告事項：",
                        "一、本案因配合母法施行日期，有急迫性，預告期間縮短為十四日。對於本公告內容有意見者，請於公告翌日起十四日內提出。");
        assertThat(notice.periodReason().text()).startsWith("一、本案因").contains("急迫");
    }

    @Test
    void aContactInOneSentenceIsTakenApart() {
        Notice notice =
                read(
                        "主旨：預告訂定「露營場評鑑基準」。",
                        "公告事項：",
                        "一、對於本公告如有意見，請於公告日起10天內送水岸部（地址：水岸市中央路1號；傳真電話：02-23456780；電子郵件信箱：camp@example.gov.tw）。");
        assertThat(notice.contact())
                .isEqualTo(
                        new Notice.Contact(
                                "", "水岸市中央路1號", "", "02-23456780", "camp@example.gov.tw"));
    }

    @ParameterizedTest
    @CsvSource({
        "(二) 地　　址：水岸市中央路1號,(三) 電　　話：02-23456789,水岸市中央路1號,02-23456789",
        "地址:水岸市中央路1號。,電話 02-23456789。,水岸市中央路1號,02-23456789",
        "２、聯絡地址︰水岸市中央路1號,３、連絡電話︰02-23456789分機12,水岸市中央路1號,02-23456789分機12"
    })
    void sloppyLayoutsAreRead(String first, String second, String address, String phone) {
        Notice notice = read("主旨：預告修正「露營場管理辦法」。", "公告事項：", "一、意見請洽：", first, second);
        assertThat(notice.contact().address()).isEqualTo(address);
        assertThat(notice.contact().phone()).isEqualTo(phone);
    }

    @Test
    void aDraftAmongTheMattersIsNoTitle() {
        var draft =
                new Paper()
                        .lines(
                                "主旨：預告修正「露營場管理辦法」。",
                                "公告事項：",
                                "一、修正機關：水岸部。",
                                "二、露營場管理辦法修正草案",
                                "三、電話：02-23456789")
                        .draft();
        assertThat(draft.notice().contact().phone()).isEqualTo("02-23456789");
    }

    @Test
    void anAttachmentElsewhereIsReported() {
        var outcome = new Paper().lines(NOTICE).lines("露營場管理辦法部分條文修正草案總說明及對照表（請參見PDF）").parse();
        assertThat(outcome.diagnostics())
                .anyMatch(d -> d.code().equals("draft-attachment-elsewhere"));
    }

    @Test
    void kindsAreToldApart() {
        assertThat(
                        new Paper()
                                .lines("主旨：預告廢止「露營場管理辦法」。", "部長　林○○", "露營場管理辦法廢止總說明", "已無必要。")
                                .draft()
                                .kind())
                .isEqualTo(DraftKind.REPEAL);
        assertThat(
                        new Paper()
                                .lines("露營場管理辦法", "第一條　本辦法依觀光條例第九條規定訂定之。", "第二條　本辦法自發布日施行。")
                                .draft()
                                .kind())
                .isEqualTo(DraftKind.STATUTE);
        assertThat(
                        new Paper()
                                .lines(
                                        "主旨：預告訂定「露營場管理辦法」。",
                                        "部長　林○○",
                                        "露營場管理辦法草案",
                                        "第一條　本辦法依觀光條例第九條規定訂定之。")
                                .draft()
                                .kind())
                .isEqualTo(DraftKind.NEW);
    }

    @ParameterizedTest
    @CsvSource({
        "水岸市露營場管理辦法第三條、第八條之一修正草案條文對照表,水岸市露營場管理辦法",
        "水岸市露營場管理辦法部分條文修正草案總說明,水岸市露營場管理辦法",
        "「水岸市露營場管理辦法」草案逐條說明,水岸市露營場管理辦法",
        "水岸市露營場管理辦法第四條附表一修正草案對照表,水岸市露營場管理辦法",
        "依觀光條例第九條工作資格審查標準部分條文修正草案總說明,依觀光條例第九條工作資格審查標準"
    })
    void titlesGiveTheNameOfTheRegulation(String line, String name) {
        assertThat(Titles.of(line)).isNotNull();
        assertThat(Titles.of(line).name()).isEqualTo(name);
    }
}
