package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String ORIGINAL = "申請人得申請延長。\n\n逾三十日未繳納者，處新臺幣六萬元以上三十萬元以下罰鍰。\n";

    @TempDir Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aFaithfulVersionIsClean() throws IOException {
        Run run =
                Run.of(
                        "verify",
                        file("o.txt", ORIGINAL),
                        file("p.txt", "申請人可以申請延長。\n\n超過 30 日沒有繳納的，處 6 萬元以上、30 萬元以下罰鍰。\n"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("共 2 個單元，0 個錯誤");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void anErrorIsShownWithItsCodeAndEndsWithOne() throws IOException {
        Run run =
                Run.of(
                        "verify",
                        "--format",
                        "json",
                        file("o.txt", ORIGINAL),
                        file("p.txt", "申請人必須申請延長。\n\n超過 30 日沒有繳納的，處 6 萬元以上、30 萬元以下罰鍰。\n"));
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        JsonNode json = new ObjectMapper().readTree(run.out());
        JsonNode violation = json.at("/units/0/violations/0");
        assertThat(violation.path("code").asText()).isEqualTo("F4");
        assertThat(violation.path("level").asText()).isEqualTo("error");
        assertThat(violation.path("original").toString()).isEqualTo("[3,4]");
        assertThat(violation.path("plain").toString()).isEqualTo("[3,5]");
        assertThat(json.at("/units/1/line").asInt()).isEqualTo(3);
        assertThat(json.at("/totals/errors").asInt()).isEqualTo(1);
    }

    @Test
    void anAnchorResolvesRelativeReferences() throws IOException {
        String original = file("o.txt", "6/3\t前項規定，於法人準用之。\n");
        assertThat(Run.of("verify", original, file("p.txt", "第 2 項的規定，法人也比照。\n")).code())
                .isEqualTo(ExitCode.CLEAN);
        Run wrong = Run.of("verify", original, file("q.txt", "第 1 項的規定，法人也比照。\n"));
        assertThat(wrong.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(wrong.out()).contains("F9");
    }

    @Test
    void filesThatDoNotPairUpAreNamedWithTheirLengths() throws IOException {
        Run run = Run.of("verify", file("o.txt", "一。\n二。\n"), file("p.txt", "一。\n"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("原文 2 行，白話文 1 行，從第 2 行起對不上");
    }

    @Test
    void anEmptyLineBesideATextIsAnError() throws IOException {
        Run run = Run.of("verify", file("o.txt", "應登記。\n"), file("p.txt", "\n"));
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("這一段沒有白話文");
    }

    @Test
    void aMissingFileIsUnreadable() throws IOException {
        Run run = Run.of("verify", file("o.txt", "應登記。\n"), folder.resolve("no.txt").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void aBigFiveFileIsReadLikeAnyOther() throws IOException {
        Path old = folder.resolve("old.txt");
        Files.write(old, "申請人應登記。\r\n".getBytes(Charset.forName("x-windows-950")));
        Run run = Run.of("verify", old.toString(), file("p.txt", "申請人必須登記。\n"));
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void sarifNamesBothPlaces() throws IOException {
        Run run =
                Run.of(
                        "verify",
                        "--format",
                        "sarif",
                        file("o.txt", ORIGINAL),
                        file("p.txt", "申請人必須申請延長。\n\n超過 30 日沒有繳納的，處 6 萬元以上、30 萬元以下罰鍰。\n"));
        JsonNode result = new ObjectMapper().readTree(run.out()).at("/runs/0/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("F4");
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(4);
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/endColumn").asInt())
                .isEqualTo(5);
    }

    @Test
    void thePageMarksWhatChanged() throws IOException {
        Run run =
                Run.of(
                        "verify",
                        "--format",
                        "html",
                        file("o.txt", ORIGINAL),
                        file("p.txt", "申請人必須申請延長。\n\n超過 30 日沒有繳納的，處 6 萬元以上、30 萬元以下罰鍰。\n"));
        assertThat(run.out())
                .contains("<mark>得</mark>", "<mark>必須</mark>", "相符。")
                .doesNotContain("<script");
    }

    @Test
    void aSummaryMayLeaveOutButNotAdd() throws IOException {
        String original = file("o.txt", "申請人應登記。但情況緊急者，不在此限。\n");
        Run shorter = Run.of("verify", "--mode", "summary", original, file("p.txt", "申請人必須登記。\n"));
        assertThat(shorter.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(shorter.out()).contains("F5");
        Run longer =
                Run.of("verify", "--mode", "summary", original, file("q.txt", "申請人必須在 3 日內登記。\n"));
        assertThat(longer.code()).isEqualTo(ExitCode.FINDINGS);
    }

    private static final String LAW =
            "夜市攤販管理自治條例\n第一條　為管理夜市攤販，特制定本自治條例。\n第二條　攤販應於營業前取得許可證。\n　　前項許可證有效期間為三年。\n"
                    + "第三條　攤販不得使用明火。但經消防機關核准者，不在此限。\n第四條　違反前條規定者，處新臺幣三千元以上一萬五千元以下罰鍰。\n";

    @Test
    void filesWithArticlesAreHeldAgainstEachOtherByThem() throws IOException {
        String plain =
                "# 夜市攤販白話版\n\n## 第 1 條　目的\n為了管理夜市攤販，制定這部自治條例。\n\n## 第 2 條　許可證\n攤販要在營業前取得許可證。\n\n"
                        + "前項許可證的有效期間是 3 年。\n\n## 第 3 條\n攤販不可以使用明火，但經消防機關核准的不受這個限制。\n\n"
                        + "## 第 4 條\n違反前條規定的，處新臺幣 3,000 元以上、15,000 元以下罰鍰。\n";
        Run run = Run.of("verify", file("law.txt", LAW), file("plain.md", plain));
        assertThat(run.out()).isEqualTo("共 5 個單元，0 個錯誤，0 個提醒。\n");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whatIsMissingAddedJoinedAndOutOfOrderIsNamed() throws IOException {
        String plain =
                "## 第 3 條、第 4 條\n攤販不可以使用明火，但經消防機關核准的不受這個限制。違反前條規定的，處新臺幣 3,000 元以上、15,000 元以下罰鍰。\n\n"
                        + "## 第 1 條\n為了管理夜市攤販，制定這部自治條例。\n\n## 第 9 條\n攤販要繳會費。\n";
        Run run = Run.of("verify", file("law.txt", LAW), file("plain.md", plain));
        assertThat(run.out())
                .contains("第 2 條沒有白話文", "把第 3 條、第 4 條合在一起寫", "把第 1 條放在第 3 條後面", "白話文的第 9 條在原文裡找不到");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aFindingShowsBothSentencesAndWhereTheyStand() throws IOException {
        String plain = LAW.replace("一萬五千元", "五萬元").replace("為三年", "為二年");
        Run run = Run.of("verify", "--by", "article", file("law.txt", LAW), file("p.txt", plain));
        assertThat(run.out())
                .contains(
                        "原文的「一萬五千元」變成「五萬元」",
                        "處新臺幣三千元以上【五萬元】以下罰鍰（",
                        "p.txt:6）",
                        "§2/2",
                        "law.txt:4）");
    }

    @Test
    void theOfficersOwnTableIsReadByItsPlainColumn() throws IOException {
        String plain =
                "<html><body><table><tr><th>原條文</th><th>白話</th></tr>"
                        + "<tr><td>第一條　為管理夜市攤販，特制定本自治條例。</td><td>為了管理夜市攤販，制定這部自治條例。</td></tr>"
                        + "<tr><td>第二條　攤販應於營業前取得許可證。前項許可證有效期間為三年。</td><td>攤販要在營業前取得許可證。許可證的有效期間是 3 年。</td></tr>"
                        + "<tr><td>第三條　攤販不得使用明火。</td><td>攤販可以使用明火。但經消防機關核准的，不在此限。</td></tr>"
                        + "<tr><td>第四條　違反前條規定者，處罰鍰。</td><td>違反前條規定的，處新臺幣 3,000 元以上、15,000 元以下罰鍰。</td></tr>"
                        + "</table></body></html>";
        Run run = Run.of("verify", file("law.txt", LAW), file("p.html", plain));
        assertThat(run.out()).contains("F4", "不得").doesNotContain("特制定");
        assertThat(run.out()).contains("共 4 個單元");
    }

    @Test
    void anOfficersWordFileIsHeldAgainstTheLaw() throws IOException {
        Path plain = folder.resolve("白話版.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(plain)) {
            for (String line :
                    List.of(
                            "夜市攤販，一看就懂",
                            "第 1 條　目的",
                            "為了管理夜市攤販，制定這部自治條例。",
                            "第 2 條　要有許可證",
                            "攤販要在營業前取得許可證。",
                            "許可證的有效期間是 2 年。",
                            "第 3 條　不可以用火",
                            "攤販不可以使用明火。消防機關核准的也一樣。",
                            "第 4 條　違反的話",
                            "違反前條規定的，處新臺幣 3,000 元以上、15,000 元以下罰鍰。")) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
        }
        Run run = Run.of("verify", file("law.txt", LAW), plain.toString());
        assertThat(run.out())
                .contains("§2/2", "原文的期間「三年」變成「2年」", "白話版.docx:6）", "§3", "F5")
                .contains("共 5 個單元，4 個錯誤，0 個提醒。")
                .doesNotContain("§1", "§4");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aFileWithoutArticleNumbersSaysSo() throws IOException {
        Run run = Run.of("verify", file("law.txt", LAW), file("p.md", "攤販要有許可證。\n"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("找不到條次");
    }

    @Test
    void inASummaryAnArticleMayBeMissing() throws IOException {
        String plain = "## 第 3 條\n攤販不可以使用明火，但經消防機關核准的不受這個限制。\n";
        Run run = Run.of("verify", "--mode", "summary", file("law.txt", LAW), file("p.md", plain));
        assertThat(run.out()).contains("第 2 條沒有白話文");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }
}
