package org.baihua.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baihua.bundle.bag.Bag;
import org.baihua.bundle.bag.BagCheck;
import org.baihua.bundle.bag.BagMessage;
import org.baihua.bundle.bag.BagShelf;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BagTest {

    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Bag bag() {
        TreeMap<String, byte[]> payload = new TreeMap<>();
        payload.put("index.html", bytes("<p>頁</p>"));
        payload.put("documents/100%.txt", bytes("對照"));
        return Bag.pack(payload, Map.of("Source-Organization", "水岸部\n遊憩司"));
    }

    private static List<BagMessage> problems(Bag bag) {
        return BagCheck.of(bag).stream().map(BagCheck.Problem::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bag", "bag.zip"})
    void whatIsPutIsTaken(String name) {
        Path target = folder.resolve(name);
        BagShelf.put(bag(), target);
        Bag taken = BagShelf.take(target);
        assertThat(taken.files().keySet()).isEqualTo(bag().files().keySet());
        assertThat(BagCheck.of(taken)).isEmpty();
    }

    @Test
    void manifestsAreAsTheStandardWritesThem() {
        String manifest =
                new String(bag().files().get("manifest-sha256.txt"), StandardCharsets.UTF_8);
        assertThat(manifest.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches("[0-9a-f]{64}  data/\\S+"));
        assertThat(manifest).contains("data/documents/100%25.txt");
        String info = new String(bag().files().get("bag-info.txt"), StandardCharsets.UTF_8);
        assertThat(info)
                .contains("Source-Organization: 水岸部 遊憩司\n")
                .contains("Payload-Oxum: 16.2\n");
    }

    @Test
    void everyKindOfDamageIsFound() {
        TreeMap<String, byte[]> files = new TreeMap<>(bag().files());
        files.put("data/index.html", bytes("<p>改</p>"));
        assertThat(problems(new Bag(files))).contains(BagMessage.CHANGED);
        files = new TreeMap<>(bag().files());
        files.remove("data/index.html");
        assertThat(problems(new Bag(files))).contains(BagMessage.MISSING, BagMessage.OXUM);
        files = new TreeMap<>(bag().files());
        files.put("data/extra.txt", bytes("多"));
        assertThat(problems(new Bag(files))).contains(BagMessage.EXTRA);
        files = new TreeMap<>(bag().files());
        files.put("bag-info.txt", bytes("Source-Organization: 別人\n"));
        assertThat(problems(new Bag(files))).contains(BagMessage.CHANGED);
        files = new TreeMap<>(bag().files());
        files.remove("manifest-sha512.txt");
        assertThat(problems(new Bag(files))).contains(BagMessage.NO_MANIFEST);
        files = new TreeMap<>(bag().files());
        files.put("manifest-sha256.txt", bytes("abc  data/../../etc/passwd\nnonsense\n"));
        assertThat(problems(new Bag(files))).contains(BagMessage.OUTSIDE, BagMessage.BAD_LINE);
    }

    @Test
    void aLaterBagTakesThePlaceOfAnEarlierOne() throws IOException {
        Path target = folder.resolve("bag");
        BagShelf.put(bag(), target);
        BagShelf.put(Bag.pack(new TreeMap<>(Map.of("only.txt", bytes("一"))), Map.of()), target);
        assertThat(target.resolve("data/index.html")).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void somethingElseIsNeverOverwritten() throws IOException {
        Path target = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(target.resolve("thesis.odt"), "years of work");
        assertThatThrownBy(() -> BagShelf.put(bag(), target)).isInstanceOf(UserException.class);
        assertThat(target.resolve("thesis.odt")).hasContent("years of work");
    }

    @Test
    void aZipThatLeadsOutsideIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../evil.txt"));
            zip.write(1);
        }
        Path file = Files.write(folder.resolve("evil.zip"), bytes.toByteArray());
        assertThatThrownBy(() -> BagShelf.take(file)).isInstanceOf(UserException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip at all", "PK\u0003\u0004 cut off"})
    void whatIsNoBagIsASentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.zip"), content);
        assertThatThrownBy(() -> BagShelf.take(file)).isInstanceOf(UserException.class);
    }
}
