package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.baihua.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String LAW = "第一條　本辦法依示範法第三條第二項規定訂定之。\n第二條　主管機關為示範市政府。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "x-windows-950", "GB18030"})
    void everyEncodingOfTheSameTextGivesTheSameText(String name) {
        String text = name.equals("GB18030") ? "第一条　本办法依示范法的规定制定，由主管机关发布之。\n" : LAW;

        Encoding.Decoded decoded = Encoding.decode(text.getBytes(Charset.forName(name)));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.binary()).isFalse();
        assertThat(decoded.diagnostics("a.txt").isEmpty()).isEqualTo(name.equals("UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(Encoding.decode(("\uFEFF" + LAW).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(LAW);
        assertThat(Encoding.decode(("\uFEFF" + LAW).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(LAW);
    }

    @Test
    void rowsOfEtenThatWindowsLacksAreRead() {
        byte[] law = LAW.getBytes(Encoding.Legacy.BIG5);
        byte[] bytes = Arrays.copyOf(law, law.length + 4);
        bytes[law.length] = (byte) 0xc6;
        bytes[law.length + 1] = (byte) 0xa1; // ①
        bytes[law.length + 2] = (byte) 0xc6;
        bytes[law.length + 3] = (byte) 0xe7; // ぁ

        assertThat(Encoding.decode(bytes).text()).isEqualTo(LAW + "①ぁ");
    }

    @Test
    void whatCannotBeDecodedStandsWithItsPlaceAndItsBytes() {
        byte[] law = LAW.getBytes(Encoding.Legacy.BIG5);
        byte[] bytes = Arrays.copyOf(law, law.length + 1);
        bytes[law.length] = (byte) 0xff;

        Encoding.Decoded decoded = Encoding.decode(bytes);

        assertThat(decoded.text()).isEqualTo(LAW + "\uFFFD");
        assertThat(decoded.diagnostics("a.txt"))
                .filteredOn(each -> each.severity() == Diagnostic.Severity.WARNING)
                .extracting(each -> each.place().toString() + " " + each.arguments().get(2))
                .containsExactly("a.txt:3 FF");
    }

    @Test
    void aFewBrokenBytesDoNotTurnUtf8IntoBig5() {
        byte[] bytes = LAW.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[100] = 'x';

        Encoding.Decoded decoded = Encoding.decode(bytes);

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.faults()).isNotEmpty();
    }
}
