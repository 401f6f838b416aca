package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private final Readers readers = Readers.standard();

    private Outcome<SourceDocument> read(String name, byte[] bytes) {
        return readers.read(new Input(name, bytes), ReadOptions.DEFAULT);
    }

    private String refusal(String name, byte[] bytes) {
        UserException refused = catchThrowableOfType(UserException.class, () -> read(name, bytes));
        assertThat(refused).as(name).isNotNull();
        assertThat(refused.kind()).isEqualTo(UserException.Kind.UNREADABLE);
        assertThat(refused.in(Language.ZH_TW)).endsWith("。").doesNotContain("{0}");
        return refused.code();
    }

    @Test
    void theNameDoesNotDecideWhatAFileIs() {
        byte[] page = "<html><body><p>第一條　測試。</p></body></html>".getBytes(StandardCharsets.UTF_8);

        SourceDocument document = read("draft.docx", page).value();

        assertThat(document.format()).isEqualTo(Format.HTML);
        assertThat(document.lines().getFirst().text()).isEqualTo("第一條　測試。");
    }

    @Test
    void everyKnownStrangerGetsTheSentenceThatHelps() {
        assertThat(refusal("a.doc", "{\\rtf1\\ansi x}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("file-rtf");
        assertThat(refusal("a.pdf", new byte[0])).isEqualTo("file-empty");
        assertThat(refusal("a.docx", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")))
                .isEqualTo("file-image");
        assertThat(refusal("a.txt", HexFormat.of().parseHex("00000000000000000001020304050607")))
                .isEqualTo("file-binary");
        assertThat(refusal("a.docx", HexFormat.of().parseHex("1f8b0800000000000003")))
                .isEqualTo("file-archive");
        assertThat(
                        refusal(
                                "a.htm",
                                "MIME-Version: 1.0\nContent-Type: multipart/related; x"
                                        .getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("file-mhtml");
        assertThat(
                        refusal(
                                "a.xml",
                                "<?xml version='1.0'?><a/>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("file-xml");
    }

    @Test
    void whatIsNoFileSaysSo(@TempDir Path folder) throws Exception {
        UserException missing =
                catchThrowableOfType(
                        UserException.class, () -> readers.read(folder.resolve("沒有.docx")));
        UserException directory =
                catchThrowableOfType(UserException.class, () -> readers.read(folder));

        assertThat(missing.code()).isEqualTo("file-missing");
        assertThat(directory.code()).isEqualTo("file-is-folder");
    }

    @Test
    void aFileOverTheSizeLimitIsNotEvenLoaded(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("big.txt");
        Files.writeString(file, "第一條".repeat(100));
        Limits small = new Limits(100, 100, 2, 2, 100, 1, Duration.ofSeconds(5));

        UserException refused =
                catchThrowableOfType(
                        UserException.class,
                        () -> readers.read(file, ReadOptions.DEFAULT.withLimits(small)));

        assertThat(refused.code()).isEqualTo("limit-file-size");
    }

    @Test
    void anEmptyResultIsNeverSilent() {
        Outcome<SourceDocument> outcome = read("a.txt", "  \n\n ".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("read-no-text");
    }

    @Test
    void aReaderThatHangsIsLeftBehind() {
        Readers hanging =
                new Readers(
                        Map.of(
                                Format.TEXT,
                                () ->
                                        (input, options) -> {
                                            while (!Thread.currentThread().isInterrupted()) {
                                                Thread.onSpinWait();
                                            }
                                            throw new IllegalStateException("left");
                                        }));
        Limits quick = new Limits(100, 100, 2, 2, 100, 1, Duration.ofMillis(200));

        UserException refused =
                catchThrowableOfType(
                        UserException.class,
                        () ->
                                hanging.read(
                                        new Input("a.txt", new byte[] {'a'}),
                                        ReadOptions.DEFAULT.withLimits(quick)));

        assertThat(refused.code()).isEqualTo("limit-time");
    }

    @Test
    void aReaderThatFallsOverBecomesASentence() {
        assertThat(fallsWith(new OutOfMemoryError("x"))).isEqualTo("limit-memory");
        assertThat(fallsWith(new StackOverflowError())).isEqualTo("limit-depth");
        assertThat(fallsWith(new IllegalStateException("x"))).isEqualTo("file-damaged");
    }

    private static String fallsWith(Throwable trouble) {
        Readers falling =
                new Readers(
                        Map.of(
                                Format.TEXT,
                                () ->
                                        (input, options) -> {
                                            throw ReadersTest.<RuntimeException>sneaky(trouble);
                                        }));
        return catchThrowableOfType(
                        UserException.class,
                        () ->
                                falling.read(
                                        new Input("a.txt", new byte[] {'a'}), ReadOptions.DEFAULT))
                .code();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable trouble) throws T {
        throw (T) trouble;
    }

    @Test
    void big5IsReadAsWindowsWritesItAndSaysSo() {
        byte[] bytes =
                "第一條　宏碁的規定，由主管機關定之。\r\n第二條　本辦法自發布日施行。".getBytes(Charset.forName("x-windows-950"));

        Outcome<SourceDocument> outcome = read("a.txt", bytes);

        assertThat(outcome.value().lines().getFirst().text()).isEqualTo("第一條　宏碁的規定，由主管機關定之。");
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("text-charset");
    }
}
