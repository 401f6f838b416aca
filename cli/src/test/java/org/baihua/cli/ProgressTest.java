package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.baihua.batch.Receipt;
import org.baihua.source.Language;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Session session(boolean terminal) {
        return new Session(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(new ByteArrayOutputStream()),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        terminal),
                Language.ZH_TW);
    }

    private static Receipt receipt(Receipt.Status status, String error) {
        return Receipt.without("甲.txt", "", "", status, error, 0, 0);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalGetsABarThatRenewsItself() throws Exception {
        try (Progress progress = new Progress(session(true), 4)) {
            progress.done(receipt(Receipt.Status.OK, ""), false);
            Thread.sleep(250);
            progress.done(receipt(Receipt.Status.OK, ""), false);
        }
        assertThat(said())
                .contains("\r" + "█".repeat(12) + "░".repeat(12) + " 2／4，每秒 ")
                .contains("還要約");
        assertThat(said()).endsWith("\r\u001b[K").doesNotContain("\n");
    }

    @Test
    void elsewhereOnlyFailuresAreSaidAtOnceInPlainLines() {
        try (Progress progress = new Progress(session(false), 4)) {
            progress.done(receipt(Receipt.Status.OK, ""), false);
            progress.done(receipt(Receipt.Status.UNREADABLE, "打不開。"), false);
            progress.done(receipt(Receipt.Status.UNREADABLE, "上次就打不開。"), true);
        }
        assertThat(said().lines()).singleElement().asString().contains("甲.txt").contains("打不開。");
        assertThat(said()).doesNotContain("\r").doesNotContain("\u001b");
    }
}
