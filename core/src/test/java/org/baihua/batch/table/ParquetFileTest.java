package org.baihua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.baihua.batch.table.Column.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That other programs read these files is tested where Spark is at hand (`BatchJobTest`).
class ParquetFileTest {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("name", Type.TEXT),
                    Column.nullable("fine", Type.LONG),
                    Column.of("share", Type.DOUBLE),
                    Column.of("important", Type.BOOLEAN),
                    Column.of("actors", Type.TEXTS));

    @TempDir Path folder;

    private Path write(String name, int rows) throws IOException {
        Path file = folder.resolve(name);
        try (ParquetFile table = new ParquetFile(file, COLUMNS)) {
            for (int i = 0; i < rows; i++) {
                table.row(
                        "第" + i + "條",
                        i % 3 == 0 ? null : (Long) (long) i,
                        i / 2.0,
                        i % 2 == 0,
                        i % 4 == 0 ? List.of() : List.of("業者", "申請人"));
            }
        }
        return file;
    }

    @Test
    void aFileBeginsAndEndsWithItsMarkAndSaysHowLongItsFooterIs() throws IOException {
        byte[] bytes = Files.readAllBytes(write("a.parquet", 100));
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
        int footer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        // The footer's first field: version 1.
        assertThat(Arrays.copyOfRange(bytes, bytes.length - 8 - footer, bytes.length - 6 - footer))
                .containsExactly(0x15, 2);
    }

    @Test
    void theFirstPageHoldsTheTextsOneAfterTheOther() throws IOException {
        byte[] bytes = Files.readAllBytes(write("a.parquet", 2));
        int gzip = 4;
        while ((bytes[gzip] & 0xFF) != 0x1F || (bytes[gzip + 1] & 0xFF) != 0x8B) {
            gzip++;
        }
        byte[] page =
                new GZIPInputStream(
                                new ByteArrayInputStream(bytes, gzip, bytes.length - gzip - 400))
                        .readNBytes(100);
        String first = new String(page, 4, 7, StandardCharsets.UTF_8);
        assertThat(first).isEqualTo("第0條");
        assertThat(page).hasSize(2 * (4 + 7));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertThat(write("a.parquet", 5_000)).hasSameBinaryContentAs(write("b.parquet", 5_000));
    }

    @Test
    void whatDoesNotFitIsRefused() throws IOException {
        try (ParquetFile table = new ParquetFile(folder.resolve("c.parquet"), COLUMNS)) {
            assertThatThrownBy(() -> table.row("too few"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> table.row(null, 1L, 1.0, true, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Column.nullable("x", Type.TEXTS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
