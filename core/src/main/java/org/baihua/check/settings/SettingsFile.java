package org.baihua.check.settings;

import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import org.baihua.check.Level;
import org.baihua.check.Repeats;
import org.baihua.check.RuleId;
import org.baihua.check.settings.Settings.PathSetting;
import org.baihua.check.settings.Settings.RuleSetting;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `baihua.yaml`. Every fault is a sentence with its line; nothing is guessed.
///
/// The file is walked as nodes, not bound to objects, because only nodes know their lines.
public final class SettingsFile {

    /// The name that is looked for, from the input's folder upwards.
    public static final String NAME = "baihua.yaml";

    private final String shown;
    private final Path folder;

    private SettingsFile(Path file) {
        this.shown = file.toString();
        Path parent = file.toAbsolutePath().getParent();
        this.folder = parent == null ? Path.of("") : parent;
    }

    /// Reads the text of the file at `file`.
    ///
    /// @throws UserException when it is not a settings file
    public static Settings parse(Path file, String text) {
        return new SettingsFile(file).parse(text);
    }

    private Settings parse(String text) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw UserException.usage(
                    SettingsMessage.NOT_YAML,
                    Place.atLine(shown, line),
                    String.valueOf(e.getProblem()));
        }
        if (root == null) {
            return Settings.NONE;
        }
        Found found = new Found();
        keys(
                root,
                NAME,
                Map.of(
                        "version", value -> oneOf(value, "version", Set.of("1")),
                        "fail-on",
                                value ->
                                        found.failOn =
                                                Optional.of(
                                                        oneOf(
                                                                value,
                                                                "fail-on",
                                                                Set.of(
                                                                        "error", "warning", "info",
                                                                        "never"))),
                        "repeats",
                                value ->
                                        found.repeats =
                                                Optional.of(
                                                        Repeats.valueOf(
                                                                oneOf(
                                                                                value,
                                                                                "repeats",
                                                                                Set.of(
                                                                                        "all",
                                                                                        "first"))
                                                                        .toUpperCase(Locale.ROOT))),
                        "glossaries",
                                value ->
                                        strings(value)
                                                .forEach(s ->
                                                        found.glossaries.add(folder.resolve(s))),
                        "add-glossaries",
                                value ->
                                        strings(value)
                                                .forEach(s ->
                                                        found.addGlossaries.add(folder.resolve(s))),
                        "include", value -> found.include.addAll(patterns(value)),
                        "exclude", value -> found.exclude.addAll(patterns(value)),
                        "rules", value -> found.rules.putAll(rules(value)),
                        "paths", value -> found.paths.addAll(paths(value))));
        return new Settings(
                folder,
                found.failOn,
                found.repeats,
                found.glossaries,
                found.addGlossaries,
                found.include,
                found.exclude,
                found.rules,
                found.paths);
    }

    /// What has been read so far.
    private static final class Found {
        private Optional<String> failOn = Optional.empty();
        private Optional<Repeats> repeats = Optional.empty();
        private final List<Path> glossaries = new ArrayList<>();
        private final List<Path> addGlossaries = new ArrayList<>();
        private final List<String> include = new ArrayList<>();
        private final List<String> exclude = new ArrayList<>();
        private final Map<String, RuleSetting> rules = new LinkedHashMap<>();
        private final List<PathSetting> paths = new ArrayList<>();
    }

    private Map<String, RuleSetting> rules(Node node) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping(node, "rules").getValue()) {
            String id = scalar(tuple.getKeyNode(), "rules");
            if (!RuleId.ids().contains(id)) {
                throw trouble(
                        tuple.getKeyNode(),
                        SettingsMessage.UNKNOWN_RULE,
                        id,
                        String.join("、", RuleId.ids()));
            }
            rules.put(id, rule(id, tuple.getValueNode()));
        }
        return rules;
    }

    /// `off`, a level, or a mapping of level and limits.
    private RuleSetting rule(String id, Node node) {
        if (node instanceof ScalarNode) {
            return level(id, node);
        }
        RuleSetting[] setting = {new RuleSetting(false, Optional.empty(), Map.of())};
        Map<String, Integer> limits = new LinkedHashMap<>();
        Map<String, Consumer<Node>> known = new LinkedHashMap<>();
        known.put("level", value -> setting[0] = level(id, value));
        RuleId rule = Objects.requireNonNull(RuleId.of(id));
        for (String limit : rule.limits()) {
            known.put(limit, value -> limits.put(limit, number(value, limit)));
        }
        keys(node, id, known);
        return new RuleSetting(setting[0].off(), setting[0].level(), limits);
    }

    private RuleSetting level(String id, Node node) {
        String said = oneOf(node, id, Set.of("off", "info", "warning", "error"));
        return said.equals("off")
                ? new RuleSetting(true, Optional.empty(), Map.of())
                : new RuleSetting(
                        false, Optional.of(Level.valueOf(said.toUpperCase(Locale.ROOT))), Map.of());
    }

    private List<PathSetting> paths(Node node) {
        List<PathSetting> paths = new ArrayList<>();
        for (Node item : sequence(node, "paths").getValue()) {
            String[] match = {""};
            Map<String, RuleSetting> rules = new LinkedHashMap<>();
            keys(
                    item,
                    "paths",
                    Map.of(
                            "match", value -> match[0] = pattern(value),
                            "rules", value -> rules.putAll(rules(value))));
            if (match[0].isEmpty()) {
                throw trouble(item, SettingsMessage.WRONG_KIND, "match", "notices/**");
            }
            paths.add(new PathSetting(match[0], rules));
        }
        return paths;
    }

    private void keys(Node node, String where, Map<String, Consumer<Node>> known) {
        for (NodeTuple tuple : mapping(node, where).getValue()) {
            String key = scalar(tuple.getKeyNode(), where);
            Consumer<Node> read = known.get(key);
            if (read == null) {
                throw trouble(
                        tuple.getKeyNode(),
                        SettingsMessage.UNKNOWN_KEY,
                        key,
                        String.join("、", new TreeSet<>(known.keySet())));
            }
            read.accept(tuple.getValueNode());
        }
    }

    private List<String> strings(Node node) {
        if (node instanceof ScalarNode) {
            return List.of(scalar(node, ""));
        }
        return sequence(node, "").getValue().stream().map(item -> scalar(item, "")).toList();
    }

    private List<String> patterns(Node node) {
        if (node instanceof ScalarNode) {
            return List.of(pattern(node));
        }
        return sequence(node, "").getValue().stream().map(this::pattern).toList();
    }

    private String pattern(Node node) {
        String pattern = scalar(node, "");
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return pattern;
        } catch (PatternSyntaxException e) {
            throw trouble(node, SettingsMessage.BAD_PATTERN, pattern);
        }
    }

    private String oneOf(Node node, String key, Set<String> possible) {
        String said = scalar(node, key);
        if (!possible.contains(said)) {
            throw trouble(
                    node,
                    SettingsMessage.BAD_VALUE,
                    key,
                    said,
                    String.join("、", new TreeSet<>(possible)));
        }
        return said;
    }

    private int number(Node node, String key) {
        String said = scalar(node, key);
        try {
            int number = Integer.parseInt(said);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with its line.
        }
        throw trouble(node, SettingsMessage.BAD_VALUE, key, said, "1、2、3…");
    }

    private String scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw trouble(node, SettingsMessage.WRONG_KIND, key, "單一的值 (a single value)");
    }

    private MappingNode mapping(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw trouble(node, SettingsMessage.WRONG_KIND, key, "「名稱: 值」(name: value)");
    }

    private SequenceNode sequence(Node node, String key) {
        if (node instanceof SequenceNode sequence) {
            return sequence;
        }
        throw trouble(node, SettingsMessage.WRONG_KIND, key, "用 - 開頭的清單 (a list)");
    }

    private UserException trouble(Node node, Message message, Object... arguments) {
        return UserException.usage(
                message, Place.atLine(shown, node.getStartMark().getLine() + 1), arguments);
    }
}
