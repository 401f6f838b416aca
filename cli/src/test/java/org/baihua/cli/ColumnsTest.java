package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void ideographsAndFullWidthMarksTakeTwoColumns() {
        assertThat(Columns.of("公告 1.txt")).isEqualTo(10);
        assertThat(Columns.of("「應予」，")).isEqualTo(10);
        assertThat(Columns.of("𠀋")).isEqualTo(2);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void aCutTextKeepsItsEndAndFits() {
        assertThat(Columns.cut("短", 10)).isEqualTo("短");
        String cut = Columns.cut("很長的資料夾/更長的資料夾/草案.docx", 12);
        assertThat(cut).isEqualTo("…/草案.docx");
        for (int columns = 2; columns < 40; columns++) {
            assertThat(Columns.of(Columns.cut("甲乙𠀋丙a丁b戊己庚辛壬癸子丑寅卯", columns)))
                    .isLessThanOrEqualTo(columns);
        }
    }
}
