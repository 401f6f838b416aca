package org.baihua.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.baihua.consult.link.InstalledModel;
import org.baihua.consult.link.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The installed model says which texts are alike, and leaves nothing lying about.
class BgeMeaningTest {

    private static final String FINE = "違反前條規定者，處新臺幣三萬元以上十五萬元以下罰鍰。";
    private static final String PAPERS = "申請人應檢附身分證明文件及營業計畫書。";

    @Test
    void theModelIsFoundAsTheInstalledOne() {
        InstalledModel installed = InstalledModel.find();
        assertThat(installed.model()).isInstanceOf(BgeMeaning.class);
        assertThat(installed.name()).isEqualTo("bge-small-zh-v1.5-q");
        assertThat(installed.isBroken()).isFalse();
    }

    @Test
    void aPlainOpinionIsNearerToTheArticleItMeans() {
        Meaning model = new BgeMeaning();
        float[] opinion = model.vector("罰鍰太高了，小店家負擔不起。");
        assertThat(dot(opinion, model.vector(FINE)))
                .isGreaterThan(dot(opinion, model.vector(PAPERS)) + 0.05);
        float[] other = model.vector("要交的資料好多，可以少附一點嗎？");
        assertThat(dot(other, model.vector(PAPERS)))
                .isGreaterThan(dot(other, model.vector(FINE)) + 0.05);
    }

    @Test
    void vectorsHaveLengthOneAndAreTheSameEveryTime() {
        Meaning model = new BgeMeaning();
        float[] vector = model.vector(PAPERS);
        assertThat(dot(vector, vector)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
        assertThat(new BgeMeaning().vector(PAPERS)).containsExactly(vector);
        assertThat(model.vector("很長的意見。".repeat(2000))).hasSameSizeAs(vector);
        assertThat(model.vector("")).hasSameSizeAs(vector);
    }

    @Test
    void theHomeFolderStaysAsItIs(@TempDir Path home) throws Exception {
        ProcessBuilder call =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.home=" + home.resolve("me"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.baihua.meaning.BgeMeaningTest");
        call.environment().put("HOME", home.resolve("me").toString());
        call.environment().put("XDG_CACHE_HOME", home.resolve("kept").toString());
        Process process = call.redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes())).isEqualTo("512\n");
        assertThat(process.waitFor()).isZero();
        assertThat(home.resolve("me")).doesNotExist();
        assertThat(Files.isDirectory(home.resolve("kept/baihua/model"))).isTrue();
    }

    /// A process of its own, for the test above.
    public static void main(String[] arguments) {
        System.out.println(new BgeMeaning().vector(FINE).length);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
