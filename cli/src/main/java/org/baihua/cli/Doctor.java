package org.baihua.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baihua.consult.link.InstalledModel;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.source.Home;
import org.baihua.source.Language;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// Looks at what is installed, here and around the program.
final class Doctor {

    /// How a part is.
    enum Status {
        /// It is there and works.
        OK,
        /// It is not there, and only some calls want it.
        OPTIONAL,
        /// It is needed and not there, or damaged.
        BROKEN
    }

    /// What was found of one part.
    ///
    /// @param advice how to get or mend it; empty when it is well
    record Part(String id, Status status, String name, String value, String advice) {}

    private static final long PATIENCE_SECONDS = 20;
    private static final int LITTLE_MEMORY_MB = 400;

    /// What the files of fonts with Taiwan's characters are called.
    private static final List<String> FONTS =
            List.of(
                    "notosanscjk",
                    "notoserifcjk",
                    "notosanstc",
                    "notoseriftc",
                    "sourcehansans",
                    "sourcehanserif",
                    "msjh",
                    "mingliu",
                    "kaiu",
                    "pingfang",
                    "uming",
                    "ukai",
                    "wqy",
                    "genyo",
                    "cwtex",
                    "edukai",
                    "edusong",
                    "tw-kai",
                    "tw-sung");

    private final Console console;
    private final Language language;
    private final List<Part> parts = new ArrayList<>();

    Doctor(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    List<Part> look() {
        ok(DoctorMessage.PROGRAM, program());
        ok(
                DoctorMessage.RUNTIME,
                System.getProperty("java.vm.version") + "  " + System.getProperty("java.home"));
        cache();
        data();
        Path fonts = font();
        optional(
                DoctorMessage.FONTS,
                fonts == null ? "" : fonts.toString(),
                DoctorMessage.FONTS_ADVICE);
        optional(
                DoctorMessage.OFFICE, version("soffice", "--version"), DoctorMessage.OFFICE_ADVICE);
        recognition();
        model();
        optional(DoctorMessage.GIT, version("git", "--version"), DoctorMessage.GIT_ADVICE);
        memory();
        locale();
        ok(
                DoctorMessage.TERMINAL,
                console.terminal()
                        ? DoctorMessage.TERMINAL_YES.in(
                                language,
                                (console.colour() ? DoctorMessage.COLOUR : DoctorMessage.NO_COLOUR)
                                        .in(language))
                        : DoctorMessage.TERMINAL_NO.in(language));
        return List.copyOf(parts);
    }

    private static String program() {
        Path home = Home.folder();
        return Version.text() + (home == null ? "" : "  " + home);
    }

    private void cache() {
        Path home = Home.folder();
        if (home != null && System.getProperty("baihua.cache") == null) {
            String where = home.resolve("cache").toString();
            ok(DoctorMessage.CACHE, DoctorMessage.CACHE_USED.in(language, where));
        } else {
            add(
                    DoctorMessage.CACHE,
                    Status.OPTIONAL,
                    DoctorMessage.CACHE_NONE.in(language),
                    DoctorMessage.CACHE_ADVICE.in(language));
        }
    }

    private void data() {
        try {
            Map<String, Integer> glossaries = new TreeMap<>();
            List<Entry> entries =
                    CompiledTerms.open(Home.data().resolve(GlossaryIndex.TERMS)).entries();
            entries.forEach(entry -> glossaries.merge(entry.glossary(), 1, Integer::sum));
            ok(
                    DoctorMessage.GLOSSARIES,
                    DoctorMessage.GLOSSARY_COUNT.in(
                            language, entries.size(), String.join("、", glossaries.keySet())));
        } catch (UserException e) {
            broken(DoctorMessage.GLOSSARIES, e);
        }
        try {
            Path file = Home.data().resolve(Dictionary.FILE);
            Dictionary.open(file);
            ok(DoctorMessage.DICTIONARY, file.toString());
        } catch (UserException e) {
            broken(DoctorMessage.DICTIONARY, e);
        }
    }

    private void recognition() {
        String version = version("tesseract", "--version");
        String languages = version.isEmpty() ? "" : output("tesseract", "--list-langs");
        boolean chinese = languages.lines().anyMatch("chi_tra"::equals);
        String value = version;
        if (!version.isEmpty()) {
            value = chinese ? version + "，chi_tra" : DoctorMessage.OCR_LANGUAGE.in(language);
        }
        add(
                DoctorMessage.OCR,
                chinese ? Status.OK : Status.OPTIONAL,
                value.isEmpty() ? DoctorMessage.MISSING.in(language) : value,
                chinese ? "" : DoctorMessage.OCR_ADVICE.in(language));
    }

    private void model() {
        InstalledModel model = InstalledModel.find();
        if (model.isBroken()) {
            add(
                    DoctorMessage.MODEL,
                    Status.BROKEN,
                    model.trouble(),
                    DoctorMessage.MODEL_BROKEN.in(language));
        } else {
            optional(DoctorMessage.MODEL, model.name(), DoctorMessage.MODEL_ADVICE);
        }
    }

    private void memory() {
        long most = Runtime.getRuntime().maxMemory() / (1 << 20);
        add(
                DoctorMessage.MEMORY,
                most < LITTLE_MEMORY_MB ? Status.OPTIONAL : Status.OK,
                DoctorMessage.MEMORY_VALUE.in(
                        language, most, Runtime.getRuntime().availableProcessors()),
                most < LITTLE_MEMORY_MB ? DoctorMessage.MEMORY_ADVICE.in(language) : "");
    }

    private void locale() {
        String names = System.getProperty("sun.jnu.encoding", "");
        boolean chinese;
        try {
            chinese = Charset.forName(names).newEncoder().canEncode("臺灣");
        } catch (IllegalArgumentException e) {
            chinese = false;
        }
        add(
                DoctorMessage.LOCALE,
                chinese ? Status.OK : Status.BROKEN,
                names,
                chinese ? "" : DoctorMessage.LOCALE_ADVICE.in(language));
    }

    private void ok(DoctorMessage name, String value) {
        add(name, Status.OK, value, "");
    }

    private void optional(DoctorMessage name, String value, DoctorMessage advice) {
        boolean there = !value.isEmpty();
        add(
                name,
                there ? Status.OK : Status.OPTIONAL,
                there ? value : DoctorMessage.MISSING.in(language),
                there ? "" : advice.in(language));
    }

    private void broken(DoctorMessage name, UserException e) {
        add(name, Status.BROKEN, e.in(language), DoctorMessage.DATA_ADVICE.in(language));
    }

    private void add(DoctorMessage name, Status status, String value, String advice) {
        parts.add(new Part(name.code(), status, name.in(language), value, advice));
    }

    /// The first line that a program says of itself; empty when it is not installed.
    private static String version(String... command) {
        return output(command).lines().findFirst().orElse("").strip();
    }

    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return "";
                }
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private @Nullable Path font() {
        String user = System.getProperty("user.home", "");
        String windows = console.environment().getOrDefault("WINDIR", "C:\\Windows");
        for (String folder :
                List.of(
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        user + "/.fonts",
                        user + "/.local/share/fonts",
                        "/System/Library/Fonts",
                        "/Library/Fonts",
                        user + "/Library/Fonts",
                        windows + "\\Fonts")) {
            Path path = Path.of(folder);
            if (!Files.isDirectory(path)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(path, 6)) {
                Path found = files.filter(Doctor::isChinese).sorted().findFirst().orElse(null);
                if (found != null) {
                    return found;
                }
            } catch (IOException | java.io.UncheckedIOException e) {
                // A folder that cannot be read has no font for us.
            }
        }
        return null;
    }

    private static boolean isChinese(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return FONTS.stream().anyMatch(name::startsWith);
    }
}
