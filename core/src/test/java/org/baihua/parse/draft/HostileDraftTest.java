package org.baihua.parse.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baihua.parse.draft.Paper.row;

import java.time.Duration;
import org.baihua.law.Draft;
import org.baihua.law.diff.WordDiff;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Odd and huge drafts end in time that grows with their size.
class HostileDraftTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void tenThousandRowsAreRead() {
        Paper paper = new Paper();
        String[][] rows = new String[10_001][];
        rows[0] = row("修正條文", "現行條文", "說明");
        for (int i = 1; i < rows.length; i++) {
            rows[i] =
                    row("第 " + i + " 條　使用人應於" + i + "日內提出。", "第 " + i + " 條　使用人應於十日內提出。", "修正期間。");
        }
        paper.table(rows);
        Draft draft = Assertions.assertTimeout(PATIENCE, paper::draft);
        assertThat(draft.comparison()).hasSize(10_000);
    }

    @Test
    void tenThousandRowsThatGoOnWithTheFirstAreJoined() {
        Paper paper = new Paper();
        String[][] rows = new String[10_001][];
        rows[0] = row("修正條文", "現行條文", "說明");
        rows[1] = row("第一條　使用人應", "第一條　使用人應", "");
        for (int i = 2; i < rows.length; i++) {
            rows[i] = row("依規定", "依規定", "");
        }
        paper.table(rows);
        assertThat(Assertions.assertTimeout(PATIENCE, paper::draft).comparison()).hasSize(1);
    }

    @Test
    void aCellOfOneMillionCharactersIsRead() {
        String old = "使用人應保持場地清潔，並遵守下列規定。".repeat(50_000);
        String young = old.replace("遵守", "恪遵");
        Paper paper = new Paper();
        paper.table(row("修正條文", "現行條文", "說明"), row("第一條　" + young, "第一條　" + old, "酌作文字修正。"));
        assertThat(Assertions.assertTimeout(PATIENCE, paper::draft).comparison()).hasSize(1);
    }

    @Test
    void tenThousandArticlesInOneCellAreSplit() {
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            cell.append("第 ").append(i).append(" 條　內容").append(i).append("。\n");
        }
        Paper paper = new Paper();
        paper.table(row("修正條文", "現行條文", "說明"), row(cell.toString(), cell.toString(), ""));
        assertThat(Assertions.assertTimeout(PATIENCE, paper::draft).comparison()).hasSize(10_000);
    }

    @Test
    void tablesNestedAThousandDeepAreDissolved() {
        Paper paper = new Paper();
        for (int i = 0; i < 1_000; i++) {
            paper.builder().beginTable().beginRow(false).beginCell(0, 1, 1);
        }
        paper.lines("第一條　最裡面的一條。");
        for (int i = 0; i < 1_000; i++) {
            paper.builder().endCell().endRow().endTable();
        }
        Draft draft = Assertions.assertTimeout(PATIENCE, paper::draft);
        assertThat(draft).isNotNull();
    }

    @Test
    void textsWithNothingInCommonAreComparedInTime() {
        StringBuilder old = new StringBuilder();
        StringBuilder young = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            old.append((char) ('\u4e00' + (i * 7919) % 10_000));
            young.append((char) ('\u4e00' + (i * 104_729) % 10_000));
        }
        var stretches =
                Assertions.assertTimeout(
                        PATIENCE, () -> WordDiff.of(old.toString(), young.toString()));
        assertThat(stretches).isNotEmpty();
    }

    @Test
    void aHundredThousandBracketsAndRangesAreNoTrouble() {
        String point = "一、" + "（修正條文第一條至第九百九十九條".repeat(20_000) + "）".repeat(20_000);
        Draft draft =
                Assertions.assertTimeout(
                        PATIENCE,
                        () -> new Paper().lines("水岸市露營場管理辦法修正草案總說明", "其修正要點如下：", point).draft());
        assertThat(draft.explanation()).isNotNull();
    }

    @Test
    void aNoticeOfAHundredThousandFieldsIsRead() {
        String line = "電話：02-12345678 傳真：".repeat(50_000);
        Draft draft =
                Assertions.assertTimeout(
                        PATIENCE,
                        () -> new Paper().lines("主旨：預告修正「水岸市露營場管理辦法」。", "公告事項：", line).draft());
        assertThat(draft.notice()).isNotNull();
    }
}
