package org.baihua.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.parse.DraftParser;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Forty planted faults for each rule that needs no glossary, in forms that no rule was written
/// from, and beside each form one that is no fault. Regulations and agencies are invented.
class PlantedFaultsTest {

    private static final List<String> THINGS = List.of("營位", "步道", "燈塔", "苗圃", "渡船");

    /// A rule, a document with `%s` for a thing, and whether it is faulty.
    static Stream<Arguments> documents() {
        List<Arguments> all = new ArrayList<>();
        for (String form :
                List.of(
                        "非經核可，不得拆除%s。",
                        "非有重大事由不得遷移%s。",
                        "未經鑑定合格者，不得啟用%s。",
                        "非領有證照之人員，不得操作%s。",
                        "主管機關對%s不得不採取措施。",
                        "各單位就%s之維護無不盡力。",
                        "其%s之認定不無爭議。",
                        "除另有規定外，非依本辦法不得移轉%s。")) {
            add(all, new DoubleNegativeRule(), true, form);
        }
        add(all, new DoubleNegativeRule(), false, "%s管理人不得無故停業，亦不得拒絕檢查。");
        add(all, new DoubleNegativeRule(), false, "非營利之%s不收費；已無不安全之情形者，得開放。");
        String filler = "應先審查其申請文件是否齊備，並通知申請人於期限內補齊，";
        for (int clauses : List.of(4, 5, 6, 7, 8, 9, 10, 12)) {
            add(
                    all,
                    LongSentenceRule.USUAL,
                    true,
                    "主管機關受理%s申請後，" + filler.repeat(clauses) + "始予核定。");
        }
        add(all, LongSentenceRule.USUAL, false, "主管機關受理%s申請後，" + filler + "始予核定。");
        for (String form :
                List.of(
                        "%s停用者，應報備查，但未滿十日者，不在此限，如屆期未復用時，得廢止之。",
                        "申請%s者，如未備齊文件時，應補正，屆期未補正者，駁回，但有正當理由者，不在此限。",
                        "除%s外，經營者，應投保，如未投保者，不予許可，但已提存者，不在此限。",
                        "%s於開放時，應公告，但遇颱風時，如有危險者，得關閉，期滿後，始得重開，另有規定者，從其規定。",
                        "%s之範圍（包括附屬設施（含圍籬及標示））應公告。",
                        "費用（依%s面積（不含通路部分）計算）由使用人負擔。",
                        "應檢附文件（證書影本（正本驗畢發還）及%s圖說）。",
                        "%s管理人員（含代理人（以經核定者為限））應受訓練。")) {
            add(all, NestedSentenceRule.USUAL, true, form);
        }
        add(all, NestedSentenceRule.USUAL, false, "%s停用者，應報縣（市）主管機關備查。");
        for (String form :
                List.of(
                        "%s應設置KQRS設備。",
                        "%s之紀錄以TWXB格式保存。",
                        "%s應採用 ZKPL 技術，並定期檢測。",
                        "經營%s者，應通過QHRT認證。",
                        "%s之VBNK值應每月申報。",
                        "申請%s者，應檢附GKLM報告。",
                        "依本法第三條設置之%s，應公告。",
                        "%s應符合本法第十二條規定。")) {
            add(all, new UndefinedAbbreviationRule(), true, form);
        }
        add(all, new UndefinedAbbreviationRule(), false, "%s設置資訊看板（RSTX），RSTX應每日更新。");
        add(all, new UndefinedAbbreviationRule(), false, "本規定依水岸法（下稱本法）訂定，依本法第三條公告%s。");
        for (String form :
                List.of(
                        "%s應依第九十條規定辦理。",
                        "違反第八十一條第三項規定設置%s者，限期改善。",
                        "%s準用第七十七條之一規定。",
                        "%s應符合第一條第五項之規定。",
                        "前項%s，應公告之。",
                        "申請%s，準用前條第七項規定。",
                        "%s依第一條第一項第九款辦理。",
                        "經依第六十六條公告之%s，應收費。")) {
            add(all, new DanglingCitationRule(), true, form);
        }
        add(all, new DanglingCitationRule(), false, "%s依第一條規定辦理，並準用水岸法第九十條。");
        add(all, new DanglingCitationRule(), false, "%s依本附錄第參條第九項規定辦理。");
        for (String form :
                List.of(
                        "%s應於15日內申報。",
                        "%s每次收費500元。",
                        "%s以容納30人為限。",
                        "%s應於2週內修復。",
                        "%s自115年7月1日起收費。",
                        "%s開放8小時。",
                        "%s保險金額20萬元以上。",
                        "%s許可期間6個月。")) {
            add(all, new MixedNumeralsRule(), true, form);
        }
        add(all, new MixedNumeralsRule(), false, "%s應於十五日內申報，間距1.5公尺。");
        return all.stream();
    }

    private static void add(List<Arguments> all, Rule rule, boolean faulty, String form) {
        for (String thing : THINGS) {
            all.add(Arguments.of(rule.id(), rule, form.formatted(thing), faulty));
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("documents")
    void whatWasPlantedIsFoundAndNothingElse(
            String id, Rule rule, String sentence, boolean faulty) {
        assertThat(findings(rule, "水岸設施管理辦法", "第一條　設施應於三十日內登記，並於六十日內啟用，由管理人負責。", "第二條　" + sentence))
                .as(sentence)
                .hasSize(faulty ? 1 : 0);
    }

    /// The four items of 行政程序法 §154 and the period, each left out of ten notices.
    static Stream<Arguments> notices() {
        List<Arguments> all = new ArrayList<>();
        List<String> subjects =
                List.of("預告訂定「%s管理辦法」草案。", "預告修正「%s收費標準」第三條。", "預告廢止「%s設置要點」。", "預告「%s檢查規則」修正草案。");
        for (String thing : THINGS) {
            for (String subject : subjects) {
                String said = subject.formatted(thing);
                all.add(Arguments.of("依據", "主旨：" + said, "", PERIOD, CONTACT, 1));
                all.add(Arguments.of("期間", "主旨：" + said, BASIS, "", CONTACT, 1));
                all.add(Arguments.of("向誰", "主旨：" + said, BASIS, PERIOD, "", 1));
                all.add(Arguments.of("只有 7 日", "主旨：" + said, BASIS, SHORT, CONTACT, 1));
                all.add(Arguments.of("", "主旨：" + said, BASIS, PERIOD, CONTACT, 0));
                all.add(Arguments.of("", "主旨：檢送" + thing + "草案勘誤表。", "", "", "", 0));
            }
        }
        return all.stream();
    }

    private static final String BASIS = "依據：行政程序法第一百五十四條第一項。";
    private static final String PERIOD = "一、對於本公告內容有意見者，請於公告翌日起60日內陳述意見。";
    private static final String SHORT = "一、對於本公告內容有意見者，請於公告翌日起7日內陳述意見。";
    private static final String CONTACT = "二、電話：02-99990000。";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("notices")
    void everyItemThatANoticeLacksIsNamed(
            String lacks, String subject, String basis, String period, String contact, int count) {
        List<String> lines = new ArrayList<>(List.of("水岸署公告", "中華民國115年3月2日", subject));
        if (!basis.isEmpty()) {
            lines.add(basis);
        }
        lines.add("公告事項：");
        if (!period.isEmpty()) {
            lines.add(period);
        }
        if (!contact.isEmpty()) {
            lines.add(contact);
        }
        List<Finding> findings = findings(new NoticeRule(), lines.toArray(String[]::new));
        assertThat(findings).as(String.join("/", lines)).hasSize(count);
        if (count > 0) {
            assertThat(findings.getFirst().in(Language.ZH_TW)).contains(lacks);
        }
    }

    private static List<Finding> findings(Rule rule, String... lines) {
        SourceBuilder builder = new SourceBuilder("草案.docx", "0", Format.DOCX);
        for (String line : lines) {
            builder.line(line);
        }
        SourceDocument source = builder.build();
        return new Checker(List.of(rule), Map.of())
                .check(source, DraftParser.parseForCheck(source).value());
    }
}
