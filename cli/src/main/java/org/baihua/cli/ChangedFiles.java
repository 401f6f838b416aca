package org.baihua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// The files that git says have changed since a revision, those that it does not track yet
/// included.
///
/// @param files their real paths; null when nobody asked and every file counts
record ChangedFiles(@Nullable Set<Path> files) {

    /// @param revision what to compare with; empty when every file counts
    static ChangedFiles since(String revision) {
        return since(revision, Path.of("").toAbsolutePath());
    }

    /// @param folder in the repository that is asked
    static ChangedFiles since(String revision, Path folder) {
        if (revision.isEmpty()) {
            return new ChangedFiles(null);
        }
        if (revision.startsWith("-")) {
            // To git it would be an option.
            throw UserException.usage(CliMessage.NO_GIT, Place.inFile(""), revision);
        }
        Path top = Path.of(git(revision, folder, "rev-parse", "--show-toplevel").strip());
        Set<Path> files = new HashSet<>();
        String changed =
                git(
                        revision,
                        top,
                        "diff",
                        "--no-ext-diff",
                        "--name-only",
                        "-z",
                        "--diff-filter=d",
                        revision,
                        "--");
        String untracked = git(revision, top, "ls-files", "--others", "--exclude-standard", "-z");
        for (String name : (changed + untracked).split("\0")) {
            if (!name.isEmpty()) {
                files.add(real(top.resolve(name)));
            }
        }
        return new ChangedFiles(files);
    }

    /// The one name of a file, whatever links lead to it: git names files by where they really are.
    private static Path real(Path file) {
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    boolean has(@Nullable Path file) {
        return files == null || file == null || files.contains(real(file));
    }

    private static String git(String revision, Path folder, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return out;
            }
        } catch (IOException e) {
            throw UserException.usage(CliMessage.NO_GIT, Place.inFile(""), revision).causedBy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw UserException.usage(CliMessage.NO_GIT, Place.inFile(""), revision);
    }
}
