package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bytesAreThoseOfTheWholeTextHoweverItIsCut(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            int kind = random.nextInt(3);
            text.appendCodePoint(
                    switch (kind) {
                        case 0 -> 'a' + random.nextInt(26);
                        case 1 -> 0x4E00 + random.nextInt(20_000);
                        default -> 0x20000 + random.nextInt(40_000);
                    });
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(bytes)) {
            for (int at = 0; at < text.length(); ) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(7000));
                if (random.nextBoolean()) {
                    writer.write(text.toString(), at, end - at);
                } else {
                    writer.write(text.substring(at, end).toCharArray());
                }
                at = end;
            }
        }
        assertThat(bytes.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
