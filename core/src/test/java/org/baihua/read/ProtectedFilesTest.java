package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files with a password open with it, and say what is wrong without it. The files in the folder
/// `protected` are ours, locked by LibreOffice.
class ProtectedFilesTest {

    private static final String WORD = "示範密碼";

    /// A protected file, and what opens it.
    private record Case(String name, byte[] bytes, String password, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws Exception {
        return Stream.of(
                new Case("locked-1.3.odt", made("locked-1.3.odt"), WORD, "第二條　本辦法自發布日施行。"),
                new Case("locked-1.1.odt", made("locked-1.1.odt"), WORD, "第二條　本辦法自發布日施行。"),
                new Case("locked.doc", made("locked.doc"), "secret", "第二條　本辦法自發布日施行。"),
                new Case("crypto-api.doc", cryptoApi(), "another", "第二條　本辦法自發布日施行。"),
                new Case("agile.docx", docx(EncryptionMode.agile), WORD, "第一條　甲。"),
                new Case("standard.docx", docx(EncryptionMode.standard), WORD, "第一條　甲。"),
                new Case("rc4-40.pdf", pdf("reader", 40, false), "reader", "Article 1"),
                new Case("rc4-128.pdf", pdf("reader", 128, false), "reader", "Article 1"),
                new Case("aes-128.pdf", pdf("reader", 128, true), "reader", "Article 1"),
                new Case("aes-256.pdf", pdf("reader", 256, true), "reader", "Article 1"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePasswordOpensIt(Case each) {
        Outcome<SourceDocument> read = read(each, each.password);

        assertThat(read.value().text()).contains(each.text);
        assertThat(read.value().sha256()).isEqualTo(new Input(each.name, each.bytes).sha256());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutAPasswordItAsksForOne(Case each) {
        UserException refused = catchThrowableOfType(UserException.class, () -> read(each, ""));

        assertThat(refused.code()).isEqualTo("file-encrypted");
        assertThat(refused.in(Language.ZH_TW)).contains("--password-file");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWrongPasswordSaysSo(Case each) {
        UserException refused = catchThrowableOfType(UserException.class, () -> read(each, "不是這個"));

        assertThat(refused.code()).isEqualTo("file-wrong-password");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aPdfThatOnlyForbidsPrintingIsReadWithoutAPassword(int bits) throws IOException {
        Case each = new Case("owner.pdf", pdf("", bits, bits > 128), "", "Article 1");

        assertThat(read(each, "").value().text()).contains("Article 1");
        assertThat(read(each, "for another file").value().text()).contains("Article 1");
    }

    @Test
    void aLockThatNobodyKnowsIsNamed() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("encrypted-package", "…");
        parts.put(
                "META-INF/manifest.xml",
                """
                <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <m:file-entry m:full-path="encrypted-package" m:size="3"><m:encryption-data>
                <m:algorithm m:algorithm-name="http://www.w3.org/2009/xmlenc11#aes256-gcm"/>
                <m:key-derivation m:key-derivation-name="urn:example:manifest:argon2id"/>
                </m:encryption-data></m:file-entry></m:manifest>
                """);
        Case each = new Case("a.odt", Office.zip(parts), "", "");

        UserException refused = catchThrowableOfType(UserException.class, () -> read(each, WORD));

        assertThat(refused.code()).isEqualTo("office-encrypted-unsupported");
        assertThat(refused.in(Language.ZH_TW)).contains("argon2id").contains("ODF 1.2");
    }

    @Test
    void aManifestThatAsksForYearsOfWorkIsRefusedAtOnce() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "…");
        parts.put(
                "META-INF/manifest.xml",
                """
                <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <m:file-entry m:full-path="content.xml" m:size="3"><m:encryption-data>
                <m:algorithm m:algorithm-name="Blowfish CFB"/>
                <m:key-derivation m:key-derivation-name="PBKDF2" m:iteration-count="2000000000"/>
                </m:encryption-data></m:file-entry></m:manifest>
                """);
        Case each = new Case("a.odt", Office.zip(parts), "", "");

        UserException refused = catchThrowableOfType(UserException.class, () -> read(each, WORD));

        assertThat(refused.code()).isEqualTo("office-encrypted-unsupported");
    }

    private static Outcome<SourceDocument> read(Case each, String password) {
        return Readers.standard()
                .read(new Input(each.name, each.bytes), ReadOptions.DEFAULT.withPassword(password));
    }

    private static byte[] made(String name) throws IOException {
        try (InputStream in = ProtectedFilesTest.class.getResourceAsStream("protected/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    /// The library locks what it writes with the newer of the two ways.
    private static byte[] cryptoApi() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument document =
                new HWPFDocument(new ByteArrayInputStream(made("locked.doc")))) {
            Biff8EncryptionKey.setCurrentUserPassword("another");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] docx(EncryptionMode mode) throws Exception {
        Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword(WORD);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Office.docx("<w:p><w:r><w:t>第一條　甲。</w:t></w:r></w:p>").bytes());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(String user, int bits, boolean aes) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Article 1");
                content.endText();
            }
            document.save(plain);
        }
        try (PDDocument document = Loader.loadPDF(plain.toByteArray())) {
            AccessPermission rights = new AccessPermission();
            rights.setCanPrint(false);
            rights.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, rights);
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(aes);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
