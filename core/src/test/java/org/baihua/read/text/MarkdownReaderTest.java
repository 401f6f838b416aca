package org.baihua.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Line;
import org.baihua.source.Mark;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static Outcome<SourceDocument> read(String text) {
        return new MarkdownReader()
                .read(
                        new Input("a.md", text.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.DEFAULT);
    }

    private static List<String> lines(String text) {
        return read(text).value().lines().stream().map(Line::text).toList();
    }

    @Test
    void numbersOfListsStayAsTyped() {
        assertThat(lines("3. 甲\n7. 乙\n\n- 丙\n  - 丁\n"))
                .containsExactly("3. 甲", "7. 乙", "- 丙", "- 丁");
    }

    @Test
    void linesThatTheWriterBrokeAreJoinedAndThoseThatBeginSomethingAreNot() {
        assertThat(lines("第一條　本辦法依示範\n法訂定之。\n第二條　主管機關如下：\n一、市政府。\n（一）交通局。"))
                .containsExactly("第一條　本辦法依示範法訂定之。", "第二條　主管機關如下：", "一、市政府。", "（一）交通局。");
    }

    @Test
    void marksBecomeMarks() {
        Line line = read("本法**新增**<u>底線</u>與<del>刪除</del>。").value().lines().getFirst();

        assertThat(line.text()).isEqualTo("本法新增底線與刪除。");
        assertThat(line.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().of(line.text()))
                .containsExactly(
                        Mark.Kind.BOLD + " 新增",
                        Mark.Kind.UNDERLINE + " 底線",
                        Mark.Kind.STRIKE + " 刪除");
    }

    @Test
    void commentsAndImagesAreNotDroppedInSilence() {
        Outcome<SourceDocument> outcome = read("<!-- 內部意見 -->\n\n![附圖一](a.png)\n\n第一條　略。");

        assertThat(outcome.value().asides()).extracting(Aside::text).containsExactly("內部意見");
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("markdown-image");
    }
}
