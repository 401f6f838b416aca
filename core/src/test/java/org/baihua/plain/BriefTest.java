package org.baihua.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.baihua.law.Statute;
import org.baihua.parse.CitationFinder;
import org.junit.jupiter.api.Test;

/// One or two sentences an article that stand alone and say what they leave out.
class BriefTest {

    private static final PlainWriter WRITER = new PlainWriter(Laws.glossary(), Set.of());

    /// @param items each a 款 of the first paragraph
    private static String brief(String paragraph, String... items) {
        Statute law = Laws.of(paragraph + "\n " + String.join("\n ", items));
        List<PlainUnit> units = WRITER.write(law, CitationFinder.find(law), Level.BRIEF).units();
        assertThat(units).hasSize(1);
        return units.getFirst().plain();
    }

    @Test
    void theFirstItemsOfAListAreNamedAndCounted() {
        assertThat(brief("攤商應備置下列文件：", "攤位許可證。", "衛生檢查證明。", "保險單影本。", "滅火器檢查表。"))
                .isEqualTo("攤商必須備置下列文件：攤位許可證、衛生檢查證明、保險單影本等 4 項。（另有 1 款內容，見原文）");
    }

    @Test
    void aShortListIsWhole() {
        assertThat(brief("攤商應備置下列文件：", "攤位許可證。", "衛生檢查證明。")).isEqualTo("攤商必須備置下列文件：攤位許可證、衛生檢查證明。");
    }

    @Test
    void itemsThatAreSentencesAreOnlyCounted() {
        assertThat(brief("攤商應遵守下列規定：", "營業時間內，不得離開攤位超過一小時。", "營業結束後，應清理攤位，並關閉電源。"))
                .isEqualTo("攤商必須遵守下列規定。（另有 2 款內容，見原文）");
    }
}
