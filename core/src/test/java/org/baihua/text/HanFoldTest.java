package org.baihua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HanFoldTest {

    @Test
    void foldingKeepsTheLength() {
        assertThat(HanFold.fold("臺灣地區與大陸地區人民關係條例𠮷ＡＢＣ")).isEqualTo("台湾地区与大陆地区人民关系条例𠮷abc");
    }

    @Test
    void twoWritingsOfOneCharacterHaveOneStandard() {
        for (String pair :
                new String[] {"台臺", "佔占", "爲為", "羣群", "裏裡", "Ａa", "\u2F8F行", "\uFA08行"}) {
            assertThat(HanFold.standard(pair.charAt(0)))
                    .as(pair)
                    .isEqualTo(HanFold.standard(pair.charAt(1)));
        }
    }

    @Test
    void differentCharactersKeepTheirStandard() {
        for (String pair : new String[] {"准準", "後后", "製制", "徵征", "里裡", "周週", "布佈", "發髮"}) {
            assertThat(HanFold.standard(pair.charAt(0)))
                    .as(pair)
                    .isNotEqualTo(HanFold.standard(pair.charAt(1)));
        }
    }

    @Test
    void aSimplifiedCharacterStandsForATraditionalOneOnlyWhenItBetraysASimplifiedText() {
        assertThat(HanFold.sameWriting('处', '處', false)).isTrue();
        assertThat(HanFold.sameWriting('准', '準', false)).isFalse();
        assertThat(HanFold.sameWriting('准', '準', true)).isTrue();
        assertThat(HanFold.sameWriting('行', '處', true)).isFalse();
    }

    @Test
    void punctuationIsOneInBothWidthsInTheFoldOnly() {
        assertThat(HanFold.fold('（')).isEqualTo('(');
        assertThat(HanFold.standard('（')).isEqualTo('（');
        assertThat(HanFold.sameWriting('(', '（', false)).isTrue();
    }

    @Test
    void foldingTwiceChangesNothing() {
        IntStream.range(0, 1 << 16)
                .forEach(c -> {
                    char fold = HanFold.fold((char) c);
                    char standard = HanFold.standard((char) c);
                    assertThat(HanFold.fold(fold)).isEqualTo(fold);
                    assertThat(HanFold.standard(standard)).isEqualTo(standard);
                    assertThat(HanFold.fold(standard)).isEqualTo(fold);
                });
    }

    @Test
    void radicalsAndCompatibilityIdeographsFoldAsUnicodeSays() {
        IntStream.concat(
                        IntStream.rangeClosed(0x2E80, 0x2FDF),
                        IntStream.rangeClosed(0xF900, 0xFAFF))
                .forEach(c -> {
                    String normal =
                            Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                    if (normal.length() == 1) {
                        assertThat(HanFold.standard((char) c))
                                .isEqualTo(HanFold.standard(normal.charAt(0)));
                    }
                });
    }
}
