package org.baihua.read.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ApartTest {

    private static final ReadOptions APART = ReadOptions.DEFAULT.withApart(true);

    private static Limits limits(Duration time, long memory) {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                usual.fileBytes(),
                usual.unpackedBytes(),
                usual.expansion(),
                usual.depth(),
                usual.characters(),
                usual.pages(),
                time,
                memory);
    }

    private static Input text(String text) {
        return new Input("草案.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /// Readers that do what no reader should, by the word that the file holds.
    private static DocumentReader naughty() {
        return (input, options) -> {
            switch (new String(input.bytes(), StandardCharsets.UTF_8)) {
                case "hang" -> {
                    while (true) {
                        // Deaf to interruption, as a library's loop is.
                        Thread.onSpinWait();
                    }
                }
                case "explode" -> {
                    List<byte[]> heap = new ArrayList<>();
                    while (true) {
                        heap.add(new byte[1 << 20]);
                    }
                }
                case "die" -> Runtime.getRuntime().halt(9);
                default -> {}
            }
            return Readers.inProcess().read(input, options);
        };
    }

    /// What a process of this test runs.
    static final class Naughty {
        public static void main(String[] arguments) throws IOException {
            ReadApart.serve(
                    System.in,
                    new FileOutputStream(FileDescriptor.out),
                    new Readers(Map.of(Format.TEXT, ApartTest::naughty)));
            Runtime.getRuntime().halt(0);
        }
    }

    @Test
    void whatIsReadApartIsWhatIsReadHere() {
        String body =
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>"
                        + "<w:t>示範市步道管理辦法'{0}'</w:t></w:r>"
                        + "<w:ins w:author=\"王小明\" w:date=\"2026-01-02T03:04:05Z\"><w:r><w:t>甲𠀀</w:t></w:r></w:ins>"
                        + "<w:del w:author=\"王小明\"><w:r><w:delText>乙</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不見</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
        Input input = new Input("草案.docx", Office.docx(body).bytes());
        for (Revision.Reading reading : Revision.Reading.values()) {
            ReadOptions options = ReadOptions.DEFAULT.withRevisions(reading);

            Outcome<SourceDocument> here = Readers.inProcess().read(input, options);
            Outcome<SourceDocument> apart = Readers.standard().read(input, options.withApart(true));

            assertThat(apart.value()).isEqualTo(here.value());
            assertThat(said(apart)).isEqualTo(said(here)).isNotEmpty();
        }
    }

    private static List<String> said(Outcome<SourceDocument> outcome) {
        return outcome.diagnostics().stream().map(ApartTest::said).toList();
    }

    private static String said(Diagnostic each) {
        return each.code()
                + each.in(Language.ZH_TW)
                + each.in(Language.EN)
                + each.place()
                + each.severity();
    }

    @Test
    void aRefusalFromApartSaysTheSame() {
        Input broken = new Input("草案.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        Input pages = new Input("草案.pdf", "%PDF-1.4 {'".getBytes(StandardCharsets.UTF_8));
        for (Input input : List.of(broken, pages)) {
            UserException here = refusal(() -> Readers.inProcess().read(input, APART));
            UserException apart = refusal(() -> Readers.standard().read(input, APART));

            assertThat(apart.code()).isEqualTo(here.code());
            assertThat(apart.in(Language.ZH_TW)).isEqualTo(here.in(Language.ZH_TW));
            assertThat(apart.in(Language.EN)).isEqualTo(here.in(Language.EN));
            assertThat(apart.place()).isEqualTo(here.place());
            assertThat(apart.kind()).isEqualTo(here.kind());
        }
    }

    @Test
    void aReaderThatIsDeafToInterruptionIsReallyGone() {
        Apart apart = new Apart(Naughty.class);
        ReadOptions quick = APART.withLimits(limits(Duration.ofSeconds(2), 64 << 20));
        List<ProcessHandle> others = children();
        assertThat(apart.read(text("第一條　甲。"), quick, false)).isPresent();
        List<ProcessHandle> before =
                children().stream().filter(each -> !others.contains(each)).toList();

        UserException refused = refusal(() -> apart.read(text("hang"), quick, false));

        assertThat(refused.code()).isEqualTo("limit-time");
        assertThat(before).hasSize(1);
        await(() -> before.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(apart.read(text("第一條　甲。"), quick, false)).isPresent();
    }

    @Test
    void aReaderThatEatsAllMemoryHarmsNobodyElse() {
        Apart apart = new Apart(Naughty.class);
        ReadOptions small = APART.withLimits(limits(Duration.ofSeconds(20), 64 << 20));

        UserException refused = refusal(() -> apart.read(text("explode"), small, false));
        var next = apart.read(text("第一條　甲。"), small, false);

        assertThat(refused.code()).isEqualTo("limit-memory");
        assertThat(next.orElseThrow().value().text()).isEqualTo("第一條　甲。\n");
    }

    @Test
    void aProcessThatDiesIsADamagedFile() {
        Apart apart = new Apart(Naughty.class);

        UserException refused = refusal(() -> apart.read(text("die"), APART, false));

        assertThat(refused.code()).isEqualTo("file-damaged");
    }

    private static UserException refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        UserException refused = catchThrowableOfType(UserException.class, call);
        assertThat(refused).isNotNull();
        return refused;
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
