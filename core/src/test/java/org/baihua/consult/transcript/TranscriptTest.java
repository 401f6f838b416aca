package org.baihua.consult.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.baihua.read.Input;
import org.baihua.source.UserException;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    private static final String RECORD =
            "# 2026-03-05 露營場管理座談\n\n> （簡報：[連結](https://example.com/a)）\n\n### 主持人：\n歡迎各位。\n\n"
                    + "第二段 <b> & 「引號」。\n\n## 第一案\n\n### 陳大文：\n- 一點\n- 兩點\n\n### 空白：\n\n### 主持人：\n謝謝。\n\n";

    private static Transcript read(String name, String text) {
        return Transcripts.read(new Input(name, text.getBytes(StandardCharsets.UTF_8))).value();
    }

    @Test
    void markdownIsReadAndWrittenBackByteForByte() {
        assertThat(read("a.md", RECORD).markdown()).isEqualTo(RECORD);
    }

    @Test
    void akomaNtosoGivesTheSameRecordBack() {
        Transcript transcript = read("a.md", RECORD);
        assertThat(read("a.xml", DebateWriter.write(transcript))).isEqualTo(transcript);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyMarkdownSurvives(int seed) {
        Random random = new Random(seed);
        String[] lines = {
            "# 題", "## 節", "### 甲：", "### 乙:", "### 丙： ", "> 註", ">無空白", ">", "字", " 前後空白 ", "", "",
            "- 項", "<&>\"", "#井", "### "
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(lines[random.nextInt(lines.length)]).append('\n');
        }
        Transcript transcript = read("a.md", text.toString());
        assertThat(transcript.markdown()).isEqualTo(text.toString());
        assertThat(read("a.xml", DebateWriter.write(transcript)).markdown())
                .isEqualTo(text.toString());
    }

    @Test
    void aWordRecordIsReadByItsNamesAndColons() {
        String body =
                "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
                        .repeat(5)
                        .formatted("座談紀錄", "主持人：歡迎各位。", "陳大文：", "我有兩點。", "主持人：謝謝。");
        Transcript transcript =
                Transcripts.read(new Input("a.docx", Office.docx(body).bytes())).value();
        assertThat(transcript.speakers()).containsEntry("主持人", 2).containsEntry("陳大文", 1);
        assertThat(transcript.markdown())
                .isEqualTo("# 座談紀錄\n\n### 主持人：\n歡迎各位。\n\n### 陳大文：\n我有兩點。\n\n### 主持人：\n謝謝。\n");
    }

    @Test
    void thePageHasSpeakersSectionsAnchorsAndTheCorrectionPeriod() {
        Transcript transcript = read("a.md", RECORD);
        assertThat(transcript.correctable()).isEqualTo(LocalDate.parse("2026-03-15"));
        String page = TranscriptPage.write(transcript);
        assertThat(page)
                .contains("到 2026-03-15", "href=\"#s1\"", "id=\"s4\"", ">第一案</h2>")
                .contains("<a href=\"https://example.com/a\">連結</a>")
                .contains("第二段 &lt;b&gt; &amp; 「引號」。")
                .doesNotContain("<script");
    }

    @Test
    void aRecordWithoutSpeakersSaysSo() {
        assertThat(
                        Transcripts.read(
                                        new Input("a.md", "只有字\n".getBytes(StandardCharsets.UTF_8)))
                                .diagnostics())
                .hasSize(1);
    }

    @Test
    void entitiesAreNotExpanded() {
        String hostile =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><akomaNtoso><debate><p>&x;</p></debate></akomaNtoso>";
        assertThatThrownBy(() -> read("a.xml", hostile)).isInstanceOf(UserException.class);
    }
}
