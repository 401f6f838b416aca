package org.baihua.consult.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Opinion;
import org.baihua.consult.OpinionsFile;
import org.baihua.consult.link.ArticleLinker;
import org.baihua.read.Input;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.UserException;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final String CSV =
            "編號,日期,內容,姓名\n"
                    + "1,2026-01-02,\"建議第三條改為三十日。我是陳大文，電話0912-345-678。\",陳大文\n"
                    + "2,2026-01-03,反對調漲。,林小美\n"
                    + "3,2026-01-03,反對調漲！,林小美\n";

    private static Outcome<List<Opinion>> read(String name, byte[] bytes) {
        return Intake.read(List.of(new Input(name, bytes)), ArticleLinker.withoutDraft());
    }

    private static Outcome<List<Opinion>> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aTableIsReadMaskedLinkedAndTakenApart() {
        List<Opinion> opinions = read("a.csv", CSV).value();
        assertThat(opinions).extracting(Opinion::id).containsExactly("1", "2", "3");
        Opinion first = opinions.getFirst();
        assertThat(first.date()).isEqualTo("2026-01-02");
        assertThat(first.text()).isEqualTo("建議第三條改為三十日。我是［姓名］，電話［電話］。");
        assertThat(first.masked())
                .extracting(m -> m.kind().id() + "@" + m.field())
                .containsExactly("name@text", "phone@text", "name@姓名");
        assertThat(first.fields()).containsEntry("姓名", "［姓名］");
        assertThat(first.articles()).containsExactly("3");
        assertThat(first.asks()).extracting(Opinion.Ask::text).containsExactly("建議第三條改為三十日。");
    }

    @Test
    void whatWasSaidBeforeIsMergedAndKeepsItsId() {
        List<Opinion> opinions = read("a.csv", CSV).value();
        assertThat(opinions.get(2).duplicateOf()).isEqualTo("2");
        assertThat(opinions.get(1).isDuplicate()).isFalse();
    }

    @Test
    void theReportNamesKindAndPlaceAndNeverTheData() {
        List<Opinion> opinions = read("a.csv", CSV).value();
        String all = MaskingReport.write(opinions) + OpinionsFile.write(opinions);
        assertThat(all).contains("1,phone,text,").doesNotContain("0912", "陳大文", "林小美");
    }

    @Test
    void opinionsAreReadBackAsTheyWereWritten() {
        List<Opinion> opinions = read("a.csv", CSV).value();
        assertThat(OpinionsFile.read(OpinionsFile.write(opinions), "x")).isEqualTo(opinions);
    }

    @Test
    void allKindsOfFilesGiveTheSameOpinions() throws Exception {
        List<List<String>> rows =
                List.of(List.of("id", "date", "text"), List.of("甲1", "2026-01-02", "建議第三條改為三十日。"));
        String json = "[{\"id\":\"甲1\",\"date\":\"2026-01-02\",\"text\":\"建議第三條改為三十日。\"}]";
        String markdown =
                "| id | date | text |\n|---|---|---|\n| 甲1 | 2026-01-02 | 建議第三條改為三十日。 |\n";
        String row = "<w:tr>%s</w:tr>";
        StringBuilder table = new StringBuilder("<w:tbl>");
        StringBuilder ods = new StringBuilder();
        for (List<String> cells : rows) {
            StringBuilder word = new StringBuilder();
            ods.append("<table:table-row>");
            for (String cell : cells) {
                word.append("<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>");
                ods.append("<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>");
            }
            ods.append("</table:table-row>");
            table.append(row.formatted(word));
        }
        List<Opinion> expected =
                read("a.csv", String.join("", rows.stream().map(Csv::line).toList())).value();
        assertThat(expected).hasSize(1);
        for (Outcome<List<Opinion>> other :
                List.of(
                        read("a.xlsx", Xlsx.write("意見", rows)),
                        read("a.ods", ods(ods.toString())),
                        read("a.json", json),
                        read("a.jsonl", json.substring(1, json.length() - 1) + "\n"),
                        read("a.md", markdown),
                        read("a.docx", Office.docx(table + "</w:tbl>").bytes()),
                        read(
                                "a.csv",
                                String.join("", rows.stream().map(Csv::line).toList())
                                        .getBytes(Charset.forName("x-windows-950"))))) {
            assertThat(other.value()).hasSize(1);
            Opinion opinion = other.value().getFirst();
            assertThat(opinion.id()).isEqualTo("甲1");
            assertThat(opinion.date()).isEqualTo("2026-01-02");
            assertThat(opinion.text()).isEqualTo(expected.getFirst().text());
            assertThat(opinion.asks()).isEqualTo(expected.getFirst().asks());
        }
    }

    private static byte[] ods(String rows) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(
                    "application/vnd.oasis.opendocument.spreadsheet"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    ("<office:document-content"
                                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                                    + "<office:body><office:spreadsheet><table:table>"
                                    + rows
                                    + "<table:table-row table:number-rows-repeated=\"1048000\">"
                                    + "<table:table-cell table:number-columns-repeated=\"16384\"/>"
                                    + "</table:table-row></table:table></office:spreadsheet>"
                                    + "</office:body></office:document-content>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNothing() {
        Outcome<List<Opinion>> read = read("a.csv", "id,text\n1,\"甲說\n2,\"乙說\"\n3,丙說\n");
        assertThat(read.value()).extracting(Opinion::text).containsExactly("\"甲說", "乙說", "丙說");
        assertThat(codes(read)).contains("consult-open-quote");
        assertThat(read.diagnostics().getFirst().place()).hasToString("a.csv:2");
    }

    @Test
    void cellsBeyondTheHeaderAreKept() {
        Outcome<List<Opinion>> read = read("a.csv", "id,text\n1,甲,乙,丙\n");
        assertThat(read.value().getFirst().text()).isEqualTo("甲\n乙\n丙");
        assertThat(codes(read)).containsExactly("consult-too-many-cells");
    }

    @Test
    void aBrokenLineOfJsonIsKeptAsItStands() {
        Outcome<List<Opinion>> read =
                read("a.jsonl", "{\"id\":1,\"text\":\"甲\"}\n{\"id\":2,\"te\n");
        assertThat(read.value()).extracting(Opinion::text).containsExactly("甲", "{\"id\":2,\"te");
        assertThat(read.diagnostics().getFirst().place()).hasToString("a.jsonl:2");
    }

    @Test
    void anIdThatOccursAgainOrTellsWhoItIsIsReplaced() {
        Outcome<List<Opinion>> read = read("a.csv", "id,text\n1,甲\n1,乙\na@b.tw,丙\n");
        assertThat(read.value()).extracting(Opinion::id).containsExactly("1", "1-2", "op00003");
        assertThat(codes(read)).containsExactly("consult-id-again", "consult-id-personal");
    }

    @Test
    void withoutAColumnOfTextTheLongestIsTakenAndTold() {
        Outcome<List<Opinion>> read = read("a.csv", "號,民眾說\n1,這是很長的意見內容\n");
        assertThat(read.value().getFirst().text()).isEqualTo("這是很長的意見內容");
        assertThat(codes(read)).contains(ConsultMessage.GUESSED_COLUMN.code());
    }

    @Test
    void aFileWithoutOpinionsIsRefused() {
        assertThatThrownBy(() -> read("a.csv", "id,text\n")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> read("a.xlsx", "PK\3\4 no zip")).isInstanceOf(UserException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"感謝您的寶貴意見，本部將研議參考。", "這個政策很好。", "我支持本草案。", "難道要人民負擔嗎？", "昨天向公所申請證明。"})
    void whatAsksForNothingHasNoAsk(String text) {
        assertThat(Asks.of(text)).isEmpty();
    }

    @Test
    void everyAskIsAnExactQuoteInOrder() {
        String text = "一、建議放寬年齡。理由很多。\n二、請問費用如何計算？\n謝謝";
        assertThat(Asks.of(text))
                .extracting(Opinion.Ask::text)
                .containsExactly("一、建議放寬年齡。", "二、請問費用如何計算？");
    }

    @Test
    void everyCueIsMeantInItsExample() {
        for (List<String> row :
                org.baihua.consult.Rows.of(org.baihua.consult.Stance.class, "cues.tsv")) {
            assertThat(row).hasSize(3);
            assertThat(row.get(2)).contains(row.get(0));
            assertThat(row.get(1)).isIn("request", "oppose", "amend", "support");
        }
    }
}
