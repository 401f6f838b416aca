package org.baihua.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baihua.law.Anchor;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Provision.Paragraph;
import org.baihua.law.Statute;
import org.baihua.parse.CitationFinder;
import org.baihua.parse.StatuteParser;
import org.baihua.source.Format;
import org.baihua.source.Passage;
import org.baihua.source.SourceBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Long sentences made shorter: pauses, breaks, lists, spare words, captions.
class ShorterTest {

    private static final PlainWriter WRITER = new PlainWriter(Laws.glossary(), Set.of());

    private static String plain(String text) {
        // A paragraph may hold lines: what was written once is written again as it stands.
        Provision paragraph =
                new Paragraph(
                        Passage.EMPTY, "1", Passage.untraced(text), List.of(), Passage.EMPTY, null);
        Article article =
                new Article(
                        Passage.EMPTY,
                        ArticleNumber.of(1),
                        Passage.EMPTY,
                        List.of(paragraph),
                        false);
        Statute law = new Statute(Passage.untraced("測試辦法"), Passage.EMPTY, List.of(article));
        return WRITER.write(law, List.of(), Level.PLAIN).units().getFirst().plain();
    }

    @ParameterizedTest
    @CsvSource({
        "主管機關應於受理申請後三十日內完成審查。,主管機關必須在受理申請後 30 日內，完成審查。",
        "受託經營之團體得依第十二條第二項規定申請展延。,受託經營的團體可以依第 12 條第 2 項，申請展延。",
        "前項審查及公告所需之費用由申請人負擔。,第 1 項審查及公告所需的費用，由申請人負擔。",
        "攤商拒絕繳納清潔費用或未於期限內遷離攤位者，主管機關得註銷其攤位證。," + "如果攤商拒絕繳納清潔費用，或沒有在期限內遷離攤位，主管機關可以註銷其攤位證。",
    })
    void aLongClauseGetsAPause(String from, String to) {
        assertThat(plain(from).replace("需要的", "所需的").replace("前項", "第 1 項")).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"申請人應繳納規費。", "三年內未受停業處分之證明文件。", "依規定設立之夜間托育機構名冊。", "主管機關依規定免課之各項稅捐及規費。"})
    void aShortClauseOrADescriptionStaysWhole(String text) {
        assertThat(plain(text)).doesNotContain("，");
    }

    @Test
    void aConditionIsSaidAgainWhereItsSentenceIsBroken() {
        assertThat(plain("攤商逾期未補正者，主管機關應駁回其申請，退還已繳之保證金及其利息，通知原核准之機關廢止許可，" + "並應於網站公告其名稱及事由。"))
                .contains("。同時，主管機關也必須");
    }

    @Test
    void anExceptionIsNoCaseThatCouldBeSaidAgain() {
        assertThat(plain("除法律另有規定外，攤商應於每日營業結束後清除攤位周圍十公尺內之廢棄物及油汙，並應於離場前向管理中心交還鑰匙。"))
                .doesNotContain("這時");
    }

    @Test
    void whatDescribesTheNextStatementIsNotCutOff() {
        assertThat(plain("攤商應於攤位設置滅火器及照明，情節重大者，並應於開市前向管理中心申報所使用之燃料種類、數量及存放位置，經同意後使用。"))
                .doesNotContain("重大。這時");
    }

    @Test
    void aChainOfPapersBecomesAList() {
        assertThat(plain("申請人應檢附申請書、負責人身分證影本、攤位配置圖說及衛生檢查合格證明，向主管機關申請。"))
                .isEqualTo("申請人必須附上以下各項，向主管機關申請：\n●申請書\n●負責人身分證影本\n●攤位配置圖說\n●以及衛生檢查合格證明。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What is done with all of them stands in no line, nor does the next sentence.
                "攤商應委託其中一人檢具攤位許可證影本、全體攤商名冊影本、營業登記證明及印章代表辦理。",
                "攤商應檢附申請書、負責人身分證影本、攤位配置圖說及衛生檢查合格證明。逾期未檢附者，駁回其申請。",
                // Three short papers are read as quickly in a line.
                "攤商應檢附攤位申請書、身分證影本及衛生檢查證明。"
            })
    void aListHoldsNothingButItsLinks(String text) {
        assertThat(plain(text)).doesNotContain("●");
    }

    @Test
    void whatAThingIncludesIsListedWithoutAJoinToo() {
        assertThat(plain("攤位計畫書之內容，應包括攤位配置圖說、營業時間規劃、廢棄物清理方式、消防安全措施。"))
                .endsWith("包括以下各項：\n●攤位配置圖說\n●營業時間規劃\n●廢棄物清理方式\n●消防安全措施。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A law in a list, a bound, a noun that a deed names, an adverb, one occasion.
                "公司發行新股、依法律規定進行收購或分割發行新股，應載明下列事項：",
                "攤商繳納之保證金，得以保固期間內完成改善事項為條件發還。",
                "關於管理員執行職務時應迴避之規定，攤商亦適用之。",
                "管理中心應將攤位檢查結果及改善情形以書面通知攤商公會。",
                "攤商曾通知夜市管理中心應擴大檢查範圍。",
                "招商計畫、攤位管理計畫、未出租或未出售攤位處理計畫。",
                "攤商應於申請書中列舉並說明攤位之用途。"
            })
    void aPausePartsNothingThatBelongsTogether(String text) {
        String marks = text.replaceAll("[^，]", "");
        assertThat(plain(text).replaceAll("[^，]", "")).hasSameSizeAs(marks);
    }

    @Test
    void somebodyElsesDutyIsASentenceOfItsOwn() {
        assertThat(plain("攤商申請展延攤位許可期限經核准者，得繼續使用原攤位，主管機關應於網站公告其展延期限及攤位編號。"))
                .contains("可以繼續使用原攤位。這時，主管機關必須");
    }

    @Test
    void nobodyIsSaidToDoWhatOnlyAThingIs() {
        assertThat(plain("本會會議決議事項應作成紀錄交由有關業務單位於期限內執行完畢，並應將會議紀錄公告於本會網站及營業場所明顯處。"))
                .doesNotContain("決議事項還必須");
    }

    @Test
    void orStaysOr() {
        assertThat(plain("攤商應提出國民身分證影本、有效居留證影本、全民健康保險卡影本或駕駛執照影本。"))
                .contains("以下任何一項：")
                .contains("\n●或駕駛執照影本。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 董事、監察人 belong to 名冊.
                "申請人應檢附公司登記證明文件、董事、監察人名冊及場所使用同意書影本。",
                "不得提供攤商姓名、出生年月日資料、國民身分證統一編號及通訊地址。",
                "申請人應檢附與攤位有關之租賃契約書、公共意外責任保險單及消防安全檢查證明。",
                "主管機關應通知攤商提出申請書正本、身分證明文件、營業登記證明及照片。"
            })
    void aChainWhoseLinksMayHangTogetherStaysAChain(String text) {
        assertThat(plain(text)).doesNotContain("●");
    }

    @Test
    void aBriefVersionMakesNoList() {
        Statute law = Laws.of("申請人應檢附申請書、負責人身分證影本、攤位配置圖說及衛生檢查合格證明，向主管機關申請。");
        assertThat(WRITER.write(law, List.of(), Level.BRIEF).units().getFirst().plain())
                .doesNotContain("\n");
    }

    @Test
    void aWesternYearStandsOnceInAUnit() {
        assertThat(plain("自中華民國一百十四年七月一日施行，至中華民國一百十四年十二月三十一日止。")).containsOnlyOnce("西元");
    }

    private static Statute captioned() {
        SourceBuilder builder = new SourceBuilder("草案.txt", "0", Format.TEXT);
        builder.line("夜市管理辦法");
        builder.line("第一條（攤位許可）　攤商應申請許可。");
        builder.line("第二條（罰則）　違反前條規定者，依第一條處理。");
        return StatuteParser.parse(builder.build()).value();
    }

    @Test
    void aReferenceSaysOnceWhatTheOtherArticleIsAbout() {
        Statute law = captioned();
        String plain =
                WRITER.write(law, CitationFinder.find(law), Level.PLAIN).units().getLast().plain();
        assertThat(plain).isEqualTo("如果違反第 1 條（攤位許可），依第 1 條處理。");
    }

    @Test
    void theLightTouchSaysNoCaption() {
        Statute law = captioned();
        assertThat(
                        WRITER.write(law, CitationFinder.find(law), Level.FAITHFUL)
                                .units()
                                .getLast()
                                .plain())
                .doesNotContain("（攤位許可）");
    }

    /// Whatever is thrown together: a second pass changes nothing, and without the marks and words
    /// of these rules nothing is missing.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasShortenedStaysAsItIs(long seed) {
        List<String> parts =
                List.of(
                        "攤商應於開業前三十日內",
                        "向主管機關申報營業場所之地址及負責人姓名",
                        "，並應於攤位明顯處張貼收費標準",
                        "，其內容由主管機關定之",
                        "；逾期未申報者，處罰鍰",
                        "，但情況急迫者，不在此限",
                        "，檢附申請書、負責人身分證影本、攤位配置圖說及衛生檢查合格證明",
                        "依第十二條第二項規定辦理",
                        "。");
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            List<String> words = new ArrayList<>();
            for (int k = random.nextInt(2, 9); k > 0; k--) {
                words.add(parts.get(random.nextInt(parts.size())));
            }
            String text = String.join("", words);
            if (text.isEmpty()
                    || text.startsWith("，")
                    || text.startsWith("；")
                    || text.startsWith("。")) {
                continue;
            }
            String once = plain(text);
            assertThat(plain(once)).as(text).isEqualTo(once);
        }
    }

    private static String explained(String text) {
        return WRITER.write(Passage.untraced(text), Anchor.ROOT, Level.PLAIN).plain();
    }

    @Test
    void anExplanationKeepsItsSentencesWhole() {
        assertThat(explained("增訂鄉鎮書院應就推薦、挑選及輔導等方式遴薦適合參加導覽教育之學生，並對參加導覽教育適應不良之學生，必要時應進行個案輔導。"))
                .containsOnlyOnce("。");
        assertThat(explained("由於本條所定之追究期間，已滿五年者，得免予追究；已滿三年未滿五年者，得減輕處罰之規定，容易生爭議，爰予刪除。"))
                .contains("；");
    }

    @Test
    void aReasonIsGivenOnce() {
        assertThat(explained("書院數量逐年增加，因此，爰於第一項增列規定。")).containsOnlyOnce("因此");
        assertThat(explained("本條已無實益，故爰予刪除。")).doesNotContain("故因此");
    }

    @Test
    void whatFollowsBothHalvesKeepsThemTogether() {
        assertThat(plain("主管機關將展示圖說，在縣應轉交鄉公所；在直轄市交區公所，分別公開展示。")).contains("；");
    }

    @Test
    void whatAListHoldsUnderOneVerbIsNotCut() {
        assertThat(plain("主管機關應將因施工暫停之車輛；依規定應送驗之車輛，由所有人保管；候客之計程車等列為排除對象。")).containsOnlyOnce("。");
        assertThat(plain("前項擔保金計算方式，承租土地者以六個月租金計算；承租房屋者以二個月租金計算之，其擔保金於租約終止時無息退還。")).contains("；");
    }

    @ParameterizedTest
    @CsvSource({
        "書院經營許可執照變更登記審查費每件三千元。,審查費，每件 3,000 元",
        "本標準適用之對象為國內外之團體及個人。,對象，為國內外",
        "本規則所稱抄錄錯誤係指因複丈人員之疏忽所致之錯誤。,抄錄錯誤，",
        "經營者應於首次發行票券前二個月提出發行計畫。,前 2 個月，提出",
        "攤位分配之申請須經市集管理委員會審查通過始得辦理。,通過，才可以辦理",
        "書院得依導覽員之考核結果發給導覽員獎勵金。,結果，發給",
        "申請展延應由書院所有人或管理人向所在地公所辦理。,管理人，向所在地",
        "本辦法依鄉鎮書院條例（以下簡稱本條例）第五條第六項規定訂定之。,第 6 項，訂定本辦法。",
    })
    void aPauseStandsWhereItIsSaidWhatSomethingIs(String from, String part) {
        assertThat(plain(from)).contains(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "最近一年曾受主管機關為暫停營業之處分。",
                "申請人應遵守本條例規定及主管機關核准實驗時要求申請人辦理之事項。",
                "直轄市、縣（市）主管機關應公告檢查結果。",
                "由受害人負擔費用之處理，有關由出租人給付承租人補償金之規定。",
            })
    void whatBelongsTogetherIsNotParted(String text) {
        assertThat(plain(text).chars().filter(c -> c == '，').count())
                .isEqualTo(text.chars().filter(c -> c == '，').count());
    }

    @ParameterizedTest
    @CsvSource({
        "本規則所稱操作包括貨物之收集、運送、裝載處理、前處理、排放與計量。,前，處理",
        "導覽費應照補發時製作成本計算應收取之費用。,補發時，",
        "參加者於規定時間後始抵達試場者，不得入場。,時間後，",
        "安裝指引：包括設置型態、設置位置、管線配置及維護方式之說明資料與圖說。,包括：",
        "書院自主管機關發給許可證之日起，逾十二個月未備妥場地者，廢止其許可。,起。",
        "導覽員經廢止登錄後，致未達應有之最低人數者，中央主管機關應命書院於三個月內補足人數並報主管機關備查。,。這時",
        "書院得申請復審，並以一次為限。,並最多",
        "二年制書院學程之學生，應於每年九月前完成註冊。,2 年制",
        "移交人員應至遲於接獲通知之日起一個月內查明補正。,必須，",
        "導覽用品之輸出以輸出至會員城市且具有處理設施者為限。,城市，",
        "導覽企劃早期公開前審查、書院企劃及新型導覽企劃之形式審查。,前，",
        "由公營書院人員轉任公立學校教師者；其補繳之退休基金費用，依本條例規定辦理。,者。",
        "申請人應檢附由全國書院公會訂定並送中央主管機關備查之相關自律規範並完成簽署，不得以其他文件代替，亦不得逾期檢附。,。同時",
        "依前條第一項得優先認購之導覽設備，其認購價格應依中央主管機關所定基準計算，並應於認購後三十日內繳納價金。,設備。",
        "書院應將健康證明書或未繳交證明文件名單，交由中央主管機關於三十日內核對。,，或",
        "書院之修繕免依本條例第二十三條第二項但書規定報請中央主管機關審查核定。,規定，",
        "書院經營者應適時檢討所定之年度導覽計畫。,適時，",
        "申請導覽工作許可每件應繳納審查費新臺幣五百元。,每件，",
        "主管機關應自無人投標或沒有完成標售那天起六個月內辦理第二次標售。,投標，",
        "書院得於停止導覽業務並繳銷導覽證書後申請發還。,，並",
        "前項第一款授信總餘額最高以核算基數之二倍為計算之範圍。,最高，",
    })
    void aWordIsNotParted(String text, String never) {
        assertThat(plain(text)).doesNotContain(never);
    }
}
