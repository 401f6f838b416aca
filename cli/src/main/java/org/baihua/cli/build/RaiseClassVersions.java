package org.baihua.cli.build;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/// Copies a jar and raises classes of an old class-file version, whose stack maps are computed
/// anew, so that the JVM's class cache takes them.
///
/// The cache leaves out every class below version 50, and picocli is compiled to 49. Nothing else
/// of a class is changed: its code, names, annotations and constants are what its authors compiled.
///
/// `RaiseClassVersions SOURCE.jar TARGET.jar`
public final class RaiseClassVersions {

    /// The first version whose classes are verified by their stack maps alone.
    private static final int FIRST_MODERN = ClassFile.JAVA_7_VERSION;

    private static final int RAISED = ClassFile.JAVA_17_VERSION;

    private RaiseClassVersions() {}

    public static void main(String[] arguments) throws IOException {
        copy(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /// Copies `source` to `target`, the entries and their times in the same order. A target that is
    /// already so is not touched: the class cache knows jars by their time.
    static void copy(Path source, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(target.toAbsolutePath().getParent());
        try {
            try (JarFile jar = new JarFile(source.toFile(), false);
                    OutputStream file = Files.newOutputStream(part);
                    JarOutputStream out = new JarOutputStream(file)) {
                List<JarEntry> entries = Collections.list(jar.entries());
                ClassFile classFile = classFile(jar, entries);
                for (JarEntry entry : entries) {
                    byte[] bytes = jar.getInputStream(entry).readAllBytes();
                    JarEntry copy = new JarEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(copy);
                    out.write(isOldClass(entry, bytes) ? raise(classFile, bytes) : bytes);
                    out.closeEntry();
                }
            }
            if (!Files.exists(target) || Files.mismatch(part, target) >= 0) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static byte[] raise(ClassFile classFile, byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        return classFile.transformClass(
                model, ClassTransform.endHandler(builder -> builder.withVersion(RAISED, 0)));
    }

    private static boolean isOldClass(JarEntry entry, byte[] bytes) {
        return entry.getName().endsWith(".class") && majorVersion(bytes) < FIRST_MODERN;
    }

    static int majorVersion(byte[] classBytes) {
        return (classBytes[6] & 0xff) << 8 | classBytes[7] & 0xff;
    }

    /// Stack maps name the common ancestor of two types, so the jar's own classes must be known.
    private static ClassFile classFile(JarFile jar, List<JarEntry> entries) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (JarEntry entry : entries) {
            String name = entry.getName();
            if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                classes.put(name, jar.getInputStream(entry).readAllBytes());
            }
        }
        ClassHierarchyResolver own =
                ClassHierarchyResolver.ofResourceParsing(type -> stream(classes, type));
        return ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(
                        own.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private static java.io.@Nullable InputStream stream(
            Map<String, byte[]> classes, java.lang.constant.ClassDesc type) {
        String descriptor = type.descriptorString();
        byte[] bytes = classes.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
        return bytes == null ? null : new java.io.ByteArrayInputStream(bytes);
    }
}
