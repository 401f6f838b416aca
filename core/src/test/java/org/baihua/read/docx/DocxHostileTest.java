package org.baihua.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baihua.testing.Office.numbered;
import static org.baihua.testing.Office.p;
import static org.baihua.testing.Office.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DocxHostileTest {

    private static Outcome<SourceDocument> read(byte[] bytes) {
        return new DocxReader().read(new Input("草案.docx", bytes), ReadOptions.DEFAULT);
    }

    /// For tests whose files repeat themselves so much that they would pass for bombs.
    private static SourceDocument readRepetitive(byte[] bytes) {
        Limits wide =
                new Limits(1 << 28, 1 << 28, 100_000, 200, 50_000_000, 10, Duration.ofSeconds(60));
        return new DocxReader()
                .read(new Input("草案.docx", bytes), ReadOptions.DEFAULT.withLimits(wide))
                .value();
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        refused(
                Office.docx("<!--" + " ".repeat(30_000_000) + "-->").bytes(),
                "office-expands-too-much");
    }

    @Test
    void aBombInAPartThatNobodyReadsDoesNoHarm() {
        assertThat(
                        read(Office.docx(p("甲"))
                                        .raw("word/media/x.bin", " ".repeat(30_000_000))
                                        .bytes())
                                .value()
                                .text())
                .isEqualTo("甲\n");
    }

    @Test
    void endlessNestingIsRefused() {
        String deep =
                "<w:sdt><w:sdtContent>".repeat(2_000) + "</w:sdtContent></w:sdt>".repeat(2_000);
        refused(Office.docx(deep).bytes(), "office-too-deep");
    }

    @Test
    void entitiesAreRefused() {
        byte[] lol =
                Office.docx("")
                        .raw(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY a \"甲\"><!ENTITY b \"&a;&a;\">]>"
                                        + "<w:document xmlns:w=\"w\"><w:body>&b;</w:body></w:document>")
                        .bytes();
        refused(lol, "office-dtd");
    }

    @Test
    void anEntryThatWouldLeaveItsFolderIsSaidAndNotUsed() {
        assertThat(read(Office.docx(p("甲")).raw("../../evil.txt", "x").bytes()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("office-entry-outside");
    }

    @Test
    void aHundredThousandBreaksMarksAndChangesTakeLinearTime() {
        StringBuilder body = new StringBuilder("<w:p>");
        for (int i = 0; i < 25_000; i++) {
            body.append("<w:ins w:id=\"1\" w:author=\"a").append(i).append("\">");
            body.append(r("<w:u w:val=\"single\"/>", "甲" + i));
            body.append("</w:ins><w:r><w:br/></w:r>").append(r("<w:vanish/>", "密" + i));
            body.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        }
        body.append("</w:p>");
        // An unclosed field hides what follows it; that is odd, and it is what Word shows.
        SourceDocument document = read(Office.docx(body.toString()).bytes()).value();
        assertThat(document.revisions()).hasSize(25_000);
    }

    @Test
    void aHundredThousandLinesInOneParagraphTakeLinearTime() {
        StringBuilder body = new StringBuilder("<w:p>");
        for (int i = 0; i < 100_000; i++) {
            body.append(
                    "<w:ins w:id=\"1\"><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t><w:br/></w:r></w:ins>");
        }
        SourceDocument document = readRepetitive(Office.docx(body + "</w:p>").bytes());
        assertThat(document.lines()).hasSize(100_000);
        assertThat(document.revisions()).hasSize(100_000);
    }

    @Test
    void aHundredThousandNumberedParagraphsTakeLinearTime() {
        String body = numbered(1, 0, "甲").repeat(100_000);
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:basedOn w:val=\"s\"/></w:style>";
        Office.Docx file =
                Office.docx(body)
                        .styles(styles)
                        .numbering(
                                Office.list(
                                        1, Office.level(0, "taiwaneseCountingThousand", "第%1條")));
        assertThat(readRepetitive(file.bytes()).lines().getLast().text()).isEqualTo("第一十萬條　甲");
    }

    @Test
    void tooMuchTextIsRefused() {
        Limits few = new Limits(1 << 20, 1 << 24, 200, 200, 100, 10, Duration.ofSeconds(60));
        Input input = new Input("草案.docx", Office.docx(p("甲".repeat(60)).repeat(3)).bytes());
        assertThatThrownBy(() -> new DocxReader().read(input, ReadOptions.DEFAULT.withLimits(few)))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("office-too-much-text"));
    }

    @Test
    void aPasswordIsAskedForAndTaken() throws Exception {
        byte[] locked = locked(Office.docx(p("機密")).bytes(), "通關密語");
        refused(locked, "file-encrypted");
        Input input = new Input("密.docx", locked);
        assertThatThrownBy(
                        () -> new DocxReader().read(input, ReadOptions.DEFAULT.withPassword("錯")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("file-wrong-password"));
        assertThat(
                        new DocxReader()
                                .read(input, ReadOptions.DEFAULT.withPassword("通關密語"))
                                .value()
                                .text())
                .isEqualTo("機密\n");
    }

    private static byte[] locked(byte[] plain, String password) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(plain).transferTo(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
