package org.baihua.consult.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baihua.consult.Rows;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    @Test
    void everyRowHasAWordWhatLawsCallItAndAField() {
        List<List<String>> rows = Rows.of(Subjects.class, "subjects.tsv");
        assertThat(rows).allMatch(row -> row.size() == 3);
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
        for (List<String> row : rows) {
            assertThat(row.get(1).split(" ", -1))
                    .as(row.get(0))
                    .allMatch(word -> word.length() >= 2);
        }
    }

    @Test
    void aCitizensWordLeadsToTheLaws() {
        assertThat(Subjects.in("特休沒有放完怎麼辦")).contains("特別休假");
        assertThat(Subjects.in("今天天氣很好")).isEmpty();
    }

    @Test
    void theTitleIsAFieldOrAShortFirstLine() {
        assertThat(Subjects.title("內文", Map.of("標題", "提高罰鍰"))).isEqualTo("提高罰鍰");
        assertThat(Subjects.title("提高罰鍰\n因為……", Map.of())).isEqualTo("提高罰鍰");
        assertThat(Subjects.title("只有一行。", Map.of())).isEmpty();
    }
}
