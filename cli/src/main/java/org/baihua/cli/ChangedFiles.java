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
/// @param files absolute, normalized paths; null when nobody asked and every file counts
record ChangedFiles(@Nullable Set<Path> files) {

    /// @param revision what to compare with; empty when every file counts
    static ChangedFiles since(String revision) {
        if (revision.isEmpty()) {
            return new ChangedFiles(null);
        }
        Path top = Path.of(git(revision, "rev-parse", "--show-toplevel").strip());
        Set<Path> files = new HashSet<>();
        String changed =
                git(revision, "diff", "--name-only", "-z", "--diff-filter=d", revision, "--");
        String untracked =
                git(revision, "ls-files", "--others", "--exclude-standard", "-z", "--full-name");
        for (String name : (changed + untracked).split("\0")) {
            if (!name.isEmpty()) {
                files.add(top.resolve(name).toAbsolutePath().normalize());
            }
        }
        return new ChangedFiles(files);
    }

    boolean has(@Nullable Path file) {
        return files == null || file == null || files.contains(file.toAbsolutePath().normalize());
    }

    private static String git(String revision, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command)
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
