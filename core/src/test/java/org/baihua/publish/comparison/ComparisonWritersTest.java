package org.baihua.publish.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.baihua.law.Statute;
import org.baihua.law.diff.StatuteComparer;
import org.baihua.parse.StatuteParser;
import org.baihua.source.Format;
import org.baihua.source.SourceBuilder;
import org.baihua.testing.Golden;
import org.junit.jupiter.api.Test;

class ComparisonWritersTest {

    private static Statute law(String... lines) {
        SourceBuilder builder = new SourceBuilder("law.txt", "", Format.TEXT);
        for (String line : lines) {
            builder.line(line);
        }
        return StatuteParser.parse(builder.build()).value();
    }

    private static final ComparisonView VIEW =
            ComparisonView.of(
                    StatuteComparer.compare(
                            law(
                                    "水岸市露營場管理辦法",
                                    "第一條　本辦法依水岸市觀光自治條例第九條規定訂定之。",
                                    "第二條　經營露營場者，應繳納審查費新臺幣五千元。",
                                    "第三條　旅客不得有左列行為：",
                                    "一、燃放爆竹。",
                                    "二、<擅自>設攤 & 販售。",
                                    "第四條　本辦法自發布日施行。"),
                            law(
                                    "水岸市露營場管理辦法",
                                    "第一條　本辦法依水岸市觀光自治條例第九條規定訂定之。",
                                    "第二條　經營露營場者，應繳納審查費新臺幣八千元。",
                                    "第三條　經營露營場者，應投保公共意外責任保險。",
                                    "第四條　旅客不得有下列行為：",
                                    "一、燃放爆竹。",
                                    "二、<擅自>設攤 & 販售。",
                                    "第五條　本辦法自發布日施行。")),
                    false);

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void thePageIsAsItWas() {
        Golden.check("comparison/page.html", ComparisonPage.write(VIEW));
    }

    @Test
    void theDataIsAsItWas() {
        Golden.check("comparison/comparison.json", ComparisonJson.write(VIEW));
    }

    @Test
    void theTextSaysEveryChangeInASentence() {
        assertThat(ComparisonText.write(VIEW))
                .contains("第二條改了數額：「五千元」改為「八千元」。")
                .contains("新增第三條")
                .contains("原第四條改為第五條，內容沒有改變。");
    }

    @Test
    void newWordsAreUnderlinedAndGoneWordsStruckInWord() throws IOException {
        String document = entries(ComparisonDocx.write(VIEW)).get("word/document.xml");
        assertThat(document)
                .contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">八千</w:t>")
                .contains("<w:strike/></w:rPr><w:t xml:space=\"preserve\">五千</w:t>")
                .contains("<w:tblHeader/>");
    }

    @Test
    void newWordsAreUnderlinedAndGoneWordsStruckInOpenDocument() throws IOException {
        String content = entries(ComparisonOdt.write(VIEW)).get("content.xml");
        assertThat(content)
                .contains("<text:span text:style-name=\"Underlined\">八千</text:span>")
                .contains("<text:span text:style-name=\"Struck\">五千</text:span>");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(ComparisonDocx.write(VIEW)).isEqualTo(ComparisonDocx.write(VIEW));
        assertThat(ComparisonOdt.write(VIEW)).isEqualTo(ComparisonOdt.write(VIEW));
    }

    @Test
    void markupInTheTextStaysText() {
        assertThat(ComparisonPage.write(VIEW)).contains("&lt;擅自&gt;設攤 &amp; 販售");
    }
}
