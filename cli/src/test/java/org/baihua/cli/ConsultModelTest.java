package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baihua.consult.link.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model of meaning that an installation adds takes part in suggestions, and one that does not
/// work here is named and left out.
class ConsultModelTest {

    /// A model to which all texts mean the same.
    public static final class Flat implements Meaning {
        @Override
        public float[] vector(String text) {
            return new float[] {1, 0};
        }
    }

    /// A model whose native part is for another machine.
    public static final class Broken implements Meaning {
        @Override
        public String name() {
            return "壞模型";
        }

        @Override
        public float[] vector(String text) {
            throw new UnsatisfiedLinkError("libmodel.so");
        }
    }

    @TempDir Path folder;

    @Test
    void anInstalledModelTakesPartInSuggestionsAndNeverClaims() throws IOException {
        String without = imported();
        String with = installed(Flat.class.getName(), this::imported);
        assertThat(suggested(with)).isNotEqualTo(suggested(without)).contains("\"article\"");
        assertThat(with).contains("\"articles\":[]").doesNotContain("\"articles\":[\"");
    }

    @Test
    void aModelThatDoesNotWorkHereIsNamedAndTheWordsSuggestAlone() throws IOException {
        String without = imported();
        Run run = installed(Broken.class.getName(), this::run);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("壞模型").contains("libmodel.so").contains("只用字詞");
        assertThat(Files.readString(folder.resolve("out/opinions.jsonl"))).isEqualTo(without);
    }

    @Test
    void aServiceThatCannotBeMadeIsSaidToo() throws IOException {
        Run run = installed("org.example.Nobody", this::run);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("org.example.Nobody");
    }

    @Test
    void theDoctorSaysWhichModelWorksAndWhichDoesNot() throws IOException {
        assertThat(installed(Flat.class.getName(), () -> Run.of("doctor")).out())
                .contains("✓ 語意模型  Flat");
        for (String broken : new String[] {Broken.class.getName(), "org.example.Nobody"}) {
            Run run = installed(broken, () -> Run.of("doctor"));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("✗ 語意模型").contains("移走");
        }
    }

    private static String suggested(String opinions) {
        return opinions.substring(opinions.indexOf("\"suggested\""));
    }

    private String imported() throws IOException {
        run();
        return Files.readString(folder.resolve("out/opinions.jsonl"));
    }

    private Run run() throws IOException {
        Path opinions = folder.resolve("opinions.csv");
        Files.writeString(opinions, "編號,內容\n1,露營費用的押金收太多了，應該少一點。\n");
        Path draft = folder.resolve("draft.txt");
        Files.writeString(
                draft, "露營場管理辦法草案\n第一條　為管理露營場，訂定本辦法。\n第二條　露營場應設置廣播系統。\n第三條　露營費用得收取保證金，不得逾費用之二成。\n");
        return Run.of(
                "consult",
                "import",
                opinions.toString(),
                "--draft",
                draft.toString(),
                "-o",
                folder.resolve("out").toString());
    }

    private interface Call<T> {
        T call() throws IOException;
    }

    /// Calls as where a jar with that service lies in the program's folder.
    private <T> T installed(String service, Call<T> call) throws IOException {
        Path jar = Files.createDirectories(folder.resolve("jar"));
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(Meaning.class.getName()), service + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
