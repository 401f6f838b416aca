package org.baihua.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RaiseClassVersionsTest {

    private static final Path PICOCLI =
            Path.of(
                    CommandLine.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath());

    @TempDir Path folder;

    @Test
    void everyClassIsRaisedAndStaysWhatItWas() throws IOException {
        Path raised = folder.resolve("raised.jar");
        RaiseClassVersions.copy(PICOCLI, raised);
        try (JarFile before = new JarFile(PICOCLI.toFile());
                JarFile after = new JarFile(raised.toFile())) {
            assertThat(names(after)).isEqualTo(names(before));
            int classes = 0;
            for (JarEntry entry : Collections.list(before.entries())) {
                byte[] old = before.getInputStream(entry).readAllBytes();
                byte[] now = after.getInputStream(after.getEntry(entry.getName())).readAllBytes();
                if (!entry.getName().endsWith(".class")
                        || entry.getName().startsWith("META-INF/")) {
                    assertThat(now).as(entry.getName()).isEqualTo(old);
                    continue;
                }
                classes++;
                assertThat(RaiseClassVersions.majorVersion(now))
                        .as(entry.getName())
                        .isEqualTo(ClassFile.JAVA_17_VERSION);
                assertThat(members(now)).as(entry.getName()).isEqualTo(members(old));
            }
            assertThat(classes).isGreaterThan(150);
        }
    }

    /// Verification reads the stack maps that were computed anew; a wrong one fails here.
    @Test
    void theJvmVerifiesEveryRaisedClass() throws Exception {
        Path raised = folder.resolve("raised.jar");
        RaiseClassVersions.copy(PICOCLI, raised);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {raised.toUri().toURL()}, null);
                JarFile jar = new JarFile(raised.toFile())) {
            int verified = 0;
            for (String name : names(jar)) {
                if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                    String type = name.replace('/', '.').substring(0, name.length() - 6);
                    Class<?> loaded = Class.forName(type, true, loader);
                    assertThat(loaded.getClassLoader()).isSameAs(loader);
                    verified++;
                }
            }
            assertThat(verified).isGreaterThan(150);
        }
    }

    @Test
    void aSecondCopyIsTheSameAndLeavesTheFileAlone() throws IOException {
        Path raised = folder.resolve("raised.jar");
        RaiseClassVersions.copy(PICOCLI, raised);
        byte[] first = Files.readAllBytes(raised);
        var time = java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(raised, time);
        RaiseClassVersions.copy(PICOCLI, raised);
        assertThat(Files.readAllBytes(raised)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(raised)).isEqualTo(time);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(raised);
        }
    }

    private static List<String> names(JarFile jar) {
        return Collections.list(jar.entries()).stream().map(JarEntry::getName).toList();
    }

    /// What a class declares, and the length of each method's code.
    private static List<String> members(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        List<String> members = new ArrayList<>();
        model.fields().forEach(f -> members.add(f.fieldName() + " " + f.fieldType()));
        model.methods()
                .forEach(m ->
                        members.add(
                                m.methodName()
                                        + " "
                                        + m.methodType()
                                        + " "
                                        + m.flags().flagsMask()));
        return members;
    }
}
