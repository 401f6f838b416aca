package org.baihua.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.baihua.Pipeline;
import org.baihua.batch.Receipt.Status;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Language;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an archive can do to a run: each trouble is told, and the rest is done.
@Timeout(60)
class BatchTroubleTest {

    @TempDir Path folder;
    private Path archive;
    private Path output;
    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void twoGoodFiles() throws IOException {
        archive = Files.createDirectories(folder.resolve("archive"));
        output = folder.resolve("out");
        law("a.txt");
        law("z.txt");
    }

    private Path law(String name) throws IOException {
        Path file = archive.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "測試辦法\n第一條　業者應於三十日內申報。\n");
    }

    /// Terms are asked for in the middle of the work, on a thread that bears the document's name.
    private Pipeline pipeline() {
        CompiledTerms terms = CompiledTerms.of(List.of());
        return new Pipeline(
                new Pipeline.Setup(
                        ReadOptions.DEFAULT,
                        () -> {
                            String name = Thread.currentThread().getName();
                            if (name.endsWith("hang.txt")) {
                                while (true) {
                                    LockSupport.parkNanos(1_000_000);
                                }
                            } else if (name.endsWith("memory.txt")
                                    && calls.getAndIncrement() == 0) {
                                throw new OutOfMemoryError("as if");
                            } else if (name.endsWith("greedy.txt")) {
                                throw new OutOfMemoryError("as if");
                            } else if (name.endsWith("deep.txt")) {
                                throw new StackOverflowError();
                            }
                            return new TermMatcher(terms, null);
                        },
                        Level.PLAIN,
                        Language.ZH_TW,
                        null));
    }

    private Batch batch(Duration limit, boolean resume) {
        Conversion conversion =
                new Conversion(
                        pipeline(),
                        new Conversion.Setup(EnumSet.of(Product.MD), limit, "1", Language.ZH_TW));
        return new Batch(
                new Batch.Setup(
                        archive, output, 2, resume, false, Limits.DEFAULT, "1", Language.ZH_TW),
                conversion);
    }

    private Map<String, Receipt> run() throws Exception {
        return run(Duration.ofSeconds(30));
    }

    private Map<String, Receipt> run(Duration limit) throws Exception {
        Map<String, Receipt> told = new ConcurrentHashMap<>();
        batch(limit, false).run((receipt, skipped) -> told.put(receipt.path(), receipt));
        Map<String, Receipt> filed = new TreeMap<>();
        new Ledger(output, Language.ZH_TW).eachReceipt(r -> filed.put(r.path(), r));
        assertThat(filed.keySet()).isEqualTo(told.keySet());
        assertThat(filed).containsKeys("a.txt", "z.txt");
        assertThat(filed.get("a.txt").status()).isEqualTo(Status.OK);
        assertThat(filed.get("z.txt").status()).isEqualTo(Status.OK);
        return filed;
    }

    @Test
    void aDocumentThatNeverEndsIsGivenUp() throws Exception {
        law("hang.txt");
        Receipt receipt = run(Duration.ofSeconds(2)).get("hang.txt");
        assertThat(receipt.status()).isEqualTo(Status.FAILED);
        assertThat(receipt.error()).contains("--time-limit");
    }

    @Test
    void aDocumentThatRanOutOfMemoryIsTriedAgainAlone() throws Exception {
        law("memory.txt");
        law("greedy.txt");
        law("deep.txt");
        Map<String, Receipt> receipts = run();
        assertThat(receipts.get("memory.txt").status()).isEqualTo(Status.OK);
        assertThat(receipts.get("greedy.txt").error()).contains("OutOfMemoryError");
        assertThat(receipts.get("deep.txt").error()).contains("StackOverflowError");
    }

    @Test
    void linksInACircleEndAndLinksToElsewhereAreFollowed() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/inner"));
        Files.writeString(elsewhere.resolve("b.txt"), "測試辦法\n第一條　自發布日施行。\n");
        Files.createDirectories(archive.resolve("sub"));
        Files.createSymbolicLink(archive.resolve("sub/up"), archive);
        Files.createSymbolicLink(archive.resolve("self"), Path.of("self"));
        Files.createSymbolicLink(archive.resolve("far"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("back"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(archive.resolve("broken"), Path.of("nowhere"));
        Map<String, Receipt> receipts = run();
        assertThat(receipts.keySet())
                .containsExactly("a.txt", "broken", "far/inner/b.txt", "self", "z.txt");
        assertThat(receipts.get("far/inner/b.txt").status()).isEqualTo(Status.OK);
        assertThat(receipts.get("broken").status()).isEqualTo(Status.UNREADABLE);
        assertThat(receipts.get("self").status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void theOutputInsideTheArchiveIsNoPartOfIt() throws Exception {
        output = archive.resolve("sub/../out");
        Files.createDirectories(archive.resolve("sub"));
        run();
        assertThat(run().keySet()).containsExactly("a.txt", "z.txt");
        output = archive;
        assertThatThrownBy(this::run).isInstanceOf(UserException.class);
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Process made = new ProcessBuilder("mkfifo", archive.resolve("pipe").toString()).start();
        Assumptions.assumeTrue(made.waitFor() == 0, "needs mkfifo");
        assertThat(run().get("pipe").status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void namesMayBeAsLongAsTheFileSystemTakes() throws Exception {
        String name = "法".repeat(83) + ".txt"; // 253 bytes of 255
        law(name);
        assertThat(run().get(name).status()).isEqualTo(Status.OK);
        assertThat(output.resolve(name).resolve("summary.md")).exists();
    }

    @Test
    void aNameThatTheOutputDoesNotTakeIsTheDocumentsTroubleAlone() throws Exception {
        // The whole path may have 4,096 bytes; the output stands deeper than the archive.
        output = folder.resolve("o".repeat(200)).resolve("u".repeat(200));
        StringBuilder deep = new StringBuilder();
        while (archive.toString().length() + deep.length() < 3700) {
            deep.append("d".repeat(100)).append('/');
        }
        law(deep + "deep.md");
        Receipt receipt = run().get(deep + "deep.md");
        assertThat(receipt.status()).isEqualTo(Status.FAILED);
        assertThat(receipt.error()).contains("檔名");
    }

    @Test
    void namesThatDifferInCaseOnlyHaveFoldersOfTheirOwnEverywhere() throws Exception {
        law("A.txt");
        law("report.html");
        List<String> walked = new ArrayList<>();
        new ArchiveWalk(archive, output)
                .each(
                        new ArchiveWalk.Visitor() {
                            @Override
                            public void file(Path file, String relative, boolean twin) {
                                walked.add(new Shelf(output).folder(relative, twin, true));
                            }

                            @Override
                            public void unreadableFolder(String relative, IOException why) {}
                        });
        assertThat(walked).containsExactly("A.txt", "a.txt~2", "report.html~2", "z.txt");
        run();
        assertThat(output.resolve("report.html~2/summary.md")).exists();
    }

    @Test
    void namesInBig5AreReadAsSuch() {
        assertThat(FileNames.decoded("%A4%BD%A7i.txt")).isEqualTo("公告.txt");
        assertThat(FileNames.decoded("%FF%FE.txt")).isEqualTo("%FF%FE.txt");
    }

    @Test
    void aFolderThatCannotBeListedIsTold() throws Exception {
        law("locked/b.txt");
        List<String> told = new ArrayList<>();
        ArchiveWalk walk =
                new ArchiveWalk(
                        archive,
                        output,
                        path -> {
                            if (path.endsWith("locked")) {
                                throw new AccessDeniedException(path.toString());
                            }
                            return Files.list(path);
                        });
        walk.each(
                new ArchiveWalk.Visitor() {
                    @Override
                    public void file(Path file, String relative, boolean twin) {
                        told.add(relative);
                    }

                    @Override
                    public void unreadableFolder(String relative, IOException why) {
                        told.add(relative + ": " + why.getClass().getSimpleName());
                    }
                });
        assertThat(told).containsExactly("a.txt", "locked: AccessDeniedException", "z.txt");
    }

    @Test
    void aFileThatIsBeingWrittenIsNotTakenHalf() throws Exception {
        Path growing = law("growing.txt");
        SteadyFile file = new SteadyFile(growing, "growing.txt");
        assertThatThrownBy(() -> file.read(() -> grow(growing)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("--resume");
        byte[] bytes =
                file.read(() -> calls.getAndIncrement() == 0 ? grow(growing) : read(growing));
        assertThat(bytes).isEqualTo(Files.readAllBytes(growing));
    }

    private static byte[] grow(Path file) {
        byte[] bytes = read(file);
        try {
            Files.writeString(file, "第二條　再一條。\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatVanishesAfterListingIsTold() throws Exception {
        Path gone = law("gone.txt");
        SteadyFile file = new SteadyFile(gone, "gone.txt");
        Files.delete(gone);
        assertThatThrownBy(() -> file.read(() -> Readers.input(gone, Limits.DEFAULT).bytes()))
                .isInstanceOf(UserException.class);
    }

    @Test
    void aFullDiskStopsTheRunWithASentenceAndAResumeGoesOn() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Process mounted =
                new ProcessBuilder(
                                "mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString())
                        .redirectErrorStream(true)
                        .start();
        boolean can = mounted.waitFor() == 0;
        if (!can) {
            System.out.println("skipped: a full disk needs the right to mount one");
        }
        Assumptions.assumeTrue(can);
        try {
            for (int i = 0; i < 400; i++) {
                law("更多/" + i + ".txt");
            }
            output = disk.resolve("out");
            Path ballast = Files.write(disk.resolve("ballast"), new byte[1 << 20]);
            assertThatThrownBy(() -> batch(Duration.ofSeconds(30), false).run((r, s) -> {}))
                    .isInstanceOfSatisfying(
                            UserException.class,
                            e -> assertThat(e.in(Language.ZH_TW)).contains("--resume"));
            Files.delete(ballast);
            process("mount", "-o", "remount,size=200m", disk.toString());
            AtomicInteger skipped = new AtomicInteger();
            AtomicInteger all = new AtomicInteger();
            batch(Duration.ofSeconds(30), true)
                    .run((receipt, before) -> {
                        assertThat(receipt.status()).isEqualTo(Status.OK);
                        all.incrementAndGet();
                        skipped.addAndGet(before ? 1 : 0);
                    });
            assertThat(all.get()).isEqualTo(402);
            assertThat(skipped.get()).isBetween(1, 401);
        } finally {
            process("umount", disk.toString());
        }
    }

    private static void process(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    @Test
    void twoRunsDoNotWriteToOnePlace() throws Exception {
        Shelf shelf = new Shelf(output);
        var lock = shelf.open();
        assertThat(lock).isNotNull();
        try (lock) {
            assertThatThrownBy(this::run).isInstanceOf(UserException.class);
        }
        run();
    }
}
