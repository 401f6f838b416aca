package org.baihua.glossary.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.baihua.glossary.Entry;
import org.baihua.glossary.harvest.LawText.ArticleText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The law is invented; the forms are those of statutes.
class DefinitionHarvesterTest {

    private static List<String> harvest(String text) {
        LawText law = new LawText("湖岸步道管理辦法", List.of(new ArticleText("第 3 條", text)));
        return DefinitionHarvester.harvest(law).stream()
                .map(found -> found.term() + "＝" + found.meaning())
                .toList();
    }

    static Stream<List<String>> forms() {
        return Stream.of(
                List.of("本辦法所稱步道，指沿湖岸設置供人步行之道路。", "步道＝沿湖岸設置供人步行之道路。"),
                List.of("本辦法所稱步道，係指供人步行之道路。車輛不得進入。", "步道＝供人步行之道路。"),
                List.of("本辦法第五條第一項所稱重大工程，指經費逾一億元者。", "重大工程＝經費逾一億元者。"),
                List.of("前項所稱緊急情形，謂有立即危險者。", "緊急情形＝有立即危險者。"),
                List.of("第四條所定特殊原因，指天災。", "特殊原因＝天災。"),
                List.of("前項維護費，指清潔及修繕費用。", "維護費＝清潔及修繕費用。"),
                List.of("稱湖岸者，謂水面與陸地相接之處。", "湖岸＝水面與陸地相接之處。"),
                List.of("本辦法所稱主管機關：在中央為水岸署；在縣（市）為縣（市）政府。", "主管機關＝在中央為水岸署；在縣（市）為縣（市）政府。"),
                List.of("本辦法所稱主管機關為水岸署。", "主管機關＝水岸署。"),
                List.of(
                        "本辦法用詞，定義如下：\n一、步道：指供人步行之道路。\n二、自行車：指以人力踩動之車輛。",
                        "步道＝供人步行之道路。",
                        "自行車＝以人力踩動之車輛。"),
                List.of("本辦法用詞定義如左：\n一、步道 供人步行之道路。\n二、導覽員：導引遊客之人。", "導覽員＝導引遊客之人。"),
                List.of("本辦法所稱設施如下：\n一、涼亭。\n二、座椅。", "設施＝一、涼亭。二、座椅。"),
                List.of("本辦法依水岸法（以下簡稱本法）第五條規定訂定之。", "本法＝水岸法"),
                List.of("由中央水岸署（以下簡稱水岸署）辦理。", "水岸署＝中央水岸署"),
                List.of("依水岸設置管理條例（以下簡稱本條例）規定。", "本條例＝水岸設置管理條例"),
                List.of("應檢附身分證明及切結書（以下併稱申請文件）。", "申請文件＝身分證明及切結書"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormOfDefinitionIsFound(List<String> form) {
        assertThat(harvest(form.getFirst()))
                .containsExactlyInAnyOrderElementsOf(form.subList(1, form.size()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatDefinesNothingIsLeftAlone(String text) {
        assertThat(harvest(text)).isEmpty();
    }

    static Stream<String> others() {
        return Stream.of(
                "主管機關應指定專人管理。",
                "違反本法所稱之規定者，處罰鍰。",
                "本辦法所稱步道之定義，依水岸法規定。",
                "一、申請書。\n二、指定之文件。",
                "步道管理人應遵守所定之期限。");
    }

    @ParameterizedTest
    @MethodSource("read")
    void whatReadingLawsTaughtIsKept(String text, String term, String meaning) {
        LawText law = new LawText("湖岸步道管理辦法", List.of(new ArticleText("第 3 條", text)));
        assertThat(DefinitionHarvester.harvest(law))
                .anySatisfy(definition -> {
                    assertThat(definition.term()).isEqualTo(term);
                    assertThat(definition.meaning()).isEqualTo(meaning);
                });
    }

    static Stream<Arguments> read() {
        return Stream.of(
                Arguments.of("一、步道設施，指下列湖岸設施：\n（一）棧板。\n（二）座椅。", "步道設施", "下列湖岸設施：（一）棧板。（二）座椅。"),
                Arguments.of("雲端票證，指以電子方式儲存之入園憑證。", "雲端票證", "以電子方式儲存之入園憑證。"),
                Arguments.of("所稱巡護，指沿步道之查看；自動巡護，指以儀器所為之查看。", "自動巡護", "以儀器所為之查看。"),
                Arguments.of("Qs：指每日入園人數。", "Qs", "每日入園人數。"),
                Arguments.of("二、前款之差額，指新舊票價之差。", "差額", "新舊票價之差。"),
                Arguments.of("本部設湖岸審議會（以下簡稱審議會），辦理審議。", "審議會", "湖岸審議會"),
                Arguments.of("申請人應填具步道使用申請書（以下簡稱申請書）。", "申請書", "步道使用申請書"),
                Arguments.of("依步道計畫規定送水域發展委員會（以下簡稱水發會）審查。", "水發會", "水域發展委員會"),
                Arguments.of("向公司、團體及私立學校（以下簡稱機構）收取。", "機構", "公司、團體及私立學校"),
                Arguments.of("研究站及研究站籌備處 [以下簡稱研究站（處）] 之設立。", "研究站（處）", "研究站及研究站籌備處"),
                Arguments.of("經營者應每年辦理所屬步道維護人員（以下簡稱維護人員）訓練。", "維護人員", "步道維護人員"),
                Arguments.of("均以水岸發展委員會（以下簡稱水發會）為主管機關。", "水發會", "水岸發展委員會"),
                Arguments.of("應造具名冊通知內政部步道署（以下簡稱步道署）。", "步道署", "內政部步道署"),
                Arguments.of("特設置湖岸步道基金（以下簡稱本基金）。", "本基金", "湖岸步道基金"),
                Arguments.of("一、導覽人：指持有步道導覽證（以下簡稱導覽證）之人。", "導覽證", "步道導覽證"),
                Arguments.of("報請直轄市、縣（市）政府（以下簡稱地方主管機關）核定。", "地方主管機關", "直轄市、縣（市）政府"),
                Arguments.of("未依本法設立登記之步道（以下簡稱未登記步道）。", "未登記步道", "未依本法設立登記之步道"),
                Arguments.of("提供導覽服務之團體（以下簡稱導覽團體）應投保。", "導覽團體", "提供導覽服務之團體"),
                Arguments.of("違約時，本人及其家屬、保證人（以下簡稱賠償義務人）應連帶負責。", "賠償義務人", "本人及其家屬、保證人"),
                Arguments.of("應僱用步道維護專業人員（以下簡稱專業人員）。", "專業人員", "步道維護專業人員"),
                Arguments.of("主管機關應規劃、訂定及執行步道維護計畫（以下簡稱維護計畫）。", "維護計畫", "步道維護計畫"),
                Arguments.of("由發放機關至步道憑證整合平臺（以下簡稱整合平臺）查詢。", "整合平臺", "步道憑證整合平臺"),
                Arguments.of("分別向財團法人步道安全基金及財團法人湖岸補償基金（以下簡稱湖岸補償基金）求償。", "湖岸補償基金", "財團法人湖岸補償基金"),
                Arguments.of("本辦法適用於全國公、私立步道學校（以下簡稱學校）。", "學校", "全國公、私立步道學校"),
                Arguments.of("木造步道，且全長逾一公里者（以下簡稱木造長步道）。", "木造長步道", "木造步道，且全長逾一公里者"),
                Arguments.of("應由水岸署、養護所及水域發展委員會（以下簡稱水發會）會勘。", "水發會", "水域發展委員會"),
                Arguments.of("為配合一百年三月五日修正公布之水岸管理法（以下簡稱水岸法）。", "水岸法", "水岸管理法"),
                Arguments.of("壓力不得小於零點五百萬帕斯卡（以下簡稱MPa）。", "MPa", "百萬帕斯卡"),
                Arguments.of("依本法第五條成立之步道保護機構（以下簡稱保護機構）。", "保護機構", "依本法第五條成立之步道保護機構"),
                Arguments.of("一、養護：指下列工作：\n（一）清掃。\n（二）修補。\n二、管制：指封閉步道。", "養護", "下列工作：（一）清掃。（二）修補。"),
                Arguments.of("所稱巡護，指沿步道之查看；所稱養護，指步道之修補。", "巡護", "沿步道之查看"),
                Arguments.of("本辦法所稱執行機關為鄉（鎮）公所。", "執行機關", "鄉（鎮）公所。"),
                Arguments.of("步道居民係指設籍於步道兩側之人。", "步道居民", "設籍於步道兩側之人。"),
                Arguments.of("第六條所稱維護之作業程序，至少應包括下列項目：\n一、清掃。", "維護之作業程序", "下列項目：一、清掃。"));
    }

    @Test
    void everyWordThatLeadsToANameIsTakenFromIt() {
        for (Leads.Row row : Leads.rows()) {
            String before = row.place() == Leads.Place.MODAL ? "主管機關應" : "";
            String name = row.place() == Leads.Place.TITLE ? "湖岸步道管理條例" : "湖岸步道維護委員會";
            assertThat(Leads.strip(before, row.word() + name, name.endsWith("例") ? "步道條例" : "維護會"))
                    .as(row.toString())
                    .isEqualTo(name);
        }
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void whereAFullNameMayBeginElsewhereItIsDoubtful(String text, boolean doubtful) {
        LawText law = new LawText("湖岸步道管理辦法", List.of(new ArticleText("第 3 條", text)));
        assertThat(DefinitionHarvester.harvest(law))
                .last()
                .extracting(Definition::doubtful)
                .isEqualTo(doubtful);
    }

    static Stream<Arguments> doubts() {
        return Stream.of(
                Arguments.of("本辦法由水岸署（以下簡稱本署）執行。", false),
                Arguments.of("應設湖岸步道審議會（以下簡稱審議會）。", false),
                Arguments.of("主管機關為精算步道強制責任保險（以下簡稱本保險）之費率。", true),
                Arguments.of("必要時，使用水岸署建置之資訊系統服務平臺（以下簡稱服務平臺）。", true));
    }

    @Test
    void aShortNameBesideADefinitionIsAnotherWritingOfIt() {
        LawText law =
                new LawText(
                        "湖岸步道管理辦法",
                        List.of(new ArticleText("第 3 條", "本辦法用詞，定義如下：\n一、湖岸步道（以下簡稱步道）：指供人步行之道路。")));
        Definition definition = DefinitionHarvester.harvest(law).getFirst();
        assertThat(definition.term()).isEqualTo("湖岸步道");
        assertThat(definition.variants()).containsExactly("步道");
        Entry entry = definition.entry();
        assertThat(entry.source()).isEqualTo("湖岸步道管理辦法第3條");
        assertThat(entry.safety()).isEqualTo(Entry.Safety.NO);
        assertThat(entry.kind()).isEqualTo(Entry.Kind.DEFINITION);
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece : List.of("所稱", "（以下簡稱", "前項", "：", "，指", "一、", "（", "甲，", "第一條所定")) {
            String text = piece.repeat(20_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> harvest(text), piece);
        }
    }
}
