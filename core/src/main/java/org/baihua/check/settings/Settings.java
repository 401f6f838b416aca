package org.baihua.check.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baihua.check.Level;
import org.baihua.check.Repeats;

/// What a project asks of `check`.
///
/// @param folder where the file stands; its patterns and paths are relative to it
/// @param failOn from which level on the check fails (`error`, `warning`, `info`, `never`); empty
///   for the usual
/// @param repeats whether a term that only wants explaining is told at every place; empty for what
///   is usual in the report's format
/// @param glossaries glossary files used instead of the bundled ones; empty for the bundled ones
/// @param addGlossaries glossary files used besides
/// @param include what a walk through a folder takes; empty for every format that can be read
/// @param exclude what is left out even when a walk finds it
/// @param rules settings by rule id
/// @param paths settings for some of the files; later ones win
public record Settings(
        Path folder,
        Optional<String> failOn,
        Optional<Repeats> repeats,
        List<Path> glossaries,
        List<Path> addGlossaries,
        List<String> include,
        List<String> exclude,
        Map<String, RuleSetting> rules,
        List<PathSetting> paths) {

    public static final Settings NONE =
            new Settings(
                    Path.of(""),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of());

    public Settings {
        glossaries = List.copyOf(glossaries);
        addGlossaries = List.copyOf(addGlossaries);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        rules = Map.copyOf(rules);
        paths = List.copyOf(paths);
    }

    /// One rule's setting.
    ///
    /// @param off whether its findings are dropped
    /// @param level what level they get instead of the rule's own; empty to keep it
    /// @param limits numbers by name, such as `law: 90` of `long-sentence`
    public record RuleSetting(boolean off, Optional<Level> level, Map<String, Integer> limits) {

        public RuleSetting {
            limits = Map.copyOf(limits);
        }

        /// This setting with `other` laid over it.
        RuleSetting under(RuleSetting other) {
            Map<String, Integer> both = new LinkedHashMap<>(limits);
            both.putAll(other.limits);
            return new RuleSetting(other.off, other.level.isPresent() ? other.level : level, both);
        }
    }

    /// Settings for the files that match a pattern.
    public record PathSetting(String match, Map<String, RuleSetting> rules) {
        public PathSetting {
            rules = Map.copyOf(rules);
        }
    }

    /// Whether a walk through a folder takes `file`.
    public boolean takes(Path file) {
        return (include.isEmpty() || matchesAny(include, file)) && !matchesAny(exclude, file);
    }

    /// The rules' settings for one file.
    public Map<String, RuleSetting> rulesFor(Path file) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>(rules);
        for (PathSetting path : paths) {
            if (matchesAny(List.of(path.match), file)) {
                path.rules.forEach(
                        (rule, setting) -> settings.merge(rule, setting, RuleSetting::under));
            }
        }
        return settings;
    }

    private boolean matchesAny(List<String> patterns, Path file) {
        if (patterns.isEmpty()) {
            return false;
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        for (PathMatcher matcher : matchers(patterns)) {
            if (matcher.matches(relative)) {
                return true;
            }
        }
        return false;
    }

    /// `**/x` also means `x` itself, as people expect.
    private static List<PathMatcher> matchers(List<String> patterns) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String pattern : patterns) {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
            if (pattern.startsWith("**/")) {
                matchers.add(
                        FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(3)));
            }
        }
        return matchers;
    }
}
