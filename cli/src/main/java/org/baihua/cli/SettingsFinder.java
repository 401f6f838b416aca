package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.baihua.check.settings.Settings;
import org.baihua.check.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/// Finds the `baihua.yaml` that speaks for an input: the nearest one from the input's folder
/// upwards.
final class SettingsFinder {

    private final @Nullable Settings fixed;
    private final Map<Path, Settings> byFolder = new HashMap<>();
    private final Map<Path, Settings> asWritten = new HashMap<>();

    /// @param named the file that the call names; empty to look for one
    SettingsFinder(Path named) {
        this.fixed = named.toString().isEmpty() ? null : load(named);
    }

    Settings of(@Nullable Path input) {
        if (fixed != null) {
            return fixed;
        }
        Path at = (input == null ? Path.of("") : input).toAbsolutePath().normalize();
        Path folder = Files.isDirectory(at) ? at : at.getParent();
        return folder == null ? Settings.NONE : inFolder(folder);
    }

    /// The same for a file; what was found for its folder as it is written is not looked for again.
    Settings ofFile(Path file) {
        Path folder = file.getParent();
        if (fixed != null || folder == null) {
            return of(file);
        }
        Settings known = asWritten.get(folder);
        if (known == null) {
            known = of(file);
            asWritten.put(folder, known);
        }
        return known;
    }

    private Settings inFolder(Path folder) {
        Settings known = byFolder.get(folder);
        if (known != null) {
            return known;
        }
        Path file = folder.resolve(SettingsFile.NAME);
        Path parent = folder.getParent();
        Settings settings;
        if (Files.isRegularFile(file)) {
            settings = load(file);
        } else {
            settings = parent == null ? Settings.NONE : inFolder(parent);
        }
        byFolder.put(folder, settings);
        return settings;
    }

    private static Settings load(Path file) {
        try {
            return SettingsFile.parse(file, Files.readString(file));
        } catch (IOException e) {
            throw InputOptions.unusable(file.toString(), e);
        }
    }
}
